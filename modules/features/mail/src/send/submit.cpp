// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// From the outbox to the server, once. The order is: files, the message in Drafts, its submission, and only then what is
// kept here goes. Whatever interrupts it, the next attempt asks for the Message-ID first and goes on from there.
#include "submit.h"

#include "log.h"
#include <gw/store/crash.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::mail {

namespace {

constexpr int mostRounds = 6;       ///< when others submit at the same moment
constexpr auto longestHold = 50min; ///< the outbox looks again at least every hour
constexpr qint64 daySeconds = 86'400;

/// A message with everything that its way needs.
struct Ready
{
    Outgoing message; ///< posts and groups are addresses now
    Sender sender;
    Boxes boxes;
    QHash<QString, QString> blobs;
    QDateTime holdUntil; ///< the server is asked to wait
    QDateTime since;     ///< no trace of it can be older
};

Error gone()
{
    return {Error::Code::Cancelled, u"mail stops"_s};
}

Task<Ready> prepared(Workshop &shop, Outgoing message)
{
    const QPointer<ServerSide> alive(&shop.server);
    Ready ready;
    auto sender = shop.senders.find(message.accountId, message.identityId);
    if (!sender) { // the program has only just started, or the post is new
        Task<Done> loading = shop.senders.load();
        std::ignore = co_await loading;
        if (!alive)
            co_return fail(gone());
        sender = shop.senders.find(message.accountId, message.identityId);
    }
    if (!sender) {
        Task<Done> asking = shop.senders.refresh();
        const Result<Done> asked = co_await asking;
        if (!asked)
            co_return fail(asked.error());
        if (!alive)
            co_return fail(gone());
        sender = shop.senders.find(message.accountId, message.identityId);
    }
    if (!sender)
        co_return fail(Error{Error::Code::Rejected, u"the identity is gone"_s, u"identity-gone"_s});
    ready.sender = *sender;
    for (const OutgoingFile &file : std::as_const(message.files)) {
        Task<QString> uploading = shop.files.uploaded(message.accountId, file);
        const Result<QString> blob = co_await uploading;
        if (!blob)
            co_return fail(blob.error());
        if (!alive)
            co_return fail(gone());
        ready.blobs.insert(file.id, *blob);
    }
    store::crashPoint("mail.send.uploaded");
    Task<RecipientBook::Resolved> resolving = shop.book.resolve(message.to, message.cc, message.bcc);
    const Result<RecipientBook::Resolved> resolved = co_await resolving;
    if (!resolved)
        co_return fail(resolved.error());
    if (!resolved->vacant.isEmpty())
        co_return fail(Error{Error::Code::Rejected, resolved->vacant.join(u", "_s), u"vacant-post"_s});
    if (!alive)
        co_return fail(gone());
    message.to = resolved->to;
    message.cc = resolved->cc;
    message.bcc = resolved->bcc;
    Task<Boxes> naming = shop.server.boxes(message.accountId);
    const Result<Boxes> boxes = co_await naming;
    if (!boxes)
        co_return fail(boxes.error());
    ready.boxes = *boxes;
    ready.message = message;
    co_return ready;
}

/// The message as a draft with its final content; gives the Email id.
Task<QString> created(Workshop &shop, Ready ready)
{
    const QPointer<ServerSide> alive(&shop.server);
    for (int round = 0;; ++round) {
        jmap::NewEmail email = newEmail(ready.message, ready.sender, ready.blobs, ready.boxes.drafts);
        email.sentAt = ready.message.sendAt.isValid() ? ready.message.sendAt : shop.clock.now();
        Task<QString> creating = shop.server.create(ready.message.accountId, email);
        const Result<QString> id = co_await creating;
        if (id || round > 0 || id.error().problemType != "blobNotFound"_L1 || !alive) {
            Result<QString> outcome = id;
            co_return outcome;
        }
        // Servers forget uploads that nothing refers to, after an hour or so: they go up again.
        for (const OutgoingFile &file : std::as_const(ready.message.files)) {
            Task<Done> forgetting = shop.files.forgetBlob(file);
            std::ignore = co_await forgetting;
            if (!alive)
                co_return fail(gone());
            Task<QString> uploading = shop.files.uploaded(ready.message.accountId, file);
            const Result<QString> blob = co_await uploading;
            if (!blob)
                co_return fail(blob.error());
            if (!alive)
                co_return fail(gone());
            ready.blobs.insert(file.id, *blob);
        }
    }
}

/// Submits it unless that has happened. Each round asks for the Message-ID again, and the server refuses a request that
/// comes late (ifInState), so two answers never mean two mails.
Task<ServerSide::Submitted> submitted(Workshop &shop, Ready ready, QString emailId)
{
    const QPointer<ServerSide> alive(&shop.server);
    const jmap::Envelope envelope = envelopeOf(ready.message, ready.sender, ready.holdUntil);
    Error last = gone();
    for (int round = 0; round < mostRounds && alive; ++round) {
        Task<QString> asking = shop.server.submissionState(ready.message.accountId);
        const Result<QString> state = co_await asking;
        if (!state)
            co_return fail(state.error());
        if (!alive)
            break;
        if (round > 0) {
            Task<ServerSide::Found> looking = shop.server.find(ready.message.accountId, ready.message.messageId, ready.since);
            const Result<ServerSide::Found> found = co_await looking;
            if (!found)
                co_return fail(found.error());
            if (found->isSubmitted)
                co_return ServerSide::Submitted{found->submissionId, found->isPending ? ready.holdUntil : QDateTime(), !found->isDraft};
            if (!alive)
                break;
        }
        Task<ServerSide::Submitted> submitting =
            shop.server.submit(ready.message.accountId, emailId, ready.message.identityId, envelope, ready.boxes, *state);
        Result<ServerSide::Submitted> done = co_await submitting;
        if (done || done.error().code != Error::Code::Stale)
            co_return done;
        last = done.error();
    }
    if (last.code == Error::Code::Stale)
        last.code = Error::Code::Timeout; // somebody submits all the time: later
    co_return fail(last);
}

/// The server has it: what is kept here goes, or waits with it.
Task<Done> finished(Workshop &shop, Ready ready, QString emailId, ServerSide::Submitted submission)
{
    const QPointer<ServerSide> alive(&shop.server);
    const QString account = ready.message.accountId;
    if (!submission.isMoved) {
        Task<Done> moving = shop.server.moveToSent(account, emailId, ready.boxes);
        const Result<Done> moved = co_await moving;
        if (!moved)
            qCInfo(lcMail) << "a sent message stays in Drafts:" << moved.error();
        if (!alive)
            co_return fail(gone());
    }
    Task<Done> learning = shop.book.learn(ready.message.lane, ready.message.to + ready.message.cc + ready.message.bcc);
    std::ignore = co_await learning;
    if (!alive)
        co_return fail(gone());
    const bool held = ready.holdUntil.isValid() && shop.clock.now() < ready.holdUntil && !submission.submissionId.isEmpty();
    Task<Done> keeping = held ? shop.drafts.setScheduled(ready.message.id, Scheduled{account, submission.submissionId, emailId, ready.holdUntil})
                              : shop.drafts.sent(ready.message.id);
    const Result<Done> kept = co_await keeping;
    store::crashPoint("mail.send.finished");
    if (!kept)
        co_return fail(kept.error());
    co_return Done{};
}

Task<outbox::Outcome> sendOnce(Workshop &shop, outbox::Entry entry)
{
    const QPointer<ServerSide> alive(&shop.server);
    const Outgoing message = outgoingFrom(entry.payload);
    const QDateTime now = shop.clock.now();
    const bool isLater = message.sendAt.isValid() && now < message.sendAt;
    if (isLater && !shop.senders.account(message.accountId))
        co_return fail(Error::Code::Offline, u"the account is not known yet"_s);
    const bool serverHolds = isLater && shop.serverHolds(message.accountId, message.sendAt);
    if (isLater && !serverHolds) {
        const auto rest = std::chrono::seconds(now.secsTo(message.sendAt) + 1);
        Error wait{Error::Code::RateLimited, u"held on this computer until its time"_s, u"send-later"_s};
        wait.retryAfter = std::min<std::chrono::seconds>(rest, longestHold);
        co_return fail(wait);
    }
    if (!shop.server.client())
        co_return fail(Error::Code::Offline, u"no connection to the mail server"_s);
    Task<Done> settling = shop.mirror.settled(message.id);
    std::ignore = co_await settling;
    if (!alive)
        co_return fail(gone());
    store::crashPoint("mail.send.begin");
    Task<Ready> preparing = prepared(shop, message);
    Result<Ready> ready = co_await preparing;
    if (!ready)
        co_return fail(ready.error());
    if (!alive)
        co_return fail(gone());
    ready->since = (entry.firstSentAt.isValid() ? entry.firstSentAt : now).addSecs(-daySeconds);
    if (serverHolds)
        ready->holdUntil = message.sendAt;
    QString emailId;
    if (entry.attempts > 1) {
        Task<ServerSide::Found> looking = shop.server.find(message.accountId, message.messageId, ready->since);
        const Result<ServerSide::Found> found = co_await looking;
        if (!found)
            co_return fail(found.error());
        if (!alive)
            co_return fail(gone());
        emailId = found->emailId;
        if (found->isSubmitted) {
            const ServerSide::Submitted before{found->submissionId, {}, !found->isDraft};
            Task<Done> finishing = finished(shop, *ready, emailId, before);
            const Result<Done> done = co_await finishing;
            if (!done)
                co_return fail(done.error());
            co_return outbox::Outcome{{{u"email"_s, emailId}}};
        }
    }
    if (emailId.isEmpty()) {
        Task<QString> creating = created(shop, *ready);
        const Result<QString> id = co_await creating;
        store::crashPoint("mail.send.created");
        if (!id)
            co_return fail(id.error());
        if (!alive)
            co_return fail(gone());
        emailId = *id;
    }
    Task<ServerSide::Submitted> submitting = submitted(shop, *ready, emailId);
    const Result<ServerSide::Submitted> submission = co_await submitting;
    store::crashPoint("mail.send.submitted");
    if (!submission) {
        if (alive && !submission.error().isTransient() && submission.error().code != Error::Code::Cancelled
            && submission.error().code != Error::Code::Unauthorised && submission.error().code != Error::Code::Protocol) {
            // Refused for good: the copy with the Message-ID goes, the draft is still here.
            Task<Done> noting = shop.drafts.noteGone(message.accountId, emailId);
            std::ignore = co_await noting;
        }
        co_return fail(submission.error());
    }
    if (!alive)
        co_return fail(gone());
    Task<Done> finishing = finished(shop, *ready, emailId, *submission);
    const Result<Done> done = co_await finishing;
    if (!done)
        co_return fail(done.error());
    co_return outbox::Outcome{{{u"email"_s, emailId}}};
}

class Submit final : public Kind
{
public:
    explicit Submit(Workshop &workshop) : Kind(workshop, sendKind) {}
    Task<outbox::Outcome> send(outbox::Entry entry) override
    {
        if (!m_alive)
            co_return fail(Error::Code::Offline, u"mail is closed"_s);
        Task<outbox::Outcome> sending = sendOnce(m_shop, std::move(entry));
        co_return co_await sending;
    }
};

} // namespace

std::shared_ptr<outbox::IHandler> submitKind(Workshop &workshop)
{
    return std::make_shared<Submit>(workshop);
}

} // namespace gw::mail
