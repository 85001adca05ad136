// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "marks.h"

#include "../store/patches.h"
#include "handlers.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

QString keyFor(const QString &accountId, const QString &emailId)
{
    return accountId + u'/' + emailId;
}

Mark markOf(outbox::State state)
{
    switch (state) {
    case outbox::State::Waiting: return Mark::Waiting;
    case outbox::State::Sending: return Mark::Sending;
    case outbox::State::NeedsAttention: return Mark::NeedsAttention;
    case outbox::State::Accepted:
    case outbox::State::Confirmed:
    case outbox::State::Discarding: break;
    }
    return Mark::None;
}

} // namespace

Marks::Marks(outbox::Outbox &outbox, QObject *parent) : QObject(parent), m_outbox(outbox)
{
    connect(&outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        if (entry.kind != changeKind || std::exchange(m_planned, true))
            return;
        // Once for all entries that change in one turn of the loop: a bulk action has thousands of messages.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_planned = false;
                rebuild();
            },
            Qt::QueuedConnection);
    });
    rebuild();
}

void Marks::rebuild()
{
    m_marks.clear();
    for (const outbox::Entry &entry : m_outbox.entries()) {
        const Mark mark = markOf(entry.state);
        if (entry.kind != changeKind || mark == Mark::None)
            continue;
        const bool isQuiet = entry.payload[u"quiet"_s].toBool();
        if (isQuiet && mark != Mark::NeedsAttention)
            continue;
        const QString account = entry.payload[u"account"_s].toString();
        for (const Change &change : changesFrom(entry.payload[u"changes"_s])) {
            for (const QString &id : change.ids) {
                Now &now = m_marks[keyFor(account, id)];
                if (mark > now.mark)
                    now = {mark, entry.operationId};
            }
        }
    }
    Q_EMIT changed();
}

Mark Marks::of(const QString &accountId, const QString &emailId) const
{
    return m_marks.isEmpty() ? Mark::None : m_marks.value(keyFor(accountId, emailId)).mark;
}

QString Marks::operationOf(const QString &accountId, const QString &emailId) const
{
    return m_marks.isEmpty() ? QString() : m_marks.value(keyFor(accountId, emailId)).operation;
}

} // namespace gw::mail
