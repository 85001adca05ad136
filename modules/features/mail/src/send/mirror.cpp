// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mirror.h"

#include "log.h"
#include <QPointer>
#include <gw/store/crash.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::mail {

namespace {

constexpr auto retryDelay = 30s;

} // namespace

Mirror::Mirror(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { work(); });
    connect(&m_parts.drafts, &DraftStore::changed, this, &Mirror::poke);
}

void Mirror::start()
{
    m_running = true;
    poke();
}

void Mirror::stop()
{
    m_running = false;
    m_timer.stop();
}

void Mirror::poke()
{
    if (m_running && !m_timer.isActive())
        m_timer.start(m_parts.delay);
}

Task<Done> Mirror::settled(QString draftId)
{
    if (!m_busy.contains(draftId))
        co_return Done{};
    const Deferred<Done> done;
    m_waiting.emplace_back(draftId, done);
    const Result<Done> outcome = co_await done;
    co_return outcome;
}

QCoro::Task<> Mirror::work()
{
    if (m_working) {
        m_again = true;
        co_return;
    }
    const QPointer<Mirror> self(this);
    m_working = true;
    Task<QList<KeptDraft>> reading = m_parts.drafts.all();
    const Result<QList<KeptDraft>> all = co_await reading;
    bool failed = !all;
    for (const KeptDraft &kept : all.value_or(QList<KeptDraft>())) {
        if (!self || !m_running)
            break;
        if (kept.isMirrored() || kept.scheduled || kept.message.accountId.isEmpty() || kept.message.isEmpty())
            continue;
        // While somebody types, a copy every now and then is enough.
        const QDateTime now = m_parts.clock.now();
        const QDateTime last = m_tried.value(kept.message.id);
        if (kept.message.savedAt.msecsTo(now) < m_parts.delay.count() && last.isValid() && last.msecsTo(now) < 10 * m_parts.delay.count()) {
            m_again = true;
            continue;
        }
        m_tried.insert(kept.message.id, now);
        Task<Done> mirroring = mirror(kept);
        const Result<Done> done = co_await mirroring;
        if (!done && done.error().code != Error::Code::Cancelled) {
            failed = true;
            if (!done.error().isTransient())
                qCInfo(lcMail) << "a draft cannot be kept on the server:" << done.error();
        }
    }
    if (self && m_running) {
        Task<Done> cleaning = cleanUp();
        const Result<Done> cleaned = co_await cleaning;
        failed = failed || !cleaned;
    }
    if (!self)
        co_return;
    m_working = false;
    if (std::exchange(m_again, false))
        poke();
    else if (failed && m_running && !m_timer.isActive())
        m_timer.start(retryDelay);
}

Task<Done> Mirror::now(QString draftId)
{
    const QPointer<Mirror> self(this);
    Task<Done> waiting = settled(draftId);
    std::ignore = co_await waiting;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Task<std::optional<KeptDraft>> finding = m_parts.drafts.find(draftId);
    const Result<std::optional<KeptDraft>> kept = co_await finding;
    if (!kept)
        co_return fail(kept.error());
    if (!*kept || (*kept)->isMirrored() || !self)
        co_return Done{};
    Task<Done> mirroring = mirror(**kept);
    co_return co_await mirroring;
}

