// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/base/json.h>

#include <QJsonDocument>
#include <cmath>

namespace gw::json {
namespace {

constexpr double largestExactInteger = 9007199254740991.0; // I-JSON, RFC 7493 2.2

} // namespace

Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(Error::Code::Protocol,
                    QStringLiteral("%1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return fail(Error::Code::Protocol, QStringLiteral("not a JSON object"));
    return document.object();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool fromJson(const QJsonValue &value, QString &out)
{
    out = value.toString();
    return value.isString();
}

bool fromJson(const QJsonValue &value, bool &out)
{
    out = value.toBool();
    return value.isBool();
}

bool fromJson(const QJsonValue &value, int &out)
{
    qint64 wide = 0;
    if (!fromJson(value, wide) || wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return false;
    out = int(wide);
    return true;
}

bool fromJson(const QJsonValue &value, qint64 &out)
{
    if (!value.isDouble())
        return false;
    const double number = value.toDouble();
    if (std::trunc(number) != number || std::abs(number) > largestExactInteger)
        return false;
    out = value.toInteger();
    return true;
}

bool fromJson(const QJsonValue &value, double &out)
{
    out = value.toDouble();
    return value.isDouble();
}

bool fromJson(const QJsonValue &value, QDateTime &out)
{
    out = fromRfc3339(value.toString());
    return out.isValid();
}

bool fromJson(const QJsonValue &value, QDate &out)
{
    out = QDate::fromString(value.toString(), Qt::ISODate);
    return out.isValid();
}

bool fromJson(const QJsonValue &value, QJsonObject &out)
{
    out = value.toObject();
    return value.isObject();
}

bool fromJson(const QJsonValue &value, QJsonValue &out)
{
    out = value;
    return !value.isUndefined();
}

QJsonValue toJson(const QString &value)
{
    return value;
}

QJsonValue toJson(bool value)
{
    return value;
}

QJsonValue toJson(int value)
{
    return value;
}

QJsonValue toJson(qint64 value)
{
    return value;
}

QJsonValue toJson(double value)
{
    return value;
}

QJsonValue toJson(const QDateTime &value)
{
    return toRfc3339(value);
}

QJsonValue toJson(const QDate &value)
{
    return value.toString(Qt::ISODate);
}

QJsonValue toJson(const QJsonObject &value)
{
    return value;
}

QJsonValue toJson(const QJsonValue &value)
{
    return value;
}

} // namespace gw::json
