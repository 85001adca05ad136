// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <gw/base/clock.h>
#include <gw/base/error.h>
#include <gw/html/sanitize.h>
#include <gw/mail/messagelistmodel.h>
#include <gw/widgets/dates.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::mail::Texts)
};

} // namespace

QString laneName(Lane lane)
{
    return lane == Lane::Citizen ? Tr::tr("Citizen mail") : Tr::tr("Work mail");
}

QString mailboxName(Role role, const QString &name)
{
    switch (role) {
    case Role::Inbox: return Tr::tr("Inbox");
    case Role::Drafts: return Tr::tr("Drafts");
    case Role::Sent: return Tr::tr("Sent mail");
    case Role::Archive: return Tr::tr("Archive");
    case Role::Junk: return Tr::tr("Junk");
    case Role::Trash: return Tr::tr("Trash");
    case Role::Important: return Tr::tr("Important");
    case Role::None:
    case Role::Unknown: break;
    }
    return html::plainLine(name, 120);
}

QString mailboxName(const MailboxInfo &mailbox)
{
    return mailboxName(mailbox.role, mailbox.name);
}

QString mailboxIcon(Role role)
{
    switch (role) {
    case Role::Inbox: return u"mail-folder-inbox"_s;
    case Role::Drafts: return u"document-edit"_s;
    case Role::Sent: return u"mail-sent"_s;
    case Role::Archive: return u"archive-insert"_s;
    case Role::Junk: return u"mail-mark-junk"_s;
    case Role::Trash: return u"user-trash"_s;
    case Role::Important: return u"mail-mark-important"_s;
    case Role::None:
    case Role::Unknown: break;
    }
    return u"folder"_s;
}

QString groupName(DateGroup group)
{
    switch (group) {
    case DateGroup::Future: return Tr::tr("Later");
    case DateGroup::Today: return Tr::tr("Today");
    case DateGroup::Yesterday: return Tr::tr("Yesterday");
    case DateGroup::ThisWeek: return Tr::tr("This week");
    case DateGroup::LastWeek: return Tr::tr("Last week");
    case DateGroup::ThisMonth: return Tr::tr("This month");
    case DateGroup::LastMonth: return Tr::tr("Last month");
    case DateGroup::ThisYear: return Tr::tr("Earlier this year");
    case DateGroup::Older: break;
    }
    return Tr::tr("Older");
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::None: break;
    case Mark::Waiting: return Tr::tr("waiting");
    case Mark::Sending: return Tr::tr("being sent");
    case Mark::NeedsAttention: return Tr::tr("not accepted");
    }
    return {};
}

Ink markInk(Mark mark)
{
    return mark == Mark::NeedsAttention ? Ink::DangerText : Ink::TextSecondary;
}

QString shortTime(const QDateTime &time, const Clock &clock)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QDate today = clock.now().toLocalTime().date();
    if (local.date() == today)
        return local.time().toString(u"HH:mm"_s);
    return local.date().year() == today.year() ? shortDay(local.date()) : longDay(local.date());
}

QString errorText(const Error &error)
{
    switch (error.code) {
    case Error::Code::Offline:
    case Error::Code::Timeout: return Tr::tr("The mail server cannot be reached. What you do is kept here and goes out later.");
    case Error::Code::Unauthorised: return Tr::tr("Please sign in again. Nothing is lost.");
    case Error::Code::Forbidden: return Tr::tr("You have no right to do that here.");
    case Error::Code::NotFound: return Tr::tr("This is not there any more.");
    case Error::Code::TooLarge: return Tr::tr("That is too large.");
    case Error::Code::Storage: return Tr::tr("This computer cannot keep it: its disk is full or cannot be written.");
    case Error::Code::Cancelled: return Tr::tr("Stopped.");
    case Error::Code::Unsupported: return Tr::tr("This mail server cannot do that.");
    default: break;
    }
    return Tr::tr("That did not work. Please try again; what is here stays as it is.");
}

