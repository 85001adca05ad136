// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "cast.h"
#include "city.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

/// How many people a unit of this kind takes, in proportion.
int weight(const City &city, Random &random, int index)
{
    const UnitRow &unit = city.units[size_t(index)];
    const bool hasTeams = size_t(index) + 1 < city.units.size() && city.units[size_t(index) + 1].parent == index;
    switch (unit.level) {
    case Level::Office: return 4;
    case Level::Bureau: return 0;
    case Level::Division: return hasTeams ? 1 : 8;
    case Level::Team: return random.between(7, 13);
    case Level::Town: return 14;
    }
    return 0;
}

int castStaff(const UnitRow &unit)
{
    return int(std::ranges::count_if(cast(), [&unit](const CastMember &member) {
        return member.agency == unit.agency && member.unit == unit.name.ko && !member.isHead;
    }));
}

/// Shares `staff` people out over the units.
std::vector<int> share(const City &city, Random &random, int staff)
{
    std::vector<int> weights;
    for (size_t i = 0; i < city.units.size(); ++i)
        weights.push_back(weight(city, random, int(i)));
    const int total = std::accumulate(weights.begin(), weights.end(), 0);
    std::vector<int> counts;
    for (size_t i = 0; i < weights.size(); ++i)
        counts.push_back(std::max(int(qint64(staff) * weights[i] / total), castStaff(city.units[i])));
    int rest = staff - std::accumulate(counts.begin(), counts.end(), 0);
    for (size_t i = 0; rest != 0; i = (i + 1) % counts.size()) {
        if (weights[i] < 4)
            continue;
        if (rest > 0) {
            ++counts[i];
            --rest;
        } else if (counts[i] > castStaff(city.units[i])) {
            --counts[i];
            ++rest;
        }
    }
    return counts;
}

QString gradeOf(Random &random, Level level)
{
    const int dice = random.below(100);
    if (level == Level::Office)
        return dice < 40 ? u"6"_s : u"7"_s;
    return dice < 22 ? u"6"_s : dice < 60 ? u"7"_s : dice < 85 ? u"8"_s : u"9"_s;
}

PostRow staffPost(const City &city, Random &random, int unitIndex, int number)
{
    const UnitRow &unit = city.units[size_t(unitIndex)];
    PostRow post;
    post.id = random.id(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    post.unit = unitIndex;
    post.position = number;
    post.title = {u"주무관"_s, u"Clerk"_s};
    post.rank = gradeOf(random, unit.level);
    if (unit.level == Level::Office && number == 1) {
        post.title = {u"비서"_s, u"Assistant"_s};
    } else if (unit.level == Level::Division && unit.topics.size() > 1 && number == 1) {
        post.duties = {u"서무, 복무, 예산, 물품"_s, u"Office management: leave, budget, supplies"_s};
        return post;
    }
    const Both &topic = random.pick(unit.topics);
    const Both &first = tasks()[size_t(number) % tasks().size()];
    const Both &second = random.pick(tasks());
    post.duties = {topic.ko + u' ' + first.ko, topic.en + u": "_s + first.en};
    if (second.ko != first.ko) {
        post.duties.ko += u", "_s + second.ko;
        post.duties.en += u", "_s + second.en;
    }
    return post;
}

void placeCast(City &city)
{
    for (size_t i = 0; i < cast().size(); ++i) {
        const CastMember &member = cast()[i];
        const auto unit = std::ranges::find_if(city.units, [&member](const UnitRow &row) {
            return row.agency == member.agency && row.name.ko == member.unit;
        });
        for (const int index : unit->posts) {
            PostRow &post = city.posts[size_t(index)];
            if (post.isHead != member.isHead || post.persona != none)
                continue;
            post.persona = int(i);
            post.title = {member.titleKo, member.titleEn};
            post.rank = member.rank;
            if (!member.dutiesKo.isEmpty())
                post.duties = {member.dutiesKo, member.dutiesEn};
            break;
        }
    }
}

} // namespace

void createPosts(City &city, Random &random, int persons)
{
    const auto filled = int(std::ranges::count(city.posts, false, &PostRow::isVacant));
    // One in a hundred is a predecessor, who has left.
    const std::vector<int> counts = share(city, random, persons - filled - persons / 100);
    for (size_t i = 0; i < city.units.size(); ++i) {
        for (int number = 1; number <= counts[i]; ++number) {
            city.units[i].posts.push_back(int(city.posts.size()));
            city.posts.push_back(staffPost(city, random, int(i), number));
        }
    }
    placeCast(city);
    // 02-00…: no exchange begins with 0, so nobody answers.
    std::vector<int> numbers(city.agencies.size(), 1000);
    for (const UnitRow &unit : city.units) {
        for (const int index : unit.posts) {
            const int number = numbers[size_t(unit.agency)]++;
            city.posts[size_t(index)].phone =
                u"02-%1-%2"_s.arg(unit.agency, 4, 10, QChar(u'0')).arg(number, 4, 10, QChar(u'0'));
        }
    }
}

} // namespace gw::backend::seed
