// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/personal/service.h>

#include "log.h"
#include "rows.h"
#include <gw/base/deliver.h>
#include <gw/base/ids.h>
#include <gw/personal/handlers.h>
#include <gw/personal/source.h>
#include <gw/text/query.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::personal {
namespace {

constexpr qint64 gap = 65'536;         ///< between two neighbours, so that sixteen can be put between them
constexpr qsizetype mostSuperseded = 8; ///< patches that one edit carries with it

/// The fields that a person edits, as JSON.
QJsonObject fieldsOf(const portal::PersonalNote &note)
{
    return {{u"title"_s, note.title}, {u"text"_s, note.text}, {u"pinned"_s, note.pinned}};
}

QJsonObject fieldsOf(const portal::PersonalTask &task)
{
    QJsonObject fields{{u"title"_s, task.title},
                       {u"note"_s, task.note},
                       {u"done"_s, task.done},
                       {u"position"_s, task.position}};
    if (task.dueOn)
        fields.insert(u"dueOn"_s, task.dueOn->toString(Qt::ISODate));
    if (task.link)
        fields.insert(u"link"_s, *task.link);
    return fields;
}

QJsonValue dateValue(std::optional<QDate> date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

/// The members of `wanted` that are not so in `before`.
QJsonObject difference(const QJsonObject &before, const QJsonObject &wanted)
{
    QJsonObject patch;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QJsonValue old = before.value(it.key());
        if (old != it.value() && !(old.isUndefined() && it.value().isNull()))
            patch.insert(it.key(), it.value());
    }
    return patch;
}

QJsonObject patched(QJsonObject object, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.value().isNull())
            object.remove(it.key());
        else
            object.insert(it.key(), it.value());
    }
    return object;
}

} // namespace

