#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs clang-tidy over the sources below app/ and db/ and prints only what it finds.

    check_tidy.py --build BUILD_DIR [--source SOURCE_DIR] [--jobs N] [--clang-tidy PROGRAM] [FILE…]

A file that passed is not checked again while nothing that the answer depends on has changed:
the file, the project's headers it reaches, its compile command, .clang-tidy, clang-tidy itself.
The record is BUILD_DIR/tidy/<file>.passed. Exits 77 (skipped) where clang-tidy is missing.
"""

import argparse
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FOLDERS = ("app", "db")
INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.MULTILINE)
# Only g++ knows these, or they say nothing to a checker.
DROPPED = re.compile(r"-f(no-)?sanitize|-fno-omit-frame-pointer|-O|-g\d?$|-W|-fconcepts")


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--source", type=Path, default=Path(__file__).parents[2])
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--clang-tidy", default=None)
    parser.add_argument("files", nargs="*", type=Path, help="only these")
    return parser.parse_args()


def compile_commands(build, source):
    """Yields (file, folder, arguments) for the project's own sources, generated ones left out."""
    for entry in json.loads((build / "compile_commands.json").read_text()):
        folder = Path(entry["directory"])
        path = (folder / entry["file"]).resolve()
        if not any(path.is_relative_to(source / name) for name in FOLDERS):
            continue
        arguments = entry.get("arguments") or shlex.split(entry["command"])
        if Path(arguments[0]).name == "ccache":
            arguments = arguments[1:]
        yield path, folder, [a for a in arguments[1:] if not DROPPED.match(a)]


def include_folders(folder, arguments):
    """The -I folders; -isystem ones hold Qt and the compiler's, which do not change with us."""
    found = []
    for position, argument in enumerate(arguments):
        if argument == "-I":
            found.append(folder / arguments[position + 1])
        elif argument.startswith("-I"):
            found.append(folder / argument[2:])
    return found


class Files:
    """Contents and direct includes, each file read once."""

    def __init__(self):
        self.known = {}

    def read(self, path):
        if path not in self.known:
            text = path.read_bytes()
            names = [name.decode() for name in INCLUDE.findall(text)]
            self.known[path] = (hashlib.sha256(text).digest(), names)
        return self.known[path]

    def closure(self, path, folders):
        """The file and every quoted include it reaches, in a fixed order."""
        reached, waiting = {path}, [path]
        while waiting:
            current = waiting.pop()
            for name in self.read(current)[1]:
                for base in (current.parent, *folders):
                    candidate = Path(os.path.normpath(base / name))
                    if candidate.is_file():
                        if candidate not in reached:
                            reached.add(candidate)
                            waiting.append(candidate)
                        break
        return sorted(reached)


def fingerprint(files, path, folder, arguments, common):
    digest = hashlib.sha256(common)
    digest.update("\0".join(arguments).encode())
    for reached in files.closure(path, include_folders(folder, arguments)):
        digest.update(str(reached).encode() + b"\0" + files.read(reached)[0])
    return digest.hexdigest()


def check(tidy, path, folder, arguments):
    """Returns clang-tidy's findings, or None when there are none."""
    result = subprocess.run(
        [tidy, "--quiet", str(path), "--", *arguments, "-Wno-everything"],
        cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if result.returncode == 0 and not result.stdout.strip():
        return None
    return result.stdout.strip() or result.stderr.strip() or f"{path}: clang-tidy failed"


def main():
    options = parse_arguments()
    source, build = options.source.resolve(), options.build.resolve()
    tidy = options.clang_tidy or shutil.which("clang-tidy-14") or shutil.which("clang-tidy")
    if not tidy:
        print("clang-tidy is not installed: skipped")
        return 77

    version = subprocess.run([tidy, "--version"], stdout=subprocess.PIPE, check=True).stdout
    common = version + (source / ".clang-tidy").read_bytes()
    only = {path.resolve() for path in options.files}
    files, work, total = Files(), [], 0
    for path, folder, arguments in compile_commands(build, source):
        if only and path not in only:
            continue
        total += 1
        key = fingerprint(files, path, folder, arguments, common)
        stamp = build / "tidy" / f"{path.relative_to(source)}.passed"
        if not stamp.is_file() or stamp.read_text() != key:
            work.append((path, folder, arguments, stamp, key))

    def one(item):
        path, folder, arguments, stamp, key = item
        findings = check(tidy, path, folder, arguments)
        if findings is None:
            stamp.parent.mkdir(parents=True, exist_ok=True)
            stamp.write_text(key)
        return findings

    seen, failed = set(), 0
    with ThreadPoolExecutor(options.jobs) as pool:
        for findings in pool.map(one, work):
            if findings is None:
                continue
            failed += 1
            if findings not in seen:
                seen.add(findings)
                print(findings, flush=True)
    print(f"{total} files, {len(work)} checked now, {failed} with findings")
    if total == 0:
        print(f"nothing to check: is {build}/compile_commands.json the project's?")
        return 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
