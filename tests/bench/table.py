# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
"""The one table of the benchmark."""
import unicodedata


class Table:
    HEAD = ["Measurement", "Ours", "(lowest - highest)", "Goal", "Met", "To a bare Qt window", "For scale"]

    def __init__(self):
        self.rows = []

    def add(self, name, value, unit, spread=None, goal=None, bare=None, scale="", digits=0):
        """`goal` is an upper bound in the same unit; `bare` what the bare Qt window needs."""
        self.rows.append({"name": name, "value": value, "unit": unit, "spread": spread, "goal": goal, "bare": bare,
                          "scale": scale, "digits": digits})

    def as_json(self):
        return [{key: row[key] for key in ("name", "value", "unit", "spread", "goal", "bare")} for row in self.rows]

    def print(self, out):
        lines = [self.HEAD] + [self._cells(row) for row in self.rows]
        widths = [max(width(line[column]) for line in lines) for column in range(len(self.HEAD))]
        for number, line in enumerate(lines):
            print("| " + " | ".join(cell + " " * (widths[i] - width(cell)) for i, cell in enumerate(line)) + " |", file=out)
            if number == 0:
                print("|" + "|".join("-" * (w + 2) for w in widths) + "|", file=out)

    @staticmethod
    def _cells(row):
        def number(value):
            return f"{value:,.{row['digits']}f}"

        spread = f"({number(row['spread'][0])} - {number(row['spread'][1])})" if row["spread"] else ""
        goal = f"<= {row['goal']:g} {row['unit']}" if row["goal"] is not None else ""
        met = "" if row["goal"] is None else ("yes" if row["value"] <= row["goal"] else "NO")
        ratio = f"{row['value'] / row['bare']:.1f} x ({number(row['bare'])} {row['unit']})" if row["bare"] else ""
        return [row["name"], f"{number(row['value'])} {row['unit']}", spread, goal, met, ratio, row["scale"]]


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
