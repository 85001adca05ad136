// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "sendservice_p.h"

#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr int namesShown = 3;

QString shownNames(const Outgoing &message)
{
    QStringList names;
    const QList<Recipient> all = message.to + message.cc + message.bcc;
    for (const Recipient &one : all.first(std::min<qsizetype>(namesShown, all.size())))
        names.append(one.name.isEmpty() ? one.email : one.name);
    return names.join(u", "_s) + (all.size() > namesShown ? u" +%1"_s.arg(all.size() - namesShown) : QString());
}

} // namespace

Waiting SendService::Private::rowOf(const outbox::Entry &entry) const
{
    const Outgoing message = outgoingFrom(entry.payload);
    const QDateTime now = parts.clock.now();
    Waiting row;
    row.draftId = message.id;
    row.operationId = entry.operationId;
    row.lane = message.lane;
    row.subject = message.subject;
    row.recipients = shownNames(message);
    row.at = entry.notBefore;
    if (entry.lastError && entry.lastError->problemType != "send-later"_L1)
        row.error = entry.lastError;
    qint64 sent = 0;
    qint64 size = 0;
    for (const OutgoingFile &file : message.files) {
        const FileProgress progress = files.progressOf(file);
        sent += progress.sent;
        size += progress.size;
    }
    if (size > 0)
        row.progress = double(sent) / double(size);
    if (entry.state == outbox::State::NeedsAttention) {
        row.state = Waiting::State::Refused;
    } else if (message.sendAt.isValid() && now < message.sendAt && !q->serverHolds(message.accountId, message.sendAt)) {
        row.state = Waiting::State::Later;
        row.at = message.sendAt;
    } else if (entry.state == outbox::State::Sending || entry.state == outbox::State::Accepted || entry.state == outbox::State::Confirmed) {
        row.state = Waiting::State::Sending;
    } else {
        row.state = entry.attempts == 0 && now < entry.notBefore ? Waiting::State::Undo : Waiting::State::Waiting;
    }
    return row;
}

QDateTime SendService::Private::nextChange() const
{
    QDateTime next;
    const QDateTime now = parts.clock.now();
    for (const Waiting &row : waiting) {
        if (row.at > now && (!next.isValid() || row.at < next))
            next = row.at;
    }
    return next;
}

void SendService::Private::refresh()
{
    if (refreshing) {
        again = true;
        return;
    }
    refreshing = true;
    deliver(drafts.all(), q, [](SendService *service, const Result<QList<KeptDraft>> &kept) {
        Private &self = *service->d;
        self.refreshing = false;
        if (kept)
            self.show(*kept);
        if (std::exchange(self.again, false))
            self.refresh();
    });
}

void SendService::Private::show(const QList<KeptDraft> &kept)
{
    QList<Waiting> rows;
    for (const outbox::Entry &entry : parts.outbox.entries()) {
        if (entry.kind == sendKind && entry.state != outbox::State::Confirmed && entry.state != outbox::State::Discarding)
            rows.append(rowOf(entry));
    }
    for (const KeptDraft &draft : kept) {
        const bool inOutbox = std::any_of(rows.begin(), rows.end(), [&draft](const Waiting &row) { return row.draftId == draft.message.id; });
        if (!draft.scheduled || inOutbox)
            continue;
        Waiting row;
        row.draftId = draft.message.id;
        row.lane = draft.message.lane;
        row.subject = draft.message.subject;
        row.recipients = shownNames(draft.message);
        row.state = Waiting::State::Scheduled;
        row.at = draft.scheduled->at;
        rows.append(row);
    }
    if (rows != waiting) {
        waiting = rows;
        Q_EMIT q->waitingChanged();
    }
    if (const QDateTime next = nextChange(); next.isValid())
        clockTimer.start(int(std::clamp<qint64>(parts.clock.now().msecsTo(next) + 20, 20, 3'600'000)));
}

const QList<Waiting> &SendService::waiting() const
{
    return d->waiting;
}

} // namespace gw::mail
