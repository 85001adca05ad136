// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/recipients.h>

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr qsizetype longestText = 200'000;
constexpr qsizetype longestName = 200;

QByteArray decodedQ(const QString &text)
{
    QByteArray out;
    const QByteArray bytes = text.toUtf8();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '_') {
            out.append(' ');
        } else if (bytes[i] == '=' && i + 2 < bytes.size()) {
            out.append(QByteArray::fromHex(bytes.mid(i + 1, 2)));
            i += 2;
        } else {
            out.append(bytes[i]);
        }
    }
    return out;
}

/// RFC 2047 words, as they come when somebody copies a raw header. What cannot be decoded stays as it is.
QString withoutEncodedWords(QString text)
{
    static const QRegularExpression word(u"=\\?([\\w.-]+)(?:\\*\\w+)?\\?([BbQq])\\?([^?\\s]*)\\?="_s);
    static const QRegularExpression between(u"\\?=\\s+=\\?"_s);
    if (!text.contains("=?"_L1))
        return text;
    text.replace(between, u"?==?"_s);
    QString out;
    qsizetype end = 0;
    auto found = word.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        out += QStringView(text).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        QByteArray charset = match.captured(1).toLatin1().toLower();
        if (charset == "ks_c_5601-1987")
            charset = "euc-kr";
        const QByteArray bytes = match.captured(2).toUpper() == "B"_L1 ? QByteArray::fromBase64(match.captured(3).toLatin1())
                                                                       : decodedQ(match.captured(3));
        QStringDecoder decoder(charset.constData());
        out += decoder.isValid() ? QString(decoder(bytes)) : match.captured();
    }
    out += QStringView(text).mid(end);
    return out;
}

/// Where one recipient ends: a comma, semicolon or line outside quotes, brackets and comments. A quote or bracket that is
/// never closed in its line is an ordinary character.
QStringList pieces(const QString &text)
{
    static const QString separators = u",;、，；"_s;
    QStringList list;
    QString piece;
    const auto closes = [&text](qsizetype from, QChar closer) {
        const qsizetype at = text.indexOf(closer, from);
        const qsizetype line = text.indexOf(u'\n', from);
        return at >= 0 && (line < 0 || at < line) ? at : -1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar closer = c == u'"' ? u'"' : c == u'<' ? u'>' : c == u'(' ? u')' : QChar();
        if (!closer.isNull()) {
            const qsizetype end = closes(i + 1, closer);
            // A quote that swallows a whole address was not meant as one: "홍길동 <a@b>, "이몽룡" <c@d>.
            const bool swallows = c == u'"' && end > 0 && QStringView(text).mid(i, end - i).contains(u'<');
            if (end > 0 && !swallows) {
                piece += QStringView(text).mid(i, end - i + 1);
                i = end;
                continue;
            }
        }
        if (c == u'\n' || separators.contains(c)) {
            list.append(piece);
            piece.clear();
        } else {
            piece += c;
        }
    }
    list.append(piece);
    return list;
}

QString cleanName(QString name)
{
    name = withoutEncodedWords(name.trimmed());
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"')) {
        name = name.sliced(1, name.size() - 2);
        name.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
        return html::plainLine(name, longestName);
    }
    static const QRegularExpression edges(u"^[\\s\"']+|[\\s\"':]+$"_s);
    name.remove(edges);
    return html::plainLine(name, longestName);
}

QString cleanAddress(QString email)
{
    email = email.normalized(QString::NormalizationForm_KC).trimmed(); // full-width letters and signs
    static const QRegularExpression noise(u"^(?:mailto:)+|[\\s<>]+"_s, QRegularExpression::CaseInsensitiveOption);
    email.remove(noise);
    while (email.endsWith(u'.') || email.endsWith(u','))
        email.chop(1);
    return email;
}

