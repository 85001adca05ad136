// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A desk without a window that votes in one anonymous survey and may be killed at any point of it (GWANMUN_CRASH_AT). It says
//   kept       the person was told that the ballot is on its way
//   empty      nothing waits any more; it ends
//   trouble …  something that must never happen
#include "survey_desk.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>
#include <gw/base/deliver.h>
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

QList<portal::SurveyAnswerItem> answers()
{
    portal::SurveyAnswerItem item;
    item.questionId = u"q1"_s;
    item.options = QStringList{u"b"_s};
    return {item};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 4) {
        std::fprintf(stderr, "usage: survey_client PORTAL FOLDER SURVEY   (token in GW_TEST_TOKEN)\n");
        return 2;
    }
    installLogHandler();
    auto desk = test::SurveyDesk::open({QUrl(arguments.at(1)), qgetenv("GW_TEST_TOKEN"), arguments.at(2), 50ms});
    if (!desk) {
        say(u"trouble open: "_s + desk.error().detail);
        return 1;
    }
    const QString id = arguments.at(3);
    QObject context;
    outbox::Outbox &box = (*desk)->outbox();
    QObject::connect(&box, &outbox::Outbox::entryChanged, &context, [](const outbox::Entry &entry) {
        if (entry.state == outbox::State::NeedsAttention)
            say(u"trouble refused: "_s + entry.lastError.value_or(Error{}).detail);
    });
    bool started = false;
    deliver((*desk)->start(), &context, [&started](QObject *, const Result<Done> &) { started = true; });
    bool asked = false;
    bool decided = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &context, [&] {
        const auto row = (*desk)->surveys().find(id);
        if (!started || !row)
            return;
        if (!row->answered && !std::exchange(asked, true)) {
            deliver((*desk)->surveys().answer(id, answers()), &context, [&decided](QObject *, const Result<QString> &kept) {
                say(kept ? u"kept"_s : u"trouble answer: "_s + kept.error().detail);
                decided = true;
            });
            return;
        }
        if ((decided || !asked) && row->answered && !row->pending && box.entries().isEmpty()) {
            say(u"empty"_s);
            application.quit();
        }
    });
    look.start(20ms);
    return application.exec();
}
