// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_desk.h"

#include <gw/test/outcome.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

void MailDesk::open()
{
    const store::Schema schema{mail::cacheComponent(), sync::Engine::component(), outbox::Outbox::component()};
    auto opened = store::Store::open(folder.isEmpty() ? dir.path() + u"/account"_s : folder, schema, {.clock = &clock});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    store = std::move(*opened);
    box = std::make_unique<outbox::Outbox>(*store, outbox::Options{.clock = &clock});
    engine = std::make_unique<sync::Engine>(*store, box.get(), sync::Options{.clock = &clock});
    service = std::make_unique<mail::MailService>(mail::MailParts{.store = *store,
                                                                  .outbox = *box,
                                                                  .engine = *engine,
                                                                  .makeClient = [this] { return jmap.client(); },
                                                                  .clock = clock,
                                                                  .badges = badges,
                                                                  .superiors = [this] { return superiors; },
                                                                  .downloads = {},
                                                                  .offlineDays = [this] { return offlineDays; },
                                                                  .undoTime = undoTime});
    service->loadNow();
    store->firstPaintDone();
    if (!await(box->start()) || !await(engine->start()))
        qFatal("the desk does not start");
    service->start();
}

void MailDesk::close()
{
    if (!store)
        return;
    service->stop();
    std::ignore = await(engine->stop());
    std::ignore = await(box->stop());
    kill();
}

void MailDesk::kill()
{
    service.reset();
    engine.reset();
    box.reset();
    store.reset();
}

bool MailDesk::isQuiet() const
{
    for (const sync::SourceStatus &source : engine->sources()) {
        if (source.running)
            return false;
    }
    return std::ranges::none_of(box->entries(), [](const outbox::Entry &entry) {
        return entry.state != outbox::State::NeedsAttention && entry.state != outbox::State::Waiting;
    });
}

void MailDesk::sync()
{
    const auto quiet = [this] {
        if (!isQuiet())
            return false;
        return box->isPaused() || box->count(outbox::State::Waiting) == 0;
    };
    // Twice: what the first round brings may ask for another.
    for (int i = 0; i < 2; ++i) {
        service->reload();
        QTest::qWait(1);
        if (!soon(quiet))
            qWarning("the desk does not come to rest");
        QTest::qWait(1);
        if (!soon(quiet))
            qWarning("the desk does not come to rest");
    }
    std::ignore = await(store->write(store::File::Cache, [](store::WriteContext &) { return Result<Done>(Done{}); }));
    QTest::qWait(2);
}

bool settled(mail::MessageListModel &list)
{
    if (!soon([&] { return list.isComplete(); }))
        return false;
    QTest::qWait(15);
    return true;
}

std::unique_ptr<mail::MessageListModel> MailDesk::list(const QString &mailbox, bool threads)
{
    auto made = service->makeList();
    mail::ListQuery query{.accountId = u"A"_s, .mailboxId = mailbox};
    query.collapseThreads = threads;
    made->setQuery(query);
    if (!settled(*made))
        qWarning("a list is never complete");
    return made;
}

QStringList MailDesk::idsOf(mail::MessageListModel &list) const
{
    QList<int> rows;
    for (int row = 0; row < list.rowCount(); ++row)
        rows.append(row);
    return await(list.emailIds(rows)).value_or(QStringList());
}

mail::Selection MailDesk::select(const QString &mailbox, QStringList ids, bool threads) const
{
    mail::Selection what{u"A"_s, mailbox};
    what.emailIds = std::move(ids);
    what.wholeThreads = threads;
    return what;
}

int MailDesk::total(const QString &mailbox) const
{
    const auto its = service->mailbox(u"A"_s, mailbox);
    return its ? its->total : -1;
}

int MailDesk::unread(const QString &mailbox) const
{
    const auto its = service->mailbox(u"A"_s, mailbox);
    return its ? its->unread : -1;
}

QVariant MailDesk::sql(const QString &query) const
{
    return await(store->read(store::File::Cache, [query](sqlite::Connection &db) { return db.scalar(query); }))
        .value_or(QVariant());
}

QString MailDesk::difference(const QString &mailbox)
{
    const QStringList wanted = account.idsIn(mailbox);
    const auto single = list(mailbox);
    const QStringList are = idsOf(*single);
    if (are != wanted)
        return u"%1: rows %2 instead of %3"_s.arg(mailbox, are.join(u' '), wanted.join(u' '));
    // One row for each thread: its newest message.
    QStringList newest;
    QSet<QString> threads;
    for (const QString &id : wanted) {
        const QString thread = account.emails.value(id).threadId;
        if (!threads.contains(thread))
            newest.append(id);
        threads.insert(thread);
    }
    const auto collapsed = list(mailbox, true);
    if (const QStringList rows = idsOf(*collapsed); rows != newest)
        return u"%1: threads %2 instead of %3"_s.arg(mailbox, rows.join(u' '), newest.join(u' '));
    if (total(mailbox) != account.total(mailbox) || unread(mailbox) != account.unread(mailbox))
        return u"%1: %2 of %3 unread instead of %4 of %5"_s.arg(mailbox)
            .arg(unread(mailbox))
            .arg(total(mailbox))
            .arg(account.unread(mailbox))
            .arg(account.total(mailbox));
    const auto its = service->mailbox(u"A"_s, mailbox);
    if (!its || its->cached != account.total(mailbox) || its->threads != int(newest.size()))
        return u"%1: %2 cached, %3 threads"_s.arg(mailbox).arg(its ? its->cached : -1).arg(its ? its->threads : -1);
    for (int row = 0; row < single->rowCount(); ++row) {
        if (!soon([&] {
                std::ignore = single->data(single->index(row), mail::MessageListModel::LoadedRole);
                return single->message(row).has_value();
            }))
            return u"row %1 never comes"_s.arg(row);
        const auto message = single->message(row);
        const FakeEmail email = account.emails.value(message->id);
        if (message->unread == email.keywords.contains(u"$seen"_s)
            || message->flagged != email.keywords.contains(u"$flagged"_s) || message->subject != email.subject)
            return u"%1: %2 is shown wrong"_s.arg(mailbox, message->id);
    }
    return {};
}

} // namespace gw::test
