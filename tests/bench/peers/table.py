# SPDX-License-Identifier: MIT
"""The table that ./bench prints: every ratio beside its goals."""

COLUMNS = ("what", "measured", "quarter to three quarters", "must", "goal", "verdict")


class Table:
    def __init__(self):
        self.lines = []
        self.times = []

    def ratio(self, what, ratio, must=None, goal=None, later=False):
        """A line with a goal. `later`: another issue has to reach it, so missing it is no fault."""
        if ratio.value <= (goal or 0):
            verdict = "goal"
        elif must is None:
            verdict = ""
        elif ratio.value <= must:
            verdict = "must"
        else:
            verdict = "later" if later else "MISSED"
        self.lines.append((what, number(ratio.value),
                           f"{number(ratio.low)} – {number(ratio.high)}",
                           limit(must), limit(goal), verdict))

    def time(self, what, small, large, sizes):
        """A line of absolute times in seconds, with the growth between two sizes."""
        growth = number(large / small) if small and large else ""
        self.times.append((what, duration(small), duration(large), growth))
        self.sizes = sizes

    def missed(self):
        return [line[0] for line in self.lines if line[-1] == "MISSED"]

    def print(self):
        if self.times:
            print_aligned(("what", *self.sizes, "growth"), self.times)
        if self.lines:
            print_aligned(COLUMNS, self.lines)

    def as_json(self):
        return {"ratios": [dict(zip(COLUMNS, line)) for line in self.lines],
                "times": [dict(zip(("what", *self.sizes, "growth"), line)) for line in self.times]}


def print_aligned(header, lines):
    widths = [max(len(str(line[i])) for line in [header, *lines]) for i in range(len(header))]
    for line in (header, tuple("─" * width for width in widths), *lines):
        first, *rest = (str(cell) for cell in line)
        print("  ".join([first.ljust(widths[0]),
                         *(cell.rjust(width) for cell, width in zip(rest, widths[1:]))]).rstrip())
    print(flush=True)


def number(value):
    if value >= 100:
        return f"{value:,.0f}"
    if value >= 10:
        return f"{value:.1f}"
    if value >= 0.1:
        return f"{value:.2f}"
    return f"1/{1 / value:,.0f}" if value > 0 else "0"


def limit(value):
    return "" if value is None else f"≤ {number(value)}"


def duration(seconds):
    if seconds is None:
        return ""
    if seconds < 0.001:
        return f"{seconds * 1e3:.3f} ms"
    if seconds < 0.1:
        return f"{seconds * 1e3:.2f} ms"
    return f"{seconds * 1e3:,.0f} ms"
