// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include "log.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <gw/portaltypes/ballots.h>
#include <gw/portaltypes/surveydrafts.h>
#include <gw/portaltypes/surveyresults.h>
#include <gw/portaltypes/surveys.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::surveys {
namespace {

template <class Take>
Result<Done> eachRow(sqlite::Connection &db, const QString &sql, const QVariantList &parameters, Take take)
{
    auto statement = db.prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (int i = 0; i < parameters.size(); ++i)
        statement->bind(i, parameters.at(i));
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        take(std::as_const(*statement));
    return row ? Result<Done>(Done{}) : Result<Done>(fail(row.error()));
}

QString textOf(const QJsonValue &value)
{
    return QString::fromUtf8(json::compact(value.toObject()));
}

template <class T>
std::optional<T> parsed(const QString &text, const char *name)
{
    const auto object = json::parseObject(text.toUtf8());
    const auto value = object ? json::parseAs<T>(*object, name) : Result<T>(fail(object.error()));
    if (value)
        return *value;
    qCWarning(lcSurveys) << "a cached" << name << "cannot be read:" << value.error();
    return std::nullopt;
}

void take(portal::Survey &survey, const portal::SurveyDraft &draft)
{
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
}

/// Puts one waiting write on top of a row.
void apply(SurveyRow &row, const QString &kind, const QString &document)
{
    row.pending = true;
    if (kind == kind::create || kind == kind::replace) {
        if (const auto draft = parsed<portal::SurveyDraft>(document, "SurveyDraft"))
            take(row.survey, *draft);
    } else if (kind == kind::move) {
        if (const auto move = parsed<portal::SurveyMove>(document, "SurveyMove"))
            row.survey.state = move->to;
    } else if (kind == kind::answer) {
        row.answered = true;
        row.survey.myAnswer = parsed<portal::SurveyAnswer>(document, "SurveyAnswer");
    } else {
        row.answered = true;
    }
}

SurveyRow unseen(const QString &id)
{
    SurveyRow row;
    row.survey.id = id;
    row.survey.state = portal::SurveyState::Draft;
    row.survey.mine = true;
    row.onlyHere = true;
    return row;
}

} // namespace

Phase phaseOf(const portal::Survey &survey, const QDateTime &now)
{
    switch (survey.state) {
    case portal::SurveyState::Closed: return Phase::Closed;
    case portal::SurveyState::Open:
        return now < survey.opensAt ? Phase::Scheduled : now < survey.closesAt ? Phase::Open : Phase::Closed;
    case portal::SurveyState::Draft:
    case portal::SurveyState::Unknown: break;
    }
    return Phase::Draft;
}

Result<QList<SurveyRow>> rowsOf(sqlite::Connection &db, const QDateTime &now)
{
    QMap<QString, SurveyRow> rows;
    auto done = eachRow(db, u"SELECT document, answered FROM survey_row"_s, {}, [&](const sqlite::Statement &statement) {
        if (auto survey = parsed<portal::Survey>(statement.text(0), "Survey")) {
            SurveyRow row;
            row.answered = statement.integer(1) != 0;
            row.survey = std::move(*survey);
            rows.insert(row.survey.id, row);
        }
    });
    if (!done)
        return fail(done.error());
    QStringList removed;
    done = eachRow(db, u"SELECT survey_id, kind, document FROM survey_pending ORDER BY sequence"_s, {},
                   [&](const sqlite::Statement &statement) {
                       const QString id = statement.text(0);
                       const QString what = statement.text(1);
                       if (what == kind::remove) {
                           removed.append(id);
                           return;
                       }
                       if (!rows.contains(id)) {
                           if (what != kind::create)
                               return;
                           rows.insert(id, unseen(id));
                       }
                       apply(rows[id], what, statement.text(2));
                   });
    if (!done)
        return fail(done.error());
    for (const QString &id : std::as_const(removed))
        rows.remove(id);
    QList<SurveyRow> list = rows.values();
    for (SurveyRow &row : list)
        row.phase = phaseOf(row.survey, now);
    return list;
}

Result<Done> writeSurvey(sqlite::Connection &db, const portal::Survey &survey, qint64 generation)
{
    // Generation 0 is the answer to a write of this desk: the mirror's own number stays.
    return db.exec(u"INSERT INTO survey_row(id, document, answered, own_revision, generation) VALUES(?1, ?2, ?3, ?4, ?5) "
                   "ON CONFLICT(id) DO UPDATE SET document = excluded.document, "
                   "answered = max(answered, excluded.answered), own_revision = max(own_revision, excluded.own_revision), "
                   "generation = max(generation, excluded.generation)"_s,
                   {survey.id, textOf(toJson(survey)), survey.myAnswer ? 1 : 0, generation == 0 ? survey.revision : 0,
                    generation});
}

Result<Done> writeAnswered(sqlite::Connection &db, const QStringList &ids)
{
    const QString list =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
    return db.exec(u"UPDATE survey_row SET answered = (id IN (SELECT value FROM json_each(?)))"_s, {list});
}

Result<Done> writePending(sqlite::Connection &db, const QString &op, const QString &surveyId, const QString &kind,
                          qint64 sequence, const QJsonObject &document)
{
    return db.exec(
        u"INSERT OR REPLACE INTO survey_pending(op, survey_id, kind, sequence, document) VALUES(?, ?, ?, ?, ?)"_s,
        {op, surveyId, kind, sequence, textOf(document)});
}

Result<Done> erasePending(sqlite::Connection &db, const QString &op)
{
    return db.exec(u"DELETE FROM survey_pending WHERE op = ?"_s, {op});
}

Result<qint64> ownRevision(sqlite::Connection &db, const QString &surveyId)
{
    qint64 revision = 0;
    const auto done = eachRow(db, u"SELECT own_revision FROM survey_row WHERE id = ?"_s, {surveyId},
                              [&](const sqlite::Statement &row) { revision = row.integer(0); });
    return done ? Result<qint64>(revision) : Result<qint64>(fail(done.error()));
}

Result<Done> writeResults(sqlite::Connection &db, const portal::SurveyResults &results, const QDateTime &readAt)
{
    return db.exec(u"INSERT OR REPLACE INTO survey_results(survey_id, document, read_at) VALUES(?, ?, ?)"_s,
                   {results.surveyId, textOf(toJson(results)), toRfc3339(readAt)});
}

Result<std::optional<ShownResults>> resultsOf(sqlite::Connection &db, const QString &surveyId)
{
    std::optional<ShownResults> shown;
    const auto done = eachRow(db, u"SELECT document, read_at FROM survey_results WHERE survey_id = ?"_s, {surveyId},
                              [&](const sqlite::Statement &row) {
                                  if (auto results = parsed<portal::SurveyResults>(row.text(0), "SurveyResults"))
                                      shown = ShownResults{std::move(*results), fromRfc3339(row.text(1)), true};
                              });
    return done ? Result<std::optional<ShownResults>>(shown) : Result<std::optional<ShownResults>>(fail(done.error()));
}

} // namespace gw::surveys
