// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <charconv>
#include <cmath>
#include <gw/document/canonical.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxCanonicalDepth = 512;

/// Appends JSON text (RFC 8785 section 3.2); remembers why it could not.
class CanonicalWriter
{
public:
    QByteArray out;
    QString wrong;

    void write(const QJsonValue &value, int depth)
    {
        switch (value.type()) {
        case QJsonValue::Null: out += "null"; return;
        case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return;
        case QJsonValue::Double: writeNumber(value.toDouble()); return;
        case QJsonValue::String: writeString(value.toString()); return;
        case QJsonValue::Array: writeArray(value.toArray(), depth); return;
        case QJsonValue::Object: writeObject(value.toObject(), depth); return;
        case QJsonValue::Undefined: wrong = u"an undefined value"_s; return;
        }
    }

private:
    void writeNumber(double number)
    {
        const QByteArray text = canonicalNumber(number);
        if (text.isEmpty())
            wrong = u"a number that is not finite"_s;
        out += text;
    }

    void writeString(const QString &text)
    {
        out += '"';
        for (qsizetype at = 0; at < text.size(); ++at) {
            const char16_t unit = text.at(at).unicode();
            if (unit < 0x20 || unit == u'"' || unit == u'\\')
                writeEscape(unit);
            else if (unit < 0x80)
                out += char(unit);
            else if (!QChar::isSurrogate(unit))
                out += QStringView(&text.data()[at], 1).toUtf8();
            else if (QChar::isHighSurrogate(unit) && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
                out += QStringView(&text.data()[at++], 2).toUtf8();
            else
                wrong = u"half a surrogate pair"_s;
        }
        out += '"';
    }

    void writeEscape(char16_t unit)
    {
        switch (unit) {
        case u'"': out += "\\\""; return;
        case u'\\': out += "\\\\"; return;
        case u'\b': out += "\\b"; return;
        case u'\t': out += "\\t"; return;
        case u'\n': out += "\\n"; return;
        case u'\f': out += "\\f"; return;
        case u'\r': out += "\\r"; return;
        default: out += "\\u00" + QByteArray::number(unit, 16).rightJustified(2, '0');
        }
    }

    void writeArray(const QJsonArray &array, int depth)
    {
        if (depth >= maxCanonicalDepth) {
            wrong = u"nested too deep"_s;
            return;
        }
        out += '[';
        bool first = true;
        for (const QJsonValue &item : array) {
            if (!first)
                out += ',';
            first = false;
            write(item, depth + 1);
        }
        out += ']';
    }

    void writeObject(const QJsonObject &object, int depth)
    {
        if (depth >= maxCanonicalDepth) {
            wrong = u"nested too deep"_s;
            return;
        }
        QStringList keys = object.keys();
        // QString compares its UTF-16 units, which is the order that section 3.2.3 asks for.
        std::sort(keys.begin(), keys.end());
        out += '{';
        bool first = true;
        for (const QString &key : keys) {
            if (!first)
                out += ',';
            first = false;
            writeString(key);
            out += ':';
            write(object.value(key), depth + 1);
        }
        out += '}';
    }
};

} // namespace

QByteArray canonicalNumber(double number)
{
    if (!std::isfinite(number))
        return {};
    if (number == 0)
        return "0"; // also -0
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::fabs(number), std::chars_format::scientific);
    // The shortest digits that read back as the same number, as d.ddde±xx; ECMAScript 6.1.6.1.20 says where the point
    // goes.
    const QByteArray shortest(buffer, end.ptr - buffer);
    const qsizetype e = shortest.indexOf('e');
    QByteArray digits = shortest.left(e);
    digits.remove(1, 1);
    const int point = shortest.mid(e + 1).toInt() + 1;
    const int count = int(digits.size());

    QByteArray out;
    if (count <= point && point <= 21) {
        out = digits + QByteArray(point - count, '0');
    } else if (0 < point && point <= 21) {
        out = digits.left(point) + '.' + digits.mid(point);
    } else if (-6 < point && point <= 0) {
        out = "0." + QByteArray(-point, '0') + digits;
    } else {
        out = digits.left(1);
        if (count > 1)
            out += '.' + digits.mid(1);
        out += point > 0 ? "e+" : "e-";
        out += QByteArray::number(std::abs(point - 1));
    }
    return number < 0 ? '-' + out : out;
}

Result<QByteArray> canonicalJson(const QJsonValue &value)
{
    CanonicalWriter writer;
    writer.write(value, 0);
    if (!writer.wrong.isEmpty())
        return fail(Error::Code::Rejected, u"no canonical JSON: "_s + writer.wrong);
    return std::move(writer.out);
}

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isSha256Hex(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace gw::document
