// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The two indexes. What is here is not the common SQL of storage::Session, and nowhere else.
#include "search.h"

#include <QHash>
#include <algorithm>
#include <gw/text/fts.h>
#include <gw/text/ngrams.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

using Field = SearchIndex::Field;

Result<Done> onlyDone(const Result<qint64> &changed)
{
    return changed ? Result<Done>(Done{}) : fail(changed.error());
}

class SqliteIndex final : public SearchIndex
{
public:
    Result<Done> prepare(Session &session) const override
    {
        // Full detail: a word of n syllables is a phrase, which is right almost always, so that few texts need be looked
        // at again. The texts themselves stay in mail_text.
        return onlyDone(
            session.exec(u"CREATE VIRTUAL TABLE IF NOT EXISTS mail_search USING fts5(place, subject, sender, "
                         u"recipient, cc, bcc, files, body, tokenize='gw', detail=full, "
                         "content='mail_text', content_rowid='email')"_s));
    }
    QString isAmong(const QString &expression) const override
    {
        return expression + u" IN (SELECT value FROM json_each(?))"_s;
    }
    QVariant amongParameter(const QList<qint64> &numbers) const override
    {
        QString text = u"["_s;
        for (const qint64 number : numbers)
            text += QString::number(number) + u',';
        if (text.size() > 1)
            text.chop(1);
        return QString(text + u']');
    }

protected:
    Result<Done> addToIndex(Session &session, qint64 account, qint64 email, const SearchText &text) const override
    {
        return onlyDone(
            session.exec(u"INSERT INTO mail_search(rowid, place, subject, sender, recipient, cc, bcc, files, body) "
                         "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         {email, placeToken(account), text.subject, text.sender, text.recipient, text.cc, text.bcc,
                          text.files, text.body}));
    }
    Result<Done> removeFromIndex(Session &session, qint64 email) const override
    {
        return onlyDone(session.exec(u"DELETE FROM mail_search WHERE rowid = ?"_s, {email}));
    }
    std::pair<QString, QVariant> candidates(qint64 account, Field field, const QString &query) const override
    {
        const QString match = text::ftsQuery(query, text::FtsDetail::Full);
        if (match.isEmpty())
            return {};
        return {u"SELECT rowid FROM mail_search WHERE mail_search MATCH ? ORDER BY rowid DESC"_s,
                u"(place : \"%1\") AND (%2 : (%3))"_s.arg(placeToken(account), columns(field), match)};
    }
    bool isExact(const QString &query) const override
    {
        // Words of letters, and addresses: what the phrases of the index say then is what findTerms() would say. What
        // begins with a digit may be a date, an amount or the number of a document.
        bool inLatinWord = false;
        return std::ranges::all_of(query, [&](QChar c) {
            const bool latin = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
            const bool good = c.isLetter() || c == u' ' || c == u'.' || c == u'@' || (c.isDigit() && inLatinWord);
            inLatinWord = latin || (c.isDigit() && inLatinWord);
            return good;
        });
    }

private:
    static QString columns(Field field)
    {
        switch (field) {
        case Field::Text: return u"{subject sender recipient cc bcc files body}"_s;
        case Field::Subject: return u"subject"_s;
        case Field::From: return u"sender"_s;
        case Field::To: return u"recipient"_s;
        case Field::Cc: return u"cc"_s;
        case Field::Bcc: return u"bcc"_s;
        case Field::Body: return u"body"_s;
        }
        Q_UNREACHABLE();
    }
};

/// A lexeme of a tsvector or tsquery.
QString quoted(const QString &token)
{
    QString text = token;
    text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s);
    return u'\'' + text + u'\'';
}

