#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_scripts.sh [SOURCE_DIR]: `./test` and `./bench` tell their usage, and refuse what they do not
# know, before they install or build anything.
set -euo pipefail

source_dir=$(cd "${1:-$(dirname -- "$0")/../..}" && pwd)
copy=$(mktemp -d)
trap 'rm -rf -- "$copy"' EXIT

# A copy whose tools only say that they were started.
mkdir -p "$copy/.ci" "$copy/tests/bench" "$copy/tools"
cp "$source_dir/test" "$source_dir/bench" "$copy"
cp "$source_dir/.ci/setup.sh" "$copy/.ci"
cp -r "$source_dir/tests/bench/peers" "$copy/tests/bench"
for tool in apt-get dpkg-query cmake ninja ctest; do
    printf '#!/bin/sh\necho %s >>"%s/started"\nexit 1\n' "$tool" "$copy" >"$copy/tools/$tool"
done
chmod +x "$copy"/tools/*

failed=0

# expect STATUS STREAM TEXT COMMAND…: it ends so, and says TEXT on that stream.
expect()
{
    local wanted=$1 stream=$2 text=$3 status=0
    shift 3
    : >"$copy/started"
    (cd "$copy" && PATH=$copy/tools:$PATH "$@" >out 2>err) || status=$?
    if ((status != wanted)); then
        printf '%s: ended with %s, not %s\n' "$*" "$status" "$wanted"
        failed=1
    fi
    if ! grep -qF -- "$text" "$copy/$stream"; then
        printf '%s: "%s" is not in what it says: %s\n' "$*" "$text" \
            "$(head -c 300 "$copy/out" "$copy/err")"
        failed=1
    fi
    if [[ -s $copy/started ]]; then
        printf '%s: started %s\n' "$*" "$(tr '\n' ' ' <"$copy/started")"
        failed=1
    fi
}

expect 0 out "usage: ./test" ./test --help
expect 0 out "usage: ./test" ./test -h
expect 0 out "usage: ./test" ./test tst_cli --help
expect 2 err "there is no option --packge" ./test --packge
expect 2 err "there is no option -V" ./test tst_cli -V
expect 2 err "--package goes alone" ./test --package tst_cli
expect 2 err "--package goes alone" ./test tst_cli --package

expect 0 out "usage: ./bench" ./bench --help
expect 0 out "usage: ./bench" ./bench keystroke -h
expect 2 err "--quik" ./bench --quik
expect 2 err "nothing" ./bench nothing

exit "$failed"
