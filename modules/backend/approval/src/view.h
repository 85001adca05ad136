// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"

#include <gw/portaltypes/documents.h>

// Rows as the contract has them.
namespace gw::backend::approval {

api::ApprovalPerson personView(const Person &person);
QList<api::DocumentAttachment> attachmentsView(const QJsonArray &attachments);
api::VersionInfo versionView(const VersionRow &version);
api::DocumentNumber numberView(const DocumentRow &row);
api::Opinion opinionView(const OpinionRow &row);
api::CheckNote checkView(const CheckRow &row);
/// What a signature cell shows beside the name: delegated, acting, sole, skipped, post-read.
QStringList marksOf(const DocumentRow &row, const machine::Step &step);
/// Opinions that the caller may read.
Result<QList<OpinionRow>> visibleOpinions(Session &session, const Work &work);
/// The contract's Document for the caller of this work.
Result<QJsonObject> documentView(Session &session, const Work &work);

} // namespace gw::backend::approval
