// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "window/desk_status.h"
#include <QPointer>
#include <gw/auth/session.h>
#include <gw/outbox/outbox.h>
#include <gw/settings/settings.h>
#include <gw/store/store.h>
#include <gw/sync/engine.h>

namespace gw::app {

class Desk;

/// Gathers what the parts say about themselves into the one sentence of the status area and the lines behind it.
class StatusFeed final : public QObject
{
    Q_OBJECT

public:
    StatusFeed(DeskStatus &status, settings::Settings &settings, auth::Session &session, Desk &desk,
               QObject *parent = nullptr);
    void refresh();
    /// What a kind of write is called, for the list of changes that wait.
    void setKindName(const QString &kind, std::function<QString()> name) { m_kindNames.insert(kind, std::move(name)); }

Q_SIGNALS:
    void signInWanted();

private:
    QList<StatusLine> lines();
    void addOutboxLines(QList<StatusLine> &lines);

    DeskStatus &m_status;
    settings::Settings &m_settings;
    auth::Session &m_session;
    Desk &m_desk;
    QHash<QString, std::function<QString()>> m_kindNames;
    QTimer *m_soon;
};

} // namespace gw::app
