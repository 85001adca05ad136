// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/approval/marks.h>

#include "../intents/intents.h"
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

Marks::Marks(outbox::Outbox &outbox, const Clock &clock, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_clock(clock)
{
    for (const outbox::Entry &entry : outbox.entries())
        take(entry);
    connect(&outbox, &outbox::Outbox::entryChanged, this, &Marks::take);
}

void Marks::take(const outbox::Entry &entry)
{
    if (!isLoudIntent(entry.kind))
        return;
    const bool isOver = entry.state == outbox::State::Confirmed || !m_outbox.find(entry.operationId);
    const QStringList subjects = subjectsOf(entry);
    for (const QString &subject : subjects) {
        QStringList &operations = m_operations[subject];
        operations.removeOne(entry.operationId);
        if (!isOver)
            operations.append(entry.operationId);
        if (operations.isEmpty())
            m_operations.remove(subject);
        Q_EMIT changed(subject);
    }
}

Mark Marks::markOf(const outbox::Entry &entry) const
{
    switch (entry.state) {
    case outbox::State::Waiting:
        return entry.attempts == 0 && entry.notBefore > m_clock.now() ? Mark::Held : Mark::Waiting;
    case outbox::State::Sending: return Mark::Sending;
    case outbox::State::NeedsAttention: return Mark::NeedsAttention;
    case outbox::State::Accepted:
    case outbox::State::Confirmed:
    case outbox::State::Discarding: break;
    }
    return Mark::None;
}

QString Marks::operationOf(const QString &id) const
{
    QString worst;
    Mark mark = Mark::None;
    const QStringList operations = m_operations.value(id);
    for (const QString &operation : operations) {
        const auto entry = m_outbox.find(operation);
        const Mark its = entry ? markOf(*entry) : Mark::None;
        if (its <= mark)
            continue;
        mark = its;
        worst = operation;
    }
    return worst;
}

Mark Marks::of(const QString &id) const
{
    if (!m_operations.contains(id))
        return Mark::None;
    const auto entry = m_outbox.find(operationOf(id));
    return entry ? markOf(*entry) : Mark::None;
}

QDateTime Marks::undoUntil(const QString &id) const
{
    if (!m_operations.contains(id))
        return {};
    const auto entry = m_outbox.find(operationOf(id));
    return entry && markOf(*entry) == Mark::Held ? entry->notBefore : QDateTime();
}

std::optional<Error> Marks::errorOf(const QString &id) const
{
    const auto entry = m_outbox.find(operationOf(id));
    return entry ? entry->lastError : std::nullopt;
}

} // namespace gw::approval
