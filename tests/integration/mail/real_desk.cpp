// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "real_desk.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

RealDesk::RealDesk(MakeClient client, QString folder)
    : m_folder(folder.isEmpty() ? m_dir.path() + u"/account"_s : folder), m_client(std::move(client))
{
    open();
}

RealDesk::~RealDesk()
{
    close();
}

void RealDesk::open()
{
    const store::Schema schema{mail::cacheComponent(), sync::Engine::component(), outbox::Outbox::component()};
    auto opened = store::Store::open(m_folder, schema, {.clock = &m_clock});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    store = std::move(*opened);
    outbox = std::make_unique<outbox::Outbox>(*store, outbox::Options{.clock = &m_clock});
    engine = std::make_unique<sync::Engine>(*store, outbox.get(), sync::Options{.clock = &m_clock});
    service = std::make_unique<mail::MailService>(mail::MailParts{.store = *store,
                                                                  .outbox = *outbox,
                                                                  .engine = *engine,
                                                                  .makeClient = m_client,
                                                                  .clock = m_clock,
                                                                  .badges = badges,
                                                                  .undoTime = std::chrono::milliseconds(0)});
    service->loadNow();
    store->firstPaintDone();
    if (!await(outbox->start()) || !await(engine->start()))
        qFatal("the desk does not start");
    service->start();
    soon([this] { return !service->accounts().isEmpty(); });
    for (const mail::AccountInfo &one : service->accounts()) {
        if (one.isPrimary || account.isEmpty())
            account = one.id;
    }
}

void RealDesk::close()
{
    if (!store)
        return;
    service->stop();
    std::ignore = await(engine->stop());
    std::ignore = await(outbox->stop());
    service.reset();
    engine.reset();
    outbox.reset();
    store.reset();
}

bool RealDesk::isQuiet() const
{
    if (!outbox->entries().isEmpty())
        return false;
    return std::ranges::none_of(engine->sources(), [](const sync::SourceStatus &source) { return source.running; });
}

bool RealDesk::sync(std::chrono::milliseconds limit)
{
    const auto filled = [this] {
        return sql(u"SELECT count(*) FROM mail_account o WHERE present=1 AND generation IS NOT (SELECT value FROM "
                   u"mail_progress WHERE "
                   u"name='filled:' || o.id)"_s)
                   .toInt()
               == 0;
    };
    for (int i = 0; i < 2; ++i) {
        service->reload();
        QTest::qWait(1);
        if (!soon([this] { return isQuiet(); }, limit) || !soon(filled, limit))
            return false;
    }
    QTest::qWait(10);
    return soon([this] { return isQuiet(); }, limit);
}

QString RealDesk::box(mail::Role role) const
{
    const auto its = service->mailbox(account, role);
    return its ? its->id : QString();
}

QStringList RealDesk::idsIn(mail::Role role) const
{
    const auto list = service->makeList();
    mail::ListQuery query{.accountId = account, .mailboxId = box(role)};
    query.collapseThreads = false;
    list->setQuery(query);
    if (!soon([&] { return list->isComplete(); }))
        return {u"never"_s};
    QList<int> rows;
    for (int row = 0; row < list->rowCount(); ++row)
        rows.append(row);
    return await(list->emailIds(rows)).value_or(QStringList());
}

int RealDesk::total(mail::Role role) const
{
    const auto its = service->mailbox(account, role);
    return its ? its->total : -1;
}

int RealDesk::unread(mail::Role role) const
{
    const auto its = service->mailbox(account, role);
    return its ? its->unread : -1;
}

mail::Selection RealDesk::select(mail::Role role, QStringList ids) const
{
    mail::Selection what{account, box(role)};
    what.emailIds = std::move(ids);
    return what;
}

QVariant RealDesk::sql(const QString &query) const
{
    return await(store->read(store::File::Cache, [query](sqlite::Connection &db) { return db.scalar(query); }))
        .value_or(QVariant());
}

} // namespace gw::test
