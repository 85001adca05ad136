// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "message.h"
#include "parts.h"

#include <memory>

namespace gw::backend::mail {

/// The words of messages: mail_text, and the index over it, which is each engine's own. SQLite: FTS5 with the tokenizer
/// of gw_text. PostgreSQL: the same tokens as a tsvector. Neither knows exactly what a query means: found() looks into
/// the texts of the candidates.
class SearchIndex
{
public:
    static std::unique_ptr<SearchIndex> forEngine(const storage::Database &database);
    virtual ~SearchIndex() = default;

    enum class Field { Text, Subject, From, To, Cc, Bcc, Body };

    /// Makes the index when it is not there.
    virtual Result<Done> prepare(Session &session) const = 0;
    Result<Done> add(Session &session, qint64 account, qint64 email, const SearchText &text) const;
    Result<Done> remove(Session &session, qint64 email) const;
    /// The account's emails in which the words of a query stand, newest (highest number) first. An empty query or one
    /// without any word finds nothing.
    Result<QList<qint64>> found(Session &session, qint64 account, Field field, const QString &query) const;
    struct Condition
    {
        QString sql; ///< with one parameter
        QVariant parameter;
        bool few = false; ///< better looked up than walked to
    };
    /// That `expression` is the number of an email in which the words stand; costs less than found() when there are many.
    Result<Condition> matching(Session &session, qint64 account, Field field, const QString &query,
                               const QString &expression) const;
    /// `expression` is one of many numbers, as SQL with one parameter.
    virtual QString isAmong(const QString &expression) const = 0;
    virtual QVariant amongParameter(const QList<qint64> &numbers) const = 0;

protected:
    virtual Result<Done> addToIndex(Session &session, qint64 account, qint64 email, const SearchText &text) const = 0;
    virtual Result<Done> removeFromIndex(Session &session, qint64 email) const = 0;
    /// SQL that gives candidates' numbers, newest first, and its parameter; no parameter when there can be none.
    virtual std::pair<QString, QVariant> candidates(qint64 account, Field field, const QString &query) const = 0;
    /// Whether candidates() of this query can be wrong.
    virtual bool isExact(const QString &query) const = 0;
};

/// The token that is in `mail_text.place` and stands for the account.
QString placeToken(qint64 account);

} // namespace gw::backend::mail
