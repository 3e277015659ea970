# Shared by the scripts beside it: where the project is, and what must be installed.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

# Objects are found again from another folder, and by sanitizer or CI builds of the same sources.
# With precompiled headers ccache needs to be told that the time of a build stands nowhere in the sources.
# What a file includes is told by the compiler itself; asking the preprocessor first would read every header twice.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1

say() { printf '\n── %s\n' "$*"; }

die() {
    printf '%s\n' "$*" >&2
    exit 1
}

# packages_of GROUP…: the names in scripts/packages that belong to one of the groups.
packages_of() {
    local group
    for group in "$@"; do
        awk -v group="$group" '$1 == group { print $2 }' scripts/packages
    done
}

# missing_of NAME…: the names that are not installed. Asks the local database only.
missing_of() {
    local name
    for name in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
    done
}

# need GROUP…: installs what is missing of the groups; does nothing, and needs no network, when all is there.
need() {
    local missing sudo=()
    command -v dpkg-query >/dev/null \
        || die "This script installs Debian packages and found no dpkg here. docs/windows.md tells about Windows; scripts/packages lists what else must be there."
    mapfile -t missing < <(missing_of $(packages_of "$@"))
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing ${#missing[@]} Debian packages: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null \
            || die "Neither root nor sudo. Have an administrator run: apt-get install ${missing[*]}"
        sudo=(sudo)
    fi
    "${sudo[@]}" apt-get update -q \
        || die "apt-get update failed: is the network there?"
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}" \
        || die "apt-get install failed; its own words are above."
}

# collect_texts DIRECTORY: lets lupdate write all texts of the sources into DIRECTORY/smartup-desk_*.ts.
collect_texts() {
    local lupdate language
    lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
    for language in ru uz; do
        "$lupdate" -silent -I . -locations none -no-obsolete -source-language en -target-language "$language" \
            models app ui -ts "$1/smartup-desk_$language.ts"
    done
    "$lupdate" -silent -I . -locations none -no-obsolete -pluralonly -source-language en -target-language en \
        models app ui -ts "$1/smartup-desk_en.ts"
}
