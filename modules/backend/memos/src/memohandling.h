// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"
#include "memotables.h"

// What the operations on memos share.
namespace gw::backend::memos {

/// Runs a change of the memo that the path names, for somebody who has a part in it; everybody else gets 404.
Response changeMemo(const Services &services, const Request &request, const Caller &caller, portal::Key key,
                    const std::function<Result<Response>(Act &, Memo &, const Part &)> &work);
/// Stores a memo with its rows and a line in the audit, and answers with it.
Result<Response> keepMemo(Act &act, const Memo &memo, const Part &part, const QString &action, int status = 200);
/// 403 for a reader.
std::optional<Response> refusedAsAuthor(Act &act, const Part &part);

} // namespace gw::backend::memos
