// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <gw/backend/jmap/method.h>
#include <gw/backend/storage/database.h>
#include <optional>

namespace gw::backend::mail {

using jmap::MethodError;
using storage::Row;
using storage::Rows;
using storage::Session;

// The letters with which the ids of JMAP begin.
constexpr char16_t MailboxLetter = u'b';
constexpr char16_t ThreadLetter = u't';
constexpr char16_t EmailLetter = u'm';

QString idOf(char16_t letter, qint64 number);
/// The number in an id of that kind; nothing when it is none.
std::optional<qint64> numberOf(char16_t letter, const QString &id);

/// " 3 7 ": sorted, each once; "" for none. Between spaces, so that LIKE '% 7 %' finds one.
QString pack(QList<qint64> numbers);
QString pack(QStringList words);
QList<qint64> unpackNumbers(const QString &packed);
QStringList unpackWords(const QString &packed);

/// Why a method has no answer: an error of JMAP, or of the storage (then the method may run again on a conflict).
struct Trouble
{
    Trouble(MethodError error) : method(std::move(error)) {} // NOLINT(google-explicit-constructor)
    Trouble(Error error) : cause(std::move(error)) {}        // NOLINT(google-explicit-constructor)
    MethodError method;
    std::optional<Error> cause;
};
template <class T>
using Outcome = std::expected<T, Trouble>;

inline std::unexpected<Trouble> trouble(Trouble why)
{
    return std::unexpected(std::move(why));
}
inline std::unexpected<Trouble> invalid(const QString &description)
{
    return std::unexpected(Trouble(jmap::invalidArguments(description)));
}

/// Runs `work` on one moment of the database, or in a transaction that is undone when it fails.
jmap::MethodResult reading(jmap::Context &context, const std::function<Outcome<QJsonObject>(Session &)> &work);
jmap::MethodResult writing(jmap::Context &context, const std::function<Outcome<QJsonObject>(Session &)> &work);

QDateTime timeOf(qint64 milliseconds);
/// As RFC 8620 1.4 wants a UTCDate: without a fraction when it is zero.
QString utcDate(qint64 milliseconds);
/// The inverse; only with "Z".
std::optional<qint64> fromUtcDate(const QString &text);

} // namespace gw::backend::mail
