// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <gw/base/clock.h>
#include <gw/base/result.h>
#include <map>

namespace gw::json {

/// Parses one JSON object. Size must have been bounded by the caller; depth is bounded by Qt (1024).
Result<QJsonObject> parseObject(const QByteArray &bytes);
QByteArray compact(const QJsonObject &object);

// One converter pair per type: `bool fromJson(value, out)` says false when the value is not of that type, and
// `QJsonValue toJson(value)`. Generated types add their own, found by argument-dependent look-up.
bool fromJson(const QJsonValue &value, QString &out);
bool fromJson(const QJsonValue &value, bool &out);
bool fromJson(const QJsonValue &value, int &out);
bool fromJson(const QJsonValue &value, qint64 &out);
bool fromJson(const QJsonValue &value, double &out);
bool fromJson(const QJsonValue &value, QDateTime &out); ///< RFC 3339
bool fromJson(const QJsonValue &value, QDate &out);     ///< YYYY-MM-DD
bool fromJson(const QJsonValue &value, QJsonObject &out);
bool fromJson(const QJsonValue &value, QJsonValue &out);
QJsonValue toJson(const QString &value);
QJsonValue toJson(bool value);
QJsonValue toJson(int value);
QJsonValue toJson(qint64 value);
QJsonValue toJson(double value);
QJsonValue toJson(const QDateTime &value);
QJsonValue toJson(const QDate &value);
QJsonValue toJson(const QJsonObject &value);
QJsonValue toJson(const QJsonValue &value);

template <class T>
bool fromJson(const QJsonValue &value, QList<T> &out)
{
    if (!value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    out.clear();
    out.reserve(array.size());
    for (const QJsonValue &element : array) {
        T item{};
        if (!fromJson(element, item))
            return false;
        out.append(std::move(item));
    }
    return true;
}

template <class T>
QJsonValue toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toJson(item));
    return array;
}

template <class T>
bool fromJson(const QJsonValue &value, std::map<QString, T> &out)
{
    if (!value.isObject())
        return false;
    const QJsonObject object = value.toObject();
    out.clear();
    for (auto it = object.begin(); it != object.end(); ++it) {
        T item{};
        if (!fromJson(it.value(), item))
            return false;
        out.emplace(it.key(), std::move(item));
    }
    return true;
}

template <class T>
QJsonValue toJson(const std::map<QString, T> &map)
{
    QJsonObject object;
    for (const auto &[key, item] : map)
        object.insert(key, toJson(item));
    return object;
}

/// Reads the members of one object and remembers the first that is wrong.
///
/// A missing *required* member is an error, a missing or null optional one stays empty, unknown members are ignored
/// (Portal API: additions are allowed).
class Reader
{
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

    template <class T>
    Reader &required(const QString &key, T &out)
    {
        if (m_wrong.isEmpty() && !fromJson(m_object.value(key), out))
            m_wrong = key;
        return *this;
    }

    template <class T>
    Reader &optional(const QString &key, std::optional<T> &out)
    {
        const QJsonValue value = m_object.value(key);
        if (!m_wrong.isEmpty() || value.isUndefined() || value.isNull())
            return *this;
        T item{};
        if (fromJson(value, item))
            out = std::move(item);
        else
            m_wrong = key;
        return *this;
    }

    bool ok() const { return m_wrong.isEmpty(); }
    QString wrongMember() const { return m_wrong; }

private:
    QJsonObject m_object;
    QString m_wrong;
};

/// `fromJson` as a Result: a Protocol error that names the type.
template <class T>
Result<T> parseAs(const QJsonValue &value, const char *typeName)
{
    T out{};
    if (!fromJson(value, out))
        return fail(Error::Code::Protocol, QStringLiteral("not a valid %1").arg(QLatin1StringView(typeName)));
    return out;
}

} // namespace gw::json
