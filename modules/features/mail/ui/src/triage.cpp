// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "triage.h"

#include "mail_text.h"
#include <gw/base/deliver.h>

namespace gw::mail {
namespace {

constexpr int remembered = 50;

} // namespace

Triage::Triage(const MailViewParts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void Triage::follow(Task<Undo> task)
{
    deliver(std::move(task), this, [](Triage *self, Result<Undo> outcome) {
        if (outcome)
            self->tell(*outcome);
        else
            self->tellError(outcome.error());
    });
}

void Triage::tell(const Undo &done)
{
    if (done.isEmpty())
        return;
    m_done.append(done);
    if (m_done.size() > remembered)
        m_done.removeFirst();
    const auto place = m_parts.service.mailbox(done.accountId, done.mailboxId);
    m_parts.shell.toast(doneText(done, place ? mailboxName(*place) : QString()), [self = QPointer(this), done] {
        if (self)
            self->undo(done);
    });
}

void Triage::tellError(const Error &error)
{
    m_parts.shell.toast(errorText(error));
}

void Triage::undoLast()
{
    if (m_done.isEmpty())
        m_parts.shell.toast(tr("There is nothing to undo."));
    else
        undo(m_done.last());
}

void Triage::undo(Undo what)
{
    m_done.removeOne(what);
    deliver(m_parts.service.actions().undo(what), this, [](Triage *self, Result<bool> undone) {
        if (!undone)
            self->tellError(undone.error());
        else
            self->m_parts.shell.toast(*undone ? tr("Undone.") : tr("That cannot be undone any more."));
    });
}

} // namespace gw::mail
