// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <gw/checks/finding.h>
#include <gw/checks/sentence.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

constexpr const char16_t *placeNames[] = {u"document", u"meta", u"block", u"attachment"};

QJsonObject placeToJson(const Place &place)
{
    QJsonObject object{{u"in"_s, QString::fromUtf16(placeNames[int(place.in)])}};
    if (!place.field.isEmpty())
        object[u"field"_s] = place.field;
    for (const auto &[name, value] : {std::pair(u"block"_s, place.block), std::pair(u"row"_s, place.row),
                                      std::pair(u"cell"_s, place.cell), std::pair(u"paragraph"_s, place.paragraph)}) {
        if (value >= 0)
            object[name] = value;
    }
    if (place.length > 0) {
        object[u"start"_s] = place.start;
        object[u"length"_s] = place.length;
    }
    return object;
}

Place placeFromJson(const QJsonObject &object)
{
    Place place;
    const QString in = object[u"in"_s].toString();
    for (int n = 0; n < 4; ++n) {
        if (in == QStringView(placeNames[n]))
            place.in = Place::In(n);
    }
    place.field = object[u"field"_s].toString();
    place.block = object[u"block"_s].toInt(-1);
    place.row = object[u"row"_s].toInt(-1);
    place.cell = object[u"cell"_s].toInt(-1);
    place.paragraph = object[u"paragraph"_s].toInt(-1);
    place.start = object[u"start"_s].toInt();
    place.length = object[u"length"_s].toInt();
    return place;
}

} // namespace

bool blocks(const QList<Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.level == Level::Red; });
}

QStringList codesToReason(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings) {
        if (finding.level == Level::Amber && !codes.contains(finding.code))
            codes.append(finding.code);
    }
    codes.sort();
    return codes;
}

QString toText(Level level)
{
    return level == Level::Red ? u"red"_s : level == Level::Amber ? u"amber"_s : u"info"_s;
}

std::optional<Level> levelFromText(QStringView text)
{
    for (const Level level : {Level::Red, Level::Amber, Level::Info}) {
        if (toText(level) == text)
            return level;
    }
    return std::nullopt;
}

QJsonObject toJson(const Finding &finding)
{
    return {{u"code"_s, finding.code},
            {u"level"_s, toText(finding.level)},
            {u"article"_s, finding.article},
            {u"message"_s, finding.message},
            {u"parameters"_s, QJsonArray::fromStringList(finding.parameters)},
            {u"place"_s, placeToJson(finding.place)},
            {u"ko"_s, sentence(finding, Language::Korean)},
            {u"en"_s, sentence(finding, Language::English)}};
}

std::optional<Finding> findingFromJson(const QJsonObject &object)
{
    const std::optional<Level> level = levelFromText(object[u"level"_s].toString());
    Finding finding{.code = object[u"code"_s].toString(),
                    .level = level.value_or(Level::Info),
                    .place = placeFromJson(object[u"place"_s].toObject()),
                    .article = object[u"article"_s].toString(),
                    .message = object[u"message"_s].toString()};
    for (const QJsonValue &parameter : object[u"parameters"_s].toArray())
        finding.parameters.append(parameter.toString());
    if (!level || finding.code.isEmpty() || finding.message.isEmpty())
        return std::nullopt;
    return finding;
}

QDebug operator<<(QDebug debug, const Finding &finding)
{
    // Without parameters: they may quote the document.
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << finding.message << ' ' << toText(finding.level) << " block " << finding.place.block
                              << ' ' << finding.place.field;
    return debug;
}

} // namespace gw::checks
