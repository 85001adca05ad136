// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/surveys/types.h>
#include <gw/widgets/row_delegate.h>

class QModelIndex;

// What surveys are called on the screen, in the language in force.
namespace gw::surveys {

bool inEnglish();
/// `korean`, or its English twin where there is one and English is in force.
QString chosen(const QString &korean, const QString &english);
QString phaseText(Phase phase);
/// "Kim Haneul · closes Mon 30 Nov 2026, 18:00 · anonymous"
QString metaText(const SurveyRow &row);
/// What became of an answer, or of a change; empty when there is nothing to say.
QString stateText(const SurveyRow &row);
/// Why the server said no.
QString refusalText(const QString &refusal);
QString errorText(const Error &error);
widgets::RowContent surveyRow(const QModelIndex &index);

} // namespace gw::surveys
