// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/inbox/routes.h>
#include <gw/backend/portal/endpoint.h>

namespace gw::backend::inbox {

using http::Request;
using http::Response;
using identity::Caller;
using storage::Session;

Response getInboxChanges(const Services &services, const Request &request, const Caller &caller);

} // namespace gw::backend::inbox
