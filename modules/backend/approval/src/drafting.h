// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"

#include <gw/document/content.h>
#include <gw/document/meta.h>

namespace gw::backend::approval {

/// What a draft says, taken apart and found right.
struct Draft
{
    doc::Meta meta = {};
    doc::Content content = {};
    QStringList attachmentIds = {};
    QList<http::FieldError> errors = {};
};
Draft draftFrom(const QJsonObject &meta, const QJsonObject &content, const QString &formId,
                const QStringList &attachmentIds);

/// The version that a draft makes of a document: attachments and pictures found among the files that this person may use
/// (what is missing goes into `draft.errors`), hashes computed.
Result<VersionRow> versionOf(Session &session, Draft &draft, const QString &personId, const QString &documentId);

/// Lets the document refer to the files of all its versions, those of the newest as its attachments.
Result<Done> referFiles(Session &session, const QString &documentId, const VersionRow &newest);

/// A new document of a seat with its first version and its DRAFT step, in the audit; not yet in the inbox.
Result<DocumentRow> beginDocument(Session &session, const NewDocument &wanted, Draft &draft, const QDateTime &now);

} // namespace gw::backend::approval
