#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
"""Rules of the architecture that CMake cannot see. Prints each breach as file:line and exits 1 when there is any.

usage: check.py [ROOT]
"""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2])
TOP = {"app", "modules", "resources", "translations", "installer", "tests"}
HARD = {".cpp": 600, ".h": 200, ".py": 600, ".mjs": 600}

# rule, pattern, which files (predicate on the path below ROOT), what to do instead
RULES = [
    ("singleton", re.compile(r"\b(?!Q)\w+::instance\(\)|\bstatic\s+\w+\s*&\s*instance\("),
     lambda p: p.parts[0] == "modules", "construct it in app/ and hand it down"),
    ("nested event loop", re.compile(r"\bQEventLoop\b|\.exec\(\)|->exec\(\)|\bprocessEvents\(|\bwaitFor(Finished|Started|ReadyRead|Connected|Disconnected|BytesWritten|NewConnection)\("),
     lambda p: p.parts[0] in ("app", "modules") and p.parts[:2] != ("app", "tour") and p.name != "main.cpp",
     "use open() and a signal, or co_await"),
    ("widgets below the shell", re.compile(r"#include\s*<(QtWidgets|Q(Widget|Label|Dialog|MainWindow|PushButton|ListView|TreeView|TextEdit|MessageBox|Layout|Menu|ToolButton)\b)"),
     lambda p: p.parts[0] == "modules" and p.parts[1] != "shell" and not any(part == "ui" for part in p.parts),
     "views live in the shell and in features/*/ui"),
    ("rich text by accident", re.compile(r"\bsetTextFormat\(Qt::(RichText|AutoText|MarkdownText)\)|\bQMessageBox::(information|warning|critical|question)\("),
     lambda p: p.parts[0] in ("app", "modules"), "text from outside is plain: widgets::label()"),
    ("a colour in a widget", re.compile(r"QColor\(\s*(0x|\d|\"#|u\"#)|Qt::(red|blue|green|yellow|gray|black|white)\b"),
     lambda p: p.suffix in (".cpp", ".h") and ("ui" in p.parts or p.parts[0] == "app"), "name a Role"),
    ("loose end", re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), lambda p: p.parts[0] in ("app", "modules", "tests") and p.name != "check.py", "do it or say why not in an ADR"),
]


def tracked():
    out = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard"], capture_output=True, text=True, check=True)
    return [Path(line) for line in out.stdout.splitlines()]


def main():
    breaches = []
    for path in tracked():
        if len(path.parts) > 1 and path.parts[0] not in TOP and not path.parts[0].startswith("."):
            breaches.append(f"{path}: the root holds only {', '.join(sorted(TOP))}")
        if path.suffix not in HARD or not (ROOT / path).is_file():
            continue
        text = (ROOT / path).read_text(encoding="utf-8")
        lines = text.splitlines()
        generated = "generated" in str(path) or "// Generated from " in text[:300]
        if not generated and len(lines) > HARD[path.suffix]:
            breaches.append(f"{path}: {len(lines)} lines, the budget is {HARD[path.suffix]}")
        if "main_window" in path.name and path.suffix == ".cpp" and len(lines) > 400:
            breaches.append(f"{path}: {len(lines)} lines, the budget of the main window is 400")
        if path.suffix in (".cpp", ".h"):
            if not generated and "SPDX-License-Identifier" not in text[:300]:
                breaches.append(f"{path}: no SPDX header")
            if path.suffix == ".h" and "#pragma once" not in text:
                breaches.append(f"{path}: no #pragma once")
        if text.count("friend class") > 2:
            breaches.append(f"{path}: more than two friends")
        for number, line in enumerate(lines, 1):
            code = line.split("//")[0] if path.suffix in (".cpp", ".h") else line
            for name, pattern, applies, instead in RULES:
                probe = line if name == "loose end" else code
                if applies(path) and pattern.search(probe):
                    breaches.append(f"{path}:{number}: {name}: {line.strip()[:100]} -> {instead}")
    for breach in breaches:
        print(breach)
    print(f"architecture: {len(breaches)} breaches")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
