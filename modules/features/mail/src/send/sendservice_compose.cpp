// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// From a wish to write to a message in the composer, and from there into the outbox and back.
#include "sendservice_p.h"

#include "blocks.h"
#include <QFileInfo>
#include <gw/base/deliver.h>
#include <gw/base/ids.h>
#include <gw/html/sanitize.h>
#include <gw/store/crash.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::mail {

namespace {

Error notThere()
{
    return {Error::Code::NotFound, u"no such draft"_s};
}

} // namespace

Outgoing SendService::Private::signedBy(Outgoing message, QList<Recipient> addressedTo) const
{
    QStringList addresses;
    for (const Recipient &one : addressedTo)
        addresses.append(one.email);
    const auto sender = senders.best(message.lane, message.accountId, parts.seat(), addresses);
    return sender ? q->withSender(std::move(message), *sender) : message;
}

Outgoing SendService::withSender(Outgoing message, const Sender &sender) const
{
    message.accountId = sender.accountId;
    message.identityId = sender.id;
    message.lane = sender.lane;
    const QString changed = withSignature(message, sender.signature);
    const bool edited = changed == (message.plain ? message.text : message.html) && !message.signature.isEmpty() && message.signature != sender.signature;
    (message.plain ? message.text : message.html) = changed;
    if (!edited) // one that was changed by hand stays, and is no signature of ours any more
        message.signature = sender.signature;
    return message;
}

Task<Outgoing> SendService::Private::started(ComposeRequest request)
{
    using Wish = ComposeRequest::Kind;
    const QPointer<SendService> self(q);
    switch (request.kind) {
    case Wish::Draft: {
        // Whoever goes on writing does not want it to leave meanwhile.
        Task<Outgoing> taking = q->takeBack(request.draftId);
        const Result<Outgoing> message = co_await taking;
        if (!message && message.error().code == Error::Code::Conflict)
            co_return fail(notThere());
        Result<Outgoing> outcome = message;
        co_return outcome;
    }
    case Wish::ServerDraft: {
        Task<std::optional<KeptDraft>> finding = drafts.findServerCopy(request.original.accountId, request.original.emailId);
        const Result<std::optional<KeptDraft>> kept = co_await finding;
        if (!kept)
            co_return fail(kept.error());
        if (!self)
            co_return fail(Error::Code::Cancelled);
        if (*kept) {
            Task<Outgoing> taking = q->takeBack((*kept)->message.id);
            co_return co_await taking;
        }
        Outgoing message = fromServerDraft(request.original);
        const auto sender = senders.best(message.lane, message.accountId, parts.seat());
        if (sender)
            message.identityId = sender->id; // it is signed already
        message.savedAt = parts.clock.now();
        Task<Done> saving = drafts.save(message);
        const Result<Done> saved = co_await saving;
        if (!saved)
            co_return fail(saved.error());
        if (!self)
            co_return fail(Error::Code::Cancelled);
        Task<Done> linking = drafts.setMirrored(message.id, 1, request.original.accountId, request.original.emailId, false);
        const Result<Done> linked = co_await linking;
        if (!linked)
            co_return fail(linked.error());
        co_return message;
    }
    case Wish::Reply:
    case Wish::ReplyAll:
    case Wish::Forward:
    case Wish::AsNew: {
        Outgoing message = makeAnswer(request.kind, request.original, senders.ownAddresses(), parts.words());
        co_return signedBy(message, request.original.to + request.original.cc);
    }
    case Wish::New: break;
    }
    Outgoing message;
    message.id = newId();
    message.lane = request.lane;
    message.to = unique(request.to);
    message.cc = unique(request.cc, message.to);
    message.subject = request.subject;
    message.html = request.text.isEmpty() ? QString() : htmlOfPlain(request.text);
    if (!request.templateId.isEmpty()) {
        Task<std::optional<MailTemplate>> finding = templates.find(request.templateId);
        const Result<std::optional<MailTemplate>> item = co_await finding;
        if (item && *item) {
            message.subject = (*item)->subject;
            message.html = html::sanitize((*item)->html).html();
        }
    }
    if (!self)
        co_return fail(Error::Code::Cancelled);
    co_return signedBy(message, {});
}

