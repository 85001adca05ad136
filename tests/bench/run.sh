#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
# Builds the release preset and measures it: start, memory, idle time, pushes, streams, search. Prints one table.
#
#   tests/bench/run.sh [options of run.py]      e.g. tests/bench/run.sh --runs 5 --only start,memory
set -euo pipefail
cd "$(dirname "$0")/../.."

for program in Xvfb dbus-daemon gnome-keyring-daemon; do
  command -v "$program" >/dev/null || { echo "tests/bench: $program is missing; installer/dependencies.sh --tests installs it" >&2; exit 1; }
done
cmake --preset release --log-level=WARNING
cmake --build --preset release --target gw_bench
exec python3 tests/bench/run.py --build build/release "$@"
