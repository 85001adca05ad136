#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
"""Fails when lupdate would change a translation file, when a text is untranslated, or when its placeholders differ.

usage: check_translations.py LUPDATE ROOT
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

LANGUAGES = ("ko", "en")
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")


def texts(path):
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def forms(message):
    translation = message.find("translation")
    numerus = translation.findall("numerusform")
    return translation.get("type"), [form.text or "" for form in numerus] if numerus else [translation.text or ""]


def check_file(path):
    problems = []
    for (context, source, _), message in texts(path).items():
        kind, translated = forms(message)
        plural = message.get("numerus") == "yes"
        where = f"{path.name}: {context}: {source!r}"
        if kind in ("unfinished", "vanished", "obsolete") or not all(translated):
            problems.append(f"{where}: {kind or 'empty'}")
            continue
        wanted = sorted(PLACEHOLDER.findall(source))
        for text in translated:
            # A singular may leave the number out.
            found = sorted(PLACEHOLDER.findall(text))
            if found != wanted and not (plural and sorted(found + ["%n"]) == wanted):
                problems.append(f"{where}: placeholders {found} instead of {wanted}")
    return problems


def main():
    lupdate, root = sys.argv[1], Path(sys.argv[2])
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            committed = root / "translations" / f"gwanmun_{language}.ts"
            if not committed.exists():
                problems.append(f"{committed} is missing")
                continue
            fresh = Path(folder, committed.name)
            shutil.copy(committed, fresh)
            subprocess.run([lupdate, *(str(root / part) for part in ("app", "modules/foundation", "modules/shell", "modules/features")),
                            "-extensions", "cpp,h", "-locations", "none", "-no-obsolete", "-silent", "-ts", str(fresh)], check=True)
            old, new = texts(committed), texts(fresh)
            for key in new.keys() - old.keys():
                problems.append(f"{committed.name}: not collected: {key[0]}: {key[1]!r}")
            for key in old.keys() - new.keys():
                problems.append(f"{committed.name}: no longer in the sources: {key[0]}: {key[1]!r}")
            problems += check_file(committed)
    print("\n".join(sorted(problems)))
    print(f"translations: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
