// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "view.h"

namespace gw::backend::approval {

/// The contract's DocumentCard for the caller of this work.
Result<QJsonObject> cardView(Session &session, const Work &work);
/// GET …/record: everything there is about a document, as an archive that anybody can verify.
Response getRecord(const Services &services, const Request &request, const Caller &caller);
/// GET /v1/documents: what a caller may find.
Response listDocuments(const Services &services, const Request &request, const Caller &caller);

} // namespace gw::backend::approval
