// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "view_options.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {
namespace {

constexpr int usualReadAfter = 1500;

const QString &key()
{
    static const QString name = u"mail.view"_s;
    return name;
}

} // namespace

ViewOptions::ViewOptions(contract::Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    connect(&preferences, &contract::Preferences::changed, this, [this](const QString &changedKey) {
        if (changedKey == key())
            Q_EMIT changed();
    });
}

QJsonObject ViewOptions::stored() const
{
    return m_preferences.value(key()).toObject();
}

void ViewOptions::put(const QString &member, const QJsonValue &value)
{
    QJsonObject now = stored();
    if (now.value(member) == value)
        return;
    now.insert(member, value);
    m_preferences.set(key(), now);
}

ViewOptions::Pane ViewOptions::pane() const
{
    const QString name = stored().value("pane"_L1).toString();
    return name == "bottom"_L1 ? Pane::Bottom : name == "off"_L1 ? Pane::Off : Pane::Right;
}

int ViewOptions::density() const
{
    const int density = stored().value("density"_L1).toInt(-1);
    return density >= int(widgets::Density::Compact) && density <= int(widgets::Density::Relaxed) ? density : -1;
}

bool ViewOptions::isTable() const
{
    return stored().value("table"_L1).toBool();
}

bool ViewOptions::hasThreads() const
{
    return stored().value("threads"_L1).toBool(true);
}

bool ViewOptions::hasHeadings() const
{
    return stored().value("headings"_L1).toBool(true);
}

int ViewOptions::readAfter() const
{
    return stored().value("readAfter"_L1).toInt(usualReadAfter);
}

void ViewOptions::setPane(Pane pane)
{
    put(u"pane"_s, pane == Pane::Bottom ? u"bottom"_s : pane == Pane::Off ? u"off"_s : u"right"_s);
}

void ViewOptions::setDensity(int density)
{
    put(u"density"_s, density);
}

void ViewOptions::setTable(bool table)
{
    put(u"table"_s, table);
}

void ViewOptions::setThreads(bool threads)
{
    put(u"threads"_s, threads);
}

void ViewOptions::setHeadings(bool headings)
{
    put(u"headings"_s, headings);
}

void ViewOptions::setReadAfter(int milliseconds)
{
    put(u"readAfter"_s, milliseconds);
}

} // namespace gw::mail
