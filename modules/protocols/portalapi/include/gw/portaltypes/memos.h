// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/documentversions.h>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// `route`: one reader after the other. `circle`: all at once.
enum class MemoKind {
    Unknown, ///< a value that this program does not know
    Route,
    Circle,
};
/// Every MemoKind of the contract, in its order.
inline constexpr std::array allMemoKinds{
    MemoKind::Route,
    MemoKind::Circle,
};
QString toString(MemoKind value);
MemoKind memoKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, MemoKind &out);
QJsonValue toJson(MemoKind value);

/// Where a memo report is (D5.6).
enum class MemoState {
    Unknown, ///< a value that this program does not know
    Draft,
    Sent,
    Recalled,
    Converted,
};
/// Every MemoState of the contract, in its order.
inline constexpr std::array allMemoStates{
    MemoState::Draft,
    MemoState::Sent,
    MemoState::Recalled,
    MemoState::Converted,
};
QString toString(MemoState value);
MemoState memoStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, MemoState &out);
QJsonValue toJson(MemoState value);

/// Where a memo report is for one reader.
enum class MemoReaderState {
    Unknown, ///< a value that this program does not know
    Waiting,
    Unread,
    Read,
    Replied,
};
/// Every MemoReaderState of the contract, in its order.
inline constexpr std::array allMemoReaderStates{
    MemoReaderState::Waiting,
    MemoReaderState::Unread,
    MemoReaderState::Read,
    MemoReaderState::Replied,
};
QString toString(MemoReaderState value);
MemoReaderState memoReaderStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, MemoReaderState &out);
QJsonValue toJson(MemoReaderState value);

/// Somebody a memo report goes to, and how far it is with them.
struct MemoReader
{
    int order = 0;
    /// Absent while the post is vacant.
    std::optional<ApprovalPerson> reader;
    std::optional<QString> postId;
    std::optional<QString> seatId;
    MemoReaderState state = MemoReaderState::Unknown;
    std::optional<QDateTime> openedAt;
    std::optional<QDateTime> repliedAt;

    bool operator==(const MemoReader &) const = default;
};
bool fromJson(const QJsonValue &value, MemoReader &out);
QJsonValue toJson(const MemoReader &value);

/// An answer in the thread of a memo report.
struct MemoReply
{
    QString id;
    ApprovalPerson by;
    QString text;
    QDateTime at;
    bool seenByAuthor = false;

    bool operator==(const MemoReply &) const = default;
};
bool fromJson(const QJsonValue &value, MemoReply &out);
QJsonValue toJson(const MemoReply &value);

/// A memo report: shares and collects opinions without approval. It has no number and no seal (D5.6).
struct Memo
{
    QString id;
    qint64 revision = 0;
    MemoState state = MemoState::Unknown;
    MemoKind kind = MemoKind::Unknown;
    QString title;
    /// As a document's content.
    QJsonObject content;
    QList<DocumentAttachment> attachments;
    ApprovalPerson author;
    QList<MemoReader> readers;
    /// Those that the caller may read - the author and whoever has got the memo read all.
    QList<MemoReply> replies;
    QDateTime createdAt;
    std::optional<QDateTime> sentAt;
    std::optional<QDateTime> recalledAt;
    /// The document that it became.
    std::optional<QString> documentId;
    /// edit, delete, send, recall, reply, convert.
    QList<QString> may;

    bool operator==(const Memo &) const = default;
};
bool fromJson(const QJsonValue &value, Memo &out);
QJsonValue toJson(const Memo &value);

/// The document that a memo report has become.
struct MemoDocument
{
    QString documentId;
    Memo memo;

    bool operator==(const MemoDocument &) const = default;
};
bool fromJson(const QJsonValue &value, MemoDocument &out);
QJsonValue toJson(const MemoDocument &value);

} // namespace gw::portal
