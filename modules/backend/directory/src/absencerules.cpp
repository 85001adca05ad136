// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "absencerules.h"

#include <algorithm>
#include <gw/backend/directory/absences.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::directory {
namespace {

constexpr qsizetype LongestReason = 500; // characters, as the contract says

/// The value of an enumeration by its name, nothing for a name that is not in the contract.
template <class Values>
auto named(const Values &values, const QString &name) -> std::optional<typename Values::value_type>
{
    const auto found = std::ranges::find_if(values, [&name](auto value) { return api::toString(value) == name; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

void AbsenceForm::add(const QString &pointer, const QString &code, const QString &korean, const QString &english)
{
    m_errors.append({pointer, code, http::inLanguageOf(m_request, korean, english)});
}

void AbsenceForm::missing(const QString &key)
{
    add(u'/' + key, u"required"_s, u"꼭 필요한 값입니다."_s, u"This is required."_s);
}

void AbsenceForm::wrongType(const QString &key)
{
    add(u'/' + key, u"type"_s, u"값의 종류가 다릅니다."_s, u"This is a value of another type."_s);
}

void AbsenceForm::read(const QJsonObject &body)
{
    const QJsonValue seat = body.value(u"seatId"_s);
    if (seat.isUndefined() || seat.isNull())
        missing(u"seatId"_s);
    else if (!seat.isString())
        wrongType(u"seatId"_s);
    m_draft.seatId = seat.toString();
    readTime(body, u"startsAt"_s, m_draft.startsAt);
    readTime(body, u"endsAt"_s, m_draft.endsAt);
    readKind(body);
    readOptionalText(body, u"reason"_s, m_draft.reason);
    readOptionalText(body, u"substituteSeatId"_s, m_draft.substituteSeatId);
    readScopes(body);
}

void AbsenceForm::readTime(const QJsonObject &body, const QString &key, QDateTime &out)
{
    const QJsonValue value = body.value(key);
    if (value.isUndefined() || value.isNull())
        missing(key);
    else if (!value.isString())
        wrongType(key);
    else if (!json::fromJson(value, out))
        add(u'/' + key, u"format"_s, u"RFC 3339 시각이어야 합니다."_s, u"This must be a time as in RFC 3339."_s);
}

void AbsenceForm::readKind(const QJsonObject &body)
{
    const QJsonValue value = body.value(u"kind"_s);
    if (value.isUndefined() || value.isNull())
        missing(u"kind"_s);
    else if (!value.isString())
        wrongType(u"kind"_s);
    else if (const auto kind = named(api::allAbsenceKinds, value.toString()))
        m_draft.kind = *kind;
    else
        add(u"/kind"_s, u"unknown-value"_s, u"알 수 없는 부재 사유입니다."_s, u"There is no such kind of absence."_s);
}

void AbsenceForm::readScopes(const QJsonObject &body)
{
    const QJsonValue value = body.value(u"scopes"_s);
    if (value.isUndefined() || value.isNull())
        return missing(u"scopes"_s);
    if (!value.isArray())
        return wrongType(u"scopes"_s);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto scope = named(api::allAbsenceScopes, array.at(i).toString());
        if (!scope)
            add(u"/scopes/%1"_s.arg(i), u"unknown-value"_s, u"알 수 없는 대행 범위입니다."_s,
                u"There is no such scope."_s);
        else if (!m_draft.scopes.contains(*scope))
            m_draft.scopes.append(*scope);
    }
}

void AbsenceForm::readOptionalText(const QJsonObject &body, const QString &key, std::optional<QString> &out)
{
    const QJsonValue value = body.value(key);
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isString())
        return wrongType(key);
    const QString text = value.toString().normalized(QString::NormalizationForm_C);
    if (!text.isEmpty())
        out = text;
}

void AbsenceForm::checkAlone()
{
    if (m_draft.startsAt.isValid() && m_draft.endsAt.isValid() && m_draft.endsAt <= m_draft.startsAt)
        add(u"/endsAt"_s, u"before-start"_s, u"끝이 시작보다 늦어야 합니다."_s, u"The end must be after the start."_s);
    if (m_draft.reason && m_draft.reason->toUcs4().size() > LongestReason)
        add(u"/reason"_s, u"range"_s, u"500자까지 쓸 수 있습니다."_s, u"At most 500 characters."_s);
    if (m_draft.substituteSeatId && m_draft.scopes.isEmpty())
        add(u"/scopes"_s, u"required"_s, u"대행자가 무엇을 대행하는지 골라 주십시오."_s,
            u"Say what the substitute stands in for."_s);
}

Result<Done> AbsenceForm::checkAgainst(storage::Session &session, const SeatFacts &holder, const QString &except)
{
    const auto overlaps = Absences::isAway(session, holder.seatId, m_draft.startsAt, m_draft.endsAt, except);
    if (!overlaps)
        return fail(overlaps.error());
    if (*overlaps)
        add(u"/startsAt"_s, u"overlap"_s, u"이 기간에 이미 등록된 부재가 있습니다."_s,
            u"There is another absence in this time."_s);
    if (!m_draft.substituteSeatId)
        return Done{};

    const QString pointer = u"/substituteSeatId"_s;
    const auto substitute = Seats::facts(session, *m_draft.substituteSeatId);
    if (!substitute)
        return fail(substitute.error());
    if (!*substitute) {
        add(pointer, u"unknown-value"_s, u"없는 직위입니다."_s, u"There is no such seat."_s);
        return Done{};
    }
    const SeatFacts &other = **substitute;
    if (other.personId == holder.personId) {
        add(pointer, u"same-person"_s, u"대행자는 본인이 아닌 사람이어야 합니다."_s,
            u"The substitute must be somebody else."_s);
        return Done{};
    }
    // The last moment is not part of the absence: one that ends at midnight does not need the next day.
    if (!other.isValidOn(officeDay(m_draft.startsAt)) || !other.isValidOn(officeDay(m_draft.endsAt.addMSecs(-1))))
        add(pointer, u"not-in-office"_s, u"대행자가 그 기간에 그 직위에 있지 않습니다."_s,
            u"The substitute does not hold that seat in this time."_s);
    const auto away = Absences::isAway(session, other.seatId, m_draft.startsAt, m_draft.endsAt);
    if (!away)
        return fail(away.error());
    if (*away)
        add(pointer, u"absent"_s, u"대행자도 그 기간에 부재입니다."_s, u"The substitute is away in this time too."_s);
    return Done{};
}

QJsonObject draftOf(const api::Absence &absence)
{
    return api::toJson(api::AbsenceDraft{.seatId = absence.seatId,
                                         .startsAt = absence.startsAt,
                                         .endsAt = absence.endsAt,
                                         .kind = absence.kind,
                                         .reason = absence.reason,
                                         .substituteSeatId = absence.substituteSeatId,
                                         .scopes = absence.scopes})
        .toObject();
}

} // namespace gw::backend::directory
