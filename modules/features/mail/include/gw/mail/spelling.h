// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>
#include <gw/base/task.h>

namespace gw::mail {

/// A word in a line: `start` and `length` count UTF-16 units.
struct SpellWord
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The words of a line that are to be checked. Addresses, links, numbers, words with digits, abbreviations in capitals
/// and single jamo (ㅋㅋ) are none; Korean and Latin letters that touch are two words (PDF를).
QList<SpellWord> spellWords(const QString &line);

/// Spelling of Korean and English by Hunspell, on a thread of its own. The dictionaries are read with the first question,
/// about a second of that thread. GUI thread.
class Spelling final : public QObject
{
    Q_OBJECT

public:
    /// `folders` are searched for ko.aff, en_US.aff …; `ownWords` is the person's file, a word a line.
    Spelling(QStringList folders, QString ownWords, QObject *parent = nullptr);
    ~Spelling() override;
    static QStringList systemFolders();

    enum class Verdict { Unknown, Right, Wrong };
    /// Unknown: it is asked about, and checked() follows.
    Verdict verdict(const QString &word);
    Task<QStringList> suggestions(QString word, int limit);
    void addOwnWord(const QString &word);
    bool isAvailable() const { return m_available; } ///< there is a dictionary

Q_SIGNALS:
    void checked(); ///< some verdicts are known now; many at once

private:
    class Worker;
    void ask();

    QHash<QString, bool> m_known;
    QSet<QString> m_asked;
    QStringList m_waiting;
    bool m_available;
    bool m_askPlanned = false;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace gw::mail
