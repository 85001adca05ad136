// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "parameters.h"

#include "words.h"
#include <gw/backend/mime/parse.h>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

constexpr qsizetype maxField = 64 * 1024;
constexpr int maxParameters = 500;

/// Reads `name=value; …` the way mail writes it, not only the way RFC 2045 5.1 does: values with spaces and without
/// quotation marks, raw 8-bit text, quotation marks that are never closed.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    void skipSpace()
    {
        while (!atEnd()) {
            if (m_text[m_at] == ' ')
                ++m_at;
            else if (m_text[m_at] == '(')
                skipComment();
            else
                return;
        }
    }

    QByteArray until(QByteArrayView ends)
    {
        const qsizetype from = m_at;
        while (!atEnd() && !ends.contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).trimmed().toByteArray();
    }

    bool take(char c)
    {
        skipSpace();
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    QByteArray value()
    {
        skipSpace();
        if (!atEnd() && m_text[m_at] == '"')
            return quoted();
        QByteArray bare = until(";");
        if (bare.size() > 1 && bare.endsWith(')')) // a comment behind a token: text/plain; charset=us-ascii (plain)
            if (const qsizetype open = bare.indexOf(" ("); open > 0 && !bare.contains('.'))
                bare = bare.first(open).trimmed();
        return bare;
    }

private:
    void skipComment()
    {
        int depth = 0;
        for (; !atEnd(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '(')
                ++depth;
            else if (m_text[m_at] == ')' && --depth == 0) {
                ++m_at;
                return;
            }
        }
    }

    QByteArray quoted()
    {
        QByteArray text;
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            // "C:\docs\a.hwp" of careless writers: only what needs a backslash has one.
            if (c == '\\' && m_at + 1 < m_text.size() && (m_text[m_at + 1] == '"' || m_text[m_at + 1] == '\\')) {
                text.append(m_text[++m_at]);
            } else if (c == '"') {
                ++m_at;
                until(";");
                return text;
            } else {
                text.append(c);
            }
        }
        return text;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

QByteArray fromPercent(const QByteArray &text)
{
    return text.contains('%') ? QByteArray::fromPercentEncoding(text) : text;
}

/// A value that is not in RFC 2231's form: an encoded word, raw 8-bit text, or percent signs that hide UTF-8.
QString fromPlain(const QByteArray &value)
{
    if (value.contains('%') && !value.contains(' ')) {
        const QByteArray bytes = fromPercent(value);
        const bool hidden = std::ranges::any_of(bytes, [](char c) { return c < 0; });
        if (hidden && bytes.isValidUtf8())
            return QString::fromUtf8(bytes).normalized(QString::NormalizationForm_C);
    }
    return decodedWords(value).trimmed();
}

/// The pieces of one parameter by their number (RFC 2231 3); -1 is the one without.
struct Piece
{
    QByteArray value;
    bool extended = false;
};
using Pieces = std::map<int, Piece>;

QString joined(const Pieces &pieces)
{
    const auto whole = pieces.find(-1);
    const bool continued = pieces.contains(0);
    if (!continued)
        return whole == pieces.end() ? QString() : fromPlain(whole->second.value);
    QByteArray bytes;
    QByteArray charset;
    QByteArray percent; // pieces that follow each other: some writers cut inside of a code
    bool extended = false;
    for (int number = 0;; ++number) {
        const auto piece = pieces.find(number);
        if (piece == pieces.end())
            break;
        QByteArray value = piece->second.value;
        if (!piece->second.extended) {
            bytes += fromPercent(percent) + value;
            percent.clear();
            continue;
        }
        extended = true;
        const qsizetype first = value.indexOf('\'');
        const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
        if (number == 0 && second >= 0) {
            charset = value.first(first);
            value = value.sliced(second + 1);
        }
        percent += value;
    }
    bytes += fromPercent(percent);
    if (!extended)
        return fromPlain(bytes);
    return decodeText(bytes, QString::fromLatin1(charset)).text.normalized(QString::NormalizationForm_C);
}

} // namespace

Parameterised parameterised(QByteArrayView field)
{
    const QByteArray text = unfolded(field.first(std::min(field.size(), maxField)));
    Reader reader(text);
    Parameterised result;
    reader.skipSpace();
    QByteArray value = reader.until("; (");
    reader.skipSpace();
    result.value = QString::fromLatin1(value).toLower();

    std::map<QByteArray, Pieces> all;
    reader.take(';'); // forgotten by some: "text/plain charset=utf-8"
    for (int count = 0; !reader.atEnd() && count < maxParameters; ++count) {
        reader.skipSpace();
        QByteArray name = reader.until("=;").toLower();
        if (!reader.take('=')) {
            if (!reader.take(';'))
                break;
            continue;
        }
        Piece piece{reader.value(), false};
        reader.take(';');
        int number = -1;
        if (name.endsWith('*')) {
            piece.extended = true;
            name.chop(1);
            number = 0;
        }
        if (const qsizetype star = name.lastIndexOf('*'); star > 0) {
            bool ok = false;
            number = name.sliced(star + 1).toInt(&ok);
            name.truncate(star);
            if (!ok || number < 0 || number > maxParameters)
                continue;
        }
        all[name].try_emplace(number, std::move(piece)); // the first of two wins
    }
    for (const auto &[name, pieces] : all)
        result.params.insert(QString::fromLatin1(name), joined(pieces));
    return result;
}

} // namespace gw::backend::mime
