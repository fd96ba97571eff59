#include "rules/formula.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/core/did_you_mean.h"
#include "rules/code_points.h"

namespace redbanner {
namespace {

constexpr std::size_t most_bytes = 4096;
constexpr int most_levels = 100;

// --- Tokens
// ---------------------------------------------------------------------------------------

enum class TokenKind : std::uint8_t {
  number,
  text,
  name,
  sign,
  open,
  close,
  comma,
  percent,
  conjunction,
  end,
  wrong
};

struct Token {
  TokenKind kind = TokenKind::end;
  int column = 0;
  std::string text;               // a sign in ASCII; a conjunction and a name as written
  std::vector<std::string> path;  // of a name
  Ratio number;
  Message message;  // of what is wrong
  std::optional<Message> hint;
};

// A sign as people write it, on either kind of keyboard, and what it stands for.
struct Sign {
  std::string_view written;
  TokenKind kind;
  std::string_view meant;
};
constexpr Sign signs[] = {
    {"<>", TokenKind::sign, "<>"}, {"<=", TokenKind::sign, "<="},  {">=", TokenKind::sign, ">="},
    {"≠", TokenKind::sign, "<>"},  {"≤", TokenKind::sign, "<="},   {"≥", TokenKind::sign, ">="},
    {"⩽", TokenKind::sign, "<="},  {"⩾", TokenKind::sign, ">="},   {"=", TokenKind::sign, "="},
    {"＝", TokenKind::sign, "="},  {"<", TokenKind::sign, "<"},    {"＜", TokenKind::sign, "<"},
    {">", TokenKind::sign, ">"},   {"＞", TokenKind::sign, ">"},   {"+", TokenKind::sign, "+"},
    {"＋", TokenKind::sign, "+"},  {"-", TokenKind::sign, "-"},    {"－", TokenKind::sign, "-"},
    {"−", TokenKind::sign, "-"},   {"*", TokenKind::sign, "*"},    {"＊", TokenKind::sign, "*"},
    {"×", TokenKind::sign, "*"},   {"/", TokenKind::sign, "/"},    {"／", TokenKind::sign, "/"},
    {"÷", TokenKind::sign, "/"},   {"(", TokenKind::open, "("},    {"（", TokenKind::open, "("},
    {")", TokenKind::close, ")"},  {"）", TokenKind::close, ")"},  {",", TokenKind::comma, ","},
    {"，", TokenKind::comma, ","}, {"%", TokenKind::percent, "%"}, {"％", TokenKind::percent, "%"},
};

// Signs of other languages, and what a formula writes for them.
struct Foreign {
  std::string_view written;
  std::string_view instead;
};
constexpr Foreign foreign_signs[] = {
    {"==", "="}, {"!=", "<>"}, {"&&", "AND"}, {"||", "OR"}, {"!", "NOT"}, {"；", ","},   {";", ","},
    {"[", "("},  {"]", ")"},   {"【", "("},   {"】", ")"},  {"、", ","},  {"^", "POWER"}};

// Signs that a later version brings.
constexpr std::string_view later_signs[] = {"&"};

std::string in_capitals(std::string text) {
  for (char& letter : text)
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  return text;
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  std::vector<Token> tokens() {
    std::vector<Token> found;
    do {
      skip_blanks();
      found.push_back(next());
    } while (found.back().kind != TokenKind::end && found.back().kind != TokenKind::wrong);
    return found;
  }

 private:
  bool at_end() const { return offset_ >= text_.size(); }
  CodePoint here() const { return at_end() ? CodePoint{0, 0} : code_point_at(text_, offset_); }
  std::string_view rest() const { return text_.substr(offset_); }

  void step() {
    offset_ += here().bytes;
    ++column_;
  }

  void skip_blanks() {
    constexpr std::u32string_view blanks = U" \t\r\n\u00A0\u3000";
    while (!at_end() && blanks.find(here().value) != blanks.npos) step();
  }

  Token token(TokenKind kind, int column, std::string text) const {
    Token made;
    made.kind = kind;
    made.column = column;
    made.text = std::move(text);
    return made;
  }

  Token wrong(int column, Message message, std::optional<Message> hint = {}) const {
    Token made = token(TokenKind::wrong, column, {});
    made.message = std::move(message);
    made.hint = std::move(hint);
    return made;
  }

  Token next() {
    if (at_end()) return token(TokenKind::end, column_, {});
    const char32_t character = here().value;
    if (is_digit(character)) return number();
    if (is_letter(character) || character == '_') return name();
    if (character == '"' || character == U'“' || character == U'”') return literal();
    return sign();
  }

  std::string take_while_in_name() {
    const std::size_t begin = offset_;
    while (is_letter(here().value) || is_digit(here().value) || here().value == '_') step();
    return std::string(text_.substr(begin, offset_ - begin));
  }

  std::size_t take_digits() {
    const std::size_t begin = offset_;
    while (is_digit(here().value)) step();
    return offset_ - begin;
  }

  Token number() {
    const int column = column_;
    const std::size_t begin = offset_;
    take_digits();
    if (here().value == '.') {
      step();
      if (take_digits() == 0) return wrong(column_, {"formula_digit_expected", {}});
    }
    const std::string written(text_.substr(begin, offset_ - begin));
    const auto value = Ratio::parse(written);
    if (!value) return wrong(column, {"number_too_long", {}});
    Token made = token(TokenKind::number, column, written);
    made.number = *value;
    return made;
  }

  Token name() {
    const int column = column_;
    Token made = token(TokenKind::name, column, take_while_in_name());
    while (here().value == '.') {
      step();
      made.path.push_back(std::move(made.text));
      made.text = take_while_in_name();
      if (made.text.empty()) return wrong(column_, {"formula_name_expected", {made.path.back()}});
    }
    if (!made.path.empty()) return made;
    const std::string word = in_capitals(made.text);
    if (word == "AND" || word == "OR") {
      made.kind = TokenKind::conjunction;
      made.text = word;
    }
    return made;
  }

  // "text", or “text” as a Chinese keyboard writes it. A doubled quote inside stands for one.
  Token literal() {
    const int column = column_;
    const bool chinese = here().value != '"';
    std::string value;
    step();
    while (!at_end()) {
      const CodePoint character = here();
      const std::string_view written = text_.substr(offset_, character.bytes);
      step();
      if (chinese ? character.value == U'”' : character.value == '"') {
        if (chinese || here().value != '"') return token(TokenKind::text, column, value);
        step();
      }
      value += written;
    }
    return wrong(column, {"formula_unclosed_text", {}}, Message{"close_text_with_quote", {}});
  }

  Token sign() {
    const int column = column_;
    for (const Foreign& one : foreign_signs)
      if (rest().starts_with(one.written))
        return wrong(column, {"formula_foreign_sign", {std::string(one.written)}},
                     Message{"write_instead", {std::string(one.instead)}});
    for (const std::string_view later : later_signs)
      if (rest().starts_with(later))
        return wrong(column, {"formula_not_yet", {std::string(later)}});
    for (const Sign& one : signs)
      if (rest().starts_with(one.written)) return take(one);
    return wrong(column,
                 {"formula_bad_character", {std::string(text_.substr(offset_, here().bytes))}});
  }

  Token take(const Sign& sign) {
    const Token made = token(sign.kind, column_, std::string(sign.meant));
    const std::size_t end = offset_ + sign.written.size();
    while (offset_ < end) step();
    return made;
  }

  std::string_view text_;
  std::size_t offset_ = 0;
  int column_ = 1;
};

// --- Parser
// ---------------------------------------------------------------------------------------

// How tightly an operator binds: the larger, the tighter.
enum Binding { loosest = 0, disjunction, conjunction, negation, comparison, term, factor, minus };

struct Infix {
  std::string_view sign;
  Binding binding;
  FormulaOperator op;
};
constexpr Infix infixes[] = {
    {"=", comparison, FormulaOperator::equal},   {"<>", comparison, FormulaOperator::not_equal},
    {"<", comparison, FormulaOperator::less},    {"<=", comparison, FormulaOperator::less_equal},
    {">", comparison, FormulaOperator::greater}, {">=", comparison, FormulaOperator::greater_equal},
    {"+", term, FormulaOperator::add},           {"-", term, FormulaOperator::subtract},
    {"*", factor, FormulaOperator::multiply},    {"/", factor, FormulaOperator::divide},
};

const Infix* find_infix(const Token& token) {
  if (token.kind != TokenKind::sign) return nullptr;
  const auto* found = std::ranges::find(infixes, token.text, &Infix::sign);
  return found == std::end(infixes) ? nullptr : found;
}

// Spreadsheet functions that are said in another way, or not yet.
constexpr std::string_view later_functions[] = {"IFERROR", "LOG",     "SUMPRODUCT", "STDEV",
                                                "WORKDAY", "TEXT",    "LEN",        "VLOOKUP",
                                                "IFS",     "GEOMEAN", "HARMEAN",    "TRIMMEAN"};

std::string joined_function_names() {
  std::string names;
  for (const FormulaFunction& one : formula_functions())
    names += (names.empty() ? "" : ", ") + std::string(one.name);
  return names;
}

Message nearest_function(const std::string& name) {
  std::vector<std::string> known;
  for (const FormulaFunction& one : formula_functions()) known.emplace_back(one.name);
  if (const std::string nearest = did_you_mean(name, known); !nearest.empty())
    return {"did_you_mean", {nearest}};
  return {"known_functions", {joined_function_names()}};
}

template <class What>
Formula made(int column, What what) {
  Formula formula;
  formula.what = std::move(what);
  formula.column = column;
  return formula;
}

std::unique_ptr<Formula> boxed(Formula formula) {
  return std::make_unique<Formula>(std::move(formula));
}

// Precedence climbing. The first fault ends the parse: from then on every token is the end.
class Parser {
 public:
  explicit Parser(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

  std::variant<Formula, FormulaFault> parse() {
    if (now().kind == TokenKind::end) fail(now().column, {"formula_empty", {}});
    Formula whole = expression(loosest);
    if (now().kind != TokenKind::end) fail_here();
    if (fault_) return std::move(*fault_);
    return whole;
  }

 private:
  const Token& now() const { return tokens_[position_]; }

  Token take() {
    Token taken = now();
    if (position_ + 1 < tokens_.size()) ++position_;
    return taken;
  }

  bool take_if(TokenKind kind) {
    if (now().kind != kind) return false;
    take();
    return true;
  }

  void fail(int column, Message message, std::optional<Message> hint = {}) {
    if (!fault_) fault_ = FormulaFault{column, std::move(message), std::move(hint)};
    tokens_ = {Token{}};
    position_ = 0;
  }

  void fail_here() {
    const Token token = now();
    if (token.kind == TokenKind::wrong) return fail(token.column, token.message, token.hint);
    if (token.kind == TokenKind::end) return fail(token.column, {"formula_unexpected_end", {}});
    fail(token.column, {"formula_unexpected", {token.text}});
  }

  Formula nothing() {
    fail_here();
    return {};
  }

  Formula expression(int binding) {
    if (levels_ >= most_levels) {
      fail(now().column, {"formula_too_deep", {std::int64_t{most_levels}}});
      return {};
    }
    ++levels_;
    Formula left = continued(percent(operand()), binding);
    --levels_;
    return left;
  }

  // What stands behind an operand, as long as it binds tighter than `binding`.
  Formula continued(Formula left, int binding) {
    for (;;) {
      if (const Infix* infix = find_infix(now()); infix != nullptr && infix->binding > binding)
        left = binary(std::move(left), *infix);
      else if (now().kind == TokenKind::conjunction && binding_of_conjunction() > binding)
        left = joined(std::move(left));
      else
        return left;
    }
  }

  int binding_of_conjunction() const { return now().text == "AND" ? conjunction : disjunction; }

  Formula binary(Formula left, const Infix& infix) {
    take();
    const int column = left.column;
    Formula right = expression(infix.binding);
    if (infix.binding == comparison) refuse_chain();
    return made(column, FormulaBinary{infix.op, boxed(std::move(left)), boxed(std::move(right))});
  }

  void refuse_chain() {
    const Infix* next = find_infix(now());
    if (next != nullptr && next->binding == comparison)
      fail(now().column, {"formula_chained_comparison", {now().text}},
           Message{"join_comparisons_with_and", {}});
  }

  // a AND b is AND(a, b).
  Formula joined(Formula left) {
    const int binding = binding_of_conjunction();
    const Token word = take();
    const int column = left.column;
    FormulaCall call{word.text, {}};
    call.arguments.push_back(std::move(left));
    call.arguments.push_back(expression(binding));
    return made(column, std::move(call));
  }

  Formula operand() {
    switch (now().kind) {
      case TokenKind::number:
        return number();
      case TokenKind::text:
        return text();
      case TokenKind::name:
        return name();
      case TokenKind::conjunction:
        return call_of_conjunction();
      case TokenKind::open:
        return in_parentheses();
      case TokenKind::sign:
        return negative();
      default:
        return nothing();
    }
  }

  Formula number() {
    const Token token = take();
    return made(token.column, FormulaNumber{token.number});
  }

  Formula text() {
    const Token token = take();
    return made(token.column, FormulaText{token.text});
  }

  // 95% is 0.95; (a + b)% a hundredth of the sum.
  Formula percent(Formula of) {
    while (take_if(TokenKind::percent)) {
      if (auto* number = std::get_if<FormulaNumber>(&of.what)) {
        number->value = number->value / Ratio(100);
        continue;
      }
      const int column = of.column;
      Formula hundred = made(column, FormulaNumber{Ratio(100)});
      of = made(column, FormulaBinary{FormulaOperator::divide, boxed(std::move(of)),
                                      boxed(std::move(hundred))});
    }
    return of;
  }

  Formula in_parentheses() {
    const Token open = take();
    Formula inside = expression(loosest);
    close(open);
    return inside;
  }

  void close(const Token& open) {
    if (take_if(TokenKind::close)) return;
    if (now().kind == TokenKind::end)
      fail(open.column, {"formula_unclosed_parenthesis", {}});
    else
      fail_here();
  }

  Formula negative() {
    if (now().text != "-") return nothing();
    const Token token = take();
    Formula of = expression(minus);
    if (auto* number = std::get_if<FormulaNumber>(&of.what))
      return made(token.column, FormulaNumber{-number->value});
    return made(token.column, FormulaUnary{boxed(std::move(of))});
  }

  Formula name() {
    Token token = take();
    const std::string word = token.path.empty() ? in_capitals(token.text) : std::string();
    if (now().kind == TokenKind::open) return call(token);
    if (word == "TRUE" || word == "FALSE") return made(token.column, FormulaYesNo{word == "TRUE"});
    if (word == "NOT") return not_of(token);
    return made(token.column, FormulaName{std::move(token.path), std::move(token.text)});
  }

  // NOT a = b is NOT(a = b)
  Formula not_of(const Token& token) {
    FormulaCall call{"NOT", {}};
    call.arguments.push_back(expression(negation));
    return made(token.column, std::move(call));
  }

  Formula call_of_conjunction() {
    const Token token = take();
    if (now().kind != TokenKind::open) {
      fail(token.column, {"formula_unexpected", {token.text}});
      return {};
    }
    return call(token);
  }

  Formula call(const Token& token) {
    const Token open = take();
    FormulaCall call{in_capitals(token.text), {}};
    const FormulaFunction* function = known_function(token, call.function);
    if (function == nullptr) return {};
    if (now().kind != TokenKind::close) do
        call.arguments.push_back(expression(loosest));
      while (take_if(TokenKind::comma));
    close(open);
    check_count(token, *function, static_cast<int>(call.arguments.size()));
    return made(token.column, std::move(call));
  }

  const FormulaFunction* known_function(const Token& token, const std::string& function) {
    const auto* found = token.path.empty() ? function_named(function) : nullptr;
    if (found != nullptr) return found;
    if (std::ranges::find(later_functions, function) != std::end(later_functions))
      fail(token.column, {"formula_not_yet", {function}});
    else
      fail(token.column, {"formula_unknown_function", {token.text}}, nearest_function(function));
    return nullptr;
  }

  void check_count(const Token& token, const FormulaFunction& function, int count) {
    const std::string name(function.name);
    if (count < function.least_arguments)
      fail(token.column, {"formula_too_few_arguments",
                          {name, std::int64_t{function.least_arguments}, std::int64_t{count}}});
    if (count > function.most_arguments)
      fail(token.column, {"formula_too_many_arguments",
                          {name, std::int64_t{function.most_arguments}, std::int64_t{count}}});
  }

  std::vector<Token> tokens_;
  std::size_t position_ = 0;
  int levels_ = 0;
  std::optional<FormulaFault> fault_;
};

}  // namespace

const std::vector<FormulaFunction>& formula_functions() {
  using Takes = FormulaFunction::Takes;
  static const std::vector<FormulaFunction> functions = {
      {"IF", 3, 3},
      {"AND", 1, 100},
      {"OR", 1, 100},
      {"NOT", 1, 1},
      {"MIN", 1, 100, Takes::several, Combine::least},
      {"MAX", 1, 100, Takes::several, Combine::most},
      {"SUM", 1, 100, Takes::several, Combine::sum},
      {"AVERAGE", 1, 100, Takes::several, Combine::mean},
      {"MEDIAN", 1, 100, Takes::several, Combine::median},
      {"PRODUCT", 1, 100, Takes::several, Combine::product},
      {"MODE", 1, 1, Takes::several, Combine::mode},
      {"COUNT", 1, 1, Takes::several, Combine::count},
      {"FIRST", 1, 1, Takes::several, Combine::first},
      {"LAST", 1, 1, Takes::several, Combine::last},
      {"SUMIF", 2, 2, Takes::several_if, Combine::sum},
      {"COUNTIF", 1, 2, Takes::several_if, Combine::count},
      {"AVERAGEIF", 2, 2, Takes::several_if, Combine::mean},
      {"MINIF", 2, 2, Takes::several_if, Combine::least},
      {"MAXIF", 2, 2, Takes::several_if, Combine::most},
      {"LARGE", 2, 2, Takes::kth, Combine::most},
      {"SMALL", 2, 2, Takes::kth, Combine::least},
      {"RANK", 2, 3},
      {"BEST", 2, 2, Takes::choice},
      {"LOWEST", 2, 2, Takes::choice},
      {"DROP", 3, 3, Takes::choice},
      {"PER", 2, 2, Takes::choice},
      {"ROUND", 2, 2},
      {"ROUNDUP", 2, 2},
      {"ROUNDDOWN", 2, 2},
      {"ROUNDEVEN", 2, 2},
      {"MROUND", 2, 2},
      {"CEILING", 2, 2},
      {"FLOOR", 2, 2},
      {"INT", 1, 1},
      {"TRUNC", 1, 1},
      {"MOD", 2, 2},
      {"ABS", 1, 1},
      {"POWER", 2, 3},
      {"SQRT", 2, 2},
      {"LN", 2, 2},
      {"EXP", 2, 2},
      {"LOOKUP", 2, 11},
      {"EXACT", 1, 1},
      {"IFABSENT", 2, 2},
      {"STATE", 1, 1},
      {"ABSENT", 1, 1},
      {"DECIMALS", 1, 1},
      {"DAY", 1, 1},
      {"YEAR", 1, 1},
      {"MONTH", 1, 1},
      {"DAYS", 2, 2},
      {"DATE", 3, 3},
  };
  return functions;
}

const FormulaFunction* function_named(std::string_view name) {
  const auto found = std::ranges::find(formula_functions(), name, &FormulaFunction::name);
  return found == formula_functions().end() ? nullptr : &*found;
}

bool is_aggregate(const FormulaCall& call) {
  using Takes = FormulaFunction::Takes;
  const Takes takes = function_named(call.function)->takes;
  return takes == Takes::several_if || takes == Takes::kth ||
         (takes == Takes::several && call.arguments.size() == 1);
}

std::optional<RoundingMode> rounding_to_places(std::string_view function) {
  if (function == "ROUND") return RoundingMode::half_up;
  if (function == "ROUNDUP") return RoundingMode::up;
  if (function == "ROUNDDOWN") return RoundingMode::down;
  if (function == "ROUNDEVEN") return RoundingMode::half_even;
  return {};
}

std::optional<RoundingMode> rounding_to_a_unit(std::string_view function) {
  if (function == "MROUND") return RoundingMode::half_up;
  if (function == "CEILING") return RoundingMode::ceiling;
  if (function == "FLOOR") return RoundingMode::floor;
  return {};
}

std::optional<Date> date_written(const FormulaCall& date) {
  std::array<int, 3> parts{};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto* number = std::get_if<FormulaNumber>(&date.arguments[i].what);
    const auto whole = number == nullptr ? std::nullopt : number->value.whole();
    if (!whole || *whole < 1 || *whole > 9999) return {};
    parts[i] = static_cast<int>(*whole);
  }
  return Date::make(parts[0], parts[1], parts[2]);
}

std::string FormulaName::written() const {
  std::string text;
  for (const std::string& prefix : path) text += prefix + ".";
  return text + name;
}

std::variant<Formula, FormulaFault> parse_formula(std::string_view text) {
  if (text.size() > most_bytes)
    return FormulaFault{1, {"formula_too_long", {static_cast<std::int64_t>(most_bytes)}}, {}};
  return Parser(Lexer(text).tokens()).parse();
}

}  // namespace redbanner
