// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

Names namesFrom(const QJsonObject &json, QLatin1StringView ko, QLatin1StringView en)
{
    return {json[ko].toString(), json[en].toString()};
}

Person personFrom(const QJsonObject &json)
{
    return {json["seatId"_L1].toString(),
            json["personId"_L1].toString(),
            namesFrom(json, "name"_L1, "nameEn"_L1),
            namesFrom(json, "titleKo"_L1, "titleEn"_L1),
            json["unitId"_L1].toString(),
            namesFrom(json, "unitKo"_L1, "unitEn"_L1)};
}

QJsonObject toJson(const Person &person)
{
    return {{u"seatId"_s, person.seatId},  {u"personId"_s, person.personId}, {u"name"_s, person.name.ko},
            {u"nameEn"_s, person.name.en}, {u"titleKo"_s, person.title.ko},  {u"titleEn"_s, person.title.en},
            {u"unitId"_s, person.unitId},  {u"unitKo"_s, person.unit.ko},    {u"unitEn"_s, person.unit.en}};
}

QDateTime timeFrom(const QJsonValue &json)
{
    QDateTime time;
    return json.isString() && json::fromJson(json, time) ? time : QDateTime();
}

QStringList stringsFrom(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &one : json.toArray())
        list.append(one.toString());
    return list;
}

QString foldedWords(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
}

QJsonObject objectOf(const QString &text)
{
    return json::parseObject(text.toUtf8()).value_or(QJsonObject());
}

QString compactText(const QJsonObject &object)
{
    return QString::fromUtf8(json::compact(object));
}

} // namespace gw::approval
