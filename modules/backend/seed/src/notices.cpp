// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "city.h"
#include "texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

int unitNamed(const City &city, int agency, const QString &name)
{
    const auto unit = std::ranges::find_if(
        city.units, [&](const UnitRow &row) { return row.agency == agency && row.name.ko == name; });
    return unit == city.units.end() ? none : int(unit - city.units.begin());
}

/// Who signs for a unit: its head, or whoever heads what is above it.
int authorOf(const City &city, int unit)
{
    while (unit != none) {
        const PostRow &head = city.posts[size_t(city.units[size_t(unit)].headPost)];
        if (head.mainSeat != none)
            return head.mainSeat;
        unit = city.units[size_t(unit)].parent;
    }
    return city.posts[size_t(city.agencies.front().headPost)].mainSeat;
}

} // namespace

void writeNotices(City &city, Random &random, const QDateTime &now)
{
    const auto add = [&](const NoticeText &text, const QString &layer, int unit, const Both &name, qint64 minutesAgo) {
        const auto named = [](QString pattern, const QString &what) { return pattern.replace(u"%1"_s, what); };
        NoticeRow row;
        row.layer = layer;
        row.unit = unit;
        row.authorSeat = authorOf(city, unit);
        row.title = {named(text.title.ko, name.ko), named(text.title.en, name.en)};
        row.body = {named(text.body.ko, name.ko), named(text.body.en, name.en)};
        row.mustRead = text.mustRead;
        row.published = inOfficeHours(random, now.addSecs(-60 * minutesAgo), now);
        row.expires = row.published.addDays(30);
        row.id = random.id(row.published);
        city.notices.push_back(row);
    };
    qint64 age = 25;
    for (const NoticeText &text : cityNotices()) {
        const int unit = unitNamed(city, 0, text.unit);
        add(text, u"city"_s, unit == none ? unitNamed(city, 0, u"총무과"_s) : unit, city.agencies.front().name, age);
        age += random.between(3, 44) * 60;
    }
    for (size_t i = 0; i < city.units.size(); ++i) {
        const UnitRow &unit = city.units[i];
        if (unit.agency != 0 || unit.level != Level::Bureau)
            continue;
        for (const NoticeText &text : bureauNotices()) {
            if (random.chance(60) || unit.name.ko == u"디지털도시국"_s)
                add(text, u"bureau"_s, int(i), unit.name, random.between(30, 20 * 24 * 60));
        }
    }
    for (int agency = 1; agency < int(city.agencies.size()); ++agency) {
        const int unit = unitNamed(city, agency, u"총무과"_s);
        for (const NoticeText &text : districtNotices())
            add(text, u"district"_s, unit, city.agencies[size_t(agency)].name, random.between(30, 20 * 24 * 60));
    }
}

} // namespace gw::backend::seed
