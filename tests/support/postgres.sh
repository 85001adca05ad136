#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
#
# A private PostgreSQL for tests: reachable on loopback only, everybody trusted, nothing synced to disk.
#   postgres.sh start DIR   starts one (or finds it running), writes its URL to DIR/url and prints it
#   postgres.sh stop DIR    stops it and removes its data; doing it twice is fine
# Runs of ctest that overlap share one server: each is counted while it lives, and the last one's stop ends the server.
set -euo pipefail

action=${1:-}
dir=${2:-}
if [ -z "$dir" ]; then
    sed -n 5,8p "$0" >&2
    exit 2
fi

# The newest server that is installed.
bin=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1)
if [ -z "$bin" ] || [ ! -x "$bin/initdb" ]; then
    echo "PostgreSQL's server programs are missing: apt-get install postgresql" >&2
    exit 1
fi

# PostgreSQL refuses to run as root.
as_user() {
    if [ "$(id -u)" -ne 0 ]; then
        "$@"
    elif id postgres >/dev/null 2>&1; then
        runuser -u postgres -- "$@"
    else
        setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    fi
}

# The ctest that called us, or nothing when a person did.
caller() {
    if [ "$(cat "/proc/$PPID/comm" 2>/dev/null)" = ctest ]; then echo "$PPID"; fi
}

# Whether a ctest other than our own still uses the server. One that was killed no longer counts.
used_by_others() {
    local user
    for user in "$dir"/users/*; do
        user=${user##*/}
        if [ "$user" != "$(caller)" ] && [ "$(cat "/proc/$user/comm" 2>/dev/null)" = ctest ]; then return 0; fi
        rm -f "$dir/users/$user"
    done
    return 1
}

stop() {
    [ -f "$dir/cluster" ] || return 0
    local cluster
    cluster=$(cat "$dir/cluster")
    if [ -f "$cluster/data/postmaster.pid" ]; then
        (cd / && as_user "$bin/pg_ctl" -D "$cluster/data" -m immediate -w stop >/dev/null 9>&-) || true
    fi
    case $cluster in
        */gwanmun-postgres.*) rm -rf "$cluster" ;;
    esac
    rm -f "$dir/cluster" "$dir/url"
}

start() {
    mkdir -p "$dir"
    if [ -f "$dir/url" ] && "$bin/pg_isready" -q -t 3 -d "$(cat "$dir/url")"; then
        cat "$dir/url"
        return 0
    fi
    stop
    # Not below DIR: the server's user may have no way into the build tree, and socket paths are short.
    local cluster port try
    cluster=$(mktemp -d "${TMPDIR:-/tmp}/gwanmun-postgres.XXXXXX")
    echo "$cluster" > "$dir/cluster"
    if [ "$(id -u)" -eq 0 ]; then
        if id postgres >/dev/null 2>&1; then chown postgres "$cluster"; else chown 65534:65534 "$cluster"; fi
    fi
    cd /
    as_user "$bin/initdb" -D "$cluster/data" -U gwanmun -A trust --locale=C.UTF-8 --encoding=UTF8 --no-sync > "$dir/log" 2>&1 ||
        { cat "$dir/log" >&2; stop; exit 1; }
    for try in 1 2 3 4 5 6 7 8; do
        port=$((20000 + RANDOM % 12000))
        if as_user "$bin/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w -t 60 \
            -o "-p $port -k $cluster -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200" \
            start >> "$dir/log" 2>&1 9>&-; then # the server must not inherit our lock
            echo "postgresql://gwanmun@127.0.0.1:$port/postgres" > "$dir/url"
            cat "$dir/url"
            return 0
        fi
    done
    cat "$dir/log" "$cluster/log" >&2 || true
    stop
    exit 1
}

case $action in
    start | stop) mkdir -p "$dir/users"; dir=$(cd "$dir" && pwd) ;;
    *) sed -n 5,8p "$0" >&2; exit 2 ;;
esac
exec 9>"$dir/lock"
flock -w 100 9
if [ "$action" = start ]; then
    if [ -n "$(caller)" ]; then touch "$dir/users/$(caller)"; fi
    start
elif ! used_by_others; then
    stop
fi
