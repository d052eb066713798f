# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Read by app/run and tests/run, in the root of the source tree: installs the Debian packages that are
# missing and sets ccache up.
# shellcheck shell=bash

# The packages of the list, and of more_packages, that are not installed, on one line.
missing_packages() {
    local wanted installed
    wanted=$({ sed 's/#.*//' app/cmake/packages.txt; echo "${more_packages-}"; } | xargs -n 1 | sort)
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort)
    comm -23 <(echo "$wanted") <(echo "$installed") | xargs
}

install_missing_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "This is not Debian: install what app/cmake/packages.txt lists by hand if the build asks for it."
        return
    fi
    local missing as_root=()
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "Missing packages, and neither root nor sudo to install them: $missing" >&2
            exit 3
        }
        as_root=(sudo)
    fi
    echo "Installing Debian packages: $missing"
    # shellcheck disable=SC2086 # one word a package
    if ! { "${as_root[@]}" apt-get update -q &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -q -y --no-install-recommends $missing; }; then
        echo "The packages could not be installed; see the messages above." >&2
        exit 3
    fi
}

install_missing_packages
# Without these ccache passes files with precompiled headers by. No CCACHE_BASEDIR: with whole paths the
# build without Qt, one folder deeper, shares the objects of the core.
export CCACHE_SLOPPINESS=pch_defines,time_macros
