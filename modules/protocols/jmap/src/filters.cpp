// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/jmap/filters.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap::filter {

namespace {

QJsonObject joined(const QString &how, const QList<QJsonObject> &filters)
{
    QJsonArray conditions;
    for (const QJsonObject &one : filters) {
        if (!one.isEmpty())
            conditions.append(one);
    }
    if (conditions.isEmpty())
        return {};
    if (conditions.size() == 1 && how != u"NOT"_s)
        return conditions.first().toObject();
    return {{u"operator"_s, how}, {u"conditions"_s, conditions}};
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace

QJsonObject inMailbox(const QString &mailboxId)
{
    return {{u"inMailbox"_s, mailboxId}};
}

QJsonObject inMailboxOtherThan(const QStringList &mailboxIds)
{
    return {{u"inMailboxOtherThan"_s, QJsonArray::fromStringList(mailboxIds)}};
}

QJsonObject text(const QString &words)
{
    return {{u"text"_s, words}};
}

QJsonObject field(const QString &name, const QString &words)
{
    return {{name, words}};
}

QJsonObject hasKeyword(const QString &keyword)
{
    return {{u"hasKeyword"_s, keyword}};
}

QJsonObject notKeyword(const QString &keyword)
{
    return {{u"notKeyword"_s, keyword}};
}

QJsonObject hasAttachment(bool has)
{
    return {{u"hasAttachment"_s, has}};
}

QJsonObject before(const QDateTime &time)
{
    return {{u"before"_s, utc(time)}};
}

QJsonObject after(const QDateTime &time)
{
    return {{u"after"_s, utc(time)}};
}

QJsonObject header(const QString &name, const QString &value)
{
    QJsonArray both{name};
    if (!value.isEmpty())
        both.append(value);
    return {{u"header"_s, both}};
}

QJsonObject minSize(qint64 bytes)
{
    return {{u"minSize"_s, bytes}};
}

QJsonObject maxSize(qint64 bytes)
{
    return {{u"maxSize"_s, bytes}};
}

QJsonObject allOf(const QList<QJsonObject> &filters)
{
    return joined(u"AND"_s, filters);
}

QJsonObject anyOf(const QList<QJsonObject> &filters)
{
    return joined(u"OR"_s, filters);
}

QJsonObject noneOf(const QList<QJsonObject> &filters)
{
    return joined(u"NOT"_s, filters);
}

} // namespace gw::jmap::filter
