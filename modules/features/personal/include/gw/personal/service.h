// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/contract/search.h>
#include <gw/outbox/outbox.h>
#include <gw/personal/merge.h>
#include <gw/personal/models.h>
#include <gw/sync/engine.h>

namespace gw::personal {

/// A person's own notes and tasks. Everything works without a network. Belongs to the GUI thread.
///
/// It registers its source and handlers, so it is made before Outbox::start(). Models follow the store by themselves.
class PersonalService final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    PersonalService(store::Store &store, outbox::Outbox &outbox, sync::Engine &engine, Send send, const Clock &clock,
                    QObject *parent = nullptr);

    NoteListModel &notes() { return m_notes; }
    TaskListModel &tasks() { return m_tasks; }
    void reload(); ///< done by itself whenever the cache changes
    bool isLoaded() const { return m_loaded; }
    /// Makes the title of a copy that keeps what two desks wrote at once; the sentence is the UI's.
    void setCopyTitle(std::function<QString(const QString &title)> copyTitle) { m_copyTitle = std::move(copyTitle); }

    // Writes: in the models at once, kept when the task is done. Ids are made here.

    Task<QString> addNote(QString title, QString text); ///< gives the note's id
    /// Changes only what differs; several changes that were not sent become one.
    Task<Done> writeNote(QString id, QString title, QString text);
    Task<Done> pinNote(QString id, bool pinned);
    Task<QString> removeNote(QString id); ///< gives the operation, for restore()

    /// Puts it at the top of what is open; gives the task's id. `link` is a `gwanmun:` link, or empty.
    Task<QString> addTask(QString title, std::optional<QDate> dueOn, QString link = {});
    Task<Done> setDone(QString id, bool done);
    Task<Done> writeTask(QString id, QString title, QString note, std::optional<QDate> dueOn);
    /// One place up (-1) or down (+1) among the open ones; nothing at the ends.
    Task<Done> moveTask(QString id, int by);
    /// Before the open task that is at `row` now; behind the last when there is none.
    Task<Done> placeTask(QString id, int row);
    Task<QString> removeTask(QString id); ///< gives the operation, for restore()

    /// Takes a deletion back, whether it was sent or not.
    Task<Done> restore(QString operationId);
    Task<QList<contract::SearchHit>> find(QString text, int limit);

Q_SIGNALS:
    void loaded();

private:
    Task<Done> change(Kind kind, QString id, QJsonObject before, QJsonObject patch);
    Task<Done> add(outbox::NewEntry entry);
    Task<QString> remove(Kind kind, QString id, QJsonObject whole);
    const TaskRow *task(const QString &id) const;
    const NoteRow *note(const QString &id) const;

    store::Store &m_store;
    outbox::Outbox &m_outbox;
    NoteListModel m_notes;
    TaskListModel m_tasks;
    std::function<QString(const QString &)> m_copyTitle;
    QHash<QString, outbox::NewEntry> m_deletions; ///< what restore() needs, by operation
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace gw::personal
