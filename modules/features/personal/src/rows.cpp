// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <gw/base/json.h>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace gw::personal {
namespace {

/// An object on the way from what the server has to what is shown.
struct Shown
{
    QJsonObject document;
    bool pending = false;
    bool deleted = false;
};
using Key = std::pair<QString, QString>; ///< kind and id

template <class Take>
Result<Done> eachRow(sqlite::Connection &db, const QString &sql, Take take)
{
    auto statement = db.prepare(sql);
    if (!statement)
        return fail(statement.error());
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        take(std::as_const(*statement));
    return row ? Result<Done>(Done{}) : Result<Done>(fail(row.error()));
}

/// A draft, or a patch on top: times and ticks that the server would set are set as it will set them.
void lay(Shown &shown, const QString &kind, const QJsonObject &fields, const QString &at)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.value().isNull())
            shown.document.remove(it.key());
        else
            shown.document.insert(it.key(), it.value());
    }
    if (kind == "task"_L1 && fields.contains(u"done"_s)) {
        if (!fields.value(u"done"_s).toBool())
            shown.document.remove(u"doneAt"_s);
        else if (!shown.document.contains(u"doneAt"_s))
            shown.document.insert(u"doneAt"_s, at);
    }
    shown.document.insert(u"updatedAt"_s, at);
    if (!shown.document.contains(u"createdAt"_s))
        shown.document.insert(u"createdAt"_s, at);
    if (!shown.document.contains(u"revision"_s))
        shown.document.insert(u"revision"_s, 0);
}

void apply(std::map<Key, Shown> &objects, const Key &key, const QString &write, const QJsonObject &payload,
           const QString &at)
{
    Shown &shown = objects[key];
    shown.pending = true;
    if (write == "personal.create"_L1) {
        shown.deleted = false;
        lay(shown, key.first, payload[u"draft"].toObject(), at);
    } else if (write == "personal.change"_L1) {
        // Deleted elsewhere meanwhile: it comes back with what was written here.
        const QJsonObject fields = shown.document.isEmpty() ? payload[u"whole"].toObject() : payload[u"patch"].toObject();
        lay(shown, key.first, fields, at);
        shown.document.insert(u"id"_s, key.second);
    } else if (write == "personal.delete"_L1) {
        shown.deleted = true;
    }
}

} // namespace

Result<DeskRows> deskOf(sqlite::Connection &db)
{
    std::map<Key, Shown> objects;
    auto read = eachRow(db, u"SELECT kind, id, document FROM pers_object"_s, [&](const sqlite::Statement &row) {
        objects[{row.text(0), row.text(1)}].document =
            json::parseObject(row.text(2).toUtf8()).value_or(QJsonObject());
    });
    if (!read)
        return fail(read.error());
    read = eachRow(db, u"SELECT kind, id, write, payload, at FROM pers_op ORDER BY sequence"_s,
                   [&](const sqlite::Statement &row) {
                       apply(objects, {row.text(0), row.text(1)}, row.text(2),
                             json::parseObject(row.text(3).toUtf8()).value_or(QJsonObject()), row.text(4));
                   });
    if (!read)
        return fail(read.error());
    DeskRows rows;
    for (const auto &[key, shown] : objects) {
        if (shown.deleted)
            continue;
        if (key.first == "note"_L1) {
            const auto note = json::parseAs<portal::PersonalNote>(shown.document, "PersonalNote");
            if (!note)
                return fail(note.error());
            rows.notes.append({*note, shown.pending});
        } else {
            const auto task = json::parseAs<portal::PersonalTask>(shown.document, "PersonalTask");
            if (!task)
                return fail(task.error());
            rows.tasks.append({*task, shown.pending});
        }
    }
    std::ranges::sort(rows.notes, {}, [](const NoteRow &row) {
        return std::tuple(!row.note.pinned, -row.note.updatedAt.toMSecsSinceEpoch(), row.note.id);
    });
    std::ranges::sort(rows.tasks, {}, [](const TaskRow &row) {
        const qint64 order = row.task.done ? -row.task.doneAt.value_or(row.task.updatedAt).toMSecsSinceEpoch()
                                           : row.task.position;
        return std::tuple(row.task.done, order, row.task.id);
    });
    return rows;
}

Result<QJsonObject> documentOf(sqlite::Connection &db, const QString &kind, const QString &id)
{
    const auto text = db.scalar(u"SELECT document FROM pers_object WHERE kind=? AND id=?"_s, {kind, id});
    if (!text)
        return fail(text.error());
    return text->isValid() ? json::parseObject(text->toString().toUtf8()) : Result<QJsonObject>(QJsonObject());
}

Result<Done> writeDocument(sqlite::Connection &db, const QString &kind, const QJsonObject &document, qint64 generation)
{
    return db.exec(
        u"INSERT INTO pers_object(kind, id, revision, document, generation) VALUES(?,?,?,?,?) ON CONFLICT(kind, id) DO "
        "UPDATE SET document=CASE WHEN excluded.revision>=revision THEN excluded.document ELSE document END, "
        "revision=max(revision, excluded.revision), generation=max(generation, excluded.generation)"_s,
        {kind, document[u"id"].toString(), document[u"revision"].toInteger(),
         QString::fromUtf8(json::compact(document)), generation});
}

Result<Done> removeDocument(sqlite::Connection &db, const QString &kind, const QString &id)
{
    return db.exec(u"DELETE FROM pers_object WHERE kind=? AND id=?"_s, {kind, id});
}

} // namespace gw::personal
