// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::questions {

Response discloseQuestionAuthor(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    if (!caller.may(moderateCapability.toString()))
        return http::forbidden(http::inLanguageOf(request, u"질문자를 확인할 권한이 없습니다."_s,
                                                  u"This seat may not be told who asked."_s));
    const QString id = request.parameter(u"id"_s);
    Effect effect;
    const auto action = [&](Session &session) -> Result<Response> {
        const auto row = questionRow(session, id, caller.personId);
        if (!row)
            return fail(row.error());
        if (!*row)
            return http::notFound(request);
        portal::Fields fields(*body);
        const QString reason = fields.line(u"reason"_s, 10, 1000);
        if (!fields.errors().isEmpty())
            return http::invalidFields(fields.errors());
        const QDateTime now = services.clock.now();
        const auto person = session.query(u"SELECT name FROM person WHERE id = ?"_s, {(*row)->authorPersonId});
        if (!person)
            return fail(person.error());
        const auto kept =
            session.exec(u"INSERT INTO question_disclosure(id, question_id, moderator_person_id, reason, at) "
                         "VALUES(?, ?, ?, ?, ?)"_s,
                         {newId(), id, caller.personId, reason, toRfc3339(now)});
        if (!kept)
            return fail(kept.error());
        const auto done = changed(session, id, now); // the author is told with the next delta
        if (!done)
            return fail(done.error());
        effect = *done;
        const api::QuestionDisclosure answer{id, (*row)->authorPersonId,
                                             person->empty() ? QString() : person->front().text(0), now};
        return Response::json(201, toJson(answer).toObject());
    };
    return directory::actOnce(services.idempotency, request, caller, directory::Key::Required, action,
                              [&] { tell(services, effect); });
}

} // namespace gw::backend::questions
