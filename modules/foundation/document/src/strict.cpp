// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "strict.h"
#include <cmath>
#include <gw/document/canonical.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

StrictObject::StrictObject(Place &place, const QJsonValue &value) : m_place(place), m_object(value.toObject())
{
    if (!value.isObject())
        m_place.refuse(u"not an object"_s);
}

StrictObject::~StrictObject()
{
    if (!m_place.ok() || m_known.size() >= m_object.size())
        return;
    for (const QString &name : m_object.keys()) {
        if (!m_known.contains(name)) {
            // A name from outside may be long or odd; it goes to a log.
            m_place.refuse(u"unknown member \"%1\""_s.arg(name.left(40).simplified()));
            return;
        }
    }
}

QJsonValue StrictObject::take(const QString &name)
{
    const auto found = m_object.constFind(name);
    if (found == m_object.constEnd())
        return QJsonValue(QJsonValue::Undefined);
    m_known.append(name);
    return *found;
}

bool StrictObject::wrong(const QString &name, const QString &what)
{
    m_place.enterMember(name);
    m_place.refuse(what);
    m_place.leave();
    return false;
}

StrictObject &StrictObject::text(const QString &name, QString &out, qsizetype maxLength)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return *this;
    const QString text = value.toString();
    if (!value.isString())
        wrong(name, u"not a text"_s);
    else if (text.size() > maxLength)
        wrong(name, u"longer than %1"_s.arg(maxLength));
    else if (!isPlainText(text, u"\n\t"))
        wrong(name, u"a control character or half a surrogate pair"_s);
    else
        out = text;
    return *this;
}

StrictObject &StrictObject::flag(const QString &name, bool &out)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return *this;
    if (value.isBool())
        out = value.toBool();
    else
        wrong(name, u"neither true nor false"_s);
    return *this;
}

StrictObject &StrictObject::integer(const QString &name, qint64 &out, qint64 least, qint64 most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return *this;
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number))
        wrong(name, u"not a whole number"_s);
    else if (number < double(least) || number > double(most))
        wrong(name, u"not between %1 and %2"_s.arg(least).arg(most));
    else
        out = value.toInteger();
    return *this;
}

StrictObject &StrictObject::integer(const QString &name, int &out, int least, int most)
{
    qint64 wide = out;
    integer(name, wide, least, most);
    out = int(wide);
    return *this;
}

StrictObject &StrictObject::number(const QString &name, double &out, double least, double most)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return *this;
    const double number = value.toDouble();
    if (!value.isDouble())
        wrong(name, u"not a number"_s);
    else if (!(number >= least && number <= most))
        wrong(name, u"not between %1 and %2"_s.arg(least).arg(most));
    else
        out = number;
    return *this;
}

StrictObject &StrictObject::date(const QString &name, QDate &out)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return *this;
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (value.isString() && date.isValid() && date.toString(Qt::ISODate) == value.toString())
        out = date;
    else
        wrong(name, u"not a date"_s);
    return *this;
}

StrictObject &StrictObject::hash(const QString &name, QString &out)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return *this;
    if (value.isString() && (value.toString().isEmpty() || isSha256Hex(value.toString())))
        out = value.toString();
    else
        wrong(name, u"not a SHA-256"_s);
    return *this;
}

StrictObject &StrictObject::colour(const QString &name, QString &out)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return *this;
    const QString text = value.toString();
    const bool hex = text.size() == 7 && text.startsWith(u'#')
                     && std::all_of(text.begin() + 1, text.end(),
                                    [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (value.isString() && (text.isEmpty() || hex))
        out = text;
    else
        wrong(name, u"not a colour #rrggbb"_s);
    return *this;
}

bool isPlainText(QStringView text, QStringView allowedControls)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if ((c < u' ' || c == u'\x7f') && !allowedControls.contains(c))
            return false;
        if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
            ++at;
        else if (c.isSurrogate())
            return false;
    }
    return true;
}

} // namespace gw::document
