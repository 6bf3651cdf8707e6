# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run, packaging/test, packaging/bench and .ci/run have in common. Sourced, not run.

source_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_folder=${COUNTERFOIL_BUILD:-$source_folder/build/dev}
jobs=${COUNTERFOIL_JOBS:-$(nproc)}

say() { printf '\n== %s\n' "$*" >&2; }
fail() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 1; }

# A home that does not exist or cannot be written to must not stop a build: the compiler's cache moves to the build.
if [ -z "${HOME:-}" ] || ! [ -w "$HOME" ]; then
    export CCACHE_DIR=${CCACHE_DIR:-$build_folder/ccache}
fi

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_packages GROUP…: the packages of these groups of debian-packages.txt that are not installed yet.
# Where nothing is missing nothing is asked of the network or of sudo.
install_packages() {
    local name group wanted missing=()
    while read -r name group _; do
        for wanted in "$@"; do
            if [ "$group" = "$wanted" ] && ! is_installed "$name"; then
                missing+=("$name")
            fi
        done
    done < <(sed 's/#.*//' "$source_folder/packaging/debian-packages.txt")
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || fail "not a Debian system; install the counterparts of: ${missing[*]}"
    say "Installing ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "run as root once, or install: ${missing[*]}"
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=500 -qq)
    "${apt[@]}" update >&2 </dev/null || fail "the package lists cannot be read"
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >&2 </dev/null || fail "packages cannot be installed"
}

# build_with PRESET FOLDER [TARGET…]: configures and builds; without a target everything.
build_with() {
    local preset=$1 folder=$2
    shift 2
    local targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    say "Building ($preset) in $folder"
    # Who builds everything once waits half as long where the sources of a module are compiled together.
    local together=()
    [ -e "$folder/CMakeCache.txt" ] || together=(-D COUNTERFOIL_UNITY=ON)
    (cd "$source_folder" && cmake --preset "$preset" -B "$folder" "${together[@]}" >&2) || fail "configuring failed"
    cmake --build "$folder" --parallel "$jobs" "${targets[@]}" >&2 || fail "building failed"
}
