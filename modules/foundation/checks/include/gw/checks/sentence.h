// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/checks/finding.h>

namespace gw::checks {

enum class Language { Korean, English };

/// What a finding says to a person. The library makes its own sentences because the server and the command have no
/// translator; parameters are put in as they are.
QString sentence(const Finding &finding, Language language);
/// What the button of a fix says, e.g. "Mask as 900101-1******".
QString fixSentence(const Fix &fix, Language language);
/// The title of a rule, e.g. of L01 "Invisible text". An unknown code gives itself.
QString ruleTitle(const QString &code, Language language);
/// The article spelled out, e.g. of "Art. 7(5)" "Decree on Administrative Work, Art. 7(5)".
QString articleText(const QString &article, Language language);
/// All rules, in order: L01 … L14.
QStringList ruleCodes();

} // namespace gw::checks
