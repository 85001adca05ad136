#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
"""Measures the programs of a release build and prints one table of our numbers next to the goals.

Everything runs on a display, a session bus, a key store and a backend of its own, inside one folder. Compare ratios to the
bare Qt window of the same run rather than milliseconds of different days: see app/docs/benchmarks.md.
"""
import argparse
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

import mail
import measures
from stage import Stage
from table import Table

ALL = ["start", "memory", "idle", "badge", "streams", "search", "boards", "inbox", "checker", "mail"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=Path("build/release"), help="build folder (default: build/release)")
    parser.add_argument("--runs", type=int, default=15, help="starts of each program (default: 15)")
    parser.add_argument("--people", choices=["small", "city"], default="city", help="500 or 50,000 people (default: city)")
    parser.add_argument("--only", default=",".join(ALL), help=f"some of {','.join(ALL)}")
    parser.add_argument("--work", type=Path, help="keep city and profile here and use them again (default: a temporary folder)")
    parser.add_argument("--json", type=Path, help="write the numbers here, too")
    options = parser.parse_args()
    wanted = options.only.split(",")
    unknown = set(wanted) - set(ALL)
    if unknown:
        parser.error(f"--only does not know {', '.join(sorted(unknown))}")

    work = options.work or Path(tempfile.mkdtemp(prefix="gwanmun-bench-"))
    table = Table()
    try:
        with Stage(options.build.resolve(), work.resolve(), options.people) as stage:
            if {"start", "memory", "idle", "search", "badge", "mail"} & set(wanted):
                stage.start_backend()
            if {"start", "memory", "idle", "search"} & set(wanted):
                stage.make_profile()
            if {"start", "memory", "idle"} & set(wanted):
                measures.desk(stage, table, options.runs, wanted)
            if "badge" in wanted:
                measures.badge(stage, table)
            if "search" in wanted:
                measures.search(stage, table)
            if "boards" in wanted:
                measures.boards(stage, table)
            if "inbox" in wanted:
                measures.inbox(stage, table)
            if "checker" in wanted:
                measures.checker(stage, table)
            if "mail" in wanted:
                measures.mail(stage, table)
                mail.backend(stage, table)
                mail.cyrus(stage, table)
            stage.stop_backend()
            if "start" in wanted:
                measures.offline_start(stage, table, options.runs)
            if "streams" in wanted:
                measures.streams(stage, table)
    finally:
        if not options.work:
            shutil.rmtree(work, ignore_errors=True)
        table.print(sys.stdout)  # also what was measured before something failed
    if options.json:
        options.json.write_text(json.dumps(table.as_json(), indent=2, ensure_ascii=False) + os.linesep)
    return 0


if __name__ == "__main__":
    sys.exit(main())
