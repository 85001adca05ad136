// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "bodies.h"

#include "../store/log.h"
#include "../store/mailrows.h"
#include <QPointer>
#include <gw/jmap/client.h>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

// A call that takes temporaries stands in a statement of its own before it is awaited (GCC bug 99576).
namespace gw::mail {

namespace {

constexpr int bodiesAtOnce = 10;
constexpr int bodiesPerRun = 300;
constexpr int previewsAtOnce = 100;
constexpr qsizetype askedPreviews = 20'000;

struct Kept
{
    QString id;
    QByteArray bytes;
    QString words;
};

/// Makes what is stored, away from the GUI thread.
Task<QList<Kept>> packed(QList<jmap::Email> emails)
{
    auto work = sync::inBackground([emails = std::move(emails)]() -> Result<QList<Kept>> {
        QList<Kept> kept;
        for (const jmap::Email &email : emails) {
            const MessageBody body = bodyFrom(email);
            kept.append({email.id, toBytes(body), wordsOf(body)});
        }
        return kept;
    });
    co_return co_await work;
}

Task<Done> keep(store::Store &store, QString accountId, QList<Kept> bodies)
{
    return store.write(store::File::Cache, [accountId, bodies](store::WriteContext &cache) -> Result<Done> {
        auto &db = cache.db();
        const auto account = accountNumber(db, accountId);
        if (!account)
            return fail(account.error());
        for (const Kept &one : bodies) {
            const auto n = db.scalar(u"SELECT n FROM mail_email WHERE a=? AND id=?"_s, {*account, one.id});
            if (!n)
                return fail(n.error());
            if (!n->isValid())
                continue; // gone meanwhile, or not listed yet: it is asked for again when it is needed
            // What is in the search index of it must come out as it went in.
            if (auto done = db.exec(u"INSERT OR IGNORE INTO mail_dirty VALUES(?)"_s, {*n}); !done)
                return done;
            auto done = db.exec(
                u"INSERT INTO mail_body(n, doc, text) VALUES(?,?,?) ON CONFLICT(n) DO UPDATE SET doc=excluded.doc"_s,
                {*n, one.bytes, one.words.isNull() ? u""_s : one.words});
            if (!done)
                return done;
            if (done = db.exec(u"UPDATE mail_email SET body=1 WHERE n=?"_s, {*n}); !done)
                return done;
        }
        cache.touch(bodiesTopic);
        return Done{};
    });
}

Result<QStringList> withoutBody(sqlite::Connection &db, const QString &accountId, qint64 since, int limit)
{
    auto row =
        db.prepare(u"SELECT e.id FROM mail_box b CROSS JOIN mail_in i ON i.m=b.m CROSS JOIN mail_email e ON "
                   u"e.n=(i.key&1073741823) WHERE b.a=(SELECT a FROM mail_account WHERE id=?) AND b.role=%1 AND "
                   u"i.key>=? AND (i.flags&1)=0 AND e.body=0 ORDER BY i.key DESC LIMIT ?"_s.arg(int(Role::Inbox)));
    if (!row)
        return fail(row.error());
    row->bind(0, accountId);
    row->bind(1, keyOf(since, 0));
    row->bind(2, limit);
    QStringList ids;
    auto more = row->step();
    for (; more && *more; more = row->step())
        ids.append(row->text(0));
    if (!more)
        return fail(more.error());
    return ids;
}

} // namespace

Result<std::optional<MessageBody>> cachedBody(sqlite::Connection &db, const QString &accountId, const QString &emailId)
{
    const auto doc =
        db.scalar(u"SELECT b.doc FROM mail_body b JOIN mail_email e ON e.n=b.n WHERE e.a=(SELECT a FROM mail_account "
                  u"WHERE id=?) AND e.id=?"_s,
                  {accountId, emailId});
    if (!doc)
        return fail(doc.error());
    return doc->isValid() ? std::optional(bodyFromBytes(doc->toByteArray())) : std::nullopt;
}

Bodies::Bodies(store::Store &store, ClientOf client, QObject *parent)
    : QObject(parent), m_store(store), m_client(std::move(client))
{
}

Task<MessageBody> Bodies::fetch(QString accountId, QString emailId)
{
    const QPointer<Bodies> self(this);
    jmap::Client *client = m_client();
    if (!client)
        co_return fail(Error::Code::Offline, u"no mail server is known yet"_s);
    Task<jmap::Got<jmap::Email>> asking =
        client->call(jmap::readEmails(accountId, jmap::oneId(emailId)), {}, net::Priority::Interactive);
    Result<jmap::Got<jmap::Email>> got = co_await asking;
    if (!got)
        co_return fail(got.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (got->list.isEmpty())
        co_return fail(got->broken.isEmpty() ? Error::Code::NotFound : Error::Code::Protocol, u"no such message"_s);
    Task<QList<Kept>> packing = packed(got->list);
    const Result<QList<Kept>> kept = co_await packing;
    if (!kept)
        co_return fail(kept.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Task<Done> keeping = keep(m_store, accountId, *kept);
    if (const Result<Done> done = co_await keeping; !done && done.error().code != Error::Code::Cancelled)
        qCWarning(lcMail) << "a text cannot be kept:" << done.error();
    co_return bodyFromBytes(kept->first().bytes);
}

void Bodies::prefetch(const QString &accountId, int days, const QDateTime &now)
{
    if (days <= 0 || m_stopped || m_prefetching.contains(accountId) || !m_client())
        return;
    m_prefetching.insert(accountId);
    fetchSome(accountId, now.addDays(-days).toSecsSinceEpoch());
}

QCoro::Task<> Bodies::fetchSome(QString accountId, qint64 since)
{
    const QPointer<Bodies> self(this);
    int fetched = 0;
    QSet<QString> tried;
    while (fetched < bodiesPerRun) {
        auto reading = m_store.read(store::File::Cache, [accountId, since](sqlite::Connection &db) {
            return withoutBody(db, accountId, since, bodiesPerRun);
        });
        const Result<QStringList> missing = co_await reading;
        if (!self || m_stopped)
            co_return;
        QStringList ids;
        for (const QString &id : missing.value_or(QStringList())) {
            if (!tried.contains(id) && ids.size() < bodiesAtOnce)
                ids.append(id);
        }
        jmap::Client *client = m_client();
        if (ids.isEmpty() || !client)
            break;
        for (const QString &id : std::as_const(ids))
            tried.insert(id);
        Task<jmap::Got<jmap::Email>> asking =
            client->call(jmap::readEmails(accountId, jmap::ids(ids)), {}, net::Priority::Background);
        Result<jmap::Got<jmap::Email>> got = co_await asking;
        if (!self || m_stopped)
            co_return;
        if (!got)
            break; // the next sync tries again
        Task<QList<Kept>> packing = packed(got->list);
        const Result<QList<Kept>> kept = co_await packing;
        if (!self || m_stopped || !kept)
            co_return;
        Task<Done> keeping = keep(m_store, accountId, *kept);
        const Result<Done> done = co_await keeping;
        if (!self || m_stopped)
            co_return;
        if (!done)
            break;
        fetched += int(ids.size());
    }
    m_prefetching.remove(accountId);
}

void Bodies::wantPreviews(const QString &accountId, const QStringList &ids)
{
    if (m_askedPreviews.size() > askedPreviews)
        m_askedPreviews.clear();
    for (const QString &id : ids) {
        const QString key = accountId + u'/' + id;
        if (m_askedPreviews.contains(key))
            continue;
        m_askedPreviews.insert(key);
        m_previews[accountId].append(id);
    }
    if (!m_previews.isEmpty() && !m_previewsRunning && !m_stopped && m_client())
        fetchPreviews();
}

QCoro::Task<> Bodies::fetchPreviews()
{
    const QPointer<Bodies> self(this);
    m_previewsRunning = true;
    while (!m_previews.isEmpty() && !m_stopped) {
        // The last that were asked for: where the view is now.
        const QString accountId = m_previews.begin().key();
        QStringList &waiting = m_previews.begin().value();
        const QStringList ids = waiting.mid(std::max<qsizetype>(0, waiting.size() - previewsAtOnce));
        waiting.resize(waiting.size() - ids.size());
        if (waiting.isEmpty())
            m_previews.erase(m_previews.begin());
        jmap::Client *client = m_client();
        if (!client)
            break;
        Task<jmap::Got<jmap::Email>> asking =
            client->call(jmap::Get<jmap::Email>{accountId, jmap::ids(ids), {u"id"_s, u"preview"_s}});
        const Result<jmap::Got<jmap::Email>> got = co_await asking;
        if (!self || m_stopped)
            co_return;
        if (!got) {
            for (const QString &id : ids)
                m_askedPreviews.remove(accountId + u'/' + id);
            break;
        }
        auto writing = m_store.write(
            store::File::Cache, [accountId, emails = got->list](store::WriteContext &cache) -> Result<Done> {
                auto mirror = MailRows::open(cache, accountId);
                if (!mirror)
                    return fail(mirror.error());
                for (const jmap::Email &email : emails) {
                    if (auto done = mirror->setPreview(email.id, cleanPreview(email.preview)); !done)
                        return done;
                }
                return mirror->finish();
            });
        std::ignore = co_await writing;
        if (!self)
            co_return;
    }
    m_previewsRunning = false;
}

} // namespace gw::mail
