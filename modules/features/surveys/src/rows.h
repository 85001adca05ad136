// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/sqlite/connection.h>
#include <gw/store/jobs.h>
#include <gw/surveys/types.h>

// Questions to the tables of the cache. They run on the store's threads.
namespace gw::surveys {

namespace kind {
inline constexpr QLatin1StringView create{"survey.create"};
inline constexpr QLatin1StringView replace{"survey.replace"};
inline constexpr QLatin1StringView move{"survey.move"};
inline constexpr QLatin1StringView remove{"survey.delete"};
inline constexpr QLatin1StringView answer{"survey.answer"};
inline constexpr QLatin1StringView ballot{"survey.ballot"}; ///< have it signed
inline constexpr QLatin1StringView cast{"survey.cast"};     ///< put it into the urn
} // namespace kind

Phase phaseOf(const portal::Survey &survey, const QDateTime &now);
/// All surveys with what waits in the outbox on top.
Result<QList<SurveyRow>> rowsOf(sqlite::Connection &db, const QDateTime &now);

/// Writes what the server said; `answered` and what waits stay.
Result<Done> writeSurvey(sqlite::Connection &db, const portal::Survey &survey, qint64 generation);
/// Which surveys the server has the person down for, all of them.
Result<Done> writeAnswered(sqlite::Connection &db, const QStringList &ids);
Result<Done> writePending(sqlite::Connection &db, const QString &op, const QString &surveyId, const QString &kind,
                          qint64 sequence, const QJsonObject &document);
Result<Done> erasePending(sqlite::Connection &db, const QString &op);
/// The version that this desk's last write made; 0: none.
Result<qint64> ownRevision(sqlite::Connection &db, const QString &surveyId);

Result<Done> writeResults(sqlite::Connection &db, const portal::SurveyResults &results, const QDateTime &readAt);
Result<std::optional<ShownResults>> resultsOf(sqlite::Connection &db, const QString &surveyId);

} // namespace gw::surveys
