// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "session/browser_page.h"

#include "session/error_text.h"
#include <QClipboard>
#include <QEvent>
#include <QLocale>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {

BrowserPage::BrowserPage(Theme &theme, auth::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_explanation(secondaryLabel(theme, {}))
    , m_message(label(theme, {}))
    , m_start(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_explanation->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setProperty("danger", true);
    m_message->hide();
    m_start->setObjectName(u"signin.browser"_s);
    m_start->setProperty("primary", true);
    m_copy->setObjectName(u"signin.copyAddress"_s);
    m_cancel->setObjectName(u"signin.cancel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_explanation);
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_start, &QPushButton::clicked, this, &BrowserPage::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_session.cancelSignIn(); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auth::SignIn *attempt = m_session.signIn())
            QApplication::clipboard()->setText(attempt->browserUrl().toString(QUrl::FullyEncoded));
    });
    retranslate();
}

void BrowserPage::setSite(std::optional<auth::Site> site)
{
    m_site = std::move(site);
    retranslate();
}

void BrowserPage::start()
{
    if (m_waiting || !m_site)
        return;
    m_waiting = true;
    m_message->hide();
    retranslate();
    const QString language = QLocale().language() == QLocale::Korean ? u"ko"_s : u"en"_s;
    deliver(m_session.signInWithBrowser(*m_site, {}, language), this,
            [](BrowserPage *self, Result<auth::Account> account) {
                self->m_waiting = false;
                self->retranslate();
                if (account) {
                    Q_EMIT self->signedIn(*account);
                    return;
                }
                if (account.error().code == Error::Code::Cancelled)
                    return;
                const ErrorText text = errorText(account.error());
                self->m_message->setText(text.next.isEmpty() ? text.happened : text.happened + u' ' + text.next);
                self->m_message->show();
            });
}

void BrowserPage::retranslate()
{
    m_explanation->setText(
        m_waiting ? tr("Waiting for your browser. Sign in on the page that opened; this window goes on by itself. "
                       "No page? Copy the address and open it in a browser.")
                  : tr("Your browser opens the sign-in page of the server. Your password is typed there and never "
                       "reaches this program."));
    m_start->setText(tr("Open the sign-in page"));
    m_copy->setText(tr("Copy address"));
    m_cancel->setText(tr("Cancel"));
    m_start->setVisible(!m_waiting);
    m_start->setEnabled(m_site.has_value());
    m_copy->setVisible(m_waiting);
    m_cancel->setVisible(m_waiting);
}

void BrowserPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::app
