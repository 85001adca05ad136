// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <gw/backend/directory/seats.h>
#include <gw/backend/portal/fields.h>

using namespace Qt::Literals::StringLiterals;

// PATCH /v1/questions/{id}: what its author may change, and what the answering side decides.
namespace gw::backend::questions {
namespace {

using api::QuestionState;

/// What a patch asks for; what is empty stays.
struct Wish
{
    std::optional<QString> title;
    std::optional<QString> text;
    QuestionState state = QuestionState::Unknown; ///< unknown: stays
    std::optional<QString> assigneeUnitId;        ///< empty text: nobody in particular
    std::optional<QDate> dueOn;
    QString declineReason;

    bool decides() const { return assigneeUnitId || dueOn || state == QuestionState::Accepted || state == QuestionState::Declined; }
};

std::expected<Wish, Response> wishOf(const QJsonObject &patch)
{
    portal::Fields fields(patch);
    fields.only({u"title"_s, u"text"_s, u"state"_s, u"assigneeUnitId"_s, u"dueOn"_s, u"declineReason"_s});
    Wish wish;
    if (fields.has(u"title"_s))
        wish.title = fields.line(u"title"_s, 1, 200);
    if (fields.has(u"text"_s))
        wish.text = fields.text(u"text"_s, 1, 10'000);
    if (fields.has(u"state"_s)) {
        wish.state = api::questionStateFromString(fields.text(u"state"_s, 1, 40));
        if (wish.state != QuestionState::Accepted && wish.state != QuestionState::Declined
            && wish.state != QuestionState::Closed)
            fields.wrong(u"state"_s, u"unknown-value"_s);
    }
    if (fields.has(u"assigneeUnitId"_s))
        wish.assigneeUnitId = fields.isNull(u"assigneeUnitId"_s) ? QString() : fields.text(u"assigneeUnitId"_s, 1, 40);
    wish.dueOn = fields.optionalDate(u"dueOn"_s);
    if (fields.has(u"declineReason"_s))
        wish.declineReason = fields.line(u"declineReason"_s, 1, 1000);
    if (wish.state == QuestionState::Declined && wish.declineReason.isEmpty())
        fields.wrong(u"declineReason"_s, u"required"_s);
    if (wish.state == QuestionState::Accepted && !wish.dueOn)
        fields.wrong(u"dueOn"_s, u"required"_s);
    if (!fields.errors().isEmpty())
        return std::unexpected(http::invalidFields(fields.errors()));
    return wish;
}

bool isOneOf(QuestionState state, std::initializer_list<QuestionState> states)
{
    return std::ranges::find(states, state) != states.end();
}

/// Whether the caller may wish this at all, and whether the question is where it is possible.
std::optional<Response> refusal(const Request &request, const Caller &caller, const api::Question &question,
                                const Wish &wish)
{
    const bool answers = caller.may(answerCapability.toString());
    const bool rewrites = wish.title || wish.text;
    const bool closes = wish.state == QuestionState::Closed;
    if ((rewrites && !question.mine) || (wish.decides() && !answers) || (closes && !question.mine && !answers)
        || (!rewrites && !wish.decides() && !closes && !question.mine && !answers))
        return http::forbidden(http::inLanguageOf(request, u"이 질문을 바꿀 권한이 없습니다."_s,
                                                  u"You may not change this question."_s));
    if (rewrites && (question.state != QuestionState::Open || question.backs > 0))
        return wrongState(request);
    if (wish.state == QuestionState::Accepted
        && !isOneOf(question.state, {QuestionState::Open, QuestionState::Accepted, QuestionState::FollowUp}))
        return wrongState(request);
    if (wish.state == QuestionState::Declined
        && !isOneOf(question.state, {QuestionState::Open, QuestionState::Accepted}))
        return wrongState(request);
    const bool over = isOneOf(question.state, {QuestionState::Closed, QuestionState::Declined});
    const bool answered = isOneOf(question.state, {QuestionState::Answered, QuestionState::FollowUp});
    if (closes && (over || (!question.mine && !answered)))
        return wrongState(request);
    if (wish.decides() && over)
        return wrongState(request);
    return std::nullopt;
}

Result<bool> unitExists(Session &session, const QString &unitId)
{
    const auto rows = session.query(u"SELECT 1 FROM unit WHERE id = ?"_s, {unitId});
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

/// The columns that change, and their values.
struct Change
{
    QStringList columns;
    QVariantList values;

    void set(const QString &column, const QVariant &value)
    {
        columns.append(column + u" = ?"_s);
        values.append(value);
    }
};

Change changeOf(const Wish &wish)
{
    Change change;
    if (wish.title)
        change.set(u"title"_s, *wish.title);
    if (wish.text)
        change.set(u"text"_s, *wish.text);
    if (wish.assigneeUnitId)
        change.set(u"assignee_unit_id"_s, wish.assigneeUnitId->isEmpty() ? QVariant() : QVariant(*wish.assigneeUnitId));
    if (wish.dueOn)
        change.set(u"due_on"_s, wish.dueOn->toString(Qt::ISODate));
    if (wish.state != QuestionState::Unknown)
        change.set(u"state"_s, toString(wish.state));
    if (wish.state == QuestionState::Declined)
        change.set(u"decline_reason"_s, wish.declineReason);
    if (wish.state == QuestionState::Declined || wish.state == QuestionState::Closed)
        change.set(u"due_on"_s, QVariant()); // nothing is promised any more
    return change;
}

} // namespace

Response updateQuestion(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request, "application/merge-patch+json");
    if (!body)
        return body.error();
    const QString id = request.parameter(u"id"_s);
    Effect effect;
    const auto action = [&](Session &session) -> Result<Response> {
        effect = {};
        const auto row = questionRow(session, id, caller.personId);
        if (!row)
            return fail(row.error());
        if (!*row)
            return http::notFound(request);
        const api::Question &question = (*row)->question;
        const auto wish = wishOf(*body);
        if (!wish)
            return wish.error();
        if (auto no = refusal(request, caller, question, *wish); no && no->status == 403)
            return std::move(*no);
        if (auto stale = http::refusedVersion(request, http::etag(question.revision)))
            return std::move(*stale);
        if (auto no = refusal(request, caller, question, *wish))
            return std::move(*no);
        const QDateTime now = services.clock.now();
        if (wish->dueOn && *wish->dueOn < directory::officeDay(now))
            return refused(u"/dueOn"_s, u"before-start"_s);
        if (wish->assigneeUnitId && !wish->assigneeUnitId->isEmpty()) {
            const auto exists = unitExists(session, *wish->assigneeUnitId);
            if (!exists)
                return fail(exists.error());
            if (!*exists)
                return refused(u"/assigneeUnitId"_s, u"unknown-value"_s);
        }
        const Change change = changeOf(*wish);
        if (change.columns.isEmpty())
            return answerWith(session, 200, id, caller);
        const auto written = session.exec(u"UPDATE question SET "_s + change.columns.join(u", "_s) + u" WHERE id = ?"_s,
                                          change.values + QVariantList{id});
        if (!written)
            return fail(written.error());
        const auto done = changed(session, id, now);
        if (!done)
            return fail(done.error());
        effect = *done;
        return answerWith(session, 200, id, caller);
    };
    return directory::actOnce(services.idempotency, request, caller, directory::Key::Optional, action, [&] {
        if (effect.number > 0)
            tell(services, effect);
    });
}

} // namespace gw::backend::questions
