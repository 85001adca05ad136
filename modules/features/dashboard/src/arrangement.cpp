// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "presets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {
namespace {

constexpr qsizetype maxNames = 64;
constexpr qsizetype maxToken = 8 * 1024;

/// Names come back from the server and from colleagues: short ASCII names, or they are left out.
bool isName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    });
}

auto findBlock(QList<BlockPlace> &blocks, const QString &id)
{
    return std::ranges::find(blocks, id, &BlockPlace::id);
}

template <class Place>
bool moveInside(QList<Place> &list, qsizetype from, qsizetype to)
{
    to = std::clamp<qsizetype>(to, 0, list.size() - 1);
    if (from == to)
        return false;
    list.move(from, to);
    return true;
}

} // namespace

Arrangement Arrangement::standard(Preset preset, const QList<KnownBlock> &known)
{
    Arrangement made;
    made.complete(preset, known);
    return made;
}

Arrangement Arrangement::fromJson(const QJsonObject &stored, Preset preset, const QList<KnownBlock> &known)
{
    Arrangement made;
    QSet<QString> seen;
    for (const QJsonValue &value : stored.value("areas"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        AreaPlace area{object.value("id"_L1).toString(),
                       std::clamp(object.value("column"_L1).toInt(), 0, columns - 1),
                       object.value("shown"_L1).toBool(true)};
        if (!isName(area.id) || seen.contains(area.id) || made.m_areas.size() >= maxNames)
            continue;
        seen.insert(area.id);
        for (const QJsonValue &one : object.value("blocks"_L1).toArray()) {
            const BlockPlace block{one.toObject().value("id"_L1).toString(), one.toObject().value("shown"_L1).toBool(true)};
            if (!isName(block.id) || seen.contains(block.id) || area.blocks.size() >= maxNames)
                continue;
            seen.insert(block.id);
            area.blocks.append(block);
        }
        made.m_areas.append(area);
    }
    made.complete(preset, known);
    return made;
}

void Arrangement::complete(Preset preset, const QList<KnownBlock> &known)
{
    for (const AreaPlace &area : presetAreas(preset)) {
        if (std::ranges::find(m_areas, area.id, &AreaPlace::id) == m_areas.end())
            m_areas.append(area);
    }
    QList<KnownBlock> sorted = known;
    std::ranges::stable_sort(sorted, {}, &KnownBlock::position);
    for (const KnownBlock &block : sorted) {
        if (block.locked)
            m_locked.insert(block.id);
        if (areaOf(block.id))
            continue;
        auto area = std::ranges::find(m_areas, block.area, &AreaPlace::id);
        if (area == m_areas.end()) {
            m_areas.append({block.area, columns - 1});
            area = std::prev(m_areas.end());
        }
        area->blocks.append({block.id, true});
    }
    keepLocked();
}

void Arrangement::keepLocked()
{
    for (AreaPlace &area : m_areas) {
        std::ranges::stable_partition(area.blocks, [this](const BlockPlace &block) { return isLocked(block.id); });
        for (BlockPlace &block : area.blocks)
            block.shown = block.shown || isLocked(block.id);
        area.shown = area.shown || isAreaLocked(area.id);
    }
}

QJsonObject Arrangement::toJson() const
{
    QJsonArray areas;
    for (const AreaPlace &area : m_areas) {
        QJsonArray blocks;
        for (const BlockPlace &block : area.blocks)
            blocks.append(QJsonObject{{u"id"_s, block.id}, {u"shown"_s, block.shown}});
        areas.append(QJsonObject{
            {u"id"_s, area.id}, {u"column"_s, area.column}, {u"shown"_s, area.shown}, {u"blocks"_s, blocks}});
    }
    return {{u"areas"_s, areas}};
}

QString Arrangement::toToken() const
{
    const QByteArray json = QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QJsonObject> Arrangement::fromToken(const QString &token)
{
    if (token.size() > maxToken)
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(token.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*decoded).object();
    if (!object.value("areas"_L1).isArray())
        return std::nullopt;
    return object;
}

QList<AreaPlace> Arrangement::column(int number) const
{
    QList<AreaPlace> found;
    std::ranges::copy_if(m_areas, std::back_inserter(found), [&](const AreaPlace &area) { return area.column == number; });
    return found;
}

bool Arrangement::isAreaLocked(const QString &areaId) const
{
    const auto area = std::ranges::find(m_areas, areaId, &AreaPlace::id);
    return area != m_areas.end()
           && std::ranges::any_of(area->blocks, [this](const BlockPlace &block) { return isLocked(block.id); });
}

AreaPlace *Arrangement::areaOf(const QString &blockId)
{
    for (AreaPlace &area : m_areas) {
        if (findBlock(area.blocks, blockId) != area.blocks.end())
            return &area;
    }
    return nullptr;
}

bool Arrangement::showArea(const QString &areaId, bool shown)
{
    const auto area = std::ranges::find(m_areas, areaId, &AreaPlace::id);
    if (area == m_areas.end() || area->shown == shown || (!shown && isAreaLocked(areaId)))
        return false;
    area->shown = shown;
    return true;
}

bool Arrangement::showBlock(const QString &blockId, bool shown)
{
    AreaPlace *area = areaOf(blockId);
    if (!area)
        return false;
    const auto block = findBlock(area->blocks, blockId);
    if (block->shown == shown || (!shown && isLocked(blockId)))
        return false;
    block->shown = shown;
    area->shown = area->shown || shown; // a block that was asked for is to be seen
    return true;
}

bool Arrangement::moveArea(const QString &areaId, int column, int position)
{
    const auto found = std::ranges::find(m_areas, areaId, &AreaPlace::id);
    if (found == m_areas.end() || column < 0 || column >= columns)
        return false;
    const qsizetype from = found - m_areas.begin(); // before the copy: begin() of a shared list is another one
    const QList<AreaPlace> before = m_areas;
    AreaPlace area = m_areas.takeAt(from);
    area.column = column;
    qsizetype at = m_areas.size();
    for (qsizetype i = 0, seen = 0; i < m_areas.size(); ++i) {
        if (m_areas.at(i).column != column)
            continue;
        if (seen++ == position) {
            at = i;
            break;
        }
        at = i + 1;
    }
    m_areas.insert(at, area);
    return m_areas != before;
}

bool Arrangement::moveAreaBy(const QString &areaId, int places)
{
    const auto found = std::ranges::find(m_areas, areaId, &AreaPlace::id);
    if (found == m_areas.end())
        return false;
    const QList<AreaPlace> inColumn = column(found->column);
    const auto at = std::ranges::find(inColumn, areaId, &AreaPlace::id) - inColumn.begin();
    const auto wanted = std::clamp<qsizetype>(at + places, 0, inColumn.size() - 1);
    return wanted != at && moveArea(areaId, found->column, int(wanted));
}

bool Arrangement::moveAreaToColumn(const QString &areaId, int column)
{
    const auto found = std::ranges::find(m_areas, areaId, &AreaPlace::id);
    return found != m_areas.end() && found->column != column && moveArea(areaId, column, columns * int(maxNames));
}

bool Arrangement::moveBlock(const QString &blockId, int position)
{
    AreaPlace *area = areaOf(blockId);
    if (!area)
        return false;
    const qsizetype from = findBlock(area->blocks, blockId) - area->blocks.begin();
    const QList<BlockPlace> before = area->blocks;
    moveInside(area->blocks, from, position);
    keepLocked();
    return area->blocks != before;
}

bool Arrangement::moveBlockBy(const QString &blockId, int places)
{
    AreaPlace *area = areaOf(blockId);
    return area && moveBlock(blockId, int(findBlock(area->blocks, blockId) - area->blocks.begin()) + places);
}

} // namespace gw::dashboard
