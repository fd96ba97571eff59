#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace redbanner {

constexpr std::int32_t season_application_id = 0x5242414E;  // "RBAN"
constexpr std::int32_t season_version = 5;                  // of the tables, as user_version
constexpr std::int32_t first_version_with_texts = 2;        // in entries
constexpr std::int32_t first_version_with_chain = 3;
constexpr std::int32_t first_version_with_publications = 3;
constexpr std::int32_t first_version_with_second_looks = 3;
constexpr std::int32_t first_version_with_memory = 4;  // and with what a movement of custody was
constexpr std::int32_t first_version_with_numbered_results = 5;  // rows of standings, decisions

// A table in which numbers stand for texts.
struct DictionaryTable {
  const char* table;
  const char* key = "number";
  const char* text = "id";
};

// A table whose rows are hashed: those of a batch into its link of the chain, those of an
// evaluation into its seal. A new column goes behind the others, as in the table.
struct ChainedColumn {
  const char* name;
  const DictionaryTable* dictionary = nullptr;  // that its numbers refer to
};
struct ChainedTable {
  const char* name;
  const char* key;    // the order of its rows
  const char* owner;  // the column that names their batch, or evaluation
  std::vector<ChainedColumn> columns;
};
// Each recorded table that names a batch stands here, each that names an evaluation only there.
extern const std::vector<ChainedTable> chained_tables;
extern const std::vector<ChainedTable> sealed_tables;
const ChainedTable& chained_table(const std::string& name);  // of either

// The dictionaries whose texts nothing but batches and evaluations bring in.
extern const std::vector<DictionaryTable> dictionaries;

// All statements that make an empty file a season without a batch; of version 3 the objects that it
// had, by name.
std::string tables_of_a_season(std::int32_t version = season_version);
// The statements that make a season of version 1 one of version 2: entries carry texts. What is
// recorded stays as it is.
std::string migration_to_2();
// … and of version 2 one of version 3: batches are chained, results published, and what a second
// person did has tables. The chain itself and its columns of evaluations are filled afterwards.
std::string migration_to_3();
// … and of version 3 one of version 4: movements of custody say what they are, honours of earlier
// years and the papers of nominees have tables. Old rows and their hashes stay as they are.
std::string migration_to_4();
// … and of version 4 one of version 5: rows of results have numbers of their own. Evaluations may
// be changed until `evaluations_are_kept` holds again.
std::string migration_to_5();
std::string evaluations_are_kept();

}  // namespace redbanner
