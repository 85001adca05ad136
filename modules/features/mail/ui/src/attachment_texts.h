// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "attachment_bar.h"

namespace gw::mail {

/// What a person should know about a file before using it, in one sentence; empty: nothing.
QString riskNote(safety::FileRisk risk);
QString sizeText(qint64 bytes);
/// Freedesktop name of a symbol for the file.
QString symbolOf(const ShownAttachment &attachment);

} // namespace gw::mail
