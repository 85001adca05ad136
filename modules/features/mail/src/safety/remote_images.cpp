// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/remote_images.h>

#include <QHostInfo>
#include <QPointer>
#include <gw/base/deferred.h>
#include <gw/html/sanitize.h>
#include <gw/net/transport.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::mail {
namespace {

constexpr int MaxRedirects = 3;

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith("GIF8") || bytes.startsWith("BM")
           || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == QByteArrayLiteral("WEBP"));
}

/// The addresses of a host; a name is looked up beside the GUI thread. Qt keeps the answer for a minute, so the
/// connection goes to what was looked at here and not to what a second answer would say.
Task<QList<QHostAddress>> addressesOf(QString host)
{
    const QHostAddress literal(host);
    if (!literal.isNull())
        co_return QList<QHostAddress>{literal};
    Deferred<QList<QHostAddress>> found;
    QObject here; // its thread is where the answer arrives
    QHostInfo::lookupHost(host, &here, [found](const QHostInfo &info) { found.resolve(info.addresses()); });
    Result<QList<QHostAddress>> addresses = co_await found;
    if (!addresses || addresses->isEmpty())
        co_return fail(Error::Code::Offline, u"the host of a picture has no address"_s);
    co_return addresses;
}

Task<QByteArray> fetchFrom(QPointer<RemoteImages> owner, net::ITransport *transport, RemoteImages::Allowed allowed, QUrl url)
{
    for (int hop = 0; hop <= MaxRedirects; ++hop) {
        const QUrl clean(html::safeTarget(url.toString(QUrl::FullyEncoded)));
        const int port = clean.port(clean.scheme() == "https"_L1 ? 443 : 80);
        const bool usual = port == 80 || port == 443 || port > 1023;
        if ((clean.scheme() != "http"_L1 && clean.scheme() != "https"_L1) || !usual)
            co_return fail(Error::Code::Rejected, u"not an address of a picture"_s);
        auto asking = addressesOf(clean.host());
        Result<QList<QHostAddress>> addresses = co_await asking;
        if (!addresses)
            co_return fail(addresses.error());
        if (!owner) // and the transport with it
            co_return fail(Error::Code::Cancelled);
        if (!std::ranges::all_of(*addresses, allowed))
            co_return fail(Error::Code::Rejected, u"a picture from a private network"_s);
        net::Request request;
        request.url = clean.adjusted(QUrl::RemoveFragment);
        request.headers = {{"Accept", "image/png, image/jpeg, image/gif, image/webp, image/bmp"}};
        request.timeout = 10s;
        request.total = 30s;
        request.maxResponse = RemoteImages::MaxBytes;
        request.priority = net::Priority::Background;
        request.anonymous = true;
        request.attempts = 1;
        auto sending = transport->send(std::move(request));
        Result<net::Reply> reply = co_await sending;
        if (!reply)
            co_return fail(reply.error());
        if (reply->status >= 300 && reply->status < 400) {
            const QUrl next = QUrl::fromEncoded(reply->header("location"));
            if (next.isEmpty())
                co_return fail(Error::Code::Protocol, u"a picture moved nowhere"_s);
            url = clean.resolved(next);
            if (clean.scheme() == "https"_L1 && url.scheme() != "https"_L1)
                co_return fail(Error::Code::Rejected, u"a picture moved to where it could be read on the way"_s);
            continue;
        }
        if (reply->status != 200)
            co_return fail(net::errorFromReply(*reply));
        if (!isPicture(reply->body))
            co_return fail(Error::Code::Rejected, u"not a picture"_s);
        QByteArray body = reply->body;
        co_return body;
    }
    co_return fail(Error::Code::Rejected, u"a picture moved too often"_s);
}

} // namespace

RemoteImages::RemoteImages(net::ITransport &anonymous, Allowed allowed, QObject *parent)
    : QObject(parent), m_transport(anonymous), m_allowed(allowed ? std::move(allowed) : Allowed(&RemoteImages::isPublic))
{
}

Task<QByteArray> RemoteImages::fetch(QUrl url)
{
    return fetchFrom(this, &m_transport, m_allowed, std::move(url));
}

bool RemoteImages::isPublic(const QHostAddress &address)
{
    QHostAddress plain = address;
    bool mapped = false;
    if (const quint32 v4 = address.toIPv4Address(&mapped); mapped)
        plain = QHostAddress(v4);
    if (plain.isNull() || plain.isLoopback() || plain.isMulticast() || plain.isLinkLocal() || plain.isSiteLocal() || plain.isUniqueLocalUnicast() || plain.isBroadcast())
        return false;
    static const QList<QPair<QHostAddress, int>> closed = [] {
        QList<QPair<QHostAddress, int>> made;
        for (const QString &net : {u"0.0.0.0/8"_s, u"10.0.0.0/8"_s, u"100.64.0.0/10"_s, u"127.0.0.0/8"_s, u"169.254.0.0/16"_s, u"172.16.0.0/12"_s, u"192.0.0.0/24"_s,
                                   u"192.168.0.0/16"_s, u"198.18.0.0/15"_s, u"224.0.0.0/3"_s, u"::/96"_s, u"64:ff9b::/96"_s, u"64:ff9b:1::/48"_s, u"2002::/16"_s, u"2001::/32"_s})
            made.append(QHostAddress::parseSubnet(net));
        return made;
    }();
    return std::ranges::none_of(closed, [&plain](const auto &net) { return plain.isInSubnet(net); });
}

} // namespace gw::mail
