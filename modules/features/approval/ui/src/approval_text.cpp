// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <gw/approval/inboxmodel.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/dates.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

struct TextTr
{
    Q_DECLARE_TR_FUNCTIONS(gw::approval::Texts)
};

const QString middleDot = u" · "_s;

QString namesAt(const QModelIndex &index, int korean, int english)
{
    return nameOf({index.data(korean).toString(), index.data(english).toString()});
}

/// What the right edge of the second line says; the most pressing only.
void addInboxState(RowContent &row, const QModelIndex &index, const QDateTime &now)
{
    const Mark mark = Mark(index.data(InboxModel::MarkRole).toInt());
    if (mark != Mark::None) {
        row.state = markText(mark);
        row.stateRole = markRole(mark);
        return;
    }
    const QDateTime due = index.data(InboxModel::UntilRole).toDateTime();
    if (index.data(InboxModel::HeldRole).toBool()) {
        row.state = TextTr::tr("on hold");
        row.stateRole = Role::WarningText;
    } else if (due.isValid() && index.data(InboxModel::WaitsRole).toBool()) {
        row.state = untilText(due, now);
        row.stateRole = due < now ? Role::DangerText : Role::TextSecondary;
    } else if (index.data(InboxModel::UrgentRole).toBool()) {
        row.state = TextTr::tr("urgent");
        row.stateRole = Role::DangerText;
    } else if (!index.data(InboxModel::NumberRole).toString().isEmpty()) {
        row.state = html::plainLine(index.data(InboxModel::NumberRole).toString(), 80);
    }
}

} // namespace

bool isEnglish()
{
    return QLocale().language() != QLocale::Korean;
}

QString nameOf(const Names &names)
{
    return html::plainLine(names.in(isEnglish()), 200);
}

QString personLine(const Person &person)
{
    if (person.seatId.isEmpty() && person.name.isEmpty())
        return {};
    const QStringList parts = isEnglish() ? QStringList{nameOf(person.name), nameOf(person.title), nameOf(person.unit)}
                                          : QStringList{nameOf(person.unit), nameOf(person.title), nameOf(person.name)};
    QStringList shown = parts;
    shown.removeAll({});
    return shown.join(isEnglish() ? u", "_s : u" "_s);
}

QString shortTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QDate today = QDate::currentDate();
    if (local.date() == today)
        return local.toString(u"HH:mm"_s);
    return local.date().year() == today.year() ? shortDay(local.date()) : longDay(local.date());
}

QString untilText(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid())
        return {};
    const QDateTime local = due.toLocalTime();
    const auto days = int(now.toLocalTime().date().daysTo(local.date()));
    if (due < now)
        return days < 0 ? TextTr::tr("%n day(s) late", nullptr, -days) : TextTr::tr("late since %1").arg(local.toString(u"HH:mm"_s));
    if (days == 0)
        return TextTr::tr("until %1").arg(local.toString(u"HH:mm"_s));
    return days == 1 ? TextTr::tr("until tomorrow") : TextTr::tr("in %n day(s)", nullptr, days);
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString boxName(Box box)
{
    switch (box) {
    case Box::Drafts: return TextTr::tr("Drafts");
    case Box::Waiting: return TextTr::tr("Waiting for approval");
    case Box::InProgress: return TextTr::tr("In progress");
    case Box::Returned: return TextTr::tr("Returned", "box");
    case Box::Decided: return TextTr::tr("Decided");
    case Box::Dispatch: return TextTr::tr("Dispatch");
    case Box::Receipt: return TextTr::tr("Receipt");
    case Box::Circulation: return TextTr::tr("Circulation");
    case Box::Memo: return TextTr::tr("Memo reports");
    case Box::DailyLog: return TextTr::tr("Daily logs");
    case Box::Unknown: break;
    }
    return TextTr::tr("Others");
}

QString boxIcon(Box box)
{
    switch (box) {
    case Box::Drafts: return u"document-edit"_s;
    case Box::Waiting: return u"document-sign"_s;
    case Box::Dispatch: return u"document-send"_s;
    case Box::Receipt: return u"mail-folder-inbox"_s;
    case Box::Circulation: return u"group"_s;
    case Box::DailyLog: return u"view-calendar-agenda"_s;
    default: return u"document-open-folder"_s;
    }
}

QString stateName(document::DocumentState state)
{
    using State = document::DocumentState;
    switch (state) {
    case State::Temp: return TextTr::tr("draft");
    case State::InApproval: return TextTr::tr("in approval");
    case State::Held: return TextTr::tr("on hold");
    case State::Returned: return TextTr::tr("returned");
    case State::Withdrawn: return TextTr::tr("taken back");
    case State::Decided: return TextTr::tr("decided");
    case State::DispatchWait: return TextTr::tr("to be dispatched");
    case State::CheckWait: return TextTr::tr("to be checked");
    case State::CheckReturned: return TextTr::tr("returned by the check");
    case State::Sent: return TextTr::tr("dispatched");
    case State::Closed: return TextTr::tr("filed");
    case State::Cancelled: return TextTr::tr("discarded");
    }
    return {};
}

