// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/signing/provider.h>

namespace gw::signing::ossl {

Result<CmsDraft> beginCms(const QByteArray &payload, const QList<QByteArray> &chain, const QDateTime &signingTime);
Result<QByteArray> finishCms(const CmsDraft &draft, const QByteArray &signature);
CmsReport verifyCms(const QByteArray &payload, const QByteArray &cms, const TrustRoots &trust);

} // namespace gw::signing::ossl