PersonalService::PersonalService(store::Store &store, outbox::Outbox &outbox, sync::Engine &engine, Send send,
                                 const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_outbox(outbox), m_tasks(clock), m_copyTitle([](const QString &title) {
        return title;
    })
{
    m_outbox.addHandler(std::make_shared<CreateHandler>(send, store));
    m_outbox.addHandler(std::make_shared<ChangeHandler>(send, store));
    m_outbox.addHandler(std::make_shared<DeleteHandler>(send, store));
    engine.addSource(std::make_shared<PersonalSource>(send));
    connect(&m_tasks, &TaskListModel::dropped, this, [this](const QString &id, int row) {
        deliver(placeTask(id, row), this, [](PersonalService *, const Result<Done> &placed) {
            if (!placed)
                qCWarning(lcPersonal) << "a task cannot be moved:" << placed.error();
        });
    });
    connect(&m_store, &store::Store::changed, this, [this](const QString &changed) {
        if (changed == topic)
            reload();
    });
}

void PersonalService::reload()
{
    m_again = m_reading;
    if (std::exchange(m_reading, true))
        return;
    auto reading = m_store.read(store::File::Cache, [](sqlite::Connection &db) { return deskOf(db); });
    deliver(std::move(reading), this, [](PersonalService *self, Result<DeskRows> rows) {
        self->m_reading = false;
        if (rows) {
            self->m_notes.setRows(std::move(rows->notes));
            self->m_tasks.setRows(std::move(rows->tasks));
            self->m_loaded = true;
            Q_EMIT self->loaded();
        } else if (rows.error().code != Error::Code::Cancelled) {
            qCWarning(lcPersonal) << "notes and tasks cannot be read:" << rows.error();
        }
        if (std::exchange(self->m_again, false))
            self->reload();
    });
}

const NoteRow *PersonalService::note(const QString &id) const
{
    const int row = m_notes.rowOf(id);
    return row < 0 ? nullptr : &m_notes.rows().at(row);
}

const TaskRow *PersonalService::task(const QString &id) const
{
    const int row = m_tasks.rowOf(id);
    return row < 0 ? nullptr : &m_tasks.rows().at(row);
}

Task<Done> PersonalService::add(outbox::NewEntry entry)
{
    Task<QString> adding = m_outbox.add(std::move(entry));
    const Result<QString> added = co_await adding;
    if (!added)
        co_return fail(added.error());
    co_return Done{};
}

Task<QString> PersonalService::addNote(QString title, QString text)
{
    const QString id = newId();
    Task<Done> adding = add(CreateHandler::entryFor(
        Kind::Note, {{u"id"_s, id}, {u"title"_s, title}, {u"text"_s, text}, {u"pinned"_s, false}}));
    const Result<Done> added = co_await adding;
    if (!added)
        co_return fail(added.error());
    co_return id;
}

Task<Done> PersonalService::writeNote(QString id, QString title, QString text)
{
    const NoteRow *row = note(id);
    if (!row)
        co_return fail(Error::Code::NotFound);
    const QJsonObject before = fieldsOf(row->note);
    Task<Done> changing =
        change(Kind::Note, id, before, difference(before, {{u"title"_s, title}, {u"text"_s, text}}));
    co_return co_await changing;
}

Task<Done> PersonalService::pinNote(QString id, bool pinned)
{
    const NoteRow *row = note(id);
    if (!row)
        co_return fail(Error::Code::NotFound);
    const QJsonObject before = fieldsOf(row->note);
    Task<Done> changing = change(Kind::Note, id, before, difference(before, {{u"pinned"_s, pinned}}));
    co_return co_await changing;
}

Task<QString> PersonalService::removeNote(QString id)
{
    const NoteRow *row = note(id);
    if (!row)
        co_return fail(Error::Code::NotFound);
    Task<QString> removing = remove(Kind::Note, id, fieldsOf(row->note));
    co_return co_await removing;
}

Task<QString> PersonalService::addTask(QString title, std::optional<QDate> dueOn, QString link)
{
    const QString id = newId();
    const bool first = m_tasks.rows().isEmpty() || m_tasks.rows().constFirst().task.done;
    const qint64 position = first ? gap : m_tasks.rows().constFirst().task.position - gap;
    QJsonObject draft{{u"id"_s, id},
                      {u"title"_s, title},
                      {u"note"_s, QString()},
                      {u"done"_s, false},
                      {u"position"_s, position}};
    if (dueOn)
        draft.insert(u"dueOn"_s, dateValue(dueOn));
    if (!link.isEmpty())
        draft.insert(u"link"_s, link);
    Task<Done> adding = add(CreateHandler::entryFor(Kind::Task, draft));
    const Result<Done> added = co_await adding;
    if (!added)
        co_return fail(added.error());
    co_return id;
}

Task<Done> PersonalService::setDone(QString id, bool done)
{
    const TaskRow *row = task(id);
    if (!row)
        co_return fail(Error::Code::NotFound);
    const QJsonObject before = fieldsOf(row->task);
    Task<Done> changing = change(Kind::Task, id, before, difference(before, {{u"done"_s, done}}));
    co_return co_await changing;
}

Task<Done> PersonalService::writeTask(QString id, QString title, QString text, std::optional<QDate> dueOn)
{
    const TaskRow *row = task(id);
    if (!row)
        co_return fail(Error::Code::NotFound);
    const QJsonObject before = fieldsOf(row->task);
    const QJsonObject wanted{{u"title"_s, title}, {u"note"_s, text}, {u"dueOn"_s, dateValue(dueOn)}};
    Task<Done> changing = change(Kind::Task, id, before, difference(before, wanted));
    co_return co_await changing;
}

Task<QString> PersonalService::removeTask(QString id)
{
    const TaskRow *row = task(id);
    if (!row)
        co_return fail(Error::Code::NotFound);
    Task<QString> removing = remove(Kind::Task, id, fieldsOf(row->task));
    co_return co_await removing;
}

Task<Done> PersonalService::moveTask(QString id, int by)
{
    const int row = m_tasks.rowOf(id);
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_tasks.openCount() || m_tasks.rows().at(row).task.done)
        co_return Done{};
    Task<Done> placing = placeTask(id, by > 0 ? to + 1 : to);
    co_return co_await placing;
}

Task<Done> PersonalService::placeTask(QString id, int row)
{
    QList<portal::PersonalTask> open;
    for (const TaskRow &one : m_tasks.rows()) {
        if (!one.task.done)
            open.append(one.task);
    }
    const auto moved = std::ranges::find(open, id, &portal::PersonalTask::id);
    if (moved == open.end())
        co_return Done{};
    const int from = int(std::distance(open.begin(), moved));
    const portal::PersonalTask self = open.takeAt(from);
    const int to = std::clamp(row > from ? row - 1 : row, 0, int(open.size()));
    if (to == from)
        co_return Done{};
    const qint64 above = to > 0 ? open.at(to - 1).position : 0;
    const qint64 below = to < open.size() ? open.at(to).position : 0;
    std::optional<qint64> position;
    if (to == 0)
        position = below - gap;
    else if (to == open.size())
        position = above + gap;
    else if (below - above > 1)
        position = above + (below - above) / 2;
    if (position) {
        const QJsonObject before = fieldsOf(self);
        Task<Done> changing = change(Kind::Task, id, before, {{u"position"_s, *position}});
        co_return co_await changing;
    }
    // No room left between the two: everybody gets a new place.
    open.insert(to, self);
    const QPointer<PersonalService> guard(this);
    for (int at = 0; at < open.size(); ++at) {
        const QJsonObject before = fieldsOf(open.at(at));
        Task<Done> changing = change(Kind::Task, open.at(at).id, before,
                                     difference(before, {{u"position"_s, (at + 1) * gap}}));
        const Result<Done> changed = co_await changing;
        if (!changed || !guard)
            co_return changed;
    }
    co_return Done{};
}

