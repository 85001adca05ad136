// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QLatin1StringView>
#include <array>
#include <gw/base/json.h>
#include <optional>
#include <utility>

// What the generated conversions have in common.
namespace gw::portal::convert {

/// Whether every member was right; says in the log which one was not.
bool accepted(const json::Reader &reader, const char *type);
void logUnknown(QStringView text, const char *type);

template <class T>
void put(QJsonObject &object, const QString &key, const T &value)
{
    using json::toJson;
    object.insert(key, toJson(value));
}

/// Empty ones are left out.
template <class T>
void put(QJsonObject &object, const QString &key, const std::optional<T> &value)
{
    if (value)
        put(object, key, *value);
}

/// For members that have to be there even when they say nothing.
template <class T>
void putOrNull(QJsonObject &object, const QString &key, const std::optional<T> &value)
{
    if (value)
        put(object, key, *value);
    else
        object.insert(key, QJsonValue::Null);
}

template <class E, std::size_t N>
QString nameOf(E value, const std::array<std::pair<E, QLatin1StringView>, N> &names)
{
    for (const auto &[one, name] : names) {
        if (one == value)
            return name;
    }
    return QStringLiteral("unknown");
}

template <class E, std::size_t N>
E valueOf(QStringView text, const std::array<std::pair<E, QLatin1StringView>, N> &names, const char *type)
{
    for (const auto &[one, name] : names) {
        if (name == text)
            return one;
    }
    logUnknown(text, type);
    return E::Unknown;
}

} // namespace gw::portal::convert