Task<Outgoing> SendService::compose(ComposeRequest request)
{
    return d->started(std::move(request));
}

void SendService::setOpen(const QString &draftId, bool open)
{
    int &count = d->open[draftId];
    count += open ? 1 : -1;
    if (count <= 0)
        d->open.remove(draftId);
}

Task<QList<Check>> SendService::checks(Outgoing message)
{
    const QPointer<SendService> self(this);
    Task<RecipientBook::Resolved> resolving = d->book.resolve(message.to, message.cc, message.bcc);
    const Result<RecipientBook::Resolved> resolved = co_await resolving;
    if (!resolved)
        co_return fail(resolved.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Outgoing real = message;
    real.to = resolved->to;
    real.cc = resolved->cc;
    real.bcc = resolved->bcc;
    CheckLimits limits;
    limits.internalDomains = d->senders.internalDomains();
    limits.maxFileBytes = fileLimit(message.accountId);
    QList<Check> found = check(real, limits);
    if (!(message.to + message.cc + message.bcc).isEmpty() && !resolved->vacant.isEmpty()) {
        found.removeIf([](const Check &one) { return one.kind == Check::Kind::NoRecipient; });
        found.prepend({Check::Kind::VacantPost, resolved->vacant});
    }
    QStringList missing;
    for (const OutgoingFile &file : std::as_const(message.files)) {
        if (!file.path.isEmpty() && QFileInfo(file.path).size() != file.size)
            missing.append(file.name);
    }
    if (!missing.isEmpty())
        found.prepend({Check::Kind::FileMissing, missing});
    co_return found;
}

std::optional<outbox::Entry> SendService::Private::entryOf(const QString &draftId) const
{
    for (const outbox::Entry &entry : parts.outbox.pendingFor(sendKey(draftId))) {
        if (entry.kind == sendKind)
            return entry;
    }
    return std::nullopt;
}

Task<QString> SendService::Private::enqueue(Outgoing message, QString dependsOn, std::chrono::milliseconds hold)
{
    const QPointer<SendService> self(q);
    if (const auto sender = senders.find(message.accountId, message.identityId))
        message.messageId = newMessageId(*sender);
    else
        co_return fail(Error{Error::Code::NotFound, u"the identity is gone"_s, u"identity-gone"_s});
    // The draft first: between the two the person has a draft, never nothing.
    Task<Done> saving = drafts.save(message);
    const Result<Done> saved = co_await saving;
    if (!saved)
        co_return fail(saved.error());
    store::crashPoint("mail.send.kept");
    if (!self)
        co_return fail(Error::Code::Cancelled);
    outbox::NewEntry entry;
    entry.kind = sendKind;
    entry.objectKey = sendKey(message.id);
    entry.payload = toJson(message);
    entry.seatId = parts.seat();
    entry.dependsOn = dependsOn;
    entry.hold = hold;
    Task<QString> adding = parts.outbox.add(entry);
    const Result<QString> operation = co_await adding;
    if (!operation)
        co_return fail(operation.error());
    store::crashPoint("mail.send.queued");
    if (self && !message.sourceEmail.isEmpty() && message.answers != Outgoing::Answers::Nothing) {
        outbox::NewEntry mark;
        mark.kind = markKind;
        mark.objectKey = u"mail-mark/"_s + message.sourceAccount + u'/' + message.sourceEmail;
        mark.dependsOn = *operation;
        mark.payload = {{u"account"_s, message.sourceAccount},
                        {u"email"_s, message.sourceEmail},
                        {u"keyword"_s, message.answers == Outgoing::Answers::Reply ? u"$answered"_s : u"$forwarded"_s}};
        Task<QString> marking = parts.outbox.add(mark);
        std::ignore = co_await marking;
    }
    Result<QString> given = operation;
    co_return given;
}

Task<QString> SendService::send(Outgoing message)
{
    const QPointer<SendService> self(this);
    if (const auto entry = d->entryOf(message.id)) // pressed twice
        co_return QString(entry->operationId);
    const QDateTime now = d->parts.clock.now();
    if (message.sendAt.isValid() && message.sendAt <= now)
        message.sendAt = {};
    for (const OutgoingFile &file : std::as_const(message.files))
        d->files.begin(message.accountId, file);
    const auto hold = std::chrono::milliseconds(d->parts.undo ? d->parts.undo() : 15s);
    Task<QString> adding = d->enqueue(message, {}, hold);
    const Result<QString> operation = co_await adding;
    if (self)
        d->refresh();
    Result<QString> given = operation;
    co_return given;
}

/// Takes an entry back with what was to be done after it.
Task<Done> SendService::Private::dropEntry(outbox::Entry entry)
{
    const QPointer<SendService> self(q);
    Task<Done> discarding = parts.outbox.discard(entry.operationId);
    const Result<Done> discarded = co_await discarding;
    if (!discarded)
        co_return fail(discarded.error());
    QStringList later;
    if (self) {
        for (const outbox::Entry &other : parts.outbox.entries()) {
            if (other.dependsOn == entry.operationId)
                later.append(other.operationId);
        }
    }
    for (const QString &operation : std::as_const(later)) {
        if (!self)
            break;
        Task<Done> dropping = parts.outbox.discard(operation);
        std::ignore = co_await dropping;
    }
    co_return Done{};
}

/// Asks the server to let go of a message that it holds; waits for the answer.
Task<Done> SendService::Private::callBack(KeptDraft kept)
{
    outbox::NewEntry entry;
    entry.kind = unscheduleKind;
    entry.objectKey = u"mail-submission/"_s + kept.scheduled->submissionId;
    entry.payload = {{u"draft"_s, kept.message.id},
                     {u"account"_s, kept.scheduled->accountId},
                     {u"submission"_s, kept.scheduled->submissionId},
                     {u"email"_s, kept.scheduled->emailId},
                     {u"at"_s, toRfc3339(kept.scheduled->at)}};
    const QPointer<SendService> self(q);
    Task<QString> adding = parts.outbox.add(entry);
    const Result<QString> operation = co_await adding;
    if (!operation)
        co_return fail(operation.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!parts.outbox.find(*operation)) // it was quick
        co_return Done{};
    const Deferred<Done> answer;
    calledBack[*operation].push_back(answer);
    const Result<Done> outcome = co_await answer;
    co_return outcome;
}

Task<Outgoing> SendService::takeBack(QString draftId)
{
    const QPointer<SendService> self(this);
    Task<std::optional<KeptDraft>> finding = d->drafts.find(draftId);
    const Result<std::optional<KeptDraft>> kept = co_await finding;
    if (!kept)
        co_return fail(kept.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!*kept)
        co_return fail(Error{Error::Code::Conflict, u"it was sent"_s});
    if (const auto entry = d->entryOf(draftId)) {
        Task<Done> dropping = d->dropEntry(*entry);
        const Result<Done> dropped = co_await dropping;
        if (!dropped)
            co_return fail(dropped.error());
    } else if ((*kept)->scheduled) {
        Task<Done> calling = d->callBack(**kept);
        const Result<Done> called = co_await calling;
        if (!called)
            co_return fail(called.error());
    }
    if (self)
        d->refresh();
    Outgoing message = (*kept)->message;
    message.messageId.clear();
    co_return message;
}

Task<Done> SendService::retry(QString draftId)
{
    const auto entry = d->entryOf(draftId);
    if (!entry)
        co_return fail(notThere());
    Task<Done> retrying = d->parts.outbox.retry(entry->operationId);
    co_return co_await retrying;
}

Task<Done> SendService::reschedule(QString draftId, QDateTime at)
{
    const QPointer<SendService> self(this);
    Task<Outgoing> taking = takeBack(draftId);
    const Result<Outgoing> message = co_await taking;
    if (!message)
        co_return fail(message.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Outgoing again = *message;
    again.sendAt = at;
    Task<QString> adding = d->enqueue(again, {}, 0ms);
    const Result<QString> added = co_await adding;
    if (self)
        d->refresh();
    if (!added)
        co_return fail(added.error());
    co_return Done{};
}

} // namespace gw::mail
