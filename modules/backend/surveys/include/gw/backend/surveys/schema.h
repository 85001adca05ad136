// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::surveys {

/// Surveys, their answers, and of anonymous ones the urn (docs/adr/0008).
///
/// - `survey(id, layer, unit_id, state, opens_at, closes_at, author_seat_id, document, revision)`: the document is the
///   draft as JSON.
/// - `survey_group(id, survey_id, name_ko, name_en, members, places, public_key?, private_key?)`: since it was opened:
///   who is counted together. `places` is a JSON list of units and agencies. Keys (DER, base64url) in anonymous ones only;
///   the private half goes when the survey closes.
/// - `survey_answer(survey_id, person_id, group_id, answered_at, answers)`: of named surveys.
/// - `survey_urn(survey_id, kind, bucket, document)`: of anonymous surveys. `takers` says who took part and on which day,
///   `ballots` what was answered. A fixed number of rows that are all there before the first vote, each a JSON object
///   whose members are sorted: neither rows nor pages of the file keep the order in which anything came.
/// - `survey_tally(survey_id, ballots, results)`: how many ballots, and the numbers that were last shown.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::surveys
