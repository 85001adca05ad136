// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <gw/backend/http/events.h>
#include <gw/backend/portal/fields.h>
#include <gw/backend/storage/changelog.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::questions {
namespace {

using directory::actOnce;
using directory::Key;

struct Draft
{
    QString title;
    QString text;
    bool anonymous = false;
};

std::expected<Draft, Response> drafted(const Services &services, const Request &request, const QJsonObject &body)
{
    portal::Fields fields(body);
    Draft draft;
    draft.title = fields.line(u"title"_s, 1, 200);
    draft.text = fields.text(u"text"_s, 1, 10'000);
    draft.anonymous = fields.boolean(u"anonymous"_s);
    if (fields.errors().isEmpty() && draft.text.trimmed().isEmpty())
        fields.wrong(u"text"_s, u"range"_s);
    if (!fields.errors().isEmpty())
        return std::unexpected(http::invalidFields(fields.errors()));
    if (draft.anonymous && !services.anonymousAllowed())
        return std::unexpected(refused(u"/anonymous"_s, u"not-allowed"_s,
                                       http::inLanguageOf(request, u"이 기관에서는 익명 질문을 받지 않습니다."_s,
                                                          u"This site takes no anonymous questions."_s)));
    return draft;
}

/// Backs or unbacks; `wanted` as it shall be. Doing it twice changes nothing.
Response setBacking(const Services &services, const Request &request, const Caller &caller, bool wanted)
{
    const QString id = request.parameter(u"id"_s);
    std::optional<Effect> effect;
    const auto action = [&](Session &session) -> Result<Response> {
        effect.reset();
        const auto row = questionRow(session, id, caller.personId);
        if (!row)
            return fail(row.error());
        if (!*row)
            return http::notFound(request);
        const api::Question &question = (*row)->question;
        if (question.mine)
            return refused({}, u"own-question"_s,
                           http::inLanguageOf(request, u"자신의 질문에는 공감할 수 없습니다."_s,
                                              u"You cannot back your own question."_s));
        if (question.state == api::QuestionState::Closed || question.state == api::QuestionState::Declined)
            return wrongState(request);
        if (question.backed == wanted)
            return answerWith(session, 200, id, caller);
        const QDateTime now = services.clock.now();
        const auto noted =
            wanted ? session.exec(u"INSERT INTO question_backing(question_id, person_id, at) VALUES(?, ?, ?)"_s,
                                  {id, caller.personId, toRfc3339(now)})
                   : session.exec(u"DELETE FROM question_backing WHERE question_id = ? AND person_id = ?"_s,
                                  {id, caller.personId});
        if (!noted)
            return fail(noted.error());
        const auto counted = session.exec(u"UPDATE question SET backs = (SELECT count(*) FROM question_backing WHERE "
                                          "question_id = ?) WHERE id = ?"_s,
                                          {id, id});
        if (!counted)
            return fail(counted.error());
        const auto done = changed(session, id, now);
        if (!done)
            return fail(done.error());
        effect = *done;
        return answerWith(session, 200, id, caller);
    };
    return actOnce(services.idempotency, request, caller, Key::Required, action, [&] {
        if (effect)
            tell(services, *effect);
    });
}

} // namespace

Response askQuestion(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    Effect effect;
    const auto action = [&](Session &session) -> Result<Response> {
        const auto draft = drafted(services, request, *body);
        if (!draft)
            return draft.error();
        const auto unit = unitOfSeat(session, caller.seatId);
        if (!unit)
            return fail(unit.error());
        const QDateTime now = services.clock.now();
        const QString id = newId();
        const auto kept = session.exec(
            u"INSERT INTO question(id, title, text, author_person_id, author_unit_id, anonymous, asked_at, state, backs, "
            "decline_reason, changed_at, revision) VALUES(?, ?, ?, ?, ?, ?, ?, 'open', 0, '', ?, 1)"_s,
            {id, draft->title, draft->text, caller.personId, *unit, draft->anonymous ? 1 : 0, toRfc3339(now),
             toRfc3339(now)});
        if (!kept)
            return fail(kept.error());
        const auto done = changed(session, id, now, true);
        if (!done)
            return fail(done.error());
        effect = *done;
        return answerWith(session, 201, id, caller);
    };
    return actOnce(services.idempotency, request, caller, Key::Required, action, [&] { tell(services, effect); });
}

Response getQuestion(const Services &services, const Request &request, const Caller &caller)
{
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto row = questionRow(session, request.parameter(u"id"_s), caller.personId);
        if (!row)
            return fail(row.error());
        if (!*row)
            return http::notFound(request);
        const api::Question &question = (*row)->question;
        return portal::versioned(request, toJson(question).toObject(), http::etag(question.revision));
    });
}

Response backQuestion(const Services &services, const Request &request, const Caller &caller)
{
    return setBacking(services, request, caller, true);
}

Response unbackQuestion(const Services &services, const Request &request, const Caller &caller)
{
    return setBacking(services, request, caller, false);
}

} // namespace gw::backend::questions
