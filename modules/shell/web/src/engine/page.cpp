// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "page.h"

#include "channel.h"
#include "guard.h"
#include "surface.h"
#include <QAuthenticator>
#include <QCborArray>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QWebEngineFindTextResult>
#include <QWebEngineHistory>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineScript>

using namespace Qt::Literals::StringLiterals;

namespace gw::web {
namespace {

QString reason(const QWebEngineCertificateError &error)
{
    using Type = QWebEngineCertificateError::Type;
    switch (error.type()) {
    case Type::CertificateCommonNameInvalid:
    case Type::CertificateNonUniqueName: return u"name"_s;
    case Type::CertificateDateInvalid: {
        const auto chain = error.certificateChain();
        const bool early = !chain.isEmpty() && chain.first().effectiveDate() > QDateTime::currentDateTimeUtc();
        return early ? u"early"_s : u"expired"_s;
    }
    case Type::CertificateAuthorityInvalid:
    case Type::CertificateKnownInterceptionBlocked: return u"authority"_s;
    case Type::CertificateRevoked: return u"revoked"_s;
    case Type::CertificateWeakSignatureAlgorithm:
    case Type::CertificateWeakKey: return u"weak"_s;
    default: return u"invalid"_s;
    }
}

} // namespace

Page::Page(Channel &channel, const Site &site, QWebEngineProfile *profile, Surface &surface, int id,
           QStringList origins)
    : QWebEnginePage(profile, &surface)
    , m_channel(channel)
    , m_site(site)
    , m_surface(surface)
    , m_id(id)
    , m_origins(std::move(origins))
{
    connect(this, &QWebEnginePage::certificateError, this, &Page::certificateFailed);
    connect(this, &QWebEnginePage::loadingChanged, this, &Page::loading);
    connect(this, &QWebEnginePage::loadProgress, this, [this](int percent) {
        tell(Kind::Progress, {{u"loading"_s, percent < 100}, {u"percent"_s, percent}});
    });
    connect(this, &QWebEnginePage::renderProcessTerminated, this, [this](RenderProcessTerminationStatus status, int) {
        m_silence.invalidate();
        if (status != NormalTerminationStatus)
            fail(u"crash"_s, url());
    });
    connect(this, &QWebEnginePage::titleChanged, this,
            [this](const QString &title) { tell(Kind::Title, {{u"text"_s, title}}); });
    connect(this, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
        tell(Kind::Address, {{u"url"_s, url.toString()}});
        tell(Kind::History, {{u"back"_s, history()->canGoBack()}, {u"forward"_s, history()->canGoForward()}});
    });
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    connect(this, &QWebEnginePage::windowCloseRequested, this, [this] { tell(Kind::Closed); });
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest &request) {
        const QUrl url = request.requestedUrl();
        if (!request.isUserInitiated() && !m_surface.isUnderHand())
            return;
        if (isInside(url, m_origins) || url.isEmpty()) {
            Q_EMIT newPage(request);
        } else if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) {
            tell(Kind::Outside, {{u"url"_s, url.toString()}, {u"person"_s, true}});
        }
    });
    connect(this, &QWebEnginePage::findTextFinished, this, [this](const QWebEngineFindTextResult &result) {
        tell(Kind::Found, {{u"active"_s, result.activeMatch()}, {u"count"_s, result.numberOfMatches()}});
    });
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [this](const QUrl &at, QAuthenticator *authenticator) { logIn(u"login"_s, at, at.host(), authenticator); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl &at, QAuthenticator *authenticator, const QString &proxy) {
                logIn(u"proxy"_s, at, proxy, authenticator);
            });
    m_probe.setInterval(m_site.patience / 4);
    connect(&m_probe, &QTimer::timeout, this, &Page::probe);
    m_probe.start();
}

void Page::tell(Kind kind, QCborMap body) const
{
    m_channel.send({.kind = kind, .page = m_id, .body = std::move(body)});
}

void Page::fail(const QString &what, const QUrl &url, int code, const QString &text)
{
    m_told = true;
    tell(Kind::Failed, {{u"what"_s, what},
                        {u"host"_s, url.host()},
                        {u"code"_s, code},
                        {u"text"_s, text},
                        {u"first"_s, !m_hasShown}});
}

bool Page::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isInside(url, m_origins))
        return true;
    if (!isMainFrame)
        return url.scheme() == "data"_L1; // a frame is a page inside the page: the same origins; data: has none
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return false; // no files, no other programs
    if (type == NavigationTypeFormSubmitted) {
        // What was typed into the form is for nobody outside, and a browser could not be given it.
        tell(Kind::Outside, {{u"url"_s, url.toString()}, {u"form"_s, true}, {u"person"_s, m_surface.isUnderHand()}});
        return false;
    }
    if (m_surface.isUnderHand())
        tell(Kind::Outside, {{u"url"_s, url.toString()}, {u"person"_s, true}});
    else if (!m_hasShown)
        fail(u"outside"_s, url);
    return false;
}

void Page::certificateFailed(QWebEngineCertificateError error)
{
    const QString wrong = verdict(error);
    if (wrong.isEmpty()) {
        error.acceptCertificate();
        return;
    }
    error.rejectCertificate();
    // Of a picture or a script from elsewhere nothing is shown; only for the page itself there is something to say.
    if (isInside(error.url(), m_origins))
        fail(u"certificate"_s, error.url(), 0, wrong);
}

