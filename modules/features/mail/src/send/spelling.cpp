// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/spelling.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QPromise>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <gw/store/jobs.h>
#include <hunspell.hxx>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr qsizetype longestWord = 40; ///< longer ones are no words; Hunspell's own limit is 100 bytes
constexpr qsizetype mostKnown = 50'000;
constexpr qsizetype mostOwnWords = 20'000;
constexpr int mostParts = 4; ///< of a compound noun
constexpr int batch = 64; ///< verdicts that are told together

bool isHangul(QStringView word)
{
    return !word.isEmpty() && word.first().unicode() >= 0xAC00 && word.first().unicode() <= 0xD7A3;
}

/// The first pair of files for one of these languages.
QString dictionary(const QStringList &folders, const QStringList &names)
{
    for (const QString &folder : folders) {
        for (const QString &name : names) {
            const QString base = folder + u'/' + name;
            if (QFile::exists(base + u".aff"_s) && QFile::exists(base + u".dic"_s))
                return base;
        }
    }
    return {};
}

} // namespace

QList<SpellWord> spellWords(const QString &line)
{
    static const QRegularExpression token(u"\\S+"_s);
    static const QRegularExpression word(u"[가-힣]+|[A-Za-z]+(?:['’][A-Za-z]+)*"_s);
    static const QRegularExpression noText(u"@|://|^www\\.|[\\\\_/]|\\w\\.\\w"_s);
    QList<SpellWord> words;
    auto tokens = token.globalMatch(line);
    while (tokens.hasNext()) {
        const auto found = tokens.next();
        const QString text = found.captured();
        if (noText.match(text).hasMatch())
            continue;
        auto inner = word.globalMatch(text);
        while (inner.hasNext()) {
            const auto match = inner.next();
            const QString one = match.captured();
            const QChar before = match.capturedStart() > 0 ? text.at(match.capturedStart() - 1) : QChar();
            const QChar after = match.capturedEnd() < text.size() ? text.at(match.capturedEnd()) : QChar();
            if (isHangul(one)) {
                // A particle behind a number, a Latin word or a bracket (2026년, PDF를) cannot be judged alone, and a word
                // with loose jamo (ㅋㅋ, 안녕하세욯ㅎ) is being played with.
                const bool attached = before.isLetterOrNumber() || before == u')' || before == u'\'' || before == u'"' || before == u'%';
                const bool loose = after.unicode() >= 0x3131 && after.unicode() <= 0x318E;
                if (attached || loose)
                    continue;
            } else {
                const bool number = before.isDigit() || after.isDigit();
                const bool capitals = one == one.toUpper();
                if (number || capitals || one.size() < 2)
                    continue;
            }
            if (one.size() <= longestWord)
                words.append({found.capturedStart() + match.capturedStart(), one.size()});
        }
    }
    return words;
}

/// Lives on the thread; everything that takes time is here.
class Spelling::Worker final : public QObject
{
public:
    Worker(QStringList folders, QString ownWords) : m_folders(std::move(folders)), m_ownFile(std::move(ownWords)) {}

    QHash<QString, bool> check(const QStringList &words)
    {
        load();
        QHash<QString, bool> verdicts;
        for (const QString &word : words)
            verdicts.insert(word, isRight(word));
        return verdicts;
    }

    QStringList suggest(const QString &word, int limit)
    {
        load();
        QStringList list;
        Hunspell *speller = spellerOf(word);
        if (!speller)
            return list;
        for (const std::string &one : speller->suggest(encoded(*speller, word))) {
            // The Korean dictionary works with jamo inside; what it offers is put together again.
            const QString text = decoded(*speller, one).normalized(QString::NormalizationForm_C);
            if (text != word && !list.contains(text))
                list.append(text);
            if (list.size() >= limit)
                break;
        }
        return list;
    }

