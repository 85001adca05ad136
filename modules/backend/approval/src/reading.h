// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "view.h"

namespace gw::backend::approval {

/// What a caller reads of a document whose content they may read.
using ReadRule = std::function<Result<Response>(Session &, const Work &)>;
/// Finds it, asks the matrix (D7), answers, and logs the reading under `action`, or the attempt.
Response readContent(const Services &services, const Request &request, const Caller &caller, const QString &action,
                     const ReadRule &rule);

} // namespace gw::backend::approval
