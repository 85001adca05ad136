// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mentions.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

constexpr int mostMentions = 20;

Result<bool> addPerson(Session &session, const QString &id, Mentioned &found)
{
    const auto rows = session.query(u"SELECT name FROM person WHERE id = ? AND state <> 'left'"_s, {id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return false;
    found.mentions.append({api::MentionKind::Person, id, rows->front().text(0)});
    found.people.insert(id);
    return true;
}

/// A post of the organisation means whoever sits there today, nobody while it is vacant.
Result<bool> addPost(Session &session, const QString &id, const QString &day, Mentioned &found)
{
    const auto rows = session.query(
        u"SELECT unit.name_ko, post.title_ko FROM post JOIN unit ON unit.id = post.unit_id WHERE post.id = ?"_s, {id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return false;
    const QString unit = rows->front().text(0);
    const QString title = rows->front().text(1);
    found.mentions.append({api::MentionKind::Post, id, title.startsWith(unit) ? title : unit + u' ' + title});
    const auto holders =
        session.query(u"SELECT person_id FROM seat WHERE post_id = ? AND (valid_from IS NULL OR valid_from <= ?) "
                      "AND (valid_to IS NULL OR valid_to >= ?)"_s,
                      {id, day, day});
    if (!holders)
        return fail(holders.error());
    for (const storage::Row &row : *holders)
        found.people.insert(row.text(0));
    return true;
}

} // namespace

Result<Mentioned> mentionedIn(Session &session, const QJsonValue &list, const QString &day,
                              QList<http::FieldError> &errors)
{
    Mentioned found;
    if (list.isUndefined() || list.isNull())
        return found;
    if (!list.isArray() || list.toArray().size() > mostMentions) {
        errors.append({u"/mentions"_s, list.isArray() ? u"range"_s : u"type"_s, {}});
        return found;
    }
    qsizetype at = 0;
    for (const QJsonValue &value : list.toArray()) {
        const QString kind = value.toObject().value(u"kind"_s).toString();
        const QString id = value.toObject().value(u"id"_s).toString();
        Result<bool> known = false;
        if (kind == u"person"_s)
            known = addPerson(session, id, found);
        else if (kind == u"post"_s)
            known = addPost(session, id, day, found);
        if (!known)
            return fail(known.error());
        if (!*known)
            errors.append({u"/mentions/%1"_s.arg(at), u"unknown-value"_s, {}});
        ++at;
    }
    return found;
}

Result<QSet<QString>> whoReads(Session &session, const QSet<QString> &people, const BoardRow &board, const QString &day)
{
    QSet<QString> readers;
    for (const QString &person : people) {
        const auto sight = Sight::of(session, person, day);
        if (!sight)
            return fail(sight.error());
        if (sight->reads(board))
            readers.insert(person);
    }
    return readers;
}

} // namespace gw::backend::boards
