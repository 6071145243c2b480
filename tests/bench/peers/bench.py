#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures Errdex beside other programs, taking turns, and prints ratios beside their goals.

    bench.py --build BUILD_DIR [--data DATA_DIR] [--quick] [--rounds N] [ROW…]

Called by ./bench, which builds what is needed. The generated databases stay in DATA_DIR and are
used again until the generator changes. Exits 1 when a ratio misses what it must reach.
"""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from rows import ROWS, Bench
from table import Table
from tools import BenchError

PROVIDERS = {"10k": 10, "100k": 100, "1m": 1000}
CODES_PER_PROVIDER = 1000
SOURCE = Path(__file__).resolve().parents[3]
NEEDED = {"start": ("Xvfb", "sqlitebrowser"), "memory": ("Xvfb", "sqlitebrowser"),
          "view": ("Xvfb",), "scroll": ("Xvfb",), "export": ("sqlite3",),
          "keystroke": ("sqlite3", "rg"), "index": ("sqlite3",), "log": ("grep",),
          "matrix": ("sqlite3",), "import": ("sqlite3",)}


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], prog="./bench",
                                     allow_abbrev=False,
                                     epilog="rows: " + "; ".join(
                                         f"{name}: {row.__doc__}" for name, row in ROWS.items()))
    parser.add_argument("--build", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--check-usage", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--data", type=Path, default=SOURCE / "build/bench-data",
                        help="where the generated databases are kept")
    parser.add_argument("--quick", action="store_true",
                        help="10k and 100k codes instead of 10k and 1M, few rounds: only the "
                             "largest size meets memory, so this shows tendencies")
    parser.add_argument("--rounds", type=int, help="how often each program is run")
    parser.add_argument("rows", nargs="*", metavar="ROW", choices=[[], *ROWS],
                        help="only these: " + ", ".join(ROWS))
    return parser.parse_args()


def fingerprint():
    """Of everything that the content of the generated files depends on."""
    digest = hashlib.sha256()
    for folder, pattern in (("tests/bench/generator", "*"), ("db/migrations/bundled", "*.sql"),
                            ("db", "catalogwriter.cpp")):
        for path in sorted((SOURCE / folder).glob(pattern)):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def generate(bench):
    """Makes the databases that are missing or that an older generator made."""
    bench.data.mkdir(parents=True, exist_ok=True)
    wanted = fingerprint()
    for size in (bench.small, bench.large):
        stamp = bench.file(size, "stamp")
        database, csv = bench.file(size, "sqlite"), bench.file(size, "csv")
        if (stamp.exists() and stamp.read_text() == wanted and database.exists()
                and csv.exists()):
            continue
        print(f"generating {size} codes ...", file=sys.stderr, flush=True)
        stamp.unlink(missing_ok=True)
        for made_of_it in ("flat.sqlite", "fts.sqlite"):
            bench.file(size, made_of_it).unlink(missing_ok=True)
        subprocess.run([bench.program("errdex_generate"), database, "--csv", csv,
                        "--providers", str(PROVIDERS[size]),
                        "--codes-per-provider", str(CODES_PER_PROVIDER)], check=True)
        stamp.write_text(wanted)


def describe_machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8")
                  if line.startswith("model name")), "unknown processor")
    busy = os.getloadavg()[0]
    print(f"{os.cpu_count()} × {model}, load {busy:.1f}")
    if busy > 0.5:
        print("Other programs are running: the figures are rough.")
    print(flush=True)


def main():
    options = parse_arguments()
    if options.check_usage:
        return 0
    large = "100k" if options.quick else "1m"
    rounds = options.rounds or (5 if options.quick else 11)
    bench = Bench(options.build.resolve(), options.data.resolve(), "10k", large, rounds, Table())
    failed = []
    describe_machine()
    try:
        generate(bench)
        for name in options.rows or ROWS:
            missing = [tool for tool in NEEDED.get(name, ()) if not shutil.which(tool)]
            if missing:
                failed.append(f"{name}: not measured without {', '.join(missing)}")
                continue
            print(f"measuring {name} ...", file=sys.stderr, flush=True)
            try:
                ROWS[name](bench)
            except BenchError as error:
                failed.append(f"{name}: {error}")
    except (BenchError, subprocess.CalledProcessError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 3
    bench.table.print()
    (bench.data / "results.json").write_text(json.dumps(bench.table.as_json(), indent=1))
    for line in failed:
        print(f"bench: {line}", file=sys.stderr)
    for line in bench.table.missed():
        print(f"bench: missed: {line}", file=sys.stderr)
    return 3 if failed else 1 if bench.table.missed() else 0


if __name__ == "__main__":
    sys.exit(main())
