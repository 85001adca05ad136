// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/auth/session.h>
#include <gw/widgets/theme.h>

class QLabel;
class QPushButton;

namespace gw::app {

/// ID and password: the system browser does it, this page waits and can give up.
class BrowserPage final : public QWidget
{
    Q_OBJECT

public:
    BrowserPage(widgets::Theme &theme, auth::Session &session, QWidget *parent = nullptr);
    void setSite(std::optional<auth::Site> site);
    void start();

Q_SIGNALS:
    void signedIn(const gw::auth::Account &account);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    auth::Session &m_session;
    QLabel *m_explanation;
    QLabel *m_message;
    QPushButton *m_start;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    std::optional<auth::Site> m_site;
    bool m_waiting = false;
};

} // namespace gw::app
