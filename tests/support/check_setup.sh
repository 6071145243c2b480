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