QString roleName(document::StepRole role)
{
    using StepRole = document::StepRole;
    switch (role) {
    case StepRole::Draft: return TextTr::tr("Draft");
    case StepRole::Review: return TextTr::tr("Review");
    case StepRole::Concur: return TextTr::tr("Concur");
    case StepRole::Agree: return TextTr::tr("Agree", "role");
    case StepRole::Audit: return TextTr::tr("Audit");
    case StepRole::Decide: return TextTr::tr("Decide");
    case StepRole::PostRead: return TextTr::tr("Read afterwards");
    case StepRole::Inform: return TextTr::tr("Inform");
    case StepRole::PreRead: return TextTr::tr("Read first");
    case StepRole::Handle: return TextTr::tr("Handle");
    }
    return {};
}

QString stepStateName(document::StepState state)
{
    using StepState = document::StepState;
    switch (state) {
    case StepState::Pending: return TextTr::tr("later");
    case StepState::Ready: return TextTr::tr("waiting");
    case StepState::Opened: return TextTr::tr("opened");
    case StepState::Held: return TextTr::tr("on hold");
    case StepState::Done: return TextTr::tr("done");
    case StepState::Returned: return TextTr::tr("returned");
    case StepState::Skipped: return TextTr::tr("skipped");
    case StepState::PostWait: return TextTr::tr("to be read afterwards");
    case StepState::PostDone: return TextTr::tr("read afterwards");
    case StepState::Void: return TextTr::tr("void");
    }
    return {};
}

QString decisionName(document::Decision decision)
{
    using Decision = document::Decision;
    switch (decision) {
    case Decision::Approve: return TextTr::tr("Approve");
    case Decision::Agree: return TextTr::tr("Agree");
    case Decision::Object: return TextTr::tr("Object");
    case Decision::Conditional: return TextTr::tr("Agree with a condition");
    case Decision::Return: return TextTr::tr("Return");
    case Decision::Hold: return TextTr::tr("Put on hold");
    case Decision::Release: return TextTr::tr("Take up again");
    case Decision::Read: return TextTr::tr("Note as read");
    case Decision::Skip: return TextTr::tr("Skip the review");
    }
    return {};
}

QString decisionDone(document::Decision decision)
{
    using Decision = document::Decision;
    switch (decision) {
    case Decision::Approve: return TextTr::tr("Approved");
    case Decision::Agree: return TextTr::tr("Agreed");
    case Decision::Object: return TextTr::tr("Objected");
    case Decision::Conditional: return TextTr::tr("Agreed with a condition");
    case Decision::Return: return TextTr::tr("Returned");
    case Decision::Hold: return TextTr::tr("Put on hold");
    case Decision::Release: return TextTr::tr("Taken up again");
    case Decision::Read: return TextTr::tr("Noted as read");
    case Decision::Skip: return TextTr::tr("Review skipped");
    }
    return {};
}

QString flowName(document::Flow flow)
{
    using Flow = document::Flow;
    switch (flow) {
    case Flow::Internal: return TextTr::tr("Internal decision");
    case Flow::Within: return TextTr::tr("Within the agency");
    case Flow::OutGov: return TextTr::tr("To other agencies");
    case Flow::OutPrivate: return TextTr::tr("To companies and associations");
    case Flow::OutCitizen: return TextTr::tr("To citizens");
    case Flow::Both: return TextTr::tr("Within and outside");
    case Flow::PublicNotice: return TextTr::tr("Public notice");
    }
    return {};
}

QString disclosureName(document::Disclosure disclosure)
{
    switch (disclosure) {
    case document::Disclosure::Open: return TextTr::tr("Open");
    case document::Disclosure::PartlyOpen: return TextTr::tr("Partly open");
    case document::Disclosure::Closed: return TextTr::tr("Closed");
    }
    return {};
}

QString retentionName(document::Retention retention)
{
    switch (retention) {
    case document::Retention::Permanent: return TextTr::tr("Permanent");
    case document::Retention::SemiPermanent: return TextTr::tr("Semi-permanent");
    default: return TextTr::tr("%n year(s)", nullptr, document::toText(retention).toInt());
    }
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Held: return TextTr::tr("can be undone");
    case Mark::Waiting: return TextTr::tr("waiting to be sent");
    case Mark::Sending: return TextTr::tr("sending…");
    case Mark::NeedsAttention: return TextTr::tr("not accepted");
    case Mark::None: break;
    }
    return {};
}

Role markRole(Mark mark)
{
    return mark == Mark::NeedsAttention ? Role::DangerText : Role::WarningText;
}

