// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_desk.h"

#include <QFrame>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextEdit>
#include <gw/jmap/calls.h>
#include <gw/jmap/client.h>
#include <gw/mail/drafts.h>
#include <gw/widgets/toast.h>

using namespace Qt::Literals::StringLiterals;
using gw::dashboard::CounterModel;

namespace gw::test {

bool MailDesk::hasMail()
{
    return waitUntil([this] { return service().account(mail::Lane::Employee) && service().account(mail::Lane::Citizen)
                                     && service().mailbox(account().id, mail::Role::Inbox) && !sending().senders().all().isEmpty(); },
                     std::chrono::seconds(30));
}

mail::MailboxInfo MailDesk::box(mail::Role role, mail::Lane lane)
{
    return service().mailbox(account(lane).id, role).value_or(mail::MailboxInfo());
}

bool MailDesk::click(const QString &name)
{
    if (!waitUntil([&] { return seen<QAbstractButton>(name) && seen<QAbstractButton>(name)->isEnabled(); }))
        return false;
    seen<QAbstractButton>(name)->click();
    return true;
}

QString MailDesk::text(const QString &name)
{
    const auto *label = seen<QLabel>(name);
    return label ? label->text() : QString();
}

QString MailDesk::toast()
{
    const auto *shown = m_program.window().findChild<widgets::Toast *>();
    return shown && shown->isVisible() ? shown->text() : QString();
}

bool MailDesk::undo()
{
    auto *shown = m_program.window().findChild<widgets::Toast *>();
    auto *button = shown ? shown->findChild<QPushButton *>() : nullptr;
    if (!button || !button->isVisible())
        return false;
    button->click();
    return true;
}

bool MailDesk::openInbox(mail::Lane lane)
{
    openLink(lane == mail::Lane::Citizen ? u"gwanmun:mail/lane/citizen"_s : u"gwanmun:mail/lane/employee"_s);
    const auto isThere = [&] { return isSeen(u"mail.list.title"_s) && text(u"mail.list.title"_s).contains(u"nbox"_s); };
    return waitUntil(isThere);
}

QStringList MailDesk::offers()
{
    QStringList texts;
    const auto *popup = seen<QFrame>(u"compose.offers"_s);
    const auto *list = popup ? popup->findChild<QListWidget *>() : nullptr;
    for (int i = 0; list && i < list->count(); ++i)
        texts.append(list->item(i)->text());
    return texts;
}

int MailDesk::rowOf(const QString &subject)
{
    for (int row = 0; list() && row < std::min(50, list()->model()->rowCount()); ++row) {
        if (said(row).contains(subject))
            return row;
    }
    return -1;
}

QString MailDesk::said(int row)
{
    return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

bool MailDesk::read(const QString &subject)
{
    if (!waitUntil([&] { return rowOf(subject) >= 0; }, std::chrono::seconds(20)))
        return false;
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(rowOf(subject), 0));
    return waitUntil([&] { return text(u"mail.subject"_s).contains(subject) && isSeen(u"mail.body"_s); });
}

void MailDesk::press(int key, const QString &typed, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = m_program.window().window()->focusWidget();
    if (!target)
        return;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, typed);
    QCoreApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, typed);
    QCoreApplication::sendEvent(target, &up);
}

bool MailDesk::startWriting(const QString &address)
{
    openLink(address.isEmpty() ? u"gwanmun:mail/compose"_s : u"gwanmun:mail/compose/"_s + address);
    return waitUntil([&] { return isSeen(u"compose.view"_s) && seen<QLineEdit>(u"compose.subject"_s) && seen<QLineEdit>(u"compose.subject"_s)->text().isEmpty(); });
}

void MailDesk::type(QWidget *field, const QString &text)
{
    field->window()->activateWindow();
    std::ignore = QTest::qWaitForWindowActive(field->window());
    field->setFocus();
    for (const QChar c : text) {
        QInputMethodEvent event;
        event.setCommitString(c);
        QCoreApplication::sendEvent(field, &event);
    }
}

QStringList MailDesk::chips()
{
    QStringList names;
    for (const QFrame *chip : m_program.window().findChildren<QFrame *>(u"compose.chip"_s)) {
        if (chip->isVisible())
            names.append(chip->accessibleName());
    }
    return names;
}

bool MailDesk::write(const QString &subject, const QString &text)
{
    auto *line = seen<QLineEdit>(u"compose.subject"_s);
    auto *body = seen<QTextEdit>(u"editor.text"_s);
    if (!line || !body)
        return false;
    line->setText(subject);
    body->moveCursor(QTextCursor::Start);
    type(body, text);
    return true;
}

QString MailDesk::notice()
{
    return text(u"compose.notice.text"_s);
}

int MailDesk::drafts()
{
    return int(await(sending().drafts().all()).value_or(QList<mail::KeptDraft>()).size());
}

int MailDesk::counter(const QString &kind)
{
    const CounterModel &model = m_program.dashboard().counters();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(CounterModel::KindRole).toString() == kind)
            return model.index(row, 0).data(CounterModel::CountRole).toInt();
    }
    return 0;
}

bool MailDesk::settled()
{
    return waitUntil([this] { return desk().status().waitingWrites() == 0 && sending().waiting().isEmpty(); }, std::chrono::seconds(30));
}

int MailDesk::inMailbox(const QString &subject, mail::Lane lane)
{
    jmap::Query<jmap::Email> call;
    call.accountId = account(lane).id;
    call.filter = {{u"subject"_s, subject}, {u"inMailbox"_s, box(mail::Role::Inbox, lane).id}};
    const auto found = await(service().client()->call(call));
    return found ? int(found->ids.size()) : -1;
}

std::unique_ptr<BackendProcess> MailDeskTest::backend;
std::unique_ptr<QTemporaryDir> MailDeskTest::home;
std::unique_ptr<Program> MailDeskTest::first;
std::unique_ptr<Program> MailDeskTest::second;

void MailDeskTest::SetUpTestSuite()
{
    home = std::make_unique<QTemporaryDir>();
    // Mail to the outside is accepted, and waits on the server: nobody listens there.
    backend = std::make_unique<BackendProcess>(QStringList{u"--seed"_s, u"small"_s, u"--smart-host"_s, u"127.0.0.1:9"_s});
    ASSERT_TRUE(backend->start()) << backend->log().toStdString();
    const auto sit = [](const QString &name, const QString &holder) -> std::unique_ptr<Program> {
        auto program = std::make_unique<Program>(*backend, Program::Wish{.profile = home->filePath(name)});
        program->start();
        if (!program->signIn(holder))
            return {};
        program->window().resize(1366, 768);
        return MailDesk(*program).hasMail() ? std::move(program) : nullptr;
    };
    first = sit(u"first"_s, clerk);
    ASSERT_TRUE(first);
    second = sit(u"second"_s, divisionHead);
    ASSERT_TRUE(second);
}

void MailDeskTest::TearDownTestSuite()
{
    first.reset();
    second.reset();
    backend.reset();
    home.reset();
}

void MailDeskTest::SetUp()
{
    ASSERT_TRUE(first && second);
    for (Program *program : {first.get(), second.get()})
        std::ignore = program->application().settings().set(settings::Key::MailUndoSeconds, 0);
}

QString MailDeskTest::unique(const QString &subject)
{
    static int number = 0;
    return subject + u" 제%1호"_s.arg(++number);
}

} // namespace gw::test
