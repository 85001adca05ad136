// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

namespace gw::backend::seed {

/// A red seal with strokes that mean nothing, transparent around them, as a PNG of 180 x 180: nobody's real one.
QByteArray sealPicture(quint64 value);

} // namespace gw::backend::seed
