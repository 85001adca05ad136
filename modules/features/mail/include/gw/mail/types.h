// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <gw/jmap/session.h>
#include <gw/store/schema.h>

namespace gw::mail {

using Lane = jmap::Lane; ///< Employee or Citizen

// What the store tells when something here has changed.
inline constexpr QLatin1StringView mailboxesTopic{"mail-boxes"};   ///< accounts, mailboxes and their numbers
inline constexpr QLatin1StringView messagesTopic{"mail-messages"}; ///< rows of lists
inline constexpr QLatin1StringView bodiesTopic{"mail-bodies"};     ///< a message's text is here
inline constexpr QLatin1StringView searchTopic{"mail-search"};     ///< the search index has caught up a little

store::Component cacheComponent(); ///< mirrored accounts, mailboxes and messages, for the store's schema

/// What a mailbox is for, RFC 8621 2 and the registry behind it.
enum class Role { None, Inbox, Drafts, Sent, Archive, Junk, Trash, Important, Unknown };
Role roleFrom(const QString &name);
QString roleName(Role role); ///< as on the wire; empty for None

/// Colour of a tag. On the server it is the keyword of keywordOf(): other programs see it as a word.
enum class Tag { Red, Orange, Yellow, Green, Blue, Purple, Grey };
inline constexpr int tagCount = 7;
QString keywordOf(Tag tag); ///< "$gw_red" …

/// Whether what a row shows is only here, and how that is going.
enum class Mark {
    None,           ///< as the server has it
    Waiting,        ///< decided here; waits for its time or the network
    Sending,        ///< on its way
    NeedsAttention, ///< the server said no: somebody must decide
};

struct Address
{
    QString name = {}; ///< may be empty
    QString email = {};
    const QString &shown() const { return name.isEmpty() ? email : name; }
    bool operator==(const Address &) const = default;
};

/// One of a person's mail accounts: a lane. A foreign server has employee lanes only.
struct AccountInfo
{
    QString id;
    Lane lane = Lane::Employee;
    QString name;
    QString address;             ///< the person's own, in lower case
    QStringList internalDomains; ///< of the city and its agencies; empty on a foreign server
    bool isPrimary = false;
    bool isReadOnly = false;
    qint64 maxUpload = 0;      ///< bytes of one file; 0: not known (never connected)
    qint64 maxAttachments = 0; ///< bytes of all files of a mail; 0: no limit or not known
    qint64 maxDelayedSend = 0; ///< seconds; 0: no sending later
    bool canSubmit = false;
    bool canMdn = false;
    bool canVacation = false;
    bool operator==(const AccountInfo &) const = default;
};

struct MailboxInfo
{
    QString accountId;
    Lane lane = Lane::Employee;
    QString id;
    QString parentId; ///< empty: at the top
    QString name;     ///< as the server has it; show the role's name instead where there is one
    Role role = Role::None;
    int sortOrder = 0;
    int total = 0; ///< messages; this and the next three count in what waits to be sent
    int unread = 0;
    int threads = 0;
    int unreadThreads = 0;
    int cached = 0; ///< messages that are here already
    bool mayAdd = true;
    bool mayRemove = true;
    bool maySetSeen = true;
    bool maySetKeywords = true;
    bool mayCreateChild = true;
    bool mayRename = true;
    bool mayDelete = true;
    Mark mark = Mark::None;
    bool operator==(const MailboxInfo &) const = default;
};

/// A message, or the newest message of a thread in a mailbox, as a row of a list. What the person did here and is not
/// sent yet is counted in.
struct MessageRow
{
    qint64 n = 0; ///< number of the cached row: stable as long as the row is
    QString accountId;
    Lane lane = Lane::Employee;
    QString id; ///< the server's
    QString threadId;
    QStringList mailboxIds;
    Address from;      ///< first sender
    QList<Address> to; ///< the first few
    int toCount = 0;
    QString subject;         ///< may be empty
    QString preview;         ///< plain text; may be empty
    bool hasPreview = false; ///< false: not fetched yet, it comes when the row is shown
    QDateTime receivedAt;    ///< UTC
    QDateTime sentAt;        ///< may be invalid
    qint64 size = 0;
    bool unread = false;
    bool flagged = false;
    bool answered = false;
    bool forwarded = false;
    bool draft = false;
    bool important = false;
    bool hasAttachment = false;
    bool isToMe = false;      ///< the person is among the receivers by name
    bool isOnlyToMe = false;  ///< and alone
    bool isOutside = false;   ///< the sender is none of the internal domains; false where those are not known
    bool receiptSent = false; ///< $mdnsent
    QList<Tag> tags;
    int threadSize = 1; ///< messages of the thread in this mailbox; 1 in a list of single messages
    int unreadInThread = 0;
    bool hasBody = false; ///< can be read without a network
    Mark mark = Mark::None;
    QString operation; ///< of the write that the mark is about
    bool operator==(const MessageRow &) const = default;
};

/// Where a row stands in time, for headings between rows.
enum class DateGroup { Future, Today, Yesterday, ThisWeek, LastWeek, ThisMonth, LastMonth, ThisYear, Older };

} // namespace gw::mail
