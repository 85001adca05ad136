// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/settings/keys.h>

#include <QJsonArray>
#include <QUrl>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gw::settings {
namespace {

constexpr qsizetype longestText = 1000;
constexpr qsizetype longestList = 100;

Fault rangeFault(bool isGood)
{
    return isGood ? Fault::None : Fault::OutOfRange;
}

bool isGoodText(const QString &text)
{
    return text.size() <= longestText && !text.contains(QChar(u'\0'));
}

bool isGoodUrl(const QString &text)
{
    if (text.isEmpty())
        return true;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    const QString host = url.host();
    const bool isHere =
        host == u"localhost"_s || host == u"::1"_s || (host.startsWith(u"127."_s) && host.count(u'.') == 3);
    return url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isHere);
}

bool isGoodProxy(const QString &text)
{
    if (text == u"system"_s || text == u"none"_s)
        return true;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
           && (url.scheme() == u"http"_s || url.scheme() == u"socks5"_s);
}

bool isGoodPath(const QString &text)
{
    return isGoodText(text)
           && (text.startsWith(u'/') || text.startsWith(u"~/"_s) || (text.size() > 2 && text.at(1) == u':'));
}

Fault checkList(const KeySpec &spec, const QJsonArray &list)
{
    QStringList seen;
    for (const auto &value : list) {
        if (!value.isString())
            return Fault::WrongType;
        const QString text = value.toString();
        const bool isGood = spec.type == Type::Choices ? spec.choices.contains(text)
                            : spec.type == Type::Paths ? isGoodPath(text)
                                                       : !text.isEmpty() && text.size() <= 64;
        if (!isGood || seen.contains(text))
            return Fault::OutOfRange;
        seen.append(text);
    }
    return rangeFault(seen.size() <= longestList && (spec.type != Type::Choices || !seen.isEmpty()));
}

} // namespace

const KeySpec &spec(Key key)
{
    return keyTable().at(int(key));
}

QString toString(Key key)
{
    return spec(key).name;
}

std::optional<Key> keyFromName(QStringView name)
{
    for (const KeySpec &row : keyTable()) {
        if (row.name == name)
            return row.key;
    }
    return {};
}

Fault check(const KeySpec &spec, const QJsonValue &value)
{
    switch (spec.type) {
    case Type::Switch: return value.isBool() ? Fault::None : Fault::WrongType;
    case Type::Number: {
        const double number = value.toDouble();
        if (!value.isDouble() || std::trunc(number) != number)
            return Fault::WrongType;
        return rangeFault(number >= spec.minimum && number <= spec.maximum);
    }
    case Type::Choice: return value.isString() ? rangeFault(spec.choices.contains(value.toString())) : Fault::WrongType;
    case Type::Text: return value.isString() ? rangeFault(isGoodText(value.toString())) : Fault::WrongType;
    case Type::Url: return value.isString() ? rangeFault(isGoodUrl(value.toString())) : Fault::WrongType;
    case Type::Proxy: return value.isString() ? rangeFault(isGoodProxy(value.toString())) : Fault::WrongType;
    case Type::Choices:
    case Type::Names:
    case Type::Paths: return value.isArray() ? checkList(spec, value.toArray()) : Fault::WrongType;
    }
    return Fault::WrongType;
}

} // namespace gw::settings
