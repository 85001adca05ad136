// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <gw/net/transport.h>
#include <gw/store/schema.h>
#include <optional>

namespace gw::approval {

// What the store tells when something here has changed.
inline constexpr QLatin1StringView inboxTopic{"inbox"};                  ///< rows of the boxes
inline constexpr QLatin1StringView documentsTopic{"approval-documents"}; ///< documents that are kept here
inline constexpr QLatin1StringView listsTopic{"approval-lists"};   ///< forms, unit tasks, record files, lines, seals
inline constexpr QLatin1StringView draftsTopic{"approval-drafts"}; ///< drafts on this computer

using Send = std::function<Task<net::Reply>(net::Request)>; ///< e.g. of the account's RequestQueue
using Text = std::function<QString()>; ///< the seat or the person of the moment; called on the GUI thread

store::Component cacheComponent(); ///< rows, documents, versions and lists, for the store's schema
store::Component deskComponent();  ///< drafts, which only this computer has, for the store's schema

/// Where things lie; the same names and order as in the API. One thing can have rows in several boxes.
enum class Box {
    Drafts,
    Waiting,
    InProgress,
    Returned,
    Decided,
    Dispatch,
    Receipt,
    Circulation,
    Memo,
    DailyLog,
    Unknown
};
QString textOf(Box box); ///< "in-progress"
Box boxFrom(const QString &text);

/// What a row is about.
enum class Object { Document, Dispatch, Receipt, Circulation, Memo, DailyLog, Consent, Unknown };
QString textOf(Object object);
Object objectFrom(const QString &text);

/// Whether what the row shows is only here, and how that is going.
enum class Mark {
    None,           ///< as the server has it
    Held,           ///< decided here; can be taken back until InboxRow::undoUntil
    Waiting,        ///< for the network or its turn
    Sending,        ///< on its way
    NeedsAttention, ///< the server said no: somebody must decide
};

/// A text in both languages, as the server has it.
struct Names
{
    QString ko = {};
    QString en = {};
    const QString &in(bool english) const { return english && !en.isEmpty() ? en : ko; }
    bool isEmpty() const { return ko.isEmpty() && en.isEmpty(); }
    bool operator==(const Names &) const = default;
};

/// Somebody on a seat, as they were at that moment.
struct Person
{
    QString seatId = {}; ///< empty: nobody
    QString personId = {};
    Names name = {};
    Names title = {};
    QString unitId = {};
    Names unit = {};
    bool operator==(const Person &) const = default;
};

/// A thing in a box, with why it is there, until when, and what happens next.
struct InboxRow
{
    qint64 n = 0; ///< number of the cached row: stable as long as the row is
    QString id;   ///< the server's, or the operation's while it was not sent
    Box box = Box::Unknown;
    Object object = Object::Unknown;
    QString objectId;
    QString documentId; ///< empty: there is none
    QString stepId;     ///< the step that waits for me; empty: none does
    QString title;
    QString documentKind; ///< "general" …; see gw/document/kinds.h
    QString flow;         ///< "out-gov" …
    QString state;        ///< of the object, "in-approval" …
    QString urgency;
    bool isUrgent = false;
    Person from; ///< who sent or drafted it; may be nobody
    Names unit;
    QString number; ///< registration or receipt number; may be empty
    QDateTime since;
    QDateTime due;      ///< invalid: no term
    bool waits = false; ///< for me: it counts. A decision that is not sent yet has it false
    QString whyCode;    ///< "step-review" …
    Names why;
    QString nextCode;
    Names next;
    QStringList may;       ///< what I can do: "approve", "return" …
    QString versionSha256; ///< of the version that a decision would be about; may be empty
    bool isOpened = false; ///< I have looked at it; what waits to be sent counts
    bool isHeld = false;
    int attachments = 0;
    int opinions = 0;
    int objections = 0; ///< of units that concur: to be seen before deciding (D4.9)
    qint64 revision = 0;
    QString decision;    ///< what I decided here and the server has not confirmed yet: "approve" …; empty: nothing
    bool isHere = false; ///< the document can be read without a network
    Mark mark = Mark::None;
    QString operation;   ///< of the write that the mark is about
    QDateTime undoUntil; ///< Mark::Held
    bool can(QStringView action) const { return may.contains(action); }
    bool operator==(const InboxRow &) const = default;
};

/// A file of a document.
struct AttachedFile
{
    QString id; ///< of the file on the server; empty: not there yet
    QString name;
    QString mediaType;
    qint64 size = 0;
    QString sha256;            ///< lower-case hexadecimal; never empty: documents are bound to it
    bool isOpenFormat = false; ///< readable without the program of one maker (Art. 5(2))
    QString uploadId = {};     ///< of transfer::Upload, while the file is only here
    bool operator==(const AttachedFile &) const = default;
};

} // namespace gw::approval
