// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/portal/endpoint.h>
#include <gw/backend/portal/routes.h>

// One function per operation of portal.yaml, in the file of its resource. Declared here for routes.cpp.
namespace gw::backend::portal {

Response getSite(const Services &services, const Request &request);
/// A page for people, outside the API: who this server is. Public.
Response getAbout(const Services &services, const Request &request);
Response getMe(const Services &services, const Request &request, const Caller &caller);
Response getCounters(const Services &services, const Request &request, const Caller &caller);
Response listWaitingItems(const Services &services, const Request &request, const Caller &caller);
Response getNoticeChanges(const Services &services, const Request &request, const Caller &caller);
Response getNotice(const Services &services, const Request &request, const Caller &caller);
Response publishNotice(const Services &services, const Request &request, const Caller &caller);
Response acknowledgeNotice(const Services &services, const Request &request, const Caller &caller);
Response listNoticeReaders(const Services &services, const Request &request, const Caller &caller);
Response remindNoticeReaders(const Services &services, const Request &request, const Caller &caller);
Response getPreferences(const Services &services, const Request &request, const Caller &caller);
Response updatePreferences(const Services &services, const Request &request, const Caller &caller);
Response streamEvents(const Services &services, const Request &request, const Caller &caller);

} // namespace gw::backend::portal
