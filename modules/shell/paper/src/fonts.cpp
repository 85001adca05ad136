// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fonts.h"
#include "units.h"
#include <QFontMetricsF>

namespace gw::paper {

using namespace Qt::Literals::StringLiterals;

QFont formFont(const document::FormLook &look, double size, bool bold)
{
    // Fonts that may be embedded come first; the others keep a sheet readable where those are not installed.
    static const QStringList gothic{u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s,  u"Pretendard GOV"_s,
                                    u"NanumGothic"_s,      u"Malgun Gothic"_s, u"sans-serif"_s};
    static const QStringList batang{u"Noto Serif CJK KR"_s, u"Noto Serif KR"_s, u"NanumMyeongjo"_s, u"Batang"_s,
                                    u"serif"_s};
    QFont font;
    font.setFamilies(look.serif ? batang : gothic);
    font.setPixelSize(qMax(1, qRound(pt(size))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    font.setKerning(false);
    return font;
}

double stroke(const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(u"가"_s) / 2;
}

} // namespace gw::paper
