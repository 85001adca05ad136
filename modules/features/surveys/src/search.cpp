// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/surveys/search.h>

#include <algorithm>
#include <gw/text/query.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::surveys {

SurveySearch::SurveySearch(const SurveyListModel &model, Text label, std::function<QString(const SurveyRow &)> context,
                           std::function<bool()> english)
    : m_model(model), m_label(std::move(label)), m_context(std::move(context)), m_english(std::move(english))
{
}

QString SurveySearch::id() const
{
    return u"surveys"_s;
}

QString SurveySearch::label() const
{
    return m_label();
}

Task<QList<contract::SearchHit>> SurveySearch::find(QString text, int limit)
{
    const text::Query query(text);
    QList<contract::SearchHit> found;
    for (const SurveyRow &row : m_model.rows()) {
        const text::Match korean = query.match(text::Key(row.survey.titleKo));
        const text::Match english = query.match(text::Key(row.survey.titleEn));
        if (!korean && !english)
            continue;
        contract::SearchHit hit;
        hit.title = m_english() && !row.survey.titleEn.isEmpty() ? row.survey.titleEn : row.survey.titleKo;
        hit.context = m_context(row);
        hit.icon = u"view-task"_s;
        hit.link = {u"surveys"_s, u"survey/"_s + row.survey.id, {}};
        hit.score = std::max(korean ? korean.score : 0, english ? english.score : 0) / 1000.0;
        found.append(hit);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &contract::SearchHit::score);
    found.resize(std::min<qsizetype>(found.size(), limit));
    co_return std::move(found);
}

} // namespace gw::surveys
