// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "session/sign_in_window.h"

#include "session/browser_page.h"
#include "session/certificate_page.h"
#include "session/error_text.h"
#include "window/tray.h"
#include <QCloseEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {

SignInWindow::SignInWindow(SignInParts parts)
    : m_parts(std::move(parts))
    , m_siteName(label(m_parts.theme, {}, Theme::Text::Heading))
    , m_siteAddress(secondaryLabel(m_parts.theme, m_parts.server.toString(), Theme::Text::Small))
    , m_promise(secondaryLabel(m_parts.theme, {}))
    , m_heading(label(m_parts.theme, {}, Theme::Text::Heading))
    , m_reason(label(m_parts.theme, {}))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_certificates(new CertificatePage(m_parts.theme, m_parts.session, m_parts.certificates))
    , m_browser(new BrowserPage(m_parts.theme, m_parts.session))
    , m_trouble(label(m_parts.theme, {}))
    , m_retry(new QPushButton)
{
    setObjectName(u"signin"_s);
    setWindowIcon(QIcon(appMark(m_parts.theme, 64)));
    resize(m_parts.theme.scaled(920), m_parts.theme.scaled(580));
    setMinimumSize(m_parts.theme.scaled(760), m_parts.theme.scaled(500));
    m_tabs->setObjectName(u"signin.tabs"_s);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->setExpanding(false);
    m_pages->addWidget(m_certificates);
    m_pages->addWidget(m_browser);
    m_reason->setWordWrap(true);
    m_reason->setProperty("warning", true);
    m_reason->hide();
    m_trouble->setWordWrap(true);
    m_trouble->setProperty("danger", true);
    m_retry->setObjectName(u"signin.retry"_s);

    auto *form = new QWidget;
    form->setProperty("surface", true);
    form->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xl);
    column->setSpacing(space::s);
    column->addWidget(m_heading);
    column->addWidget(m_reason);
    column->addSpacing(space::xs);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_trouble, 1);
    foot->addWidget(m_retry);
    column->addLayout(foot);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBrandPanel(), 2);
    layout->addWidget(form, 3);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_retry, &QPushButton::clicked, this, &SignInWindow::findSite);
    connect(m_certificates, &CertificatePage::signedIn, this, &SignInWindow::signedIn);
    connect(m_browser, &BrowserPage::signedIn, this, &SignInWindow::signedIn);
    retranslate();
    findSite();
    m_certificates->reload();
}

QWidget *SignInWindow::makeBrandPanel()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xl);
    column->setSpacing(space::s);
    m_mark = new QLabel;
    m_mark->setPixmap(appMark(m_parts.theme, m_parts.theme.scaled(56)));
    connect(&m_parts.theme, &Theme::changed, m_mark,
            [this] { m_mark->setPixmap(appMark(m_parts.theme, m_parts.theme.scaled(56))); });
    m_siteName->setWordWrap(true);
    m_promise->setWordWrap(true);
    column->addWidget(m_mark);
    column->addSpacing(space::l);
    column->addWidget(m_siteName);
    column->addWidget(m_promise);
    column->addStretch();
    column->addWidget(m_siteAddress);
    return panel;
}

void SignInWindow::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void SignInWindow::findSite()
{
    m_retry->setEnabled(false);
    deliver(auth::fetchSite(&m_parts.transport, m_parts.server), this, &SignInWindow::showSite);
}

void SignInWindow::showSite(const Result<auth::Site> &site)
{
    m_retry->setEnabled(true);
    m_site = site ? std::optional(*site) : std::nullopt;
    m_error = site ? std::nullopt : std::optional(site.error());
    m_certificates->setSite(m_site);
    m_browser->setSite(m_site);
    if (m_site) {
        const bool certificate = m_site->offersCertificate && m_parts.methods.contains(u"certificate"_s);
        m_tabs->setTabVisible(0, certificate);
        m_tabs->setTabVisible(1, m_site->offersPassword && m_parts.methods.contains(u"password"_s));
        if (!certificate)
            m_tabs->setCurrentIndex(1);
    }
    retranslate();
}

void SignInWindow::retranslate()
{
    setWindowTitle(tr("Sign in - Gwanmun"));
    m_mark->setAccessibleName(tr("Gwanmun"));
    m_heading->setText(tr("Sign in"));
    const bool korean = QLocale().language() == QLocale::Korean;
    m_siteName->setText(m_site ? (korean ? m_site->nameKo : m_site->nameEn) : tr("Gwanmun"));
    m_promise->setText(
        tr("Approvals, mail, people and notices at one desk. What you have seen stays readable without a network."));
    m_tabs->setTabText(0, tr("Certificate"));
    m_tabs->setTabText(1, tr("ID and password"));
    m_tabs->setAccessibleName(tr("Way to sign in"));
    m_retry->setText(tr("Try again"));
    m_retry->setVisible(m_error.has_value());
    m_trouble->setVisible(m_error.has_value());
    if (m_error) {
        const ErrorText text = errorText(*m_error);
        m_trouble->setText(text.happened + u' ' + text.next);
    }
}

void SignInWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInWindow::closeEvent(QCloseEvent *event)
{
    m_parts.session.cancelSignIn();
    event->accept();
    Q_EMIT closed();
}

} // namespace gw::app
