// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/approval/service.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

std::optional<Place> placeOf(const contract::Link &link)
{
    if (link.module != "approval"_L1)
        return {};
    const QString head = link.path.section(u'/', 0, 0);
    const QString rest = link.path.section(u'/', 1);
    if (rest.contains(u'/'))
        return {};
    if (head.isEmpty() || head == "queue"_L1)
        return rest.isEmpty() ? std::optional(Place{}) : std::nullopt;
    if (head == "new"_L1)
        return Place{Place::Kind::New, rest};
    if (head == "daily-log"_L1)
        return Place{Place::Kind::DailyLog, rest};
    if (rest.isEmpty())
        return {};
    if (head == "document"_L1)
        return Place{Place::Kind::Document, rest};
    if (head == "receipt"_L1)
        return Place{Place::Kind::Receipt, rest};
    if (head == "memo"_L1)
        return Place{Place::Kind::Memo, rest};
    if (head == "box"_L1 && boxFrom(rest) != Box::Unknown)
        return Place{Place::Kind::Box, {}, boxFrom(rest)};
    return {};
}

contract::Link linkTo(const Place &place)
{
    QString path;
    switch (place.kind) {
    case Place::Kind::Queue: path = u"queue"_s; break;
    case Place::Kind::Box: path = u"box/"_s + textOf(place.box); break;
    case Place::Kind::Document: path = u"document/"_s + place.id; break;
    case Place::Kind::New: path = place.id.isEmpty() ? u"new"_s : u"new/"_s + place.id; break;
    case Place::Kind::Receipt: path = u"receipt/"_s + place.id; break;
    case Place::Kind::Memo: path = u"memo/"_s + place.id; break;
    case Place::Kind::DailyLog: path = place.id.isEmpty() ? u"daily-log"_s : u"daily-log/"_s + place.id; break;
    }
    return {u"approval"_s, path, {}};
}

} // namespace gw::approval
