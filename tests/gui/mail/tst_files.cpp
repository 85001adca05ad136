// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_test.h"

#include "source_window.h"
#include "thread_view.h"
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTreeView>
#include <gw/mail/mailboxmodel.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Answers the file dialog that is open.
bool answer(const QString &path)
{
    QFileDialog *dialog = nullptr;
    const bool open = waitUntil([&] {
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QFileDialog *>(one); found && found->isVisible())
                dialog = found;
        }
        return dialog != nullptr;
    });
    if (!open)
        return false;
    dialog->selectFile(path);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    return true;
}

QAction *cardAction(Program &program, const QString &name)
{
    program.find<QAbstractButton>(u"mail.card.more"_s)->click();
    QAction *action = nullptr;
    std::ignore = waitUntil([&] { return (action = program.window().findChild<QAction *>(name)) != nullptr; });
    return action;
}

void closeMenus(Program &program)
{
    for (QMenu *menu : program.window().findChildren<QMenu *>()) {
        if (menu->isVisible())
            menu->close();
    }
}

} // namespace

TEST_F(MailTest, aMail_isSavedAsAFileAsItCame)
{
    const Raw raw{.subject = u"저장할 알림"_s, .text = u"본문 한 줄"_s};
    put({raw});
    choose(0);
    ASSERT_TRUE(waitUntil([this] { return shown("mail.card.more"); }));
    QAction *save = cardAction(*program, u"card.save"_s);
    ASSERT_TRUE(save);
    save->trigger();
    closeMenus(*program);
    const QString target = home->filePath(u"saved.eml"_s);
    ASSERT_TRUE(answer(target));
    EXPECT_TRUE(waitUntil([&] { return contentOf(target).contains(raw.text.toUtf8().toBase64()); })) << contentOf(target).toStdString();
}

TEST_F(MailTest, aMail_isPrintedAsPdf)
{
    put({{.subject = u"인쇄할 알림"_s, .html = u"<p>굵은 <b>글자</b>와 표</p><table><tr><td>가</td><td>나</td></tr></table>"_s}});
    choose(0);
    ASSERT_TRUE(waitUntil([this] { return shown("mail.card.more"); }));
    QAction *pdf = cardAction(*program, u"card.pdf"_s);
    ASSERT_TRUE(pdf);
    ASSERT_TRUE(waitUntil([pdf] { return pdf->isEnabled(); }));
    pdf->trigger();
    closeMenus(*program);
    const QString target = home->filePath(u"printed.pdf"_s);
    ASSERT_TRUE(answer(target));
    ASSERT_TRUE(waitUntil([&] { return contentOf(target).startsWith("%PDF"); }));
    EXPECT_GT(contentOf(target).size(), 5'000);
}

TEST_F(MailTest, theSource_isShownAndSearched)
{
    put({{.subject = u"원문을 볼 알림"_s, .header = u"X-Test-Header: needle-in-the-source"_s}});
    choose(0);
    ASSERT_TRUE(waitUntil([this] { return shown("mail.card.more"); }));
    QAction *source = cardAction(*program, u"card.source"_s);
    ASSERT_TRUE(source);
    source->trigger();
    closeMenus(*program);
    mail::SourceWindow *window = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (window = program->window().findChild<mail::SourceWindow *>()) != nullptr; }));
    auto *text = window->findChild<QPlainTextEdit *>(u"mail.source.text"_s);
    ASSERT_TRUE(waitUntil([text] { return text->toPlainText().contains(u"X-Test-Header"); }));
    window->findChild<QLineEdit *>(u"mail.source.find"_s)->setText(u"needle"_s);
    EXPECT_EQ(text->textCursor().selectedText().toStdString(), "needle");
    window->close();
}

TEST_F(MailTest, aMailFileThatIsDropped_isReadAndNotKept)
{
    const QString path = home->filePath(u"dropped.eml"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytesOf({.subject = u"파일로 온 편지"_s, .text = u"파일 속의 글"_s, .attachment = u"서식.txt"_s}));
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QWidget *page = find<QWidget>("mail");
    QDragEnterEvent enter({600, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(page, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({600, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(page, &drop);
    EXPECT_TRUE(waitUntil([this] { return text("mail.subject") == u"파일로 온 편지"; })) << text("mail.subject").toStdString();
    auto *reader = find<mail::ThreadView>("mail.reader");
    EXPECT_TRUE(reader->isFile());
    EXPECT_FALSE(shown("mail.archive")) << "there is nothing to archive";
    EXPECT_TRUE(waitUntil([this] { return shown("mail.files"); }));
    picture(u"file"_s);
    EXPECT_EQ(box(folder).total, 0);
    // Onto a folder, it is put into it.
    auto *tree = find<QTreeView>("mail.tree");
    const QModelIndex here = tree->currentIndex();
    ASSERT_EQ(here.data(mail::MailboxModel::MailboxIdRole).toString(), folder);
    const QPoint at = tree->visualRect(here).center();
    QDragEnterEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree->viewport(), &over);
    QDropEvent into(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree->viewport(), &into);
    EXPECT_TRUE(waitUntil([this] { return rows() == 1; })) << toast().toStdString();
    EXPECT_TRUE(said(0).contains(u"파일로 온")) << said(0).toStdString();
}

TEST_F(MailTest, aFileThatIsNoMail_saysSo)
{
    const QString path = home->filePath(u"nothing.eml"_s);
    program->window().open({u"mail"_s, u"mailbox/%1/%2"_s.arg(account, folder), {}});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)}); // there is no such file
    QDragEnterEvent enter({600, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(find<QWidget>("mail"), &enter);
    QDropEvent drop({600, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(find<QWidget>("mail"), &drop);
    EXPECT_TRUE(waitUntil([this] { return shown("mail.body.state"); }));
    EXPECT_FALSE(shown("mail.body"));
}

} // namespace gw::test