Task<Done> Mirror::mirror(KeptDraft kept)
{
    const QPointer<Mirror> self(this);
    const QString id = kept.message.id;
    const QString account = kept.message.accountId;
    if (m_parts.isOnItsWay(id) || m_busy.contains(id))
        co_return Done{};
    const auto sender = m_parts.senders.find(account, kept.message.identityId);
    if (!sender)
        co_return fail(Error::Code::NotFound, u"the identity is not known yet"_s);
    m_busy.insert(id);
    // Whoever waits for this draft goes on however this ends.
    const auto release = qScopeGuard([self, id] {
        if (!self)
            return;
        self->m_busy.remove(id);
        std::vector<Deferred<Done>> ready;
        std::erase_if(self->m_waiting, [&](const auto &waiting) {
            if (waiting.first != id)
                return false;
            ready.push_back(waiting.second);
            return true;
        });
        for (const Deferred<Done> &one : ready)
            one.resolve(Done{});
    });
    Task<Boxes> naming = m_parts.server.boxes(account);
    const Result<Boxes> boxes = co_await naming;
    if (!boxes)
        co_return fail(boxes.error());
    QHash<QString, QString> blobs;
    for (const OutgoingFile &file : std::as_const(kept.message.files)) {
        if (!self)
            co_return fail(Error::Code::Cancelled);
        Task<QString> uploading = m_parts.files.uploaded(account, file);
        const Result<QString> blob = co_await uploading;
        if (!blob)
            co_return fail(blob.error());
        blobs.insert(file.id, *blob);
    }
    if (!self)
        co_return fail(Error::Code::Cancelled);
    bool changedElsewhere = false;
    if (!kept.serverId.isEmpty()) {
        Task<bool> asking = m_parts.server.exists(kept.serverAccount, kept.serverId);
        const Result<bool> exists = co_await asking;
        if (!exists)
            co_return fail(exists.error());
        changedElsewhere = !*exists;
        if (!self)
            co_return fail(Error::Code::Cancelled);
    }
    QString emailId;
    const QString messageId = draftMessageId(id, kept.revision);
    if (!m_sure.contains(id)) {
        // An answer may have been lost: copies of ours that nobody here knows of are found by their Message-ID.
        Task<QHash<QString, QString>> looking = m_parts.server.draftCopies(account, draftMessagePrefix(id));
        const Result<QHash<QString, QString>> copies = co_await looking;
        if (!copies)
            co_return fail(copies.error());
        for (auto it = copies->begin(); it != copies->end(); ++it) {
            if (it.value() == messageId && emailId.isEmpty()) {
                emailId = it.key();
            } else if (it.key() != kept.serverId && self) {
                Task<Done> noting = m_parts.drafts.noteGone(account, it.key());
                std::ignore = co_await noting;
            }
        }
        if (!self)
            co_return fail(Error::Code::Cancelled);
    }
    if (emailId.isEmpty()) {
        m_sure.remove(id);
        Outgoing copy = kept.message;
        copy.messageId = messageId;
        jmap::NewEmail email = newEmail(copy, *sender, blobs, boxes->drafts);
        email.sentAt = m_parts.clock.now();
        Task<QString> creating = m_parts.server.create(account, email);
        const Result<QString> created = co_await creating;
        store::crashPoint("mail.mirror.created");
        if (!created) {
            if (self && created.error().problemType == "blobNotFound"_L1) {
                for (const OutgoingFile &file : std::as_const(kept.message.files)) {
                    if (!self)
                        break;
                    Task<Done> forgetting = m_parts.files.forgetBlob(file);
                    std::ignore = co_await forgetting;
                }
            }
            co_return fail(created.error());
        }
        emailId = *created;
    }
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Task<Done> keeping = m_parts.drafts.setMirrored(id, kept.revision, account, emailId, changedElsewhere);
    const Result<Done> done = co_await keeping;
    store::crashPoint("mail.mirror.noted");
    if (!done)
        co_return fail(done.error());
    if (self) {
        m_sure.insert(id);
        if (changedElsewhere)
            Q_EMIT keptTwice(id);
    }
    co_return Done{};
}

Task<Done> Mirror::cleanUp()
{
    const QPointer<Mirror> self(this);
    Task<QList<DraftStore::Gone>> reading = m_parts.drafts.gone();
    const Result<QList<DraftStore::Gone>> gone = co_await reading;
    if (!gone)
        co_return fail(gone.error());
    for (const DraftStore::Gone &one : *gone) {
        if (!self)
            co_return fail(Error::Code::Cancelled);
        Task<Done> destroying = m_parts.server.destroy(one.accountId, one.emailId);
        const Result<Done> destroyed = co_await destroying;
        store::crashPoint("mail.mirror.cleaned");
        if (!destroyed && destroyed.error().isTransient())
            co_return fail(destroyed.error());
        if (!self)
            co_return fail(Error::Code::Cancelled);
        Task<Done> forgetting = m_parts.drafts.forgetGone(one.accountId, one.emailId);
        std::ignore = co_await forgetting;
    }
    co_return Done{};
}

} // namespace gw::mail
