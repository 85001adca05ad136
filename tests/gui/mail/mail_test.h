// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "program.h"

#include <QListView>
#include <QTest>
#include <gw/mail/service.h>
#include <gw/test/await.h>

namespace gw::test {

/// The mail dock in the whole program against a real backend, driven as a person drives it. Each test has a folder of its own.
class MailTest : public testing::Test
{
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();
    void SetUp() override;

    struct Raw
    {
        QString subject;
        QString from = QStringLiteral("박지우 <jiwoo.park@hanbyeol.example>");
        QString text = QStringLiteral("안녕하십니까. 본문입니다.");
        QString html = {};
        QString attachment = {}; ///< name of a text file that comes along
        QString answerTo = {};   ///< subject of the mail that it answers
        QString header = {};     ///< one more line
    };
    static QByteArray bytesOf(const Raw &mail);
    mail::MailService &service() { return program->desk().features().mail().service(); }
    template <class T>
    T *find(const char *name)
    {
        return program->find<T>(QString::fromLatin1(name));
    }
    QListView *list() { return find<QListView>("mail.list"); }
    /// Puts mails into the folder, oldest first, and waits until they are shown.
    void put(const QList<Raw> &mails);
    QString folderOf(mail::Role role); ///< id
    int rows() { return list()->model()->rowCount(); }
    QString said(int row); ///< what a screen reader hears of a row
    mail::MailboxInfo box(const QString &id);
    void choose(int row);
    void press(int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {});
    bool shown(const char *name);
    QString text(const char *name); ///< of a label or button
    QString toast();
    bool undoToast(); ///< presses the toast's button
    bool settled();   ///< nothing waits in the outbox
    QWidget *card(int index); ///< of the conversation that is read
    void picture(const QString &name);
    void use(const QString &language, widgets::Scheme scheme, QSize size, int fontScale = 100);

    QString account;
    QString folder;
    static std::unique_ptr<BackendProcess> backend;
    static std::unique_ptr<QTemporaryDir> home;
    static std::unique_ptr<Program> program; ///< one sign-in for all tests
};

} // namespace gw::test
