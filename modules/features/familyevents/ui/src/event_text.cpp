// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "event_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QModelIndex>
#include <gw/familyevents/eventlistmodel.h>
#include <gw/widgets/dates.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;
using gw::portal::FamilyEventKind;
using gw::portal::FamilyRelation;

namespace gw::familyevents {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::familyevents::FamilyEvents)
};

} // namespace

bool inEnglish()
{
    return QLocale().language() != QLocale::Korean;
}

QString chosen(const QString &korean, const QString &english)
{
    return inEnglish() && !english.isEmpty() ? english : korean;
}

bool isSad(FamilyEventKind kind)
{
    return kind == FamilyEventKind::Bereavement;
}

QString kindText(FamilyEventKind kind)
{
    switch (kind) {
    case FamilyEventKind::Wedding: return Tr::tr("Wedding");
    case FamilyEventKind::Birth: return Tr::tr("Birth");
    case FamilyEventKind::FirstBirthday: return Tr::tr("First birthday");
    case FamilyEventKind::Sixtieth: return Tr::tr("Sixtieth birthday");
    case FamilyEventKind::Bereavement: return Tr::tr("Bereavement");
    case FamilyEventKind::Other:
    case FamilyEventKind::Unknown: break;
    }
    return Tr::tr("Family event");
}

QString relationText(FamilyRelation relation)
{
    switch (relation) {
    case FamilyRelation::Self: return Tr::tr("the colleague");
    case FamilyRelation::Spouse: return Tr::tr("spouse");
    case FamilyRelation::Child: return Tr::tr("child");
    case FamilyRelation::Parent: return Tr::tr("parent");
    case FamilyRelation::ParentInLaw: return Tr::tr("parent-in-law");
    case FamilyRelation::Grandparent: return Tr::tr("grandparent");
    case FamilyRelation::Sibling: return Tr::tr("sibling");
    case FamilyRelation::Other:
    case FamilyRelation::Unknown: break;
    }
    return Tr::tr("other");
}

QString occasionText(FamilyEventKind kind, FamilyRelation relation)
{
    if (relation == FamilyRelation::Self)
        return kindText(kind);
    return Tr::tr("%1 (%2)", "what happened, to whom").arg(kindText(kind), relationText(relation));
}

QString titleText(const portal::FamilyEvent &event)
{
    return event.personName + u" · "_s + occasionText(event.kind, event.relation);
}

QString whenText(const portal::FamilyEvent &event)
{
    const QString begin = dayAndTime(event.startsAt.toLocalTime());
    if (!event.endsAt)
        return begin;
    const QString end = dayAndTime(event.endsAt->toLocalTime());
    return isSad(event.kind) ? Tr::tr("%1; the funeral leaves %2").arg(begin, end) : begin + u" – "_s + end;
}

QString stateText(const EventRow &row)
{
    if (row.refusal == "stale-version"_L1)
        return Tr::tr("Somebody else has changed it meanwhile. Discard your change and make it again.");
    if (!row.refusedOperation.isEmpty())
        return Tr::tr("The server did not accept it.");
    if (row.pending)
        return Tr::tr("Waits to be sent.");
    return {};
}

QString errorText(const Error &error)
{
    switch (error.code) {
    case Error::Code::Offline:
    case Error::Code::Timeout: return Tr::tr("The server cannot be reached just now.");
    case Error::Code::Storage: return Tr::tr("It could not be kept on this computer. Is the disk full?");
    case Error::Code::NotFound: return Tr::tr("It is over, or not meant for you any more.");
    default: return Tr::tr("That did not work. Please try again later.");
    }
}

QStringList noteTemplates(FamilyEventKind kind)
{
    switch (kind) {
    case FamilyEventKind::Bereavement:
        return {Tr::tr("My deepest condolences."), Tr::tr("I am so sorry for your loss. My thoughts are with you and your family."),
                Tr::tr("I am sorry that I cannot come. May they rest in peace.")};
    case FamilyEventKind::Wedding:
        return {Tr::tr("Congratulations on the wedding!"), Tr::tr("I wish you much happiness together."),
                Tr::tr("I cannot be there, but I am glad with you.")};
    case FamilyEventKind::Birth:
        return {Tr::tr("Congratulations on the birth!"), Tr::tr("Health and joy to the whole family.")};
    case FamilyEventKind::FirstBirthday:
    case FamilyEventKind::Sixtieth:
        return {Tr::tr("Happy birthday, with my best wishes!"), Tr::tr("Health and joy to the whole family.")};
    case FamilyEventKind::Other:
    case FamilyEventKind::Unknown: break;
    }
    return {Tr::tr("My warmest congratulations!"), Tr::tr("All the best to you and your family.")};
}

RowContent eventRow(const QModelIndex &index)
{
    const auto kind = FamilyEventKind(index.data(EventListModel::KindRole).toInt());
    const auto relation = FamilyRelation(index.data(EventListModel::RelationRole).toInt());
    RowContent row;
    row.title = index.data(EventListModel::PersonRole).toString() + u" · "_s + occasionText(kind, relation);
    row.summary = index.data(EventListModel::PlaceRole).toString();
    row.time = shortDay(index.data(EventListModel::StartsAtRole).toDateTime().toLocalTime().date());
    if (index.data(EventListModel::RefusedRole).toBool()) {
        row.state = Tr::tr("Needs attention");
        row.stateRole = Role::DangerText;
    } else if (index.data(EventListModel::PendingRole).toBool()) {
        row.state = Tr::tr("Waits to be sent");
        row.stateRole = Role::WarningText;
    } else if (index.data(EventListModel::NotedRole).toBool()) {
        row.state = isSad(kind) ? Tr::tr("Condoled") : Tr::tr("Congratulated");
    }
    return row;
}

} // namespace gw::familyevents