QString doneText(const Undo &done, const QString &place)
{
    const int n = std::max(1, done.messages);
    switch (done.kind) {
    case Undo::Kind::None: break;
    case Undo::Kind::Read: return Tr::tr("%n mail(s) marked as read.", nullptr, n);
    case Undo::Kind::Unread: return Tr::tr("%n mail(s) marked as unread.", nullptr, n);
    case Undo::Kind::Flag: return Tr::tr("%n mail(s) starred.", nullptr, n);
    case Undo::Kind::Unflag: return Tr::tr("Star taken from %n mail(s).", nullptr, n);
    case Undo::Kind::Important: return Tr::tr("Importance of %n mail(s) changed.", nullptr, n);
    case Undo::Kind::Tag: return Tr::tr("Tags of %n mail(s) changed.", nullptr, n);
    case Undo::Kind::Archive: return Tr::tr("%n mail(s) archived.", nullptr, n);
    case Undo::Kind::Move: return Tr::tr("%n mail(s) moved to %1.", nullptr, n).arg(place);
    case Undo::Kind::Copy: return Tr::tr("%n mail(s) copied to %1.", nullptr, n).arg(place);
    case Undo::Kind::Trash: return Tr::tr("%n mail(s) moved to the trash.", nullptr, n);
    case Undo::Kind::Delete: return Tr::tr("%n mail(s) deleted for good.", nullptr, n);
    case Undo::Kind::Junk: return Tr::tr("%n mail(s) moved to junk.", nullptr, n);
    case Undo::Kind::NotJunk: return Tr::tr("%n mail(s) back in the inbox.", nullptr, n);
    case Undo::Kind::Restore: return Tr::tr("%n mail(s) restored.", nullptr, n);
    case Undo::Kind::Mailbox: return Tr::tr("Folders changed.");
    }
    return {};
}

QString fullAddress(const Address &address)
{
    const QString name = html::plainLine(address.name, 120);
    const QString email = html::plainLine(address.email, 320);
    return name.isEmpty() || name == email ? email : name + u" <"_s + email + u'>';
}

QString peopleText(const QList<Address> &people)
{
    QStringList names;
    for (const Address &one : people)
        names.append(html::plainLine(one.shown(), 120));
    return names.join(u", "_s);
}

QString tagsPreference()
{
    return u"mail.tags"_s;
}

QString usualTagName(Tag tag)
{
    switch (tag) {
    case Tag::Red: return Tr::tr("Urgent");
    case Tag::Orange: return Tr::tr("To do");
    case Tag::Yellow: return Tr::tr("Waiting for an answer");
    case Tag::Green: return Tr::tr("Done");
    case Tag::Blue: return Tr::tr("For reference");
    case Tag::Purple: return Tr::tr("Personal");
    case Tag::Grey: return Tr::tr("Later");
    }
    return {};
}

QString tagName(const contract::Preferences &preferences, Tag tag)
{
    const QString own = html::plainLine(preferences.value(tagsPreference()).toObject().value(keywordOf(tag)).toString(), 40);
    return own.isEmpty() ? usualTagName(tag) : own;
}

QList<Tag> allTags()
{
    QList<Tag> tags;
    for (int i = 0; i < tagCount; ++i)
        tags.append(Tag(i));
    return tags;
}

