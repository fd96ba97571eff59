-- A season of version 4 of the tables, as redbanner made it before rows of results had numbers of their own:
-- the crews of books/minimal/ in May, a correction, an event, two sealed evaluations, a hand-over.
PRAGMA foreign_keys=OFF;
PRAGMA application_id=1380073806;
PRAGMA user_version=4;
BEGIN TRANSACTION;
CREATE TABLE batch (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  command TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  paper TEXT NOT NULL
) STRICT;
INSERT INTO batch VALUES(1,'season create','clerk','2023-07-05T09:00:00Z','','');
INSERT INTO batch VALUES(2,'entry import','clerk','2023-07-05T09:00:00Z','','inspection sheets of May');
INSERT INTO batch VALUES(3,'entry correct','clerk','2023-07-05T09:00:00Z','typed 28, the sheet says 30','');
INSERT INTO batch VALUES(4,'entry event','clerk','2023-07-05T09:00:00Z','','');
INSERT INTO batch VALUES(5,'banner hand-over','clerk','2023-07-05T09:00:00Z','','');
CREATE TABLE rulebook (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  batch INTEGER NOT NULL REFERENCES batch,
  file TEXT NOT NULL,
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  from_day TEXT
) STRICT;
INSERT INTO rulebook VALUES(1,1,'rulebook.toml',replace('# The shortest useful rulebook: four crews in one group, three indicators, one banner a month.\n[rulebook]\nid = "minimal"\ntitle = "班组劳动竞赛评比办法"\nrounding = { mode = "half_up", places = 1, at = ["total"] }\n\n[[kind]]\nid = "crew"\ntitle = "班组"\n\n[[scorecard]]\nid = "card"\ntitle = "班组考核表"\nfor = ["crew"]\nabsent = "error"                  # every crew has all three\n\n[[indicator]]\nid = "output"\ntitle = "产量完成率"\nin = "card"\nfull = 50\nentry = { measure = ["planned", "done"], unit = "吨" }\nvalue = "done / planned"\npoints = { proportional_to = 1 }\n\n[[indicator]]\nid = "quality"\ntitle = "质量评分"\nin = "card"\nfull = 30\nentry = "mark"\npanel = { raters = 3 }\n\n[[indicator]]\nid = "safety"\ntitle = "安全"\nin = "card"\nfull = 20\nfloor = 0\nevents = [ { id = "violation", title = "违章", each = -2 } ]\n\n[[period]]\nid = "may"\ntitle = "五月"\nfrom = 2023-05-01\nto = 2023-05-31\n\n[[place]]\nid = "crew_place"\ntitle = "班组名次"\nscorecard = "card"\nperiods = ["may"]\ncompare = "rounded"\ntie_break = ["safety", "output"]\nties = "shared"                   # what is equal then shares its place\n\n[[award]]\nid = "red_banner"\ntitle = "流动红旗"\nkind = "banner"\nperiod = "may"\nfrom = "crew_place"\ntake = { top = 1, at_least = 85 }\nties_at_cut = "all_in"\n','\n',char(10)),'a66ade98d084e57627e4c3b6409c9f611131e65beec4f9cf5d0a88329d22d2c1',NULL);
CREATE TABLE indicator (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO indicator VALUES(1,'output');
INSERT INTO indicator VALUES(2,'quality');
INSERT INTO indicator VALUES(3,'safety');
CREATE TABLE period (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO period VALUES(1,'may');
CREATE TABLE row (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO "row" VALUES(1,'1');
INSERT INTO "row" VALUES(2,'2');
CREATE TABLE field (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO field VALUES(1,'planned');
INSERT INTO field VALUES(2,'done');
INSERT INTO field VALUES(3,'mark');
INSERT INTO field VALUES(4,'violation');
CREATE TABLE rater (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO rater VALUES(1,'张工');
INSERT INTO rater VALUES(2,'李工');
INSERT INTO rater VALUES(3,'王工');
CREATE TABLE paper (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE text (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE attribute (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE award (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO award VALUES(1,'red_banner');
CREATE TABLE place_rule (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO place_rule VALUES(1,'crew_place');
CREATE TABLE entrant_group (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE state (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO state VALUES(0,'present');
INSERT INTO state VALUES(1,'late');
INSERT INTO state VALUES(2,'not_applicable');
INSERT INTO state VALUES(3,'not_examined');
INSERT INTO state VALUES(4,'refused');
INSERT INTO state VALUES(5,'pending');
CREATE TABLE entrant (
  number INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  unit INTEGER REFERENCES entrant DEFERRABLE INITIALLY DEFERRED,
  active_from TEXT CHECK (active_from IS date(active_from)),
  active_to TEXT CHECK (active_to IS date(active_to))
) STRICT;
INSERT INTO entrant VALUES(1,1,'steel','钢筋班','crew',NULL,NULL,NULL);
INSERT INTO entrant VALUES(2,1,'formwork','木工班','crew',NULL,NULL,NULL);
INSERT INTO entrant VALUES(3,1,'concrete','混凝土班','crew',NULL,NULL,NULL);
INSERT INTO entrant VALUES(4,1,'electric','水电班','crew',NULL,NULL,NULL);
CREATE TABLE entrant_attribute (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  entrant INTEGER NOT NULL REFERENCES entrant,
  attribute INTEGER NOT NULL REFERENCES attribute,
  value TEXT NOT NULL,
  from_day TEXT CHECK (from_day IS date(from_day))
) STRICT;
CREATE TABLE entrant_change (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  entrant INTEGER NOT NULL REFERENCES entrant,
  what TEXT NOT NULL CHECK (what IN ('title', 'unit', 'active_from', 'active_to')),
  value TEXT NOT NULL,
  from_day TEXT CHECK (from_day IS date(from_day))
) STRICT;
CREATE TABLE entry (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  batch INTEGER NOT NULL REFERENCES batch,
  entrant INTEGER NOT NULL REFERENCES entrant,
  indicator INTEGER NOT NULL REFERENCES indicator,
  period INTEGER NOT NULL REFERENCES period,
  row INTEGER REFERENCES row,
  field INTEGER REFERENCES field,
  rater INTEGER REFERENCES rater,
  day INTEGER,
  state INTEGER NOT NULL REFERENCES state,
  digits INTEGER,
  decimals INTEGER CHECK (decimals BETWEEN 0 AND 18),
  paper INTEGER REFERENCES paper,
  replaces INTEGER REFERENCES entry,
  text INTEGER REFERENCES text CHECK (text IS NULL OR digits IS NULL),
  CHECK ((digits IS NULL) = (decimals IS NULL)),
  CHECK (replaces < sequence)
) STRICT;
INSERT INTO entry VALUES(1,2,1,1,1,NULL,1,NULL,NULL,0,120,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(2,2,1,1,1,NULL,2,NULL,NULL,0,120,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(3,2,2,1,1,NULL,1,NULL,NULL,0,80,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(4,2,2,1,1,NULL,2,NULL,NULL,0,76,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(5,2,3,1,1,NULL,1,NULL,NULL,0,300,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(6,2,3,1,1,NULL,2,NULL,NULL,0,330,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(7,2,4,1,1,NULL,1,NULL,NULL,0,60,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(8,2,4,1,1,NULL,2,NULL,NULL,0,57,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(9,2,1,2,1,NULL,3,1,NULL,0,26,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(10,2,1,2,1,NULL,3,2,NULL,0,27,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(11,2,1,2,1,NULL,3,3,NULL,0,26,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(12,2,2,2,1,NULL,3,1,NULL,0,27,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(13,2,2,2,1,NULL,3,2,NULL,0,27,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(14,2,2,2,1,NULL,3,3,NULL,0,28,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(15,2,3,2,1,NULL,3,1,NULL,0,24,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(16,2,3,2,1,NULL,3,2,NULL,0,25,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(17,2,3,2,1,NULL,3,3,NULL,0,25,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(18,2,4,2,1,NULL,3,1,NULL,0,28,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(19,2,4,2,1,NULL,3,2,NULL,0,26,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(20,2,4,2,1,NULL,3,3,NULL,0,27,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(21,2,1,3,1,1,4,NULL,19486,0,1,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(22,2,3,3,1,1,4,NULL,19493,0,1,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(23,2,3,3,1,2,4,NULL,19500,0,2,0,NULL,NULL,NULL);
INSERT INTO entry VALUES(24,3,2,2,1,NULL,3,3,NULL,0,30,0,NULL,14,NULL);
INSERT INTO entry VALUES(25,4,1,3,1,2,4,NULL,19486,0,1,0,NULL,NULL,NULL);
CREATE TABLE nomination_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  award INTEGER NOT NULL REFERENCES award,
  period INTEGER NOT NULL REFERENCES period,
  person INTEGER NOT NULL REFERENCES entrant,
  position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;
CREATE TABLE decision_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  award INTEGER NOT NULL REFERENCES award,
  period INTEGER NOT NULL REFERENCES period,
  entrant INTEGER NOT NULL REFERENCES entrant,
  outcome TEXT NOT NULL CHECK (outcome IN ('granted', 'refused', 'as_proposed'))
) STRICT;
CREATE TABLE custody_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  award INTEGER NOT NULL REFERENCES award,
  number TEXT NOT NULL,
  holder INTEGER REFERENCES entrant,
  day TEXT NOT NULL CHECK (day IS date(day)),
  what TEXT CHECK (what IN ('handed_over', 'back', 'withdrawn', 'lost', 'damaged', 'found',
                            'repaired')),
  slip TEXT,
  from_person TEXT,
  to_person TEXT
) STRICT;
INSERT INTO custody_entry VALUES(1,5,1,'1',2,'2023-07-06','handed_over',NULL,NULL,NULL);
CREATE TABLE evaluation (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  period INTEGER NOT NULL REFERENCES period,
  position INTEGER NOT NULL REFERENCES batch,
  rulebook_version INTEGER NOT NULL REFERENCES rulebook,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  program TEXT NOT NULL,
  results_sha256 TEXT NOT NULL,
  chain_sha256 TEXT NOT NULL,
  seal_sha256 TEXT NOT NULL
) STRICT;
INSERT INTO evaluation VALUES(1,1,4,1,'2023-07-05T09:00:00Z','clerk','0.1.0 (6d1388e57c97)','d9980ece22d0c057fbf2c412ee4942f40d9adb2be94cae1533ede9bfb36a0601','0e0dee99084f49ba5861658495eec2dc6fa023d5e99f8aa551a8b54ced600dd3','29e582ac3f2a8b340fc65f775d0b5e26742d9fd195806b646ffe9c24da1b8707');
INSERT INTO evaluation VALUES(2,1,5,1,'2023-07-05T09:00:00Z','clerk','0.1.0 (6d1388e57c97)','d9980ece22d0c057fbf2c412ee4942f40d9adb2be94cae1533ede9bfb36a0601','cc242ffe82bccc17d143ddc555af9680b88350a01fbc18564554cb13fbd70d88','fe283a61906ea1c17f16067cdf35ef23a788cbf08c650ff350814d488ea84b37');
CREATE TABLE standing_row (
  evaluation INTEGER NOT NULL REFERENCES evaluation,
  number INTEGER NOT NULL,
  place_rule INTEGER NOT NULL REFERENCES place_rule,
  entrant_group INTEGER REFERENCES entrant_group,
  entrant INTEGER NOT NULL REFERENCES entrant,
  place INTEGER CHECK (place > 0),
  sharing INTEGER NOT NULL CHECK (sharing >= 0),
  total TEXT,
  state TEXT NOT NULL,
  PRIMARY KEY (evaluation, number)
) STRICT, WITHOUT ROWID;
INSERT INTO standing_row VALUES(1,1,1,NULL,3,4,1,'88.7','present');
INSERT INTO standing_row VALUES(1,2,1,NULL,4,2,1,'94.5','present');
INSERT INTO standing_row VALUES(1,3,1,NULL,2,1,1,'95.5','present');
INSERT INTO standing_row VALUES(1,4,1,NULL,1,3,1,'92.3','present');
INSERT INTO standing_row VALUES(2,1,1,NULL,3,4,1,'88.7','present');
INSERT INTO standing_row VALUES(2,2,1,NULL,4,2,1,'94.5','present');
INSERT INTO standing_row VALUES(2,3,1,NULL,2,1,1,'95.5','present');
INSERT INTO standing_row VALUES(2,4,1,NULL,1,3,1,'92.3','present');
CREATE TABLE decision_row (
  evaluation INTEGER NOT NULL REFERENCES evaluation,
  number INTEGER NOT NULL,
  award INTEGER NOT NULL REFERENCES award,
  entrant INTEGER NOT NULL REFERENCES entrant,
  outcome TEXT NOT NULL,
  money TEXT,
  PRIMARY KEY (evaluation, number)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_row VALUES(1,1,1,3,'refused_beyond',NULL);
INSERT INTO decision_row VALUES(1,2,1,4,'refused_beyond',NULL);
INSERT INTO decision_row VALUES(1,3,1,2,'granted',NULL);
INSERT INTO decision_row VALUES(1,4,1,1,'refused_beyond',NULL);
INSERT INTO decision_row VALUES(2,1,1,3,'refused_beyond',NULL);
INSERT INTO decision_row VALUES(2,2,1,4,'refused_beyond',NULL);
INSERT INTO decision_row VALUES(2,3,1,2,'granted',NULL);
INSERT INTO decision_row VALUES(2,4,1,1,'refused_beyond',NULL);
CREATE TABLE chain (batch INTEGER PRIMARY KEY REFERENCES batch, sha256 TEXT NOT NULL) STRICT;
INSERT INTO chain VALUES(1,'82c11a153ba6ae6a8c722101259f8438c458f2164da0a155c76ac32db86a0b87');
INSERT INTO chain VALUES(2,'a078f039110efdd16bc76f754c035b16028727fda3ea1b89d5fb95877076aac2');
INSERT INTO chain VALUES(3,'fd571ba2351dd95688f0b1c5f36c57cfe1a4e70e29f885dc6587fd9befdd1615');
INSERT INTO chain VALUES(4,'0e0dee99084f49ba5861658495eec2dc6fa023d5e99f8aa551a8b54ced600dd3');
INSERT INTO chain VALUES(5,'cc242ffe82bccc17d143ddc555af9680b88350a01fbc18564554cb13fbd70d88');
CREATE TABLE sheet (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB
) STRICT;
INSERT INTO sheet VALUES(1,1,'crews.csv','55cd4ecae9b996032739a6e6be018c43121ffff0d7641824f8fcf08844597c3e',X'69642c7469746c652c6b696e640a737465656c2ce992a2e7ad8be78fad2c637265770a666f726d776f726b2ce69ca8e5b7a5e78fad2c637265770a636f6e63726574652ce6b7b7e5879de59c9fe78fad2c637265770a656c6563747269632ce6b0b4e794b5e78fad2c637265770a');
INSERT INTO sheet VALUES(2,2,'may.csv','aafdd96e1d5cd7c50e0a23a91761ad6ef9117cc8cd99c9a2d642d28d41316c55',X'656e7472616e742c696e64696361746f722c706572696f642c6461792c726f772c706c616e6e65642c646f6e652c6d61726b3ae5bca0e5b7a52c6d61726b3ae69d8ee5b7a52c6d61726b3ae78e8be5b7a52c76696f6c6174696f6e0a737465656c2c6f75747075742c6d61792c2c2c3132302c3132302c2c2c2c0a666f726d776f726b2c6f75747075742c6d61792c2c2c38302c37362c2c2c2c0a636f6e63726574652c6f75747075742c6d61792c2c2c3330302c3333302c2c2c2c0a656c6563747269632c6f75747075742c6d61792c2c2c36302c35372c2c2c2c0a737465656c2c7175616c6974792c6d61792c2c2c2c2c32362c32372c32362c0a666f726d776f726b2c7175616c6974792c6d61792c2c2c2c2c32372c32372c32382c0a636f6e63726574652c7175616c6974792c6d61792c2c2c2c2c32342c32352c32352c0a656c6563747269632c7175616c6974792c6d61792c2c2c2c2c32382c32362c32372c0a737465656c2c7361666574792c2c323032332d30352d30392c312c2c2c2c2c2c310a636f6e63726574652c7361666574792c2c323032332d30352d31362c312c2c2c2c2c2c310a636f6e63726574652c7361666574792c2c323032332d30352d32332c322c2c2c2c2c2c320a');
CREATE TABLE snapshot (
  number INTEGER PRIMARY KEY,
  rows INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE TABLE publication (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  period INTEGER NOT NULL REFERENCES period,
  number INTEGER NOT NULL CHECK (number >= 0),
  stage TEXT NOT NULL CHECK (stage IN ('confirmed', 'published', 'amended')),
  evaluation INTEGER NOT NULL REFERENCES evaluation,
  from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
  to_day TEXT CHECK (to_day IS date(to_day)),
  document TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  CHECK ((stage = 'amended') = (number > 0))
) STRICT;
CREATE TABLE objection (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  period INTEGER NOT NULL REFERENCES period,
  entrant INTEGER REFERENCES entrant,
  indicator INTEGER REFERENCES indicator,
  day TEXT NOT NULL CHECK (day IS date(day)),
  by_whom TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE TABLE objection_decision (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  objection INTEGER NOT NULL UNIQUE REFERENCES objection,
  outcome TEXT NOT NULL CHECK (outcome IN ('upheld', 'rejected', 'withdrawn')),
  text TEXT NOT NULL
) STRICT;
CREATE TABLE confirmation_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  first INTEGER NOT NULL REFERENCES entry,
  last INTEGER NOT NULL REFERENCES entry,
  CHECK (first <= last)
) STRICT;
CREATE TABLE typed_again (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  batch INTEGER NOT NULL REFERENCES batch,
  entrant INTEGER NOT NULL REFERENCES entrant,
  indicator INTEGER NOT NULL REFERENCES indicator,
  period INTEGER NOT NULL REFERENCES period,
  row INTEGER REFERENCES row,
  field INTEGER REFERENCES field,
  rater INTEGER REFERENCES rater,
  day INTEGER,
  state INTEGER NOT NULL REFERENCES state,
  digits INTEGER,
  decimals INTEGER CHECK (decimals BETWEEN 0 AND 18),
  paper INTEGER REFERENCES paper,
  replaces INTEGER CHECK (replaces IS NULL),
  text INTEGER REFERENCES text CHECK (text IS NULL OR digits IS NULL),
  CHECK ((digits IS NULL) = (decimals IS NULL))
) STRICT;
CREATE TABLE answer_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  doubt TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE TABLE honour_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  year INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (day IS date(day)),
  award INTEGER NOT NULL REFERENCES award,
  entrant TEXT NOT NULL,
  title TEXT NOT NULL,
  place INTEGER CHECK (place > 0),
  money TEXT,
  note TEXT
) STRICT;
CREATE TABLE nominee_paper_entry (
  sequence INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES batch,
  award INTEGER NOT NULL REFERENCES award,
  period INTEGER NOT NULL REFERENCES period,
  person INTEGER NOT NULL REFERENCES entrant,
  paper TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('received', 'taken_back'))
) STRICT;
CREATE INDEX entrant_change_by_entrant ON entrant_change (entrant);
CREATE VIEW entrant_view AS
WITH last_change AS (
  SELECT entrant, what, value FROM entrant_change AS change
  WHERE sequence = (SELECT max(sequence) FROM entrant_change
                    WHERE entrant = change.entrant AND what = change.what)
)
SELECT entrant.number, entrant.id, coalesce(title.value, entrant.title) AS title, entrant.kind,
  coalesce(unit.value, first_unit.id) AS unit,
  nullif(coalesce(active_from.value, entrant.active_from), '') AS active_from,
  nullif(coalesce(active_to.value, entrant.active_to), '') AS active_to
FROM entrant
LEFT JOIN entrant AS first_unit ON first_unit.number = entrant.unit
LEFT JOIN last_change AS title ON title.entrant = entrant.number AND title.what = 'title'
LEFT JOIN last_change AS unit ON unit.entrant = entrant.number AND unit.what = 'unit'
LEFT JOIN last_change AS active_from
  ON active_from.entrant = entrant.number AND active_from.what = 'active_from'
LEFT JOIN last_change AS active_to
  ON active_to.entrant = entrant.number AND active_to.what = 'active_to';
CREATE VIEW last_evaluation AS
SELECT evaluation.id, period.id AS period, position, rulebook_version, at, by, program,
  results_sha256
FROM evaluation JOIN period ON period.number = evaluation.period
WHERE evaluation.id IN (SELECT max(id) FROM evaluation GROUP BY period);
CREATE VIEW standing AS
SELECT evaluation.period, place_rule.id AS place_rule, entrant_group.id AS entrant_group,
  standing_row.place, standing_row.sharing, entrant.id AS entrant, entrant.title,
  standing_row.total, standing_row.state, evaluation.id AS evaluation, evaluation.at
FROM last_evaluation AS evaluation
JOIN standing_row ON standing_row.evaluation = evaluation.id
JOIN place_rule ON place_rule.number = standing_row.place_rule
LEFT JOIN entrant_group ON entrant_group.number = standing_row.entrant_group
JOIN entrant_view AS entrant ON entrant.number = standing_row.entrant
ORDER BY evaluation.id, standing_row.number;
CREATE VIEW award_list AS
SELECT evaluation.period, award.id AS award, entrant.id AS entrant, entrant.title,
  entrant.unit, decision_row.money, evaluation.id AS evaluation, evaluation.at
FROM last_evaluation AS evaluation
JOIN decision_row ON decision_row.evaluation = evaluation.id
JOIN award ON award.number = decision_row.award
JOIN entrant_view AS entrant ON entrant.number = decision_row.entrant
WHERE decision_row.outcome = 'granted'
ORDER BY evaluation.id, decision_row.number;
CREATE VIEW custody AS
SELECT award.id AS award, custody_entry.number, holder.id AS holder, holder.title,
  custody_entry.day AS from_day,
  lead(custody_entry.day) OVER banner AS until_day,
  batch.by, batch.at, batch.command, batch.reason, batch.paper,
  coalesce(what, iif(custody_entry.holder IS NULL, 'back', 'handed_over')) AS what,
  slip, from_person, to_person
FROM custody_entry
JOIN award ON award.number = custody_entry.award
JOIN batch ON batch.id = custody_entry.batch
LEFT JOIN entrant_view AS holder ON holder.number = custody_entry.holder
WINDOW banner AS (PARTITION BY custody_entry.award, custody_entry.number
                  ORDER BY custody_entry.day, custody_entry.sequence)
ORDER BY award.id, custody_entry.number, custody_entry.day, custody_entry.sequence;
CREATE VIEW entry_view AS
SELECT sequence, entrant.id AS entrant, entrant.title, indicator.id AS indicator,
  period.id AS period, row.id AS row, field.id AS field, rater.id AS rater,
  date(entry.day * 86400, 'unixepoch') AS day, state.id AS state,
  CASE WHEN entry.decimals = 0 THEN CAST(entry.digits AS TEXT)
    WHEN entry.decimals > 0 THEN iif(entry.digits < 0, '-', '')
      || substr(printf('%0*d', entry.decimals + 1, abs(entry.digits)), 1,
                length(printf('%0*d', entry.decimals + 1, abs(entry.digits))) - entry.decimals)
      || '.' || substr(printf('%0*d', entry.decimals + 1, abs(entry.digits)), -entry.decimals)
    ELSE text.id
  END AS value,
  sequence = max(sequence) OVER (PARTITION BY entry.entrant, entry.indicator, entry.period,
                                 entry.row, entry.field, entry.rater)
    AND NOT (entry.state = 0 AND entry.digits IS NULL AND entry.text IS NULL) AS current,
  entry.replaces, batch.id AS batch, batch.by, batch.at, batch.command, batch.reason,
  coalesce(paper.id, batch.paper) AS paper
FROM entry
JOIN batch ON batch.id = entry.batch
JOIN entrant_view AS entrant ON entrant.number = entry.entrant
JOIN indicator ON indicator.number = entry.indicator
JOIN period ON period.number = entry.period
JOIN state ON state.number = entry.state
LEFT JOIN row ON row.number = entry.row
LEFT JOIN field ON field.number = entry.field
LEFT JOIN rater ON rater.number = entry.rater
LEFT JOIN paper ON paper.number = entry.paper
LEFT JOIN text ON text.number = entry.text
ORDER BY sequence;
CREATE VIEW publication_view AS
SELECT period.id AS period, publication.number, publication.stage, publication.evaluation,
  from_day, to_day, batch.by, batch.at, batch.reason, publication.sha256, publication.document
FROM publication
JOIN period ON period.number = publication.period
JOIN batch ON batch.id = publication.batch
ORDER BY publication.sequence;
CREATE VIEW objection_view AS
SELECT objection.sequence AS number, period.id AS period, entrant.id AS entrant, entrant.title,
  indicator.id AS indicator, objection.day, by_whom, objection.text,
  objection_decision.outcome, objection_decision.text AS answer, decided.by AS decided_by,
  decided.at AS decided_at
FROM objection
JOIN period ON period.number = objection.period
LEFT JOIN entrant_view AS entrant ON entrant.number = objection.entrant
LEFT JOIN indicator ON indicator.number = objection.indicator
LEFT JOIN objection_decision ON objection_decision.objection = objection.sequence
LEFT JOIN batch AS decided ON decided.id = objection_decision.batch
ORDER BY objection.sequence;
CREATE VIEW honour_view AS
SELECT year, day, award.id AS award, entrant, title, place, money, note, batch.by, batch.at,
  batch.command, batch.reason, batch.paper
FROM honour_entry
JOIN award ON award.number = honour_entry.award
JOIN batch ON batch.id = honour_entry.batch
ORDER BY year, award.id, day, sequence;
CREATE VIEW nominee_paper_view AS
SELECT award.id AS award, period.id AS period, person.id AS person, person.title,
  nominee_paper_entry.paper, outcome,
  sequence = max(sequence) OVER (PARTITION BY nominee_paper_entry.award,
    nominee_paper_entry.period, nominee_paper_entry.person, nominee_paper_entry.paper) AS current,
  batch.paper AS number, batch.by, batch.at, batch.reason
FROM nominee_paper_entry
JOIN award ON award.number = nominee_paper_entry.award
JOIN period ON period.number = nominee_paper_entry.period
JOIN entrant_view AS person ON person.number = nominee_paper_entry.person
JOIN batch ON batch.id = nominee_paper_entry.batch
ORDER BY sequence;
CREATE TRIGGER batch_keeps BEFORE UPDATE ON batch BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER batch_stays BEFORE DELETE ON batch BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER batch_grows BEFORE INSERT ON batch WHEN EXISTS (SELECT 1 FROM batch WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER chain_keeps BEFORE UPDATE ON chain BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER chain_stays BEFORE DELETE ON chain BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER chain_grows BEFORE INSERT ON chain WHEN EXISTS (SELECT 1 FROM chain WHERE batch = NEW.batch) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER rulebook_keeps BEFORE UPDATE ON rulebook BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER rulebook_stays BEFORE DELETE ON rulebook BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER rulebook_grows BEFORE INSERT ON rulebook WHEN EXISTS (SELECT 1 FROM rulebook WHERE version = NEW.version) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER indicator_keeps BEFORE UPDATE ON indicator BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER indicator_stays BEFORE DELETE ON indicator BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER indicator_grows BEFORE INSERT ON indicator WHEN EXISTS (SELECT 1 FROM indicator WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER period_keeps BEFORE UPDATE ON period BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER period_stays BEFORE DELETE ON period BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER period_grows BEFORE INSERT ON period WHEN EXISTS (SELECT 1 FROM period WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER row_keeps BEFORE UPDATE ON row BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER row_stays BEFORE DELETE ON row BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER row_grows BEFORE INSERT ON row WHEN EXISTS (SELECT 1 FROM row WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER field_keeps BEFORE UPDATE ON field BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER field_stays BEFORE DELETE ON field BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER field_grows BEFORE INSERT ON field WHEN EXISTS (SELECT 1 FROM field WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER rater_keeps BEFORE UPDATE ON rater BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER rater_stays BEFORE DELETE ON rater BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER rater_grows BEFORE INSERT ON rater WHEN EXISTS (SELECT 1 FROM rater WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER paper_keeps BEFORE UPDATE ON paper BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER paper_stays BEFORE DELETE ON paper BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER paper_grows BEFORE INSERT ON paper WHEN EXISTS (SELECT 1 FROM paper WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER text_keeps BEFORE UPDATE ON text BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER text_stays BEFORE DELETE ON text BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER text_grows BEFORE INSERT ON text WHEN EXISTS (SELECT 1 FROM text WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER attribute_keeps BEFORE UPDATE ON attribute BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER attribute_stays BEFORE DELETE ON attribute BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER attribute_grows BEFORE INSERT ON attribute WHEN EXISTS (SELECT 1 FROM attribute WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER award_keeps BEFORE UPDATE ON award BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER award_stays BEFORE DELETE ON award BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER award_grows BEFORE INSERT ON award WHEN EXISTS (SELECT 1 FROM award WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER place_rule_keeps BEFORE UPDATE ON place_rule BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER place_rule_stays BEFORE DELETE ON place_rule BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER place_rule_grows BEFORE INSERT ON place_rule WHEN EXISTS (SELECT 1 FROM place_rule WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entrant_group_keeps BEFORE UPDATE ON entrant_group BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entrant_group_stays BEFORE DELETE ON entrant_group BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entrant_group_grows BEFORE INSERT ON entrant_group WHEN EXISTS (SELECT 1 FROM entrant_group WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER state_keeps BEFORE UPDATE ON state BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER state_stays BEFORE DELETE ON state BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER state_grows BEFORE INSERT ON state WHEN EXISTS (SELECT 1 FROM state WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entrant_keeps BEFORE UPDATE ON entrant BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entrant_stays BEFORE DELETE ON entrant BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entrant_grows BEFORE INSERT ON entrant WHEN EXISTS (SELECT 1 FROM entrant WHERE number = NEW.number OR id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entrant_attribute_keeps BEFORE UPDATE ON entrant_attribute BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entrant_attribute_stays BEFORE DELETE ON entrant_attribute BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entrant_attribute_grows BEFORE INSERT ON entrant_attribute WHEN EXISTS (SELECT 1 FROM entrant_attribute WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entrant_change_keeps BEFORE UPDATE ON entrant_change BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entrant_change_stays BEFORE DELETE ON entrant_change BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entrant_change_grows BEFORE INSERT ON entrant_change WHEN EXISTS (SELECT 1 FROM entrant_change WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER entry_grows BEFORE INSERT ON entry WHEN EXISTS (SELECT 1 FROM entry WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER nomination_entry_keeps BEFORE UPDATE ON nomination_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER nomination_entry_stays BEFORE DELETE ON nomination_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER nomination_entry_grows BEFORE INSERT ON nomination_entry WHEN EXISTS (SELECT 1 FROM nomination_entry WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER decision_entry_keeps BEFORE UPDATE ON decision_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER decision_entry_stays BEFORE DELETE ON decision_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER decision_entry_grows BEFORE INSERT ON decision_entry WHEN EXISTS (SELECT 1 FROM decision_entry WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER custody_entry_keeps BEFORE UPDATE ON custody_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER custody_entry_stays BEFORE DELETE ON custody_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER custody_entry_grows BEFORE INSERT ON custody_entry WHEN EXISTS (SELECT 1 FROM custody_entry WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER honour_entry_keeps BEFORE UPDATE ON honour_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER honour_entry_stays BEFORE DELETE ON honour_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER honour_entry_grows BEFORE INSERT ON honour_entry WHEN EXISTS (SELECT 1 FROM honour_entry WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER nominee_paper_entry_keeps BEFORE UPDATE ON nominee_paper_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER nominee_paper_entry_stays BEFORE DELETE ON nominee_paper_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER nominee_paper_entry_grows BEFORE INSERT ON nominee_paper_entry WHEN EXISTS (SELECT 1 FROM nominee_paper_entry WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER sheet_keeps BEFORE UPDATE ON sheet BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER sheet_stays BEFORE DELETE ON sheet BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER sheet_grows BEFORE INSERT ON sheet WHEN EXISTS (SELECT 1 FROM sheet WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER confirmation_entry_keeps BEFORE UPDATE ON confirmation_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER confirmation_entry_stays BEFORE DELETE ON confirmation_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER confirmation_entry_grows BEFORE INSERT ON confirmation_entry WHEN EXISTS (SELECT 1 FROM confirmation_entry WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER typed_again_keeps BEFORE UPDATE ON typed_again BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER typed_again_stays BEFORE DELETE ON typed_again BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER typed_again_grows BEFORE INSERT ON typed_again WHEN EXISTS (SELECT 1 FROM typed_again WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER answer_entry_keeps BEFORE UPDATE ON answer_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER answer_entry_stays BEFORE DELETE ON answer_entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER answer_entry_grows BEFORE INSERT ON answer_entry WHEN EXISTS (SELECT 1 FROM answer_entry WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER evaluation_keeps BEFORE UPDATE ON evaluation BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER evaluation_stays BEFORE DELETE ON evaluation BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER evaluation_grows BEFORE INSERT ON evaluation WHEN EXISTS (SELECT 1 FROM evaluation WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER standing_row_keeps BEFORE UPDATE ON standing_row BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER standing_row_stays BEFORE DELETE ON standing_row BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER standing_row_grows BEFORE INSERT ON standing_row WHEN EXISTS (SELECT 1 FROM standing_row WHERE evaluation = NEW.evaluation AND number = NEW.number) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER decision_row_keeps BEFORE UPDATE ON decision_row BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER decision_row_stays BEFORE DELETE ON decision_row BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER decision_row_grows BEFORE INSERT ON decision_row WHEN EXISTS (SELECT 1 FROM decision_row WHERE evaluation = NEW.evaluation AND number = NEW.number) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER publication_keeps BEFORE UPDATE ON publication BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER publication_stays BEFORE DELETE ON publication BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER publication_grows BEFORE INSERT ON publication WHEN EXISTS (SELECT 1 FROM publication WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER objection_keeps BEFORE UPDATE ON objection BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER objection_stays BEFORE DELETE ON objection BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER objection_grows BEFORE INSERT ON objection WHEN EXISTS (SELECT 1 FROM objection WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER objection_decision_keeps BEFORE UPDATE ON objection_decision BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER objection_decision_stays BEFORE DELETE ON objection_decision BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
CREATE TRIGGER objection_decision_grows BEFORE INSERT ON objection_decision WHEN EXISTS (SELECT 1 FROM objection_decision WHERE sequence = NEW.sequence OR objection = NEW.objection) BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END;
COMMIT;
PRAGMA journal_mode=WAL;
