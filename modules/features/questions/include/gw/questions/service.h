// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/contract/search.h>
#include <gw/outbox/outbox.h>
#include <gw/questions/models.h>
#include <gw/sync/engine.h>

namespace gw::questions {

/// Questions to the mayor's office: reading from the local file, writing through the outbox. Belongs to the GUI thread.
///
/// It registers its source and handlers, so it is made before Outbox::start(). Reading happens on the store's threads.
class QuestionsService final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    QuestionsService(store::Store &store, outbox::Outbox &outbox, sync::Engine &engine, Send send, const Clock &clock,
                     QObject *parent = nullptr);

    QuestionListModel &questions() { return m_model; }
    /// Reads the cache in the background; done by itself whenever it changes.
    void reload();
    bool isLoaded() const { return m_loaded; } ///< the cache was read once
    bool wasSynced() const;                    ///< ever; an empty list before that means nothing
    /// The seat at work and what it may do.
    void setRole(const QString &seatId, const QStringList &capabilities);
    bool mayAnswer() const;
    bool mayModerate() const;
    QString personId() const { return m_personId; }
    void setPerson(const QString &personId) { m_personId = personId; }

    // Writes: kept when the task is done, also without a network. Each gives the operation id, for an undo.
    Task<QString> ask(portal::QuestionDraft draft);
    /// The author's words; only while nobody has taken the question up.
    Task<QString> rewrite(QString questionId, QString title, QString text);
    Task<QString> accept(QString questionId, QDate dueOn, QString unitId);
    Task<QString> decline(QString questionId, QString reason);
    Task<QString> close(QString questionId);
    Task<QString> answer(QString questionId, QString text);
    Task<QString> followUp(QString questionId, QString text, bool anonymous);
    /// Backing and taking it back at once leaves nothing to send; then the id is empty.
    Task<QString> setBacked(QString questionId, bool backed);
    /// Asks the server who asked anonymously. Never stored; needs a network.
    Task<portal::QuestionDisclosure> disclose(QString questionId, QString reason);

    /// Of the operations on a question, those that somebody must decide about.
    QList<outbox::Entry> refused(const QString &questionId) const;
    void retry(const QString &operationId);
    /// Takes a write back that was not sent, or was refused; otherwise nothing happens.
    void discard(const QString &operationId);
    Task<QList<contract::SearchHit>> find(QString text, int limit);

    /// What was being written is kept here until it is sent, by a key such as "ask" or "answer/<id>"; survives a restart.
    QString draft(const QString &key) const { return m_drafts.value(key); }
    void setDraft(const QString &key, const QString &text);

Q_SIGNALS:
    void roleChanged();
    void loaded();
    /// What was asked here has its id now.
    void asked(const QString &operationId, const QString &questionId);
    /// Something about a question changed which the person asked or backs: it was taken up, answered or declined.
    void moved(const QString &questionId);

private:
    void show(QList<QuestionRow> rows);
    void readDrafts();
    Task<QString> change(QString questionId, QJsonObject patch);

    store::Store &m_store;
    outbox::Outbox &m_outbox;
    sync::Engine &m_engine;
    Send m_send;
    QuestionListModel m_model;
    QString m_seatId;
    QString m_personId;
    QStringList m_capabilities;
    QHash<QString, QString> m_drafts;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace gw::questions
