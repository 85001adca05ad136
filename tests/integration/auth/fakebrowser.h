// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QNetworkAccessManager>
#include <QUrl>

/// A person at a system browser: opens a page, fills in the first form with name and password, follows where it leads,
/// and ends at the loopback address of the program.
class FakeBrowser final : public QObject
{
public:
    FakeBrowser(QString login, QString password) : m_login(std::move(login)), m_password(std::move(password)) {}

    /// As SignInContext::openUrl.
    bool open(const QUrl &url);

    QStringList pages; ///< paths it saw, in order
    QByteArray lastPage;
    QUrl callback; ///< where the program was called back
    int callbackStatus = 0;

private:
    void get(const QUrl &url);
    void finished(QNetworkReply *reply);
    void submitForm(const QUrl &page, const QString &html);

    QString m_login;
    QString m_password;
    int m_steps = 0;
    QNetworkAccessManager m_manager;
};
