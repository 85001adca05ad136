#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds the dev preset and runs every test.
#
#   tests/run.sh [options of ctest]      e.g. tests/run.sh -R sync --output-on-failure
set -euo pipefail
cd "$(dirname "$0")/.."

installer/dependencies.sh --tests
# The tests' servers want Node.js 20; Debian 12 has 18, and the npm registry has the newer one as a package.
if [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 20 ]; then
  npm install --prefix build/node --no-save --no-audit --no-fund --loglevel=error node@20
  PATH="$PWD/build/node/node_modules/node/bin:$PATH"
fi
npm ci --prefix tests/contract --no-audit --no-fund --loglevel=error
# A first build compiles several sources at once, which is quicker; a tree that is there stays as it is.
fresh=()
[ -e build/dev/CMakeCache.txt ] || fresh=(-D GW_UNITY=ON)
cmake --preset dev --log-level=WARNING "${fresh[@]}"
cmake --build --preset dev --target all gw_tests
# The tests' own programs, data and displays stay inside the build folder.
exec ctest --preset dev -j 2 "$@"
