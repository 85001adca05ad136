// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "pointer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::jmap {
namespace {

std::optional<QJsonValue> walk(const QJsonValue &value, const QStringList &tokens, qsizetype at)
{
    if (at == tokens.size())
        return value;
    const QString &token = tokens[at];
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const auto member = object.constFind(token);
        return member == object.constEnd() ? std::nullopt : walk(*member, tokens, at + 1);
    }
    if (!value.isArray())
        return std::nullopt;
    const QJsonArray array = value.toArray();
    if (token == u"*") {
        QJsonArray all;
        for (const QJsonValue &item : array) {
            const auto found = walk(item, tokens, at + 1);
            if (!found)
                return std::nullopt;
            if (!found->isArray()) {
                all.append(*found);
                continue;
            }
            for (const QJsonValue &inner : found->toArray())
                all.append(inner);
        }
        return all;
    }
    bool number = false;
    const qsizetype index = token.toInt(&number);
    const bool plain = number && token == QString::number(index) && index >= 0; // no sign, no zero in front
    return plain && index < array.size() ? walk(array[index], tokens, at + 1) : std::nullopt;
}

/// Reads JSON of which it is known that it is JSON.
class Scanner
{
public:
    explicit Scanner(const QByteArray &json) : m_json(json) {}

    bool run()
    {
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '{') {
                m_open.push_back({true, true, {}});
            } else if (c == '[') {
                m_open.push_back({false, false, {}});
            } else if ((c == '}' || c == ']') && !m_open.empty()) {
                m_open.pop_back();
            } else if (c == ',' && !m_open.empty()) {
                m_open.back().nameNext = m_open.back().object;
            } else if (c == '"') {
                if (!string())
                    return false;
                continue;
            }
            ++m_at;
        }
        return true;
    }

private:
    struct Open
    {
        bool object;
        bool nameNext;
        QSet<QString> names;
    };

    /// From the quote on; sets m_at behind the closing one.
    bool string()
    {
        QString text;
        const qsizetype begin = ++m_at;
        qsizetype from = begin;
        while (m_at < m_json.size() && m_json[m_at] != '"') {
            if (m_json[m_at] != '\\') {
                ++m_at;
                continue;
            }
            text += QString::fromUtf8(m_json.mid(from, m_at - from));
            const char escape = m_at + 1 < m_json.size() ? m_json[m_at + 1] : '"';
            if (escape == 'u') {
                text += QChar(char16_t(m_json.mid(m_at + 2, 4).toUShort(nullptr, 16)));
                m_at += 6;
            } else {
                static constexpr QByteArrayView from_("bfnrt");
                static constexpr QByteArrayView to("\b\f\n\r\t");
                const qsizetype known = from_.indexOf(escape);
                text += QLatin1Char(known >= 0 ? to[known] : escape);
                m_at += 2;
            }
            from = m_at;
        }
        text += QString::fromUtf8(m_json.mid(from, m_at - from));
        ++m_at;
        if (!isClean(text))
            return false;
        if (m_open.empty() || !m_open.back().nameNext)
            return true;
        Open &object = m_open.back();
        object.nameNext = false;
        const qsizetype before = object.names.size();
        object.names.insert(text);
        return object.names.size() > before;
    }

    static bool isClean(const QString &text)
    {
        for (const char32_t c : text.toUcs4()) {
            if (QChar::isNonCharacter(c) || QChar::isSurrogate(c))
                return false;
        }
        return text.isValidUtf16();
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    std::vector<Open> m_open;
};

} // namespace

std::optional<QStringList> pointerTokens(const QString &pointer)
{
    QStringList tokens = pointer.split(u'/');
    for (QString &token : tokens) {
        for (qsizetype at = token.indexOf(u'~'); at >= 0; at = token.indexOf(u'~', at + 1)) {
            const QChar next = at + 1 < token.size() ? token[at + 1] : QChar();
            if (next != u'0' && next != u'1')
                return std::nullopt;
        }
        token.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    }
    return tokens;
}

std::optional<QJsonValue> atPointer(const QJsonValue &document, const QString &pointer)
{
    if (pointer.isEmpty())
        return document;
    if (!pointer.startsWith(u'/'))
        return std::nullopt;
    const auto tokens = pointerTokens(pointer.mid(1));
    return tokens ? walk(document, *tokens, 0) : std::nullopt;
}

bool isIJson(const QByteArray &json)
{
    return Scanner(json).run();
}

} // namespace gw::backend::jmap
