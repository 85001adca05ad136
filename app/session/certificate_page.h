// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>
#include <QWidget>
#include <gw/auth/session.h>
#include <gw/widgets/theme.h>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace gw::auth {
class CertificateSource;
}
namespace gw::widgets {
class StateView;
}

namespace gw::app {

/// The certificates that were found, as rows.
class CertificateModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setCertificates(QList<auth::CertificateInfo> certificates);
    const auth::CertificateInfo &at(int row) const { return m_rows.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<auth::CertificateInfo> m_rows;
};

/// Choose a certificate, type its password, sign in.
class CertificatePage final : public QWidget
{
    Q_OBJECT

public:
    CertificatePage(widgets::Theme &theme, auth::Session &session, auth::CertificateSource &certificates,
                    QWidget *parent = nullptr);
    void setSite(std::optional<auth::Site> site);
    void reload();
    void preselect(const QString &certificateId) { m_preselected = certificateId; }
    void addFile(const QString &path);
    CertificateModel &model() { return m_model; }
    void select(int row);
    void signIn(const QString &password); ///< as if typed and confirmed

Q_SIGNALS:
    void signedIn(const gw::auth::Account &account);
    void listed(int count);
    void failed(const gw::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void start();
    void showError(const Error &error);
    void setBusy(bool busy);

    widgets::Theme &m_theme;
    auth::Session &m_session;
    auth::CertificateSource &m_source;
    CertificateModel m_model;
    QStackedWidget *m_stack;
    QListView *m_list;
    widgets::StateView *m_empty;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QPushButton *m_other;
    QPushButton *m_signIn;
    QLabel *m_message;
    std::optional<auth::Site> m_site;
    QString m_preselected;
    bool m_busy = false;
    bool m_loading = true;
};

} // namespace gw::app
