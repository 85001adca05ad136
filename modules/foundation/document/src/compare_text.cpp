// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compare.h"
#include <QHash>

namespace gw::document {

namespace {

enum class LetterClass { Space, Hangul, Word, Other };

LetterClass classOf(QChar c)
{
    if (c.isSpace())
        return LetterClass::Space;
    if (c.script() == QChar::Script_Hangul)
        return LetterClass::Hangul;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? LetterClass::Word : LetterClass::Other;
}

/// A word, a stretch of white space or one sign, by its place in the text of a paragraph.
struct Token
{
    int start = 0;
    int length = 0;
    bool space = false;
};

/// A paragraph cut into tokens, which may reach over runs.
struct Words
{
    explicit Words(const Paragraph &paragraph) : runs(paragraph.runs), text(paragraph.text())
    {
        int at = 0;
        const int size = int(text.size());
        while (at < size) {
            const LetterClass kind = classOf(text.at(at));
            int end = at + 1;
            while (end < size && kind != LetterClass::Other && classOf(text.at(end)) == kind)
                ++end;
            tokens.append({at, end - at, kind == LetterClass::Space});
            hashes.append(qHash(QStringView(text).sliced(at, end - at)));
            at = end;
        }
    }

    QList<Run> runs;
    QString text;
    QList<Token> tokens;
    QList<size_t> hashes;
};

/// Gives the look of each place of a text, walking forward.
class LookWalk
{
public:
    explicit LookWalk(const QList<Run> &runs) : m_runs(runs) {}

    /// The run at `at` and how many units of it are left from there.
    std::pair<const Run *, int> at(int at)
    {
        while (m_run < m_runs.size() && at >= m_start + m_runs.at(m_run).text.size())
            m_start += int(m_runs.at(m_run++).text.size());
        const Run &run = m_runs.at(m_run);
        return {&run, m_start + int(run.text.size()) - at};
    }

private:
    const QList<Run> &m_runs;
    qsizetype m_run = 0;
    int m_start = 0;
};

class PieceMaker
{
public:
    PieceMaker(const Words &before, const Words &after)
        : m_before(before), m_after(after), m_old(before.runs), m_new(after.runs)
    {
    }

    void gone(int from, int to) { plain(ChangeKind::Deleted, m_before.text, m_old, from, to); }
    void came(int from, int to) { plain(ChangeKind::Inserted, m_after.text, m_new, from, to); }

    void kept(int before, int after, int length)
    {
        while (length > 0) {
            const auto [was, leftOld] = m_old.at(before);
            const auto [is, leftNew] = m_new.at(after);
            const int step = std::min({length, leftOld, leftNew});
            Piece piece;
            piece.run = *is;
            piece.run.text = m_after.text.sliced(after, step);
            if (!was->sameLook(*is)) {
                piece.kind = ChangeKind::Changed;
                piece.before = *was;
                piece.before.text = m_before.text.sliced(before, step);
            }
            add(std::move(piece));
            before += step;
            after += step;
            length -= step;
        }
    }

    QList<Piece> pieces;

private:
    void plain(ChangeKind kind, const QString &text, LookWalk &walk, int from, int to)
    {
        while (from < to) {
            const auto [run, left] = walk.at(from);
            const int step = qMin(to - from, left);
            Piece piece;
            piece.kind = kind;
            piece.run = *run;
            piece.run.text = text.sliced(from, step);
            add(std::move(piece));
            from += step;
        }
    }

    void add(Piece piece)
    {
        if (!pieces.isEmpty()) {
            Piece &last = pieces.last();
            const bool joins =
                last.kind == piece.kind && last.run.sameLook(piece.run) && last.before.sameLook(piece.before);
            if (joins) {
                last.run.text += piece.run.text;
                last.before.text += piece.before.text;
                return;
            }
        }
        pieces.append(std::move(piece));
    }

