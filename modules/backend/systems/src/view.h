// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"

namespace gw::backend::systems {

/// What one person has to do with the linked systems: all that their copy of the catalogue is made of beside the files.
class View final
{
public:
    static Result<View> of(Session &session, const QString &personId, const QDateTime &now);

    /// A system as this person sees it.
    gw::portal::System show(const Entry &entry) const;
    /// Differs when seats, rights or grants do: copies made before are to be made anew.
    QString fingerprint() const;
    const QList<SeatProfile> &seats() const { return m_seats; }
    const QList<Grant> &grants() const { return m_grants; }

private:
    struct Use
    {
        qint64 uses = 0;
        QDateTime last;
    };
    struct Asked
    {
        QString id;
        gw::portal::AccessRequestState state = gw::portal::AccessRequestState::Unknown;
    };

    QList<SeatProfile> m_seats;
    QList<Grant> m_grants;
    QHash<QString, Use> m_uses;
    QHash<std::pair<QString, QString>, Asked> m_asked; ///< by system and seat, the newest
};

} // namespace gw::backend::systems
