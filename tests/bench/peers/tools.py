# SPDX-License-Identifier: MIT
"""What the rows of the table are made with: programs that are timed, taking turns, and medians."""

import json
import math
import os
import shutil
import statistics
import subprocess
import time


class BenchError(Exception):
    """Something is missing or failed; the text says what."""


def timed(command, output=subprocess.PIPE):
    """Runs a command and returns (seconds from start to end, what it wrote)."""
    start = time.perf_counter()
    result = subprocess.run(command, stdout=output, stderr=subprocess.PIPE, check=False)
    seconds = time.perf_counter() - start
    if result.returncode not in (0, 1):  # 1: nothing found
        raise BenchError(f"{command[0]} failed: {result.stderr.decode(errors='replace').strip()}")
    return seconds, result.stdout


def timed_into(command, path):
    """The same with the output written to a file that did not exist."""
    path.unlink(missing_ok=True)
    with open(path, "wb") as output:
        return timed(command, output)[0]


class Probe:
    """A running errdex_probe: loads one database once and measures when it is asked."""

    def __init__(self, program, database, environment=None):
        self.process = subprocess.Popen(
            [program, database], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            stderr=subprocess.DEVNULL, env=environment or offscreen())

    def measure(self, *words):
        """Returns (seconds, amount): rows or bytes."""
        self.process.stdin.write("\t".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().split()
        if len(answer) != 2 or int(answer[1]) < 0:
            raise BenchError(f"the probe could not measure: {' '.join(map(str, words))}")
        return int(answer[0]) * 1e-9, int(answer[1])

    def seconds(self, *words):
        return self.measure(*words)[0]

    def memory(self):
        """Bytes of memory that the process holds now, the code it runs included."""
        with open(f"/proc/{self.process.pid}/smaps_rollup", encoding="ascii") as rollup:
            return 1024 * next(int(line.split()[1]) for line in rollup if line.startswith("Rss:"))

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def offscreen():
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


class Display:
    """An X server of our own, so that nothing else paints on it."""

    def __init__(self, home):
        if not shutil.which("Xvfb"):
            raise BenchError("Xvfb is not installed")
        reading, writing = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten",
             "tcp", "-noreset"], pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise BenchError("Xvfb did not start")
        home.mkdir(parents=True, exist_ok=True)
        home.chmod(0o700)
        # A home of its own: no settings of the person who measures, none of theirs changed.
        self.environment = {
            **os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
            "HOME": str(home), "XDG_RUNTIME_DIR": str(home),
            # A desktop has a bus; looking for a program that starts one would be measured here.
            "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY",
                         "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
            self.environment.pop(variable, None)

    def start(self, first_paint, command, quiet=400):
        """Starts a program, returns what errdex_first_paint says about it."""
        result = subprocess.run(
            [first_paint, "--quiet", str(quiet), "--", *map(str, command)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment, check=False)
        if result.returncode != 0:
            raise BenchError(f"{command[0]} did not show a window: {result.stderr.decode()}")
        return json.loads(result.stdout)

    def close(self):
        self.process.terminate()
        self.process.wait()


class Rounds:
    """Samples of several measurers that take turns, so that what slows the machine for a while
    slows all of them. Each round begins with another one, and every second round goes backwards:
    what one leaves behind in the caches meets all the others alike."""

    def __init__(self, measurers, count, warm_up=1):
        names = list(measurers)
        self.samples = {name: [] for name in names}
        for number in range(-warm_up, count):
            first = number // 2 % len(names)
            order = names[first:] + names[:first]
            for name in order if number % 2 == 0 else reversed(order):
                value = measurers[name]()
                if number >= 0:
                    self.samples[name].append(value)

    def median(self, name):
        return statistics.median(self.samples[name])

    def ratio(self, name, other):
        return Ratio.of(self.samples[name], self.samples[other])


class Ratio:
    """A ratio of medians, with the smallest and the largest ratio within one round."""

    def __init__(self, value, low, high):
        self.value, self.low, self.high = value, low, high

    @classmethod
    def of(cls, samples, others):
        each = sorted(a / b for a, b in zip(samples, others))
        # A quarter of the rounds lies below, a quarter above.
        quarter = len(each) // 4
        return cls(statistics.median(samples) / statistics.median(others),
                   each[quarter], each[-1 - quarter])

    @classmethod
    def single(cls, value):
        return cls(value, value, value)

    @classmethod
    def mean(cls, ratios):
        """The geometric mean of several."""
        def root(values):
            return math.exp(sum(map(math.log, values)) / len(ratios))
        return cls(root([r.value for r in ratios]), root([r.low for r in ratios]),
                   root([r.high for r in ratios]))
