#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing to build (and, with --tests, to test) Gwanmun on Debian 12 (and on Ubuntu releases that have the same packages).
# Idempotent: with nothing missing it does nothing and needs no rights. It names every package before it installs it.
#
#   installer/dependencies.sh            to build and run
#   installer/dependencies.sh --tests    and everything the tests talk to
set -euo pipefail

build=(
  g++ cmake ninja-build ccache mold pkg-config git
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev qt6-webengine-dev
  qt6-qpa-plugins libgl-dev libegl-dev
  qcoro-qt6-dev qtkeychain-qt6-dev libsqlite3-dev libssl-dev libboost1.81-dev libpq-dev libp11-dev libzip-dev
  libgumbo-dev libyaml-cpp-dev libcurl4-openssl-dev libgmime-3.0-dev libhunspell-dev qt6-pdf-dev
  python3 python3-yaml python3-jinja2
  # what the running program wants to find
  libqt6svg6 breeze-icon-theme fonts-noto-cjk hunspell-ko hunspell-en-us xvfb xauth openssl
)
tests=(
  libgtest-dev libgmock-dev libbenchmark-dev
  postgresql softhsm2 opensc gnome-keyring dbus dbus-daemon libsecret-1-0
  clang-format-19 clang-tidy-19 sqlite3 strace nodejs
  cyrus-imapd cyrus-common cyrus-caldav cyrus-admin sasl2-bin libsasl2-modules
)

wanted=("${build[@]}")
for argument in "$@"; do
  case $argument in
    --tests) wanted+=("${tests[@]}") ;;
    -h | --help) sed -n '4,9s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) echo "dependencies.sh: unknown option $argument (see --help)" >&2; exit 2 ;;
  esac
done

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  echo "dependencies.sh: this system is not Debian or Ubuntu (there is no apt-get)." >&2
  echo "Install these, under the names your system has for them, and run the build again:" >&2
  printf '  %s\n' "${wanted[@]}" >&2
  exit 3
fi

missing=()
for package in "${wanted[@]}"; do
  state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] && continue
  # A program that is there from elsewhere is as good (Node.js is often newer than Debian's).
  case $package in
    g++ | cmake | git | ccache | mold) command -v "$package" >/dev/null && continue ;;
    nodejs) command -v node >/dev/null && continue ;;
    ninja-build) command -v ninja >/dev/null && continue ;;
    pkg-config) command -v pkg-config >/dev/null && continue ;;
  esac
  missing+=("$package")
done
# npm comes with some builds of Node.js and as a package of its own in Debian.
if [[ " ${wanted[*]} " == *" nodejs "* ]] && ! command -v npm >/dev/null; then
  missing+=(npm)
fi

if [ ${#missing[@]} -eq 0 ]; then
  echo "dependencies: everything is there (${#wanted[@]} packages)."
  exit 0
fi
echo "dependencies: installing ${missing[*]}"
root=()
if [ "$(id -u)" -ne 0 ]; then
  if command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
    root=(sudo)
  else
    echo "dependencies.sh: installing needs root. Ask an administrator to run:" >&2
    echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 4
  fi
fi
export DEBIAN_FRONTEND=noninteractive
# Some of these are servers, and Debian starts a server when it is installed. The tests start their own, so for as long as
# this runs nothing is started (invoke-rc.d asks policy-rc.d; 101 is "no"). Whoever has such a policy already keeps it.
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  trap '"${root[@]}" rm -f $policy' EXIT
  printf '#!/bin/sh\nexit 101\n' | "${root[@]}" tee $policy >/dev/null
  "${root[@]}" chmod 755 $policy
fi
"${root[@]}" apt-get update -q
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
echo "dependencies: done."
