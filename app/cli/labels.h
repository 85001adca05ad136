// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "output.h"
#include <gw/document/kinds.h>

namespace gw::app::cli {

// The words of the forms (D1) for what a record holds.
QString label(document::StepRole role, Language language);
/// Empty for Self, which nobody writes.
QString label(document::StepMode mode, Language language);
QString label(document::Decision decision, Language language);
QString label(document::SignatureKind kind, Language language);
QString label(document::VersionCause cause, Language language);

} // namespace gw::app::cli
