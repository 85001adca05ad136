# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
"""The measurements: each takes the stage and adds rows to the table."""
import json
import os
import re
import statistics
import subprocess
import time

from stage import PUBLISHER, READER, BenchError, read_line

PEERS_START = "Claws Mail 242, nheko 375, Kontact 1,055, Thunderbird 1,186"
PEERS_MEMORY = "Claws Mail 73, nheko 150, Kontact 330, Thunderbird 475"
IDLE_SECONDS = 30


def percentile(values, per_cent):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * per_cent / 100))]


class Started:
    """A program that says when it painted first; `milliseconds` counts from just before it was executed."""

    def __init__(self, stage, arguments, ordered):
        self.stage = stage
        self.ordered = ordered  # it ends by itself on SIGTERM, as a session that logs out sends it
        began = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        self.process = stage.spawn(arguments, stdout=subprocess.PIPE, stderr=stage.log)
        painted = json.loads(read_line(self.process.stdout, 60))["firstPaintNs"]
        self.milliseconds = (painted - began) / 1e6

    def end(self):
        self.stage.end(self.process)
        if self.ordered and self.process.returncode != 0:
            raise BenchError(f"{self.process.args[0]} did not end in order, exit code {self.process.returncode}")


def gwanmun(stage):
    return Started(stage, [stage.program("gwanmun"), "--profile", stage.profile, "--server", stage.url, "--print-first-paint"], True)


def bare(stage):
    return Started(stage, [stage.program("bench_bare_window")], False)


def tree(pid):
    """The process and all below it."""
    found = [pid]
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/children") as children:
            for child in children.read().split():
                found += tree(int(child))
    return found


def megabytes(pid, kind):
    """Memory of the whole tree as the kernel counts it: `Pss`, with shared pages divided among those who share them, or `Rss`."""
    total = 0
    for process in tree(pid):
        try:
            with open(f"/proc/{process}/smaps_rollup") as rollup:
                total += int(re.search(rf"^{kind}:\s+(\d+) kB", rollup.read(), re.MULTILINE).group(1))
        except PermissionError as error:
            raise BenchError("a release build lets only root look into it: measure memory and idle time as root") from error
    return total * 1024 / 1e6


def cpu_seconds(pid):
    """Time on a processor of the tree, ended threads included, in nanoseconds' precision: each process' own CPU clock."""
    return sum(time.clock_gettime((~process << 3) | 2) for process in tree(pid))


def wake_ups(pid):
    """How often each thread of the tree has waited and been woken."""
    counts = {}
    for process in tree(pid):
        for task in os.listdir(f"/proc/{process}/task"):
            with open(f"/proc/{process}/task/{task}/status") as status:
                counts[task] = int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", status.read(), re.MULTILINE).group(1))
    return counts


def starts(stage, runs):
    """Both programs by turns, so that both see the same machine; the first pair fills the caches and does not count."""
    ours, floor = [], []
    for number in range(runs + 1):
        for start, times in ((bare, floor), (gwanmun, ours)):
            program = start(stage)
            # Long enough that a rotated refresh token is stored, as with a person who ends the program.
            time.sleep(1.0)
            program.end()
            if number > 0:
                times.append(program.milliseconds)
    return ours, floor


def measured_later(stage, start, idle=False):
    """Memory 10 s after the start, and the numbers of being idle if wanted."""
    program = start(stage)
    time.sleep(10)
    memory = {kind: megabytes(program.process.pid, kind) for kind in ("Pss", "Rss")}
    numbers = idle_numbers(stage, program.process.pid) if idle else None
    program.end()
    return memory, numbers


def desk(stage, table, runs, wanted):
    if "start" in wanted:
        stage.say(f"starting the desk {runs + 1} times ...")
        ours, floor = starts(stage, runs)
        table.add(f"first painted desk, {stage.people} seed, online", statistics.median(ours), "ms", (min(ours), max(ours)), 150,
                  statistics.median(floor), PEERS_START)
    if not {"memory", "idle"} & set(wanted):
        return
    memory, floor, idle = [], [], None
    for _ in range(3 if "memory" in wanted else 1):
        # One at a time: pages that both use would count half for each.
        if "memory" in wanted:
            floor.append(measured_later(stage, bare)[0])
        counted, numbers = measured_later(stage, gwanmun, "idle" in wanted and idle is None)
        memory.append(counted)
        idle = idle or numbers
    if "memory" in wanted:
        for kind, name, goal in (("Pss", "proportional memory 10 s later", 60), ("Rss", "the same, with what is shared in full", None)):
            ours = [counted[kind] for counted in memory]
            table.add(name, statistics.median(ours), "MB", (min(ours), max(ours)), goal, statistics.median(one[kind] for one in floor),
                      PEERS_MEMORY if goal else "", digits=1)
    if "idle" in wanted:
        table.add(f"CPU while idle for {IDLE_SECONDS} s, push connected", idle[0], "%", None, 0.1, None, "Thunderbird 1.6", digits=3)
        table.add("wake-ups while idle", idle[1], "/s", None, None, None, "Thunderbird 228", digits=1)


