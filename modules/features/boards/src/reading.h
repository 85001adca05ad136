// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "rows.h"
#include <QObject>
#include <gw/boards/postdetail.h>
#include <gw/boards/types.h>
#include <gw/store/store.h>

namespace gw::boards {

class Marks;

/// What is fetched beside the changes: texts, comments, posts from before the window. Belongs to the GUI thread.
class Fetching final : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive it.
    Fetching(store::Store &store, Send send, Text seat, QObject *parent = nullptr);
    ~Fetching() override;

    /// The post as it is now, with its text. NotFound: it is gone, and so is its row then.
    Task<Done> post(QString postId);
    /// What happened to its comments since they were fetched last.
    Task<Done> comments(QString postId);
    /// Posts of a board from before those that are here; true: there may be more.
    Task<bool> older(QString boardId);
    /// Texts and comments of the newest posts of a board, one after the other, when nobody waits for anything else.
    void prefetch(const QString &boardId);
    void stop() { m_stopping = true; }

private:
    QCoro::Task<> prefetchAll(QString boardId);

    store::Store &m_store;
    Send m_send;
    Text m_seat;
    bool m_prefetching = false;
    bool m_stopping = false;
    QString m_next;
    QSet<QString> m_failed; ///< posts that the server did not give; not asked for again by themselves
};

} // namespace gw::boards
