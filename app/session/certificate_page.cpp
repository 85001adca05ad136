// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "session/certificate_page.h"

#include "session/error_text.h"
#include <QEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <gw/auth/certificatesource.h>
#include <gw/base/deliver.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::app::CertificatePage)
};

QString place(const auth::CertificateInfo &info)
{
    switch (info.kind) {
    case auth::CertificateInfo::Kind::Token: return Tr::tr("Token");
    case auth::CertificateInfo::Kind::Npki: return Tr::tr("Certificate folder");
    case auth::CertificateInfo::Kind::File: break;
    }
    return Tr::tr("File");
}

QString expiry(const auth::CertificateInfo &info)
{
    if (!info.validTo.isValid())
        return Tr::tr("shown when opened");
    const QString day = longDay(info.validTo.toLocalTime().date());
    switch (info.state) {
    case auth::CertificateInfo::State::Expired: return Tr::tr("expired %1").arg(day);
    case auth::CertificateInfo::State::Expiring: return Tr::tr("expires soon: %1").arg(day);
    case auth::CertificateInfo::State::NotYet: return Tr::tr("not valid yet");
    default: return Tr::tr("until %1").arg(day);
    }
}

Role expiryRole(const auth::CertificateInfo &info)
{
    switch (info.state) {
    case auth::CertificateInfo::State::Expired:
    case auth::CertificateInfo::State::NotYet: return Role::DangerText;
    case auth::CertificateInfo::State::Expiring: return Role::WarningText;
    default: return Role::TextSecondary;
    }
}

QString belonging(const auth::CertificateInfo &info)
{
    QStringList parts{info.agency, info.unit};
    parts.removeAll(QString());
    return parts.isEmpty() ? info.path : parts.join(u" · "_s);
}

} // namespace

void CertificateModel::setCertificates(QList<auth::CertificateInfo> certificates)
{
    beginResetModel();
    m_rows = std::move(certificates);
    endResetModel();
}

int CertificateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CertificateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auth::CertificateInfo &info = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return info.holder;
    case Qt::AccessibleTextRole:
        return QStringList{info.holder, belonging(info), place(info), expiry(info)}.join(u", "_s);
    default: return {};
    }
}

CertificatePage::CertificatePage(Theme &theme, auth::Session &session, auth::CertificateSource &certificates,
                                 QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_source(certificates)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView)
    , m_empty(new StateView(theme))
    , m_passwordLabel(label(theme, {}))
    , m_password(new QLineEdit(this))
    , m_other(new QPushButton(this))
    , m_signIn(new QPushButton(this))
    , m_message(label(theme, {}))
{
    m_list->setObjectName(u"signin.certificates"_s);
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(
        theme,
        [this](const QModelIndex &index) {
            const auth::CertificateInfo &info = m_model.at(index.row());
            return RowContent{.title = info.holder,
                              .summary = belonging(info),
                              .time = place(info),
                              .state = expiry(info),
                              .stateRole = expiryRole(info),
                              .unread = false,
                              .icon = info.kind == auth::CertificateInfo::Kind::Token ? u"object-locked"_s
                                                                                      : u"application-certificate"_s};
        },
        m_list));
    auto *skeleton = new SkeletonView(theme, 4);
    m_stack->addWidget(skeleton);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_password->setObjectName(u"signin.password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(256);
    m_passwordLabel->setBuddy(m_password);
    m_other->setObjectName(u"signin.otherFile"_s);
    m_signIn->setObjectName(u"signin.start"_s);
    m_signIn->setProperty("primary", true);
    m_signIn->setDefault(true);
    m_message->setObjectName(u"signin.message"_s);
    m_message->setWordWrap(true);
    m_message->setProperty("danger", true);
    m_message->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_stack, 1);
    layout->addSpacing(space::xs);
    layout->addWidget(m_passwordLabel);
    layout->addWidget(m_password);
    layout->addWidget(m_message);
    layout->addSpacing(space::xs);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch();
    buttons->addWidget(m_signIn);
    layout->addLayout(buttons);

    setTabOrder(m_list, m_password);
    setTabOrder(m_password, m_other);
    setTabOrder(m_other, m_signIn);

    connect(m_signIn, &QPushButton::clicked, this, &CertificatePage::start);
    connect(m_password, &QLineEdit::returnPressed, this, &CertificatePage::start);
    connect(m_list, &QListView::activated, m_password, [this] { m_password->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_message->hide();
        retranslate();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Certificate file"), QString(), tr("Certificates (*.p12 *.pfx)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &CertificatePage::addFile);
        dialog->open();
    });
    retranslate();
}

