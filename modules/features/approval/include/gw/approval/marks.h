// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <gw/approval/types.h>
#include <gw/base/clock.h>
#include <gw/outbox/outbox.h>

namespace gw::approval {

/// Which rows, documents and other objects have a write in the outbox, and how that is going. Belongs to the GUI
/// thread.
class Marks final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Marks(outbox::Outbox &outbox, const Clock &clock, QObject *parent = nullptr);

    Mark of(const QString &id) const;             ///< of an inbox row, document, receipt …; the worst one
    QString operationOf(const QString &id) const; ///< the write that of() is about; empty: none
    QDateTime undoUntil(const QString &id) const; ///< of a write that is held back so that it can be undone
    std::optional<Error> errorOf(const QString &id) const;

Q_SIGNALS:
    void changed(const QString &id);

private:
    void take(const outbox::Entry &entry);
    Mark markOf(const outbox::Entry &entry) const;

    outbox::Outbox &m_outbox;
    const Clock &m_clock;
    QHash<QString, QStringList> m_operations; ///< by what they are about
};

} // namespace gw::approval
