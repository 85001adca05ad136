// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "rows.h"

// One function per operation of portal.yaml, in the file of its resource. Declared here for routes.cpp.
namespace gw::backend::questions {

Response getQuestionChanges(const Services &services, const Request &request, const Caller &caller);
Response askQuestion(const Services &services, const Request &request, const Caller &caller);
Response getQuestion(const Services &services, const Request &request, const Caller &caller);
Response backQuestion(const Services &services, const Request &request, const Caller &caller);
Response unbackQuestion(const Services &services, const Request &request, const Caller &caller);
Response updateQuestion(const Services &services, const Request &request, const Caller &caller);
Response addQuestionMessage(const Services &services, const Request &request, const Caller &caller);
Response discloseQuestionAuthor(const Services &services, const Request &request, const Caller &caller);

} // namespace gw::backend::questions