Recipient fromPiece(const QString &piece)
{
    Recipient one;
    const qsizetype open = piece.lastIndexOf(u'<');
    const qsizetype close = piece.indexOf(u'>', std::max<qsizetype>(0, open));
    if (open >= 0 && (close > open || piece.indexOf(u'@', open) > 0)) {
        one.email = cleanAddress(close > open ? piece.sliced(open + 1, close - open - 1) : piece.sliced(open + 1));
        one.name = cleanName(piece.first(open));
        if (one.name.isEmpty() && close > open) // <a@b> 홍길동
            one.name = cleanName(piece.sliced(close + 1));
    } else {
        static const QRegularExpression address(u"[^\\s<>()\"\\[\\],;:@]+[@＠][^\\s<>()\"\\[\\],;:@]+"_s);
        const auto match = address.match(piece);
        if (match.hasMatch()) {
            one.email = cleanAddress(match.captured());
            QString name = piece.first(match.capturedStart()) + u' ' + piece.sliced(match.capturedEnd());
            name.remove("mailto:"_L1, Qt::CaseInsensitive);
            name = name.trimmed();
            if (name.startsWith(u'(') && name.endsWith(u')')) // a@b (홍길동)
                name = name.sliced(1, name.size() - 2);
            one.name = cleanName(name);
        } else {
            one.email = cleanName(piece); // no address: shown as it is, to be mended
        }
    }
    if (isSameAddress(one.name, one.email))
        one.name.clear();
    return one;
}

/// "홍길동, 과장 <a@b>": the comma stands in a name that nobody quoted. Told from a list by the word for an office.
bool isOffice(const QString &name)
{
    static const QRegularExpression office(u"^(?:\\S+\\s)?\\S{0,6}(?:과장|팀장|국장|실장|부장|차장|계장|소장|센터장|본부장|주무관|사무관|서기관|담당관|전문관|주사|주사보|서기|대리|"
                                           "사원|이사|위원|교수|박사|의원|구청장|시장|동장|님)$"_s);
    return office.match(name).hasMatch();
}

} // namespace

QList<Recipient> parseRecipients(const QString &text)
{
    QString input = text.left(longestText);
    input.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'＜', u'<').replace(u'＞', u'>');
    static const QRegularExpression folded(u"\n[ \t]+"_s);
    input.replace(folded, u" "_s); // a header that was broken into lines
    QList<Recipient> list;
    QString before; // a piece without an address that may be the beginning of a name
    for (const QString &piece : pieces(input)) {
        if (piece.trimmed().isEmpty())
            continue;
        Recipient one = fromPiece(piece);
        if (!before.isEmpty()) {
            if (isValidAddress(one.email) && isOffice(one.name))
                one.name = before + u", "_s + one.name;
            else
                list.append({{}, before});
            before.clear();
        }
        if (isValidAddress(one.email) || one.email.contains(u'@'))
            list.append(one);
        else
            before = one.email;
    }
    if (!before.isEmpty())
        list.append({{}, before});
    return list;
}

QString toText(const Recipient &recipient)
{
    if (recipient.name.isEmpty())
        return recipient.email;
    static const QRegularExpression special(u"[\"(),.:;<>@\\[\\]\\\\]"_s);
    QString name = recipient.name;
    if (name.contains(special)) {
        name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        name = u'"' + name + u'"';
    }
    return recipient.email.isEmpty() ? name : name + u" <"_s + recipient.email + u'>';
}

QString toText(const QList<Recipient> &recipients)
{
    QStringList parts;
    for (const Recipient &one : recipients)
        parts.append(toText(one));
    return parts.join(u", "_s);
}

bool isValidAddress(const QString &email)
{
    static const QRegularExpression valid(
        u"^[^\\s@\"(),:;<>\\[\\]\\\\.]+(?:\\.[^\\s@\"(),:;<>\\[\\]\\\\.]+)*@"
        "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return email.size() <= 254 && valid.match(email).hasMatch() && email.indexOf(u'@') <= 64;
}

QString domainOf(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 0 ? QString() : email.sliced(at + 1).toLower();
}

bool isSameAddress(const QString &a, const QString &b)
{
    return a.normalized(QString::NormalizationForm_KC).compare(b.normalized(QString::NormalizationForm_KC), Qt::CaseInsensitive) == 0;
}

bool isInternal(const QString &email, const QStringList &internalDomains)
{
    const QString domain = domainOf(email);
    for (const QString &internal : internalDomains) {
        if (domain.compare(internal, Qt::CaseInsensitive) == 0 || domain.endsWith(u'.' + internal, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QList<Recipient> unique(const QList<Recipient> &recipients, const QList<Recipient> &without)
{
    const auto key = [](const Recipient &one) {
        return one.kind == Recipient::Kind::Address ? one.email.normalized(QString::NormalizationForm_KC).toLower()
                                                    : QString::number(int(one.kind)) + u'/' + one.id;
    };
    QSet<QString> seen;
    for (const Recipient &one : without)
        seen.insert(key(one));
    QList<Recipient> list;
    for (const Recipient &one : recipients) {
        if (!seen.contains(key(one))) {
            seen.insert(key(one));
            list.append(one);
        }
    }
    return list;
}

} // namespace gw::mail
