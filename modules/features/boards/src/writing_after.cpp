// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The half of Writing that looks at what became of a write.
#include <gw/boards/writing.h>

#include "draftjson.h"
#include "handlers.h"
#include "log.h"
#include <QPointer>
#include <gw/transfer/transfers.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

QStringList uploadsOf(const QList<AttachedFile> &files)
{
    QStringList ids;
    for (const AttachedFile &file : files) {
        if (!file.uploadId.isEmpty())
            ids.append(file.uploadId);
    }
    return ids;
}

} // namespace

Task<Done> Writing::discard(QString operationId)
{
    const QPointer<Writing> self(this);
    const auto entry = m_outbox.find(operationId);
    Task<Done> discarding = m_outbox.discard(operationId);
    const Result<Done> discarded = co_await discarding;
    if (!discarded || !self || !entry || !carriesText(entry->kind))
        co_return discarded;
    Task<std::optional<Draft>> finding = m_drafts.findRefused(operationId);
    const auto draft = co_await finding;
    if (!self)
        co_return discarded;
    if (draft && draft->has_value()) {
        Task<Done> forgetting = m_drafts.remove((*draft)->id);
        std::ignore = co_await forgetting;
        if (!self)
            co_return discarded;
    }
    const QStringList uploads = uploadsOf(filesFrom(entry->payload[u"files"_s].toArray()));
    for (const QString &upload : uploads) {
        Task<Done> removing = m_transfers.remove(upload);
        std::ignore = co_await removing;
        if (!self)
            break;
    }
    co_return discarded;
}

Task<Done> Writing::retry(QString operationId)
{
    const QPointer<Writing> self(this);
    const auto entry = m_outbox.find(operationId);
    if (!entry)
        co_return fail(Error::Code::NotFound);
    const QStringList uploads = uploadsOf(filesFrom(entry->payload[u"files"_s].toArray()));
    for (const QString &upload : uploads)
        m_transfers.resume(upload);
    Task<std::optional<Draft>> finding = m_drafts.findRefused(operationId);
    const auto draft = co_await finding;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Task<Done> trying = m_outbox.retry(operationId);
    const Result<Done> tried = co_await trying;
    if (tried && self && draft && draft->has_value()) {
        Task<Done> forgetting = m_drafts.remove((*draft)->id); // the entry has the text
        std::ignore = co_await forgetting;
    }
    co_return tried;
}

Task<QString> Writing::resolve(QString operationId, Keep keep)
{
    const QPointer<Writing> self(this);
    const auto entry = m_outbox.find(operationId);
    if (!entry || entry->state != outbox::State::NeedsAttention)
        co_return fail(Error::Code::NotFound, u"nothing to decide"_s);
    if (keep == Keep::AsDraft) {
        Task<Draft> keeping = keepAsDraft(*entry, {});
        const Result<Draft> draft = co_await keeping;
        if (!draft || !self)
            co_return fail(draft ? Error{Error::Code::Cancelled} : draft.error());
        Task<Done> discarding = m_outbox.discard(operationId);
        const Result<Done> discarded = co_await discarding;
        co_return discarded ? Result<QString>(QString()) : Result<QString>(fail(discarded.error()));
    }
    if (keep == Keep::Theirs || entry->kind != editPostKind) {
        Task<Done> discarding = discard(operationId);
        const Result<Done> discarded = co_await discarding;
        co_return discarded ? Result<QString>(QString()) : Result<QString>(fail(discarded.error()));
    }
    // On top of what is there now: the text is mine, and theirs is in the history of the post.
    auto reading =
        m_store.read(store::File::Cache, [id = entry->payload[u"postId"_s].toString()](sqlite::Connection &db) {
            return db.scalar(u"SELECT content_revision FROM board_post WHERE id=?"_s, {id});
        });
    const Result<QVariant> base = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!base)
        co_return fail(base.error());
    if (!base->isValid())
        co_return fail(Error::Code::NotFound, u"the post is gone"_s);
    Task<std::optional<Draft>> finding = m_drafts.findRefused(operationId);
    const auto kept = co_await finding;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Draft draft = kept && kept->has_value() ? **kept : draftFrom(entry->payload[u"draft"_s].toObject());
    draft.baseVersion = QString::number(base->toLongLong());
    draft.refusal.reset();
    draft.refusedOperation.clear();
    Task<QString> sending = send(draft); // replaces the refused one
    co_return co_await sending;
}