void CertificatePage::setSite(std::optional<auth::Site> site)
{
    m_site = std::move(site);
    setBusy(m_busy);
}

void CertificatePage::addFile(const QString &path)
{
    auth::CertificatePlaces places = m_source.places();
    if (!places.files.contains(path))
        places.files.prepend(path);
    m_source.setPlaces(places);
    reload();
}

void CertificatePage::reload()
{
    m_loading = true;
    m_stack->setCurrentIndex(0);
    deliver(m_source.list(), this, [](CertificatePage *self, Result<QList<auth::CertificateInfo>> list) {
        self->m_loading = false;
        if (list)
            self->m_model.setCertificates(*list);
        else
            self->showError(list.error());
        int row = 0;
        for (int i = 0; i < self->m_model.rowCount(); ++i) {
            if (self->m_model.at(i).id == self->m_preselected)
                row = i;
        }
        self->m_stack->setCurrentIndex(self->m_model.rowCount() > 0 ? 1 : 2);
        self->select(row);
        self->retranslate();
        self->setBusy(self->m_busy);
        if (self->m_model.rowCount() > 0)
            self->m_password->setFocus();
        Q_EMIT self->listed(self->m_model.rowCount());
    });
}

void CertificatePage::select(int row)
{
    m_list->setCurrentIndex(m_model.index(row));
}

void CertificatePage::signIn(const QString &password)
{
    m_password->setText(password);
    start();
}

void CertificatePage::start()
{
    const QModelIndex current = m_list->currentIndex();
    if (m_busy || !m_site || !current.isValid())
        return;
    if (m_password->text().isEmpty()) {
        m_message->setText(tr("Type the password of the certificate."));
        m_message->show();
        m_password->setFocus();
        return;
    }
    QString typed = m_password->text();
    m_password->clear();
    m_message->hide();
    setBusy(true);
    auto run = [](QPointer<CertificatePage> self, QString id, auth::Secret password) -> Task<auth::Account> {
        auto signer = co_await self->m_source.open(id, std::move(password));
        if (!signer)
            co_return fail(signer.error());
        if (!self)
            co_return fail(Error::Code::Cancelled);
        co_return co_await self->m_session.signInWithCertificate(*self->m_site, *signer);
    };
    deliver(run(this, m_model.at(current.row()).id, auth::Secret::taken(typed)), this,
            [](CertificatePage *self, Result<auth::Account> account) {
                self->setBusy(false);
                if (account)
                    Q_EMIT self->signedIn(*account);
                else
                    self->showError(account.error());
            });
}

void CertificatePage::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    m_message->setText(text.next.isEmpty() ? text.happened : text.happened + u' ' + text.next);
    m_message->show();
    m_password->setFocus();
    Q_EMIT failed(error);
}

void CertificatePage::setBusy(bool busy)
{
    m_busy = busy;
    const bool usable = !busy && m_site.has_value() && m_model.rowCount() > 0;
    m_signIn->setEnabled(usable);
    m_signIn->setText(busy ? tr("Signing in…") : tr("Sign in"));
    m_password->setEnabled(!busy);
    m_list->setEnabled(!busy);
    m_other->setEnabled(!busy);
}

void CertificatePage::retranslate()
{
    const QModelIndex current = m_list->currentIndex();
    const bool pin = current.isValid() && m_model.at(current.row()).needs == auth::CertificateInfo::Needs::Pin;
    m_passwordLabel->setText(pin ? tr("PIN of the token") : tr("Certificate password"));
    m_password->setAccessibleName(m_passwordLabel->text());
    m_list->setAccessibleName(tr("Certificates"));
    m_other->setText(tr("Another file…"));
    m_signIn->setText(m_busy ? tr("Signing in…") : tr("Sign in"));
    if (!m_loading && m_model.rowCount() == 0)
        m_empty->show(u"application-certificate"_s, tr("No certificate on this computer"),
                      tr("Plug in your token, copy your certificate folder, or choose a .p12 file."));
}

void CertificatePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::app
