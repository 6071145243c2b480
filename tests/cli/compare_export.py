#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads an export with Python's own readers and compares it, cell by cell, with the database.

    compare_export.py FORMAT FILE DATABASE    FORMAT: csv, tsv, json, html, xlsx, or "semicolon" (csv with ';')

Prints the number of rows, or what differs, and then exits with 1.
"""

import csv
import json
import sqlite3
import sys
import xml.etree.ElementTree as xml
import zipfile
from html.parser import HTMLParser

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


class TableReader(HTMLParser):
    """The cells of the only table of a page."""

    def __init__(self):
        super().__init__()
        self.rows = []
        self.in_cell = False

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
            self.in_cell = True
        elif tag == "br":
            self.rows[-1][-1] += "\n"

    def handle_endtag(self, tag):
        self.in_cell = self.in_cell and tag not in ("td", "th")

    def handle_data(self, data):
        if self.in_cell:
            self.rows[-1][-1] += data


def read_html(path):
    reader = TableReader()
    with open(path, encoding="utf-8", newline="") as file:
        reader.feed(file.read())
    if reader.rows[0] != COLUMNS:
        sys.exit(f"header: {reader.rows[0]}")
    return reader.rows[1:]


def read_xlsx(path):
    """Every text must be a text cell; a header that is frozen and filtered; no formula."""
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    book = zipfile.ZipFile(path)
    sheet = xml.fromstring(book.read("xl/worksheets/sheet1.xml"))
    if sheet.find(f".//{main}pane[@state='frozen']") is None:
        sys.exit("the header is not frozen")
    if sheet.find(f"{main}autoFilter") is None or sheet.find(f".//{main}f") is not None:
        sys.exit("no filter, or a formula")
    shared = []
    if "xl/sharedStrings.xml" in book.namelist():
        for item in xml.fromstring(book.read("xl/sharedStrings.xml")).iter(f"{main}si"):
            shared.append("".join(text.text or "" for text in item.iter(f"{main}t")))
    rows = []
    for row in sheet.iter(f"{main}row"):
        cells = [""] * len(COLUMNS)
        for cell in row.iter(f"{main}c"):
            place = ord(cell.get("r")[0]) - ord("A")
            kind = cell.get("t")
            if kind == "s":
                cells[place] = shared[int(cell.find(f"{main}v").text)]
            elif kind == "inlineStr":
                cells[place] = "".join(text.text or "" for text in cell.iter(f"{main}t"))
            elif COLUMNS[place] in ("http_status", "occurrence"):
                cells[place] = str(int(float(cell.find(f"{main}v").text)))
            else:
                sys.exit(f"{cell.get('r')} is no text cell")
        rows.append(cells)
    if rows[0] != COLUMNS:
        sys.exit(f"header: {rows[0]}")
    return rows[1:]


def main():
    form, path, database = sys.argv[1:]
    expected = [list(row) for row in sqlite3.connect(database).execute(QUERY)]
    if form == "json":
        found = read_json(path)
    elif form == "html":
        found = read_html(path)
    elif form == "xlsx":
        found = read_xlsx(path)
    else:
        found = read_table(path, {"csv": ",", "tsv": "\t", "semicolon": ";"}[form])
    if form != "json":
        expected = [["" if cell is None else str(cell) for cell in row] for row in expected]
    if len(found) != len(expected):
        sys.exit(f"{len(found)} rows instead of {len(expected)}")
    for number, (left, right) in enumerate(zip(found, expected), 1):
        if left != right:
            sys.exit(f"row {number}:\n  {left}\ninstead of\n  {right}")
    print(len(found))


main()
