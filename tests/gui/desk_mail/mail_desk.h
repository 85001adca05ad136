// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "program.h"

#include <QAbstractButton>
#include <QListView>
#include <QTest>
#include <gw/mail/service.h>
#include <gw/test/await.h>

namespace gw::test {

/// What a person does with mail in a whole program.
class MailDesk
{
public:
    explicit MailDesk(Program &program) : m_program(program) {}

    Program &program() { return m_program; }
    app::DeskWindow &desk() { return m_program.desk(); }
    mail::MailService &service() { return desk().features().mail().service(); }
    mail::SendService &sending() { return desk().features().mail().sending(); }
    bool hasMail(); ///< waits for both lanes
    mail::AccountInfo account(mail::Lane lane = mail::Lane::Employee) { return service().account(lane).value_or(mail::AccountInfo()); }
    mail::MailboxInfo box(mail::Role role, mail::Lane lane = mail::Lane::Employee);

    /// The newest that is seen of this name: chips and cards are made anew.
    template <class T>
    T *seen(const QString &name)
    {
        T *found = nullptr;
        for (T *one : m_program.window().findChildren<T *>(name)) {
            if (one->isVisible())
                found = one;
        }
        return found;
    }
    bool click(const QString &name); ///< waits for the button; false: it does not come
    QString text(const QString &name);
    bool isSeen(const QString &name) { return seen<QWidget>(name) != nullptr; }
    QString toast();
    bool undo(); ///< the button of the toast

    void openLink(const QString &link) { desk().openLink(link); }
    bool openInbox(mail::Lane lane = mail::Lane::Employee);
    QListView *list() { return m_program.find<QListView>(QStringLiteral("mail.list")); }
    int rowOf(const QString &subject); ///< -1: not there
    QString said(int row);
    bool read(const QString &subject); ///< opens it and waits for its text
    void press(int key, const QString &text, Qt::KeyboardModifiers modifiers = {});

    bool startWriting(const QString &address = {}); ///< with nobody as receiver, or with this address
    static void type(QWidget *field, const QString &text); ///< through an input method
    QStringList chips();
    QStringList offers(); ///< for what is typed as a receiver
    bool write(const QString &subject, const QString &text);
    bool send() { return click(QStringLiteral("compose.send")); }
    QString notice();
    int drafts(); ///< that this computer keeps
    int counter(const QString &kind); ///< of the front page's model; 0: none
    bool settled();
    int inMailbox(const QString &subject, mail::Lane lane = mail::Lane::Employee); ///< how often the server has it there

private:
    Program &m_program;
};

/// One server and two desks for all tests: 김하늘's and 박지우's.
class MailDeskTest : public testing::Test
{
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();
    void SetUp() override;

    static std::unique_ptr<BackendProcess> backend;
    static std::unique_ptr<QTemporaryDir> home;
    static std::unique_ptr<Program> first;
    static std::unique_ptr<Program> second;
    static QString unique(const QString &subject); ///< a subject that no other test has
};

} // namespace gw::test
