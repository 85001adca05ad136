// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QList>
#include <QString>

namespace gw::checks {

// The lists as they are kept; see words_data.cpp.
QStringView difficultWords();
QStringView japaneseStyleWords();
QStringView foreignWords();

/// One word that a plainer one can replace (Art. 7(2)).
struct PlainWord
{
    QString word = {};
    QString plain = {};
    const char16_t *message = nullptr; ///< L09.difficult, L09.japanese or L09.foreign
    bool nounOnly = false;
    bool hint = false;
};

/// All lists, made once.
class WordList final
{
public:
    WordList();
    qsizetype size() const { return m_words.size(); }
    /// The longest word of the lists that begins at `start`; null when there is none.
    const PlainWord *at(QStringView text, qsizetype start) const;

private:
    void read(QStringView list, const char16_t *message);

    QList<PlainWord> m_words;
    QHash<QChar, QList<int>> m_byFirst; ///< longest first
};

} // namespace gw::checks
