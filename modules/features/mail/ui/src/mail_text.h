// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "attachment_texts.h"

#include "mail_delegate.h"
#include <gw/contract/preferences.h>
#include <gw/mail/actions.h>
#include <gw/mail/message.h>
#include <gw/mail/safety.h>

namespace gw {
class Clock;
struct Error;
} // namespace gw

namespace gw::mail {

class MailService;

// What mail says in words. Everything is of one line and plain.

QString laneName(Lane lane);
QString mailboxName(const MailboxInfo &mailbox); ///< that of its role, if it has one
QString mailboxName(Role role, const QString &name);
QString mailboxIcon(Role role);
QString groupName(DateGroup group);
QString markText(Mark mark); ///< empty for None
Ink markInk(Mark mark);
/// "14:05" today, "11. 21." this year, else with the year.
QString shortTime(const QDateTime &time, const Clock &clock);
QString errorText(const Error &error);
/// What was done, as a sentence; `place`: name of the folder it went to.
QString doneText(const Undo &done, const QString &place);
QString peopleText(const QList<Address> &people); ///< names, or addresses
QString fullAddress(const Address &address); ///< "name <address>"

QString tagsPreference(); ///< key of the person's names: an object of keywordOf() and name
QString usualTagName(Tag tag);
QString tagName(const contract::Preferences &preferences, Tag tag); ///< the person's own, or a usual one
QList<Tag> allTags();

/// What a finding means, in plain words.
QString findingText(const safety::Finding &finding);

/// A row of the list as the delegate draws it. `fromMe`: the list shows what the person wrote, so it names the receivers.
MailRow rowOf(const QModelIndex &index, const contract::Preferences &preferences, const Clock &clock, bool fromMe);
/// The same for a screen reader: sender, subject, unread, date.
QString spokenRow(const QModelIndex &index, const contract::Preferences &preferences, const Clock &clock, bool fromMe);

} // namespace gw::mail
