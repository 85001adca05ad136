// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/questions/models.h>

#include <gw/text/query.h>
#include <tuple>

namespace gw::questions {

QuestionListModel::QuestionListModel(const Clock &clock, QObject *parent) : RowModel(parent), m_clock(clock) {}

const QuestionRow *QuestionListModel::row(const QString &id) const
{
    const int at = rowOf(id);
    return at < 0 ? nullptr : &rows().at(at);
}

QVariant QuestionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuestionRow &row = rows().at(index.row());
    const portal::Question &question = row.question;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return question.title;
    case IdRole: return question.id;
    case StateRole: return int(question.state);
    case AskedAtRole: return question.askedAt;
    case ChangedAtRole: return question.changedAt;
    case BacksRole: return question.backs;
    case BackedRole: return question.backed;
    case MineRole: return question.mine;
    case DueRole: return question.dueOn ? QVariant(*question.dueOn) : QVariant();
    case OverdueRole: return isOverdue(question, officeDay(m_clock.now()));
    case PendingRole: return !row.pending.isEmpty();
    case NewRole: return row.isNew;
    case AuthorRole: return question.authorName.value_or(QString());
    case AnonymousRole: return question.anonymous;
    case AnswersRole:
        return int(std::ranges::count(question.messages, portal::QuestionMessageKind::Answer,
                                      &portal::QuestionMessage::kind));
    default: return {};
    }
}

QHash<int, QByteArray> QuestionListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"},
            {TitleRole, "title"},         {StateRole, "state"},
            {AskedAtRole, "askedAt"},     {ChangedAtRole, "changedAt"},
            {BacksRole, "backs"},         {BackedRole, "backed"},
            {MineRole, "mine"},           {DueRole, "due"},
            {OverdueRole, "overdue"},     {PendingRole, "pending"},
            {NewRole, "new"},             {AuthorRole, "author"},
            {AnonymousRole, "anonymous"}, {AnswersRole, "answers"}};
}

QuestionFilterModel::QuestionFilterModel(QuestionListModel &source, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&source);
    sort(0);
}

void QuestionFilterModel::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    invalidate();
}

void QuestionFilterModel::setSearch(const QString &typed)
{
    if (m_search == typed)
        return;
    m_search = typed;
    invalidateFilter();
}

bool QuestionFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_search.trimmed().isEmpty()
        && !text::Query(m_search).match(text::Key(index.data(QuestionListModel::TitleRole).toString())))
        return false;
    const auto state = portal::QuestionState(index.data(QuestionListModel::StateRole).toInt());
    const bool unanswered = state == portal::QuestionState::Open || state == portal::QuestionState::Accepted
                            || state == portal::QuestionState::FollowUp;
    switch (m_filter) {
    case Filter::Open:
    case Filter::MostBacked: return unanswered;
    case Filter::Answered: return !unanswered;
    case Filter::Mine:
        return index.data(QuestionListModel::MineRole).toBool() || index.data(QuestionListModel::BackedRole).toBool();
    }
    return false;
}

bool QuestionFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto time = [](const QModelIndex &index, int role) { return index.data(role).toDateTime(); };
    switch (m_filter) {
    case Filter::Open: {
        const auto key = [](const QModelIndex &index) {
            return std::tuple(!index.data(QuestionListModel::OverdueRole).toBool(),
                              -index.data(QuestionListModel::AskedAtRole).toDateTime().toMSecsSinceEpoch());
        };
        return key(left) < key(right);
    }
    case Filter::MostBacked: {
        const int a = left.data(QuestionListModel::BacksRole).toInt();
        const int b = right.data(QuestionListModel::BacksRole).toInt();
        return a != b ? a > b
                      : time(left, QuestionListModel::AskedAtRole) > time(right, QuestionListModel::AskedAtRole);
    }
    case Filter::Answered:
    case Filter::Mine: break;
    }
    return time(left, QuestionListModel::ChangedAtRole) > time(right, QuestionListModel::ChangedAtRole);
}

} // namespace gw::questions
