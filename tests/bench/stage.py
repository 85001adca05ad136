# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
"""What the measured programs run on: a display, a session bus with an unlocked key store, a backend, a profile."""
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

READER = "김하늘"
PUBLISHER = "최은서"


class BenchError(Exception):
    pass


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def read_line(stream, seconds):
    """One line of a pipe, or an error when none comes."""
    deadline = time.monotonic() + seconds
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([stream], [], [], max(0, deadline - time.monotonic()))
        if not ready:
            raise BenchError("no answer within %d s" % seconds)
        byte = os.read(stream if isinstance(stream, int) else stream.fileno(), 1)
        if not byte:
            raise BenchError("the program ended early")
        line += byte
    return line.decode().strip()


class Stage:
    def __init__(self, build, work, people):
        self.build = build
        self.work = work
        self.people = people
        self.processes = []
        self.backend = None
        self.url = None
        work.mkdir(parents=True, exist_ok=True)
        self.log = open(work / "programs.log", "ab")  # what the programs write to stderr
        home = work / "home"
        runtime = work / "runtime"
        for folder in (home, runtime):
            folder.mkdir(exist_ok=True)
            folder.chmod(0o700)
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "TZ": "Asia/Seoul",
        }

    def __enter__(self):
        try:
            self._start_display()
            self._start_bus()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.stop_backend()
        for process in reversed(list(self.processes)):
            self.end(process)
        self.log.close()

    def spawn(self, arguments, **more):
        process = subprocess.Popen([str(a) for a in arguments], env=self.env, **more)
        self.processes.append(process)
        return process

    def end(self, process, how=signal.SIGTERM):
        if process.poll() is None:
            process.send_signal(how)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if process in self.processes:
            self.processes.remove(process)

    def say(self, text):
        print(text, file=sys.stderr, flush=True)

    def program(self, name):
        for folder in ("bin", "bench"):
            path = self.build / folder / name
            if path.exists():
                return path
        raise BenchError(f"{name} is not in {self.build}: build the target gw_bench")

    def _start_display(self):
        reading, writing = os.pipe()
        self.spawn(["Xvfb", "-displayfd", writing, "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                   pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        self.env["DISPLAY"] = ":" + read_line(reading, 20)
        os.close(reading)

    def _start_bus(self):
        bus = self.spawn(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = read_line(bus.stdout, 20)
        keyring = self.spawn(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                             stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        keyring.stdin.write(b"bench\n")
        keyring.stdin.close()
        time.sleep(1)

    def start_backend(self):
        """On the same port each time: accounts are bound to the address."""
        note = self.work / "port"
        port = int(note.read_text()) if note.exists() else free_port()
        note.write_text(str(port))
        self.say(f"starting the backend with its {self.people} seed ...")
        self.backend = self.spawn([self.program("gwanmun-backend"), "--data", self.work / "data", "--listen", f"127.0.0.1:{port}",
                                   "--seed", self.people, "--log-level", "warning"], stdout=subprocess.PIPE, stderr=self.log)
        self.url = json.loads(read_line(self.backend.stdout, 300))["address"]

    def stop_backend(self):
        if self.backend:
            self.end(self.backend)
            self.backend = None

    @property
    def certificates(self):
        return self.work / "data" / "demo"

    @property
    def profile(self):
        return self.work / "profile"

    @property
    def account_folder(self):
        return next(path.parent for path in (self.profile / "data").rglob("cache.sqlite"))

    def make_profile(self):
        if (self.profile / "done").exists():
            return
        self.say("signing in and fetching everything once ...")
        subprocess.run([str(a) for a in (self.program("bench_profile"), self.url, self.certificates, READER, self.profile)],
                       env=self.env, stderr=self.log, check=True, timeout=900)
        (self.profile / "done").touch()

    def open_streams(self):
        """Event streams that the backend has open, or None when it does not say."""
        with urllib.request.urlopen(self.url + "/metrics", timeout=10) as answer:
            for line in answer.read().decode().splitlines():
                if line.startswith("gwanmun_event_streams"):
                    return int(float(line.split()[-1]))
        return None
