// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "head.h"

#include <QStringDecoder>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::http {
namespace {

constexpr int maxHeaderFields = 100;

std::unexpected<Refusal> refuse(const QString &detail, int status = 400, const QString &type = u"malformed-request"_s)
{
    return std::unexpected(Refusal{status, type, detail});
}

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool escapesAreWhole(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])))
            return false;
    }
    return true;
}

std::optional<QString> decodeUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// The values of a header that may be there once at most.
std::expected<std::optional<QByteArray>, Refusal> single(const Headers &headers, QByteArrayView name)
{
    std::optional<QByteArray> found;
    for (const auto &[key, value] : headers) {
        if (key != name)
            continue;
        if (found)
            return refuse(u"the header %1 is given twice"_s.arg(QString::fromLatin1(name)));
        found = value;
    }
    return found;
}

/// Name and optional port of a Host header (RFC 9110 7.2): nothing when it is not of that form.
std::optional<QString> hostName(const QByteArray &host)
{
    qsizetype end = host.size();
    if (host.startsWith('[')) {
        end = host.indexOf(']') + 1;
        if (end <= 0)
            return std::nullopt;
    } else if (host.contains(':')) {
        end = host.indexOf(':');
    }
    const QByteArray name = host.left(end);
    const QByteArray rest = host.mid(end);
    const bool portFits =
        rest.isEmpty()
        || (rest.size() > 1 && rest.size() <= 6 && rest[0] == ':'
            && std::all_of(rest.begin() + 1, rest.end(), [](char c) { return c >= '0' && c <= '9'; }));
    const auto allowed = [](char c) { return isTokenCharacter(c) || c == ':' || c == '[' || c == ']'; };
    if (name.isEmpty() || !portFits || !std::all_of(name.begin(), name.end(), allowed))
        return std::nullopt;
    return QString::fromLatin1(name).toLower();
}

/// Both in the canonical text of RFC 5952; other spellings of an IPv6 address are not worth a parser.
bool sameHost(const QString &name, const QString &address)
{
    return name == address.toLower() || name == u'[' + address.toLower() + u']';
}

/// The one label before ".localhost" (RFC 1123 2.1); empty for any other host.
QString virtualHostOf(const QString &name)
{
    constexpr QStringView suffix = u".localhost";
    constexpr qsizetype longestLabel = 63;
    if (!name.endsWith(suffix))
        return {};
    const QString label = name.chopped(suffix.size());
    const auto ofLabel = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    const bool fits = !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-')
                      && !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), ofLabel);
    return fits ? label : QString();
}

/// Refuses names that are not ours: a page on the web can point its own name at 127.0.0.1, but cannot change what the
/// browser then sends as Host (DNS rebinding). Gives the virtual host, which is empty for the server itself.
std::expected<QString, Refusal> checkHost(const QByteArray &host, const HostRules &rules)
{
    const std::optional<QString> name = hostName(host);
    if (!name)
        return refuse(u"the Host header is not a host"_s);
    if (*name == u"localhost" || sameHost(*name, rules.localAddress))
        return QString();
    for (const QString &allowed : rules.allowed) {
        if (*name == allowed.toLower() || hostName(allowed.toLatin1()) == *name)
            return QString();
    }
    const QString label = rules.virtualHosts ? virtualHostOf(*name) : QString();
    if (!label.isEmpty())
        return label;
    return refuse(u"this server does not answer for that host"_s, 421, u"misdirected"_s);
}

std::expected<void, Refusal> judgeFraming(Head &head, bool http10)
{
    const auto length = single(head.headers, "content-length");
    const auto coding = single(head.headers, "transfer-encoding");
    if (!length)
        return std::unexpected(length.error());
    if (!coding)
        return std::unexpected(coding.error());
    if (*length && *coding)
        return refuse(u"Content-Length and Transfer-Encoding together"_s);
    if (*coding) {
        if (http10 || (*coding)->toLower() != "chunked")
            return refuse(u"the only transfer coding is chunked"_s);
        head.chunked = true;
    }
    if (*length) {
        const QByteArray &digits = **length;
        const bool number = !digits.isEmpty() && digits.size() <= 18
                            && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!number)
            return refuse(u"Content-Length is not a length"_s);
        head.contentLength = digits.toLongLong();
    }
    return {};
}

/// Splits origin-form and absolute-form (RFC 9112 3.2.1, 3.2.2); the latter must name the same host as the Host header.
std::expected<QByteArray, Refusal> originForm(const QByteArray &target, const QByteArray &host)
{
    if (target.startsWith('/'))
        return target;
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (!target.toLower().startsWith(scheme))
            continue;
        const qsizetype slash = target.indexOf('/', scheme.size());
        const QByteArray authority = target.mid(scheme.size(), slash < 0 ? -1 : slash - scheme.size());
        if (authority.toLower() != host.toLower())
            return refuse(u"the request's target and its Host differ"_s);
        return slash < 0 ? QByteArray("/") : target.mid(slash);
    }
    return refuse(u"the request's target is not a path"_s);
}

} // namespace

