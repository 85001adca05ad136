// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/contract/link.h>

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace gw::contract {

QUrl Link::toUrl() const
{
    QUrl url;
    url.setScheme(u"gwanmun"_s);
    url.setPath(path.isEmpty() ? module : module + u'/' + path);
    if (!seat.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"seat"_s, seat);
        url.setQuery(query);
    }
    return url;
}

Result<Link> Link::parse(const QString &text)
{
    static const QRegularExpression moduleShape(u"^[a-z][a-z0-9-]{0,31}$"_s);
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > 2048 || !url.isValid() || url.scheme() != "gwanmun"_L1 || url.hasFragment())
        return fail(Error::Code::Rejected, u"not a link of this program"_s);
    // gwanmun:mail/message/42 and gwanmun://mail/message/42 mean the same: desktops write the second form.
    const QString whole = url.host().isEmpty() ? url.path(QUrl::FullyDecoded) : url.host() + url.path(QUrl::FullyDecoded);
    QStringList parts = whole.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty() || !moduleShape.match(parts.first()).hasMatch() || parts.contains(u".."_s) || parts.contains(u"."_s))
        return fail(Error::Code::Rejected, u"not a link of this program"_s);
    Link link;
    link.module = parts.takeFirst();
    link.path = parts.join(u'/');
    link.seat = QUrlQuery(url).queryItemValue(u"seat"_s, QUrl::FullyDecoded);
    return link;
}

} // namespace gw::contract