QString findingText(const safety::Finding &finding)
{
    using Kind = safety::Kind;
    switch (finding.kind) {
    case Kind::OutsideSender: return Tr::tr("This mail comes from outside the city: %1").arg(finding.address);
    case Kind::FirstContact: return Tr::tr("You have not had mail from %1 before.").arg(finding.address);
    case Kind::LookAlikeDomain:
        return Tr::tr("Careful: the address ends in %1, which only looks like %2. It is somebody else.").arg(finding.domain, finding.expected);
    case Kind::HiddenDomain: return Tr::tr("Careful: the address begins like %2, but really belongs to %1.").arg(finding.domain, finding.expected);
    case Kind::NameOfInsider: return Tr::tr("Careful: it carries the name %1, but %2 is not the address of anybody here.").arg(finding.name, finding.address);
    case Kind::AddressInName: return Tr::tr("Careful: the name shows %1, but the mail is from %2.").arg(finding.expected, finding.address);
    case Kind::RoleName: return Tr::tr("Careful: it claims to be %1, but comes from outside: %2").arg(finding.name, finding.address);
    case Kind::ReplyElsewhere: return Tr::tr("An answer would go to %1, not to %2.").arg(finding.address, finding.expected);
    case Kind::SenderDiffers: return Tr::tr("Sent by %1 for %2.").arg(finding.address, finding.expected);
    case Kind::ManySenders: return Tr::tr("This mail names several senders. Ask before you do what it says.");
    case Kind::NotAuthenticated: return Tr::tr("Careful: our mail server found that %1 did not send this mail.").arg(finding.domain);
    case Kind::MisleadingLink: return Tr::tr("Careful: a link shows %1, but leads to %2.").arg(finding.expected, finding.domain);
    case Kind::DangerousAttachment: return Tr::tr("The attachment %1 is a program. It cannot be opened here.").arg(finding.name);
    case Kind::DisguisedAttachment: return Tr::tr("The attachment %1 hides what it is.").arg(finding.name);
    case Kind::RiskyAttachment: return Tr::tr("The attachment %1 can do harm. Open it only when you expect it.").arg(finding.name);
    case Kind::OldDocument: return Tr::tr("The attachment %1 is an old HWP document, which some offices refuse.").arg(finding.name);
    }
    return {};
}

MailRow rowOf(const QModelIndex &index, const contract::Preferences &preferences, const Clock &clock, bool fromMe)
{
    using Model = MessageListModel;
    MailRow row;
    row.isLoaded = index.data(Model::LoadedRole).toBool();
    if (!row.isLoaded)
        return row;
    row.people = html::plainLine(index.data(fromMe ? Model::ToRole : Model::FromRole).toString(), 200);
    if (row.people.isEmpty())
        row.people = fromMe ? Tr::tr("No receiver yet") : Tr::tr("Unknown sender");
    row.subject = html::plainLine(index.data(Model::SubjectRole).toString());
    if (row.subject.isEmpty())
        row.subject = Tr::tr("No subject");
    row.preview = html::plainLine(index.data(Model::PreviewRole).toString());
    row.time = shortTime(index.data(Model::ReceivedAtRole).toDateTime(), clock);
    row.count = std::max(1, index.data(Model::ThreadSizeRole).toInt());
    row.isUnread = index.data(Model::UnreadRole).toBool();
    row.isFlagged = index.data(Model::FlaggedRole).toBool();
    row.isAnswered = index.data(Model::AnsweredRole).toBool();
    row.isForwarded = index.data(Model::ForwardedRole).toBool();
    row.hasAttachment = index.data(Model::AttachmentRole).toBool();
    for (const int tag : index.data(Model::TagsRole).value<QList<int>>())
        row.tags.append({Tag(tag), tagName(preferences, Tag(tag))});
    const auto mark = Mark(index.data(Model::MarkRole).toInt());
    row.state = markText(mark);
    row.stateInk = markInk(mark);
    if (row.state.isEmpty() && index.data(Model::DraftRole).toBool()) {
        row.state = Tr::tr("draft");
        row.stateInk = Ink::AccentText;
    }
    return row;
}

QString spokenRow(const QModelIndex &index, const contract::Preferences &preferences, const Clock &clock, bool fromMe)
{
    const MailRow row = rowOf(index, preferences, clock, fromMe);
    if (!row.isLoaded)
        return Tr::tr("Loading");
    QStringList said;
    if (row.isUnread)
        said.append(Tr::tr("unread"));
    said << row.people << row.subject << dayAndTime(index.data(MessageListModel::ReceivedAtRole).toDateTime());
    if (row.count > 1)
        said.append(Tr::tr("%n mail(s) in the conversation", nullptr, row.count));
    if (row.isFlagged)
        said.append(Tr::tr("starred"));
    if (row.hasAttachment)
        said.append(Tr::tr("with attachment"));
    if (row.isAnswered)
        said.append(Tr::tr("answered"));
    for (const TagChip &chip : row.tags)
        said.append(chip.name);
    if (!row.state.isEmpty())
        said.append(row.state);
    return said.join(u", "_s);
}

} // namespace gw::mail
