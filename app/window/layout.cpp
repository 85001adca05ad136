// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/layout.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

QJsonObject Layout::toJson() const
{
    return {{u"version"_s, currentVersion}, {u"docks"_s, QJsonArray::fromStringList(docks)},
            {u"state"_s, base64(state)},    {u"geometry"_s, base64(geometry)},
            {u"current"_s, current},        {u"views"_s, views}};
}

Result<Layout> Layout::fromJson(const QJsonObject &json)
{
    int version = 0;
    QString state;
    std::optional<QString> geometry;
    std::optional<QString> current;
    std::optional<QJsonObject> views;
    Layout layout;
    json::Reader reader(json);
    reader.required(u"version"_s, version)
        .required(u"docks"_s, layout.docks)
        .required(u"state"_s, state)
        .optional(u"geometry"_s, geometry)
        .optional(u"current"_s, current)
        .optional(u"views"_s, views);
    if (!reader.ok())
        return fail(Error::Code::Protocol, u"layout: member %1"_s.arg(reader.wrongMember()));
    if (version != currentVersion)
        return fail(Error::Code::Protocol, u"layout: version %1"_s.arg(version));
    layout.state = QByteArray::fromBase64(state.toLatin1());
    layout.geometry = QByteArray::fromBase64(geometry.value_or(QString()).toLatin1());
    layout.current = current.value_or(QString());
    layout.views = views.value_or(QJsonObject());
    return layout;
}

} // namespace gw::app
