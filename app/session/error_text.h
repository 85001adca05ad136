// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/error.h>

namespace gw::app {

/// What happened, and what to do, in words for a person. The one place that makes sentences of error codes.
struct ErrorText
{
    QString happened;
    QString next;
};
ErrorText errorText(const Error &error);

} // namespace gw::app
