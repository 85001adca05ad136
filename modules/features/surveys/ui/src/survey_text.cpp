// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "survey_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QModelIndex>
#include <gw/surveys/surveylistmodel.h>
#include <gw/widgets/dates.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::surveys {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::surveys::Surveys)
};

QString closing(Phase phase, const QDateTime &opens, const QDateTime &closes)
{
    switch (phase) {
    case Phase::Draft:
    case Phase::Scheduled: return Tr::tr("opens %1").arg(dayAndTime(opens.toLocalTime()));
    case Phase::Open: return Tr::tr("closes %1").arg(dayAndTime(closes.toLocalTime()));
    case Phase::Closed: break;
    }
    return Tr::tr("closed %1").arg(dayAndTime(closes.toLocalTime()));
}

} // namespace

bool inEnglish()
{
    return QLocale().language() != QLocale::Korean;
}

QString chosen(const QString &korean, const QString &english)
{
    return inEnglish() && !english.isEmpty() ? english : korean;
}

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Draft: return Tr::tr("Draft");
    case Phase::Scheduled: return Tr::tr("Opens later");
    case Phase::Open: return Tr::tr("Open");
    case Phase::Closed: break;
    }
    return Tr::tr("Closed");
}

QString metaText(const SurveyRow &row)
{
    QStringList parts;
    if (!row.survey.authorName.isEmpty())
        parts.append(row.survey.authorName);
    parts.append(closing(row.phase, row.survey.opensAt, row.survey.closesAt));
    parts.append(row.survey.anonymous ? Tr::tr("anonymous") : Tr::tr("under your name"));
    return parts.join(u" · "_s);
}

QString stateText(const SurveyRow &row)
{
    if (!row.refusedOperation.isEmpty())
        return refusalText(row.refusal);
    if (row.pending && row.survey.anonymous && row.answered)
        return Tr::tr("Your ballot is on its way; it is cast within some minutes.");
    if (row.pending)
        return Tr::tr("Waits to be sent.");
    if (!row.answered)
        return {};
    return row.phase == Phase::Open && !row.survey.anonymous ? Tr::tr("You have answered; you can change it until the end.")
                                                             : Tr::tr("You have taken part.");
}

QString refusalText(const QString &refusal)
{
    if (refusal == "survey-not-open"_L1)
        return Tr::tr("The survey was closed before this arrived.");
    if (refusal == "ballot-issued"_L1)
        return Tr::tr("You have taken part in this survey already, on another computer.");
    if (refusal == "stale-version"_L1)
        return Tr::tr("Somebody else has changed the survey meanwhile. Discard your change and make it again.");
    if (refusal == "invalid-fields"_L1)
        return Tr::tr("The server does not accept it as it is.");
    if (refusal == "forbidden"_L1 || refusal == "not-found"_L1)
        return Tr::tr("You may not do this with this survey any more.");
    return Tr::tr("The server did not accept it.");
}

QString errorText(const Error &error)
{
    switch (error.code) {
    case Error::Code::Offline:
    case Error::Code::Timeout: return Tr::tr("The server cannot be reached just now.");
    case Error::Code::Forbidden: return Tr::tr("This is not for you to see yet.");
    case Error::Code::Storage: return Tr::tr("It could not be kept on this computer. Is the disk full?");
    default: return Tr::tr("That did not work. Please try again later.");
    }
}

RowContent surveyRow(const QModelIndex &index)
{
    const auto phase = Phase(index.data(SurveyListModel::PhaseRole).toInt());
    const QDateTime closes = index.data(SurveyListModel::ClosesAtRole).toDateTime().toLocalTime();
    const bool toAnswer = index.data(SurveyListModel::ToAnswerRole).toBool();
    RowContent row;
    row.title = chosen(index.data(SurveyListModel::TitleKoRole).toString(),
                       index.data(SurveyListModel::TitleEnRole).toString());
    QStringList summary;
    if (const QString author = index.data(SurveyListModel::AuthorRole).toString(); !author.isEmpty())
        summary.append(author);
    if (index.data(SurveyListModel::AnonymousRole).toBool())
        summary.append(Tr::tr("anonymous"));
    if (summary.isEmpty())
        summary.append(phaseText(phase));
    row.summary = summary.join(u" · "_s);
    if (phase == Phase::Open)
        row.time = Tr::tr("until %1", "a day").arg(shortDay(closes.date()));
    else
        row.time = phaseText(phase);
    row.unread = toAnswer;
    if (index.data(SurveyListModel::RefusedRole).toBool()) {
        row.state = Tr::tr("Needs attention");
        row.stateRole = Role::DangerText;
    } else if (index.data(SurveyListModel::PendingRole).toBool()) {
        row.state = Tr::tr("Waits to be sent");
        row.stateRole = Role::WarningText;
    } else if (toAnswer) {
        row.state = Tr::tr("To answer");
        row.stateRole = Role::AccentText;
    } else if (index.data(SurveyListModel::AnsweredRole).toBool()) {
        row.state = Tr::tr("Answered");
        row.stateRole = Role::SuccessText;
    }
    return row;
}

} // namespace gw::surveys
