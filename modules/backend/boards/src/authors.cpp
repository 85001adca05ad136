// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "authors.h"

#include <QJsonDocument>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {

Result<std::optional<api::PostAuthor>> authorOn(Session &session, const QString &seatId)
{
    const auto rows =
        session.query(u"SELECT person.id, person.name, post.title_ko, post.title_en, unit.id, unit.name_ko, "
                      "unit.name_en FROM seat JOIN person ON person.id = seat.person_id "
                      "JOIN post ON post.id = seat.post_id JOIN unit ON unit.id = post.unit_id "
                      "WHERE seat.id = ?"_s,
                      {seatId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const storage::Row &row = rows->front();
    return api::PostAuthor{row.text(0), seatId,      row.text(1), row.text(2),
                           row.text(3), row.text(4), row.text(5), row.text(6)};
}

QString packed(const api::PostAuthor &author)
{
    return QString::fromUtf8(json::compact(toJson(author).toObject()));
}

api::PostAuthor unpackedAuthor(const QString &text)
{
    api::PostAuthor author;
    fromJson(QJsonDocument::fromJson(text.toUtf8()).object(), author);
    return author;
}

Result<api::BoardPerson> personNamed(Session &session, const QString &personId)
{
    const auto rows = session.query(u"SELECT name FROM person WHERE id = ?"_s, {personId});
    if (!rows)
        return fail(rows.error());
    return api::BoardPerson{personId, rows->empty() ? QString() : rows->front().text(0)};
}

} // namespace gw::backend::boards
