// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/drafts.h>

#include "topics.h"
#include <gw/base/json.h>
#include <gw/store/crash.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

QString compactText(const QJsonObject &object)
{
    return QString::fromUtf8(json::compact(object));
}

QJsonObject objectOf(const QString &text)
{
    return json::parseObject(text.toUtf8()).value_or(QJsonObject());
}

/// Everything but the time of keeping: keeping the same again is no new revision.
QString content(Outgoing message)
{
    message.savedAt = {};
    return compactText(toJson(message));
}

Result<Done> write(store::WriteContext &desk, const Outgoing &message)
{
    const auto known = desk.db().scalar(u"SELECT doc FROM mail_draft WHERE id=?"_s, {message.id});
    if (!known)
        return fail(known.error());
    if (known->isValid() && content(outgoingFrom(objectOf(known->toString()))) == content(message))
        return Done{};
    desk.touch(draftsTopic);
    return desk.db().exec(u"INSERT INTO mail_draft(id, doc, saved_at, revision) VALUES(?,?,?,1) ON CONFLICT(id) DO UPDATE SET "
                          "doc=excluded.doc, saved_at=excluded.saved_at, revision=revision+1"_s,
                          {message.id, compactText(toJson(message)), toRfc3339(message.savedAt)});
}

KeptDraft keptFrom(const sqlite::Statement &row)
{
    KeptDraft kept;
    kept.message = outgoingFrom(objectOf(row.text(0)));
    kept.revision = row.integer(1);
    kept.mirrored = row.integer(2);
    kept.serverAccount = row.text(3);
    kept.serverId = row.text(4);
    kept.changedElsewhere = row.integer(5) != 0;
    if (const QString scheduled = row.text(6); !scheduled.isEmpty()) {
        const QJsonObject object = objectOf(scheduled);
        kept.scheduled = Scheduled{object.value(u"account"_s).toString(), object.value(u"submission"_s).toString(),
                                   object.value(u"email"_s).toString(), fromRfc3339(object.value(u"at"_s).toString())};
    }
    return kept;
}

Result<QList<KeptDraft>> read(sqlite::Connection &db, const QString &where, const QStringList &values)
{
    auto row = db.prepare(u"SELECT doc, revision, mirrored, server_account, server_id, elsewhere, scheduled FROM mail_draft %1 "
                          "ORDER BY saved_at DESC, id DESC"_s.arg(where));
    if (!row)
        return fail(row.error());
    for (int i = 0; i < values.size(); ++i)
        row->bind(i, values.at(i));
    QList<KeptDraft> drafts;
    auto more = row->step();
    for (; more && *more; more = row->step())
        drafts.append(keptFrom(*row));
    if (!more)
        return fail(more.error());
    return drafts;
}

} // namespace

DraftStore::DraftStore(store::Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&m_autosave, &store::Autosave::failed, this, &DraftStore::failed);
}

DraftStore::~DraftStore()
{
    m_autosave.now(); // the store finishes what it was given
}

void DraftStore::edit(const Outgoing &message)
{
    m_autosave.later(message.id, [this, message] { return save(message); });
}

Task<Done> DraftStore::save(Outgoing message)
{
    const QPointer<DraftStore> self(this);
    m_autosave.drop(message.id);
    message.savedAt = m_clock.now();
    auto saving = m_store.write(store::File::Desk, [message](store::WriteContext &desk) { return write(desk, message); });
    const Result<Done> saved = co_await saving;
    store::crashPoint("mail.draft.kept");
    if (self && saved) {
        Q_EMIT kept(message.id);
        Q_EMIT changed();
    }
    co_return saved;
}

Task<Done> DraftStore::flush()
{
    return m_autosave.flush();
}

Task<Done> DraftStore::remove(QString draftId)
{
    const QPointer<DraftStore> self(this);
    m_autosave.drop(draftId);
    auto removing = m_store.write(store::File::Desk, [draftId](store::WriteContext &desk) -> Result<Done> {
        desk.touch(draftsTopic);
        auto noted = desk.db().exec(u"INSERT OR IGNORE INTO mail_draft_gone(account_id, email_id) SELECT server_account, server_id "
                                    "FROM mail_draft WHERE id=? AND server_id<>''"_s,
                                    {draftId});
        if (!noted)
            return noted;
        return desk.db().exec(u"DELETE FROM mail_draft WHERE id=?"_s, {draftId});
    });
    const Result<Done> removed = co_await removing;
    if (self && removed)
        Q_EMIT changed();
    co_return removed;
}

Task<Done> DraftStore::sent(QString draftId)
{
    // The copy in Drafts goes like that of a draft which was thrown away: later, in a request of its own.
    return remove(std::move(draftId));
}

Task<QList<KeptDraft>> DraftStore::list(QString where, QStringList values) const
{
    return m_store.read(store::File::Desk, [where, values](sqlite::Connection &db) { return read(db, where, values); });
}

