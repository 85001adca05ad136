// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "groups.h"
#include <gw/backend/portal/audience.h>
#include <gw/portaltypes/ballots.h>
#include <gw/portaltypes/surveydrafts.h>
#include <gw/portaltypes/surveys.h>

namespace gw::backend::surveys {

namespace api = ::gw::portal;

/// Who looks: which surveys they see and own.
struct Viewer
{
    QString personId;
    portal::Standing standing;
    QSet<QString> askingUnits; ///< units where one of their seats may create surveys
    QList<Place> places;

    QString fingerprint() const;
};
Result<Viewer> viewerOf(storage::Session &session, const QString &personId, const QString &day);

/// A survey as it is stored.
struct SurveyRow
{
    api::SurveyDraft draft; ///< with its id
    api::SurveyState state = api::SurveyState::Unknown;
    QString authorSeatId;
    QString authorName;
    QString authorUnit;
    QString agencyId; ///< of its unit
    qint64 revision = 1;

    bool isOwnedBy(const Viewer &viewer) const;
    bool isSeenBy(const Viewer &viewer) const;
    bool isOpenAt(const QDateTime &now) const;
    bool isOverAt(const QDateTime &now) const;
    Audience audience() const { return {draft.layer, draft.unitId, agencyId}; }
};

Result<std::optional<SurveyRow>> surveyRow(storage::Session &session, const QString &id);
/// Up to `limit` with ids above `after`, by id, without those that closed before `oldest`.
Result<QList<SurveyRow>> surveyRows(storage::Session &session, const QString &after, const QDateTime &oldest,
                                    int limit);
/// Inserts or replaces it.
Result<Done> writeSurvey(storage::Session &session, const SurveyRow &row);
Result<Done> eraseSurvey(storage::Session &session, const QString &id);
/// Makes its groups and, when it is anonymous, its urn; takes keys from `keys`, and more where they do not reach.
Result<Done> open(storage::Session &session, const SurveyRow &row, QList<ballot::PrivateKey> keys, const QString &day);

/// What one person answered under their name; nothing when they did not.
Result<std::optional<api::SurveyAnswer>> namedAnswer(storage::Session &session, const QString &surveyId,
                                                     const QString &personId);
/// Whether they answered, or got their ballot signed.
Result<bool> tookPart(storage::Session &session, const SurveyRow &row, const QString &personId);
/// As the viewer gets it.
Result<api::Survey> shown(storage::Session &session, const SurveyRow &row, const Viewer &viewer);

/// The collection of the change log that has what a person answered under their name.
QString answersOf(const QString &personId);

} // namespace gw::backend::surveys
