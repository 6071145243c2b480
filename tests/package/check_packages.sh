#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# check_packages.sh ROOT: packs the release build of the source tree ROOT and tries what came of it:
# the .deb in a fresh Debian 12, as a user of that system, and the archive in a folder of its own.
#
# Needs root, because of chroot. The mirror is that of apt's configuration, or ERRDEX_MIRROR.
set -euo pipefail

build=$1/build/release
tests=$1/tests/package
work=$1/build/package # keeps base.tar and archives/ from run to run
suite=bookworm
visitor=4711

say()
{
    printf 'package: %s\n' "$*"
}

fail()
{
    printf 'package: FAILED: %s\n' "$*" >&2
    exit 1
}

# quietly WHAT COMMAND…: its output only where it fails.
quietly()
{
    local what=$1
    shift
    if ! "$@" >"$work/log" 2>&1; then
        tail -n 40 "$work/log" >&2
        fail "$what"
    fi
}

# expect WHAT PATTERN COMMAND…: ends well, and says something that matches.
expect()
{
    local what=$1 pattern=$2 said
    shift 2
    said=$("$@" 2>&1) || fail "$what: $* ended with $?: $said"
    grep -qE -- "$pattern" <<<"$said" || fail "$what: \"$pattern\" is not in: $said"
    say "$what: ok"
}

# --- packing ---------------------------------------------------------------------------------

