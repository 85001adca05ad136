// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Opening and closing, and answers under a name.
#include "handlers.h"
#include "rules.h"

#include <gw/backend/http/events.h>
#include <gw/backend/storage/changelog.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::surveys {
namespace {

using storage::ChangeLog;

const QString collection = u"surveys"_s;

/// Keys cost some tenths of a second: they are made before the transaction that nobody else can write beside.
Result<QList<ballot::PrivateKey>> keysFor(const Services &services, const Request &request, const Caller &caller)
{
    int wanted = 0;
    const auto counted = services.database.read([&](Session &session) -> Result<Done> {
        const auto found = owned(session, services, request, caller);
        if (!found)
            return fail(found.error());
        if (!*found || !(*found)->row.draft.anonymous || (*found)->row.state != api::SurveyState::Draft)
            return Done{};
        const auto groups = countAudience(session, (*found)->row.audience(), portal::today(services.clock));
        if (!groups)
            return fail(groups.error());
        wanted = int(mergedForBallots(*groups).size());
        return Done{};
    });
    if (!counted)
        return fail(counted.error());
    QList<ballot::PrivateKey> keys;
    for (int i = 0; i < wanted; ++i) {
        const auto key = ballot::PrivateKey::generate();
        if (!key)
            return fail(key.error());
        keys.append(*key);
    }
    return keys;
}

Result<std::optional<Response>> begin(Session &session, const Services &services, const SurveyRow &row,
                                      const QList<ballot::PrivateKey> &keys)
{
    const QString day = portal::today(services.clock);
    const auto groups = countAudience(session, row.audience(), day);
    if (!groups)
        return fail(groups.error());
    int members = 0;
    for (const Group &group : *groups)
        members += group.members;
    if (row.draft.anonymous && members < smallestKeyGroup)
        return std::optional(http::invalidFields({{u"/to"_s, u"too-few"_s, {}}}));
    if (row.draft.closesAt <= services.clock.now())
        return std::optional(http::invalidFields({{u"/to"_s, u"before-start"_s, {}}}));
    if (const auto opened = open(session, row, keys, day); !opened)
        return fail(opened.error());
    return std::optional<Response>();
}

} // namespace

Result<Done> seal(Session &session, const SurveyRow &row, const QDateTime &now)
{
    const auto done = session.exec(u"UPDATE survey_group SET private_key = NULL WHERE survey_id = ?"_s,
                                   {row.draft.id.value_or(QString())});
    if (!done)
        return fail(done.error());
    return row.draft.anonymous ? tallyBallots(session, row, now) : Result<Done>(Done{});
}

Response moveSurvey(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const api::SurveyState to = api::surveyStateFromString(body->value(u"to"_s).toString());
    if (to != api::SurveyState::Open && to != api::SurveyState::Closed)
        return http::invalidFields(
            {{u"/to"_s, body->contains(u"to"_s) ? u"unknown-value"_s : u"required"_s, {}}});
    QList<ballot::PrivateKey> keys;
    if (to == api::SurveyState::Open) {
        const auto made = keysFor(services, request, caller);
        if (!made)
            return directory::failed(request, made.error());
        keys = *made;
    }
    qint64 state = 0;
    const auto action = [&](Session &session) -> Result<Response> {
        state = 0;
        const auto found = owned(session, services, request, caller);
        if (!found)
            return fail(found.error());
        if (!*found)
            return found->error();
        SurveyRow row = (*found)->row;
        if (row.state == api::SurveyState::Closed && to == api::SurveyState::Open)
            return refused(u"survey-not-open"_s);
        if (row.state == api::SurveyState::Draft && to == api::SurveyState::Closed)
            return refused(u"survey-not-open"_s);
        if (row.state != to) {
            if (to == api::SurveyState::Open) {
                const auto refusal = begin(session, services, row, keys);
                if (!refusal)
                    return fail(refusal.error());
                if (*refusal)
                    return **refusal;
            }
            row.state = to;
            if (to == api::SurveyState::Closed) {
                if (const auto sealed = seal(session, row, services.clock.now()); !sealed)
                    return fail(sealed.error());
            }
            ++row.revision;
            if (const auto written = writeSurvey(session, row); !written)
                return fail(written.error());
            const auto number =
                ChangeLog::append(session, collection, row.draft.id.value_or(QString()), ChangeLog::What::Updated);
            if (!number)
                return fail(number.error());
            state = *number;
        }
        const auto survey = shown(session, row, (*found)->viewer);
        if (!survey)
            return fail(survey.error());
        return Response::json(200, toJson(*survey).toObject()).withHeader("ETag", http::etag(row.revision));
    };
    return directory::actOnce(services.idempotency, request, caller, directory::Key::Required, action, [&] {
        if (state > 0)
            services.events.publish({}, collection, QString::number(state));
    });
}

Response answerSurvey(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    qint64 state = 0;
    const auto action = [&](Session &session) -> Result<Response> {
        const auto found = seen(session, services, request, caller);
        if (!found)
            return fail(found.error());
        if (!*found)
            return found->error();
        const SurveyRow &row = (*found)->row;
        const QDateTime now = services.clock.now();
        if (row.draft.anonymous)
            return refused(u"survey-anonymous"_s);
        if (!row.isOpenAt(now))
            return refused(u"survey-not-open"_s);
        const auto groups = groupsOf(session, *row.draft.id);
        if (!groups)
            return fail(groups.error());
        const Group *group = groupAt(*groups, placeIn(row.audience(), (*found)->viewer.places));
        if (!group) // an owner who is not asked
            return http::forbidden(http::inLanguageOf(request, u"이 설문의 대상이 아닙니다."_s,
                                                      u"This survey does not ask you."_s));
        const auto answers = checkedAnswers(row.draft.questions, body->value(u"answers"_s));
        if (!answers)
            return http::invalidFields(answers.error());
        const QString id = *row.draft.id;
        const auto kept =
            session.exec(u"INSERT INTO survey_answer(survey_id, person_id, group_id, answered_at, answers) "
                         "VALUES(?, ?, ?, ?, ?) ON CONFLICT(survey_id, person_id) DO UPDATE SET "
                         "answered_at = excluded.answered_at, answers = excluded.answers"_s,
                         {id, caller.personId, group->id, toRfc3339(now),
                          QString::fromUtf8(json::compact(toJson(api::SurveyAnswer{*answers}).toObject()))});
        if (!kept)
            return fail(kept.error());
        const auto number =
            ChangeLog::append(session, answersOf(caller.personId), id, ChangeLog::What::Updated);
        if (!number)
            return fail(number.error());
        state = *number;
        return Response::json(200, toJson(api::SurveyReceipt{id, now}).toObject());
    };
    return directory::actOnce(services.idempotency, request, caller, directory::Key::Required, action,
                              [&] { services.events.publish(caller.personId, collection, QString::number(state)); });
}

Result<Done> tidy(storage::Database &database, const Clock &clock)
{
    const QDateTime now = clock.now();
    return database.write([&](Session &session) -> Result<Done> {
        const auto rows = session.query(
            u"SELECT DISTINCT survey.id FROM survey JOIN survey_group ON survey_group.survey_id = survey.id "
            "WHERE survey.closes_at <= ? AND survey_group.private_key IS NOT NULL"_s,
            {toRfc3339(now)});
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &one : *rows) {
            const auto row = surveyRow(session, one.text(0));
            if (!row)
                return fail(row.error());
            if (const auto sealed = seal(session, **row, now); !sealed)
                return sealed;
        }
        return Done{};
    });
}

} // namespace gw::backend::surveys
