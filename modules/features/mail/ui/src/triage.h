// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/mail_ui/mail_module.h>

namespace gw::mail {

/// Tells what was done to mail, with the offer to take it back, and remembers it for the key that undoes.
class Triage final : public QObject
{
    Q_OBJECT

public:
    explicit Triage(const MailViewParts &parts, QObject *parent = nullptr);

    /// Of an action: says what came of it.
    void follow(Task<Undo> task);
    void tell(const Undo &done);
    void tellError(const Error &error);
    /// Takes the newest act back that was not taken back yet.
    void undoLast();
    bool canUndo() const { return !m_done.isEmpty(); }

private:
    void undo(Undo what); ///< a copy: what is remembered goes
    const MailViewParts &m_parts;
    QList<Undo> m_done; ///< newest last
};

} // namespace gw::mail
