// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/contract/search.h>
#include <gw/surveys/surveylistmodel.h>

namespace gw::surveys {

/// Finds surveys by title, initial consonants and with the wrong keyboard layout. Belongs to the GUI thread.
class SurveySearch final : public contract::ISearchProvider
{
public:
    /// `context` makes a hit's second line. The model must outlive it.
    SurveySearch(const SurveyListModel &model, Text label, std::function<QString(const SurveyRow &)> context,
                 std::function<bool()> english);

    QString id() const override;
    QString label() const override;
    Task<QList<contract::SearchHit>> find(QString text, int limit) override;

private:
    const SurveyListModel &m_model;
    Text m_label;
    std::function<QString(const SurveyRow &)> m_context;
    std::function<bool()> m_english;
};

} // namespace gw::surveys
