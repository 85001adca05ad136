// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_test.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSpinBox>
#include <QTextBlock>
#include <QTextEdit>
#include <gw/widgets/html_view.h>
#include <gw/widgets/toast.h>

using namespace Qt::Literals::StringLiterals;
using gw::boards::PostKind;

namespace gw::test {
namespace {

void hand(QTextEdit *edit, QMimeData *data)
{
    struct Open : QTextEdit
    {
        using QTextEdit::insertFromMimeData;
    };
    constexpr auto insert = &Open::insertFromMimeData;
    (edit->*insert)(data);
}

} // namespace

TEST_F(BoardsTest, aPostIsWrittenAndPublished_byKeyboardAlone)
{
    openBoard(boardOf(PostKind::Plain).id);
    find<QListView>("boards.posts")->setFocus();
    press(Qt::Key_N);
    ASSERT_TRUE(waitUntil([this] { return shown("write.title") && find<QWidget>("write.title")->hasFocus(); }));
    auto *title = find<QLineEdit>("write.title");
    compose(title, u"주간 회의 안내"_s);
    auto *editor = find<QTextEdit>("editor.text");
    for (int i = 0; i < 20 && !editor->hasFocus(); ++i)
        press(Qt::Key_Tab);
    ASSERT_TRUE(editor->hasFocus());
    compose(editor, u"금요일 열 시"_s);
    QInputMethodEvent composing(u"요"_s, {});
    QCoreApplication::sendEvent(editor, &composing);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([this] { return shown("post.title") && text("post.title") == u"주간 회의 안내"; }));
    EXPECT_EQ(find<widgets::HtmlView>("post.body")->shown().text().toStdString(), "금요일 열 시요");
    EXPECT_TRUE(settled());
    EXPECT_TRUE(waitUntil([this] { return !shown("post.mark"); }));
}

TEST_F(BoardsTest, withoutATitle_nothingIsSentAndItSaysWhy)
{
    const QString board = boardOf(PostKind::Plain).id;
    openBoard(board);
    program->window().open({u"boards"_s, u"write/"_s + board, {}});
    ASSERT_TRUE(waitUntil([this] { return shown("write.publish"); }));
    click("write.publish");
    EXPECT_FALSE(text("write.state").isEmpty());
    EXPECT_TRUE(shown("write.publish"));
    click("write.discard");
    EXPECT_TRUE(waitUntil([this] { return !shown("write.publish"); }));
}

TEST_F(BoardsTest, aDraftThrownAway_comesBackWithUndo)
{
    const QString board = boardOf(PostKind::Plain).id;
    program->window().open({u"boards"_s, u"write/"_s + board, {}});
    ASSERT_TRUE(waitUntil([this] { return shown("write.title"); }));
    compose(find<QLineEdit>("write.title"), u"버릴까 말까"_s);
    ASSERT_TRUE(await(service().drafts().flush()).has_value());
    click("write.discard");
    ASSERT_TRUE(waitUntil([this] { return shown("toast") && find<widgets::Toast>("toast")->findChild<QPushButton *>()->isVisible(); }));
    ASSERT_TRUE(waitUntil([this] { return await(service().drafts().all())->isEmpty(); }));
    find<widgets::Toast>("toast")->findChild<QPushButton *>()->click();
    ASSERT_TRUE(waitUntil([this] { return await(service().drafts().all())->size() == 1; }));
    program->window().open({u"boards"_s, u"drafts"_s, {}});
    ASSERT_TRUE(waitUntil([this] { return shown("boards.drafts") && find<QListWidget>("boards.drafts")->count() == 1; }));
    find<QListWidget>("boards.drafts")->setCurrentRow(0);
    QTest::keyClick(find<QListWidget>("boards.drafts"), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return shown("write.title"); }));
    EXPECT_EQ(find<QLineEdit>("write.title")->text().toStdString(), "버릴까 말까");
    click("write.discard");
    EXPECT_TRUE(waitUntil([this] { return !shown("write.title"); }));
}

