// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../sync/handlers.h"
#include <QHash>
#include <QObject>
#include <QSet>
#include <gw/jmap/mail.h>
#include <gw/mail/message.h>
#include <gw/store/store.h>

namespace gw::mail {

/// What a reader shows, from what the server sends. `subject` names attached messages that have no name.
MessageBody bodyFrom(const jmap::Email &email);
QByteArray toBytes(const MessageBody &body);
MessageBody bodyFromBytes(const QByteArray &bytes);
/// The words of a body, for the search index.
QString wordsOf(const MessageBody &body);

Result<std::optional<MessageBody>> cachedBody(sqlite::Connection &db, const QString &accountId, const QString &emailId);

/// Texts of messages: asked for one by one, and some beforehand to be read offline. Also previews of rows that are shown.
/// Belongs to the GUI thread.
class Bodies final : public QObject
{
    Q_OBJECT

public:
    Bodies(store::Store &store, ClientOf client, QObject *parent = nullptr);

    /// Asks the server and keeps it. NotFound: there is no such message.
    Task<MessageBody> fetch(QString accountId, QString emailId);
    /// The newest unread messages of an account whose text is not here, not older than that; in the background.
    void prefetch(const QString &accountId, int days, const QDateTime &now);
    void wantPreviews(const QString &accountId, const QStringList &ids);
    void stop() { m_stopped = true; }

private:
    QCoro::Task<> fetchSome(QString accountId, qint64 since);
    QCoro::Task<> fetchPreviews();

    store::Store &m_store;
    ClientOf m_client;
    QSet<QString> m_prefetching; ///< accounts
    QHash<QString, QStringList> m_previews;
    QSet<QString> m_askedPreviews; ///< the server gave none, or is being asked
    bool m_previewsRunning = false;
    bool m_stopped = false;
};

} // namespace gw::mail
