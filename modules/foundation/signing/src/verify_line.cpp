// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "verify.h"

#include <gw/base/json.h>
#include <gw/document/canonical.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::signing {
namespace {

constexpr int deepestLine = 4; // a department's own line may have departments of its own

struct LineStep
{
    QJsonObject json = {};
    bool ofDepartment = false; ///< in a department's own line, whose decision is not the document's
};

/// Every step of a line with those of the departments' own lines, in order.
void collectSteps(const QJsonValue &groups, int depth, QList<LineStep> &out)
{
    for (const QJsonValue &group : groups.toArray()) {
        for (const QJsonValue &value : group.toObject().value(u"steps"_s).toArray()) {
            const QJsonObject step = value.toObject();
            out.append({step, depth > 0});
            if (depth < deepestLine)
                collectSteps(step.value(u"subLine"_s), depth + 1, out);
        }
    }
}

QString nameOf(const QJsonObject &step)
{
    const QString name = step.value(u"actedBy"_s).toObject().value(u"name"_s).toString();
    return name.isEmpty() ? step.value(u"id"_s).toString() : name;
}

bool decides(const QJsonObject &step)
{
    return step.value(u"role"_s).toString() == document::toText(document::StepRole::Decide)
           && step.value(u"state"_s).toString() == document::toText(document::StepState::Done);
}

bool wasSent(const QJsonObject &dispatch)
{
    const QString state = dispatch.value(u"state"_s).toString();
    return state == document::toText(document::DispatchState::Sent)
           || state == document::toText(document::DispatchState::Closed);
}

} // namespace

void Verifier::line()
{
    QList<LineStep> steps;
    collectSteps(m_record.line.value(u"groups"_s), 0, steps);
    for (const LineStep &one : std::as_const(steps)) {
        const QString id = one.json.value(u"id"_s).toString();
        if (m_steps.contains(id))
            add(u"step-twice"_s, id);
        m_steps.insert(id);
        m_decided = m_decided || (!one.ofDepartment && decides(one.json));
        step(one.json);
    }
    for (SignatureReport &report : m_report.signatures) {
        if (!m_steps.contains(report.stepId))
            add(report, u"signature-without-step"_s);
    }
}

void Verifier::step(const QJsonObject &step)
{
    using document::StepState;
    const QString id = step.value(u"id"_s).toString();
    const auto state = document::fromText<StepState>(step.value(u"state"_s).toString());
    const bool done = state == StepState::Done || state == StepState::Returned || state == StepState::PostDone;
    const QString decision = step.value(u"decision"_s).toString();
    // A department's step is done by its own line, and has no signature of its own.
    if (!done || !step.value(u"subLine"_s).toArray().isEmpty())
        return;
    const QList<Payload> payloads = m_payloads.value(id);
    if (payloads.isEmpty()) {
        // Reading afterwards has no legal effect (D1), so it needs no signature.
        if (state != StepState::PostDone && decision != document::toText(document::Decision::Read))
            add(u"step-unsigned"_s, id, {nameOf(step)});
        return;
    }
    const Payload &last = payloads.last();
    const QString seat = step.value(u"actedBy"_s).toObject().value(u"seatId"_s).toString();
    const QString signature = step.value(u"signature"_s).toObject().value(u"signatureSha256"_s).toString();
    const QJsonValue seen = step.value(u"versionNoSeen"_s);
    if (document::toText(last.decision) != decision || document::toText(last.role) != step.value(u"role"_s).toString()
        || document::toText(last.mode) != step.value(u"mode"_s).toString() || (!seat.isEmpty() && last.seatId != seat)
        || (!signature.isEmpty() && signature != m_lastOf.value(id))
        || (seen.isDouble() && seen.toInt() != last.versionNo))
        add(u"step-differs"_s, id, {nameOf(step)});
}

void Verifier::number()
{
    m_report.number = m_record.card.value(u"number"_s).toObject().value(u"display"_s).toString();
    json::fromJson(m_record.card.value(u"decidedAt"_s), m_report.decidedAt);
    if (m_decided && (m_report.number.isEmpty() || !m_report.decidedAt.isValid()))
        add(u"number-missing"_s, u"card.json"_s);
    if (!m_decided && !m_report.number.isEmpty())
        add(u"number-unexpected"_s, u"card.json"_s);
    if (m_report.number.isEmpty() || m_record.audit.isEmpty())
        return;
    m_report.numberRegistered = std::ranges::any_of(m_record.audit, [this](const QJsonValue &event) {
        return event.toObject().value(u"details"_s).toObject().value(u"number"_s).toString() == m_report.number;
    });
    if (!m_report.numberRegistered)
        add(u"number-not-registered"_s, u"card.json"_s, {m_report.number});
}

void Verifier::seals()
{
    QSet<QString> sealed;
    for (const QJsonValue &value : m_record.sealUses)
        sealed.insert(value.toObject().value(u"dispatchId"_s).toString());
    QSet<QString> sent;
    for (const QJsonValue &value : m_record.dispatches) {
        const QJsonObject dispatch = value.toObject();
        const QString id = dispatch.value(u"id"_s).toString();
        if (!wasSent(dispatch)
            || dispatch.value(u"sealMode"_s).toString() != document::toText(document::SealMode::Seal))
            continue;
        sent.insert(id);
        if (!sealed.contains(id))
            add(u"seal-missing"_s, u"dispatches.json"_s);
        else
            m_report.sealUsed = true;
    }
    if (!(sealed - sent).isEmpty())
        add(u"seal-unexpected"_s, u"seals.json"_s);
}

Result<QString> auditHash(const QJsonObject &event)
{
    QJsonObject hashed = event;
    hashed.remove(u"hash"_s);
    const Result<QByteArray> bytes = document::canonicalJson(hashed);
    if (!bytes)
        return fail(bytes.error());
    return document::sha256Hex(*bytes);
}

void Verifier::audit()
{
    m_report.auditEvents = int(m_record.audit.size());
    if (m_record.audit.isEmpty())
        add(u"audit-missing"_s, u"audit.json"_s);
    qint64 lastSeq = 0;
    QString lastHash;
    for (const QJsonValue &value : m_record.audit) {
        const QJsonObject event = value.toObject();
        const qint64 seq = event.value(u"seq"_s).toInteger(-1);
        const QString hash = event.value(u"hash"_s).toString();
        const QString place = u"audit.json#%1"_s.arg(seq);
        const QString number = QString::number(seq);
        if (auditHash(event).value_or(QString()) != hash) {
            add(u"audit-changed"_s, place, {number});
            m_report.chainUnbroken = false;
        }
        const QJsonValue before = event.value(u"documentPrevHash"_s);
        if (seq <= lastSeq || (before.isString() && before.toString() != lastHash)
            || (seq == lastSeq + 1 && lastSeq > 0 && event.value(u"prevHash"_s).toString() != lastHash)) {
            add(u"audit-broken"_s, place, {number});
            m_report.chainUnbroken = false;
        }
        const QString signature = event.value(u"details"_s).toObject().value(u"signatureSha256"_s).toString();
        if (!signature.isEmpty() && !m_signatures.contains(signature))
            add(u"audit-signature-missing"_s, place, {number});
        lastSeq = seq;
        lastHash = hash;
    }
}

} // namespace gw::signing
