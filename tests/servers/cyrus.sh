#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
# A private Cyrus IMAP server with JMAP for tests: on free ports of the loopback, with all of its files in one directory,
# without systemd and without a change in /etc. Up in less than a second.
#
#   cyrus.sh run DIR           starts it, prints one line of JSON, and ends it and removes DIR when its stdin is closed
#   cyrus.sh start DIR         starts it and prints the same line
#   cyrus.sh stop DIR          ends it; DIR stays
#   cyrus.sh clean DIR         ends it and removes DIR
#   cyrus.sh token DIR USER    a bearer token, good for an hour
#   cyrus.sh index DIR         brings the search index up to date now (it follows by itself within a second or two)
#
# The line: {"url":"http://127.0.0.1:PORT/.well-known/jmap","http":…,"imap":…,"lmtp":…,"pid":…,"domain":"city.example",
#            "users":[{"name":"haneul@city.example","password":"haneul-pw","token":"…"},…]}
# GW_CYRUS_USERS names other users than "haneul minjun seoyeon". Mail goes in by LMTP; what a user sends to the same
# domain comes back in, other domains are refused.
# Ends with 77 (skip) where it cannot work: not root, or the packages of installer/dependencies.sh --tests are missing.
set -euo pipefail

bin=/usr/lib/cyrus/bin
domain=city.example
admin=cyradmin
users=${GW_CYRUS_USERS:-haneul minjun seoyeon}

say() { echo "cyrus.sh: $*" >&2; }
die() { say "$*"; exit 1; }
skip() { say "$*"; exit 77; }

may_work() {
  [ -x $bin/master ] && [ -x $bin/httpd ] || skip "Cyrus is not installed (installer/dependencies.sh --tests)"
  for tool in openssl python3 saslpasswd2 setpriv; do
    command -v $tool >/dev/null || [ -x /usr/sbin/$tool ] || skip "$tool is missing (installer/dependencies.sh --tests)"
  done
  [ "$(id -u)" = 0 ] || skip "Cyrus must be started by root: it changes to its own user"
  getent passwd cyrus >/dev/null || skip "there is no user cyrus"
}

as_cyrus() { setpriv --reuid=cyrus --regid=mail --init-groups env HOME="$dir" "$@"; }

free_ports() { # three of them
  python3 -c '
import socket
held = [socket.socket() for _ in range(3)]
for one in held: one.bind(("127.0.0.1", 0))
print(*(one.getsockname()[1] for one in held))'
}

is_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

write_server_config() {
  cat >"$dir/imapd.conf" <<CONF
configdirectory: $dir/state
defaultpartition: main
partition-main: $dir/mail
proc_path: $dir/run/proc
mboxname_lockpath: $dir/run/lock
lmtpsocket: $dir/run/lmtp
idlesocket: $dir/run/idle
notifysocket: $dir/run/notify
sievedir: $dir/sieve
sieveusehomedir: no
temp_path: $dir/tmp
umask: 077
servername: mail.$domain

# A log-in name is a whole address. The default domain must be another one, or it would be cut off.
virtdomains: userid
defaultdomain: nowhere.invalid
unixhierarchysep: yes
altnamespace: yes
lmtp_downcase_rcpt: yes

# Passwords in a database of our own; bearer tokens signed by the key in keys/.
admins: $admin
allowplaintext: yes
allowanonymouslogin: no
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: $dir/passwords
sasl_mech_list: PLAIN LOGIN
http_jwt_key_dir: $dir/keys
http_jwt_max_age: 1h

# The first log-in makes a person's mailboxes.
autocreate_post: yes
autocreate_quota: ${GW_CYRUS_QUOTA_KB:-4194304}
autocreate_inbox_folders: Drafts | Sent | Archive | Junk | Trash
autocreate_subscribe_folders: Drafts | Sent | Archive | Junk | Trash
xlist-drafts: Drafts
xlist-sent: Sent
xlist-archive: Archive
xlist-junk: Junk
xlist-trash: Trash

httpmodules: jmap
httptimeout: 60
conversations: yes
jmap_preview_length: 256
jmap_max_size_upload: 131072
# in KiB, whatever the name suggests; more would overflow and be announced as 0
jmap_mail_max_size_attachments_per_email: 102400
# 3.6.1 falls over VacationResponse/get without a script; tests of exactly that switch it on
jmap_vacation: ${GW_CYRUS_VACATION:-no}
# 3.6.1 mixes up collapsed and other queries of one connection when it caches them
jmap_querycache_max_age: 0

search_engine: xapian
defaultsearchtier: now
nowsearchpartition-default: $dir/search
nowsearchpartition-main: $dir/search
search_index_headers: no
sync_log: yes
sync_log_channels: squatter

smtp_backend: sendmail
sendmail: $dir/deliver
CONF
}

