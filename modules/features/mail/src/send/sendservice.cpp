// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "sendservice_p.h"

#include "log.h"
#include <gw/base/deliver.h>
#include <gw/base/ids.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::mail {

namespace {

constexpr auto lookAtHeld = 60s;

void note(const char *what, const Result<Done> &done)
{
    if (!done && done.error().code != Error::Code::Cancelled)
        qCWarning(lcMail) << what << "failed:" << done.error();
}

} // namespace

SendService::Private::Private(SendParts itsParts, SendService *service)
    : parts(std::move(itsParts))
    , q(service)
    , drafts(parts.store, parts.clock)
    , senders(parts.store, parts.client, parts.accounts)
    , book(parts.store, parts.directory, [this] { return senders.internalDomains(); })
    , templates(parts.store)
    , files(parts.store, parts.client)
    , server(parts.client)
    , mirror({drafts, senders, files, server, parts.clock, [this](const QString &id) { return !parts.outbox.pendingFor(sendKey(id)).isEmpty(); }, parts.mirrorDelay})
    , workshop{drafts, book, senders, files, server, mirror, parts.clock, [this](const QString &account, const QDateTime &at) { return q->serverHolds(account, at); }}
{
}

SendService::SendService(SendParts parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(parts), this))
{
    for (const auto &handler : sendKinds(d->workshop))
        d->parts.outbox.addHandler(handler);
    connect(&d->parts.outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) { d->take(entry); });
    connect(&d->drafts, &DraftStore::changed, this, [this] { d->refresh(); });
    connect(&d->files, &Files::changed, this, [this](const QString &fileId) {
        Q_EMIT fileChanged(fileId);
        if (!d->waiting.isEmpty())
            d->refresh();
    });
    connect(&d->mirror, &Mirror::keptTwice, this, &SendService::keptTwice);
    d->heldTimer.setInterval(lookAtHeld);
    connect(&d->heldTimer, &QTimer::timeout, this, [this] { deliver(d->lookAfterHeld(), this, [](SendService *, const Result<Done> &) {}); });
    // Rows change with the clock: "undo" ends, "later" becomes now.
    d->clockTimer.setSingleShot(true);
    connect(&d->clockTimer, &QTimer::timeout, this, [this] { d->refresh(); });
}

SendService::~SendService()
{
    stop();
}

void SendService::start()
{
    deliver(d->begin(), this, [](SendService *self, const Result<Done> &begun) {
        note("sending", begun);
        self->d->mirror.start();
        self->d->heldTimer.start();
        self->d->refresh();
    });
}

void SendService::stop()
{
    d->mirror.stop();
    d->files.stop();
    d->heldTimer.stop();
}

Task<Done> SendService::Private::begin()
{
    const QPointer<SendService> self(q);
    Task<Done> loading = senders.load();
    std::ignore = co_await loading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Task<QList<KeptDraft>> reading = drafts.all();
    const Result<QList<KeptDraft>> all = co_await reading;
    if (!all)
        co_return fail(all.error());
    QSet<QString> wanted;
    for (const KeptDraft &kept : *all) {
        for (const OutgoingFile &file : kept.message.files)
            wanted.insert(file.id);
    }
    if (!self)
        co_return fail(Error::Code::Cancelled);
    for (const outbox::Entry &entry : parts.outbox.entries()) {
        if (entry.kind != sendKind)
            continue;
        for (const OutgoingFile &file : outgoingFrom(entry.payload).files)
            wanted.insert(file.id);
    }
    Task<Done> tidying = files.tidy(wanted);
    note("tidying up", co_await tidying);
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Task<Done> asking = senders.refresh();
    const Result<Done> refreshed = co_await asking;
    if (!refreshed && !refreshed.error().isTransient() && refreshed.error().code != Error::Code::Unauthorised)
        note("reading identities", refreshed);
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Task<Done> looking = lookAfterHeld();
    std::ignore = co_await looking;
    co_return Done{};
}

