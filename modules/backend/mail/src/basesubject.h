// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace gw::backend::mail {

/// The subject without what answering and forwarding add to it (RFC 5256 2.1), Korean words for that included (회신, 답장,
/// 답변, 전달), folded: two messages of a thread have the same one.
QString baseSubject(const QString &subject);

} // namespace gw::backend::mail
