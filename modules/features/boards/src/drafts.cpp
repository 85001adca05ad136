// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/boards/drafts.h>

#include "draftjson.h"
#include "mirror.h"
#include <gw/base/ids.h>
#include <gw/store/crash.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

Result<Done> write(store::WriteContext &desk, const Draft &draft)
{
    auto row = desk.db().prepare(u"INSERT OR REPLACE INTO board_draft(id, purpose, board_id, post_id, refused_op, "
                                 u"saved_at, doc) VALUES(?,?,?,?,?,?,?)"_s);
    if (!row)
        return fail(row.error());
    row->bind(0, draft.id);
    row->bind(1, nameOf(draft.purpose));
    row->bind(2, draft.boardId);
    row->bind(3, draft.postId);
    row->bind(4, draft.refusedOperation);
    row->bind(5, toRfc3339(draft.savedAt));
    row->bind(6, mirror::compactText(toJson(draft)));
    desk.touch(draftsTopic);
    return row->run();
}

Result<QList<Draft>> read(sqlite::Connection &db, const QString &where, const QStringList &values)
{
    auto row = db.prepare(u"SELECT doc FROM board_draft %1 ORDER BY saved_at DESC, id DESC"_s.arg(where));
    if (!row)
        return fail(row.error());
    for (int i = 0; i < values.size(); ++i)
        row->bind(i, values.at(i));
    QList<Draft> drafts;
    auto more = row->step();
    for (; more && *more; more = row->step())
        drafts.append(draftFrom(mirror::objectOf(row->text(0))));
    if (!more)
        return fail(more.error());
    return drafts;
}

} // namespace

bool Draft::isEmpty() const
{
    return title.trimmed().isEmpty() && html.trimmed().isEmpty() && attachments.isEmpty();
}

DraftStore::DraftStore(store::Store &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&m_autosave, &store::Autosave::failed, this, &DraftStore::failed);
}

DraftStore::~DraftStore()
{
    m_autosave.now(); // the store finishes what it was given
}

Draft DraftStore::make(Draft::Purpose purpose, const QString &boardId, const QString &postId)
{
    Draft draft;
    draft.id = newId();
    draft.purpose = purpose;
    draft.boardId = boardId;
    draft.postId = postId;
    return draft;
}

void DraftStore::edit(const Draft &draft)
{
    m_autosave.later(draft.id, [this, draft] { return save(draft); });
}

Task<Done> DraftStore::save(Draft draft)
{
    const QPointer<DraftStore> self(this);
    m_autosave.drop(draft.id);
    draft.savedAt = m_clock.now();
    auto saving = m_store.write(store::File::Desk, [draft](store::WriteContext &desk) { return write(desk, draft); });
    const Result<Done> saved = co_await saving;
    store::crashPoint("boards.draft.kept");
    if (self && saved)
        Q_EMIT changed();
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
    auto removing = m_store.write(store::File::Desk, [draftId](store::WriteContext &desk) {
        desk.touch(draftsTopic);
        return desk.db().exec(u"DELETE FROM board_draft WHERE id=?"_s, {draftId});
    });
    const Result<Done> removed = co_await removing;
    if (self && removed)
        Q_EMIT changed();
    co_return removed;
}

Task<QList<Draft>> DraftStore::all() const
{
    return m_store.read(store::File::Desk, [](sqlite::Connection &db) { return read(db, {}, {}); });
}

Task<std::optional<Draft>> DraftStore::first(QString where, QStringList values) const
{
    auto reading =
        m_store.read(store::File::Desk, [where, values](sqlite::Connection &db) { return read(db, where, values); });
    const Result<QList<Draft>> drafts = co_await reading;
    if (!drafts)
        co_return fail(drafts.error());
    co_return drafts->isEmpty() ? std::nullopt : std::optional(drafts->constFirst());
}

Task<std::optional<Draft>> DraftStore::find(QString draftId) const
{
    return first(u"WHERE id=?"_s, {draftId});
}

Task<std::optional<Draft>> DraftStore::findFor(Draft::Purpose purpose, QString boardId, QString postId) const
{
    if (purpose == Draft::Purpose::NewPost)
        return first(u"WHERE purpose=? AND board_id=?"_s, {nameOf(purpose), boardId});
    return first(u"WHERE purpose=? AND post_id=?"_s, {nameOf(purpose), postId});
}

Task<std::optional<Draft>> DraftStore::findRefused(QString operationId) const
{
    return first(u"WHERE refused_op=?"_s, {operationId});
}

} // namespace gw::boards
