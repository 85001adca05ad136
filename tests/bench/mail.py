# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
"""Mail from servers: a first load from our backend and from Cyrus, mbsync beside it, and one message to the list."""
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from stage import READER, BenchError, read_line

MESSAGES = int(os.environ.get("GW_BENCH_MAIL", "100000"))
CYRUS = Path(__file__).resolve().parents[1] / "servers" / "cyrus.sh"


def run(stage, arguments, token=None, limit=1800):
    done = subprocess.run([str(a) for a in arguments], env=stage.env, input=token, stdout=subprocess.PIPE, stderr=stage.log, timeout=limit, check=True)
    return json.loads(done.stdout or b"{}")


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share / 100))]


def add_load(table, name, answer, goal_per_second, scale=""):
    """The goal is a rate; the table bounds from above, so it is put as the time that so many messages may take."""
    count, seconds = answer["messages"], answer["seconds"]
    table.add(f"first load of {count:,} messages from {name}", seconds, "s", None, round(count / goal_per_second, 1),
              scale=f"{count / seconds:,.0f} messages/s, goal {goal_per_second:,}; {scale}".rstrip("; "), digits=1)


def backend(stage, table):
    program = stage.program("bench_mail_sync")
    session = lambda: stage.url + "/.well-known/jmap"  # noqa: E731
    who = run(stage, [program, "who", session(), stage.work / "mail-who", stage.certificates, READER])
    stage.say(f"filling a mailbox of the backend with {MESSAGES:,} messages ...")
    stage.stop_backend()
    run(stage, [stage.program("bench_mail_fill"), stage.work / "data", who["account"], who["address"], MESSAGES])
    stage.start_backend()
    folder = stage.work / f"mail-backend-{os.getpid()}"
    add_load(table, "our backend", run(stage, [program, "load", session(), folder, stage.certificates, READER]), 5000)
    times = run(stage, [program, "deliver", session(), folder, stage.certificates, READER])["times"]
    table.add("delivery to the list, p50", percentile(times, 50), "ms", None, None, digits=1)
    table.add("delivery to the list, p99", percentile(times, 99), "ms", (min(times), max(times)), 100, digits=1)


def append_all(port, user, password, count):
    """IMAP MULTIAPPEND: hundreds of messages in one command."""
    with socket.create_connection(("127.0.0.1", port)) as line:
        answers = line.makefile("rb")

        def until(tag):
            for text in answers:
                if text.startswith(tag):
                    if b" OK" not in text:
                        raise RuntimeError(text.decode())
                    return

        answers.readline()
        line.sendall(f"a login {user} {password}\r\n".encode())
        until(b"a ")
        began = time.time() - 60 * count
        for start in range(0, count, 500):
            parts = [b"b append INBOX"]
            for number in range(start, min(count, start + 500)):
                when = time.strftime("%d-%b-%Y %H:%M:%S +0000", time.gmtime(began + 60 * number))
                message = (f"From: p{number % 300} <p{number % 300}@hanbit.example>\r\nTo: {user}\r\nSubject: Weekly report {number}\r\n"
                           f"Message-ID: <bench{number}@hanbit.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                           + "안녕하십니까. 첨부한 자료를 검토하시고 의견을 주시기 바랍니다.\r\n" * 8).encode()
                parts.append(f' "{when}" {{{len(message)}+}}\r\n'.encode() + message)
            line.sendall(b"".join(parts) + b"\r\n")
            until(b"b ")


def mbsync(stage, port, user, password):
    """Headers only: with MaxSize 1 every message comes as a placeholder, made of its header."""
    folder = stage.work / f"mbsync-{os.getpid()}"
    folder.mkdir()
    config = folder / "rc"
    config.write_text(f"""IMAPAccount a
Host 127.0.0.1
Port {port}
User {user}
Pass {password}
SSLType None
AuthMechs PLAIN LOGIN

IMAPStore far
Account a

MaildirStore near
Path {folder}/mail/
Inbox {folder}/mail/INBOX
MaxSize 1

Channel c
Far :far:
Near :near:
Patterns INBOX
Sync Pull New
SyncState *
""")
    (folder / "mail").mkdir()
    began = time.monotonic()
    subprocess.run(["mbsync", "-c", str(config), "-q", "c"], env=stage.env, stdout=stage.log, stderr=stage.log, timeout=1800, check=True)
    seconds = time.monotonic() - began
    return {"messages": sum(len(list((folder / "mail" / "INBOX" / sub).iterdir())) for sub in ("new", "cur")), "seconds": seconds}


def cyrus(stage, table):
    parent = Path(tempfile.mkdtemp(prefix="gwanmun-cyrus-"))
    parent.chmod(0o711)  # Cyrus runs as a user of its own, who must be able to come by
    process = subprocess.Popen([str(CYRUS), "run", str(parent / "server")], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=stage.log)
    try:
        try:
            ready = json.loads(read_line(process.stdout, 60))
        except BenchError:
            if process.wait(10) != 77:
                raise
            stage.say("no Cyrus here: left out")
            return
        user = ready["users"][0]
        stage.say(f"filling a mailbox of Cyrus with {MESSAGES:,} messages ...")
        append_all(ready["imap"], user["name"], user["password"], MESSAGES)
        answer = run(stage, [stage.program("bench_mail_sync"), "load", ready["url"], stage.work / f"mail-cyrus-{os.getpid()}"],
                     user["token"].encode() + b"\n")
        other = mbsync(stage, ready["imap"], user["name"], user["password"])
        add_load(table, "Cyrus", answer, 5000, f"mbsync, headers of the same {other['messages']:,}: {other['messages'] / other['seconds']:,.0f}/s")
    finally:
        process.stdin.close()
        process.wait(60)
        shutil.rmtree(parent, ignore_errors=True)
