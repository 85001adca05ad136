// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rules.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

constexpr int personalGround = 6;

QString joined(const QList<int> &grounds)
{
    QStringList texts;
    for (const int ground : grounds)
        texts.append(QString::number(ground));
    return texts.join(u","_s);
}

Edit setting(const char16_t *field, const QString &text)
{
    return {.kind = Edit::Kind::SetMeta,
            .place = {.in = Place::In::Meta, .field = QString::fromUtf16(field)},
            .text = text};
}

} // namespace

void findDisclosure(const Whole &whole, QList<Finding> &findings)
{
    const document::DisclosureMark &mark = whole.input.meta.disclosure;
    const Place place{.in = Place::In::Meta, .field = u"disclosure"_s};
    QStringList personal;
    for (const Finding &finding : whole.found) {
        if (finding.code == u"L02"_s && finding.level != Level::Info && !finding.parameters.isEmpty())
            personal.append(finding.parameters.constFirst());
    }
    int grounds = groundsOf(whole.input.meta.title);
    for (const BlockFacts &facts : whole.facts)
        grounds |= facts.grounds;
    QList<int> proposed;
    for (int ground = 1; ground <= 8; ++ground) {
        if ((grounds & (1 << ground)) || (ground == personalGround && !personal.isEmpty()))
            proposed.append(ground);
    }
    if (mark.grade == document::Disclosure::Open) {
        if (personal.isEmpty())
            return;
        personal.removeDuplicates();
        findings.append(makeFinding(u"L05.open-personal", Level::Red, u"Disclosure Act Art. 9(1)6", place,
                                    {QString::number(personal.size()), personal.mid(0, 3).join(u", "_s)}));
        findings.last().fix = Fix{.code = u"close-partly"_s,
                                  .parameters = {joined(proposed)},
                                  .edits = {setting(u"disclosure.grade", u"partly-open"_s),
                                            setting(u"disclosure.grounds", joined(proposed))}};
        return;
    }
    if (mark.grounds.isEmpty()) {
        findings.append(makeFinding(proposed.isEmpty() ? u"L05.no-ground" : u"L05.no-ground-proposed", Level::Red,
                                    u"Records Rule Art. 18(2)", place, {joined(proposed)}));
        if (!proposed.isEmpty()) {
            findings.last().fix = Fix{.code = u"set-grounds"_s,
                                      .parameters = {joined(proposed)},
                                      .edits = {setting(u"disclosure.grounds", joined(proposed))}};
        }
        return;
    }
    const bool valid = std::ranges::all_of(mark.grounds, [](int ground) { return ground >= 1 && ground <= 8; });
    if (!valid)
        findings.append(
            makeFinding(u"L05.unknown-ground", Level::Red, u"Records Rule Art. 18(2)", place, {joined(mark.grounds)}));
    if (!personal.isEmpty() && !mark.grounds.contains(personalGround)) {
        QList<int> with = mark.grounds;
        with.append(personalGround);
        std::ranges::sort(with);
        findings.append(makeFinding(u"L05.ground-six-missing", Level::Amber, u"Disclosure Act Art. 9(1)6", place,
                                    {joined(mark.grounds)}));
        findings.last().fix = Fix{.code = u"set-grounds"_s,
                                  .parameters = {joined(with)},
                                  .edits = {setting(u"disclosure.grounds", joined(with))}};
    }
}

} // namespace gw::checks
