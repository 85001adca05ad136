// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "options.h"

namespace gw::app::backend {

QString helpText()
{
    return QString::fromUtf8(R"(gwanmun-backend - the server of the Gwanmun desk: sign-in, directory, counters,
notices, preferences and events, in one process with its own database.

usage: gwanmun-backend [OPTION VALUE | OPTION=VALUE]...
       gwanmun-backend check-system [--portal URL] [--offline] FILE...

Where things are
  --data DIR            Database, keys and certificates; made if missing, readable
                        by its owner only. One process at a time.
                        default: ~/.local/share/gwanmun-backend
  --database WHERE      sqlite: DIR/backend.sqlite, for one machine.
                        postgresql://user@host/name: for a large site; keep the
                        password in ~/.pgpass rather than here.
                        default: sqlite
  --systems DIR         One YAML file for each linked system, followed while it
                        runs; see gwanmun-backend check-system --help.
                        default: DIR/systems

Who reaches it
  --listen ADDRESS:PORT An IP address and a port; port 0 takes a free one.
                        default: 127.0.0.1:8480
  --public-url URL      What clients call this server, for example
                        https://desk.city.example. It is in every token, so it
                        must not change while people are signed in.
                        default: the address listened on
  --tls-cert FILE       Certificate chain (PEM); with
  --tls-key FILE        its key (PEM): serve HTTPS, TLS 1.2 or newer. Without both,
                        an address other than loopback needs a TLS proxy in front
                        and --public-url https://...; the proxy must set
                        X-Forwarded-For, and nobody else may reach this port.

Who may sign in
  --trust-root FILE     Certificates (PEM) of the authorities whose holders may sign
                        in. default: DIR/pki/root.pem, if it is there
  --crl FILE            Their revocation lists (PEM); read again when it changes.
                        default: DIR/pki/crl.pem, if it is there

Where mail is
  --jmap URL            Another server has the city's mail: the https address of
                        its JMAP session. It must accept the tokens of this one.
                        none: there is no mail. default: it is here

Mail with the outside (people of the city reach each other without)
  --smart-host HOST:PORT
                        The mail server that takes what is for other places. It
                        must offer STARTTLS (port 465: TLS) unless it is on this
                        machine. Without it nothing can be sent outside.
  --smart-host-user NAME
                        How to sign in there, with
  --smart-host-secret FILE
                        the password in the first line of a file.
  --lmtp PORT           Take mail from a mail server on this machine: LMTP on
                        loopback, for it alone. 0: any free port.
  --lmtp-port-file FILE Write that port here.

What people may write and store
  --limits FILE         A JSON object: maxUpload and quota (bytes), forbiddenTypes
                        (ends of names), postsPerMinute, commentsPerMinute,
                        reportsPerMinute (0: as often as they like).

A city to look at (every person, place and number in it is invented)
  --seed SIZE           Fill an EMPTY database: small (about 500 people), city
                        (50,000 people) or none. Also makes demonstration
                        certificates in DIR/demo; every password is "gwanmun".
                        default: none
  --seed-value N        The same number gives the same city. default: 1
  --demo-mail           Fill the mailboxes of the demonstration's people, too.
  --live                Let things happen in it, at a human pace.
  --live-factor N       With --live: N times as often, up to 1000. default: 1

Running it
  --log-level LEVEL     debug, info, warning or error; the log is one JSON object a
                        line on stderr, without secrets. default: info
  --port-file FILE      Write the port here when ready; removed at the end.
  --version             Print the version and end.
  --help, -h            Print this and end.

When it is ready it prints one line on stdout:
  {"address":"http://127.0.0.1:8480","database":"sqlite","people":500,"pid":4711}
GET /health says whether the database answers; GET /metrics (from this machine, or
with the capability metrics.read) has counters in Prometheus' format.
SIGTERM and SIGINT end it: running requests get three seconds.

Exit codes
  0 stopped                            4 database written by a newer version
  1 failed, see the last line          5 data directory in use by another process
  2 wrong options                      6 cannot listen, or cannot use the TLS files
  3 database damaged

Examples
  gwanmun-backend --data /tmp/city --seed small --live
  gwanmun-backend --data /srv/gwanmun --listen 10.1.2.3:8443 --tls-cert c.pem \
                  --tls-key k.pem --public-url https://desk.city.example:8443
)");
}

} // namespace gw::app::backend
