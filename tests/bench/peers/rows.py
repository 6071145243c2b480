# SPDX-License-Identifier: MIT
"""The rows of the table: what is run, beside what, and which goals of the project they have."""

import json
import os
import random
import subprocess
from dataclasses import dataclass
from pathlib import Path

from table import Table, duration, print_aligned
from tools import BenchError, Display, Probe, Ratio, Rounds, offscreen, timed, timed_into



@dataclass
class Query:
    """What is typed, and what the peers look for: every text anywhere, at one provider or all."""
    typed: str
    texts: tuple
    provider: str = ""


# One to twelve letters, one and two words, a phrase; frequent, rare and absent; a whole code; with
# and without a provider.
QUERIES = {name: Query(name, (name,)) for name in
           ("k", "ti", "tim", "invalid", "escheat", "unauthorized", "-1021", "zyzzyva")}
QUERIES["two words"] = Query("order timeout", ("order", "timeout"))
QUERIES["phrase"] = Query('"is not allowed"', ("is not allowed",))
QUERIES["at a provider"] = Query("provider:north-pay-1 order", ("order",), "north-pay-1")
FIELDS = ("provider", "code", "category", "name", "message", "description", "condition", "concept")


@dataclass
class Bench:
    """Where everything is, and how long to measure."""
    build: Path
    data: Path
    small: str  # "10k"
    large: str  # "1m", or "100k" for a quick run
    rounds: int
    table: Table

    def program(self, name):
        path = self.build / ("app" if name == "errdex" else "tests/bench") / name
        if not path.exists():
            raise BenchError(f"{path} is not built")
        return path

    def file(self, size, suffix):
        return self.data / f"{size}.{suffix}"

    def flat(self, size):
        """A database of sqlite3's own making with one table and no indices: what is quickest to
        read whole."""
        path = self.file(size, "flat.sqlite")
        if not path.exists():
            unfinished = path.with_suffix(".unfinished")
            unfinished.unlink(missing_ok=True)
            subprocess.run(["sqlite3", unfinished, "-cmd", ".mode csv",
                            f".import '{self.file(size, 'csv')}' codes"], check=True,
                           stdout=subprocess.DEVNULL)
            unfinished.rename(path)
        return path

    def probes(self, environment=None):
        return {size: Probe(self.program("errdex_probe"), self.file(size, "sqlite"), environment)
                for size in (self.small, self.large)}


