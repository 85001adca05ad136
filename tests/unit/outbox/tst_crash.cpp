// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Runs itself as a child that is killed between two of the outbox's commits; the next start must finish the work.
#include "outbox_fixture.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using test::PageHandler;

namespace {

struct Rig
{
    std::shared_ptr<PageHandler> handler = std::make_shared<PageHandler>();
    std::unique_ptr<store::Store> store;
    std::unique_ptr<outbox::Outbox> box;

    explicit Rig(const QString &folder)
    {
        auto opened = store::Store::open(folder, test::pageSchema());
        if (!opened)
            return;
        store = std::move(*opened);
        box = std::make_unique<outbox::Outbox>(*store, outbox::Options{});
        box->addHandler(handler);
    }
    ~Rig()
    {
        box.reset();
        store.reset();
    }
    Q_DISABLE_COPY_MOVE(Rig)
};

outbox::NewEntry write(const QString &text)
{
    return {u"page.set"_s, u"page/a"_s, {{u"id"_s, u"a"_s}, {u"text"_s, text}}};
}

QString shown(store::Store &store)
{
    const auto text = test::await(store.read(store::File::Cache, [](sqlite::Connection &db) {
        return db.scalar(u"SELECT text || '|' || (op<>'') FROM page WHERE id='a'"_s);
    }));
    return text->toString();
}

class OutboxCrash : public testing::TestWithParam<const char *>
{
};

} // namespace

TEST(OutboxCrashChild, addsAndSendsUntilItIsKilled)
{
    const QString folder = qEnvironmentVariable("GW_TEST_FOLDER");
    if (folder.isEmpty())
        return; // only the parent below gives it one
    Rig rig(folder);
    ASSERT_TRUE(rig.store);
    rig.handler->script = {PageHandler::accepted(u"x"_s)};
    ASSERT_TRUE(test::await(rig.box->start()));
    const auto id = test::await(rig.box->add(write(u"x"_s)));
    ASSERT_TRUE(id);
    std::ignore = test::waitUntil([&] { return !rig.box->find(*id); });
}

TEST_P(OutboxCrash, whereverItIsKilled_theWriteGoesOutUnderItsOwnKeyAndIsShown)
{
    const QTemporaryDir dir;
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GWANMUN_CRASH_AT"_s, QString::fromLatin1(GetParam()));
    environment.insert(u"GW_TEST_FOLDER"_s, dir.path());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"--gtest_filter=OutboxCrashChild.*"_s});
    ASSERT_TRUE(child.waitForFinished(20'000));
    ASSERT_EQ(child.exitStatus(), QProcess::CrashExit) << "never came to " << GetParam();

    Rig rig(dir.path());
    ASSERT_TRUE(rig.store);
    const auto stored = test::await(rig.store->read(store::File::Desk, [](sqlite::Connection &db) {
        return db.scalar(u"SELECT operation_id || ' ' || state FROM outbox"_s);
    }));
    ASSERT_TRUE(stored);
    ASSERT_FALSE(stored->toString().isEmpty()) << "the write is lost";
    const QString operationId = stored->toString().section(u' ', 0, 0);
    const bool wasAccepted = stored->toString().endsWith(u"accepted"_s);

    rig.handler->script = {PageHandler::accepted(u"x"_s)};
    ASSERT_TRUE(test::await(rig.box->start()));
    ASSERT_TRUE(test::waitUntil([&] { return rig.box->entries().isEmpty(); }));
    EXPECT_EQ(shown(*rig.store), u"x|0"_s);
    ASSERT_EQ(rig.handler->sent.size(), wasAccepted ? 0 : 1) << "what the server accepted is not sent again";
    for (const auto &entry : std::as_const(rig.handler->sent))
        EXPECT_EQ(entry.operationId, operationId);
}

INSTANTIATE_TEST_SUITE_P(Points, OutboxCrash,
                         testing::Values("outbox.kept", "outbox.send.before", "outbox.send.after", "outbox.accepted",
                                         "outbox.answer.applied"));