/// What is wrong; empty when nothing is after all.
QString Page::verdict(const QWebEngineCertificateError &error) const
{
    // Not an override: the authority is one that the administrator of this computer trusts, and all the rest (name,
    // dates, chain) is verified here once more. Chromium knows the authorities of the system only.
    if (error.type() != QWebEngineCertificateError::CertificateAuthorityInvalid || m_site.authorities.isEmpty())
        return reason(error);
    QList<QSslCertificate> trusted;
    for (const QString &file : m_site.authorities)
        trusted += QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (trusted.isEmpty())
        return reason(error);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(trusted);
    QSslConfiguration::setDefaultConfiguration(configuration);
    const QList<QSslError> errors = QSslCertificate::verify(error.certificateChain(), error.url().host());
    if (errors.isEmpty())
        return {};
    const auto has = [&errors](QSslError::SslError kind) { return std::ranges::any_of(errors, [kind](const QSslError &one) { return one.error() == kind; }); };
    if (has(QSslError::CertificateExpired))
        return u"expired"_s;
    if (has(QSslError::CertificateNotYetValid))
        return u"early"_s;
    return has(QSslError::HostNameMismatch) && errors.size() == 1 ? u"name"_s : u"authority"_s;
}

void Page::loading(const QWebEngineLoadingInfo &info)
{
    switch (info.status()) {
    case QWebEngineLoadingInfo::LoadStartedStatus:
        m_told = false;
        tell(Kind::Progress, {{u"loading"_s, true}, {u"percent"_s, 0}});
        break;
    case QWebEngineLoadingInfo::LoadSucceededStatus:
        m_hasShown = true;
        setZoomFactor(m_factor);
        break;
    case QWebEngineLoadingInfo::LoadStoppedStatus: break;
    case QWebEngineLoadingInfo::LoadFailedStatus: {
        constexpr int aborted = -3; // stopped, became a download, or was refused: no failure
        const int code = info.errorCode();
        const QString text = info.errorString();
        const QUrl url = info.url();
        if (info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain) {
            m_hasShown = true;
            setZoomFactor(m_factor);
            // The server's own words are better than ours, when it has any.
            toPlainText([this, url, code](const QString &body) {
                if (body.trimmed().isEmpty() && !m_told)
                    fail(u"http"_s, url, code);
            });
        } else if (!m_told && code != aborted && code != 0) {
            fail(u"network"_s, url, code, text);
        }
        break;
    }
    }
    if (info.status() != QWebEngineLoadingInfo::LoadStartedStatus) {
        tell(Kind::Progress, {{u"loading"_s, false}, {u"percent"_s, 100}});
        tell(Kind::History, {{u"back"_s, history()->canGoBack()}, {u"forward"_s, history()->canGoForward()}});
    }
}

void Page::probe()
{
    if (!m_surface.isVisible() || renderProcessPid() == 0)
        return;
    if (m_silence.isValid()) {
        if (m_silence.elapsed() >= m_site.patience.count() && !std::exchange(m_unresponsive, true))
            tell(Kind::Unresponsive);
        return;
    }
    m_silence.start();
    runJavaScript(u"0"_s, QWebEngineScript::ApplicationWorld, [this](const QVariant &) {
        m_silence.invalidate();
        if (std::exchange(m_unresponsive, false))
            tell(Kind::Responsive);
    });
}

void Page::goOnWaiting()
{
    m_unresponsive = false;
    if (m_silence.isValid())
        m_silence.restart();
}

void Page::setFactor(double factor)
{
    m_factor = factor;
    setZoomFactor(factor);
}

void Page::find(const QString &text, bool back)
{
    findText(text, back ? FindBackward : FindFlags());
}

QStringList Page::chooseFiles(FileSelectionMode mode, const QStringList &, const QStringList &types)
{
    const QCborMap answer = m_channel.ask(m_id, {{u"what"_s, u"files"_s},
                                                 {u"host"_s, url().host()},
                                                 {u"many"_s, mode != FileSelectOpen},
                                                 {u"types"_s, QCborArray::fromStringList(types)}});
    QStringList files;
    for (const QCborValue file : answer[u"files"_s].toArray())
        files.append(file.toString());
    return files;
}

void Page::javaScriptAlert(const QUrl &origin, const QString &text)
{
    m_channel.ask(m_id, {{u"what"_s, u"alert"_s}, {u"host"_s, origin.host()}, {u"text"_s, text.left(4000)}});
}

bool Page::javaScriptConfirm(const QUrl &origin, const QString &text)
{
    const QCborMap answer =
        m_channel.ask(m_id, {{u"what"_s, u"confirm"_s}, {u"host"_s, origin.host()}, {u"text"_s, text.left(4000)}});
    return answer[u"ok"_s].toBool();
}

bool Page::javaScriptPrompt(const QUrl &origin, const QString &text, const QString &value, QString *result)
{
    const QCborMap answer = m_channel.ask(m_id, {{u"what"_s, u"prompt"_s},
                                                 {u"host"_s, origin.host()},
                                                 {u"text"_s, text.left(4000)},
                                                 {u"value"_s, value.left(4000)}});
    *result = answer[u"text"_s].toString();
    return answer[u"ok"_s].toBool();
}

void Page::logIn(const QString &what, const QUrl &url, const QString &host, QAuthenticator *authenticator)
{
    if (what == "login"_L1 && !isInside(url, m_origins))
        return; // a picture from elsewhere must not ask for a password
    const QCborMap answer = m_channel.ask(m_id, {{u"what"_s, what},
                                                 {u"host"_s, host},
                                                 {u"text"_s, authenticator->realm().left(200)},
                                                 {u"secure"_s, url.scheme() == "https"_L1}});
    if (!answer[u"ok"_s].toBool())
        return;
    authenticator->setUser(answer[u"text"_s].toString());
    authenticator->setPassword(answer[u"password"_s].toString());
}

} // namespace gw::web
