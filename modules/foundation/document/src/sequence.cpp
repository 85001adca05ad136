// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "sequence.h"
#include <QHash>
#include <QStringView>

namespace gw::document {

namespace {

constexpr qsizetype sketchSize = 48;
constexpr float enoughLikeness = 0.36F;     // below, two paragraphs are different ones rather than one rewritten
constexpr int likenessReach = 60;           // how far from its proportional place a unit is looked for
constexpr qsizetype largestGap = 1'000'000; // cells of one table of scores

/// Steps of Myers' algorithm between two lists whose ends differ.
QList<Match> shortestScript(const size_t *a, int n, const size_t *b, int m, int maxEdits)
{
    const int bound = qMin(n + m, maxEdits);
    std::vector<std::vector<int>> trace;
    std::vector<int> furthest(size_t(2 * bound + 3), 0);
    const int zero = bound + 1;
    for (int edits = 0; edits <= bound; ++edits) {
        // Only the part that this round can have touched is kept.
        trace.emplace_back(furthest.begin() + (zero - edits), furthest.begin() + (zero + edits + 1));
        for (int k = -edits; k <= edits; k += 2) {
            const bool down =
                k == -edits || (k != edits && furthest[size_t(zero + k - 1)] < furthest[size_t(zero + k + 1)]);
            int x = down ? furthest[size_t(zero + k + 1)] : furthest[size_t(zero + k - 1)] + 1;
            int y = x - k;
            while (x < n && y < m && a[x] == b[y]) {
                ++x;
                ++y;
            }
            furthest[size_t(zero + k)] = x;
            if (x < n || y < m)
                continue;
            QList<Match> pairs;
            for (int step = edits; step >= 0; --step) {
                const std::vector<int> &round = trace[size_t(step)];
                const auto at = [&round, step](int diagonal) { return round[size_t(diagonal + step)]; };
                const int diagonal = x - y;
                int previousX = 0;
                int previousY = 0;
                if (step > 0) {
                    const bool wasDown = diagonal == -step || (diagonal != step && at(diagonal - 1) < at(diagonal + 1));
                    const int from = wasDown ? diagonal + 1 : diagonal - 1;
                    previousX = at(from);
                    previousY = previousX - from;
                }
                while (x > previousX && y > previousY)
                    pairs.append({--x, --y});
                x = previousX;
                y = previousY;
            }
            std::reverse(pairs.begin(), pairs.end());
            return pairs;
        }
    }
    return {};
}

/// The longest run of pairs that ascends on both sides; `pairs` ascends on the left already.
QList<Match> ascending(const QList<Match> &pairs)
{
    std::vector<int> tails; // indexes into pairs, by length of the run that ends there
    std::vector<int> previous(size_t(pairs.size()), -1);
    for (int at = 0; at < pairs.size(); ++at) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), pairs.at(at).after,
                                            [&pairs](int tail, int after) { return pairs.at(tail).after < after; });
        if (place != tails.begin())
            previous[size_t(at)] = *(place - 1);
        if (place == tails.end())
            tails.push_back(at);
        else
            *place = at;
    }
    QList<Match> out;
    for (int at = tails.empty() ? -1 : tails.back(); at >= 0; at = previous[size_t(at)])
        out.append(pairs.at(at));
    std::reverse(out.begin(), out.end());
    return out;
}

class Aligner
{
public:
    Aligner(const QList<Unit> &before, const QList<Unit> &after) : m_before(before), m_after(after) {}

    QList<Match> run()
    {
        int b = 0;
        int a = 0;
        for (const Match &anchor : ascending(uniqueEqual())) {
            gap(b, anchor.before, a, anchor.after);
            m_out.append(anchor);
            b = anchor.before + 1;
            a = anchor.after + 1;
        }
        gap(b, int(m_before.size()), a, int(m_after.size()));
        return std::move(m_out);
    }

private:
    bool equal(int b, int a) const
    {
        return m_before.at(b).hash == m_after.at(a).hash && m_before.at(b).kind == m_after.at(a).kind;
    }

    /// Units that are there exactly once on each side.
    QList<Match> uniqueEqual() const
    {
        struct Seen
        {
            int count = 0;
            int at = -1;
        };
        QHash<size_t, Seen> olds;
        QHash<size_t, Seen> news;
        for (int at = 0; at < m_before.size(); ++at) {
            Seen &seen = olds[m_before.at(at).hash];
            seen = {seen.count + 1, at};
        }
        for (int at = 0; at < m_after.size(); ++at) {
            Seen &seen = news[m_after.at(at).hash];
            seen = {seen.count + 1, at};
        }
        QList<Match> pairs;
        for (int at = 0; at < m_before.size(); ++at) {
            const size_t hash = m_before.at(at).hash;
            const Seen other = news.value(hash);
            if (olds.value(hash).count == 1 && other.count == 1 && equal(at, other.at))
                pairs.append({at, other.at});
        }
        return pairs;
    }

