// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <expected>
#include <gw/backend/http/rest.h>
#include <gw/portaltypes/ballots.h>
#include <gw/portaltypes/surveydrafts.h>
#include <gw/portaltypes/surveys.h>

// What may be asked and what counts as an answer. Pure functions.
namespace gw::backend::surveys {

namespace api = ::gw::portal;

/// The body as a draft with everything that has a default filled in, or the refusal that names all that is wrong.
std::expected<api::SurveyDraft, http::Response> draftFrom(const QJsonObject &body);

/// The answers in the order of the questions and without empty ones, or what is wrong with them. Pointers begin with
/// /answers.
std::expected<QList<api::SurveyAnswerItem>, QList<http::FieldError>>
checkedAnswers(const QList<api::SurveyQuestion> &questions, const QJsonValue &answers);

/// What differs between an open survey and a change of it that must not: pointers.
QStringList fixedMembers(const api::SurveyDraft &was, const api::SurveyDraft &becomes);

} // namespace gw::backend::surveys
