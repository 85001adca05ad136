// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "search.h"

#include "emailrow.h"

#include <QSet>
#include <algorithm>
#include <gw/text/fts.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

QString columnsOf(SearchIndex::Field field)
{
    switch (field) {
    case SearchIndex::Field::Text: return u"subject, sender, recipient, cc, bcc, files, body"_s;
    case SearchIndex::Field::Subject: return u"subject"_s;
    case SearchIndex::Field::From: return u"sender"_s;
    case SearchIndex::Field::To: return u"recipient"_s;
    case SearchIndex::Field::Cc: return u"cc"_s;
    case SearchIndex::Field::Bcc: return u"bcc"_s;
    case SearchIndex::Field::Body: return u"body"_s;
    }
    Q_UNREACHABLE();
}

constexpr int MostColumns = 7;
constexpr int Few = 5'000;
constexpr qsizetype MostVerified = 20'000; // of more, the index is believed: looking into all would take seconds

Result<QList<qint64>> numbersOf(const Result<Rows> &rows)
{
    if (!rows)
        return fail(rows.error());
    QList<qint64> numbers;
    numbers.reserve(qsizetype(rows->size()));
    for (const Row &row : *rows)
        numbers.append(row.integer(0));
    return numbers;
}

} // namespace

QString placeToken(qint64 account)
{
    return u"a%1z"_s.arg(account);
}

Result<Done> SearchIndex::add(Session &session, qint64 account, qint64 email, const SearchText &text) const
{
    const auto done =
        session.exec(u"INSERT INTO mail_text(email, place, subject, sender, recipient, cc, bcc, files, body) "
                     "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {email, placeToken(account), text.subject, text.sender, text.recipient, text.cc, text.bcc,
                      text.files, text.body});
    if (!done)
        return fail(done.error());
    return addToIndex(session, account, email, text);
}

Result<Done> SearchIndex::remove(Session &session, qint64 email) const
{
    if (const auto done = removeFromIndex(session, email); !done)
        return done;
    const auto done = session.exec(u"DELETE FROM mail_text WHERE email = ?"_s, {email});
    return done ? Result<Done>(Done{}) : fail(done.error());
}

Result<SearchIndex::Condition> SearchIndex::matching(Session &session, qint64 account, Field field,
                                                     const QString &query, const QString &expression) const
{
    if (const auto [sql, parameter] = candidates(account, field, query); parameter.isValid() && isExact(query)) {
        const auto some = session.query(sql + u" LIMIT %1"_s.arg(Few), {parameter});
        if (!some)
            return fail(some.error());
        if (some->size() == size_t(Few))
            return Condition{.sql = u"%1 IN (%2)"_s.arg(expression, sql), .parameter = parameter};
    }
    const Result<QList<qint64>> numbers = found(session, account, field, query);
    if (!numbers)
        return fail(numbers.error());
    return Condition{.sql = isAmong(expression), .parameter = amongParameter(*numbers), .few = numbers->size() < Few};
}

Result<QList<qint64>> SearchIndex::found(Session &session, qint64 account, Field field, const QString &query) const
{
    const auto [candidatesSql, parameter] = candidates(account, field, query);
    Result<QList<qint64>> numbers =
        parameter.isValid() ? numbersOf(session.query(candidatesSql, {parameter})) : QList<qint64>();
    if (!numbers || isExact(query) || numbers->size() > MostVerified)
        return numbers;
    QSet<qint64> right;
    const QString sql = u"SELECT email, %1 FROM mail_text WHERE email IN (%2)"_s;
    const auto done = inPieces(*numbers, [&](const QList<qint64> &piece) -> Result<Done> {
        const auto rows = session.query(sql.arg(columnsOf(field), storage::placeholders(piece.size())),
                                        QVariantList(piece.begin(), piece.end()));
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows) {
            QString text = row.text(1);
            for (int column = 2; field == Field::Text && column <= MostColumns; ++column)
                text += u'\n' + row.text(column);
            if (text::findTerms(text, query))
                right.insert(row.integer(0));
        }
        return Done{};
    });
    if (!done)
        return fail(done.error());
    numbers->removeIf([&](qint64 number) { return !right.contains(number); });
    return numbers;
}

} // namespace gw::backend::mail
