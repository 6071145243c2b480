#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_format.sh [--fix] [SOURCE_DIR]: every C++ file is as .clang-format says, or is made so.
# Exits 77 (skipped) where clang-format 14 is missing: other versions break lines elsewhere.
set -euo pipefail

mode=(--dry-run --Werror)
if [[ ${1:-} == --fix ]]; then
    mode=(-i)
    shift
fi
cd "${1:-$(dirname -- "$0")/../..}"

formatter=
for candidate in clang-format-14 clang-format; do
    if [[ $("$candidate" --version 2>/dev/null) == *'version 14.'* ]]; then
        formatter=$candidate
        break
    fi
done
if [[ -z $formatter ]]; then
    echo "clang-format 14 is not installed: skipped"
    exit 77
fi

find app db tests -name '*.h' -print0 -o -name '*.cpp' -print0 |
    xargs -0 -r -n 16 -P 2 "$formatter" --style=file "${mode[@]}" || {
    echo "tests/support/check_format.sh --fix puts it right"
    exit 1
}
