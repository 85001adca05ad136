// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "basesubject.h"

#include <algorithm>
#include <array>
#include <gw/text/fold.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

/// Behind "re:", "fwd [2]:", "답장:"; 0 when the text does not begin so. The text is folded.
qsizetype afterPrefix(QStringView text)
{
    static const std::array words{u"re"_s,   u"fwd"_s,  u"fw"_s,   u"aw"_s,   u"sv"_s,
                                  u"회신"_s, u"답장"_s, u"답변"_s, u"전달"_s, u"재전송"_s};
    for (const QString &word : words) {
        if (!text.startsWith(word))
            continue;
        qsizetype at = word.size();
        const auto skipSpaces = [&] {
            while (at < text.size() && text.at(at) == u' ')
                ++at;
        };
        skipSpaces();
        if (at < text.size() && (text.at(at) == u'[' || text.at(at) == u'(')) {
            const qsizetype end = text.indexOf(text.at(at) == u'[' ? u']' : u')', at);
            const QStringView inside = end < 0 ? QStringView() : text.sliced(at + 1, end - at - 1);
            if (inside.isEmpty() || !std::ranges::all_of(inside, [](QChar c) { return c.isDigit(); }))
                continue;
            at = end + 1;
            skipSpaces();
        }
        if (at < text.size() && (text.at(at) == u':' || text.at(at) == u'：')) {
            ++at;
            skipSpaces();
            return at;
        }
    }
    return 0;
}

/// Behind "[budget] ", when something stands there.
qsizetype afterBlob(QStringView text)
{
    if (!text.startsWith(u'['))
        return 0;
    const qsizetype end = text.indexOf(u']');
    if (end < 0 || text.sliced(1, end - 1).contains(u'['))
        return 0;
    qsizetype at = end + 1;
    while (at < text.size() && text.at(at) == u' ')
        ++at;
    return at < text.size() ? at : 0;
}

} // namespace

QString baseSubject(const QString &subject)
{
    const QString folded = text::fold(subject);
    QStringView rest(folded);
    for (bool again = true; again;) {
        again = false;
        while (rest.endsWith(u"(fwd)"_s)) {
            rest = rest.chopped(5).trimmed();
            again = true;
        }
        for (qsizetype skip = 0; (skip = std::max(afterPrefix(rest), afterBlob(rest))) > 0;) {
            rest = rest.sliced(skip);
            again = true;
        }
        if (rest.startsWith(u"[fwd:"_s) && rest.endsWith(u']')) {
            rest = rest.sliced(5).chopped(1).trimmed();
            again = true;
        }
    }
    return rest.toString();
}

} // namespace gw::backend::mail