def start(bench, measures_memory=False):
    """Process start to last paint, and memory when all is quiet: Errdex, an empty window, and DB
    Browser for SQLite with the same codes open."""
    display = Display(bench.data / "home")
    database = bench.data / "288.sqlite"
    database.write_bytes((bench.build / "app/catalogs.sqlite").read_bytes())
    commands = {"Errdex": [bench.program("errdex")],
                "blank window": [bench.program("errdex_blank_window")],
                "DB Browser": ["sqlitebrowser", "--table", "error_code", database]}
    quiet = 1000 if measures_memory else 400

    def measurer(command):
        return lambda: display.start(bench.program("errdex_first_paint"), command, quiet)
    try:
        rounds = Rounds({name: measurer(command) for name, command in commands.items()},
                        bench.rounds, warm_up=2)
    finally:
        display.close()

    def values(name, key):
        return [sample[key] for sample in rounds.samples[name]]

    def ratio(key, other):
        return Ratio.of(values("Errdex", key), values(other, key))

    keys = ("rss", "pss") if measures_memory else ("window", "first", "last")
    unit = (lambda v: f"{v / 1024:.1f} MiB") if measures_memory else (lambda v: duration(v / 1e3))
    print_aligned(("", *keys), [(name, *(unit(sorted(values(name, key))[bench.rounds // 2])
                                         for key in keys)) for name in commands])
    if measures_memory:
        bench.table.ratio("resident memory / DB Browser", ratio("rss", "DB Browser"), 0.6, 0.35)
        bench.table.ratio("its share of memory (PSS) / DB Browser", ratio("pss", "DB Browser"))
    else:
        bench.table.ratio("start to last paint / blank window", ratio("last", "blank window"),
                          2, 1.3)
        bench.table.ratio("start to last paint / DB Browser", ratio("last", "DB Browser"),
                          0.5, 0.2)
        bench.table.ratio("start to first paint / blank window", ratio("first", "blank window"))


def memory(bench):
    start(bench, measures_memory=True)


def view(bench):
    """A new result handed to the table, until it is painted on a real display."""
    display = Display(bench.data / "home")
    probes = bench.probes(display.environment)
    try:
        rounds = Rounds({size: lambda probe=probe: probe.seconds("view")
                         for size, probe in probes.items()}, bench.rounds * 20, warm_up=20)
    finally:
        for probe in probes.values():
            probe.close()
        display.close()
    bench.table.time("view", rounds.median(bench.small), rounds.median(bench.large),
                     (bench.small, bench.large))
    bench.table.ratio(f"result to painted, {bench.large} / {bench.small}",
                      rounds.ratio(bench.large, bench.small), 1.15, 1.02)


FRAME = 1 / 60  # seconds that a screen shows a picture


def scroll(bench):
    """Scrolling the table of codes, and all providers side by side, on a real display: one step of
    the wheel, one page, until it is painted."""
    display = Display(bench.data / "home")
    probes = bench.probes(display.environment)
    steps = {f"{name}, {step}": (*command.split(), step)
             for name, command in (("codes", "scroll-table"),
                                   ("comparison by concept", "scroll-comparison concept"),
                                   ("comparison by code", "scroll-comparison code"))
             for step in ("wheel", "page")}
    try:
        rounds = Rounds({f"{size} {name}": lambda probe=probe, words=words: probe.seconds(*words)
                         for name, words in steps.items() for size, probe in probes.items()},
                        bench.rounds * 5, warm_up=5)
    finally:
        for probe in probes.values():
            probe.close()
        display.close()
    for name in steps:
        bench.table.time(f"scroll: {name}", *(rounds.median(f"{size} {name}") for size in probes),
                         (bench.small, bench.large))
    slowest = max(rounds.samples, key=rounds.median)
    samples = rounds.samples[slowest]
    bench.table.ratio(f"slowest scrolling ({slowest}) / a frame of 60 in a second",
                      Ratio.of(samples, [FRAME] * len(samples)), 1, 0.5)
    bench.table.ratio(f"step scrolled, {bench.large} / {bench.small}", Ratio.mean(
        [rounds.ratio(f"{bench.large} {name}", f"{bench.small} {name}") for name in steps]), 1.25)


def scratch(bench):
    """Memory rather than disk, where there is enough of it: the disk would measure itself."""
    shared = Path("/dev/shm")
    if shared.is_dir() and os.access(shared, os.W_OK):
        free = os.statvfs(shared)
        if free.f_bavail * free.f_frsize > 8 * bench.file(bench.large, "csv").stat().st_size:
            return shared
    return bench.data


def export(bench):
    """All rows as CSV into a file: Errdex, sqlite3 -csv, and write() of the same bytes."""
    probes = bench.probes()
    times = {}
    output = scratch(bench) / f"errdex-bench-{os.getpid()}.csv"
    on_disk = bench.data / "exported.csv"

    def probed(size, *words):
        words[-1].unlink(missing_ok=True)
        return probes[size].seconds(*words)
    try:
        for size in (bench.small, bench.large):
            source = bench.file(size, "csv")
            probes[size].measure("safe-export", output)
            if output.read_bytes() != source.read_bytes():
                raise BenchError(f"the export differs from {source}")
            measurers = {
                "Errdex": lambda: probed(size, "safe-export", output),
                "Errdex, no safe file": lambda: probed(size, "export", output),
                "Errdex, disk": lambda: probed(size, "safe-export", on_disk),
                "sqlite3 -csv": lambda: timed_into(
                    ["sqlite3", "-readonly", "-csv", "-header", bench.flat(size),
                     "SELECT * FROM codes"], output),
                "write()": lambda: probed(size, "write", source, output),
                "write(), disk": lambda: probed(size, "write", source, on_disk)}
            times[size] = Rounds(measurers, bench.rounds)
    finally:
        output.unlink(missing_ok=True)
        on_disk.unlink(missing_ok=True)
        for probe in probes.values():
            probe.close()
    large = times[bench.large]
    for name in large.samples:
        bench.table.time(f"export: {name}", times[bench.small].median(name), large.median(name),
                         (bench.small, bench.large))
    bench.table.ratio("export / sqlite3 -csv", large.ratio("Errdex", "sqlite3 -csv"), 0.3, 0.08)
    bench.table.ratio("export / write() of the same bytes", large.ratio("Errdex", "write()"),
                      3, 1.2)


def import_(bench):
    """All rows of a CSV file stored with their indices: Errdex, which also finds out what the file
    is, and sqlite3 .import into a table with the same keys."""
    folder = scratch(bench)
    probes = bench.probes()
    times = {}
    ours, theirs = (folder / f"errdex-bench-{os.getpid()}-{name}.sqlite"
                    for name in ("ours", "theirs"))
    schema = folder / f"errdex-bench-{os.getpid()}.sql"
    schema.write_text("PRAGMA journal_mode = WAL;\n"
                      "CREATE TABLE codes (provider, code, occurrence, http_status, category, name, "
                      "message, description, condition, concept);\n"
                      "CREATE UNIQUE INDEX codes_key ON codes (provider, code, occurrence);\n",
                      encoding="utf-8")

    def remove(path):
        for suffix in ("", "-wal", "-shm", "-journal"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)

    def stored(size):
        remove(ours)
        return probes[size].seconds("import", bench.file(size, "csv"), ours)

    def imported(size):
        remove(theirs)
        return timed(["sqlite3", theirs, "-cmd", f".read '{schema}'", "-cmd", ".mode csv",
                      f".import --skip 1 '{bench.file(size, 'csv')}' codes"])[0]
    try:
        for size in (bench.small, bench.large):
            measurers = {"Errdex": lambda: stored(size), "sqlite3 .import": lambda: imported(size)}
            times[size] = Rounds(measurers, max(3, bench.rounds // 2))
    finally:
        for path in (ours, theirs):
            remove(path)
        schema.unlink(missing_ok=True)
        for probe in probes.values():
            probe.close()
    large = times[bench.large]
    for name in large.samples:
        bench.table.time(f"import: {name}", times[bench.small].median(name), large.median(name),
                         (bench.small, bench.large))
    bench.table.ratio("import with indices / sqlite3 .import",
                      large.ratio("Errdex", "sqlite3 .import"), 0.7, 0.45)


def like(query):
    """The condition of a SELECT, as sqlite3 and DB Browser for SQLite are asked."""
    def one(text):
        return "(" + " OR ".join(f"{field} LIKE '%{text}%'" for field in FIELDS) + ")"
    conditions = [f"provider = '{query.provider}'"] * bool(query.provider)
    return " AND ".join([*conditions, *map(one, query.texts)])


def browser(query):
    """What DB Browser for SQLite runs for a filter: it counts the rows of the query, then reads the
    first chunk of them."""
    rows = f"SELECT _rowid_,* FROM codes WHERE {like(query)}"
    return f"SELECT count(*) FROM ({rows}); {rows} LIMIT 0, 50000"


def trigram(query):
    """The count and the first page; nothing where a text is too short for three letters."""
    if min(map(len, query.texts)) < 3:
        return None
    match = " AND ".join(f'"{text}"' for text in query.texts)
    if query.provider:
        match = f'provider : "{query.provider}" AND {match}'
    condition = f"FROM found WHERE found MATCH '{match}'"
    return f"SELECT count(*) {condition}; SELECT rowid {condition} LIMIT 100"


def ripgrep(query, path):
    filters = [f"rg --ignore-case --fixed-strings -e '{text}'" for text in query.texts]
    if query.provider:
        filters.insert(0, f"rg '^{query.provider},'")
    filters[0] += f" '{path}'"
    filters[-1] += " --count"
    return ["sh", "-c", " | ".join([*filters, "cat"])]


def build_trigram(bench):
    """Returns the seconds that it takes to index the texts with FTS5, and the bytes of that."""
    path = bench.file(bench.large, "fts.sqlite")
    path.unlink(missing_ok=True)
    columns = ", ".join(FIELDS)
    seconds = timed(["sqlite3", path, f"ATTACH '{bench.flat(bench.large)}' AS flat; "
                     f"CREATE VIRTUAL TABLE found USING fts5({columns}, content='', "
                     f"tokenize='trigram'); INSERT INTO found(rowid, {columns}) "
                     f"SELECT rowid, {columns} FROM flat.codes;"])[0]
    return seconds, path.stat().st_size


def index(bench):
    """The index that a search uses: time to build it and its size, beside FTS5 with trigrams, and
    the memory of a process that searches by it and recognises pasted texts."""
    own = []
    for _ in range(min(bench.rounds, 3)):
        probe = Probe(bench.program("errdex_probe"), bench.file(bench.large, "sqlite"))
        try:
            text = probe.measure("read")[1]
            own.append(probe.measure("index"))
            for typed in ("unauthorized", "-1021", "ti"):
                probe.measure("search", typed)
            memory = probe.memory()
        finally:
            probe.close()
    seconds, size = sorted(own)[len(own) // 2]
    peer_seconds, peer_size = build_trigram(bench)
    bench.table.time("index build", None, seconds, (bench.small, bench.large))
    print_aligned(("index", "build", "MB"),
                  [("Errdex", duration(seconds), f"{size / 1e6:,.0f}"),
                   ("FTS5 trigram", duration(peer_seconds), f"{peer_size / 1e6:,.0f}"),
                   ("the text itself", "", f"{text / 1e6:,.0f}"),
                   ("the whole process", "", f"{memory / 1e6:,.0f}")])
    bench.table.ratio("index build / FTS5 trigram", Ratio.single(seconds / peer_seconds),
                      1 / 10, 1 / 40)
    bench.table.ratio("index bytes / text", Ratio.single(size / text), 1.0, 0.3)
    bench.table.ratio("memory / (twice the text + 150 MB)",
                      Ratio.single(memory / (2 * text + 150e6)), 1.0)


def keystroke(bench):
    """The query set: Errdex (counts, facets, all rows in order) beside what ripgrep, sqlite3, DB
    Browser's SQL, FTS5 with trigrams and QSortFilterProxyModel take to count or find."""
    probes = bench.probes()
    source, flat = bench.file(bench.large, "csv"), bench.flat(bench.large)
    trigrams = bench.file(bench.large, "fts.sqlite")
    if not trigrams.exists():
        build_trigram(bench)
    samples, proxies = {}, {}

    def sql(database, statement):
        with open(os.devnull, "wb") as nothing:
            return timed(["sqlite3", "-readonly", database, statement], nothing)[0]
    try:
        for probe in probes.values():
            probe.measure("index")
        for name, query in QUERIES.items():
            measurers = {
                bench.small: lambda: probes[bench.small].seconds("search", query.typed),
                "Errdex": lambda: probes[bench.large].seconds("search", query.typed),
                "reading": lambda: probes[bench.large].seconds("read"),
                "ripgrep": lambda: timed(ripgrep(query, source))[0],
                "LIKE": lambda: sql(flat, f"SELECT count(*) FROM codes WHERE {like(query)}"),
                "DB Browser": lambda: sql(flat, browser(query))}
            if trigram(query):
                measurers["FTS5"] = lambda: sql(trigrams, trigram(query))
            samples[name] = rounds = Rounds(measurers, bench.rounds)
            if len(query.texts) == 1 and not query.provider:  # once: some take half a minute
                proxies[name] = probes[bench.large].seconds("proxy", query.texts[0])
            bench.table.time(f"keystroke: {name}", rounds.median(bench.small),
                             rounds.median("Errdex"), (bench.small, bench.large))
    finally:
        for probe in probes.values():
            probe.close()
    peers = ("Errdex", "reading", "ripgrep", "LIKE", "DB Browser", "FTS5")
    print_aligned((f"keystroke, {bench.large}", *peers, "proxy model"),
                  [(name, *(duration(rounds.median(key)) if key in rounds.samples else "–"
                            for key in peers), duration(proxies.get(name)))
                   for name, rounds in samples.items()])

    def mean(other):
        return Ratio.mean([rounds.ratio("Errdex", other) for rounds in samples.values()
                           if other in rounds.samples])
    worst = max(samples.values(), key=lambda rounds: rounds.median("Errdex"))
    growths = [rounds.ratio("Errdex", bench.small) for rounds in samples.values()]
    bench.table.ratio("keystroke / ripgrep", mean("ripgrep"), 1 / 10, 1 / 60)
    bench.table.ratio("keystroke / sqlite3 LIKE", mean("LIKE"), 1 / 100, 1 / 500)
    bench.table.ratio("keystroke / DB Browser's SQL", mean("DB Browser"), 1 / 100, 1 / 1200)
    bench.table.ratio("keystroke / FTS5 trigram", mean("FTS5"))
    bench.table.ratio("keystroke / QSortFilterProxyModel", Ratio.mean(
        [Ratio.single(samples[name].median("Errdex") / seconds)
         for name, seconds in proxies.items()]))
    bench.table.ratio("worst query / reading the text once", worst.ratio("Errdex", "reading"),
                      1, 0.25)
    bench.table.ratio(f"query time, {bench.large} / {bench.small}, the largest",
                      max(growths, key=lambda ratio: ratio.value), 60, 15)


def write_log(path, codes, size):
    """A log as services write it: times, ids and words, and in every tenth line a code."""
    chance = random.Random(7)
    lines = []
    for number in range(40_000):
        at = (f"2026-11-{1 + number % 28:02}T{number % 24:02}:{number % 60:02}:"
              f"{chance.randrange(60):02}.{chance.randrange(1000):03}Z")
        request = f"request={chance.getrandbits(64):016x} account={chance.randrange(10**9)}"
        if number % 10:
            lines.append(f"{at} INFO gateway {request} took {chance.randrange(900)} ms, "
                         f"{chance.randrange(90000)} bytes sent to 10.0.{number % 256}.7")
        else:
            lines.append(f'{at} ERROR gateway {request} answered '
                         f'{{"code":"{chance.choice(codes)}","msg":"the order was refused"}}')
    block = ("\n".join(lines) + "\n").encode()
    with open(path, "wb") as log:
        for _ in range(size // len(block)):
            log.write(block)


def log(bench):
    """Every known code in a log of some 250 MB (25 MB in a quick run), beside grep -F -f."""
    codes_path = bench.data / f"{bench.large}.codes"
    path = bench.data / f"{bench.large}.log"
    probe = Probe(bench.program("errdex_probe"), bench.file(bench.large, "sqlite"))
    try:
        probe.measure("codes", codes_path)
        if not path.exists():
            codes = codes_path.read_text(encoding="utf-8").split("\n")[:-1]
            write_log(path, codes, 257_000_000 if bench.large == "1m" else 25_000_000)
        grep = ["sh", "-c", f"LC_ALL=C grep -F -o -f '{codes_path}' '{path}' | wc -l"]
        first = ["sh", "-c", f"LC_ALL=C grep -F -f '{codes_path}' '{path}' | wc -l"]
        rounds = Rounds({"Errdex": lambda: probe.seconds("log", path),
                         "grep": lambda: timed(first)[0]}, min(bench.rounds, 5))
        found = probe.measure("log", path)[1]
        table, codes = probe.measure("log-table")
        listed = int(timed(grep)[1])
    finally:
        probe.close()
    size = path.stat().st_size
    seconds = rounds.median("Errdex")
    print_aligned(("log", "time", "GB/s", "found"),
                  [("Errdex", duration(seconds), f"{size / seconds / 1e9:.2f}", f"{found:,}"),
                   ("  its table, once before", duration(table), "", f"of {codes:,} codes"),
                   ("grep -F -f", duration(rounds.median("grep")),
                    f"{size / rounds.median('grep') / 1e9:.2f}",
                    f"{listed:,} with pieces of longer numbers")])
    bench.table.ratio("log scan / grep -F -f", rounds.ratio("Errdex", "grep"), 0.3, 0.06)


GROUP_BY = ("SELECT count(*), sum(n) FROM (SELECT concept, provider, count(*) AS n FROM codes "
            "GROUP BY concept, provider)")


def matrix(bench):
    """All providers side by side, with the codes of each cell, collisions and coverage, beside the
    counts of GROUP BY in sqlite3. (DuckDB is not in Debian.)"""
    probes = bench.probes()
    flat = bench.flat(bench.large)
    try:
        cells = probes[bench.large].measure("matrix", "concept")[1]
        counted = int(timed(["sqlite3", "-readonly", flat, GROUP_BY])[1].split(b"|")[0])
        if cells != counted:
            raise BenchError(f"Errdex finds {cells} cells, sqlite3 {counted}")
        rounds = Rounds({
            "GROUP BY": lambda: timed(["sqlite3", "-readonly", flat, GROUP_BY])[0],
            **{f"{size} {by}": lambda size=size, by=by: probes[size].seconds("matrix", by)
               for size in (bench.small, bench.large) for by in ("concept", "http", "code")},
            **{f"{size} {by} again": lambda size=size, by=by: probes[size].seconds(
                "matrix-again", by)
               for size in (bench.small, bench.large) for by in ("concept", "http", "code")},
            **{f"{size} first": lambda size=size: probes[size].seconds("matrix-first", "code")
               for size in (bench.small, bench.large)}}, bench.rounds)
    finally:
        for probe in probes.values():
            probe.close()
    sizes = (bench.small, bench.large)
    for by in ("concept", "http", "code", "concept again", "http again", "code again", "first"):
        bench.table.time(f"matrix: {'code, for the first time' if by == 'first' else by}",
                         *(rounds.median(f"{size} {by}") for size in sizes), sizes)
    bench.table.time("matrix: sqlite3 GROUP BY", None, rounds.median("GROUP BY"), sizes)
    bench.table.ratio("matrix by concept / sqlite3 GROUP BY",
                      rounds.ratio(f"{bench.large} concept", "GROUP BY"), 0.3, 0.03)
    bench.table.ratio("the same, after a comparison of these providers",
                      rounds.ratio(f"{bench.large} concept again", "GROUP BY"), 0.3, 0.03)
    worst = max(("concept", "http", "code"),
                key=lambda by: rounds.median(f"{bench.large} {by}"))
    samples = rounds.samples[f"{bench.large} {worst}"]
    bench.table.ratio(f"slowest matrix ({worst}) / 50 ms",
                      Ratio.of(samples, [0.05] * len(samples)), 1)


def suggest(bench):
    """How often the suggested concept is right: each provider is left out in turn."""
    command = [bench.program("errdex_suggest_accuracy"), bench.build / "app/catalogs.sqlite"]
    providers = json.loads(timed(command)[1])
    total = {key: sum(line[key] for line in providers) for key in providers[0]
             if key not in ("provider", "microseconds")}
    total["provider"] = "all five together"

    def share(line, key, of):
        return f"{100 * line[key] / line[of]:.1f} %" if line[of] else ""
    print_aligned(
        ("left out", "codes", "concept known elsewhere", "top 1", "top 3", "suggested",
         "top 1 of these", "top 3 of these", "sure", "right of these"),
        [(line["provider"], line["codes"], share(line, "known", "codes"),
          share(line, "first", "codes"), share(line, "three", "codes"),
          share(line, "suggested", "codes"), share(line, "suggested_first", "suggested"),
          share(line, "suggested_three", "suggested"),
          share(line, "sure", "codes"), share(line, "sure_first", "sure"))
         for line in [*providers, total]])
    print_aligned(("what", "measured", "goal", "verdict"), [
        (name, f"{100 * total[key] / total[of]:.1f} %", f"≥ {goal} %",
         "goal" if 100 * total[key] / total[of] >= goal else "missed")
        for name, key, of, goal in (
            ("top 1, all codes", "first", "codes", 75), ("top 3, all codes", "three", "codes", 90),
            ("top 1, where one is suggested", "suggested_first", "suggested", 75),
            ("top 3, where one is suggested", "suggested_three", "suggested", 90))])
    print("What limits it: most codes have a concept that no other provider's code has, so only the\n"
          "concept's own words can speak for it, and the vocabulary was written beside these codes.\n"
          f"Time for a code: {max(line['microseconds'] for line in providers):.0f} µs at most.\n")


def team(bench):
    """200 clients of a team's server: when a change is everywhere, first synchronisation, absence."""
    path = bench.build / "tests/bench/team/errdex_team_load"
    if not path.exists():
        raise BenchError(f"{path} is not built")
    quick = bench.large == "100k"
    sizes = ("--clients", "50" if quick else "200", "--notes", "10000" if quick else "100000",
             "--codes", "100000" if quick else "1000000", "--changes", "50" if quick else "200")
    run = subprocess.run([path, *sizes], stdout=subprocess.PIPE, check=True)
    result = json.loads(run.stdout)
    everywhere = result["everywhere"]
    print_aligned(("what", "measured", "goal", "verdict"), [
        ("a change is with one client, median", duration(result["arrival"]["median_s"]), "", ""),
        ("a change is everywhere, median", duration(everywhere["median_s"]), "", ""),
        ("a change is everywhere, 99 of 100", duration(everywhere["p99_s"]), "≤ 1 s",
         "goal" if everywhere["p99_s"] <= 1 else "missed"),
        ("a change is everywhere, worst", duration(everywhere["worst_s"]), "", ""),
        ("the server's processor for a change", duration(result["server_seconds_per_change"]), "",
         ""),
        (f"first synchronisation, {result['notes']:,} notes, {result['codes']:,} codes",
         duration(result["first_synchronisation_s"]), "", ""),
        (f"all {result['clients']} clients connect", duration(result["all_connected_s"]), "", ""),
        (f"a day's {result['away_changes']:,} changes at once are everywhere",
         duration(result["day_everywhere_s"]), "", ""),
        (f"catch-up after a day, {result['away_changes']:,} changes",
         duration(result["catch_up_s"]), "", ""),
        ("the server's processor for an idle client",
         f"{100 * result['idle_processor_share_per_client']:.3f} % of one", "", ""),
        ("the server's memory for an idle client",
         f"{result['memory_per_client_bytes'] / 1e6:.1f} MB", "", "")])
    print("Clients and server share this machine's processors.\n")


def google_benchmark(bench, operations):
    """Figures of Errdex alone, from the Google Benchmark program."""
    command = [bench.program("errdex_bench"), "--benchmark_format=json",
               f"--benchmark_filter=^({operations})/.*({bench.small}|{bench.large})/",
               f"--benchmark_repetitions={3 if bench.rounds > 5 else 1}",
               "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.2"]
    environment = {**offscreen(), "ERRDEX_BENCH_DATA": str(bench.data)}
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True,
                            env=environment)
    times = {}
    for run in json.loads(result.stdout)["benchmarks"]:
        if run.get("aggregate_name", "median") == "median":
            parts = run["run_name"].split("/")
            size = next(part for part in parts if part in (bench.small, bench.large))
            name = " ".join(parts[:parts.index(size)])
            times.setdefault(name, {}).setdefault(size, run["real_time"] * 1e-3)
    for name, by_size in times.items():
        bench.table.time(name, by_size.get(bench.small), by_size.get(bench.large),
                         (bench.small, bench.large))


def load(bench):
    """A database read into memory."""
    google_benchmark(bench, "load")


def sort(bench):
    """Sorting by a column for the first time, and a search that is shown in that order."""
    google_benchmark(bench, "sort-first|sort-again")


def facets(bench):
    """Searches by facets and patterns, beside the query set of the keystroke row."""
    google_benchmark(bench, "keystroke")


ROWS = {"start": start, "memory": memory, "view": view, "scroll": scroll, "export": export,
        "import": import_, "index": index, "keystroke": keystroke, "log": log, "matrix": matrix,
        "suggest": suggest, "team": team, "load": load, "sort": sort, "facets": facets}
