// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/documentstates.h>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// A document as its drafter, or a reviewer in turn, writes it.
struct DocumentDraft
{
    /// A new UUID of the client's, so that it can be written offline; only looked at when it is created.
    std::optional<QString> id;
    QJsonObject meta;
    QJsonObject content;
    /// Complete uploads of the caller, or attachments that it has.
    QList<QString> attachmentIds;
    QString formId;
    /// The receipt that it answers.
    std::optional<QString> relatedReceiptId;
    /// The memo report that it is made from.
    std::optional<QString> memoId;

    bool operator==(const DocumentDraft &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentDraft &out);
QJsonValue toJson(const DocumentDraft &value);

/// A document in a list: list information only (records decree Art. 28).
struct DocumentSummary
{
    QString id;
    QString title;
    QString kind;
    QString flow;
    DocumentState state = DocumentState::Unknown;
    std::optional<QString> number;
    QString unitKo;
    QString unitEn;
    ApprovalPerson drafter;
    std::optional<QDateTime> submittedAt;
    std::optional<QDateTime> decidedAt;
    qint64 revision = 0;

    bool operator==(const DocumentSummary &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentSummary &out);
QJsonValue toJson(const DocumentSummary &value);

/// A page of documents.
struct DocumentList
{
    QList<DocumentSummary> items;

    bool operator==(const DocumentList &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentList &out);
QJsonValue toJson(const DocumentList &value);

/// What opening a document set off. Reading is recorded by the system (Art. 18(4)).
struct DocumentOpening
{
    QDateTime openedAt;
    /// Steps that are now opened.
    QList<QString> stepIds;
    /// Circulations that are now read.
    QList<QString> circulationIds;
    qint64 revision = 0;

    bool operator==(const DocumentOpening &) const = default;
};
bool fromJson(const QJsonValue &value, DocumentOpening &out);
QJsonValue toJson(const DocumentOpening &value);

} // namespace gw::portal