write_services() {
  # Each service is told where its configuration is; without that it would read /etc/imapd.conf.
  cat >"$dir/cyrus.conf" <<CONF
START {
  recover cmd="$bin/ctl_cyrusdb -C $dir/imapd.conf -r"
}
SERVICES {
  http   cmd="httpd -C $dir/imapd.conf -U 200" listen="127.0.0.1:$1" prefork=1 maxchild=60
  imap   cmd="imapd -C $dir/imapd.conf -U 30" listen="127.0.0.1:$2" prefork=0 maxchild=20
  lmtp   cmd="lmtpd -C $dir/imapd.conf -a" listen="127.0.0.1:$3" prefork=0 maxchild=10
  notify cmd="notifyd -C $dir/imapd.conf" listen="$dir/run/notify" proto="udp" prefork=1
}
EVENTS {
  checkpoint cmd="$bin/ctl_cyrusdb -C $dir/imapd.conf -c" period=30
}
DAEMON {
  idled    cmd="idled -C $dir/imapd.conf"
  squatter cmd="squatter -C $dir/imapd.conf -R"
}
CONF
}

# The program that Cyrus sends mail with: it speaks SMTP on its standard streams and hands everything back by LMTP.
write_deliver() {
  cat >"$dir/deliver" <<PY
#!/usr/bin/python3 -IS
port, domain = $1, "$domain"
PY
  cat >>"$dir/deliver" <<'PY'
import sys
sys.path.append("/usr/lib/python3/dist-packages")
import smtplib

def answer(*lines):
    last = len(lines) - 1
    for n, line in enumerate(lines):
        sys.stdout.buffer.write((line[:3] + (" " if n == last else "-") + line[4:] + "\r\n").encode())
    sys.stdout.buffer.flush()

def body():
    kept = []
    for line in sys.stdin.buffer:
        if line.rstrip(b"\r\n") == b".":
            break
        kept.append(line[1:] if line[:1] == b"." else line)
    return b"".join(kept)

def address(line):
    return line.partition("<")[2].partition(">")[0]

sender, to = "", []
answer("220 here")
for raw in sys.stdin.buffer:
    line = raw.decode("utf-8", "replace").strip()
    verb = line[:4].upper()
    if verb == "EHLO":
        answer("250 here", "250 8BITMIME", "250 SMTPUTF8", "250 DSN", "250 FUTURERELEASE 86400 2040-01-01T00:00:00Z",
               "250 SIZE 157286400")
    elif verb == "MAIL":
        sender, to = address(line), []
        answer("250 ok")
    elif verb == "RCPT":
        if address(line).lower().endswith("@" + domain):
            to.append(address(line))
            answer("250 ok")
        else:
            answer("550 5.1.1 not here")
    elif verb == "DATA":
        answer("354 go on")
        message = body()
        try:
            for one in to: # each by itself: smtplib reads one reply after the data, LMTP gives one for each recipient
                with smtplib.LMTP("127.0.0.1", port) as local:
                    local.sendmail(sender, [one], message)
            answer("250 2.0.0 done")
        except Exception:
            answer("451 4.3.0 no")
    elif verb == "QUIT":
        answer("221 bye")
        break
    elif verb in ("RSET", "NOOP", "HELO"):
        answer("250 ok")
    else:
        answer("502 5.5.2 no such command")
PY
  chmod 755 "$dir/deliver"
}

make_token() { # a JWT that says who and since when, and nothing else: Cyrus 3.6 refuses any other claim
  python3 - "$dir/signing.key" "$1" <<'PY'
import base64, json, subprocess, sys, time
def packed(data): return base64.urlsafe_b64encode(data).rstrip(b"=")
text = packed(b'{"alg":"RS256","typ":"JWT"}') + b"." + packed(json.dumps(
    {"sub": sys.argv[2], "iat": int(time.time()) - 1}, separators=(",", ":")).encode())
sign = subprocess.run(["openssl", "dgst", "-sha256", "-sign", sys.argv[1]], input=text, capture_output=True, check=True)
print((text + b"." + packed(sign.stdout)).decode())
PY
}

