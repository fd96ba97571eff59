#include "adapters/sha256/sha256.h"

#include <openssl/evp.h>

#include <array>
#include <new>

namespace redbanner {
namespace {

EVP_MD_CTX* of(void* context) { return static_cast<EVP_MD_CTX*>(context); }
void free_context(void* context) { EVP_MD_CTX_free(of(context)); }

// It fails for lack of memory alone.
void check(int status) {
  if (status != 1) throw std::bad_alloc{};
}

}  // namespace

Sha256::Sha256() : context_(EVP_MD_CTX_new(), free_context) {
  if (!context_) throw std::bad_alloc{};
  begin();
}

void Sha256::begin() { check(EVP_DigestInit_ex(of(context_.get()), EVP_sha256(), nullptr)); }

void Sha256::add(std::string_view bytes) {
  check(EVP_DigestUpdate(of(context_.get()), bytes.data(), bytes.size()));
}

std::string Sha256::finish() {
  std::array<unsigned char, 32> digest{};
  check(EVP_DigestFinal_ex(of(context_.get()), digest.data(), nullptr));
  begin();
  return {digest.begin(), digest.end()};
}

std::string hex(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes) {
    text += "0123456789abcdef"[static_cast<unsigned char>(byte) >> 4];
    text += "0123456789abcdef"[static_cast<unsigned char>(byte) & 15];
  }
  return text;
}

std::string sha256(std::string_view bytes) {
  Sha256 hash;
  hash.add(bytes);
  return hex(hash.finish());
}

}  // namespace redbanner
