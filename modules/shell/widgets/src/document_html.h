// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

class QTextDocument;

namespace gw::widgets {

/// A document of the editor as HTML of our short list: what it means, not how Qt draws it.
QString htmlOf(const QTextDocument &document);

} // namespace gw::widgets