def idle_numbers(stage, pid):
    stage.say(f"idle for {IDLE_SECONDS} s ...")
    if stage.open_streams() != 1:
        raise BenchError(f"the desk should have one event stream, the backend counts {stage.open_streams()}")
    cpu, wakes, began = cpu_seconds(pid), wake_ups(pid), time.monotonic()
    time.sleep(IDLE_SECONDS)
    elapsed = time.monotonic() - began
    woken = sum(count - wakes.get(task, 0) for task, count in wake_ups(pid).items())
    return (cpu_seconds(pid) - cpu) / elapsed * 100, woken / elapsed


def offline_start(stage, table, runs):
    """From the store alone: the backend is gone."""
    stage.say("starting it without a backend ...")
    ours = []
    for number in range(max(3, runs // 3) + 1):
        program = gwanmun(stage)
        time.sleep(0.5)
        program.end()
        if number > 0:
            ours.append(program.milliseconds)
    table.add(f"first painted desk, {stage.people} seed, offline", statistics.median(ours), "ms", (min(ours), max(ours)), 150)


def answer_of(stage, arguments, limit=600):
    done = subprocess.run([str(a) for a in arguments], env=stage.env, stdout=subprocess.PIPE, stderr=stage.log, timeout=limit, check=True)
    return done.stdout.decode()


def badge(stage, table):
    stage.say("publishing notices ...")
    times = json.loads(answer_of(stage, [stage.program("bench_badge"), stage.url, stage.certificates, READER, PUBLISHER,
                                         stage.work / f"badge-{os.getpid()}"]))
    for name, key, goal in (("push to badge, after the publisher's answer", "afterAnswer", 50),
                            ("the same, after the publisher began to send", "afterRequest", None)):
        values = times[key]
        table.add(f"{name}, p50", percentile(values, 50), "ms", None, None, digits=1)
        table.add(f"{name}, p99", percentile(values, 99), "ms", (values[0], values[-1]), goal, digits=1)


def search(stage, table):
    stage.say("searching people ...")
    times = json.loads(answer_of(stage, [stage.program("bench_search"), stage.account_folder]))["search"]
    table.add("people search, a typed letter to 20 hits, p50", percentile(times, 50), "ms", None, 10, digits=1)
    table.add("people search, p99", percentile(times, 99), "ms", (times[0], times[-1]), 60, digits=1)


def long_list(stage, table, program, folder, name, goal):
    times = json.loads(answer_of(stage, [stage.program(program), os.path.join(stage.work, folder)]))
    first, whole, frames = times["first"], times["all"], times["frames"]
    table.add(f"{name}, to its first rows", statistics.median(first), "ms", (first[0], first[-1]), goal, digits=1)
    table.add("… until all rows are counted", statistics.median(whole), "ms", (whole[0], whole[-1]), None, digits=1)
    table.add("… a frame of scrolling, p50", percentile(frames, 50), "ms", None, None, digits=2)
    table.add("… a frame of scrolling, p99", percentile(frames, 99), "ms", (frames[0], frames[-1]), 16, digits=2)


def boards(stage, table):
    stage.say("a board of 100,000 posts ...")
    long_list(stage, table, "bench_boards", "board", "board of 100,000 posts", 100)


def inbox(stage, table):
    stage.say("an inbox of 100,000 rows ...")
    long_list(stage, table, "bench_inbox", "inbox", "inbox of 100,000 rows", 50)


def checker(stage, table):
    stage.say("a document of fifty pages ...")
    times = json.loads(answer_of(stage, [stage.program("bench_checks")]))
    full, edit = times["full"], times["edit"]
    table.add("checker, one edit of a document of 50 pages, p50", percentile(edit, 50), "ms", None, None, digits=2)
    table.add("… p99", percentile(edit, 99), "ms", (edit[0], edit[-1]), 30, digits=2)
    table.add("… all of it anew, as at submission", statistics.median(full), "ms", (full[0], full[-1]), None, digits=1)


def mail(stage, table):
    stage.say("a mailbox of 1,000,000 messages ...")
    times = json.loads(answer_of(stage, [stage.program("bench_mail"), os.path.join(stage.work, "mailbox")]))
    for name, key, goal in (("to its first painted threads", "first", 50), ("to its first painted messages", "first_single", 50),
                            ("until all rows are counted", "all", None)):
        its = times[key]
        table.add(f"mailbox of 1,000,000, {name}", statistics.median(its), "ms", (its[0], its[-1]), goal, digits=1)
    frames = times["frames"]
    table.add("… a frame of scrolling, p50", percentile(frames, 50), "ms", None, None, digits=2)
    table.add("… a frame of scrolling, p99", percentile(frames, 99), "ms", (frames[0], frames[-1]), 16, digits=2)
    table.add("… memory of the program with it", times["rss_mb"], "MB", None, 150, scale=f"{times['bare_mb']:.0f} MB before", digits=0)


def streams(stage, table):
    stage.say("opening 5,000 streams ...")
    text = answer_of(stage, [stage.program("bench_idle_streams"), "5000"])

    def number(label):
        return float(re.search(re.escape(label) + r"\s+([\d.]+)", text).group(1))

    table.add("backend, memory of one of 5,000 idle streams", number("server memory a stream"), "kB", None, 20, digits=1)
    table.add("backend, CPU with 5,000 idle streams", number("server CPU while idle"), "%", digits=2)
    table.add("backend, push to one of 5,000 streams, p50", number("push to one person, p50"), "ms", digits=2)
    table.add("backend, push to one of 5,000 streams, p99", number("push to one person, p99"), "ms", None, 50, digits=2)
