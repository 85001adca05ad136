// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "output.h"
#include <gw/signing/report.h>

namespace gw::app::cli {

/// The report for people: what the document is, who signed what when, what was found, and the verdict.
QString verifyText(const signing::Report &report, Language language);

} // namespace gw::app::cli
