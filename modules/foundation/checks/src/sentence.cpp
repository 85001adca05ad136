// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/checks/sentence.h>

#include "sentences.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

/// 로 after a vowel or ㄹ, 으로 after any other final; figures as they are read (영, 일, 이, 삼 …).
QStringView towards(QStringView before)
{
    while (!before.isEmpty() && !before.back().isLetterOrNumber())
        before.chop(1);
    if (before.isEmpty())
        return u"로";
    const char16_t last = before.back().unicode();
    if (last >= u'0' && last <= u'9')
        return QStringView(u"036").contains(QChar(last)) ? u"으로" : u"로";
    const int final = last >= u'가' && last <= u'힣' ? (last - u'가') % 28 : 0;
    return final == 0 || final == 8 ? u"로" : u"으로";
}

QString sentenceOf(const SentenceTable &table, const QString &key, const QStringList &parameters, Language language)
{
    for (const SentenceRow &row : table) {
        if (key != row.key)
            continue;
        const QStringView text = language == Language::Korean ? row.korean : row.english;
        // One pass, so that a parameter that holds %1 stays what it is.
        QString result;
        for (qsizetype n = 0; n < text.size(); ++n) {
            if (text.at(n) == u'%' && n + 1 < text.size() && text.at(n + 1).isDigit()) {
                result += parameters.value(text.at(++n).digitValue() - 1);
            } else if (text.mid(n).startsWith(u"{로}")) {
                result += towards(result);
                n += 2;
            } else {
                result += text.at(n);
            }
        }
        return result;
    }
    return key;
}

} // namespace

QString sentence(const Finding &finding, Language language)
{
    return sentenceOf(findingSentences(), finding.message, finding.parameters, language);
}

QString fixSentence(const Fix &fix, Language language)
{
    return sentenceOf(fixSentences(), fix.code, fix.parameters, language);
}

QString ruleTitle(const QString &code, Language language)
{
    return sentenceOf(ruleTitles(), code, {}, language);
}

QString articleText(const QString &article, Language language)
{
    return sentenceOf(articleTexts(), article, {}, language);
}

QStringList ruleCodes()
{
    QStringList codes;
    for (const SentenceRow &row : ruleTitles())
        codes.append(row.key.toString());
    return codes;
}

} // namespace gw::checks
