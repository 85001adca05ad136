// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "deciding_p.h"

#include "../document/documentjson.h"
#include "../store/log.h"
#include "intent_tools.h"
#include <gw/portaltypes/documentacts.h>
#include <gw/signing/payload.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

using document::Decision;

Error wrong(const QString &why)
{
    return {.code = Error::Code::Rejected, .problemType = why};
}

/// What a decision needs beside itself (Art. 9(1), 9(4); D5.1).
QString missingIn(const Act &act)
{
    switch (act.decision) {
    case Decision::Return:
    case Decision::Skip: return act.reason.trimmed().isEmpty() ? u"reason-missing"_s : QString();
    case Decision::Object:
    case Decision::Conditional: return act.opinion.trimmed().isEmpty() ? u"opinion-missing"_s : QString();
    default: return {};
    }
}

bool isSigned(Decision decision)
{
    return decision != Decision::Hold && decision != Decision::Release && decision != Decision::Skip;
}

bool hasObjection(const Document &document)
{
    return std::ranges::any_of(document.line, [](const StepGroup &group) {
        return std::ranges::any_of(group.steps, [](const Step &step) { return step.decision == Decision::Object; });
    });
}

struct Seen
{
    Document document;
    bool isMine = false; ///< it was asked for as the seat at work
};

Result<std::optional<Seen>> seenIn(sqlite::Connection &db, const QString &documentId, const QString &seat)
{
    const auto cached = cachedDocument(db, documentId);
    if (!cached)
        return fail(cached.error());
    if (!*cached)
        return std::nullopt;
    auto document = documentFrom((*cached)->json);
    if (!document)
        return fail(document.error());
    return Seen{std::move(*document), (*cached)->seat == seat};
}

signing::Payload payloadOf(const Act &act, const Document &document, const Step &step, const Person &self,
                           const QDateTime &now)
{
    signing::Payload payload;
    payload.docId = document.id;
    payload.versionNo = document.version.no;
    payload.bodySha256 = document.version.bodySha256;
    payload.attachManifestSha256 = document.version.attachSha256;
    payload.metaSha256 = document.version.metaSha256;
    payload.stepId = step.id;
    payload.role = step.role;
    payload.mode = step.mode;
    payload.seatId = self.seatId;
    payload.postId = step.assignee.postId;
    payload.decision = act.decision;
    payload.opinionSha256 = signing::opinionSha256(act.opinion, act.visibility);
    payload.at = now.toUTC();
    payload.prev = document.chainHead;
    return payload;
}

} // namespace

QJsonObject bodyOf(const Act &act, const signing::Signed &signature)
{
    portal::StepAct body;
    body.stepId = act.stepId;
    body.decision = portal::stepDecisionFromString(document::toText(act.decision));
    body.versionSha256 = act.versionSha256;
    if (!act.opinion.isEmpty())
        body.opinion =
            portal::OpinionDraft{act.opinion, portal::opinionVisibilityFromString(document::toText(act.visibility))};
    if (isSigned(act.decision)) {
        body.signature.emplace();
        body.signature->kind = portal::signatureKindFromString(document::toText(signature.kind));
        body.signature->payload = QString::fromLatin1(signature.payload.toBase64());
        if (!signature.cms.isEmpty())
            body.signature->cms = QString::fromLatin1(signature.cms.toBase64());
    }
    if (!act.reason.isEmpty())
        body.reason = act.reason;
    if (!act.overrideNote.isEmpty())
        body.overrideNote = act.overrideNote;
    if (!act.toStepId.isEmpty())
        body.toStepId = act.toStepId;
    if (!act.checkReasons.isEmpty()) {
        body.checkReasons.emplace();
        for (const CheckReason &one : act.checkReasons)
            body.checkReasons->append({one.code, one.reason});
    }
    return portal::toJson(body).toObject();
}

Act actFrom(const outbox::Entry &entry)
{
    const QJsonObject body = entry.payload["body"_L1].toObject();
    Act act;
    act.documentId = textIn(entry, "documentId"_L1);
    act.stepId = body["stepId"_L1].toString();
    std::ignore = document::fromText(body["decision"_L1].toString(), act.decision);
    act.versionSha256 = body["versionSha256"_L1].toString();
    act.opinion = body["opinion"_L1]["text"_L1].toString();
    std::ignore = document::fromText(body["opinion"_L1]["visibility"_L1].toString(), act.visibility);
    act.reason = body["reason"_L1].toString();
    act.overrideNote = body["overrideNote"_L1].toString();
    act.toStepId = body["toStepId"_L1].toString();
    const QJsonArray reasons = body["checkReasons"_L1].toArray();
    for (const QJsonValue &one : reasons)
        act.checkReasons.append({one["code"_L1].toString(), one["reason"_L1].toString()});
    act.objectionsSeen = entry.payload["objectionsSeen"_L1].toBool();
    return act;
}

Deciding::Deciding(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    d->q = this;
    d->look.setSingleShot(true);
    connect(&d->look, &QTimer::timeout, this, [this] {
        d->planLook();
        Q_EMIT undoableChanged();
    });
    connect(&d->outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) { d->take(entry); });
}

Deciding::~Deciding() = default;

Task<QString> Deciding::Private::put(QLatin1StringView kind, QString documentId, QJsonObject payload)
{
    outbox::NewEntry entry;
    entry.kind = kind;
    entry.objectKey = u"document/"_s + documentId;
    payload.insert(u"documentId"_s, documentId);
    entry.payload = std::move(payload);
    entry.seatId = fetching.seat();
    entry.hold = options.undo;
    return outbox.add(std::move(entry));
}

