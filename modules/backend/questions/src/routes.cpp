// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::questions {

void addRoutes(http::Router &router, Services services)
{
    const auto shared = std::make_shared<const Services>(std::move(services));
    const auto add = [&](const QByteArray &method, const QString &pattern, auto handler) {
        router.add(method, pattern,
                   directory::authenticated(shared->access,
                                            [shared, handler](const Request &request, const Caller &caller) {
                                                return handler(*shared, request, caller);
                                            }));
    };
    add("GET", u"/v1/questions/changes"_s, getQuestionChanges);
    add("POST", u"/v1/questions"_s, askQuestion);
    add("GET", u"/v1/questions/{id}"_s, getQuestion);
    add("PATCH", u"/v1/questions/{id}"_s, updateQuestion);
    add("PUT", u"/v1/questions/{id}/backing"_s, backQuestion);
    add("DELETE", u"/v1/questions/{id}/backing"_s, unbackQuestion);
    add("POST", u"/v1/questions/{id}/messages"_s, addQuestionMessage);
    add("POST", u"/v1/questions/{id}/disclosures"_s, discloseQuestionAuthor);
}

} // namespace gw::backend::questions
