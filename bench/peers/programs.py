"""What runs against what: redbanner's commands and the peers' programs, each from stored data to stored results."""
import glob
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
HARNESS, DATA = os.environ["PERF_HERE"], os.environ["PERF_DATA"]
REDBANNER = f"{ROOT}/build/release/redbanner"
BENCHES = f"{ROOT}/build/release/bench"
TABLES = {"category": "category", "indicator": "indicator", "unit": "unit", "veto": "veto", "bonus": "bonus", "score_entry": "score",
          "count_entry": "count"}  # table: CSV file
FAST = ["PRAGMA journal_mode=WAL;", "PRAGMA synchronous=NORMAL;", "PRAGMA cache_size=-262144;", "PRAGMA mmap_size=2000000000;",
        "PRAGMA temp_store=MEMORY;"]


class Failed(Exception):
    pass


class Program:
    """Commands that run one after the other and count as one, and the measures that their output holds."""

    def __init__(self, commands, prepare=lambda: None, result=None, measures=lambda text: {}, needs=None):
        self.commands, self.prepare, self.result, self.measures, self.needs = commands, prepare, result, measures, needs

    def run(self):
        """wall and processor time in ms, memory in MB (the most of any command), and what the output says besides."""
        self.prepare()
        measured, output = {"wall": 0.0, "cpu": 0.0, "memory": 0.0}, ""
        for command in self.commands:
            said = f"{DATA}/out/said.txt"
            spawned = subprocess.run([f"{DATA}/bin/spawn", said, *command], capture_output=True, text=True, check=True).stdout.split()
            wall, user, system, peak, status = map(float, spawned)
            with open(said, encoding="utf-8", errors="replace") as file:
                text = file.read()
            if status:
                raise Failed(f"{' '.join(command)[:200]} ended with {status:.0f}\n{text[:1000]}")
            measured["wall"] += wall
            measured["cpu"] += user + system
            measured["memory"] = max(measured["memory"], peak / 1024)
            output += text
        return measured | self.measures(output)


def checksum(lines):
    return hashlib.sha256(lines.replace(b"\r", b"")).hexdigest()[:12]


def output_of(*command, **more):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, **more).stdout


def remove(file):
    for end in ("", "-wal", "-shm", ".wal"):
        if os.path.exists(file + end):
            os.remove(file + end)


def copy(file, to):
    """A copy that is on the disk already, so that the first commit into it does not pay for the copying."""
    remove(to)
    shutil.copyfile(file, to)
    with open(to, "rb") as written:
        os.fsync(written.fileno())


def is_older(file, *than):
    return not os.path.exists(file) or any(os.path.getmtime(file) < os.path.getmtime(one) for one in than)


# ---- redbanner


class Season:
    """A season of the generated data: its CSV files, made once, and files of it in which all is imported, made once by each build."""

    def __init__(self, size, *forms):
        self.size, self.data, self.forms = size, f"{DATA}/data/{size}", forms
        self.folder = f"{DATA}/seasons/{size}{''.join(forms)}"
        self.file = f"{self.folder}/season.db"
        if is_older(f"{self.folder}/rulebook.toml", f"{HERE}/season_files.py", f"{HERE}/rulebook.toml", f"{self.data}/veto.csv"):
            subprocess.run([sys.executable, f"{HERE}/season_files.py", self.data, self.folder, *forms], check=True)

    def command(self, *words):
        return [REDBANNER, *words, "--season", self.file, "--lang", "en", "--as", "peers"]

    def create(self):
        return self.command("season", "create", "--rules", f"{self.folder}/rulebook.toml", "--entrants", f"{self.folder}/entrants.csv")

    def import_entries(self, *names):
        return self.command("entry", "import", *(f"{self.folder}/{name}.csv" for name in names), "--period", "may")

    def evaluate(self):
        return self.command("evaluate", "may")

    def rows_alone(self):
        """The season with all its entries and no snapshot of them, as a file to copy."""
        made = f"{self.folder}/rows_alone.db"
        if is_older(made, REDBANNER, f"{self.folder}/rulebook.toml"):
            remove(self.file)
            output_of(*self.create())
            output_of(*self.import_entries("marks", "counts", "bonuses", "vetoes"))
            in_season(self.file, *(f"DELETE FROM {table}" for table in snapshot_tables(self.file)))
            remove(made)
            os.rename(self.file, made)
        return made

    def with_snapshot(self):
        """The same with the snapshot that its evaluation makes, and without that evaluation."""
        made = f"{self.folder}/with_snapshot.db"
        if is_older(made, self.rows_alone()):
            copy(self.rows_alone(), self.file)
            output_of(*self.evaluate())
            copy(self.rows_alone(), made)
            in_season(made, f"ATTACH '{self.file}' AS evaluated",
                      *(f"INSERT INTO main.{table} SELECT * FROM evaluated.{table}" for table in snapshot_tables(made)))
        return made

    def result(self):
        """The lines that the peers write: unit, total, place, banner."""
        standings = output_of(REDBANNER, "standings", "may", "--season", self.file, "--format", "csv")
        return output_of(sys.executable, f"{HERE}/results.py", input=standings)

    def rest_of(self, *imported):
        """The result after the entries that the timed part left out, evaluated."""
        output_of(*self.import_entries(*({"marks", "counts", "bonuses", "vetoes"} - set(imported))))
        output_of(*self.evaluate())
        return self.result()


