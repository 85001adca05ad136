// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "preflight.h"

#include <algorithm>
#include <gw/backend/directory/seats.h>
#include <gw/checks/checks.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

QString levelWord(Level level)
{
    switch (level) {
    case Level::Staff: return u"담당자"_s;
    case Level::Team: return u"팀장"_s;
    case Level::Division: return u"과장"_s;
    case Level::Bureau: return u"국장"_s;
    case Level::Vice: return u"부기관장"_s;
    case Level::Head: return u"기관장"_s;
    }
    return {};
}

Result<checks::ReceiverFacts> aboutReceiver(Session &session, const doc::Receiver &receiver, QDate today)
{
    checks::ReceiverFacts facts{.id = receiver.id};
    if (receiver.kind == doc::ReceiverKind::Unit) {
        const auto rows = session.query(u"SELECT valid_to FROM unit WHERE id = ?"_s, {receiver.id});
        if (!rows)
            return fail(rows.error());
        facts.known = !rows->empty();
        facts.dissolved =
            facts.known && !rows->front().isNull(0) && QDate::fromString(rows->front().text(0), Qt::ISODate) < today;
    } else if (receiver.kind == doc::ReceiverKind::Agency) {
        const auto rows = session.query(u"SELECT 1 FROM agency WHERE id = ?"_s, {receiver.id});
        if (!rows)
            return fail(rows.error());
        facts.known = !rows->empty();
    }
    return facts;
}

checks::Delegation verdictOf(const Work &work, const std::optional<Delegation> &rule)
{
    checks::Delegation delegation;
    if (!rule || !work.facts.deciderLevel || !work.row.document.delegationOverride.isEmpty())
        return delegation;
    using V = checks::Delegation::Verdict;
    const Level decider = *work.facts.deciderLevel;
    delegation.verdict = decider < rule->item.decider ? V::Below : decider > rule->item.decider ? V::Above : V::At;
    delegation.decider = levelWord(decider);
    delegation.required = levelWord(rule->item.decider);
    delegation.source = rule->sourceKo;
    return delegation;
}

} // namespace

Result<QList<checks::Finding>> preflight(Session &session, const Work &work)
{
    const auto version = findVersion(session, work.row.document.id, work.row.document.versionNo);
    if (!version)
        return fail(version.error());
    checks::Input input;
    if (!*version)
        return QList<checks::Finding>();
    const auto content = doc::contentFromJson((*version)->content);
    const auto meta = doc::metaFromJson((*version)->meta);
    if (!content || !meta)
        return fail(Error::Code::Storage, u"a stored version cannot be read"_s);
    input.content = *content;
    input.meta = *meta;
    for (const QJsonValue &value : (*version)->attachments) {
        const QJsonObject one = value.toObject();
        input.attachments.append({.id = one.value(u"id"_s).toString(),
                                  .name = one.value(u"name"_s).toString(),
                                  .mime = one.value(u"mime"_s).toString(),
                                  .size = one.value(u"size"_s).toInteger()});
    }
    const QDate today = directory::officeDay(work.now);
    input.context.stage = checks::Stage::Submit;
    input.context.today = today;
    for (const doc::Receiver &receiver : meta->receivers) {
        if (receiver.kind != doc::ReceiverKind::Unit && receiver.kind != doc::ReceiverKind::Agency)
            continue;
        const auto facts = aboutReceiver(session, receiver, today);
        if (!facts)
            return fail(facts.error());
        input.context.receivers.append(*facts);
    }
    const auto rule = delegationOf(session, work.row.document.agencyId, work.row.unitTaskCode, work.row.amount, today);
    if (!rule)
        return fail(rule.error());
    input.context.delegation = verdictOf(work, *rule);
    return checks::check(input);
}

bool explained(const QList<checks::Finding> &findings, const QList<api::CheckReason> &reasons)
{
    return std::ranges::all_of(checks::codesToReason(findings), [&reasons](const QString &code) {
        return std::ranges::any_of(reasons, [&code](const api::CheckReason &reason) {
            return reason.code == code && !reason.reason.trimmed().isEmpty();
        });
    });
}

QList<api::CheckReason> ofFindings(const QList<api::CheckReason> &reasons, const QList<checks::Finding> &findings)
{
    QStringList codes = checks::codesToReason(findings);
    QList<api::CheckReason> kept;
    for (const api::CheckReason &reason : reasons) {
        if (codes.removeAll(reason.code) > 0)
            kept.append(reason);
    }
    return kept;
}

Response checksFailed(const Request &request, const QList<checks::Finding> &findings)
{
    QJsonArray all;
    for (const checks::Finding &finding : findings)
        all.append(checks::toJson(finding));
    const bool red = checks::blocks(findings);
    const QString sentence = red ? http::inLanguageOf(request, u"고쳐야 상신할 수 있는 점검 결과가 있습니다."_s,
                                                      u"The check found something that has to be corrected first."_s)
                                 : http::inLanguageOf(request, u"점검 결과마다 사유를 적어 주십시오."_s,
                                                      u"Write a reason for each thing that the check found."_s);
    return Response::problem(422, u"checks-failed"_s, {}, sentence,
                             {{u"findings"_s, all}, {u"code"_s, red ? u"checks-failed"_s : u"checks-unexplained"_s}});
}

Result<Done> keepReasons(Session &session, const Work &work, const QList<api::CheckReason> &reasons)
{
    if (reasons.isEmpty())
        return Done{};
    const auto author = personOn(session, work.caller.seatId);
    if (!author)
        return fail(author.error());
    for (const api::CheckReason &reason : reasons) {
        if (reason.reason.trimmed().isEmpty())
            continue;
        const CheckRow row{.code = reason.code.left(10),
                           .reason = reason.reason.trimmed().left(2000),
                           .by = author->value_or(Person()),
                           .versionNo = work.row.document.versionNo,
                           .at = work.now};
        if (const auto kept = insertCheck(session, work.row.document.id, row); !kept)
            return kept;
    }
    return Done{};
}

} // namespace gw::backend::approval
