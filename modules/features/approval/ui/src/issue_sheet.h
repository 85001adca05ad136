// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/approval/document.h>
#include <gw/approval/forms.h>
#include <gw/document/sheet.h>

namespace gw::approval {

/// The document on its form, as it stands now: cells of who has signed, the number when it has one, no seal before it is
/// dispatched.
document::Sheet sheetOf(const Document &document, const std::optional<Form> &form);

} // namespace gw::approval
