// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "presets.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {
namespace {

const QString business = u"business"_s;
const QString announcements = u"announcements"_s;
const QString mayor = u"mayor-and-staff"_s;
const QString communication = u"employee-communication"_s;
const QString mySpace = u"my-space"_s;

} // namespace

QString toString(Preset preset)
{
    switch (preset) {
    case Preset::Staff: return u"staff"_s;
    case Preset::Leader: return u"leader"_s;
    case Preset::Head: return u"head"_s;
    case Preset::CounterDesk: return u"counter-desk"_s;
    case Preset::Operator: return u"operator"_s;
    }
    return {};
}

Preset presetFromString(QStringView name)
{
    for (const Preset preset : allPresets) {
        if (name == toString(preset))
            return preset;
    }
    return Preset::Staff;
}

Preset presetFor(bool isHead, const QString &rank)
{
    bool isNumber = false;
    const int grade = rank.toInt(&isNumber);
    if (isHead)
        return isNumber && grade >= 5 ? Preset::Leader : Preset::Head;
    return Preset::Staff;
}

QList<AreaPlace> presetAreas(Preset preset)
{
    switch (preset) {
    case Preset::Staff:
        return {{business, 0}, {mySpace, 0}, {announcements, 1}, {communication, 1}, {mayor, 2}};
    case Preset::Leader:
        return {{business, 0}, {announcements, 0}, {mySpace, 1}, {mayor, 1}, {communication, 2}};
    case Preset::Head:
        return {{business, 0}, {mayor, 0}, {announcements, 1}, {mySpace, 1}, {communication, 2}};
    case Preset::CounterDesk:
        // A citizen sits opposite: nothing private or light-hearted in sight.
        return {{business, 0}, {announcements, 1}, {mySpace, 0, false}, {communication, 1, false}, {mayor, 2, false}};
    case Preset::Operator:
        return {{business, 0}, {announcements, 0}, {mySpace, 1}, {communication, 1}, {mayor, 2, false}};
    }
    return {};
}

} // namespace gw::dashboard
