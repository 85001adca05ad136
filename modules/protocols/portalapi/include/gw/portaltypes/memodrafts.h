// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/memos.h>
#include <map>
#include <optional>

namespace gw::portal {

/// Exactly one of the two.
struct MemoReaderDraft
{
    std::optional<QString> postId;
    std::optional<QString> seatId;

    bool operator==(const MemoReaderDraft &) const = default;
};
bool fromJson(const QJsonValue &value, MemoReaderDraft &out);
QJsonValue toJson(const MemoReaderDraft &value);

/// A memo report as its author writes it.
struct MemoDraft
{
    QString title;
    /// A new UUID of the client's, so that it can be written offline; only looked at when it is created.
    std::optional<QString> id;
    QJsonObject content;
    MemoKind kind = MemoKind::Unknown;
    /// In order.
    QList<MemoReaderDraft> readers;
    /// Complete uploads of the caller, or attachments that it has.
    std::optional<QList<QString>> attachmentIds;
    /// When it is created: send it at once.
    std::optional<bool> send;

    bool operator==(const MemoDraft &) const = default;
};
bool fromJson(const QJsonValue &value, MemoDraft &out);
QJsonValue toJson(const MemoDraft &value);

/// An answer to a memo report.
struct MemoReplyDraft
{
    QString text;

    bool operator==(const MemoReplyDraft &) const = default;
};
bool fromJson(const QJsonValue &value, MemoReplyDraft &out);
QJsonValue toJson(const MemoReplyDraft &value);

/// What a memo report is made into a document with.
struct MemoConversion
{
    QString formId;
    /// A new UUID of the client's for the document.
    std::optional<QString> documentId;
    std::optional<QString> unitTaskCode;

    bool operator==(const MemoConversion &) const = default;
};
bool fromJson(const QJsonValue &value, MemoConversion &out);
QJsonValue toJson(const MemoConversion &value);

} // namespace gw::portal
