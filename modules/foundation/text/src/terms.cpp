// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "terms.h"

#include "recognise.h"

#include <gw/text/fold.h>

namespace gw::text {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What hangs on a date or an amount and is no word to look for: 21일까지, 3억 원.
bool isAppendage(QStringView text)
{
    static const QStringList known{u"까지"_s, u"부터"_s, u"에"_s, u"은"_s, u"는"_s,   u"이"_s,
                                   u"의"_s,   u"자"_s,   u"로"_s, u"도"_s, u"만"_s,   u"과"_s,
                                   u"와"_s,   u"을"_s,   u"를"_s, u"원"_s, u"원의"_s, u"에는"_s};
    return known.contains(text);
}

QString twoDigits(int value)
{
    return u"%1"_s.arg(value, 2, 10, QChar(u'0'));
}

class TermParser
{
public:
    explicit TermParser(QStringView query) : m_text(codePoints(foldUnits(fold(query)))) {}

    std::vector<Term> run()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == U' ')
                ++m_at;
            else if (m_text[m_at] == U'"')
                quoted();
            else if (!recognised())
                words();
        }
        return std::move(m_terms);
    }

private:
    void quoted()
    {
        const size_t end = std::min(m_text.find(U'"', m_at + 1), m_text.size());
        take(Term::Kind::Words, end - m_at - 1, {}, 1);
        m_at = std::min(end + 1, m_text.size());
    }

    bool recognised()
    {
        if (const auto hit = documentNumberAt(m_text, m_at)) {
            take(Term::Kind::Document, hit->size, toString(std::u32string_view(m_text).substr(m_at, hit->size)));
            return true;
        }
        if (const auto hit = dateAt(m_text, m_at)) {
            const QString day = twoDigits(hit->month) + twoDigits(hit->day);
            if (hit->year == 0)
                take(Term::Kind::DayOfYear, hit->size, u'd' + day);
            else
                take(Term::Kind::Date, hit->size, QString::number(hit->year) + day);
        } else if (const auto month = monthAt(m_text, m_at)) {
            take(Term::Kind::Month, month->size, QString::number(month->year) + twoDigits(month->month));
        } else if (const auto number = numberAt(m_text, m_at); number && number->hasUnit && number->whole) {
            take(Term::Kind::Amount, number->size, QString::number(number->value));
        } else {
            return false;
        }
        const size_t end = wordEnd();
        if (isAppendage(toString(std::u32string_view(m_text).substr(m_at, end - m_at))))
            m_at = end;
        return true;
    }

    void words() { take(Term::Kind::Words, wordEnd() - m_at, {}); }

    size_t wordEnd() const
    {
        size_t end = m_at;
        while (end < m_text.size() && m_text[end] != U' ' && m_text[end] != U'"')
            ++end;
        return end;
    }

    void take(Term::Kind kind, size_t size, const QString &whole, size_t skip = 0)
    {
        m_terms.push_back({kind, toString(std::u32string_view(m_text).substr(m_at + skip, size)), whole});
        m_at += size + skip;
    }

    std::u32string m_text;
    size_t m_at = 0;
    std::vector<Term> m_terms;
};

} // namespace

std::vector<Term> parseTerms(QStringView query)
{
    return TermParser(query).run();
}

} // namespace gw::text
