// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/documentlines.h>
#include <gw/portaltypes/documentstates.h>
#include <gw/portaltypes/documentversions.h>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// An official document at any point of its life (Arts. 3 to 12).
struct Document
{
    QString id;
    /// Counts up with every change; the ETag is this in quotes.
    qint64 revision = 0;
    DocumentState state = DocumentState::Unknown;
    /// The one whose turn it is holds it; the clock keeps running.
    bool held = false;
    /// Everything beside the text that is signed - title, kind, flow, receivers, disclosure, retention, unit task,
    /// file, summary, keywords (records rule Art. 7). Codec and names are gw_document's.
    QJsonObject meta;
    /// The text as data: {"v": 1, "blocks": […]}. Marks, 붙임 and 끝. are computed, never text.
    QJsonObject content;
    QList<DocumentAttachment> attachments;
    VersionInfo version;
    DocumentOwner owner;
    ApprovalPerson drafter;
    ApprovalLine line;
    /// Those the caller may read.
    QList<Opinion> opinions;
    std::optional<DocumentNumber> number;
    std::optional<QDateTime> decidedAt;
    /// SHA-256 of the newest signature, as a signer's `prev`; empty at first.
    QString chainHead;
    /// What the active seat may do now - edit, delete, submit, withdraw, consent-withdrawal, redraft, edit-line,
    /// edit-sub-line, approve, agree, object, conditional, return, hold, release, read, skip, resend, circulate,
    /// dispatch, change-registration.
    QList<QString> may;
    QList<CheckNote> checkNotes;
    QDateTime createdAt;
    std::optional<QDateTime> submittedAt;
    /// The receipt that this answers.
    std::optional<QString> relatedReceiptId;
    /// The memo report that it was made from.
    std::optional<QString> memoId;
    /// Why the drafter took it back, or asks to.
    std::optional<QString> withdrawalReason;
    /// Why it came back.
    std::optional<QString> returnReason;
    /// The decided document that this one corrects (Art. 17).
    std::optional<QString> relatedDocumentId;

    bool operator==(const Document &) const = default;
};
bool fromJson(const QJsonValue &value, Document &out);
QJsonValue toJson(const Document &value);

} // namespace gw::portal
