// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <gw/boards/types.h>
#include <gw/outbox/outbox.h>

namespace gw::boards {

/// Which boards, posts and comments have a write in the outbox, and how that is going. Belongs to the GUI thread.
class Marks final : public QObject
{
    Q_OBJECT

public:
    /// `outbox` must outlive it.
    explicit Marks(outbox::Outbox &outbox, QObject *parent = nullptr);

    Mark of(const QString &id) const;             ///< of a post, comment or board; the worst one
    QString operationOf(const QString &id) const; ///< the write that of() is about; empty: none
    std::optional<Error> errorOf(const QString &id) const;

Q_SIGNALS:
    void changed(const QString &id);

private:
    void take(const outbox::Entry &entry);

    outbox::Outbox &m_outbox;
    QHash<QString, QStringList> m_operations; ///< by what they are about
};

} // namespace gw::boards
