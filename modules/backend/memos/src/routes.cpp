// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {

void addRoutes(http::Router &router, const Services &services)
{
    const auto shared = std::make_shared<const Services>(services);
    using Operation = Response (*)(const Services &, const Request &, const Caller &);
    const auto add = [&](const QByteArray &method, const QString &pattern, Operation operation) {
        router.add(
            method, pattern,
            portal::authenticated(shared->access, [shared, operation](const Request &request, const Caller &caller) {
                return operation(*shared, request, caller);
            }));
    };
    add("POST", u"/v1/memos"_s, createMemo);
    add("GET", u"/v1/memos/{id}"_s, getMemo);
    add("PUT", u"/v1/memos/{id}"_s, replaceMemo);
    add("DELETE", u"/v1/memos/{id}"_s, deleteMemo);
    add("POST", u"/v1/memos/{id}/sending"_s, sendMemoNow);
    add("POST", u"/v1/memos/{id}/opening"_s, openMemoNow);
    add("POST", u"/v1/memos/{id}/replies"_s, replyToMemo);
    add("POST", u"/v1/memos/{id}/recall"_s, recallMemoNow);
    add("POST", u"/v1/memos/{id}/conversion"_s, convertMemoNow);
    add("GET", u"/v1/daily-logs/{date}"_s, getDailyLog);
    add("PUT", u"/v1/daily-logs/{date}"_s, saveDailyLog);
    add("POST", u"/v1/daily-logs/{date}/submission"_s, submitDailyLog);
    add("GET", u"/v1/team-logs/{id}"_s, getTeamLog);
    add("GET", u"/v1/daily-log-matrix"_s, getDailyLogMatrix);
    add("POST", u"/v1/daily-log-decisions"_s, decideDailyLogs);
}

} // namespace gw::backend::memos
