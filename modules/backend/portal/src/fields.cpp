// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fields.h"

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

void Fields::wrong(const QString &name, const QString &code)
{
    m_errors.append({u'/' + name, code, {}});
}

} // namespace gw::backend::portal
