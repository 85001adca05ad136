// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/dashboard/frontpage.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {

FrontPage::FrontPage(contract::Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    connect(&preferences, &contract::Preferences::changed, this, [this](const QString &changedKey) {
        if (changedKey == key())
            read();
    });
}

QString FrontPage::key() const
{
    return u"front."_s + m_seat;
}

void FrontPage::setKnown(const QList<KnownBlock> &known)
{
    m_known = known;
    read();
}

void FrontPage::setSeat(const QString &seatId, Preset preset)
{
    m_seat = seatId;
    m_seatPreset = preset;
    read();
}

void FrontPage::read()
{
    const QJsonObject stored = this->stored();
    const Preset before = std::exchange(
        m_preset, stored.contains("preset"_L1) ? presetFromString(stored.value("preset"_L1).toString()) : m_seatPreset);
    const Arrangement read = Arrangement::fromJson(stored, m_preset, m_known);
    if (read == m_arrangement && before == m_preset)
        return;
    m_arrangement = read;
    Q_EMIT changed();
}

void FrontPage::apply(const Arrangement &arrangement)
{
    // Through JSON, so that blocks that have come meanwhile and the locks of now hold.
    m_arrangement = Arrangement::fromJson(arrangement.toJson(), m_preset, m_known);
    keep();
    Q_EMIT changed();
}

void FrontPage::applyPreset(Preset preset)
{
    m_preset = preset;
    apply(Arrangement::standard(preset, m_known));
}

void FrontPage::import(const QJsonObject &stored)
{
    apply(Arrangement::fromJson(stored, m_preset, m_known));
}

QJsonObject FrontPage::stored() const
{
    return m_seat.isEmpty() ? QJsonObject() : m_preferences.value(key()).toObject();
}

void FrontPage::restore(const QJsonObject &stored)
{
    if (m_seat.isEmpty())
        return;
    m_preferences.set(key(), stored.isEmpty() ? QJsonValue() : QJsonValue(stored));
    read();
}

void FrontPage::keep()
{
    if (m_seat.isEmpty())
        return;
    QJsonObject document = m_arrangement.toJson();
    document.insert(u"preset"_s, toString(m_preset));
    m_preferences.set(key(), document);
}

} // namespace gw::dashboard
