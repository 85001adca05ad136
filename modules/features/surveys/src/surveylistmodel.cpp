// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/surveys/surveylistmodel.h>

#include <algorithm>
#include <tuple>

namespace gw::surveys {
namespace {

/// Place in the list: see the class.
auto order(const SurveyRow &row)
{
    const qint64 closes = row.survey.closesAt.toMSecsSinceEpoch();
    if (row.isToAnswer())
        return std::tuple(0, closes, row.survey.id);
    switch (row.phase) {
    case Phase::Draft:
    case Phase::Scheduled: return std::tuple(1, row.survey.opensAt.toMSecsSinceEpoch(), row.survey.id);
    case Phase::Open: return std::tuple(2, closes, row.survey.id);
    case Phase::Closed: break;
    }
    return std::tuple(3, -closes, row.survey.id);
}

} // namespace

void SurveyListModel::setRows(QList<SurveyRow> rows)
{
    std::ranges::sort(rows, [](const SurveyRow &a, const SurveyRow &b) { return order(a) < order(b); });
    if (rows == m_rows)
        return;
    const bool sameOrder = std::ranges::equal(rows, m_rows, {}, &SurveyRow::key, &SurveyRow::key);
    if (!sameOrder) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        if (rows.at(i) == m_rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(i), index(i));
    }
}

int SurveyListModel::rowOf(const QString &id) const
{
    const auto it = std::ranges::find_if(m_rows, [&](const SurveyRow &row) { return row.key() == id; });
    return it == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), it));
}

int SurveyListModel::toAnswerCount() const
{
    return int(std::ranges::count_if(m_rows, &SurveyRow::isToAnswer));
}

int SurveyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SurveyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SurveyRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleKoRole: return row.survey.titleKo;
    case TitleEnRole: return row.survey.titleEn;
    case IdRole: return row.survey.id;
    case AuthorRole: return row.survey.authorName;
    case PhaseRole: return int(row.phase);
    case OpensAtRole: return row.survey.opensAt;
    case ClosesAtRole: return row.survey.closesAt;
    case AnonymousRole: return row.survey.anonymous;
    case AnsweredRole: return row.answered;
    case ToAnswerRole: return row.isToAnswer();
    case PendingRole: return row.pending;
    case RefusedRole: return !row.refusedOperation.isEmpty();
    default: return {};
    }
}

QHash<int, QByteArray> SurveyListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"},  {IdRole, "id"},
            {TitleKoRole, "titleKo"},      {TitleEnRole, "titleEn"},
            {AuthorRole, "author"},        {PhaseRole, "phase"},
            {OpensAtRole, "opensAt"},      {ClosesAtRole, "closesAt"},
            {AnonymousRole, "anonymous"},  {AnsweredRole, "answered"},
            {ToAnswerRole, "toAnswer"},    {PendingRole, "pending"},
            {RefusedRole, "refused"}};
}

} // namespace gw::surveys
