#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
# run.sh GWANMUN DIR: walks the guided tour on a virtual display; screenshots and log stay in DIR. Fails when a step fails.
set -uo pipefail
rm -rf "$2" && mkdir -p "$2"
# WebEngine refuses its sandbox to root, who runs the tests in a container.
[ "$(id -u)" -ne 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1
xvfb-run -a -s "-screen 0 1920x1080x24 -nolisten tcp" "$1" --tour "$2" >"$2/result.jsonl" 2>"$2/log.txt"
code=$?
pictures=$(find "$2" -maxdepth 1 -name '*.png' | wc -l)
grep '"ok":false' "$2/result.jsonl"
tail -n 1 "$2/result.jsonl"
echo "tour: exit $code, $pictures screenshots"
[ "$code" -eq 0 ] && [ "$pictures" -ge 30 ]