def in_season(file, *statements):
    return output_of("sqlite3", "-bail", file, ";\n".join(statements) + ";", text=True)


def snapshot_tables(file):
    """The snapshot is no record: adapters/sqlite/README.md allows to take its rows away and to put them back."""
    return in_season(file, "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'snapshot%'").split()


def redbanner_programs(size):
    season = Season(size)

    return {
        "redbanner": Program([season.evaluate()], lambda: copy(season.with_snapshot(), season.file), season.result),
        "redbanner from rows": Program([season.evaluate()], lambda: copy(season.rows_alone(), season.file), season.result),
        "redbanner from CSV": Program([season.create(), season.import_entries("marks", "counts", "bonuses", "vetoes"), season.evaluate()],
                                      lambda: remove(season.file), season.result),
    }


def import_programs(size):
    """One file of marks into a season that has none yet, in four forms."""
    programs = {}
    for name, forms in {"in order": (), "shuffled": ("--shuffled",), "quoted": ("--quoted",), "Chinese": ("--chinese",)}.items():
        season = Season(size, *forms)

        def prepare(season=season):
            remove(season.file)
            output_of(*season.create())

        programs[f"redbanner import, {name}"] = Program([season.import_entries("marks")], prepare,
                                                        lambda season=season: season.rest_of("marks"))
    return programs


def growth_programs(sizes):
    programs = {}
    for size in sizes:
        season = Season(size)
        programs[f"redbanner, {size} units"] = Program([season.evaluate()], lambda season=season: copy(season.with_snapshot(), season.file))
    return programs


def bench_programs(size):
    def rates(text):
        """Entries a second of processor time; units a second by the clock, as the peer counts them."""
        found = {}
        for one in json.loads(text[text.index("{"):])["benchmarks"]:
            if one.get("run_type") == "iteration" and "items_per_second" in one:
                kind = "missing" if "missing" in one["name"] else "present"
                found[f"entries_{kind}"] = one["items_per_second"]
                if kind == "present":
                    found["units"] = size / (one["real_time"] * {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1}[one["time_unit"]])
        return found

    bench = f"{BENCHES}/evaluate_bench"
    return {"evaluate_bench": Program([[bench, f"--benchmark_filter=evaluate_season/.*/{size}$", "--benchmark_format=json",
                                        "--benchmark_min_time=0.3"]], measures=rates, needs=bench)}


def live_programs(size):
    """bench/live SEASON OPERATIONS [--durable normal|full] prints lines 'name value unit': operations_per_second, p50, p99, p999 (us)."""
    def numbers(text):
        lines = (line.split() for line in text.splitlines())
        return {words[0]: float(words[1]) for words in lines if len(words) >= 2 and re.fullmatch(r"[\d.eE+-]+", words[1])}

    season, live = Season(size), f"{BENCHES}/live"
    prepare = lambda: copy(season.with_snapshot(), season.file)
    programs = {}
    forms = {"": ["200000"], ", durable": ["50000", "--durable", "normal"], ", durable, FULL": ["2000", "--durable", "full"]}
    for name, words in forms.items():
        programs[f"redbanner live{name}"] = Program([[live, season.file, *words]], prepare, measures=numbers, needs=live)

    def peer(text):
        words = re.search(r"^LIVE (.*)$", text, re.M).group(1).split()
        return {"operations_per_second": float(words[2]), "p50": float(words[3]), "p99": float(words[4])}

    for name, its in {"Redis live": "redis", "SQLite live": "sqlite_count"}.items():
        programs[name] = Program([[f"{DATA}/bin/live", its, str(size), "1"]], measures=peer)
    return programs


# ---- the peers' evaluation, as the harness runs it


def phase(name):
    return lambda text: {key: float(value) for key, value in re.findall(r"^PHASE (\S+) ([\d.]+)", text, re.M) if key == name}


