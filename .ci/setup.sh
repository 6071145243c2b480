# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by run, test and bench: installs what is missing, configures a preset, builds it.
# All that is said here goes to standard error; standard output belongs to the program.
# Exit codes follow the program's: 2 something has to be done by hand, 3 the environment failed.

# The only list of Debian 12 packages, by what needs them; install_missing finds them by name.
# shellcheck disable=SC2034
{
packages_build=(
    cmake ninja-build g++ ccache
    qt6-base-dev libqt6sql6-sqlite qt6-svg-dev qt6-translations-l10n libgl1-mesa-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    rapidjson-dev libxxhash-dev libsqlite3-dev fonts-dejavu-core pkg-config
    libxlsxwriter-dev libuchardet-dev libgumbo-dev libmd4c-dev libyaml-dev
    libpq-dev libqt6sql6-psql qtkeychain-qt6-dev
)
packages_test=(
    clang-format clang-tidy lld python3 sqlite3 xvfb xauth desktop-file-utils appstream
    man-db mandoc zsh fish # read what the program writes for them
    postgresql openssl # a server for each test program that wants one, and its certificates
    dbus-daemon at-spi2-core python3-pyatspi xdotool # the window as a screen reader reaches it
)
packages_package=(
    libbenchmark-dev libxcb-damage0-dev # the benchmarks are in the same build tree
    lintian desktop-file-utils appstream debootstrap xvfb xauth x11-utils dpkg-dev file
)
packages_bench=(
    libbenchmark-dev libxcb-damage0-dev            # for the programs
    python3 sqlite3 ripgrep sqlitebrowser xvfb     # for the runs beside them
    postgresql                                     # for the clients of a team
)
}

say()
{
    printf 'errdex: %s\n' "$*" >&2
}

# install_missing GROUP…: asks dpkg first, and leaves apt alone when everything is there.
install_missing()
{
    local -a wanted=() missing=()
    local group name state
    for group in "$@"; do
        local -n packages=packages_$group
        wanted+=("${packages[@]}")
    done
    if [[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]]; then
        wanted+=(qt6-wayland) # a session without X needs this platform plug-in
    fi

    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        have_build_tools && return
        say "this system has no apt; please install what these Debian packages hold:" \
            "${wanted[*]}"
        exit 2
    fi

    local -A installed=()
    while IFS='|' read -r state name; do
        [[ $state == ?i* ]] && installed[$name]=1
    done < <(dpkg-query -W -f='${db:Status-Abbrev}|${Package}\n' "${wanted[@]}" 2>/dev/null)
    for name in "${wanted[@]}"; do
        [[ -n ${installed[$name]:-} ]] || missing+=("$name")
    done
    ((${#missing[@]} == 0)) || apt_install "${missing[@]}"
}

# Enough to try a build: CMake itself names a library that is not found.
have_build_tools()
{
    local tool
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || return
    done
    [[ -n ${CMAKE_PREFIX_PATH:-}${Qt6_DIR:-} ]] || command -v qmake6 >/dev/null ||
        command -v qtpaths6 >/dev/null || pkg-config --exists Qt6Core 2>/dev/null
}

apt_install()
{
    local -a as_root=(env DEBIAN_FRONTEND=noninteractive)
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "please install as root: apt-get install --no-install-recommends $*"
            have_build_tools && return
            exit 2
        fi
        as_root=(sudo "${as_root[@]}")
    fi

    local log status=0
    log=$(mktemp)
    say "installing $*"
    {
        "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 update &&
            "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 install -y \
                --no-install-recommends "$@"
    } >"$log" 2>&1 || status=$?
    if ((status != 0)); then
        tail -n 20 "$log" >&2
        rm -f "$log"
        say "apt could not install: $*"
        have_build_tools && return
        exit 3
    fi
    rm -f "$log"
}

# build_preset ROOT PRESET [TARGET…]: configures when needed and builds; silent when there is
# nothing to do. A second caller waits for the first.
build_preset()
(
    local root=$1 preset=$2
    local dir=$root/build/$preset log=$root/build/$preset.log
    shift 2
    cd "$root" || exit 3
    mkdir -p build || exit 3
    exec 9>"build/$preset.lock"
    if command -v flock >/dev/null; then
        flock 9
    fi

    configure_if_needed || exit 3
    if NINJA_STATUS='[%f/%t] ' ninja -C "$dir" "$@" 2>&1 | tee "$log" | show_progress; then
        exit 0
    fi
    grep -v '^\[[0-9]*/[0-9]*\] ' "$log" >&2
    say "the build failed"
    exit 3
)

# Uses root, preset, dir and log of build_preset.
configure_if_needed()
{
    local -a options=(--preset "$preset")
    if [[ -f $dir/build.ninja && -f $dir/configured &&
        ! CMakePresets.json -nt $dir/configured ]]; then
        # A copied or moved source tree has a cache that names another folder.
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$dir/CMakeCache.txt" && return
        options+=(--fresh)
    fi
    command -v ccache >/dev/null || options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=)
    say "configuring ($preset) ..."
    if cmake "${options[@]}" >"$log" 2>&1; then
        touch "$dir/configured"
        return
    fi
    cat "$log" >&2
    say "CMake could not configure the build"
    return 1
}

# On a terminal one line that counts, elsewhere a line that says what takes the time, and one for each
# tenth of many steps; nothing where ninja only looks for new files, which it does each time. Uses
# preset of build_preset.
show_progress()
{
    local line said='' built=0 all=0 percent=0 told=0
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\]' ' && $line != *'Re-checking globbed'* ]] || continue
        built=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]}
        percent=$((all > 0 ? built * 100 / all / 10 * 10 : 0))
        if [[ -t 2 ]]; then
            printf '\rerrdex: building %s \033[K' "$built/$all" >&2
        elif [[ -z $said ]]; then
            say "building ($preset) ..."
        elif ((all >= 50 && percent > told && percent < 100)); then
            say "built $built of $all ($percent %)"
            told=$percent
        fi
        said=1
    done
    if [[ -t 2 && -n $said ]]; then
        printf '\r\033[K' >&2
    fi
}
