// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace gw::html {

/// Text as we keep it: composed (NFC), without control, direction, zero-width and non-characters, and with at most
/// four combining marks in a row. Tabs, line ends and U+2028/2029 stay as white space. Idempotent.
QString tidied(const QString &text);

bool isSpace(QChar c); ///< HTML white space; a no-break space is not

/// `text` escaped for an element's content and for a double-quoted attribute.
QString escaped(QStringView text);

} // namespace gw::html