def sqlite_programs(size):
    data, work, loaded = f"{DATA}/data/{size}", f"{DATA}/data/{size}/work.db", f"{DATA}/data/{size}/from_csv.db"
    copy(f"{data}/data.db", work)
    schema = output_of("sqlite3", work, ".schema --nosys", text=True)
    with open(f"{data}/schema.sql", "w", encoding="utf-8") as file:
        file.write("\n".join(line for line in schema.splitlines() if "sqlite_stat" not in line))
    result = lambda file: lambda: output_of("sqlite3", "-csv", file, "SELECT unit_id, total, rnk, banner FROM result ORDER BY 1")
    load = [f".read {data}/schema.sql", ".mode csv", *(f".import --skip 1 {data}/{file}.csv {table}" for table, file in TABLES.items())]
    evaluate = f".read {HARNESS}/sql/sqlite_natural.sql"
    return {
        "SQLite": Program([["sqlite3", work, *FAST, evaluate]], result=result(work)),
        "SQLite from CSV": Program([["sqlite3", loaded, *FAST, *load, evaluate]], lambda: remove(loaded), result(loaded)),
    }


def duckdb_programs(size):
    data = f"{DATA}/data/{size}"
    own, loaded, run = f"{data}/duck.db", f"{data}/duckcsv.db", f"{DATA}/bin/duckrun"
    with open(f"{HARNESS}/sql/duckdb_schema.sql", encoding="utf-8") as file:
        load = ["-q", "schema", file.read(), "-q", "load",
                "".join(f"COPY {table} FROM '{data}/{name}.csv' (HEADER);" for table, name in TABLES.items())]
    evaluate = ["-f", "eval", f"{HARNESS}/sql/duckdb_eval.sql"]
    if not os.path.exists(own):
        output_of(run, own, "-t", "2", *load, "-q", "checkpoint", "CHECKPOINT")

    def result(file):
        def read():
            output_of(run, file, "-q", "out", f"COPY (SELECT * FROM result ORDER BY 1) TO '{data}/duck.csv' (HEADER false)")
            with open(f"{data}/duck.csv", "rb") as lines:
                return lines.read()
        return read

    return {
        "DuckDB": Program([[run, own, "-t", "2", *evaluate]], result=result(own)),
        "DuckDB from CSV": Program([[run, loaded, "-t", "2", *load, *evaluate]], lambda: remove(loaded), result(loaded)),
    }


def psql(*words):
    return ["psql", "-h", f"{DATA}/pg", "-U", "postgres", "-X", "-q", "-v", "ON_ERROR_STOP=1", *words]


def postgresql_programs(size):
    data, schema = f"{DATA}/data/{size}", f"s{size}"
    if subprocess.run(psql("-Atc", f"SELECT 1 FROM {schema}.result LIMIT 1"), capture_output=True, check=False).returncode:
        with open(f"{HARNESS}/sql/pg_schema.sql", encoding="utf-8") as file:
            load = f"\\set s {schema}\nSET synchronous_commit=on;\n" + file.read()
        load += "".join(f"\\copy {table} from '{data}/{name}.csv' csv header\n" for table, name in TABLES.items())
        load += ("ALTER TABLE score_entry ADD PRIMARY KEY(unit_id, indicator_id, judge_id);\n"
                 "ALTER TABLE count_entry ADD PRIMARY KEY(unit_id, indicator_id);\nVACUUM ANALYZE;\nCHECKPOINT;\n")
        output_of(*psql("-f", "-"), input=load, text=True, stderr=subprocess.DEVNULL)
    evaluate = psql("-c", f"SET search_path={schema}", "-f", f"{HARNESS}/sql/pg_eval.sql", "-f", f"{HARNESS}/sql/pg_rss.sql")
    memory = lambda text: {"memory": int(re.findall(r"VmHWM:\s+(\d+)", text)[-1]) / 1024}  # the server's, not the client's
    result = psql("-Atc", f"copy (SELECT * FROM {schema}.result ORDER BY 1) TO stdout csv")
    return {"PostgreSQL": Program([evaluate], result=lambda: output_of(*result), measures=memory)}


def other_programs(size):
    """Those that nothing depends on; what is not installed is left out."""
    data, modules, programs, left_out = f"{DATA}/data/{size}", os.environ["PERF_PEERS"] + "/node_modules", {}, []

    def written(file):
        def read():
            with open(file, "rb") as lines:
                return lines.read()
        return read

    def add(name, present, command, result, measures=lambda text: {}):
        if present:
            programs[name] = Program([command], result=result, measures=measures)
        else:
            left_out.append(name)

    node = int(output_of("node", "-p", "parseInt(process.versions.node)")) if shutil.which("node") else 0
    add("ZEN", node >= 14 and glob.glob(f"{modules}/@gorules/zen-engine-*"),
        ["node", f"{HARNESS}/peers/eval_zen.mjs", data, f"{data}/zen.csv", "10000"],
        written(f"{data}/zen.csv") if size <= 10000 else None,
        lambda text: {"units": min(size, 10000) / phase("eval")(text)["eval"] * 1e3})
    add("Polars", node >= 20 and glob.glob(f"{modules}/nodejs-polars-linux*"),
        ["node", f"{HARNESS}/peers/eval_polars.mjs", data, f"{data}/polars.csv"], written(f"{data}/polars.csv"))
    python = os.environ.get("PERF_PYTHON", "python3")
    with_pandas = not subprocess.run([python, "-c", "import pandas"], capture_output=True, check=False).returncode
    work = f"{data}/pandas.db"
    add("pandas", with_pandas, [python, f"{HARNESS}/peers/eval_pandas.py", data, work],
        lambda: output_of("sqlite3", "-csv", work, "SELECT unit_id, total, rnk, banner FROM result ORDER BY 1"))
    if with_pandas:
        copy(f"{data}/data.db", work)
    return programs, left_out