add_people() {
  local name
  printf '%s' "$admin-pw" | saslpasswd2 -p -c -f "$dir/passwords" -u "mail.$domain" "$admin"
  for name in $users; do
    printf '%s' "$name-pw" | saslpasswd2 -p -c -f "$dir/passwords" -u "$domain" "$name"
  done
  chown cyrus:mail "$dir/passwords"
  chmod 600 "$dir/passwords"
}

first_logins() {
  python3 - "$1" "$domain" $users <<'PY'
import imaplib, sys
for name in sys.argv[3:]:
    one = imaplib.IMAP4("127.0.0.1", int(sys.argv[1]))
    one.login(name + "@" + sys.argv[2], name + "-pw")
    one.logout()
PY
}

start() {
  may_work
  case $dir in /*) ;; *) die "DIR must be absolute" ;; esac
  if [ -e "$dir" ]; then
    [ -e "$dir/.gwanmun-cyrus" ] || die "$dir exists and is none of ours"
    stop
    rm -rf "$dir"
  fi
  mkdir -p "$dir"
  touch "$dir/.gwanmun-cyrus"
  mkdir -p "$dir"/state/{db,db.backup1,db.backup2,log,msg,ptclient,quota,socket,sync,user} \
    "$dir"/{mail,search,sieve,tmp,keys,log} "$dir"/run/{proc,lock}
  chmod 755 "$dir"
  openssl genrsa -out "$dir/signing.key" 2048 2>/dev/null
  openssl rsa -in "$dir/signing.key" -pubout -out "$dir/keys/public.pem" 2>/dev/null
  local http imap lmtp
  read -r http imap lmtp < <(free_ports)
  write_server_config
  write_services "$http" "$imap" "$lmtp"
  write_deliver "$lmtp"
  chown -R cyrus:mail "$dir"
  as_cyrus test -x "$dir" || skip "the user cyrus cannot reach $dir"
  add_people

  # In a session of its own: a master that ends sends SIGTERM to its process group, and with that to every other Cyrus there.
  as_cyrus setsid $bin/master -C "$dir/imapd.conf" -M "$dir/cyrus.conf" -p "$dir/run/master.pid" -L "$dir/log/master.log" \
    -D >"$dir/log/out.log" 2>&1 </dev/null &
  disown
  local port tries
  for port in "$http" "$imap" "$lmtp"; do
    tries=0
    until is_open "$port"; do
      tries=$((tries + 1))
      [ $tries -lt 400 ] || { cat "$dir"/log/* >&2; die "Cyrus does not open port $port"; }
      sleep 0.05
    done
  done
  first_logins "$imap"

  local name list=
  for name in $users; do
    list+=${list:+,}"{\"name\":\"$name@$domain\",\"password\":\"$name-pw\",\"token\":\"$(make_token "$name@$domain")\"}"
  done
  printf '{"url":"http://127.0.0.1:%s/.well-known/jmap","http":%s,"imap":%s,"lmtp":%s,"pid":%s,"domain":"%s","users":[%s]}\n' \
    "$http" "$http" "$imap" "$lmtp" "$(cat "$dir/run/master.pid")" "$domain" "$list"
}

stop() { # by the ids of this very server, and only while they are Cyrus programs
  local pid kids one
  pid=$(cat "$dir/run/master.pid" 2>/dev/null) || return 0
  [ "$(readlink "/proc/$pid/exe" 2>/dev/null)" = $bin/master ] || return 0
  kids=$(ps -o pid= --ppid "$pid")
  kill -TERM "$pid" 2>/dev/null || return 0
  for _ in $(seq 60); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.05
  done
  kill -KILL "$pid" 2>/dev/null || true
  for one in $kids; do
    case $(readlink "/proc/$one/exe" 2>/dev/null) in $bin/*) kill -TERM "$one" 2>/dev/null || true ;; esac
  done
}

clean() {
  [ -e "$dir/.gwanmun-cyrus" ] || die "$dir is none of ours"
  stop
  rm -rf "$dir" || { sleep 0.3; rm -rf "$dir"; } # a last process may still write
}

[ $# -ge 2 ] || { sed -n '4,20s/^# \{0,1\}//p' "$0"; exit 2; }
dir=$2
case $1 in
  run)
    start
    cat >/dev/null
    clean
    ;;
  start | stop | clean) "$1" ;;
  token) [ $# -eq 3 ] || die "token DIR USER"; make_token "$3" ;;
  index) as_cyrus $bin/squatter -C "$dir/imapd.conf" -i ;;
  *) die "unknown command: $1" ;;
esac
