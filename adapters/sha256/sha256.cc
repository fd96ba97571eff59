#include "adapters/sha256/sha256.h"

// Of OpenSSL the plain functions: what chooses an implementation at run time takes longer to begin
// than all hashes of a small season, and both run the same code.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include <array>

namespace redbanner {
namespace {

SHA256_CTX* of(void* context) { return static_cast<SHA256_CTX*>(context); }
void free_context(void* context) { delete of(context); }

}  // namespace

Sha256::Sha256() : context_(new SHA256_CTX, free_context) { begin(); }

void Sha256::begin() { SHA256_Init(of(context_.get())); }

void Sha256::add(std::string_view bytes) {
  SHA256_Update(of(context_.get()), bytes.data(), bytes.size());
}

std::string Sha256::finish() {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256_Final(digest.data(), of(context_.get()));
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
