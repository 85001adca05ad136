// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fields.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {

QString Fields::text(const QString &name, qsizetype shortest, qsizetype longest)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString()) {
        wrong(name, value.isUndefined() ? u"required"_s : u"type"_s);
        return {};
    }
    const QString text = value.toString().normalized(QString::NormalizationForm_C);
    if (text.size() < shortest || text.size() > longest)
        wrong(name, u"range"_s);
    return text;
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
