# SPDX-License-Identifier: MIT
"""The rows of the table: what is run, beside what, and which goals of the project they have."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from table import Table, duration, print_aligned
from tools import BenchError, Display, Probe, Ratio, Rounds, offscreen, timed, timed_into

QUERIES = {"k": "k", "tim": "tim", "invalid": "invalid", "rare": "escheat", "-1021": "-1021",
           "two words": "order timeout", "no hit": "zyzzyva"}
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


def like(text):
    def one(word):
        return "(" + " OR ".join(f"{field} LIKE '%{word}%'" for field in FIELDS) + ")"
    return "SELECT count(*) FROM codes WHERE " + " AND ".join(map(one, text.split()))


def ripgrep(text, path):
    first, *rest = [f"rg --ignore-case --fixed-strings {{}} -e '{word}'" for word in text.split()]
    if not rest:
        return ["sh", "-c", f"{first.format('--count')} '{path}' | cat"]
    return ["sh", "-c", f"{first.format('')} '{path}' | {rest[0].format('--count')}"]


def keystroke(bench):
    """The query set: Errdex (counts, facets, all rows in order) beside the counts of ripgrep over
    the CSV and of LIKE in sqlite3."""
    probes = bench.probes()
    source, flat = bench.file(bench.large, "csv"), bench.flat(bench.large)
    samples = {}
    try:
        for name, text in QUERIES.items():
            samples[name] = Rounds({
                bench.small: lambda: probes[bench.small].seconds("search", text),
                "Errdex": lambda: probes[bench.large].seconds("search", text),
                "reading": lambda: probes[bench.large].seconds("read"),
                "ripgrep": lambda: timed(ripgrep(text, source))[0],
                "LIKE": lambda: timed(["sqlite3", "-readonly", flat, like(text)])[0]},
                bench.rounds)
            rounds = samples[name]
            bench.table.time(f"keystroke: {name}", rounds.median(bench.small),
                             rounds.median("Errdex"), (bench.small, bench.large))
    finally:
        for probe in probes.values():
            probe.close()
    print_aligned((f"keystroke, {bench.large}", "Errdex", "reading the text", "ripgrep", "LIKE"),
                  [(name, *(duration(rounds.median(key))
                            for key in ("Errdex", "reading", "ripgrep", "LIKE")))
                   for name, rounds in samples.items()])

    def mean(other):
        return Ratio.mean([rounds.ratio("Errdex", other) for rounds in samples.values()])
    worst = max(samples.values(), key=lambda rounds: rounds.median("Errdex"))
    growths = [rounds.ratio("Errdex", bench.small) for rounds in samples.values()]
    bench.table.ratio("keystroke / ripgrep", mean("ripgrep"), 1 / 10, 1 / 60, later=True)
    bench.table.ratio("keystroke / sqlite3 LIKE", mean("LIKE"), 1 / 100, 1 / 500, later=True)
    bench.table.ratio("worst query / reading the text once", worst.ratio("Errdex", "reading"),
                      1, 0.25, later=True)
    bench.table.ratio(f"query time, {bench.large} / {bench.small}, the largest",
                      max(growths, key=lambda ratio: ratio.value), 60, 15, later=True)


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


ROWS = {"start": start, "memory": memory, "view": view, "export": export, "keystroke": keystroke,
        "load": load, "sort": sort, "facets": facets}