void Writing::take(const outbox::Entry &entry)
{
    if (!entry.kind.startsWith(u"boards."_s))
        return;
    if (entry.state == outbox::State::NeedsAttention)
        afterRefusal(entry);
    else if (entry.state == outbox::State::Confirmed && carriesText(entry.kind))
        afterSuccess(entry);
}

QCoro::Task<> Writing::afterRefusal(outbox::Entry entry)
{
    const QPointer<Writing> self(this);
    const Error error = entry.lastError.value_or(Error{});
    QString draftId;
    if (carriesText(entry.kind)) {
        Task<Draft> keeping = keepAsDraft(entry, error.code);
        const Result<Draft> draft = co_await keeping;
        if (!self)
            co_return;
        if (draft)
            draftId = draft->id;
        else
            qCWarning(lcBoards) << "refused, and cannot be kept as a draft:" << draft.error();
    }
    // The rows show again what the server has; see KindHandler::applyLocal().
    auto showing = m_store.write(store::File::Cache, [&outbox = m_outbox](store::WriteContext &cache) {
        cache.touch(postsTopic);
        cache.touch(commentsTopic);
        cache.touch(boardsTopic);
        return outbox.reapply(cache, {postsTopic, commentsTopic, boardsTopic});
    });
    const Result<Done> shown = co_await showing;
    if (!self)
        co_return;
    if (!shown && shown.error().code != Error::Code::Cancelled)
        qCWarning(lcBoards) << "a refused write cannot be taken from the rows:" << shown.error();
    Q_EMIT refused(entry.operationId, draftId, error);
}

QCoro::Task<> Writing::afterSuccess(outbox::Entry entry)
{
    const QPointer<Writing> self(this);
    const QStringList uploads = uploadsOf(filesFrom(entry.payload[u"files"_s].toArray()));
    for (const QString &upload : uploads) {
        Task<Done> releasing = m_transfers.release(upload); // the file is here, and opens without a network
        std::ignore = co_await releasing;
        if (!self)
            co_return;
    }
    if (const QString draft = entry.payload[u"draft"_s][u"id"_s].toString(); !draft.isEmpty()) {
        Task<Done> forgetting =
            m_drafts.remove(draft); // left from a crash between keeping the one and forgetting the other
        std::ignore = co_await forgetting;
    }
}

Task<Done> Writing::tidy()
{
    const QPointer<Writing> self(this);
    const QList<transfer::Upload> uploads = m_transfers.uploads(); // what is attached from now on is not a left-over
    Task<QList<Draft>> reading = m_drafts.all();
    const Result<QList<Draft>> drafts = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!drafts)
        co_return fail(drafts.error());
    QSet<QString> wanted;
    QSet<QString> sent;
    for (const outbox::Entry &entry : m_outbox.entries()) {
        if (!carriesText(entry.kind))
            continue;
        for (const QString &upload : uploadsOf(filesFrom(entry.payload[u"files"_s].toArray())))
            wanted.insert(upload);
        if (entry.state != outbox::State::NeedsAttention)
            sent.insert(entry.payload[u"draft"_s][u"id"_s].toString());
    }
    for (const Draft &draft : *drafts) {
        if (sent.contains(draft.id)) {
            Task<Done> forgetting = m_drafts.remove(draft.id);
            std::ignore = co_await forgetting;
            if (!self)
                co_return fail(Error::Code::Cancelled);
            continue;
        }
        for (const QString &upload : uploadsOf(draft.attachments))
            wanted.insert(upload);
    }
    for (const transfer::Upload &upload : uploads) {
        if (wanted.contains(upload.id))
            continue;
        Task<Done> removing = m_transfers.remove(upload.id);
        std::ignore = co_await removing;
        if (!self)
            co_return fail(Error::Code::Cancelled);
    }
    co_return Done{};
}

} // namespace gw::boards