std::optional<Refusal> checkRawHead(QByteArrayView head)
{
    const auto bad = [](const QString &detail) { return Refusal{400, u"malformed-request"_s, detail}; };
    for (qsizetype i = 0; i < head.size(); ++i) {
        const auto c = static_cast<unsigned char>(head[i]);
        const bool endOfLine = c == '\r' && i + 1 < head.size() && head[i + 1] == '\n';
        if (endOfLine) {
            ++i;
            if (i + 1 < head.size() && (head[i + 1] == ' ' || head[i + 1] == '\t'))
                return bad(u"a folded header line"_s);
        } else if ((c < 0x20 && c != '\t') || c == 0x7f) {
            return bad(u"a control character in the head"_s);
        }
    }
    const QByteArrayView line = head.first(std::max<qsizetype>(0, head.indexOf("\r\n")));
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1 || line.sliced(first + 1, last - first - 1).contains(' '))
        return bad(u"the request line is not method, target and version"_s);
    const QByteArrayView version = line.sliced(last + 1);
    const bool wellFormed = version.size() == 8 && version.startsWith("HTTP/") && version[6] == '.' && version[5] >= '0'
                            && version[5] <= '9' && version[7] >= '0' && version[7] <= '9';
    if (!wellFormed)
        return bad(u"the version is not one of HTTP's"_s);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return Refusal{505, u"version-not-supported"_s, u"this server speaks HTTP/1.1"_s};
    // Each header line: a token and at once a colon. "Host : x" is a different header to every program that reads it.
    qsizetype at = line.size() + 2;
    int fields = 0;
    while (at < head.size()) {
        const qsizetype end = head.indexOf("\r\n", at);
        if (end <= at)
            break;
        const QByteArrayView field = head.sliced(at, end - at);
        const qsizetype colon = field.indexOf(':');
        if (colon <= 0 || !std::all_of(field.begin(), field.begin() + colon, isTokenCharacter))
            return bad(u"a header line without a proper name"_s);
        if (++fields > maxHeaderFields)
            return Refusal{431, u"headers-too-large"_s, u"too many header lines"_s};
        at = end + 2;
    }
    return std::nullopt;
}

std::optional<QString> decodePath(QByteArrayView path)
{
    if (!path.startsWith('/') || !escapesAreWhole(path))
        return std::nullopt;
    const QByteArray lower = path.toByteArray().toLower();
    if (lower.contains("%2f") || lower.contains("%5c") || lower.contains('\\'))
        return std::nullopt;
    const QByteArray decoded = QByteArray::fromPercentEncoding(path.toByteArray());
    if (std::any_of(decoded.begin(), decoded.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }))
        return std::nullopt;
    const std::optional<QString> text = decodeUtf8(decoded);
    if (!text)
        return std::nullopt;
    const QStringList segments = text->split(u'/');
    if (segments.contains(u"."_s) || segments.contains(u".."_s))
        return std::nullopt;
    return text;
}

std::expected<Head, Refusal> judgeHead(QByteArray method, const QByteArray &target, bool http10, Headers headers,
                                       const HostRules &hosts)
{
    Head head;
    head.method = std::move(method);
    head.headers = std::move(headers);
    // A second one of these would let two programs on the way choose differently.
    for (const QByteArrayView name : {"host", "authorization", "content-type", "idempotency-key", "if-match"}) {
        if (const auto value = single(head.headers, name); !value)
            return std::unexpected(value.error());
    }
    const auto host = single(head.headers, "host");
    if (!*host)
        return refuse(u"the Host header is missing"_s);
    const auto virtualHost = checkHost(**host, hosts);
    if (!virtualHost)
        return std::unexpected(virtualHost.error());
    head.virtualHost = *virtualHost;
    if (const auto framing = judgeFraming(head, http10); !framing)
        return std::unexpected(framing.error());

    const auto origin = originForm(target, **host);
    if (!origin)
        return std::unexpected(origin.error());
    if (origin->contains('#') || std::any_of(origin->begin(), origin->end(), [](char c) { return (c & 0x80) != 0; }))
        return refuse(u"the request's target has characters that must be escaped"_s);
    const qsizetype mark = origin->indexOf('?');
    const std::optional<QString> path =
        decodePath(mark < 0 ? QByteArrayView(*origin) : QByteArrayView(*origin).first(mark));
    if (!path)
        return refuse(u"the path is not acceptable"_s);
    head.path = *path;
    if (mark >= 0) {
        const QByteArray query = origin->mid(mark + 1);
        const QByteArray decoded = QByteArray::fromPercentEncoding(query);
        if (!escapesAreWhole(query) || decoded.contains('\0') || !decodeUtf8(decoded))
            return refuse(u"the query is not acceptable"_s);
        head.query.setQuery(QString::fromLatin1(query));
    }

    bool close = false;
    bool keep = !http10;
    for (const auto &[name, value] : head.headers) {
        if (name == "connection") {
            for (const QByteArray &option : value.toLower().split(',')) {
                close = close || option.trimmed() == "close";
                keep = keep || option.trimmed() == "keep-alive";
            }
        } else if (name == "expect") {
            if (value.toLower() != "100-continue")
                return refuse(u"the only expectation is 100-continue"_s, 417, u"expectation-failed"_s);
            head.expectsContinue = !http10;
        }
    }
    head.keepAlive = keep && !close;
    return head;
}

QString forwardedClient(const Headers &headers, const QString &otherwise)
{
    QByteArray last;
    for (const auto &[name, value] : headers) {
        if (name == "x-forwarded-for")
            last = value.mid(value.lastIndexOf(',') + 1).trimmed().toLower();
    }
    const auto ofAddress = [](char c) { return isHex(c) || c == '.' || c == ':'; };
    const bool address = !last.isEmpty() && last.size() <= 45 && std::all_of(last.begin(), last.end(), ofAddress);
    return address ? QString::fromLatin1(last) : otherwise;
}

} // namespace gw::backend::http