TEST_F(BoardsTest, anOffer_hasItsFields)
{
    program->window().open({u"boards"_s, u"write/"_s + boardOf(PostKind::Market).id, {}});
    ASSERT_TRUE(waitUntil([this] { return shown("write.price"); }));
    compose(find<QLineEdit>("write.title"), u"자전거"_s);
    compose(find<QTextEdit>("editor.text"), u"잘 달립니다"_s);
    if (auto *gift = find<QAbstractButton>("write.gift"); gift->isChecked())
        gift->click();
    find<QSpinBox>("write.price")->setValue(30'000);
    click("write.publish");
    ASSERT_TRUE(waitUntil([this] { return shown("post.market"); }));
    EXPECT_TRUE(text("post.market").contains(u"30,000")) << text("post.market").toStdString();
    EXPECT_TRUE(settled());
}

TEST_F(BoardsTest, filesAndPictures_goUpAndComeBack)
{
    QFile file(folder->filePath(u"계획.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(300'000, 'x'));
    file.close();
    program->window().open({u"boards"_s, u"write/"_s + boardOf(PostKind::Plain).id, {}});
    ASSERT_TRUE(waitUntil([this] { return shown("write.title"); }));
    compose(find<QLineEdit>("write.title"), u"붙임이 있는 글"_s);
    auto *editor = find<QTextEdit>("editor.text");
    compose(editor, u"그림: "_s);
    QImage picture(300, 120, QImage::Format_RGB32);
    picture.fill(0x3366AA);
    QMimeData image;
    image.setImageData(picture);
    hand(editor, &image);
    ASSERT_TRUE(waitUntil([editor] { return editor->toHtml().contains(u"gwanmun:files/file/"); }));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    hand(editor, &dropped);
    ASSERT_TRUE(waitUntil([this] { return find<QWidget>("boards.editor")->findChildren<QFrame *>(QRegularExpression(u"^file\\."_s)).size() == 2; }));
    click("write.publish");
    ASSERT_TRUE(waitUntil([this] { return shown("post.title") && text("post.title") == u"붙임이 있는 글"; }));
    EXPECT_TRUE(waitUntil([this] { return program->desk().status().waitingWrites() == 0; }, std::chrono::seconds(30)));
    EXPECT_TRUE(waitUntil([this] { return !shown("post.mark"); }));
    auto *reader = find<QWidget>("boards.reader");
    EXPECT_TRUE(waitUntil([reader] { return reader->findChildren<QFrame *>(QRegularExpression(u"^file\\."_s)).size() == 1; }));
    auto *body = find<widgets::HtmlView>("post.body");
    EXPECT_TRUE(waitUntil([body] { return body->shown().images().size() == 1; }));
    EXPECT_TRUE(waitUntil([body] {
        for (QTextBlock block = body->document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().toImageFormat().width() == 300)
                    return true;
            }
        }
        return false;
    }));
}

TEST_F(BoardsTest, anEdit_isShownAtOnce)
{
    boards::Draft draft = boards::DraftStore::make(boards::Draft::Purpose::NewPost, boardOf(PostKind::Plain).id);
    draft.title = u"고칠 글"_s;
    draft.html = u"<p>처음</p>"_s;
    publish(draft);
    openPost(draft.id);
    ASSERT_TRUE(waitUntil([this] { return shown("post.edit") && text("post.title") == u"고칠 글"; }));
    click("post.edit");
    ASSERT_TRUE(waitUntil([this] { return shown("write.title") && find<QLineEdit>("write.title")->text() == u"고칠 글"; }));
    find<QLineEdit>("write.title")->setText(u"고친 글"_s);
    click("write.publish");
    EXPECT_TRUE(waitUntil([this] { return shown("post.title") && text("post.title") == u"고친 글"; }));
    EXPECT_TRUE(settled());
    EXPECT_TRUE(waitUntil([this] { return text("post.title") == u"고친 글" && !shown("post.mark"); }));
}

} // namespace gw::test
