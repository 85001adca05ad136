// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "surveyrow.h"

#include "urn.h"
#include <QCryptographicHash>
#include <gw/base/ids.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::surveys {
namespace {

const QString surveyQuery =
    u"SELECT survey.state, survey.author_seat_id, survey.document, survey.revision, unit.agency_id, person.name, "
    "author.unit_id FROM survey LEFT JOIN unit ON unit.id = survey.unit_id "
    "LEFT JOIN seat ON seat.id = survey.author_seat_id LEFT JOIN person ON person.id = seat.person_id "
    "LEFT JOIN post AS author ON author.id = seat.post_id WHERE "_s;

Result<SurveyRow> rowFrom(const storage::Row &row)
{
    SurveyRow survey;
    survey.state = api::surveyStateFromString(row.text(0));
    survey.authorSeatId = row.text(1);
    const auto document = json::parseObject(row.text(2).toUtf8());
    if (!document)
        return fail(document.error());
    const auto draft = json::parseAs<api::SurveyDraft>(*document, "SurveyDraft");
    if (!draft)
        return fail(draft.error());
    survey.draft = *draft;
    survey.revision = row.integer(3);
    survey.agencyId = row.text(4);
    survey.authorName = row.text(5);
    survey.authorUnit = row.text(6);
    return survey;
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QString Viewer::fingerprint() const
{
    QStringList units(askingUnits.begin(), askingUnits.end());
    units.sort();
    const QByteArray all = (standing.fingerprint() + u'/' + units.join(u',')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).first(6).toHex());
}

Result<Viewer> viewerOf(storage::Session &session, const QString &personId, const QString &day)
{
    const auto standing = portal::standingOf(session, personId, day);
    if (!standing)
        return fail(standing.error());
    const auto asking = session.query(u"SELECT post.unit_id FROM seat JOIN post ON post.id = seat.post_id "
                                      "JOIN seat_capability ON seat_capability.seat_id = seat.id "
                                      "WHERE seat.person_id = ? AND seat_capability.capability = 'survey.create' "
                                      "AND (seat.valid_from IS NULL OR seat.valid_from <= ?) "
                                      "AND (seat.valid_to IS NULL OR seat.valid_to >= ?)"_s,
                                      {personId, day, day});
    if (!asking)
        return fail(asking.error());
    const auto places = placesOf(session, personId, day);
    if (!places)
        return fail(places.error());
    Viewer viewer{personId, *standing, {}, *places};
    for (const storage::Row &row : *asking)
        viewer.askingUnits.insert(row.text(0));
    return viewer;
}

bool SurveyRow::isOwnedBy(const Viewer &viewer) const
{
    return viewer.standing.seats.contains(authorSeatId) || viewer.askingUnits.contains(authorUnit);
}

bool SurveyRow::isSeenBy(const Viewer &viewer) const
{
    return isOwnedBy(viewer)
           || (state != api::SurveyState::Draft
               && viewer.standing.sees(toString(draft.layer), draft.unitId, agencyId, authorSeatId));
}

bool SurveyRow::isOpenAt(const QDateTime &now) const
{
    return state == api::SurveyState::Open && draft.opensAt <= now && now < draft.closesAt;
}

bool SurveyRow::isOverAt(const QDateTime &now) const
{
    return state == api::SurveyState::Closed || (state == api::SurveyState::Open && draft.closesAt <= now);
}

Result<std::optional<SurveyRow>> surveyRow(storage::Session &session, const QString &id)
{
    const auto rows = session.query(surveyQuery + u"survey.id = ?"_s, {id});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const auto row = rowFrom(rows->front());
    if (!row)
        return fail(row.error());
    return std::optional(*row);
}

Result<QList<SurveyRow>> surveyRows(storage::Session &session, const QString &after, const QDateTime &oldest, int limit)
{
    const auto rows = session.query(
        surveyQuery + u"survey.id > ? AND (survey.closes_at > ? OR survey.state = 'draft') ORDER BY survey.id LIMIT ?"_s,
        {after, toRfc3339(oldest), limit});
    if (!rows)
        return fail(rows.error());
    QList<SurveyRow> list;
    for (const storage::Row &one : *rows) {
        const auto row = rowFrom(one);
        if (!row)
            return fail(row.error());
        list.append(*row);
    }
    return list;
}

Result<Done> writeSurvey(storage::Session &session, const SurveyRow &row)
{
    const api::SurveyDraft &draft = row.draft;
    const auto done = session.exec(
        u"INSERT INTO survey(id, layer, unit_id, state, opens_at, closes_at, author_seat_id, document, revision) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET layer = excluded.layer, "
        "unit_id = excluded.unit_id, state = excluded.state, opens_at = excluded.opens_at, "
        "closes_at = excluded.closes_at, document = excluded.document, revision = excluded.revision"_s,
        {draft.id.value_or(QString()), toString(draft.layer), draft.unitId, toString(row.state),
         toRfc3339(draft.opensAt), toRfc3339(draft.closesAt), row.authorSeatId,
         QString::fromUtf8(json::compact(toJson(draft).toObject())), row.revision});
    if (!done)
        return fail(done.error());
    return Done{};
}

Result<Done> eraseSurvey(storage::Session &session, const QString &id)
{
    if (const auto done = session.exec(u"DELETE FROM survey WHERE id = ?"_s, {id}); !done)
        return fail(done.error());
    for (const QString &table : {u"survey_group"_s, u"survey_answer"_s, u"survey_tally"_s}) {
        if (const auto done = session.exec(u"DELETE FROM "_s + table + u" WHERE survey_id = ?"_s, {id}); !done)
            return fail(done.error());
    }
    return Urn::remove(session, id);
}

Result<Done> open(storage::Session &session, const SurveyRow &row, QList<ballot::PrivateKey> keys, const QString &day)
{
    auto groups = countAudience(session, row.audience(), day);
    if (!groups)
        return fail(groups.error());
    const QString id = row.draft.id.value_or(QString());
    if (row.draft.anonymous)
        groups = mergedForBallots(*groups);
    for (Group &group : *groups) {
        group.id = newId();
        if (!row.draft.anonymous || row.state == api::SurveyState::Closed)
            continue; // nobody will sign with it
        if (keys.isEmpty()) {
            const auto key = ballot::PrivateKey::generate();
            if (!key)
                return fail(key.error());
            keys.append(*key);
        }
        const ballot::PrivateKey key = keys.takeFirst();
        group.publicKey = base64(key.publicKey().toDer());
        group.privateKey = base64(key.toDer());
    }
    if (const auto done = writeGroups(session, id, *groups); !done)
        return done;
    if (!row.draft.anonymous)
        return Done{};
    if (const auto done = session.exec(u"INSERT INTO survey_tally(survey_id, ballots, results) VALUES(?, 0, '')"_s, {id});
        !done)
        return fail(done.error());
    return Urn::create(session, id);
}

Result<std::optional<api::SurveyAnswer>> namedAnswer(storage::Session &session, const QString &surveyId,
                                                     const QString &personId)
{
    const auto rows = session.query(u"SELECT answers FROM survey_answer WHERE survey_id = ? AND person_id = ?"_s,
                                    {surveyId, personId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const auto object = json::parseObject(rows->front().text(0).toUtf8());
    if (!object)
        return fail(object.error());
    const auto answer = json::parseAs<api::SurveyAnswer>(*object, "SurveyAnswer");
    if (!answer)
        return fail(answer.error());
    return std::optional(*answer);
}

Result<bool> tookPart(storage::Session &session, const SurveyRow &row, const QString &personId)
{
    const QString id = row.draft.id.value_or(QString());
    if (row.draft.anonymous) {
        const auto taken = Urn::find(session, id, Urn::Kind::Takers, personId);
        return taken ? Result<bool>(taken->has_value()) : Result<bool>(fail(taken.error()));
    }
    const auto answer = namedAnswer(session, id, personId);
    return answer ? Result<bool>(answer->has_value()) : Result<bool>(fail(answer.error()));
}

Result<api::Survey> shown(storage::Session &session, const SurveyRow &row, const Viewer &viewer)
{
    const api::SurveyDraft &draft = row.draft;
    api::Survey survey;
    survey.id = draft.id.value_or(QString());
    survey.layer = draft.layer;
    survey.unitId = draft.unitId;
    survey.titleKo = draft.titleKo;
    survey.titleEn = draft.titleEn;
    survey.descriptionKo = draft.descriptionKo;
    survey.descriptionEn = draft.descriptionEn;
    survey.questions = draft.questions;
    survey.opensAt = draft.opensAt;
    survey.closesAt = draft.closesAt;
    survey.anonymous = draft.anonymous;
    survey.resultsVisible = draft.resultsVisible;
    survey.state = row.state;
    survey.authorSeatId = row.authorSeatId;
    survey.authorName = row.authorName;
    survey.mine = row.isOwnedBy(viewer);
    survey.revision = row.revision;
    if (!draft.anonymous) {
        const auto answer = namedAnswer(session, survey.id, viewer.personId);
        if (!answer)
            return fail(answer.error());
        survey.myAnswer = *answer;
    } else if (row.state != api::SurveyState::Draft) {
        const auto groups = groupsOf(session, survey.id);
        if (!groups)
            return fail(groups.error());
        survey.ballotKeys.emplace();
        for (const Group &group : *groups)
            survey.ballotKeys->append(
                {group.id, group.nameKo, group.nameEn, group.members, QString::fromLatin1(group.publicKey)});
        if (const Group *mine = groupAt(*groups, placeIn(row.audience(), viewer.places)))
            survey.ballotKeyId = mine->id;
    }
    return survey;
}

QString answersOf(const QString &personId)
{
    return u"survey-answers:"_s + personId;
}

} // namespace gw::backend::surveys
