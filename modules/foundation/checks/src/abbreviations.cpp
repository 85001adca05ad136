// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "notation.h"
#include "rules.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

/// Abbreviations that the public reads every day: Art. 7(2) only asks to avoid those "not generally known".
bool isGenerallyKnown(const QString &word)
{
    static const QSet<QString> known = [] {
        QSet<QString> words;
        for (const QStringView entry :
             QStringView(u"PC TV CCTV AI IT KTX SRT SNS QR PDF HWP HWPX URL ID USB CD DVD GPS "
                         u"UN FAX TEL AM PM NO LED LPG LNG EU USA UK OECD WHO WTO "
                         u"OK VS SUV KBS MBC SBS EBS YTN ATM VIP PR PD DNA HIV ABO BTS IC "
                         u"TOEIC IP MOU FTA GDP GNP UFO MVP SOS UHD HD FM AS VOD DMZ "
                         u"KF KS ISO CEO ODT ODS ODP DOCX XLSX PPTX DOC XLS PPT ZIP JPG JPEG "
                         u"PNG GIF CSV TXT XML JSON HTML HTTP HTTPS WWW MP3 MP4 "
                         u"KG KM CM MM ML MG KW MW GW KWH MB GB TB BMI RH CO2 PM10 PM2 A4 A3 "
                         u"B5 IV II III VI VII XI XII KRW USD KTV")
                 .tokenize(u' '))
            words.insert(entry.toString());
        return words;
    }();
    return known.contains(word);
}

bool isKoreanLetter(QChar c)
{
    return c >= u'가' && c <= u'힣';
}

} // namespace

void noteAbbreviations(const Part &part, BlockFacts &facts)
{
    static const QRegularExpression form(u"(?<![A-Za-z0-9._/@-])[A-Z][A-Z0-9&]{1,9}(?![A-Za-z0-9_@]|[.][A-Za-z])"_s);
    if (std::ranges::none_of(part.text, [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return;
    const auto letters = std::ranges::count_if(part.text, [](QChar c) { return c.isLetter(); });
    const auto korean = std::ranges::count_if(part.text, [](QChar c) { return isKoreanLetter(c); });
    if (korean * 3 < letters && letters > 20)
        return; // a text in a foreign language: Art. 20 excepts it
    const Quoted quoted(part.text);
    for (auto it = form.globalMatch(part.text); it.hasNext() && facts.abbreviations.size() < mostOfAText;) {
        const QRegularExpressionMatch match = it.next();
        if (quoted.covers(match.capturedStart(), match.capturedLength()))
            continue;
        const QString word = match.captured();
        const QStringView before = QStringView(part.text).left(match.capturedStart());
        const QStringView behind = QStringView(part.text).mid(match.capturedEnd());
        // 업무협약(MOU) and MOU(업무협약) both explain it; so does 업무협약(MOU: memorandum …).
        const bool inside =
            before.endsWith(u'(') && before.size() > 1 && before.at(before.size() - 2).isLetterOrNumber();
        const bool followed =
            behind.size() > 2 && behind.at(0) == u'(' && (behind.at(1).isLetter() || behind.at(1) == u' ');
        if (inside || followed)
            facts.explained.append(word);
        else
            facts.abbreviations.append({word, within(part, match.capturedStart(), match.capturedLength())});
    }
}

void findUnexplained(const Whole &whole, QList<Finding> &findings)
{
    QSet<QString> settled(whole.input.context.knownAbbreviations.cbegin(),
                          whole.input.context.knownAbbreviations.cend());
    for (qsizetype n = 0; n < whole.facts.size(); ++n) {
        const BlockFacts &facts = whole.facts.at(n);
        for (const QString &word : facts.explained)
            settled.insert(word);
    }
    for (qsizetype n = 0; n < whole.facts.size(); ++n) {
        for (const Mention &mention : whole.facts.at(n).abbreviations) {
            if (settled.contains(mention.word) || isGenerallyKnown(mention.word))
                continue;
            settled.insert(mention.word); // once for the whole document
            Place place = mention.place;
            place.block = int(n);
            findings.append(makeFinding(u"L09.abbreviation", Level::Amber, u"Art. 7(2)", place, {mention.word}));
        }
    }
}

} // namespace gw::checks
