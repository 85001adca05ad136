// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/base/task.h>
#include <gw/signing/payload.h>

namespace gw::approval {

/// Signs by the policy of the site: no signature beside the login, an image, or a certificate, whose password may be
/// asked for. Called on the GUI thread, ends always. Cancelled: the person did not want to. None given: kind None with
/// the payload alone. See signing::ISigner.
using Signer = std::function<Task<signing::Signed>(signing::Payload)>;

} // namespace gw::approval
