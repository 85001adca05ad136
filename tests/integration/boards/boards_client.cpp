// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A desk without a window that writes posts with a file each, until it is killed. What it says on stdout is what a person
// would have seen:
//   kept TITLE   it told the person that the post will be sent
//   typed TEXT   what was typed into a draft longer ago than the draft may take to the disk
#include "boards_desk.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <cstdio>
#include <gw/base/logging.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QCoro::Task<> writeOn(test::BoardsDesk *desk, QString prefix, bool drain)
{
    Task<Done> starting = desk->start();
    const Result<Done> started = co_await starting;
    if (!started) {
        say(u"trouble "_s + started.error().detail);
        co_return;
    }
    QTimer pause;
    pause.setSingleShot(true);
    boards::Draft typed = boards::DraftStore::make(boards::Draft::Purpose::NewPost, u"somewhere"_s);
    QDateTime typedAt;
    for (int n = 0;; ++n) {
        pause.start(5ms);
        co_await pause;
        const QString board = desk->boardOf(boards::Category::AmusingHumour);
        if (drain) {
            if (n % 500 == 499) {
                for (const outbox::Entry &entry : desk->outbox().entries())
                    say(u"waits: %1 %2 %3"_s.arg(entry.kind, outbox::toString(entry.state),
                                                 entry.lastError ? entry.lastError->detail : QString()));
            }
            if (desk->outbox().entries().isEmpty() && !board.isEmpty()) {
                QCoreApplication::quit();
                co_return;
            }
            continue;
        }
        if (typed.html.isEmpty()) {
            typed.html = prefix + u"입력 중"_s;
            desk->boards().drafts().edit(typed);
            typedAt = QDateTime::currentDateTimeUtc();
        } else if (typedAt.isValid() && typedAt.msecsTo(QDateTime::currentDateTimeUtc()) > 2000) {
            say(u"typed "_s + typed.html);
            typedAt = {};
        }
        if (board.isEmpty() || desk->outbox().entries().size() >= 3)
            continue;
        boards::Draft draft = desk->draft(boards::Category::AmusingHumour, prefix + QString::number(n));
        Task<boards::AttachedFile> attaching =
            desk->boards().attachments().attachBytes(u"%1.txt"_s.arg(n), QByteArray(100'000, 'x'));
        const Result<boards::AttachedFile> file = co_await attaching;
        if (file)
            draft.attachments.append(*file);
        Task<QString> sending = desk->writing().send(draft);
        const Result<QString> sent = co_await sending;
        if (sent)
            say(u"kept "_s + draft.title);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7) {
        std::fprintf(
            stderr, "usage: boards_client PORTAL FOLDER PERSON SEAT PREFIX --write|--drain (token in GW_TEST_TOKEN)\n");
        return 2;
    }
    installLogHandler();
    test::BoardsDeskOptions options;
    options.portal = QUrl(arguments.at(1));
    options.token = qgetenv("GW_TEST_TOKEN");
    options.folder = arguments.at(2);
    options.author.personId = arguments.at(3);
    options.author.seatId = arguments.at(4);
    auto desk = test::BoardsDesk::open(options);
    if (!desk)
        return 3;
    writeOn(desk->get(), arguments.at(5), arguments.at(6) == u"--drain"_s);
    return QCoreApplication::exec();
}
