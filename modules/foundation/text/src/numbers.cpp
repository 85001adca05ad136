// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "recognise.h"

#include <gw/text/fold.h>
#include <gw/text/numbers.h>

namespace gw::text {

using namespace Qt::Literals::StringLiterals;

std::optional<qint64> parseNumber(QStringView text)
{
    const QString folded = fold(text);
    const std::u32string points = codePoints(foldUnits(folded));
    const auto hit = numberAt(points, 0);
    if (!hit || !hit->whole)
        return {};
    const QString rest = toString(std::u32string_view(points).substr(hit->size)).trimmed();
    const bool known = rest.isEmpty() || rest == u"원"_s || rest == u"명"_s || rest == u"건"_s || rest == u"원정"_s;
    return known ? std::optional(hit->value) : std::nullopt;
}

std::vector<WrittenNumber> findNumbers(QStringView text)
{
    const Units units = foldUnits(text);
    const std::u32string points = codePoints(units);
    std::vector<WrittenNumber> found;
    for (size_t at = 0; at < points.size(); ++at) {
        const auto hit = numberAt(points, at);
        if (!hit)
            continue;
        const Range range{units[at].start, units[at + hit->size - 1].end - units[at].start};
        if (hit->whole)
            found.push_back({range, hit->value});
        at += hit->size - 1;
    }
    return found;
}

std::vector<DocumentNumber> findDocumentNumbers(QStringView text)
{
    const Units units = foldUnits(text);
    const std::u32string points = codePoints(units);
    std::vector<DocumentNumber> found;
    for (size_t at = 0; at < points.size(); ++at) {
        const auto hit = documentNumberAt(points, at);
        if (!hit)
            continue;
        const std::u32string_view all(points);
        const size_t number = at + hit->unitSize + 1;
        found.push_back({{units[at].start, units[at + hit->size - 1].end - units[at].start},
                         toString(all.substr(at, hit->unitSize)),
                         toString(all.substr(number, at + hit->size - number))});
        at += hit->size - 1;
    }
    return found;
}

} // namespace gw::text
