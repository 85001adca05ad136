// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::questions {
namespace {

using api::QuestionMessageKind;
using api::QuestionState;

struct Draft
{
    QuestionMessageKind kind = QuestionMessageKind::Unknown;
    QString text;
    bool anonymous = false;
};

std::expected<Draft, Response> drafted(const QJsonObject &body)
{
    portal::Fields fields(body);
    Draft draft;
    draft.kind = api::questionMessageKindFromString(fields.text(u"kind"_s, 1, 40));
    if (draft.kind == QuestionMessageKind::Unknown && fields.errors().isEmpty())
        fields.wrong(u"kind"_s, u"unknown-value"_s);
    draft.text = fields.text(u"text"_s, 1, 10'000);
    if (fields.has(u"anonymous"_s))
        draft.anonymous = fields.boolean(u"anonymous"_s);
    if (fields.errors().isEmpty() && draft.text.trimmed().isEmpty())
        fields.wrong(u"text"_s, u"range"_s);
    if (!fields.errors().isEmpty())
        return std::unexpected(http::invalidFields(fields.errors()));
    return draft;
}

/// Who may speak, and when. Fills in what follows from who speaks.
std::optional<Response> refusal(const Services &services, const Request &request, const Caller &caller,
                                const api::Question &question, Draft &draft)
{
    const bool over = question.state == QuestionState::Closed || question.state == QuestionState::Declined;
    if (draft.kind == QuestionMessageKind::Answer) {
        draft.anonymous = false;
        if (!caller.may(answerCapability.toString()))
            return http::forbidden(http::inLanguageOf(request, u"이 직위에는 답변할 권한이 없습니다."_s,
                                                      u"This seat may not answer questions."_s));
        return over ? std::optional(wrongState(request)) : std::nullopt;
    }
    if (!question.mine && !question.backed)
        return http::forbidden(
            http::inLanguageOf(request, u"질문한 사람과 공감한 사람만 이어서 물을 수 있습니다."_s,
                               u"Only the author and those who back a question may follow it up."_s));
    if (question.state != QuestionState::Answered && question.state != QuestionState::FollowUp)
        return wrongState(request);
    if (question.mine)
        draft.anonymous = question.anonymous; // their name would give the question's author away
    else if (draft.anonymous && !services.anonymousAllowed())
        return refused(u"/anonymous"_s, u"not-allowed"_s);
    return std::nullopt;
}

} // namespace

Response addQuestionMessage(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const QString id = request.parameter(u"id"_s);
    Effect effect;
    const auto action = [&](Session &session) -> Result<Response> {
        const auto row = questionRow(session, id, caller.personId);
        if (!row)
            return fail(row.error());
        if (!*row)
            return http::notFound(request);
        auto draft = drafted(*body);
        if (!draft)
            return draft.error();
        if (auto no = refusal(services, request, caller, (*row)->question, *draft))
            return std::move(*no);
        const auto unit = unitOfSeat(session, caller.seatId);
        if (!unit)
            return fail(unit.error());
        const QDateTime now = services.clock.now();
        const auto kept =
            session.exec(u"INSERT INTO question_message(id, question_id, kind, text, at, author_person_id, "
                         "author_unit_id, anonymous) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         {newId(), id, toString(draft->kind), draft->text, toRfc3339(now), caller.personId, *unit,
                          draft->anonymous ? 1 : 0});
        if (!kept)
            return fail(kept.error());
        // A promise is kept with the answer; another one is made when a follow-up is taken up.
        const QuestionState state = draft->kind == QuestionMessageKind::Answer ? QuestionState::Answered
                                                                                : QuestionState::FollowUp;
        const auto moved =
            session.exec(u"UPDATE question SET state = ?, due_on = NULL WHERE id = ?"_s, {toString(state), id});
        if (!moved)
            return fail(moved.error());
        const auto done = changed(session, id, now);
        if (!done)
            return fail(done.error());
        effect = *done;
        return answerWith(session, 201, id, caller);
    };
    return directory::actOnce(services.idempotency, request, caller, directory::Key::Required, action,
                              [&] { tell(services, effect); });
}

} // namespace gw::backend::questions
