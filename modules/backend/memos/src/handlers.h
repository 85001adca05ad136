// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "act.h"

// One function per operation of portal.yaml.
namespace gw::backend::memos {

Response createMemo(const Services &services, const Request &request, const Caller &caller);
Response getMemo(const Services &services, const Request &request, const Caller &caller);
Response replaceMemo(const Services &services, const Request &request, const Caller &caller);
Response deleteMemo(const Services &services, const Request &request, const Caller &caller);
Response sendMemoNow(const Services &services, const Request &request, const Caller &caller);
Response openMemoNow(const Services &services, const Request &request, const Caller &caller);
Response replyToMemo(const Services &services, const Request &request, const Caller &caller);
Response recallMemoNow(const Services &services, const Request &request, const Caller &caller);
Response convertMemoNow(const Services &services, const Request &request, const Caller &caller);
Response getDailyLog(const Services &services, const Request &request, const Caller &caller);
Response saveDailyLog(const Services &services, const Request &request, const Caller &caller);
Response submitDailyLog(const Services &services, const Request &request, const Caller &caller);
Response getTeamLog(const Services &services, const Request &request, const Caller &caller);
Response getDailyLogMatrix(const Services &services, const Request &request, const Caller &caller);
Response decideDailyLogs(const Services &services, const Request &request, const Caller &caller);

} // namespace gw::backend::memos
