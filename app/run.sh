#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds, and starts the workstation with its own backend and a living demo city.
# Without a display it runs the guided tour on a virtual one and leaves screenshots in build/tour.
#
#   app/run.sh [options of gwanmun]      e.g. app/run.sh --language en
set -euo pipefail
cd "$(dirname "$0")/.."

installer/dependencies.sh
# A release build: what a user gets.
# A first build compiles several sources at once, which is quicker; a tree that is there stays as it is.
fresh=()
[ -e build/release/CMakeCache.txt ] || fresh=(-D GW_UNITY=ON)
cmake --preset release --log-level=WARNING "${fresh[@]}"
cmake --build --preset release --target gwanmun gwanmun-backend gwanmun_web gwanmun_print gwanmun_pdf
bin=build/release/bin

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec "$bin/gwanmun" --demo "$@"
fi
echo "No display here: running the guided tour on a virtual one."
mkdir -p build/tour
# WebEngine refuses its sandbox to root; only here, where the program shows nothing but its own demo server.
[ "$(id -u)" -ne 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1
exec xvfb-run -a -s "-screen 0 1920x1080x24 -nolisten tcp" "$bin/gwanmun" --tour build/tour "$@"
