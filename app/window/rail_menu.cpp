// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/rail_menu.h"

#include "window/commands.h"
#include "window/dock_host.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using gw::shell::RailSpec;

namespace gw::app {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::app::RailMenu)
};

} // namespace

void RailMenu::setSpecs(const std::vector<RailSpec> &specs)
{
    m_specs = specs;
    std::ranges::stable_sort(m_specs, {}, &RailSpec::position);
    Q_EMIT changed();
}

void RailMenu::setPreferences(contract::Preferences &preferences)
{
    m_preferences = &preferences;
    connect(&preferences, &contract::Preferences::changed, this, [this](const QString &changedKey) {
        if (changedKey == key())
            Q_EMIT changed();
    });
    Q_EMIT changed();
}

void RailMenu::setSeat(const QString &seatId)
{
    if (m_seat == seatId)
        return;
    m_seat = seatId;
    Q_EMIT changed();
}

void RailMenu::setLocked(const QStringList &ids)
{
    m_locked = {ids.begin(), ids.end()};
    Q_EMIT changed();
}

QList<RailMenu::Place> RailMenu::places() const
{
    QList<Place> places;
    const auto isIn = [&places](const QString &id) {
        return std::ranges::find(places, id, &Place::id) != places.end();
    };
    for (const QJsonValue &value : stored().value("entries"_L1).toArray()) {
        const QString id = value.toObject().value("id"_L1).toString();
        const bool known = std::ranges::find(m_specs, id, &RailSpec::id) != m_specs.end();
        if (known && !isIn(id))
            places.append({id, value.toObject().value("shown"_L1).toBool(true) || m_locked.contains(id)});
    }
    // What has come since stands where it would stand at first: after its neighbour of the standard order.
    for (auto spec = m_specs.begin(); spec != m_specs.end(); ++spec) {
        if (isIn(spec->id))
            continue;
        qsizetype at = 0;
        if (spec != m_specs.begin())
            at = std::ranges::find(places, std::prev(spec)->id, &Place::id) - places.begin() + 1;
        places.insert(at, {spec->id, true});
    }
    return places;
}

std::vector<RailSpec> RailMenu::shown() const
{
    std::vector<RailSpec> specs;
    for (const Place &place : places()) {
        if (place.shown)
            specs.push_back(*std::ranges::find(m_specs, place.id, &RailSpec::id));
    }
    return specs;
}

QList<contract::MenuEntry> RailMenu::entries() const
{
    QList<contract::MenuEntry> entries;
    for (const Place &place : places()) {
        const RailSpec &spec = *std::ranges::find(m_specs, place.id, &RailSpec::id);
        entries.append({spec.id, spec.label(), spec.icon, place.shown, m_locked.contains(spec.id)});
    }
    return entries;
}

void RailMenu::setShown(const QString &id, bool shown)
{
    QList<Place> places = this->places();
    const auto place = std::ranges::find(places, id, &Place::id);
    if (place == places.end() || place->shown == shown || (!shown && m_locked.contains(id)))
        return;
    place->shown = shown;
    keep(places);
}

void RailMenu::move(const QString &id, int position)
{
    QList<Place> places = this->places();
    const qsizetype from = std::ranges::find(places, id, &Place::id) - places.begin();
    if (from == places.size())
        return;
    const qsizetype to = std::clamp<qsizetype>(position, 0, places.size() - 1);
    if (from == to)
        return;
    places.move(from, to);
    keep(places);
}

QJsonObject RailMenu::stored() const
{
    return m_preferences && !m_seat.isEmpty() ? m_preferences->value(key()).toObject() : QJsonObject();
}

void RailMenu::restore(const QJsonObject &stored)
{
    if (m_preferences && !m_seat.isEmpty())
        m_preferences->set(key(), stored.isEmpty() ? QJsonValue() : QJsonValue(stored));
}

void RailMenu::keep(const QList<Place> &places)
{
    QJsonArray entries;
    for (const Place &place : places)
        entries.append(QJsonObject{{u"id"_s, place.id}, {u"shown"_s, place.shown}});
    restore({{u"entries"_s, entries}});
}

void addGoCommands(Commands &commands, RailMenu &menu, const std::vector<RailSpec> &entries,
                   const std::vector<RailSpec> &footer, DockHost &docks)
{
    for (const auto *list : {&entries, &footer}) {
        for (const RailSpec &entry : *list)
            commands.add({.id = u"go."_s + entry.id,
                          .label = [label = entry.label] { return Tr::tr("Go to %1").arg(label()); },
                          .group = [] { return Tr::tr("Go to"); },
                          .icon = entry.icon,
                          .run = [&docks, dock = entry.dock] { docks.show(dock); }});
    }
    const auto number = [&commands, &menu] {
        int next = 1;
        for (const contract::MenuEntry &entry : menu.entries()) {
            const bool has = entry.shown && next <= 9;
            commands.setShortcut(u"go."_s + entry.id, has ? QKeySequence(u"Ctrl+%1"_s.arg(next++)) : QKeySequence());
        }
    };
    QObject::connect(&menu, &RailMenu::changed, &commands, number);
    number();
}

} // namespace gw::app
