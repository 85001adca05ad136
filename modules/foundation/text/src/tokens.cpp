// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "tokens.h"

#include "recognise.h"

#include <string>

namespace gw::text {

namespace {

constexpr size_t longestToken = 64; // a base64 line is one "word"; its beginning is enough to index

class Cutter
{
public:
    Cutter(const Units &units, TokenizeFor purpose, const TokenSink &sink)
        : m_units(units), m_points(codePoints(units)), m_purpose(purpose), m_sink(sink)
    {
    }

    bool run()
    {
        size_t at = 0;
        while (at < m_points.size()) {
            const char32_t c = m_points[at];
            size_t next = at + 1;
            if (isPaired(c))
                next = paired(at);
            else if (isWordCharacter(c))
                next = word(at);
            if (next == 0)
                return false;
            at = next;
        }
        return true;
    }

private:
    struct Whole
    {
        std::u32string text;
        size_t at;
        size_t size;
    };

    // Each gives the place after what it cut, or 0 when the sink said stop.
    size_t paired(size_t at)
    {
        if (const auto hit = documentNumberAt(m_points, at)) {
            const Whole whole{m_points.substr(at, hit->size), at, hit->size};
            if (m_purpose == TokenizeFor::Query)
                return emit(whole.text, at, hit->size, Token::Kind::Whole) ? at + hit->size : 0;
            m_pending.push_back(whole);
        }
        size_t end = at;
        while (end < m_points.size() && isPaired(m_points[end]))
            ++end;
        if (end - at == 1)
            return emit(std::u32string_view(m_points).substr(at, 1), at, 1, Token::Kind::Single) ? end : 0;
        for (size_t i = at; i + 1 < end; ++i) {
            if (!emit(std::u32string_view(m_points).substr(i, 2), i, 2, Token::Kind::Pair))
                return 0;
        }
        return end;
    }

    size_t word(size_t at)
    {
        size_t end = at;
        bool number = true;
        while (end < m_points.size() && isWordCharacter(m_points[end]))
            number = isDigit(m_points[end++]) && number;
        if (!number)
            return emit(std::u32string_view(m_points).substr(at, end - at), at, end - at, Token::Kind::Word) ? end : 0;
        if (m_purpose == TokenizeFor::Document)
            noteWhole(at);
        std::u32string digits(m_points, at, end - at);
        const auto group = [this](size_t from) {
            if (from + 3 >= m_points.size() || m_points[from] != U',')
                return false;
            const bool three =
                isDigit(m_points[from + 1]) && isDigit(m_points[from + 2]) && isDigit(m_points[from + 3]);
            return three && (from + 4 >= m_points.size() || !isWordCharacter(m_points[from + 4]));
        };
        while (digits.size() <= 18 && (end - at <= 3 || end - at > digits.size()) && group(end)) {
            digits.append(m_points, end + 1, 3);
            end += 4;
        }
        return emit(digits, at, end - at, Token::Kind::Number) ? end : 0;
    }

    void noteWhole(size_t at)
    {
        if (const auto date = dateAt(m_points, at)) {
            const std::string day = std::to_string(date->month * 100 + date->day + 10000);
            const std::u32string monthDay(day.begin() + 1, day.end());
            if (date->year != 0 && !isAllDigits(at, date->size)) {
                const std::string year = std::to_string(date->year);
                m_pending.push_back({std::u32string(year.begin(), year.end()) + monthDay, at, date->size});
            }
            m_pending.push_back({U'd' + monthDay, at, date->size});
        } else if (const auto number = numberAt(m_points, at); number && number->hasUnit && number->whole) {
            const std::string value = std::to_string(number->value);
            m_pending.push_back({std::u32string(value.begin(), value.end()), at, number->size});
        }
    }

    bool isAllDigits(size_t at, size_t size) const
    {
        for (size_t i = at; i < at + size; ++i) {
            if (!isDigit(m_points[i]))
                return false;
        }
        return true;
    }

    bool emit(std::u32string_view text, size_t at, size_t size, Token::Kind kind)
    {
        if (!m_sink({text.substr(0, longestToken), m_units[at].start, m_units[at + size - 1].end, kind, false}))
            return false;
        for (const Whole &whole : m_pending) {
            const RawToken token{whole.text, m_units[whole.at].start, m_units[whole.at + whole.size - 1].end,
                                 Token::Kind::Whole, true};
            if (!m_sink(token))
                return false;
        }
        m_pending.clear();
        return true;
    }

    const Units &m_units;
    std::u32string m_points;
    TokenizeFor m_purpose;
    const TokenSink &m_sink;
    std::vector<Whole> m_pending;
};

} // namespace

bool cut(const Units &units, TokenizeFor purpose, const TokenSink &sink)
{
    return Cutter(units, purpose, sink).run();
}

std::vector<Token> tokens(QStringView text, TokenizeFor purpose)
{
    std::vector<Token> out;
    cut(foldUnits(text), purpose, [&out](const RawToken &token) {
        out.push_back({toString(token.text), {token.start, token.end - token.start}, token.kind});
        return true;
    });
    return out;
}

QStringList bigrams(QStringView text)
{
    QStringList out;
    cut(foldUnits(text), TokenizeFor::Document, [&out](const RawToken &token) {
        if (token.kind == Token::Kind::Pair || token.kind == Token::Kind::Single)
            out.append(toString(token.text));
        return true;
    });
    return out;
}

} // namespace gw::text