pack()
{
    mkdir -p "$work"
    rm -f "$build"/packages/*.deb "$build"/packages/*.tar.gz
    quietly "cpack" cpack --config "$build/CPackConfig.cmake"
    deb=$(echo "$build"/packages/*.deb)
    archive=$(echo "$build"/packages/*.tar.gz)
    [[ -f $deb && -f $archive ]] || fail "cpack wrote no packages"
    say "$(stat -c '%n, %s bytes' "$deb")"
    say "$(stat -c '%n, %s bytes' "$archive")"
}

# --- what is written in the package ------------------------------------------------------------

check_contents()
{
    local unpacked=$work/contents
    cd "$work"
    rm -rf ./contents
    dpkg-deb -x "$deb" "$unpacked"
    quietly "lintian" lintian --allow-root --fail-on error,warning "$deb"
    say "lintian: ok"
    quietly "desktop entry" desktop-file-validate "$unpacked"/usr/share/applications/*.desktop
    quietly "metainfo" appstreamcli validate --pedantic --no-net --no-color \
        "$unpacked"/usr/share/metainfo/*.xml
    say "desktop entry and metainfo: ok"

    local size name
    for size in 16 22 24 32 48 64 96 128 256 512; do
        for name in apps/errdex mimetypes/errdex-catalogue; do
            name=$unpacked/usr/share/icons/hicolor/${size}x$size/$name.png
            file "$name" | grep -q "PNG image data, $size x $size," || fail "$name"
        done
    done
    for name in icons/hicolor/scalable/apps/errdex.svg icons/hicolor/symbolic/apps/errdex-symbolic.svg \
        man/man1/errdex.1.gz bash-completion/completions/errdex zsh/vendor-completions/_errdex \
        fish/vendor_completions.d/errdex.fish mime/packages/errdex.xml doc/errdex/copyright \
        doc/errdex/changelog.gz doc/errdex/NOTICE errdex/catalogs.sqlite; do
        [[ -s $unpacked/usr/share/$name ]] || fail "usr/share/$name is missing"
    done
    say "files: ok"
}

# --- the archive, somewhere ----------------------------------------------------------------------

check_archive()
{
    local place="$work/a moved folder"
    cd "$work"
    rm -rf "./a moved folder"
    mkdir "$place"
    tar -xzf "$archive" -C "$place" --strip-components=1
    expect "archive: a code" "HashKey Pro" "$place/bin/errdex" --data-dir "$place/data" lookup -1021
    # Through a module of its own.
    quietly "archive: a workbook" "$place/bin/errdex" --data-dir "$place/data" export \
        --format xlsx --output "$place/codes.xlsx"
    file "$place/codes.xlsx" | grep -q "Microsoft Excel\|Zip archive" || fail "archive: no workbook"
    rm -rf "./a moved folder"
}

# --- the package in a fresh system -----------------------------------------------------------------

# The mirror of apt's configuration that has the suite.
mirror()
{
    if [[ -n ${ERRDEX_MIRROR:-} ]]; then
        echo "$ERRDEX_MIRROR"
        return
    fi
    # Not ended early: apt would complain about its reader.
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        awk -v suite="$suite" '$2 == suite && $3 == "main" && !found { print $1; found = 1 }'
}

make_base()
{
    [[ ! -s base.tar ]] || return 0
    local from
    from=$(mirror)
    [[ -n $from ]] || fail "apt knows no mirror of Debian $suite; set ERRDEX_MIRROR to one"
    say "making a fresh Debian ($suite) ..."
    quietly "debootstrap cannot make a fresh system here; it needs root, mknod and a network" \
        debootstrap --variant=minbase "$suite" ./root "$from"
    tar -cf base.tar.new -C root --exclude=./var/cache/apt/archives/*.deb .
    mv base.tar.new base.tar
}

started=() # what runs until it is stopped

clear_root()
{
    local each
    for each in ${started[@]+"${started[@]}"}; do
        kill "$each" 2>/dev/null || true
    done
    ! mountpoint -q ./root/proc || umount ./root/proc
    rm -rf --one-file-system ./root
}

in_root()
{
    chroot ./root /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} "$@"
}

# As somebody with a folder of their own.
as_visitor()
{
    chroot --userspec=$visitor:$visitor ./root /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/visitor \
        XDG_RUNTIME_DIR=/home/visitor/run \
        LC_ALL=C.UTF-8 TZ=UTC ${DISPLAY:+DISPLAY="$DISPLAY"} XAUTHORITY=/home/visitor/.Xauthority \
        NO_AT_BRIDGE=1 "$@"
}

start_root()
{
    cd "$work"
    clear_root
    make_base
    clear_root
    mkdir root
    tar -xf base.tar -C root
    # Some containers may not mount it; then it has to do without.
    mount -t proc proc ./root/proc 2>/dev/null || say "going on without /proc"
    cp /etc/resolv.conf ./root/etc/resolv.conf
    apt-config dump Acquire | grep -i proxy >./root/etc/apt/apt.conf.d/proxy || true
    mkdir -p archives
    cp -n archives/*.deb ./root/var/cache/apt/archives/ 2>/dev/null || true
    echo "visitor:x:$visitor:$visitor::/home/visitor:/bin/sh" >>./root/etc/passwd
    echo "visitor:x:$visitor:" >>./root/etc/group
    install -d -o $visitor -g $visitor ./root/home/visitor
    install -d -m 700 -o $visitor -g $visitor ./root/home/visitor/run
    trap clear_root EXIT
}

install_package()
{
    cp "$deb" ./root/tmp/errdex.deb
    quietly "apt-get update in the fresh system" in_root apt-get update
    quietly "the package cannot be installed" in_root apt-get install -y --no-install-recommends \
        /tmp/errdex.deb
    rm ./root/tmp/errdex.deb
    cp -n ./root/var/cache/apt/archives/*.deb archives/ 2>/dev/null || true
    say "installed: $(in_root dpkg-query -W -f '${Package} ${Version}' errdex)"
}

check_command_line()
{
    expect "a code" "HashKey Pro" as_visitor errdex lookup -1021
    expect "its version" "^errdex $(in_root dpkg-query -W -f '${Version}' errdex)\$" \
        as_visitor errdex --version
    expect "the databases" "." as_visitor errdex doctor
    printf '| Code | Message |\n|---|---|\n| 7 | No such thing |\n| 8 | Another |\n' \
        >./root/home/visitor/page.md
    # Both through modules.
    expect "reading a page" '"No such thing"' as_visitor errdex import /home/visitor/page.md \
        --provider acme --dry-run --format json
    expect "a workbook" "PK" as_visitor sh -c \
        'errdex export --format xlsx --output "$HOME/codes.xlsx" && head -c 2 "$HOME/codes.xlsx"'
    grep -q "errdex.json" ./root/usr/share/mime/globs2 || fail "the type of files is not registered"
    say "the type of files: ok"
}

# window_with TITLE: waits until there is one.
window_with()
{
    local i
    for ((i = 0; i < 300; i++)); do
        ! xwininfo -root -tree 2>/dev/null | grep -qE "\"$1\".*\(" || return 0
        sleep 0.1
    done
    xwininfo -root -tree >&2 || true
    return 1
}

check_window()
{
    local display='' server program cookie # numbers of processes, and of the display
    cookie=$(mcookie)
    rm -f ./server.auth
    : >./display
    xauth -q -f ./server.auth add :0 . "$cookie" 2>/dev/null # the server asks for no number
    # Its abstract socket is seen from within the fresh system, too.
    Xvfb -displayfd 8 -screen 0 1280x800x24 -nolisten tcp -auth ./server.auth 8>./display \
        >./xvfb.log 2>&1 &
    server=$!
    started+=("$server")
    for _ in {1..100}; do
        display=$(<./display)
        [[ -z $display ]] || break
        sleep 0.1
    done
    [[ -n $display ]] || fail "Xvfb does not start: $(<./xvfb.log)"
    export DISPLAY=:$display XAUTHORITY=$work/root/home/visitor/.Xauthority
    xauth -q add "$DISPLAY" . "$cookie" 2>/dev/null
    chown $visitor:$visitor "$XAUTHORITY"

    as_visitor sh -c 'echo $$ >"$HOME/pid"; exec errdex' >./window.log 2>&1 &
    window_with "Errdex" || fail "no window: $(<./window.log)"
    program=$(<./root/home/visitor/pid)
    started+=("$program")
    say "the window: ok"
    as_visitor errdex --quick || fail "the quick window"
    as_visitor errdex /home/visitor/page.md || fail "a file for the window"
    window_with "Import.*" || fail "the file does not open"
    say "a second start, with a file: ok"
    kill -0 $program || fail "the program has ended: $(<./window.log)"
    kill "$program"
    while kill -0 "$program" 2>/dev/null; do sleep 0.1; done
    kill "$server"
    wait || true
    started=()
    unset DISPLAY XAUTHORITY
    [[ ! -s ./window.log ]] || say "the program said: $(<./window.log)"
}

remove_package()
{
    quietly "the package cannot be removed" in_root apt-get purge -y errdex
    ! in_root dpkg-query -W errdex >/dev/null 2>&1 || fail "dpkg still knows the package"
    # What a user keeps stays; what apt writes down is its own.
    local left
    left=$(find ./root \( -path ./root/proc -o -path ./root/home -o -path ./root/var/log \
        -o -path ./root/var/cache/apt \) -prune -o -iname '*errdex*' -print)
    [[ -z $left ]] || fail "left after the removal: $left"
    ! grep -rqs errdex ./root/usr/share/mime ./root/usr/share/applications ./root/var/lib/dpkg/info ||
        fail "still registered after the removal"
    [[ -f ./root/home/visitor/.local/share/errdex/user.sqlite ]] ||
        fail "the user's own data is gone"
    say "removed without a trace, the user's data apart: ok"
}

((EUID == 0)) || fail "this needs root, to install a package into a fresh system"
pack
check_contents
check_archive
start_root
install_package
check_command_line
check_window
remove_package
say "all is well"
