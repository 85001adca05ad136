// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "check_system.h"

#include <QUrl>
#include <cstdio>
#include <expected>
#include <gw/backend/fetch/client.h>
#include <gw/backend/systems/check.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::backend;

namespace gw::app::backend {
namespace {

/// Scripts rely on the numbers; checkSystemHelp() lists them.
enum class Found { Nothing = 0, Mistake = 1, Usage = 2, NoAnswer = 3 };

constexpr std::chrono::milliseconds deadline{5'000};

struct Arguments
{
    systems::Place place;
    bool offline = false;
    bool help = false;
    QStringList files;
};

std::expected<systems::Place, QString> placeOf(const QString &portal)
{
    const QUrl url(portal, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !web || url.host().isEmpty() || !url.path().isEmpty() || url.hasQuery()
        || !url.userInfo().isEmpty())
        return std::unexpected(
            u"--portal takes scheme and host, for example https://desk.example; '%1' is not that."_s.arg(portal));
    const QString port = url.port() < 0 ? QString() : u':' + QString::number(url.port());
    return systems::Place{portal, url.scheme() + u"://%1.localhost"_s + port};
}

std::expected<Arguments, QString> parse(const QStringList &given)
{
    Arguments arguments;
    QString portal = u"http://127.0.0.1:8480"_s;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &word = given[i];
        if (word == u"--help" || word == u"-h") {
            arguments.help = true;
        } else if (word == u"--offline") {
            arguments.offline = true;
        } else if (word == u"--portal" && i + 1 < given.size()) {
            portal = given[++i];
        } else if (word.startsWith(u"--portal=")) {
            portal = word.mid(9);
        } else if (word.startsWith(u'-')) {
            return std::unexpected(word == u"--portal" ? u"--portal needs a value."_s
                                                       : u"There is no option %1."_s.arg(word));
        } else {
            arguments.files.append(word);
        }
    }
    if (arguments.help)
        return arguments;
    const auto place = placeOf(portal);
    if (!place)
        return std::unexpected(place.error());
    arguments.place = *place;
    if (arguments.files.isEmpty())
        return std::unexpected(u"Name at least one adapter file."_s);
    return arguments;
}

void print(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
}

/// Tries what can be tried of one good file; whether everything answered.
bool tryOut(const QString &file, const systems::Adapter &adapter)
{
    const fetch::Client client;
    bool all = true;
    for (const systems::Attempt &attempt : systems::tryAddresses(adapter, client, deadline)) {
        all = all && attempt.good;
        print(u"%1: %2 %3 %4 %5"_s.arg(file, attempt.good ? u"ok"_s : u"FAILED"_s, attempt.key,
                                       attempt.url.toString(QUrl::FullyEncoded), attempt.sentence));
    }
    return all;
}

} // namespace

int checkSystem(const QStringList &given)
{
    const auto arguments = parse(given);
    if (!arguments) {
        std::fprintf(stderr, "gwanmun-backend check-system: %s\n", arguments.error().toUtf8().constData());
        return int(Found::Usage);
    }
    if (arguments->help) {
        std::fputs(checkSystemHelp().toUtf8().constData(), stdout);
        return int(Found::Nothing);
    }
    Found worst = Found::Nothing;
    std::vector<systems::Adapter> good;
    for (const QString &file : arguments->files) {
        systems::AdapterFile read = systems::loadAdapter(file, arguments->place);
        for (const systems::Adapter &other : good) {
            const QString clash = read.adapter ? systems::clashOf(*read.adapter, other) : QString();
            if (!clash.isEmpty())
                read = {{}, {{0, 0, clash}}};
        }
        for (const systems::Mistake &mistake : read.mistakes)
            print(systems::toString(file, mistake));
        if (!read.adapter) {
            worst = Found::Mistake;
            continue;
        }
        print(u"%1: ok file, the system '%2'"_s.arg(file, read.adapter->id));
        if (!arguments->offline && !tryOut(file, *read.adapter) && worst == Found::Nothing)
            worst = Found::NoAnswer;
        good.push_back(std::move(*read.adapter));
    }
    return int(worst);
}

QString checkSystemHelp()
{
    return QString::fromUtf8(R"(gwanmun-backend check-system: looks at adapter files of linked systems before the
server does, and tries the addresses in them.

usage: gwanmun-backend check-system [--portal URL] [--offline] FILE...

  --portal URL          What ${portal} stands for; ${origin} is made of its port.
                        default: http://127.0.0.1:8480
  --offline             Only read the files.
  --help, -h            Print this and end.

Every mistake is a line of its own, FILE:LINE:COLUMN: SENTENCE. Then every address is
tried for at most five seconds: the link and the search as a browser would, the counter
with an empty list of seats. The secret goes to the counter's address only.

Exit codes
  0 everything is as it should be      2 wrong options
  1 a file has a mistake               3 the files are good, an address is not
)");
}

} // namespace gw::app::backend
