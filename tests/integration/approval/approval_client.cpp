// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// A desk without a window that hands documents in, each with a file, until it is killed. What it says on stdout is what
// a person would have seen:
//   kept TITLE   it told the person that the document will go
//   typed TITLE  a draft that was told to be on the disk
#include "approval_city.h"

#include <QCoreApplication>
#include <cstdio>
#include <gw/base/logging.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void writeOn(ApprovalDesk &desk, const QString &prefix, const QString &deciderPost)
{
    for (int n = 0;; ++n) {
        if (desk.outbox().entries().size() >= 3) {
            QTest::qWait(5);
            continue;
        }
        approval::Draft draft =
            newDraft(desk, prefix + QString::number(n), {stepOf(document::StepRole::Decide, deciderPost)});
        if (draft.meta.unitTaskCode.isEmpty() || draft.meta.recordFileId.isEmpty()) {
            QTest::qWait(5); // nothing to choose from yet
            continue;
        }
        const auto file = await(desk->drafts().attachBytes(u"%1.txt"_s.arg(n), QByteArray(100'000, 'x')));
        if (file)
            draft.attachments.append(*file);
        if (n % 3 == 2) {
            draft.meta.title = prefix + u"초안 "_s + QString::number(n);
            if (await(desk->drafts().save(draft)))
                say(u"typed "_s + draft.meta.title);
        } else if (await(desk->drafts().submit(draft))) {
            say(u"kept "_s + draft.meta.title);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 8) {
        std::fprintf(stderr,
                     "usage: approval_client PORTAL FOLDER PERSON SEAT DECIDER PREFIX --write|--drain (token in "
                     "GW_TEST_TOKEN)\n");
        return 2;
    }
    installLogHandler();
    Officer officer;
    officer.token = qgetenv("GW_TEST_TOKEN");
    officer.person.personId = arguments.at(3);
    officer.person.seatId = arguments.at(4);
    ApprovalDesk desk(officer, QUrl(arguments.at(1)), arguments.at(2), std::chrono::milliseconds(0));
    if (arguments.at(7) == u"--drain"_s)
        return desk.drained() ? 0 : 1;
    writeOn(desk, arguments.at(6), arguments.at(5));
    return 0;
}