    void add(const QString &word)
    {
        load();
        if (m_own.size() >= mostOwnWords)
            return;
        m_own.insert(word);
        QDir().mkpath(QFileInfo(m_ownFile).path());
        QSaveFile file(m_ownFile);
        if (!file.open(QIODevice::WriteOnly))
            return;
        for (const QString &one : std::as_const(m_own))
            file.write(one.toUtf8() + '\n');
        file.commit();
    }

private:
    void load()
    {
        if (std::exchange(m_loaded, true))
            return;
        const auto open = [this](const QStringList &names) {
            const QString base = dictionary(m_folders, names);
            return base.isEmpty() ? nullptr : std::make_unique<Hunspell>(QFile::encodeName(base + u".aff"_s).constData(), QFile::encodeName(base + u".dic"_s).constData());
        };
        m_korean = open({u"ko"_s, u"ko_KR"_s});
        m_english = open({u"en_US"_s, u"en_GB"_s});
        QFile file(m_ownFile);
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : file.read(2 << 20).split('\n')) {
                if (const QString word = QString::fromUtf8(line).trimmed(); !word.isEmpty())
                    m_own.insert(word);
            }
        }
    }

    Hunspell *spellerOf(const QString &word) const { return isHangul(word) ? m_korean.get() : m_english.get(); }

    static std::string encoded(Hunspell &speller, const QString &word)
    {
        const QString plain = QString(word).replace(u'’', u'\'');
        return speller.get_dict_encoding() == "UTF-8" ? plain.toUtf8().toStdString() : plain.toLatin1().toStdString();
    }

    static QString decoded(Hunspell &speller, const std::string &text)
    {
        return speller.get_dict_encoding() == "UTF-8" ? QString::fromStdString(text) : QString::fromLatin1(text.c_str());
    }

    bool isRight(const QString &word)
    {
        if (m_own.contains(word))
            return true;
        Hunspell *speller = spellerOf(word);
        return !speller || speller->spell(encoded(*speller, word)) || (isHangul(word) && isCompound(*speller, word, mostParts));
    }

    /// 정보시스템과, 세출예산안: nouns that offices write as one word. Each part is a word of its own, the last one may be
    /// one of the syllables that make a unit or a paper of a noun.
    bool isCompound(Hunspell &speller, const QString &word, int parts)
    {
        static const QString endings = u"과팀실국부청소원장안건별율률"_s;
        static const QString verbal = u"다요까죠면니라"_s; // a sentence ends so, a noun does not
        if (verbal.contains(word.back()))
            return false;
        for (qsizetype i = 2; parts > 1 && i < word.size(); ++i) {
            const QString head = word.first(i);
            const QString tail = word.sliced(i);
            if (!speller.spell(encoded(speller, head)))
                continue;
            if (tail.size() == 1 ? endings.contains(tail) : speller.spell(encoded(speller, tail)) || isCompound(speller, tail, parts - 1))
                return true;
        }
        return false;
    }

    QStringList m_folders;
    QString m_ownFile;
    std::unique_ptr<Hunspell> m_korean;
    std::unique_ptr<Hunspell> m_english;
    QSet<QString> m_own;
    bool m_loaded = false;
};

QStringList Spelling::systemFolders()
{
    QStringList folders{u"/usr/share/hunspell"_s, u"/usr/local/share/hunspell"_s, u"/usr/share/myspell/dicts"_s};
    for (const QString &base : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders.append(base + u"/hunspell"_s);
    folders.removeDuplicates();
    return folders;
}

Spelling::Spelling(QStringList folders, QString ownWords, QObject *parent)
    : QObject(parent)
    , m_available(!dictionary(folders, {u"ko"_s, u"ko_KR"_s, u"en_US"_s, u"en_GB"_s}).isEmpty())
    , m_worker(new Worker(std::move(folders), std::move(ownWords)))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"spelling"_s);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

Spelling::~Spelling()
{
    m_thread.quit();
    m_thread.wait();
}

Spelling::Verdict Spelling::verdict(const QString &word)
{
    if (!m_available)
        return Verdict::Right;
    const QString key = word.normalized(QString::NormalizationForm_C);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known ? Verdict::Right : Verdict::Wrong;
    if (!m_asked.contains(key)) {
        m_asked.insert(key);
        m_waiting.append(key);
        if (!std::exchange(m_askPlanned, true))
            QMetaObject::invokeMethod(this, &Spelling::ask, Qt::QueuedConnection);
    }
    return Verdict::Unknown;
}

void Spelling::ask()
{
    m_askPlanned = false;
    while (!m_waiting.isEmpty()) {
        const QStringList words = m_waiting.first(std::min<qsizetype>(batch, m_waiting.size()));
        m_waiting.remove(0, words.size());
        QMetaObject::invokeMethod(
            m_worker,
            [worker = m_worker, self = QPointer<Spelling>(this), owner = this, words] {
                const QHash<QString, bool> verdicts = worker->check(words);
                // The owner waits for this thread before it goes.
                QMetaObject::invokeMethod(
                    owner,
                    [self, verdicts] {
                        if (!self)
                            return;
                        if (self->m_known.size() > mostKnown)
                            self->m_known.clear();
                        for (auto it = verdicts.begin(); it != verdicts.end(); ++it) {
                            self->m_known.insert(it.key(), it.value());
                            self->m_asked.remove(it.key());
                        }
                        Q_EMIT self->checked();
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }
}

Task<QStringList> Spelling::suggestions(QString word, int limit)
{
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->start();
    QFuture<Result<QStringList>> future = promise->future();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise, word, limit] {
            promise->addResult(worker->suggest(word.normalized(QString::NormalizationForm_C), limit));
            promise->finish();
        },
        Qt::QueuedConnection);
    return store::detail::whenFinished(std::move(future));
}

void Spelling::addOwnWord(const QString &word)
{
    const QString key = word.normalized(QString::NormalizationForm_C);
    m_known.insert(key, true);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, key] { worker->add(key); }, Qt::QueuedConnection);
    Q_EMIT checked();
}

} // namespace gw::mail