/// Messages that the server held: those whose time has come are sent now. Clean drafts whose copy another computer has
/// removed or sent go here too.
Task<Done> SendService::Private::lookAfterHeld()
{
    const QPointer<SendService> self(q);
    if (!parts.client())
        co_return Done{};
    if (senders.all().isEmpty()) {
        Task<Done> asking = senders.refresh();
        std::ignore = co_await asking;
        if (!self)
            co_return fail(Error::Code::Cancelled);
    }
    Task<QList<KeptDraft>> reading = drafts.all();
    const Result<QList<KeptDraft>> all = co_await reading;
    if (!all)
        co_return fail(all.error());
    for (const KeptDraft &kept : *all) {
        if (!self)
            co_return fail(Error::Code::Cancelled);
        const QString id = kept.message.id;
        if (kept.scheduled && kept.scheduled->at < parts.clock.now()) {
            Task<ServerSide::Held> asking = server.held(kept.scheduled->accountId, kept.scheduled->submissionId);
            const Result<ServerSide::Held> held = co_await asking;
            if (!self || !held)
                continue;
            if (*held == ServerSide::Held::Canceled) { // by another computer of the person's: it is a draft again
                Task<Done> freeing = drafts.setScheduled(id, {});
                std::ignore = co_await freeing;
            } else if (*held == ServerSide::Held::Gone) {
                Task<Done> removing = drafts.sent(id);
                std::ignore = co_await removing;
                if (self)
                    Q_EMIT q->wentOut(id);
            }
        } else if (!kept.scheduled && kept.isMirrored() && !open.contains(id) && parts.outbox.pendingFor(sendKey(id)).isEmpty()) {
            Task<bool> asking = server.exists(kept.serverAccount, kept.serverId);
            const Result<bool> exists = co_await asking;
            if (!self || !exists || *exists || open.contains(id))
                continue;
            Task<Done> removing = drafts.remove(id);
            std::ignore = co_await removing;
        }
    }
    co_return Done{};
}

void SendService::Private::take(const outbox::Entry &entry)
{
    if (entry.kind == sendKind) {
        const QString id = entry.payload.value(u"id"_s).toString();
        if (entry.state == outbox::State::Confirmed) {
            for (const OutgoingFile &file : outgoingFrom(entry.payload).files)
                files.drop(file);
            mirror.poke();
            Q_EMIT q->wentOut(id);
        } else if (entry.state == outbox::State::NeedsAttention && entry.lastError) {
            Q_EMIT q->refused(id, *entry.lastError);
        }
        refresh();
    } else if (entry.kind == unscheduleKind && (entry.state == outbox::State::Confirmed || entry.state == outbox::State::NeedsAttention)) {
        deliver(afterUnschedule(entry), q, [](SendService *, const Result<Done> &done) { note("calling a message back", done); });
    }
}

Task<Done> SendService::Private::afterUnschedule(outbox::Entry entry)
{
    const QPointer<SendService> self(q);
    const QString draftId = entry.payload.value(u"draft"_s).toString();
    const bool late = entry.state == outbox::State::NeedsAttention;
    if (late) {
        // What should have been sent instead must not be sent as well.
        const QList<outbox::Entry> entries = parts.outbox.entries(); // each that is dropped goes from the outbox's own list
        for (const outbox::Entry &other : entries) {
            if (other.dependsOn == entry.operationId) {
                Task<Done> dropping = parts.outbox.discard(other.operationId);
                std::ignore = co_await dropping;
                if (!self)
                    co_return fail(Error::Code::Cancelled);
            }
        }
        Task<Done> dropping = parts.outbox.discard(entry.operationId);
        std::ignore = co_await dropping;
        if (!self)
            co_return fail(Error::Code::Cancelled);
        Q_EMIT q->tooLateToCancel(draftId);
    }
    for (const auto &waiter : calledBack.take(entry.operationId))
        waiter.resolve(late ? Result<Done>(fail(entry.lastError.value_or(Error{Error::Code::Rejected}))) : Result<Done>(Done{}));
    refresh();
    co_return Done{};
}

DraftStore &SendService::drafts()
{
    return d->drafts;
}

RecipientBook &SendService::book()
{
    return d->book;
}

Templates &SendService::templates()
{
    return d->templates;
}

Senders &SendService::senders()
{
    return d->senders;
}

Spelling &SendService::spelling()
{
    if (!d->spelling)
        d->spelling = std::make_unique<Spelling>(Spelling::systemFolders(), d->parts.store.folder() + u"/own-words.txt"_s);
    return *d->spelling;
}

Task<OutgoingFile> SendService::attach(Outgoing message, QString path)
{
    const QPointer<SendService> self(this);
    const qint64 limit = fileLimit(message.accountId);
    Task<OutgoingFile> taking = d->files.take(path, limit > 0 ? std::max<qint64>(1, limit - message.fileBytes()) : 0);
    const Result<OutgoingFile> file = co_await taking;
    if (!file)
        co_return fail(file.error());
    if (self)
        d->files.begin(message.accountId, *file);
    Result<OutgoingFile> taken = file;
    co_return taken;
}