# ---- the peers' import, with keys, checks and foreign keys

CONSTRAINED = """CREATE TABLE unit(unit_id INTEGER PRIMARY KEY, group_id INTEGER NOT NULL);
CREATE TABLE indicator(indicator_id INTEGER PRIMARY KEY, category_id INTEGER NOT NULL, kind INTEGER NOT NULL, weight INTEGER NOT NULL);
CREATE TABLE score_entry(unit_id INTEGER NOT NULL REFERENCES unit(unit_id),
  indicator_id INTEGER NOT NULL REFERENCES indicator(indicator_id), judge_id INTEGER NOT NULL CHECK(judge_id BETWEEN 1 AND 50), value INTEGER NOT NULL CHECK(value BETWEEN 0 AND 10000),
  PRIMARY KEY(unit_id, indicator_id, judge_id))"""


# Ids are texts where the sheets have Chinese ones.
CONSTRAINED_TEXTS = (CONSTRAINED.replace("unit_id INTEGER", "unit_id TEXT").replace("indicator_id INTEGER", "indicator_id TEXT")
                     .replace("judge_id INTEGER NOT NULL CHECK(judge_id BETWEEN 1 AND 50)", "judge_id TEXT NOT NULL CHECK(judge_id <> '')"))


def written_as(form, data, table):
    """The table's file with each cell in quotes, or with the Chinese ids that season_files.py gives; made once."""
    made = f"{data}/{table}_{form}.csv"
    if form not in ("quoted", "Chinese"):
        return f"{data}/{table}.csv"
    if not os.path.exists(made):
        with open(f"{data}/{table}.csv", encoding="ascii") as file, open(made + ".part", "w", encoding="utf-8") as out:
            names = next(file).rstrip("\n").split(",")
            ids = {"unit_id": "单位{:0>7}", "indicator_id": "指标{}", "judge_id": "评委{}"} if form == "Chinese" else {}
            line = ",".join('"{}"' if form == "quoted" else ids.get(name, "{}") for name in names) + "\n"
            out.write(",".join(names) + "\n")
            out.writelines(line.format(*row.rstrip("\n").split(",")) for row in file)
        os.replace(made + ".part", made)
    return made


def peer_import_programs(size):
    """The same sheets: in order and shuffled as numbers, quoted, with Chinese ids."""
    data, run = f"{DATA}/data/{size}", f"{DATA}/bin/duckrun"
    sqlite, duckdb = f"{data}/import.db", f"{data}/import.duck"
    known = ("unit", "indicator")
    programs = {}
    for form in ("in order", "shuffled", "quoted", "Chinese"):
        schema = CONSTRAINED_TEXTS if form == "Chinese" else CONSTRAINED
        files = {table: written_as(form, data, table) for table in known}
        marks = written_as(form, data, "score_shuffled" if form == "shuffled" else "score")

        def empty_sqlite(schema=schema, files=files):
            remove(sqlite)
            output_of("sqlite3", sqlite, "PRAGMA journal_mode=WAL;", f"{schema} WITHOUT ROWID;", ".mode csv",
                      *(f".import --skip 1 {file} {table}" for table, file in files.items()))

        def empty_duckdb(schema=schema, files=files):
            remove(duckdb)
            load = "".join(f"COPY {table} FROM '{file}' (HEADER);" for table, file in files.items())
            output_of(run, duckdb, "-q", "schema", schema, "-q", "load", load)

        programs[f"SQLite import, {form}"] = Program(
            [["sqlite3", sqlite, "PRAGMA synchronous=NORMAL;", "PRAGMA cache_size=-262144;", "PRAGMA foreign_keys=ON;", ".mode csv",
              f".import --skip 1 {marks} score_entry"]], empty_sqlite)
        programs[f"DuckDB import, {form}"] = Program(
            [[run, duckdb, "-t", "2", "-q", "copy", f"COPY score_entry FROM '{marks}' (HEADER)"]], empty_duckdb)
    return programs
