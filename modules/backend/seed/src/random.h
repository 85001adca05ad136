// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/ids.h>
#include <vector>

namespace gw::backend::seed {

/// SplitMix64: the same numbers on every platform for the same value, which std::uniform_int_distribution does not promise.
class Random
{
public:
    // Mixed first: the streams of neighbouring values would be the same one, a step apart.
    explicit Random(quint64 value) : m_state(mixed(value + 0x5EED)) {}

    quint64 next() { return mixed(m_state += 0x9E3779B97F4A7C15ULL); }
    int below(int count) { return count <= 0 ? 0 : int(next() % quint64(count)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    const T &pick(const std::vector<T> &from)
    {
        return from[size_t(below(int(from.size())))];
    }
    QString id(const QDateTime &time)
    {
        const quint64 high = next();
        return newIdAt(time, high, next());
    }

private:
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace gw::backend::seed
