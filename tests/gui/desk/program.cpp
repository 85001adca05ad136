// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "session/certificate_page.h"
#include "session/sign_in_window.h"
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <gw/dashboard/noticelistmodel.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using gw::dashboard::NoticeListModel;
using gw::settings::Key;

namespace gw::test {

Program::Program(const BackendProcess &server, Wish wish) : m_certificates(server.dataDir() + u"/demo/NPKI"_s)
{
    app::Arguments arguments;
    arguments.server = server.url().toString();
    arguments.certificateFolders = {m_certificates};
    arguments.sessionOnly = true;
    if (wish.ownProfile)
        arguments.profile = wish.profile;
    m_application = std::make_unique<app::Application>(arguments, wish.policy);
    settings::Settings &settings = m_application->settings();
    std::ignore = settings.set(Key::Locale, wish.language);
    std::ignore = settings.set(Key::FontScale, wish.fontScale);
    std::ignore = settings.set(Key::ReducedMotion, u"on"_s);
}

Program::~Program()
{
    if (m_application)
        quit();
}

bool Program::choose(const QString &holder)
{
    const auto row = [this, &holder] {
        if (!m_application->signInWindow())
            return -1;
        const auto &model = m_application->signInWindow()->certificatePage().model();
        for (int i = 0; i < model.rowCount(); ++i) {
            const auth::CertificateInfo &info = model.at(i);
            if (info.holder.contains(holder) && info.kind == auth::CertificateInfo::Kind::Npki
                && info.path.startsWith(m_certificates))
                return i;
        }
        return -1;
    };
    if (!waitUntil([&row] { return row() >= 0; }))
        return false;
    m_application->signInWindow()->certificatePage().select(row());
    const auto *button = m_application->signInWindow()->findChild<QPushButton *>(u"signin.start"_s);
    return waitUntil([button] { return button->isEnabled(); });
}

void Program::typePassword(const QString &password)
{
    auto *field = m_application->signInWindow()->findChild<QLineEdit *>(u"signin.password"_s);
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
}

QString Program::signInMessage() const
{
    const auto *label = m_application->signInWindow()->findChild<QLabel *>(u"signin.message"_s);
    return label->isVisible() ? label->text() : QString();
}

bool Program::signIn(const QString &holder)
{
    if (!choose(holder))
        return false;
    typePassword(demoPassword);
    return waitUntil([this] { return m_application->deskWindow() && !m_application->signInWindow(); })
           && waitUntilOnline();
}

bool Program::waitUntilOnline()
{
    return waitUntil([this] {
        // Everything was fetched at least once and is shown, nothing is under way.
        const auto sources = desk().desk().engine().sources();
        const bool fetched =
            std::ranges::all_of(sources, [](const sync::SourceStatus &source) { return source.lastSuccess.isValid(); });
        return fetched && dashboard().counters().rowCount() > 0 && !dashboard().notices().rows().isEmpty()
               && desk().status().state() == app::DeskStatus::State::Online && desk().status().waitingWrites() == 0;
    });
}

bool Program::quit()
{
    m_application->quit();
    const bool ended = waitUntil([this] { return m_application->deskWindow() == nullptr; });
    m_application.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return ended;
}

void Program::quitWithoutPatience()
{
    m_application->quit();
    m_application.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

int Program::rows(const QString &view)
{
    const auto *list = find<QAbstractItemView>(view);
    return list && list->model() ? list->model()->rowCount() : 0;
}

QString Program::statusText()
{
    QStringList text;
    for (const app::StatusLine &line : desk().status().lines())
        text.append(line.text + u" | "_s + line.detail);
    return text.join(u'\n');
}

QString Program::openNotice()
{
    const NoticeListModel &notices = dashboard().notices();
    for (int row = 0; row < notices.rowCount(); ++row) {
        if (notices.rows().at(row).isOpen())
            return notices.rows().at(row).id;
    }
    return {};
}

void DeskTest::SetUp()
{
    ASSERT_TRUE(backend.start()) << backend.log().toStdString();
}

} // namespace gw::test
