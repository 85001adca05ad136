// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/web_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::app::WebTexts)
};

QString certificateReason(const QString &reason, const QString &host)
{
    if (reason == "name"_L1)
        return Tr::tr("Its certificate is for another name than %1.").arg(host);
    if (reason == "expired"_L1)
        return Tr::tr("Its certificate has expired.");
    if (reason == "early"_L1)
        return Tr::tr("Its certificate is not valid yet. Is the clock of this computer right?");
    if (reason == "authority"_L1)
        return Tr::tr("Its certificate was issued by nobody that this computer trusts.");
    if (reason == "revoked"_L1)
        return Tr::tr("Its certificate was withdrawn.");
    if (reason == "weak"_L1)
        return Tr::tr("Its certificate is signed in a way that can be forged.");
    return Tr::tr("Its certificate is not in order.");
}

WebFailure networkFailure(int code, const QString &host)
{
    // Numbers of Chromium's net_error_list.h.
    switch (code) {
    case -105:
    case -137:
        return {u"network-disconnect"_s, Tr::tr("%1 was not found").arg(host),
                Tr::tr("There is no server of this name in your network. Check the network; if other pages open, tell your IT staff.")};
    case -102:
        return {u"network-disconnect"_s, Tr::tr("%1 does not accept connections").arg(host),
                Tr::tr("The server is there, but the system on it is not running. Try again in some minutes.")};
    case -7:
    case -118:
        return {u"network-disconnect"_s, Tr::tr("%1 does not answer").arg(host),
                Tr::tr("The server took too long. It may be busy: try again.")};
    case -106:
    case -109:
        return {u"network-disconnect"_s, Tr::tr("No way to %1").arg(host),
                Tr::tr("This computer has no network, or the network does not lead there. Your other work is not touched.")};
    case -130:
    case -111:
    case -115:
        return {u"network-disconnect"_s, Tr::tr("The proxy does not let this through"),
                Tr::tr("The way to %1 leads over a proxy that does not answer or refuses. Tell your IT staff.").arg(host)};
    case -100:
    case -101:
    case -324:
        return {u"network-disconnect"_s, Tr::tr("%1 has closed the connection").arg(host), Tr::tr("Try again.")};
    case -310:
        return {u"dialog-error"_s, Tr::tr("The page leads in a circle"),
                Tr::tr("%1 sends from one address to the next without an end. Tell those who run it.").arg(host)};
    default: break;
    }
    if (code <= -107 && code >= -181)
        return {u"security-low"_s, Tr::tr("No safe connection to %1").arg(host),
                Tr::tr("The server speaks no encryption that is safe enough, so nothing was sent. Tell your IT staff.")};
    return {u"dialog-error"_s, Tr::tr("%1 cannot be loaded").arg(host),
            Tr::tr("Check the network and try again. (%1)").arg(code)};
}

WebFailure httpFailure(int status, const QString &host)
{
    if (status == 401 || status == 403)
        return {u"object-locked"_s, Tr::tr("%1 does not let you in").arg(host),
                Tr::tr("Open the system again from its entry, so that you are signed in anew. If it stays like this, ask for access.")};
    if (status == 404 || status == 410)
        return {u"dialog-error"_s, Tr::tr("This page does not exist at %1").arg(host),
                Tr::tr("It may have been moved or removed. Go back, or open the system from its start.")};
    if (status >= 500)
        return {u"dialog-error"_s, Tr::tr("%1 has a fault").arg(host),
                Tr::tr("The system answered with an error of its own (%1). Try again in some minutes.").arg(status)};
    return {u"dialog-error"_s, Tr::tr("%1 did not understand").arg(host),
            Tr::tr("The system refused the request (%1). Go back and try again.").arg(status)};
}

} // namespace

WebFailure webFailure(const QCborMap &body)
{
    const QString what = body[u"what"_s].toString();
    const QString host = body[u"host"_s].toString().left(100);
    const int code = int(body[u"code"_s].toInteger());
    if (what == "certificate"_L1)
        return {u"security-low"_s, Tr::tr("%1 could not prove who it is").arg(host),
                certificateReason(body[u"text"_s].toString(), host) + u' '
                    + Tr::tr("Somebody could be listening, so nothing was sent and the page was not loaded. Do not enter anything there in another browser either. Tell your IT staff.")};
    if (what == "network"_L1)
        return networkFailure(code, host);
    if (what == "http"_L1)
        return httpFailure(code, host);
    if (what == "crash"_L1)
        return {u"dialog-warning"_s, Tr::tr("The page has crashed"),
                Tr::tr("The rest of your desk is not touched. What was typed into this page and not sent is lost. Load it again.")};
    if (what == "engine"_L1)
        return {u"dialog-warning"_s, Tr::tr("The part that shows web pages has stopped"),
                Tr::tr("The rest of your desk is not touched. Load the page again; you may have to open the system anew from its entry.")};
    if (what == "missing"_L1)
        return {u"dialog-error"_s, Tr::tr("Web pages cannot be shown here"),
                Tr::tr("The web part of the program is not installed. Ask your IT staff for the package gwanmun-web.")};
    if (what == "outside"_L1)
        return {u"internet-services"_s, Tr::tr("The page leads outside"),
                Tr::tr("It wanted to go on to %1, which does not belong to this system. Nothing was opened. Tell those who run the system.").arg(host)};
    if (what == "video"_L1)
        return {u"video-x-generic"_s, Tr::tr("This video cannot be played here"),
                Tr::tr("The file is damaged, or its format needs a decoder that this computer does not have. Save the file and open it with another program."),
                false};
    return {u"dialog-error"_s, Tr::tr("The page cannot be loaded"), Tr::tr("Try again.")};
}

QString downloadProblem(const QString &reason)
{
    if (reason == "policy"_L1)
        return Tr::tr("Your site does not allow downloads.");
    if (reason == "outside"_L1)
        return Tr::tr("Refused: the file does not come from this system.");
    if (reason == "many"_L1)
        return Tr::tr("Too many downloads at once. Try again when one is done.");
    if (reason == "space"_L1)
        return Tr::tr("The disk is full. Nothing was kept.");
    if (reason == "file"_L1)
        return Tr::tr("The folder cannot be written to. Nothing was kept.");
    return Tr::tr("The connection broke. Nothing was kept.");
}

QString sizeText(qint64 bytes)
{
    return bytes < 0 ? u"?"_s : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString shownAddress(const QString &url)
{
    return QUrl(url).toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QString webOrigin(const QString &text)
{
    const QUrl url(text);
    const int standard = url.scheme() == "https"_L1 ? 443 : 80;
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    const QString origin = url.scheme() + u"://"_s + host;
    return url.port() < 0 || url.port() == standard ? origin : origin + u':' + QString::number(url.port());
}

} // namespace gw::app
