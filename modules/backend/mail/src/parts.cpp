// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include "log.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {

Q_LOGGING_CATEGORY(lcMail, "gw.backend.mail")

QString idOf(char16_t letter, qint64 number)
{
    return QChar(letter) + QString::number(number);
}

std::optional<qint64> numberOf(char16_t letter, const QString &id)
{
    if (id.size() < 2 || id.size() > 19 || id.front() != QChar(letter) || id.at(1) == u'0')
        return {};
    qint64 number = 0;
    for (const QChar c : QStringView(id).sliced(1)) {
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

QString pack(QList<qint64> numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QString packed;
    for (const qint64 number : numbers)
        packed += u' ' + QString::number(number);
    return packed.isEmpty() ? QString(u""_s) : packed + u' ';
}

QString pack(QStringList words)
{
    words.sort();
    words.removeDuplicates();
    return words.isEmpty() ? QString(u""_s) : u' ' + words.join(u' ') + u' ';
}

QList<qint64> unpackNumbers(const QString &packed)
{
    QList<qint64> numbers;
    for (const QStringView part : QStringView(packed).split(u' ', Qt::SkipEmptyParts))
        numbers.append(part.toLongLong());
    return numbers;
}

QStringList unpackWords(const QString &packed)
{
    return packed.split(u' ', Qt::SkipEmptyParts);
}

namespace {

using Access = Result<Done> (storage::Database::*)(const std::function<Result<Done>(Session &)> &);

jmap::MethodResult within(jmap::Context &context, Access access,
                          const std::function<Outcome<QJsonObject>(Session &)> &work)
{
    std::optional<Outcome<QJsonObject>> outcome;
    const Result<Done> done = (context.database().*access)([&](Session &session) -> Result<Done> {
        outcome.emplace(work(session));
        if (*outcome)
            return Done{};
        return outcome->error().cause ? fail(*outcome->error().cause) : fail(Error::Code::Rejected);
    });
    if (outcome && !*outcome && !outcome->error().cause)
        return std::unexpected(outcome->error().method);
    if (!done)
        return std::unexpected(jmap::serverFail(done.error()));
    return std::move(**outcome);
}

} // namespace

jmap::MethodResult reading(jmap::Context &context, const std::function<Outcome<QJsonObject>(Session &)> &work)
{
    return within(context, &storage::Database::read, work);
}

jmap::MethodResult writing(jmap::Context &context, const std::function<Outcome<QJsonObject>(Session &)> &work)
{
    return within(context, &storage::Database::write, work);
}

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QString utcDate(qint64 milliseconds)
{
    const QDateTime time = timeOf(milliseconds);
    return time.toString(milliseconds % 1000 == 0 ? u"yyyy-MM-ddTHH:mm:ssZ"_s : u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

std::optional<qint64> fromUtcDate(const QString &text)
{
    if (!text.endsWith(u'Z'))
        return {};
    const QDateTime time = fromRfc3339(text);
    if (!time.isValid())
        return {};
    return time.toMSecsSinceEpoch();
}

} // namespace gw::backend::mail
