// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <gw/base/result.h>
#include <gw/document/kinds.h>

namespace gw::document {

/// Where in a JSON text something is wrong, and the first thing that is.
class Place
{
public:
    /// Remembers the first complaint only.
    void refuse(const QString &what)
    {
        if (m_error.isEmpty())
            m_error = (m_path.isEmpty() ? QStringLiteral("the object") : m_path.join(QString())) + QStringLiteral(": ")
                      + what;
    }
    bool ok() const { return m_error.isEmpty(); }
    Error error() const { return Error{Error::Code::Rejected, m_error}; }

    void enterMember(const QString &name) { m_path.append(m_path.isEmpty() ? name : QLatin1Char('.') + name); }
    void enterItem(qsizetype index) { m_path.append(QStringLiteral("[%1]").arg(index)); }
    void leave() { m_path.removeLast(); }

private:
    QStringList m_path;
    QString m_error;
};

/// Reads an object member by member; what nobody asked for is refused at the end.
class StrictObject
{
public:
    StrictObject(Place &place, const QJsonValue &value);
    /// Refuses members that were not read.
    ~StrictObject();
    StrictObject(const StrictObject &) = delete;
    StrictObject &operator=(const StrictObject &) = delete;

    bool has(const QString &name) const { return m_object.contains(name); }
    /// Missing members leave `out` alone.
    StrictObject &text(const QString &name, QString &out, qsizetype maxLength);
    StrictObject &flag(const QString &name, bool &out);
    StrictObject &integer(const QString &name, qint64 &out, qint64 least, qint64 most);
    StrictObject &integer(const QString &name, int &out, int least, int most);
    StrictObject &number(const QString &name, double &out, double least, double most);
    StrictObject &date(const QString &name, QDate &out);     ///< YYYY-MM-DD
    StrictObject &hash(const QString &name, QString &out);   ///< 64 hex digits, or empty
    StrictObject &colour(const QString &name, QString &out); ///< #rrggbb, or empty
    /// Calls `read` for each item of an array, inside its place.
    template <class Read>
    StrictObject &list(const QString &name, qsizetype most, Read read);
    /// Calls `read` with an object (or anything else) inside its place.
    template <class Read>
    StrictObject &member(const QString &name, Read read);
    template <class E>
    StrictObject &kind(const QString &name, E &out);

private:
    QJsonValue take(const QString &name);
    bool wrong(const QString &name, const QString &what);

    Place &m_place;
    QJsonObject m_object;
    QStringList m_known;
};

/// Whether a text may be in a document: no control characters but those given, no half surrogate pairs.
bool isPlainText(QStringView text, QStringView allowedControls = {});

template <class Read>
StrictObject &StrictObject::list(const QString &name, qsizetype most, Read read)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || !m_place.ok())
        return *this;
    m_place.enterMember(name);
    const QJsonArray array = value.toArray();
    if (!value.isArray()) {
        m_place.refuse(QStringLiteral("not a list"));
    } else if (array.size() > most) {
        m_place.refuse(QStringLiteral("more than %1 items").arg(most));
    } else {
        for (qsizetype at = 0; at < array.size() && m_place.ok(); ++at) {
            m_place.enterItem(at);
            read(array.at(at));
            m_place.leave();
        }
    }
    m_place.leave();
    return *this;
}

template <class Read>
StrictObject &StrictObject::member(const QString &name, Read read)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || !m_place.ok())
        return *this;
    m_place.enterMember(name);
    read(value);
    m_place.leave();
    return *this;
}

template <class E>
StrictObject &StrictObject::kind(const QString &name, E &out)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && (!value.isString() || !fromText(value.toString(), out)))
        wrong(name, QStringLiteral("not one of the known values"));
    return *this;
}

} // namespace gw::document
