// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/base/clock.h>
#include <gw/familyevents/eventlistmodel.h>
#include <gw/outbox/outbox.h>
#include <gw/sync/engine.h>

class QTimer;

namespace gw::familyevents {

/// Family events of the colleagues: mirrored, announced and answered with a note also without a network. Belongs to the
/// GUI thread; made before Outbox::start(), because it registers its source and handlers.
class FamilyEventsService final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    FamilyEventsService(store::Store &store, outbox::Outbox &outbox, sync::Engine &engine, Send send, Text seat,
                        const Clock &clock, QObject *parent = nullptr);
    ~FamilyEventsService() override;

    EventListModel &events() { return m_model; }
    std::optional<EventRow> find(const QString &id) const;
    bool isLoaded() const { return m_loaded; } ///< read from the cache at least once

    // Each keeps the write, to be sent when there is a network, and gives the operation id for an undo.
    /// A new event (it gets its id here), or a change of the one with `draft.id`.
    Task<QString> save(portal::FamilyEventDraft draft, QString personName);
    Task<QString> remove(QString id);
    Task<QString> sendNote(QString id, QString text);
    /// Takes a write back that was not sent, or was refused; otherwise nothing happens.
    void discard(const QString &operationId);
    void retry(const QString &operationId);

    /// The account of an event; asked of the server each time and kept nowhere.
    Task<QString> account(QString id);

Q_SIGNALS:
    void changed();

private:
    void read();
    void show(QList<EventRow> rows);
    void planNextChange();

    store::Store &m_store;
    outbox::Outbox &m_outbox;
    Send m_send;
    Text m_seat;
    const Clock &m_clock;
    EventListModel m_model;
    QTimer *m_next;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace gw::familyevents
