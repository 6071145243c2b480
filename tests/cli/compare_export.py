#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads an export with Python's own readers and compares it, cell by cell, with the database.

    compare_export.py FORMAT FILE DATABASE    FORMAT: csv, tsv, json, or "semicolon" (csv with ';')

Prints the number of rows, or what differs, and then exits with 1.
"""

import csv
import json
import sqlite3
import sys

COLUMNS = ["provider", "code", "occurrence", "http_status", "category", "name", "message",
           "description", "condition", "concept"]
QUERY = """
    SELECT provider.slug, code, occurrence, error_code.http_status, category.title,
           error_code.name, message, description, condition, concept.slug
    FROM error_code
    JOIN provider ON provider.id = error_code.provider_id
    LEFT JOIN category ON category.id = category_id
    LEFT JOIN concept ON concept.id = concept_id
    ORDER BY provider.position, error_code.position"""


def read_table(path, delimiter):
    # newline="" leaves line ends within cells alone.
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter, strict=True))
    if rows[0] != COLUMNS:
        sys.exit(f"header: {rows[0]}")
    return rows[1:]


def read_json(path):
    with open(path, encoding="utf-8") as file:
        objects = json.load(file)
    for row in objects:
        if list(row) != COLUMNS:
            sys.exit(f"keys: {list(row)}")
    return [list(row.values()) for row in objects]


def main():
    form, path, database = sys.argv[1:]
    expected = [list(row) for row in sqlite3.connect(database).execute(QUERY)]
    if form == "json":
        found = read_json(path)
    else:
        found = read_table(path, {"csv": ",", "tsv": "\t", "semicolon": ";"}[form])
        expected = [["" if cell is None else str(cell) for cell in row] for row in expected]
    if len(found) != len(expected):
        sys.exit(f"{len(found)} rows instead of {len(expected)}")
    for number, (left, right) in enumerate(zip(found, expected), 1):
        if left != right:
            sys.exit(f"row {number}:\n  {left}\ninstead of\n  {right}")
    print(len(found))


main()
