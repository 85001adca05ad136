// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/http/ranges.h>

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::http {

std::optional<Range> askedRange(const QByteArray &header, qint64 size)
{
    static const QRegularExpression form(u"^bytes=([0-9]{0,15})-([0-9]{0,15})$"_s);
    const auto match = form.match(QString::fromLatin1(header).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString first = match.captured(1);
    const QString last = match.captured(2);
    if (first.isEmpty() && last.isEmpty())
        return std::nullopt;
    if (first.isEmpty()) { // the last so many
        const qint64 length = std::min(last.toLongLong(), size);
        return Range{size - length, length};
    }
    const qint64 begin = first.toLongLong();
    const qint64 end = last.isEmpty() ? size - 1 : std::min(last.toLongLong(), size - 1);
    if (!last.isEmpty() && last.toLongLong() < begin)
        return std::nullopt; // malformed: to be ignored
    return begin >= size ? Range{} : Range{begin, end - begin + 1};
}

QByteArray contentDisposition(const QString &name)
{
    QByteArray ascii;
    for (const QChar c : name) {
        const ushort unit = c.unicode();
        ascii += unit < 0x20 || unit > 0x7e || unit == '"' || unit == '\\' || unit == '%' ? '_' : char(unit);
    }
    // RFC 8187 3.2.1: what is not an attr-char is percent-encoded.
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''"
           + QUrl::toPercentEncoding(name, "!#$&+.^_`|~-", "'()*");
}

} // namespace gw::backend::http