Task<OutgoingFile> SendService::attachBytes(Outgoing message, QString name, QByteArray bytes, bool isInline)
{
    const QPointer<SendService> self(this);
    const qint64 limit = fileLimit(message.accountId);
    if (limit > 0 && message.fileBytes() + bytes.size() > limit)
        co_return fail(Error::Code::TooLarge);
    Task<OutgoingFile> taking = d->files.take(name, bytes, isInline);
    const Result<OutgoingFile> file = co_await taking;
    if (!file)
        co_return fail(file.error());
    if (self)
        d->files.begin(message.accountId, *file);
    Result<OutgoingFile> taken = file;
    co_return taken;
}

void SendService::dropFile(const OutgoingFile &file)
{
    d->files.drop(file);
}

FileProgress SendService::progressOf(const OutgoingFile &file) const
{
    return d->files.progressOf(file);
}

void SendService::retryFile(const Outgoing &message, const OutgoingFile &file)
{
    d->files.begin(message.accountId, file);
}

Task<QString> SendService::open(OutgoingFile file)
{
    return d->files.open(std::move(file));
}

qint64 SendService::fileLimit(const QString &accountId) const
{
    const auto account = d->senders.account(accountId);
    const qint64 policy = d->parts.maxFileBytes ? d->parts.maxFileBytes() : 0;
    if (!account)
        return policy;
    return attachmentLimit(account->maxUpload, account->maxAttachments, 0, 0, policy);
}

bool SendService::serverHolds(const QString &accountId, const QDateTime &at) const
{
    const auto account = d->senders.account(accountId);
    return account && account->maxDelayedSend > 0 && d->parts.clock.now().secsTo(at) <= account->maxDelayedSend;
}

std::chrono::seconds SendService::undoTime() const
{
    return d->parts.undo();
}

Task<QString> SendService::sendReceipt(ReceiptRequest request)
{
    const auto sender = d->senders.best(Lane::Employee, request.accountId, d->parts.seat());
    const bool ko = d->parts.words() == Words::Korean;
    outbox::NewEntry entry;
    entry.kind = receiptKind;
    entry.objectKey = u"mail-receipt/"_s + request.accountId + u'/' + request.emailId;
    entry.payload = {{u"account"_s, request.accountId},
                     {u"email"_s, request.emailId},
                     {u"identity"_s, sender ? sender->id : QString()},
                     {u"subject"_s, ko ? u"읽음 확인"_s : u"Read receipt"_s},
                     {u"text"_s, ko ? u"보내신 메일을 받는 사람이 열어 보았습니다. 내용을 읽었거나 이해했다는 뜻은 아닙니다."_s
                                    : u"Your mail was displayed to its recipient. This does not mean that it was read or understood."_s}};
    return d->parts.outbox.add(entry);
}

Task<QString> SendService::declineReceipt(ReceiptRequest request)
{
    outbox::NewEntry entry;
    entry.kind = markKind;
    entry.objectKey = u"mail-receipt/"_s + request.accountId + u'/' + request.emailId;
    entry.payload = {{u"account"_s, request.accountId}, {u"email"_s, request.emailId}, {u"keyword"_s, u"$mdnsent"_s}};
    return d->parts.outbox.add(entry);
}

Task<Done> SendService::setSignature(Sender sender, QString html)
{
    const QPointer<SendService> self(this);
    const QString canonical = html::sanitize(html).html();
    Task<Done> keeping = d->senders.setSignature(sender.accountId, sender.id, canonical);
    const Result<Done> kept = co_await keeping;
    if (!kept)
        co_return fail(kept.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    outbox::NewEntry entry;
    entry.kind = signatureKind;
    entry.objectKey = u"mail-identity/"_s + sender.accountId + u'/' + sender.id;
    entry.payload = {{u"account"_s, sender.accountId}, {u"identity"_s, sender.id}, {u"html"_s, canonical}};
    Task<QString> adding = d->parts.outbox.add(entry);
    const Result<QString> added = co_await adding;
    if (!added)
        co_return fail(added.error());
    co_return Done{};
}

Task<VacationAnswer> SendService::vacation()
{
    return readVacation(d->parts.client(), d->parts.accounts());
}

Task<Done> SendService::setVacation(VacationAnswer answer)
{
    return writeVacation(d->parts.client(), d->parts.accounts(), std::move(answer));
}

} // namespace gw::mail
