// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/boards/marks.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

/// What a write is about: the comment rather than its post, the post rather than its board.
QString subjectOf(const outbox::Entry &entry)
{
    for (const QString &member : {u"commentId"_s, u"postId"_s, u"boardId"_s}) {
        if (const QString id = entry.payload[member].toString(); !id.isEmpty())
            return id;
    }
    return {};
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

/// What nobody wants to be told of while it works.
bool isQuiet(const QString &kind)
{
    return kind == u"boards.post.read"_s || kind == u"boards.alert.seen"_s;
}

} // namespace

Marks::Marks(outbox::Outbox &outbox, QObject *parent) : QObject(parent), m_outbox(outbox)
{
    for (const outbox::Entry &entry : outbox.entries())
        take(entry);
    connect(&outbox, &outbox::Outbox::entryChanged, this, &Marks::take);
}

void Marks::take(const outbox::Entry &entry)
{
    if (!entry.kind.startsWith(u"boards."_s) || isQuiet(entry.kind))
        return;
    const QString subject = subjectOf(entry);
    if (subject.isEmpty())
        return;
    const bool isOver = entry.state == outbox::State::Confirmed || !m_outbox.find(entry.operationId);
    QStringList &operations = m_operations[subject];
    operations.removeOne(entry.operationId);
    if (!isOver)
        operations.append(entry.operationId);
    if (operations.isEmpty())
        m_operations.remove(subject);
    Q_EMIT changed(subject);
}

QString Marks::operationOf(const QString &id) const
{
    QString worst;
    Mark mark = Mark::None;
    const QStringList operations = m_operations.value(id);
    for (const QString &operation : operations) {
        const auto entry = m_outbox.find(operation);
        const Mark its = entry ? markOf(entry->state) : Mark::None;
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
    return entry ? markOf(entry->state) : Mark::None;
}

std::optional<Error> Marks::errorOf(const QString &id) const
{
    const auto entry = m_outbox.find(operationOf(id));
    return entry ? entry->lastError : std::nullopt;
}

} // namespace gw::boards