QString errorText(const Error &error)
{
    if (error.problemType == "version-unknown"_L1)
        return TextTr::tr("The text is not on this computer yet. Open the document first.");
    if (error.problemType == "line-invalid"_L1)
        return TextTr::tr("The approval line is not complete yet.");
    if (error.problemType == "checks-failed"_L1)
        return TextTr::tr("The check before sending found something that must be mended first.");
    if (error.problemType == "approval-conflict"_L1)
        return conflictText({});
    switch (error.code) {
    case Error::Code::Offline:
    case Error::Code::Timeout: return TextTr::tr("The server cannot be reached. Nothing is lost; try again later.");
    case Error::Code::Forbidden: return TextTr::tr("This seat may not do that.");
    case Error::Code::NotFound: return TextTr::tr("It is not there any more, or not for this seat.");
    case Error::Code::Conflict: return TextTr::tr("That does not go any more: it has changed or is on its way.");
    case Error::Code::Stale: return TextTr::tr("Somebody else changed it meanwhile.");
    case Error::Code::TooLarge: return TextTr::tr("This is larger than the server takes.");
    case Error::Code::Storage: return TextTr::tr("This could not be kept on this computer. Is the disk full?");
    case Error::Code::Certificate: return TextTr::tr("The certificate could not sign. Is the token plugged in?");
    case Error::Code::Rejected: return TextTr::tr("The server does not accept it as it is.");
    default: return TextTr::tr("This did not work. Nothing is lost; try again later.");
    }
}

QString conflictText(const QString &reason)
{
    if (reason == "version-changed"_L1)
        return TextTr::tr("The text was changed after you had read it.");
    if (reason == "step-closed"_L1)
        return TextTr::tr("This step is closed: the document was taken back, returned or decided meanwhile.");
    if (reason == "not-your-turn"_L1)
        return TextTr::tr("It is not your turn any more.");
    if (reason == "objection-unseen"_L1)
        return TextTr::tr("There is an objection that you have not read yet.");
    if (reason == "checks-failed"_L1)
        return TextTr::tr("The check found something that must be mended first.");
    return TextTr::tr("The document has changed meanwhile. Your decision was not taken.");
}

const QList<KeyAct> &keyActs()
{
    static const QList<KeyAct> acts{
        {Triage::Next, u"next"_s, Qt::Key_J, [] { return TextTr::tr("Next row"); }},
        {Triage::Previous, u"previous"_s, Qt::Key_K, [] { return TextTr::tr("Previous row"); }},
        {Triage::Approve, u"approve"_s, Qt::Key_A, [] { return TextTr::tr("Approve, agree or note as read"); }},
        {Triage::Object, u"object"_s, Qt::Key_D, [] { return TextTr::tr("Object, with an opinion"); }},
        {Triage::Return, u"return"_s, Qt::Key_R, [] { return TextTr::tr("Return, with a reason"); }},
        {Triage::Opinion, u"opinion"_s, Qt::Key_O, [] { return TextTr::tr("Write an opinion"); }},
        {Triage::Hold, u"hold"_s, Qt::Key_H, [] { return TextTr::tr("Put on hold, or take up again"); }},
        {Triage::Mark, u"mark"_s, Qt::Key_X, [] { return TextTr::tr("Select the row, or not"); }},
        {Triage::Batch, u"batch"_s, QKeySequence(u"Shift+A"_s), [] { return TextTr::tr("Approve all that are selected and were opened"); }},
        {Triage::Undo, u"undo"_s, Qt::Key_Z, [] { return TextTr::tr("Take the last decision back"); }},
        {Triage::Compare, u"compare"_s, Qt::Key_V, [] { return TextTr::tr("Compare versions"); }},
        {Triage::New, u"draft"_s, Qt::Key_N, [] { return TextTr::tr("Draft a document"); }},
    };
    return acts;
}

RowContent inboxRow(const QModelIndex &index, bool withBox, const QDateTime &now)
{
    if (!index.data(InboxModel::LoadedRole).toBool())
        return {};
    RowContent row{.title = html::plainLine(index.data(InboxModel::TitleRole).toString(), 300),
                   .summary = {},
                   .time = shortTime(index.data(InboxModel::SinceRole).toDateTime()),
                   .state = {},
                   .unread = index.data(InboxModel::WaitsRole).toBool() && !index.data(InboxModel::OpenedRole).toBool(),
                   .icon = {}};
    QStringList parts;
    if (withBox)
        parts.append(boxName(Box(index.data(InboxModel::BoxRole).toInt())));
    parts.append(namesAt(index, InboxModel::WhyKoRole, InboxModel::WhyEnRole));
    const QString who = namesAt(index, InboxModel::FromKoRole, InboxModel::FromEnRole);
    const QString unit = namesAt(index, InboxModel::UnitKoRole, InboxModel::UnitEnRole);
    parts.append(isEnglish() || unit.isEmpty() ? who : unit + u' ' + who);
    if (const int objections = index.data(InboxModel::ObjectionsRole).toInt(); objections > 0)
        parts.append(TextTr::tr("%n objection(s)", nullptr, objections));
    if (index.data(InboxModel::AttachmentsRole).toInt() > 0)
        parts.append(TextTr::tr("file"));
    parts.removeAll({});
    row.summary = parts.join(middleDot);
    addInboxState(row, index, now);
    return row;
}

} // namespace gw::approval
