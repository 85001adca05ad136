// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/portal/fields.h>

#include <gw/base/json.h>
#include <gw/text/fold.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {

std::optional<QString> Fields::string(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isString())
        return value.toString();
    wrong(name, value.isUndefined() ? u"required"_s : u"type"_s);
    return std::nullopt;
}

QString Fields::measured(const QString &name, const QString &text, qsizetype shortest, qsizetype longest)
{
    const qsizetype points = text.toUcs4().size();
    if (points < shortest || points > longest)
        wrong(name, u"range"_s);
    return text;
}

QString Fields::text(const QString &name, qsizetype shortest, qsizetype longest)
{
    const auto given = string(name);
    return given ? measured(name, given->normalized(QString::NormalizationForm_C), shortest, longest) : QString();
}

QString Fields::line(const QString &name, qsizetype shortest, qsizetype longest)
{
    const auto given = string(name);
    return given ? measured(name, gw::text::normalise(*given), shortest, longest) : QString();
}

bool Fields::boolean(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        wrong(name, value.isUndefined() ? u"required"_s : u"type"_s);
    return value.toBool();
}

std::optional<QDateTime> Fields::optionalTime(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    QDateTime time;
    if (!value.isString() || !json::fromJson(value, time)) {
        wrong(name, value.isString() ? u"format"_s : u"type"_s);
        return std::nullopt;
    }
    return time;
}

qint64 Fields::integer(const QString &name)
{
    qint64 number = 0;
    const QJsonValue value = m_object.value(name);
    if (!json::fromJson(value, number))
        wrong(name, value.isUndefined() ? u"required"_s : u"type"_s);
    return number;
}

std::optional<QDate> Fields::optionalDate(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    QDate date;
    if (!value.isString() || !json::fromJson(value, date)) {
        wrong(name, value.isString() ? u"format"_s : u"type"_s);
        return std::nullopt;
    }
    return date;
}

void Fields::only(const QStringList &names)
{
    for (const QString &name : m_object.keys()) {
        if (!names.contains(name))
            wrong(name, u"unknown-member"_s);
    }
}

void Fields::wrong(const QString &name, const QString &code)
{
    m_errors.append({u'/' + name, code, {}});
}

} // namespace gw::backend::portal