Task<Done> PersonalService::change(Kind kind, QString id, QJsonObject before, QJsonObject patch)
{
    if (patch.isEmpty())
        co_return Done{};
    Edit edit{patch, {}, {}};
    for (const QString &field : patch.keys())
        edit.base.insert(field, before.value(field).isUndefined() ? QJsonValue(QJsonValue::Null) : before.value(field));
    const QJsonObject whole = patched(before, patch);
    // An edit that was not sent gives way to one that does what both do.
    QString replaced;
    const QList<outbox::Entry> pending = m_outbox.pendingFor(u"personal/"_s + id);
    if (!pending.isEmpty()) {
        const outbox::Entry &last = pending.constLast();
        const QJsonArray superseded = last.payload[u"superseded"].toArray();
        const bool unsent = last.state == outbox::State::Waiting && last.attempts == 0;
        if (last.kind == "personal.change"_L1 && unsent && superseded.size() < mostSuperseded) {
            replaced = last.operationId;
            const QJsonObject old = last.payload[u"patch"].toObject();
            edit.superseded = superseded;
            edit.superseded.append(old);
            const QJsonObject oldBase = last.payload[u"base"].toObject();
            for (auto it = oldBase.begin(); it != oldBase.end(); ++it)
                edit.base.insert(it.key(), it.value());
            for (auto it = old.begin(); it != old.end(); ++it) {
                if (!edit.patch.contains(it.key()))
                    edit.patch.insert(it.key(), it.value());
            }
        }
    }
    const QPointer<PersonalService> guard(this);
    Task<Done> adding =
        add(ChangeHandler::entryFor(kind, id, edit, whole, m_copyTitle(whole[u"title"].toString())));
    const Result<Done> added = co_await adding;
    if (!added || !guard || replaced.isEmpty())
        co_return added;
    // Only now, so that a crash in between loses nothing. If it is on its way already, merge() knows it as ours.
    Task<Done> discarding = m_outbox.discard(replaced);
    const Result<Done> discarded = co_await discarding;
    if (!discarded)
        qCDebug(lcPersonal) << "an edit was sent meanwhile:" << discarded.error();
    co_return Done{};
}

Task<QString> PersonalService::remove(Kind kind, QString id, QJsonObject whole)
{
    outbox::NewEntry back = CreateHandler::entryFor(kind, patched(whole, {{u"id"_s, id}}));
    const QPointer<PersonalService> guard(this);
    Task<QString> adding = m_outbox.add(DeleteHandler::entryFor(kind, id, whole));
    const Result<QString> operation = co_await adding;
    if (operation && guard)
        m_deletions.insert(*operation, std::move(back));
    co_return operation;
}

Task<Done> PersonalService::restore(QString operationId)
{
    const QPointer<PersonalService> guard(this);
    Task<Done> discarding = m_outbox.discard(operationId);
    const Result<Done> discarded = co_await discarding;
    if (!guard)
        co_return fail(Error::Code::Cancelled);
    const auto back = m_deletions.constFind(operationId);
    if (discarded || back == m_deletions.constEnd())
        co_return discarded;
    // It is deleted at the server, or about to be: the same again, behind the deletion.
    Task<Done> adding = add(*back);
    co_return co_await adding;
}

Task<QList<contract::SearchHit>> PersonalService::find(QString text, int limit)
{
    const text::Query query(text);
    QList<contract::SearchHit> found;
    const auto take = [&](const QString &title, const QString &more, const QString &icon, const QString &path) {
        const text::Match match = query.match(text::Key(title));
        const text::Match inside = match ? match : query.match(text::Key(more.left(2000)));
        if (inside)
            found.append({.title = title.isEmpty() ? more.section(u'\n', 0, 0) : title,
                          .context = title.isEmpty() ? QString() : more.section(u'\n', 0, 0),
                          .icon = icon,
                          .link = {u"personal"_s, path, {}},
                          .score = inside.score / (match ? 1000.0 : 2000.0)});
    };
    for (const TaskRow &row : m_tasks.rows())
        take(row.task.title, row.task.note, u"view-task"_s, u"task/"_s + row.task.id);
    for (const NoteRow &row : m_notes.rows())
        take(row.note.title, row.note.text, u"document-edit"_s, u"note/"_s + row.note.id);
    std::ranges::stable_sort(found, std::ranges::greater(), &contract::SearchHit::score);
    found.resize(std::min<qsizetype>(found.size(), limit));
    co_return std::move(found);
}

} // namespace gw::personal
