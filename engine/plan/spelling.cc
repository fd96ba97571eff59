#include "engine/plan/spelling.h"

namespace redbanner {

const char* sign_of(Relation relation) {
  switch (relation) {
    case Relation::equal:
      return "=";
    case Relation::not_equal:
      return "≠";
    case Relation::less:
      return "<";
    case Relation::less_equal:
      return "≤";
    case Relation::greater:
      return ">";
    case Relation::greater_equal:
      return "≥";
  }
  return "";
}

const char* name_of(Combine how) {
  switch (how) {
    case Combine::sum:
      return "SUM";
    case Combine::mean:
      return "AVERAGE";
    case Combine::least:
      return "MIN";
    case Combine::most:
      return "MAX";
    case Combine::count:
      return "COUNT";
    case Combine::first:
      return "FIRST";
    case Combine::last:
      return "LAST";
    case Combine::median:
      return "MEDIAN";
    case Combine::product:
      return "PRODUCT";
    case Combine::mode:
      return "MODE";
  }
  return "";
}

const char* name_of(Logic::Which which) {
  switch (which) {
    case Logic::Which::all:
      return "AND";
    case Logic::Which::any:
      return "OR";
    case Logic::Which::none:
      return "NOT";
  }
  return "";
}

Relation turned(Relation relation) {
  switch (relation) {
    case Relation::equal:
    case Relation::not_equal:
      return relation;
    case Relation::less:
      return Relation::greater;
    case Relation::less_equal:
      return Relation::greater_equal;
    case Relation::greater:
      return Relation::less;
    case Relation::greater_equal:
      return Relation::less_equal;
  }
  return relation;
}

}  // namespace redbanner