Task<QList<KeptDraft>> DraftStore::all() const
{
    return list({}, {});
}

Task<std::optional<KeptDraft>> DraftStore::find(QString draftId) const
{
    Task<QList<KeptDraft>> reading = list(u"WHERE id=?"_s, {draftId});
    const Result<QList<KeptDraft>> found = co_await reading;
    if (!found)
        co_return fail(found.error());
    co_return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Task<std::optional<KeptDraft>> DraftStore::findServerCopy(QString accountId, QString emailId) const
{
    Task<QList<KeptDraft>> reading = list(u"WHERE server_account=? AND server_id=?"_s, {accountId, emailId});
    const Result<QList<KeptDraft>> found = co_await reading;
    if (!found)
        co_return fail(found.error());
    co_return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Task<Done> DraftStore::setMirrored(QString draftId, qint64 revision, QString accountId, QString emailId, bool changedElsewhere)
{
    const QPointer<DraftStore> self(this);
    auto writing = m_store.write(store::File::Desk, [=](store::WriteContext &desk) -> Result<Done> {
        desk.touch(draftsTopic);
        // The old copy is noted in the same transaction that forgets it: no crash leaves it behind for ever.
        auto noted = desk.db().exec(u"INSERT OR IGNORE INTO mail_draft_gone(account_id, email_id) SELECT server_account, server_id "
                                    "FROM mail_draft WHERE id=? AND server_id<>'' AND server_id<>?"_s,
                                    {draftId, emailId});
        if (!noted)
            return noted;
        auto updated = desk.db().exec(u"UPDATE mail_draft SET mirrored=?, server_account=?, server_id=?, elsewhere=max(elsewhere, ?) WHERE id=?"_s,
                                      {revision, accountId, emailId, changedElsewhere ? 1 : 0, draftId});
        if (!updated || desk.db().changedRows() > 0)
            return updated;
        // Thrown away or sent meanwhile: the copy must not stay.
        return desk.db().exec(u"INSERT OR IGNORE INTO mail_draft_gone(account_id, email_id) VALUES(?,?)"_s, {accountId, emailId});
    });
    const Result<Done> done = co_await writing;
    if (self && done)
        Q_EMIT changed();
    co_return done;
}

Task<Done> DraftStore::setScheduled(QString draftId, std::optional<Scheduled> scheduled)
{
    const QPointer<DraftStore> self(this);
    QString text = u""_s;
    if (scheduled)
        text = compactText({{u"account"_s, scheduled->accountId},
                            {u"submission"_s, scheduled->submissionId},
                            {u"email"_s, scheduled->emailId},
                            {u"at"_s, toRfc3339(scheduled->at)}});
    auto writing = m_store.write(store::File::Desk, [draftId, text](store::WriteContext &desk) -> Result<Done> {
        desk.touch(draftsTopic);
        // Its copy in Drafts would look like something that is still being written.
        auto noted = desk.db().exec(u"INSERT OR IGNORE INTO mail_draft_gone(account_id, email_id) SELECT server_account, server_id "
                                    "FROM mail_draft WHERE id=? AND server_id<>'' AND ?<>''"_s,
                                    {draftId, text});
        if (!noted)
            return noted;
        return desk.db().exec(u"UPDATE mail_draft SET scheduled=?, mirrored=0, server_id='' WHERE id=?"_s, {text, draftId});
    });
    const Result<Done> done = co_await writing;
    if (self && done)
        Q_EMIT changed();
    co_return done;
}

Task<Done> DraftStore::noteGone(QString accountId, QString emailId)
{
    return m_store.write(store::File::Desk, [accountId, emailId](store::WriteContext &desk) {
        desk.touch(draftsTopic);
        return desk.db().exec(u"INSERT OR IGNORE INTO mail_draft_gone(account_id, email_id) VALUES(?,?)"_s, {accountId, emailId});
    });
}

Task<QList<DraftStore::Gone>> DraftStore::gone() const
{
    return m_store.read(store::File::Desk, [](sqlite::Connection &db) -> Result<QList<Gone>> {
        auto row = db.prepare(u"SELECT account_id, email_id FROM mail_draft_gone"_s);
        if (!row)
            return fail(row.error());
        QList<Gone> list;
        auto more = row->step();
        for (; more && *more; more = row->step())
            list.append({row->text(0), row->text(1)});
        if (!more)
            return fail(more.error());
        return list;
    });
}

Task<Done> DraftStore::forgetGone(QString accountId, QString emailId)
{
    return m_store.write(store::File::Desk, [accountId, emailId](store::WriteContext &desk) {
        return desk.db().exec(u"DELETE FROM mail_draft_gone WHERE account_id=? AND email_id=?"_s, {accountId, emailId});
    });
}

} // namespace gw::mail
