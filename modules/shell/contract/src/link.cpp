// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/contract/link.h>

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace gw::contract {

namespace {

// Links come from mail, chat and other programs: what is longer than this was not made by us.
constexpr qsizetype longestLink = 2048;

bool isModuleName(QStringView name)
{
    if (name.isEmpty() || name.size() > 32 || name.front() < u'a' || name.front() > u'z')
        return false;
    return std::ranges::all_of(
        name, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

bool isPath(QStringView path)
{
    if (std::ranges::any_of(path, [](QChar c) { return c < u' ' || c == u'\\' || c == QChar(0x7f); }))
        return false;
    for (const QStringView part : path.split(u'/')) {
        if (part == u".." || part == u"." || (part.isEmpty() && !path.isEmpty()))
            return false;
    }
    return true;
}

} // namespace

QUrl Link::toUrl() const
{
    QUrl url;
    url.setScheme(u"gwanmun"_s);
    url.setPath(path.isEmpty() ? module : module + u'/' + path, QUrl::DecodedMode);
    if (!seat.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"seat"_s, QString::fromLatin1(QUrl::toPercentEncoding(seat)));
        url.setQuery(query);
    }
    return url;
}

Result<Link> Link::parse(const QString &text)
{
    const auto reject = [](const char *why) { return fail(Error::Code::Rejected, QString::fromLatin1(why)); };
    if (text.size() > longestLink)
        return reject("the link is too long");
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"gwanmun"_s)
        return reject("not a gwanmun: link");
    if (!url.authority().isEmpty() || url.hasFragment())
        return reject("a gwanmun: link has no host and no fragment");
    const QString whole = url.path(QUrl::FullyDecoded);
    const qsizetype slash = whole.indexOf(u'/');
    Link link;
    link.module = slash < 0 ? whole : whole.left(slash);
    link.path = slash < 0 ? QString() : whole.mid(slash + 1);
    if (!isModuleName(link.module))
        return reject("no module in the link");
    if (!isPath(link.path))
        return reject("the path of the link leaves its module");
    link.seat = QUrlQuery(url).queryItemValue(u"seat"_s, QUrl::FullyDecoded);
    return link;
}

} // namespace gw::contract
