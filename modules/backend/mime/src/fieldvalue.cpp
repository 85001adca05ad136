// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fieldvalue.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

std::optional<QList<Address>> addressesFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    QList<Address> addresses;
    for (const auto &entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        const QJsonValue name = object.value("name"_L1);
        const QString email = object.value("email"_L1).toString();
        if (!entry.isObject() || !object.value("email"_L1).isString() || !(name.isString() || name.isNull() || name.isUndefined()))
            return {};
        if (std::ranges::any_of(email, [](QChar c) { return c.unicode() < 0x20; }))
            return {};
        addresses.append({name.toString(), email});
    }
    return addresses;
}

std::optional<QStringList> stringsFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    QStringList strings;
    for (const auto &entry : value.toArray()) {
        const QString text = entry.toString();
        const bool clean = std::ranges::none_of(text, [](QChar c) { return c.unicode() <= 0x20 || c == u'<' || c == u'>'; });
        if (!entry.isString() || text.isEmpty() || !clean)
            return {};
        strings.append(text);
    }
    return strings;
}

QByteArray bracketed(const QStringList &values, QByteArrayView separator)
{
    QByteArray line;
    for (const QString &value : values)
        line += (line.isEmpty() ? QByteArray() : separator.toByteArray() + "\r\n ") + '<' + value.toUtf8() + '>';
    return line;
}

std::optional<QByteArray> rawFrom(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '\0' || (c == '\r' && (at + 1 >= bytes.size() || bytes[at + 1] != '\n')))
            return {};
        // A line end must be folding, or it would begin a field of its own.
        if (c == '\n' && (at + 1 >= bytes.size() || (bytes[at + 1] != ' ' && bytes[at + 1] != '\t')))
            return {};
    }
    return bytes;
}

} // namespace

std::optional<QByteArray> fieldValue(const QJsonValue &value, Form form, qsizetype column)
{
    switch (form) {
    case Form::Raw: return value.isString() ? rawFrom(value.toString()) : std::nullopt;
    case Form::Text:
        if (!value.isString())
            return {};
        return ' ' + encodedText(value.toString(), column + 1);
    case Form::Addresses: {
        const auto addresses = addressesFrom(value);
        return addresses ? std::optional(' ' + encodedAddresses(*addresses, column + 1)) : std::nullopt;
    }
    case Form::GroupedAddresses: {
        QList<AddressGroup> groups;
        if (!value.isArray())
            return {};
        for (const auto &entry : value.toArray()) {
            const QJsonObject object = entry.toObject();
            const auto addresses = addressesFrom(object.value("addresses"_L1));
            if (!addresses)
                return {};
            const QJsonValue name = object.value("name"_L1);
            groups.append({name.isString() ? std::optional(name.toString()) : std::nullopt, *addresses});
        }
        return ' ' + encodedGroups(groups, column + 1);
    }
    case Form::MessageIds: {
        const auto ids = stringsFrom(value);
        return ids ? std::optional(' ' + bracketed(*ids, "")) : std::nullopt;
    }
    case Form::Date: {
        const QDateTime date = value.isString() ? QDateTime::fromString(value.toString(), Qt::ISODate) : QDateTime();
        return date.isValid() ? std::optional(' ' + encodedDate(date)) : std::nullopt;
    }
    case Form::Urls: {
        const auto urls = stringsFrom(value);
        return urls ? std::optional(' ' + bracketed(*urls, ",")) : std::nullopt;
    }
    }
    return {};
}

} // namespace gw::backend::mime
