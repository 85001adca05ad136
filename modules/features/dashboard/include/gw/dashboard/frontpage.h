// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/contract/preferences.h>
#include <gw/dashboard/arrangement.h>

namespace gw::dashboard {

/// The arrangement of the front page for the seat at work, kept in the person's preferences under `front.<seat>`, so that
/// it is the same at every desk. Lives on the GUI thread.
class FrontPage final : public QObject
{
    Q_OBJECT

public:
    /// `preferences` must outlive it.
    explicit FrontPage(contract::Preferences &preferences, QObject *parent = nullptr);

    /// What can be shown; again when the policy that locks blocks changes.
    void setKnown(const QList<KnownBlock> &known);
    /// `preset` is what the seat starts from until the person chooses.
    void setSeat(const QString &seatId, Preset preset);

    const Arrangement &arrangement() const { return m_arrangement; }
    Preset preset() const { return m_preset; } ///< the one the arrangement began with
    /// Shows and keeps it. What the policy locks stays whatever it says.
    void apply(const Arrangement &arrangement);
    /// The preset as it was made, without the person's changes.
    void applyPreset(Preset preset);
    /// Somebody else's arrangement, see Arrangement::fromToken().
    void import(const QJsonObject &stored);
    /// What is kept now, for an undo through restore().
    QJsonObject stored() const;
    void restore(const QJsonObject &stored);

Q_SIGNALS:
    void changed();

private:
    QString key() const;
    void read();
    void keep();
    contract::Preferences &m_preferences;
    QList<KnownBlock> m_known;
    QString m_seat;
    Preset m_seatPreset = Preset::Staff;
    Preset m_preset = Preset::Staff;
    Arrangement m_arrangement;
};

} // namespace gw::dashboard
