// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "context.h"

namespace gw::backend::identity {

/// Who signed an assertion of RFC 7523, or why it is refused: an Error whose detail is one of the reasons below, which the
/// token endpoint hands to the program as `reason`.
///
/// assertion-malformed, assertion-audience, assertion-expired, assertion-too-long, assertion-replayed, assertion-subject,
/// assertion-signature, certificate-malformed, certificate-untrusted, certificate-expired, certificate-revoked,
/// certificate-unknown (nobody's here).
Result<QString> holderOfAssertion(Context &context, const QByteArray &assertion);

} // namespace gw::backend::identity