class PostgresIndex final : public SearchIndex
{
public:
    Result<Done> prepare(Session &session) const override
    {
        for (const QString &sql :
             {u"CREATE TABLE IF NOT EXISTS mail_terms(email BIGINT PRIMARY KEY, terms tsvector NOT NULL)"_s,
              u"CREATE INDEX IF NOT EXISTS mail_terms_index ON mail_terms USING gin(terms)"_s}) {
            if (const auto done = session.exec(sql); !done)
                return fail(done.error());
        }
        return Done{};
    }
    QString isAmong(const QString &expression) const override { return expression + u" = ANY(CAST(? AS BIGINT[]))"_s; }
    QVariant amongParameter(const QList<qint64> &numbers) const override
    {
        QString text = u"{"_s;
        for (const qint64 number : numbers)
            text += QString::number(number) + u',';
        if (text.size() > 1)
            text.chop(1);
        return QString(text + u'}');
    }

protected:
    Result<Done> addToIndex(Session &session, qint64 account, qint64 email, const SearchText &text) const override
    {
        // The weights say where a token stands: A the subject, B people, C names of files, D the body.
        QHash<QString, QString> places;
        places.insert(placeToken(account), u"1"_s);
        qsizetype size = 0;
        const auto add = [&](const QString &part, QChar weight) {
            for (const text::Token &token : text::tokens(part, text::TokenizeFor::Document)) {
                if (size > MostBytes || token.text.size() > LongestToken)
                    continue;
                QString &place = places[token.text];
                if (place.isEmpty())
                    size += 3 * token.text.size() + 12;
                // The position only has to differ, or the weights of one place would be merged.
                if (!place.contains(weight))
                    place += (place.isEmpty() ? QString() : u","_s) + QString::number(weight.unicode() - u'@') + weight;
            }
        };
        add(text.subject, u'A');
        for (const QString &people : {text.sender, text.recipient, text.cc, text.bcc})
            add(people, u'B');
        add(text.files, u'C');
        add(text.body, u'D');
        QString vector;
        for (auto it = places.cbegin(); it != places.cend(); ++it)
            vector += quoted(it.key()) + u':' + *it + u' ';
        return onlyDone(session.exec(
            u"INSERT INTO mail_terms(email, terms) VALUES(?, CAST(CAST(? AS TEXT) AS tsvector))"_s, {email, vector}));
    }
    Result<Done> removeFromIndex(Session &session, qint64 email) const override
    {
        return onlyDone(session.exec(u"DELETE FROM mail_terms WHERE email = ?"_s, {email}));
    }
    std::pair<QString, QVariant> candidates(qint64 account, Field field, const QString &query) const override
    {
        const QString words = translated(text::ftsQuery(query, text::FtsDetail::Column), weights(field));
        if (words.isEmpty())
            return {};
        return {u"SELECT email FROM mail_terms WHERE terms @@ CAST(CAST(? AS TEXT) AS tsquery) ORDER BY email DESC"_s,
                u"%1 & (%2)"_s.arg(quoted(placeToken(account)), words)};
    }
    bool isExact(const QString &) const override { return false; }

private:
    static constexpr qsizetype MostBytes = 700'000; // a tsvector has to stay below 1 MiB
    static constexpr qsizetype LongestToken = 500;

    static QString weights(Field field)
    {
        switch (field) {
        case Field::Text: return u"ABCD"_s;
        case Field::Subject: return u"A"_s;
        case Field::From:
        case Field::To:
        case Field::Cc:
        case Field::Bcc: return u"B"_s;
        case Field::Body: return u"D"_s;
        }
        Q_UNREACHABLE();
    }

    /// The MATCH of FTS5 as a tsquery: "…" in single quotes, AND and OR as signs, a star behind the colon.
    static QString translated(const QString &match, const QString &weights)
    {
        QString out;
        for (qsizetype at = 0; at < match.size();) {
            if (match.at(at) == u'"') {
                const qsizetype end = match.indexOf(u'"', at + 1);
                out += quoted(match.sliced(at + 1, end - at - 1)) + u':';
                at = end + 1;
                if (QStringView(match).sliced(at).startsWith(u" *")) {
                    out += u'*';
                    at += 2;
                }
                out += weights;
            } else if (QStringView(match).sliced(at).startsWith(u"AND")) {
                out += u'&';
                at += 3;
            } else if (QStringView(match).sliced(at).startsWith(u"OR")) {
                out += u'|';
                at += 2;
            } else {
                out += match.at(at++);
            }
        }
        return out;
    }
};

} // namespace

std::unique_ptr<SearchIndex> SearchIndex::forEngine(const storage::Database &database)
{
    if (database.engine() == "sqlite"_L1)
        return std::make_unique<SqliteIndex>();
    return std::make_unique<PostgresIndex>();
}

} // namespace gw::backend::mail
