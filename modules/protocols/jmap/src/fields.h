// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <gw/base/json.h>
#include <map>
#include <optional>

// How answers of a server are read: once, at the edge. A member that is absent or null stays as it was, one of another
// type makes the whole object invalid, unknown ones are ignored.
namespace gw::jmap {

class Fields
{
public:
    explicit Fields(const QJsonValue &value, const char *type);

    Fields &id(const QString &key, QString &out); ///< required, 1-255 characters
    Fields &text(const QString &key, QString &out);
    Fields &flag(const QString &key, bool &out);
    Fields &number(const QString &key, qint64 &out); ///< not negative
    Fields &number(const QString &key, int &out);
    Fields &texts(const QString &key, QStringList &out);
    Fields &time(const QString &key, QDateTime &out);     ///< RFC 3339; what is no time stays invalid
    Fields &keysOf(const QString &key, QStringList &out); ///< of a map to true
    Fields &object(const QString &key, QJsonObject &out);

    template <class T>
    Fields &maybe(const QString &key, std::optional<T> &out)
    {
        T value{};
        const bool isThere = has(key);
        read(key, value);
        if (isThere && ok())
            out = std::move(value);
        return *this;
    }

    template <class T>
    Fields &list(const QString &key, QList<T> &out)
    {
        if (has(key) && !json::fromJson(m_object.value(key), out))
            wrong(key);
        return *this;
    }

    template <class T>
    Fields &map(const QString &key, std::map<QString, T> &out)
    {
        if (has(key) && !json::fromJson(m_object.value(key), out))
            wrong(key);
        return *this;
    }

    template <class T>
    Fields &one(const QString &key, T &out)
    {
        if (has(key) && !fromJson(m_object.value(key), out))
            wrong(key);
        return *this;
    }

    bool has(const QString &key) const;
    void wrong(const QString &key);
    bool ok() const { return m_wrong.isEmpty(); }
    QString wrongMember() const { return m_wrong; }
    const QJsonObject &all() const { return m_object; }
    bool done() const; ///< ok(), and says in the log what was not

private:
    void read(const QString &key, QString &out) { text(key, out); }
    void read(const QString &key, qint64 &out) { number(key, out); }
    void read(const QString &key, int &out) { number(key, out); }
    void read(const QString &key, QStringList &out) { texts(key, out); }

    QJsonObject m_object;
    const char *m_type;
    QString m_wrong;
};

/// {key: true, …} as RFC 8621 writes sets.
QJsonObject setOf(const QStringList &keys);

} // namespace gw::jmap
