#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_setup.sh [SOURCE_DIR]: what `./run` says while it builds. A run that has nothing to build
# says nothing, though ninja looks for new source files each time and prints that it does.
set -euo pipefail

cd "${1:-$(dirname -- "$0")/../..}"
# shellcheck source=../../.ci/setup.sh
source .ci/setup.sh

# shellcheck disable=SC2034
preset=dev # show_progress names it

# expect WHAT OUTPUT LINE…: show_progress says OUTPUT where ninja prints these lines.
expect()
{
    local what=$1 wanted=$2 said
    shift 2
    said=$(printf '%s\n' "$@" | show_progress 2>&1)
    if [[ $said != "$wanted" ]]; then
        printf '%s: "%s" was said, not "%s"\n' "$what" "$said" "$wanted"
        exit 1
    fi
}

entering="ninja: Entering directory \`build/dev'"
glob='[0/2] Re-checking globbed directories...'
expect "nothing to build" "" "$entering" "$glob" "ninja: no work to do."
expect "a file to compile" "errdex: building (dev) ..." \
    "$entering" "$glob" "[1/2] Building CXX object a.o" "[2/2] Linking CXX executable a"

# Where nobody sees a line that counts, a long build says now and then how far it is.
steps=("$entering" "$glob")
for ((step = 1; step <= 250; ++step)); do
    steps+=("[$step/250] Building CXX object $step.o")
done
expect "a long build" "errdex: building (dev) ...
errdex: built 25 of 250 (10 %)
errdex: built 50 of 250 (20 %)
errdex: built 75 of 250 (30 %)
errdex: built 100 of 250 (40 %)
errdex: built 125 of 250 (50 %)
errdex: built 150 of 250 (60 %)
errdex: built 175 of 250 (70 %)
errdex: built 200 of 250 (80 %)
errdex: built 225 of 250 (90 %)" "${steps[@]}"
