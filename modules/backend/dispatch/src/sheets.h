// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "rows.h"

#include <gw/backend/approval/documents.h>
#include <gw/document/sheet.h>

namespace gw::backend::dispatch {

/// A decided document in the types of gw_document.
struct Decided
{
    approval::IssuedDocument issued;
    document::Meta meta;
    document::Content content;
    QList<document::AttachmentRef> attachments;
};
Result<Decided> loadDecided(Session &session, const QString &documentId);

/// The issued document as the receiver of `target` sees it; null: the file copy of the sender with all receivers. A
/// receiver with personal data has a sheet of their own, and stands on nobody else's (Art. 12(2)).
Result<document::Sheet> sheetOf(Session &session, const Decided &decided, const Dispatch &dispatch,
                                const Target *target);
/// The same as the contract's IssuedSheet: with the seal's picture, the document's data and, as `sheet` and `pictures`, what
/// is drawn.
Result<QJsonObject> issuedSheet(Session &session, const Decided &decided, const Dispatch &dispatch,
                                const Target *target);

} // namespace gw::backend::dispatch
