// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "question_text.h"

#include <QCoreApplication>
#include <gw/questions/models.h>
#include <gw/widgets/dates.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::questions {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::questions::QuestionText)
};

} // namespace

QString stateName(portal::QuestionState state)
{
    switch (state) {
    case portal::QuestionState::Open: return Tr::tr("Open");
    case portal::QuestionState::Accepted: return Tr::tr("Answer promised");
    case portal::QuestionState::Answered: return Tr::tr("Answered");
    case portal::QuestionState::FollowUp: return Tr::tr("Asked on");
    case portal::QuestionState::Closed: return Tr::tr("Closed");
    case portal::QuestionState::Declined: return Tr::tr("Declined");
    case portal::QuestionState::Unknown: break;
    }
    return Tr::tr("Unknown state");
}

QString stateText(portal::QuestionState state, QDate due, bool overdue)
{
    if (overdue)
        return Tr::tr("Late: promised for %1").arg(shortDay(due));
    if (state == portal::QuestionState::Accepted && due.isValid())
        return Tr::tr("Answer by %1").arg(shortDay(due));
    return stateName(state);
}

Role stateRole(portal::QuestionState state, bool overdue)
{
    if (overdue)
        return Role::DangerText;
    switch (state) {
    case portal::QuestionState::Answered:
    case portal::QuestionState::Closed: return Role::SuccessText;
    case portal::QuestionState::Accepted: return Role::InformationText;
    case portal::QuestionState::FollowUp: return Role::WarningText;
    case portal::QuestionState::Open:
    case portal::QuestionState::Declined:
    case portal::QuestionState::Unknown: break;
    }
    return Role::TextSecondary;
}

QString askedText(const portal::Question &question)
{
    const QString when = dayAndTime(question.askedAt.toLocalTime());
    if (question.mine)
        return question.anonymous ? Tr::tr("You, anonymously · %1").arg(when) : Tr::tr("You · %1").arg(when);
    if (question.anonymous)
        return Tr::tr("Anonymous · %1").arg(when);
    return question.authorName.value_or(QString()) + u" · "_s + when;
}

QString backsText(int backs)
{
    return backs > 0 ? Tr::tr("%n back this", nullptr, backs) : QString();
}

QString refusalText(const outbox::Entry &entry)
{
    const auto code = entry.lastError ? entry.lastError->code : Error::Code::Rejected;
    switch (code) {
    case Error::Code::Stale:
        return Tr::tr("Somebody else decided about this question meanwhile. Look at it again; your text is still here.");
    case Error::Code::Forbidden: return Tr::tr("Your seat may not do this. Your text is still here.");
    case Error::Code::NotFound: return Tr::tr("The question is not there any more. Your text is still here.");
    default: return Tr::tr("The server did not take this as the question stands now. Your text is still here.");
    }
}

RowContent questionRow(const QModelIndex &index)
{
    const auto state = portal::QuestionState(index.data(QuestionListModel::StateRole).toInt());
    const bool overdue = index.data(QuestionListModel::OverdueRole).toBool();
    const bool pending = index.data(QuestionListModel::PendingRole).toBool();
    QStringList parts;
    if (index.data(QuestionListModel::MineRole).toBool())
        parts.append(Tr::tr("You"));
    else if (index.data(QuestionListModel::AnonymousRole).toBool())
        parts.append(Tr::tr("Anonymous"));
    else
        parts.append(index.data(QuestionListModel::AuthorRole).toString());
    if (const QString backs = backsText(index.data(QuestionListModel::BacksRole).toInt()); !backs.isEmpty())
        parts.append(backs);
    RowContent row;
    row.title = index.data(QuestionListModel::TitleRole).toString();
    row.summary = parts.join(u" · "_s);
    row.time = shortDay(index.data(QuestionListModel::AskedAtRole).toDateTime().toLocalTime().date());
    row.state = pending ? Tr::tr("Waits to be sent")
                        : stateText(state, index.data(QuestionListModel::DueRole).toDate(), overdue);
    row.stateRole = pending ? Role::TextSecondary : stateRole(state, overdue);
    return row;
}

} // namespace gw::questions
