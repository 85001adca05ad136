// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/checks/sentence.h>

#include "sentences.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

QString sentenceOf(const SentenceTable &table, const QString &key, const QStringList &parameters, Language language)
{
    for (const SentenceRow &row : table) {
        if (key != row.key)
            continue;
        QString text = (language == Language::Korean ? row.korean : row.english).toString();
        // From the last to the first, so that a parameter that holds %1 stays what it is.
        QString result;
        for (qsizetype n = 0; n < text.size(); ++n) {
            if (text.at(n) == u'%' && n + 1 < text.size() && text.at(n + 1).isDigit())
                result += parameters.value(text.at(++n).digitValue() - 1);
            else
                result += text.at(n);
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
