// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/personal/routes.h>
#include <gw/backend/portal/endpoint.h>
#include <gw/backend/portal/fields.h>
#include <gw/backend/storage/changelog.h>
#include <gw/portaltypes/personal.h>

// Notes and tasks live alike; what differs between them is a `Kind`: its table, and how its columns are read and written.
namespace gw::backend::personal {

namespace api = ::gw::portal;
using http::Request;
using http::Response;
using identity::Caller;
using storage::ChangeLog;
using storage::Session;

/// One collection of the change log for each person and kind: nobody's delta can name somebody else's id.
inline QString collectionOf(const QString &table, const QString &personId)
{
    return table + u':' + personId;
}

struct NoteKind
{
    using Object = api::PersonalNote;
    static QString table() { return QStringLiteral("personal_note"); }
    static QByteArray path() { return "/v1/personal/notes/"; }
    static QString columns();
    static Object fromRow(const storage::Row &row);
    /// Values of columns(), without the person.
    static QVariantList toRow(const Object &object);
    /// The object after the members of a draft or a patch; what is wrong goes to `fields`.
    static void apply(portal::Fields &fields, Object &object, bool isDraft, const QDateTime &now);
};

struct TaskKind
{
    using Object = api::PersonalTask;
    static QString table() { return QStringLiteral("personal_task"); }
    static QByteArray path() { return "/v1/personal/tasks/"; }
    static QString columns();
    static Object fromRow(const storage::Row &row);
    static QVariantList toRow(const Object &object);
    static void apply(portal::Fields &fields, Object &object, bool isDraft, const QDateTime &now);
};

template <class Kind>
Result<QList<typename Kind::Object>> objects(Session &session, const QString &where, const QVariantList &parameters)
{
    const auto rows = session.query(
        QStringLiteral("SELECT ") + Kind::columns() + QStringLiteral(" FROM ") + Kind::table() + where, parameters);
    if (!rows)
        return fail(rows.error());
    QList<typename Kind::Object> list;
    for (const storage::Row &row : *rows)
        list.append(Kind::fromRow(row));
    return list;
}

template <class Kind>
Result<std::optional<typename Kind::Object>> objectOf(Session &session, const QString &personId, const QString &id)
{
    const auto found = objects<Kind>(session, QStringLiteral(" WHERE person_id = ? AND id = ?"), {personId, id});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

/// Writes the row, new or not.
template <class Kind>
Result<Done> put(Session &session, const QString &personId, const typename Kind::Object &object)
{
    const auto gone = session.exec(QStringLiteral("DELETE FROM ") + Kind::table()
                                       + QStringLiteral(" WHERE person_id = ? AND id = ?"),
                                   {personId, object.id});
    if (!gone)
        return fail(gone.error());
    const QVariantList values = QVariantList{personId} + Kind::toRow(object);
    const auto written =
        session.exec(QStringLiteral("INSERT INTO ") + Kind::table() + QStringLiteral("(person_id, ") + Kind::columns()
                         + QStringLiteral(") VALUES(") + storage::placeholders(values.size()) + QLatin1Char(')'),
                     values);
    if (!written)
        return fail(written.error());
    return Done{};
}

} // namespace gw::backend::personal
