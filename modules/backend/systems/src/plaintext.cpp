// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "plaintext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

bool isPlain(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // marks that change the direction of writing, and what nobody sees
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true;
    }
}

} // namespace

QString plainTextFault(const QString &text, int longest)
{
    const QList<uint> points = text.toUcs4();
    if (text.trimmed().isEmpty())
        return u"is empty"_s;
    if (points.size() > longest)
        return u"is longer than %1 characters"_s.arg(longest);
    if (text != text.trimmed())
        return u"begins or ends with a space"_s;
    if (!std::ranges::all_of(points, [](uint c) { return isPlain(c); }))
        return u"must be one line of plain text, without control or invisible characters"_s;
    return {};
}

} // namespace gw::backend::systems