Task<QString> Deciding::decide(Act act)
{
    const QPointer<Deciding> self(this);
    if (const QString missing = missingIn(act); !missing.isEmpty())
        co_return fail(wrong(missing));
    auto reading = d->fetching.store().read(
        store::File::Cache,
        [id = act.documentId, seat = d->fetching.seat()](sqlite::Connection &db) { return seenIn(db, id, seat); });
    const Result<std::optional<Seen>> seen = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!seen)
        co_return fail(seen.error());
    if (!*seen || !(*seen)->isMine)
        co_return fail(wrong(u"version-unknown"_s));
    const Document &document = (*seen)->document;
    if (document.version.versionSha256 != act.versionSha256)
        co_return fail(wrong(u"version-changed"_s));
    const Step *step = document.step(act.stepId);
    if (!step)
        co_return fail(wrong(u"step-unknown"_s));
    if (act.decision == Decision::Approve && step->role == document::StepRole::Decide && !act.objectionsSeen
        && hasObjection(document))
        co_return fail(wrong(u"objection-unseen"_s));
    QStringList superseded;
    for (const outbox::Entry &entry : d->outbox.pendingFor(u"document/"_s + act.documentId)) {
        if (entry.kind != actKind || textIn(entry, "stepId"_L1) != act.stepId)
            continue;
        if (entry.state != outbox::State::NeedsAttention && entry.state != outbox::State::Accepted)
            co_return fail(Error{.code = Error::Code::Conflict, .problemType = u"pending"_s});
        if (entry.state == outbox::State::NeedsAttention)
            superseded.append(entry.operationId);
    }
    signing::Signed signature;
    if (isSigned(act.decision)) {
        const signing::Payload payload = payloadOf(act, document, *step, d->self(), d->fetching.clock().now());
        Task<signing::Signed> signing = d->signer(payload);
        const Result<signing::Signed> made = co_await signing;
        if (!self)
            co_return fail(Error::Code::Cancelled);
        if (!made)
            co_return fail(made.error());
        signature = *made;
    }
    for (const QString &operation : std::as_const(superseded)) {
        Task<Done> dropping = d->outbox.discard(operation);
        std::ignore = co_await dropping;
        if (!self)
            co_return fail(Error::Code::Cancelled);
    }
    QJsonObject payload{{u"stepId"_s, act.stepId},
                        {u"decision"_s, document::toText(act.decision)},
                        {u"title"_s, document.meta.title},
                        {u"body"_s, bodyOf(act, signature)},
                        {u"objectionsSeen"_s, act.objectionsSeen},
                        {u"subjects"_s, QJsonArray{act.stepId, act.documentId}}};
    Task<QString> putting = d->put(actKind, act.documentId, std::move(payload));
    co_return co_await putting;
}

Task<BatchOutcome> Deciding::decideMany(QStringList itemIds, document::Decision decision)
{
    const QPointer<Deciding> self(this);
    auto reading = d->fetching.store().read(store::File::Cache,
                                            [itemIds](sqlite::Connection &db) { return itemsById(db, itemIds); });
    const Result<QList<InboxRow>> items = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!items)
        co_return fail(items.error());
    BatchOutcome outcome;
    const QString action = document::toText(decision);
    for (const InboxRow &item : *items) {
        QString why;
        if (!item.isOpened)
            why = u"not-opened"_s;
        else if (!item.can(action) || item.stepId.isEmpty())
            why = u"not-allowed"_s;
        else if (!item.decision.isEmpty())
            why = u"pending"_s;
        else if (item.objections > 0)
            why = u"objection"_s;
        if (why.isEmpty()) {
            Act act;
            act.documentId = item.documentId;
            act.stepId = item.stepId;
            act.decision = decision;
            act.versionSha256 = item.versionSha256;
            Task<QString> deciding = decide(act);
            const Result<QString> operation = co_await deciding;
            if (!self)
                co_return fail(Error::Code::Cancelled);
            if (operation) {
                outcome.operations.append(*operation);
                continue;
            }
            const Error &error = operation.error();
            if (error.code == Error::Code::Cancelled)
                co_return outcome; // the person did not want to sign any more
            if (error.problemType == "version-unknown"_L1)
                why = u"not-here"_s;
            else if (error.problemType == "version-changed"_L1)
                why = u"changed"_s;
            else if (error.problemType == "objection-unseen"_L1)
                why = u"objection"_s;
            else
                why = error.code == Error::Code::Conflict ? u"pending"_s : u"failed"_s;
        }
        outcome.leftOut.append({item.id, item.title, why});
    }
    co_return outcome;
}

Task<QString> Deciding::withdraw(QString documentId, QString reason)
{
    if (reason.trimmed().isEmpty())
        co_return fail(wrong(u"reason-missing"_s));
    QJsonObject payload{{u"decision"_s, u"withdraw"_s},
                        {u"body"_s, QJsonObject{{u"reason"_s, reason}}},
                        {u"subjects"_s, QJsonArray{documentId}}};
    Task<QString> putting = d->put(withdrawKind, documentId, std::move(payload));
    co_return co_await putting;
}

Task<QString> Deciding::consentWithdrawal(QString documentId, bool consent)
{
    return d->put(consentKind, documentId,
                  {{u"decision"_s, consent ? u"consent"_s : u"refuse"_s},
                   {u"body"_s, QJsonObject{{u"consent"_s, consent}}},
                   {u"subjects"_s, QJsonArray{documentId}}});
}

Task<QString> Deciding::redraft(QString documentId)
{
    return d->put(redraftKind, documentId, {{u"decision"_s, u"redraft"_s}, {u"subjects"_s, QJsonArray{documentId}}});
}

} // namespace gw::approval