    const Words &m_before;
    const Words &m_after;
    LookWalk m_old;
    LookWalk m_new;
};

/// White space that stays between words that all change would make a reader hop: it changes with them.
QList<Match> withoutLonelySpaces(const QList<Match> &pairs, const Words &before, const Words &after)
{
    QList<Match> out;
    for (qsizetype at = 0; at < pairs.size(); ++at) {
        const Match &pair = pairs.at(at);
        const Match left = at > 0 ? pairs.at(at - 1) : Match{-1, -1};
        const Match right =
            at + 1 < pairs.size() ? pairs.at(at + 1) : Match{int(before.tokens.size()), int(after.tokens.size())};
        const bool changedBefore = pair.before - left.before > 1 || pair.after - left.after > 1;
        const bool changedAfter = right.before - pair.before > 1 || right.after - pair.after > 1;
        if (!before.tokens.at(pair.before).space || !changedBefore || !changedAfter)
            out.append(pair);
    }
    return out;
}

int endOf(const Words &words, int token)
{
    return token < words.tokens.size() ? words.tokens.at(token).start : int(words.text.size());
}

} // namespace

size_t hashOf(const Paragraph &paragraph, size_t seed)
{
    seed = qHashMulti(seed, paragraph.level, int(paragraph.align), paragraph.runs.size());
    for (const Run &run : paragraph.runs) {
        const int flags = run.bold | run.italic << 1 | run.underline << 2 | run.strike << 3 | run.hidden << 4;
        seed = qHashMulti(seed, run.text, flags, run.color, run.background, run.size);
    }
    return seed;
}

ParagraphDiff wholeParagraph(const Paragraph &paragraph, ChangeKind kind)
{
    ParagraphDiff diff;
    diff.kind = kind;
    diff.look.level = diff.levelBefore = paragraph.level;
    diff.look.align = diff.alignBefore = paragraph.align;
    for (const Run &run : paragraph.runs) {
        Piece piece;
        piece.kind = kind;
        piece.run = run;
        diff.pieces.append(std::move(piece));
    }
    return diff;
}

ParagraphDiff compareParagraphs(const Paragraph &before, const Paragraph &after)
{
    if (before == after)
        return wholeParagraph(after, ChangeKind::Same);
    ParagraphDiff diff;
    diff.look.level = after.level;
    diff.look.align = after.align;
    diff.levelBefore = before.level;
    diff.alignBefore = before.align;

    const Words was(before);
    const Words is(after);
    const QList<Match> pairs = withoutLonelySpaces(commonItems(was.hashes, is.hashes), was, is);
    PieceMaker maker(was, is);
    int b = 0;
    int a = 0;
    for (const Match &pair : pairs) {
        maker.gone(endOf(was, b), endOf(was, pair.before));
        maker.came(endOf(is, a), endOf(is, pair.after));
        maker.kept(was.tokens.at(pair.before).start, is.tokens.at(pair.after).start, is.tokens.at(pair.after).length);
        b = pair.before + 1;
        a = pair.after + 1;
    }
    maker.gone(endOf(was, b), int(was.text.size()));
    maker.came(endOf(is, a), int(is.text.size()));
    diff.pieces = std::move(maker.pieces);

    const bool sameWords = std::all_of(diff.pieces.cbegin(), diff.pieces.cend(),
                                       [](const Piece &piece) { return piece.kind == ChangeKind::Same; });
    // Runs may only have been cut elsewhere.
    const bool same = sameWords && before.level == after.level && before.align == after.align;
    diff.kind = same ? ChangeKind::Same : ChangeKind::Changed;
    return diff;
}

QList<ParagraphDiff> compareParagraphs(const QList<Paragraph> &before, const QList<Paragraph> &after)
{
    // One line against one line, as in most cells of a table, is that line changed, however little is left of it.
    if (before.size() == 1 && after.size() == 1)
        return {compareParagraphs(before.first(), after.first())};
    const auto units = [](const QList<Paragraph> &paragraphs) {
        QList<Unit> out;
        for (const Paragraph &paragraph : paragraphs)
            out.append({hashOf(paragraph), 0, sketchOf(paragraph.text())});
        return out;
    };
    QList<ParagraphDiff> out;
    for (const Match &match : align(units(before), units(after))) {
        if (match.before < 0)
            out.append(wholeParagraph(after.at(match.after), ChangeKind::Inserted));
        else if (match.after < 0)
            out.append(wholeParagraph(before.at(match.before), ChangeKind::Deleted));
        else
            out.append(compareParagraphs(before.at(match.before), after.at(match.after)));
    }
    return out;
}

} // namespace gw::document
