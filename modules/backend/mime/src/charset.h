// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>
#include <QString>

namespace gw::backend::mime {

/// The one name under which a charset is read here ("CP949" for all that Korean mail calls it); empty for none, plain
/// ASCII and labels that mean nothing ("unknown-8bit").
QByteArray canonicalCharset(QByteArrayView label);

} // namespace gw::backend::mime
