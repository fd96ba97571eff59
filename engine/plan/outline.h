#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/date.h"
#include "engine/core/ratio.h"

namespace redbanner {

// What reports need to know of the rulebook beside the columns: titles, order, clauses. Ids are
// those of Origin. Lists are in the order of the rulebook.
struct Outline {
  std::string title, document, issuer, language;
  std::optional<Rounding> rounding;
  bool rounds_indicator = false, rounds_category = false, rounds_total = false;
  bool rounds_own = false;  // some part, card or period is rounded in a way of its own

  // A field that is recorded, an event that may occur, an attribute that is declared.
  struct Field {
    std::string id, title, unit, clause;
  };

  // A category or indicator of a scorecard, in the order of the form: parents before their parts.
  struct Part {
    enum class Kind { category, indicator } kind = Kind::indicator;
    std::string id, title, clause, examiner;
    std::string parent;  // category or scorecard
    int level = 1;       // 1: right below the scorecard
    std::optional<Ratio> full, weight;
    bool outside = false;
    std::vector<std::string> periods;  // of an indicator: leaf periods it is examined in
    std::string over;                  // … the inner period that it is examined once for
    std::vector<Field> fields;         // of an indicator: what is recorded
  };
  struct Scorecard {
    std::string id, title;
    Ratio full;
    std::vector<std::string> kinds;
    std::vector<Part> parts;
  };
  std::vector<Scorecard> scorecards;

  struct Period {
    std::string id, title;
    std::optional<DateRange> range;  // of a leaf
    std::vector<std::string> parts;  // of an inner period
    std::size_t version = 0;         // of the season's rules, the one that computes it: its place
  };
  std::vector<Period> periods;

  struct Kind {
    std::string id, title;
    bool person = false;
    std::vector<Field> attributes;
  };
  std::vector<Kind> kinds;

  std::vector<Field> groups;  // of all groupings, as they are listed there

  struct PlaceRule {
    std::string id, title, scorecard;
    std::string grouping_title;
    std::vector<std::string> periods;
    std::vector<std::string>
        keys;  // what decides, in turn: titles or formulas; keys[0] is the total
    bool compared_rounded = false;
    std::optional<int> min_months;
  };
  std::vector<PlaceRule> places;

  struct Award {
    enum class Kind { banner, honour, prize } kind = Kind::honour;
    std::string id, title;
    std::vector<std::string> periods;
    std::string from;         // place rule; empty for persons, assigned and each_indicator
    std::string person_kind;  // of an award for persons
    std::vector<std::string> indicators;  // each_indicator: node ids are "award/indicator"
    bool assigned = false;
    struct Custody {                  // of a banner
      std::string hand_back_at;       // "next_award"; empty: it stays until it is moved
      int days = 0;                   // … so many days later at the latest
      std::optional<int> numbers;     // how many there are, "1" … ; none: unsaid
      bool by_office = false;         // goes back before another gets it
      std::optional<int> keep_after;  // so many wins, and it stays for good
      bool keep_in_all = false;       // counted in all; else in a row
    } custody;
    std::vector<std::string> papers;  // that a nominee needs
    bool has_money = false;
    std::string money_title;  // what the money is called: 专项慰问
    struct Share {
      std::string id, title;
      std::optional<Ratio> at_least, at_most;
    };
    std::vector<Share> shares;  // of an award for persons: of all that get it
  };
  std::vector<Award> awards;

  struct Veto {
    std::string id, title, clause, lifted_by;
  };
  std::vector<Veto> vetoes;

  // A computed or recorded quantity that has no points of its own.
  struct Figure {
    std::string id, title, unit;
    std::vector<std::string> scorecards;
    std::vector<Field> fields;  // what is recorded
  };
  std::vector<Figure> figures;

  struct Grade {
    std::string id, title;
    std::vector<std::string> scorecards;
    std::vector<std::string> steps, titles;  // best first: ids, and what people read
  };
  std::vector<Grade> grades;
};

}  // namespace redbanner