    void gap(int b, int bEnd, int a, int aEnd)
    {
        while (b < bEnd && a < aEnd && equal(b, a))
            m_out.append({b++, a++});
        QList<Match> tail;
        while (b < bEnd && a < aEnd && equal(bEnd - 1, aEnd - 1))
            tail.prepend({--bEnd, --aEnd});
        // A very large gap is cut in proportion: the table of scores stays small.
        const qsizetype cells = qsizetype(bEnd - b) * (aEnd - a);
        const int parts = int(cells / largestGap) + 1;
        const int bAll = bEnd - b;
        const int aAll = aEnd - a;
        for (int part = 0; part < parts; ++part) {
            score(b + int(qint64(bAll) * part / parts), b + int(qint64(bAll) * (part + 1) / parts),
                  a + int(qint64(aAll) * part / parts), a + int(qint64(aAll) * (part + 1) / parts));
        }
        m_out.append(tail);
    }

    /// The order-keeping pairs with the greatest likeness together.
    void score(int b, int bEnd, int a, int aEnd)
    {
        const int n = bEnd - b;
        const int m = aEnd - a;
        std::vector<float> best(size_t(n + 1) * size_t(m + 1), 0.F);
        std::vector<float> alike(size_t(n) * size_t(m), 0.F);
        const auto cell = [m](int i, int j) { return size_t(i) * size_t(m + 1) + size_t(j); };
        for (int i = n - 1; i >= 0; --i) {
            const int middle = n > 0 ? int(qint64(i) * m / n) : 0;
            for (int j = m - 1; j >= 0; --j) {
                float here = 0.F;
                if (equal(b + i, a + j))
                    here = 1.F;
                else if (qAbs(j - middle) <= likenessReach)
                    here = likeness(m_before.at(b + i), m_after.at(a + j));
                if (here < enoughLikeness)
                    here = 0.F;
                alike[size_t(i) * size_t(m) + size_t(j)] = here;
                const float paired = here > 0.F ? here + best[cell(i + 1, j + 1)] : 0.F;
                best[cell(i, j)] = std::max({paired, best[cell(i + 1, j)], best[cell(i, j + 1)]});
            }
        }
        int i = 0;
        int j = 0;
        QList<int> came;
        while (i < n || j < m) {
            const float here = i < n && j < m ? alike[size_t(i) * size_t(m) + size_t(j)] : 0.F;
            if (here > 0.F && best[cell(i, j)] == here + best[cell(i + 1, j + 1)]) {
                flush(came);
                m_out.append({b + i++, a + j++});
            } else if (i < n && (j == m || best[cell(i, j)] == best[cell(i + 1, j)])) {
                m_out.append({b + i++, -1});
            } else {
                came.append(a + j++);
            }
        }
        flush(came);
    }

    void flush(QList<int> &came)
    {
        for (const int at : std::exchange(came, {}))
            m_out.append({-1, at});
    }

    const QList<Unit> &m_before;
    const QList<Unit> &m_after;
    QList<Match> m_out;
};

} // namespace

QList<Match> commonItems(const QList<size_t> &before, const QList<size_t> &after, int maxEdits)
{
    int first = 0;
    int n = int(before.size());
    int m = int(after.size());
    QList<Match> pairs;
    while (first < n && first < m && before.at(first) == after.at(first)) {
        pairs.append({first, first});
        ++first;
    }
    QList<Match> tail;
    while (n > first && m > first && before.at(n - 1) == after.at(m - 1))
        tail.append({--n, --m});
    if (n > first && m > first) {
        const QList<Match> middle =
            shortestScript(before.constData() + first, n - first, after.constData() + first, m - first, maxEdits);
        for (const Match &pair : middle)
            pairs.append({pair.before + first, pair.after + first});
    }
    std::reverse(tail.begin(), tail.end());
    return pairs + tail;
}

QList<quint32> sketchOf(const QString &text)
{
    QList<quint32> pairs;
    quint32 previous = 0;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        // Mixed, so that the smallest are a sample of all and not those of the first letters.
        quint32 pair = (previous << 16) | c.unicode();
        pair *= 0x9E3779B1U;
        pair ^= pair >> 15;
        pair *= 0x85EBCA77U;
        pairs.append(pair ^ (pair >> 13));
        previous = c.unicode();
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    if (pairs.size() > sketchSize)
        pairs.resize(sketchSize);
    return pairs;
}

float likeness(const Unit &a, const Unit &b)
{
    if (a.kind != b.kind || a.words.isEmpty() || b.words.isEmpty())
        return 0.F;
    int common = 0;
    auto left = a.words.cbegin();
    auto right = b.words.cbegin();
    while (left != a.words.cend() && right != b.words.cend()) {
        if (*left == *right) {
            ++common;
            ++left;
            ++right;
        } else if (*left < *right) {
            ++left;
        } else {
            ++right;
        }
    }
    return 2.F * float(common) / float(a.words.size() + b.words.size());
}

QList<Match> align(const QList<Unit> &before, const QList<Unit> &after)
{
    return Aligner(before, after).run();
}

} // namespace gw::document
