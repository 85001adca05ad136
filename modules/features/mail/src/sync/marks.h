// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <gw/mail/types.h>
#include <gw/outbox/outbox.h>

namespace gw::mail {

/// How the writes about messages are going, as the outbox knows it. What nobody wants to be told of while it works (that a
/// message was read) is marked only when it fails. Belongs to the GUI thread.
class Marks final : public QObject
{
    Q_OBJECT

public:
    explicit Marks(outbox::Outbox &outbox, QObject *parent = nullptr);
    Mark of(const QString &accountId, const QString &emailId) const;
    QString operationOf(const QString &accountId, const QString &emailId) const;

Q_SIGNALS:
    void changed();

private:
    struct Now
    {
        Mark mark = Mark::None;
        QString operation;
    };
    void rebuild();

    outbox::Outbox &m_outbox;
    QHash<QString, Now> m_marks; ///< by account and message
    bool m_planned = false;
};

} // namespace gw::mail
