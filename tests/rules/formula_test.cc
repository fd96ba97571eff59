#include "rules/formula.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/case_name.h"
#include "tests/message_text.h"

namespace redbanner {
namespace {

std::string sign_of(FormulaOperator op) {
  constexpr const char* signs[] = {"+", "-", "*", "/", "=", "<>", "<", "<=", ">", ">="};
  return signs[static_cast<std::size_t>(op)];
}

// The tree with a parenthesis round everything that has operands.
std::string tree_text(const Formula& formula) {
  return std::visit(
      Cases{
          [](const FormulaNumber& number) { return number.value.text(); },
          [](const FormulaText& text) { return "'" + text.value + "'"; },
          [](const FormulaYesNo& yes) { return std::string(yes.value ? "TRUE" : "FALSE"); },
          [](const FormulaName& name) { return name.written(); },
          [](const FormulaUnary& unary) { return "(- " + tree_text(*unary.of) + ")"; },
          [](const FormulaBinary& binary) {
            return "(" + tree_text(*binary.left) + " " + sign_of(binary.op) + " " +
                   tree_text(*binary.right) + ")";
          },
          [](const FormulaCall& call) {
            std::string text = call.function + "(";
            for (const Formula& argument : call.arguments)
              text += (text.back() == '(' ? "" : ", ") + tree_text(argument);
            return text + ")";
          },
      },
      formula.what);
}

std::string fault_text(const FormulaFault& fault) {
  std::string text = std::to_string(fault.column) + " " + message_text(fault.message);
  if (fault.hint) text += " | " + message_text(*fault.hint);
  return text;
}

std::string parsed(std::string_view text) {
  const auto result = parse_formula(text);
  if (const auto* fault = std::get_if<FormulaFault>(&result)) return fault_text(*fault);
  return tree_text(std::get<Formula>(result));
}

struct FormulaCase {
  const char* name;
  std::string text;
  std::string expected;
};

class ParsedFormula : public testing::TestWithParam<FormulaCase> {};
TEST_P(ParsedFormula, IsRead) { EXPECT_EQ(parsed(GetParam().text), GetParam().expected); }

const FormulaCase trees[] = {
    {"FactorsBindTighterThanTerms", "1 + 2 * 3", "(1 + (2 * 3))"},
    {"TermsAreTakenFromTheLeft", "9 - 4 - 3", "((9 - 4) - 3)"},
    {"QuotientsAreTakenFromTheLeft", "8 / 4 * 2", "((8 / 4) * 2)"},
    {"ParenthesesGroup", "(1 + 2) * 3", "((1 + 2) * 3)"},
    {"MinusBindsTighterThanFactors", "-a * b", "((- a) * b)"},
    {"MinusBeforeANumberIsTheNumber", "2 * -3", "(2 * -3)"},
    {"ComparisonsBindLooserThanTerms", "a + 1 >= b * 2", "((a + 1) >= (b * 2))"},
    {"AndBindsTighterThanOr", "a OR b AND c", "OR(a, AND(b, c))"},
    {"NotTakesTheComparison", "NOT a = b AND c", "AND(NOT((a = b)), c)"},
    {"NotMayBeCalled", "NOT(a) AND c", "AND(NOT(a), c)"},
    {"AndMayBeCalled", "AND(a, b, c)", "AND(a, b, c)"},
    {"WordsTakeAnyCase", "if(true, sum(x), False)", "IF(TRUE, SUM(x), FALSE)"},
    {"PercentIsAHundredth", "95%", "0.95"},
    {"PercentOfASum", "(a + b)% * 2", "(((a + b) / 100) * 2)"},
    {"DecimalsAreExact", "0.10 + 0.2", "(0.1 + 0.2)"},
    {"SixtyDigits", "0." + std::string(58, '0') + "5", "0." + std::string(58, '0') + "5"},
    {"ChineseNames", "安全 + 质量2", "(安全 + 质量2)"},
    {"NamesHavePrefixes", "SUM(periods.安全)", "SUM(periods.安全)"},
    {"ChineseKeyboard", "（甲 ＋ 乙）× 2 ÷ 3 － 1", "((((甲 + 乙) * 2) / 3) - 1)"},
    {"ChineseComparisons", "AND（a≥1，b≤2，c≠3，d＝4，e＜5，f＞6）",
     "AND((a >= 1), (b <= 2), (c <> 3), (d = 4), (e < 5), (f > 6))"},
    {"Texts", R"(region = "京内")", "(region = '京内')"},
    {"ChineseQuotes", "region = “京内”", "(region = '京内')"},
    {"ADoubledQuoteIsOne", R"(a = "6"" x")", "(a = '6\" x')"},
    {"Lookup", "LOOKUP(value, rates)", "LOOKUP(value, rates)"},
    {"BlanksOfAllKinds", "a\t+\n\u3000b", "(a + b)"},
};
INSTANTIATE_TEST_SUITE_P(Trees, ParsedFormula, testing::ValuesIn(trees), case_name<FormulaCase>);

const FormulaCase faults[] = {
    {"Nothing", "", "1 formula_empty"},
    {"OnlyBlanks", "   ", "4 formula_empty"},
    {"EndsAfterAnOperator", "a +", "4 formula_unexpected_end"},
    {"TwoOperators", "a + * b", "5 formula_unexpected(*)"},
    {"TwoOperands", "a b", "3 formula_unexpected(b)"},
    {"UnaryPlus", "+a", "1 formula_unexpected(+)"},
    {"LooseAnd", "AND b", "1 formula_unexpected(AND)"},
    {"UnclosedParenthesis", "2 * (a + b", "5 formula_unclosed_parenthesis"},
    {"ParenthesisTooMany", "a)", "2 formula_unexpected())"},
    {"EmptyParentheses", "a + ()", "6 formula_unexpected())"},
    {"UnclosedText", R"(a = "b)", "5 formula_unclosed_text | close_text_with_quote"},
    {"ColumnsAreCharacters", "安全生产 ★ 1", "6 formula_bad_character(★)"},
    {"PointWithoutDigits", "1. + 2", "3 formula_digit_expected"},
    {"PointWithoutName", "periods. + 2", "9 formula_name_expected(periods)"},
    {"SixtyOneDigits", std::string(61, '9'), "1 number_too_long"},
    {"ChainedComparison", "1 < a < 3",
     "7 formula_chained_comparison(<) | join_comparisons_with_and"},
    {"DoubleEqual", "a == b", "3 formula_foreign_sign(==) | write_instead(=)"},
    {"ExclamationEqual", "a != b", "3 formula_foreign_sign(!=) | write_instead(<>)"},
    {"SemicolonBetweenArguments", "MAX(a; b)", "6 formula_foreign_sign(;) | write_instead(,)"},
    {"UnknownFunction", "AVREAGE(a)",
     "1 formula_unknown_function(AVREAGE) | did_you_mean(AVERAGE)"},
    {"UnknownFunctionInChinese", "求和(a)",
     "1 formula_unknown_function(求和) | known_functions("
     "IF, AND, OR, NOT, MIN, MAX, SUM, AVERAGE, MEDIAN, PRODUCT, MODE, COUNT, FIRST, "
     "LAST, SUMIF, COUNTIF, AVERAGEIF, MINIF, MAXIF, LARGE, SMALL, RANK, BEST, "
     "LOWEST, DROP, PER, ROUND, ROUNDUP, ROUNDDOWN, ROUNDEVEN, MROUND, CEILING, "
     "FLOOR, INT, TRUNC, MOD, ABS, POWER, SQRT, LN, EXP, LOOKUP, EXACT, IFABSENT, "
     "STATE, ABSENT, DECIMALS, DAY, YEAR, MONTH, DAYS, DATE)"},
    {"LaterFunction", "1 + STDEV(a)", "5 formula_not_yet(STDEV)"},
    {"SignOfPowers", "a ^ 2", "3 formula_foreign_sign(^) | write_instead(POWER)"},
    {"JoiningOfTexts", "a & b", "3 formula_not_yet(&)"},
    {"TooFewArguments", "IF(a, b)", "1 formula_too_few_arguments(IF, 3, 2)"},
    {"TooManyArguments", "1 + ABS(a, b)", "5 formula_too_many_arguments(ABS, 1, 2)"},
    {"NoArguments", "SUM()", "1 formula_too_few_arguments(SUM, 1, 0)"},
    {"TooLong", std::string(4097, '1'), "1 formula_too_long(4096)"},
    {"TooDeep", std::string(101, '(') + "1" + std::string(101, ')'), "101 formula_too_deep(100)"},
    {"TooManyMinuses", std::string(200, '-') + "1", "101 formula_too_deep(100)"},
    {"NoUtf8", "a + \xFF", "5 formula_bad_character(\xFF)"},
};
INSTANTIATE_TEST_SUITE_P(Faults, ParsedFormula, testing::ValuesIn(faults), case_name<FormulaCase>);

TEST(Formula, HundredLevelsAreRead) {
  EXPECT_EQ(parsed(std::string(99, '(') + "1" + std::string(99, ')')), "1");
}

TEST(Formula, LongSumsAreRead) {
  std::string sum = "1";
  for (int i = 0; i < 2000; ++i) sum += "+1";
  EXPECT_EQ(parsed(sum).substr(0, 1), "(");
}

TEST(Formula, KnowsWhereItsPartsBegin) {
  const auto result = parse_formula("安全 + MAX(质量, 2)");
  const auto& sum = std::get<FormulaBinary>(std::get<Formula>(result).what);
  EXPECT_EQ(sum.left->column, 1);
  EXPECT_EQ(sum.right->column, 6);
  EXPECT_EQ(std::get<FormulaCall>(sum.right->what).arguments[1].column, 14);
}

}  // namespace
}  // namespace redbanner
