// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_test.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using namespace gw::test;

class ComposeSend : public ComposeTest
{
protected:
    void fill(const QString &text = u"안녕하십니까"_s)
    {
        type(find<QLineEdit>("compose.subject"), u"보고"_s);
        body()->setFocus();
        commit(body(), text);
    }
    QString drop(const QString &name, const QByteArray &content)
    {
        const QString path = dir.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QWidget *view = find<QWidget>("compose.view");
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &event);
        return path;
    }
};

TEST_F(ComposeSend, typing_isKeptAndStaysWhenTheWindowCloses)
{
    open(u"a@hanbit.example"_s);
    fill();
    ASSERT_TRUE(waitUntil([&] { return drafts().size() == 1 && drafts().constFirst().message.html.contains(u"안녕하십니까"_s); }));
    compose(body(), u"끝"_s);
    click("compose.close");
    ASSERT_TRUE(waitUntil([&] { return !find<QWidget>("compose.view"); }));
    EXPECT_TRUE(waitUntil([&] { return drafts().constFirst().message.html.contains(u"안녕하십니까끝"_s); })) << "with the syllable that was being composed";
}

TEST_F(ComposeSend, nothingWritten_nothingIsKept)
{
    open();
    click("compose.close");
    ASSERT_TRUE(waitUntil([&] { return !find<QWidget>("compose.view"); }));
    QTest::qWait(50);
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(ComposeSend, ctrlEnterWhileComposing_sendsTheSyllableOnceAndCanBeUndone)
{
    open(u"a@hanbit.example"_s);
    fill(u"보고합니"_s);
    compose(body(), u"다"_s);
    press(body(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return isQueued(); })) << notice().toStdString();
    EXPECT_EQ(outbox->entries().size(), 1);
    EXPECT_TRUE(queued().html.contains(u"보고합니다"_s)) << queued().html.toStdString();
    EXPECT_FALSE(queued().html.contains(u"다다"_s));
    EXPECT_TRUE(queued().messageId.endsWith(u"@hanbit.example"_s));
    EXPECT_GT(QDateTime::currentDateTimeUtc().secsTo(outbox->entries().constFirst().notBefore), 10) << "held for the undo time";
    ASSERT_TRUE(waitUntil([&] { return !find<QWidget>("compose.view"); }));
    ASSERT_TRUE(desk.lastUndo);
    desk.lastUndo();
    ASSERT_TRUE(waitUntil([&] { return find<QWidget>("compose.view") != nullptr; }));
    EXPECT_FALSE(isQueued());
    EXPECT_TRUE(body()->toPlainText().contains(u"보고합니다"_s));
    EXPECT_EQ(find<QLineEdit>("compose.subject")->text(), u"보고"_s);
}

TEST_F(ComposeSend, sendRightAfterADrop_neverLeavesTheFileBehind)
{
    open(u"a@hanbit.example"_s);
    fill();
    const auto dropOf = [this](const QString &name, qint64 size) {
        QFile file(dir.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(size));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QWidget *view = find<QWidget>("compose.view");
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &enter);
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view, &drop);
    };
    dropOf(u"예산안.hwpx"_s, 8 << 20);
    click("compose.send");
    ASSERT_TRUE(waitUntil([&] { return find<QWidget>("compose.file.remove") != nullptr; }));
    EXPECT_FALSE(isQueued());
    // One that is too large is named, and stays named.
    dropOf(u"영상.mp4"_s, 60 << 20);
    EXPECT_TRUE(waitUntil([&] { return notice().contains(u"영상.mp4"); })) << notice().toStdString();
    QTest::qWait(1500);
    EXPECT_TRUE(notice().contains(u"영상.mp4")) << "the autosave does not wipe it away";
    click("compose.send");
    ASSERT_TRUE(waitUntil([&] { return isQueued(); })) << notice().toStdString();
    ASSERT_EQ(queued().files.size(), 1);
    EXPECT_EQ(queued().files.constFirst().size, 8 << 20);
}

TEST_F(ComposeSend, sendPressedTwice_isOneMail)
{
    open(u"a@hanbit.example"_s);
    fill();
    auto *send = find<QAbstractButton>("compose.send");
    send->click();
    send->click();
    ASSERT_TRUE(waitUntil([&] { return isQueued(); }));
    QTest::qWait(100);
    EXPECT_EQ(outbox->entries().size(), 1);
}

TEST_F(ComposeSend, leavingTheLane_isAskedInTheComposer)
{
    open(u"citizen@mail.test"_s);
    fill();
    click("compose.send");
    ASSERT_TRUE(waitUntil([&] { return notice().contains(u"citizen@mail.test"_s); }));
    EXPECT_FALSE(isQueued());
    press(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(notice(), QString());
    EXPECT_TRUE(find<QWidget>("compose.view")) << "Escape answers the question, it does not close the mail";
    click("compose.send");
    ASSERT_TRUE(waitUntil([&] { return !notice().isEmpty(); }));
    click("compose.anyway");
    EXPECT_TRUE(waitUntil([&] { return isQueued(); }));
}

TEST_F(ComposeSend, citizenLane_asksBeforeColleagues)
{
    open(u"a@hanbit.example"_s);
    fill();
    auto *from = find<QComboBox>("compose.from");
    from->setCurrentIndex(1);
    Q_EMIT from->activated(1);
    click("compose.send");
    ASSERT_TRUE(waitUntil([&] { return notice().contains(u"a@hanbit.example"_s); }));
    EXPECT_FALSE(isQueued());
}

TEST_F(ComposeSend, identity_bringsItsSignature)
{
    open(u"a@hanbit.example"_s);
    EXPECT_TRUE(body()->toPlainText().contains(u"정보시스템과 나"_s));
    body()->setFocus();
    commit(body(), u"내 글"_s);
    auto *from = find<QComboBox>("compose.from");
    from->setCurrentIndex(1);
    Q_EMIT from->activated(1);
    EXPECT_FALSE(body()->toPlainText().contains(u"정보시스템과 나"_s)) << body()->toPlainText().toStdString();
    EXPECT_TRUE(body()->toPlainText().contains(u"한별특별시 민원 담당 나"_s));
    EXPECT_TRUE(body()->toPlainText().contains(u"내 글"_s));
}

TEST_F(ComposeSend, missingAttachment_isNoticedAndADroppedFileGoesAlong)
{
    open(u"a@hanbit.example"_s);
    fill(u"붙임과 같이 보고합니다."_s);
    click("compose.send");
    ASSERT_TRUE(waitUntil([&] { return notice().contains(u"붙임"_s); }));
    drop(u"계획서.hwpx"_s, QByteArray(1000, 'x'));
    ASSERT_TRUE(waitUntil([&] { return find<QLabel>("compose.files.total") != nullptr; }));
    EXPECT_EQ(notice(), QString()) << "the reason is gone, so is the warning";
    click("compose.send");
    ASSERT_TRUE(waitUntil([&] { return isQueued(); })) << notice().toStdString();
    ASSERT_EQ(queued().files.size(), 1);
    EXPECT_EQ(queued().files.constFirst().name, u"계획서.hwpx"_s);
    EXPECT_EQ(queued().files.constFirst().size, 1000);
    EXPECT_TRUE(QFile::exists(queued().files.constFirst().path)) << "a copy: the original may go";
}

TEST_F(ComposeSend, pastedPicture_standsInTheTextAndGoesInline)
{
    open(u"a@hanbit.example"_s);
    fill();
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(picture);
    body()->paste();
    ASSERT_TRUE(waitUntil([&] { return body()->toHtml().contains(u"gwanmun:files/file/"_s); }));
    click("compose.send");
    ASSERT_TRUE(waitUntil([&] { return isQueued(); })) << notice().toStdString();
    ASSERT_EQ(queued().files.size(), 1);
    EXPECT_TRUE(queued().files.constFirst().isInline);
    EXPECT_EQ(queued().files.constFirst().mediaType, u"image/png"_s);
    EXPECT_TRUE(queued().html.contains(queued().files.constFirst().id));
}

TEST_F(ComposeSend, thrownAway_comesBackWithUndo)
{
    open(u"a@hanbit.example"_s);
    fill();
    click("compose.discard");
    ASSERT_TRUE(waitUntil([&] { return !find<QWidget>("compose.view"); }));
    ASSERT_TRUE(waitUntil([&] { return drafts().isEmpty(); }));
    ASSERT_TRUE(desk.lastUndo);
    desk.lastUndo();
    EXPECT_TRUE(waitUntil([&] { return drafts().size() == 1; }));
}

TEST_F(ComposeSend, plainText_losesNoWord)
{
    open(u"a@hanbit.example"_s);
    fill(u"첫 줄"_s);
    click("compose.more");
    auto *menu = window.findChild<QMenu *>(u"compose.more.menu"_s);
    ASSERT_TRUE(menu);
    menu->actions().constFirst()->trigger();
    menu->close();
    EXPECT_FALSE(find<QWidget>("editor.bar"));
    click("compose.send");
    ASSERT_TRUE(waitUntil([&] { return isQueued(); })) << notice().toStdString();
    EXPECT_TRUE(queued().plain);
    EXPECT_TRUE(queued().text.startsWith(u"첫 줄"_s)) << queued().text.toStdString();
    EXPECT_TRUE(queued().text.contains(u"정보시스템과 나"_s));
    EXPECT_TRUE(queued().html.isEmpty());
}

TEST_F(ComposeSend, outboxList_takesBackAndSaysWhatIsWaiting)
{
    open(u"a@hanbit.example"_s);
    fill();
    click("compose.send");
    ASSERT_TRUE(waitUntil([&] { return isQueued() && !find<QWidget>("compose.view"); }));
    desk.open({u"mail"_s, u"outbox"_s, {}});
    auto *list = find<QListWidget>("outbox.list");
    ASSERT_TRUE(waitUntil([&] { return (list = find<QListWidget>("outbox.list")) && list->count() == 1; }));
    EXPECT_TRUE(list->item(0)->text().startsWith(u"보고\n"_s));
    click("outbox.edit");
    ASSERT_TRUE(waitUntil([&] { return find<QWidget>("compose.view") != nullptr; })) << desk.said.join(u'|').toStdString();
    EXPECT_FALSE(isQueued());
}

TEST_F(ComposeSend, namesOfTags_areThePersonsOwnAndAnEmptyOneIsTheUsual)
{
    desk.open({u"mail"_s, u"settings"_s, {}});
    auto *tabs = find<QTabWidget>("compose.settings.tabs");
    ASSERT_TRUE(tabs);
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *name = find<QLineEdit>("tag.name.$gw_red");
    ASSERT_TRUE(name);
    const auto kept = [this] { return preferences.value(u"mail.tags"_s).toObject().value(u"$gw_red"_s).toString(); };
    type(name, u"국감"_s);
    Q_EMIT name->textEdited(name->text());
    EXPECT_TRUE(waitUntil([&] { return kept() == u"국감"; })) << kept().toStdString();
    name->clear();
    Q_EMIT name->editingFinished();
    EXPECT_EQ(kept(), QString());
    // Written elsewhere, seen here.
    preferences.set(u"mail.tags"_s, QJsonObject{{u"$gw_red"_s, u"예산 & 결산"_s}});
    EXPECT_EQ(name->text(), u"예산 & 결산"_s);
}

TEST_F(ComposeSend, templatesGroupsAndSignatures_areKeptWhileTheyAreWritten)
{
    desk.open({u"mail"_s, u"settings"_s, {}});
    auto *tabs = find<QTabWidget>("compose.settings.tabs");
    ASSERT_TRUE(tabs);
    tabs->setCurrentIndex(1);
    click("named.add");
    ASSERT_TRUE(waitUntil([&] { return find<QListWidget>("named.list")->count() == 1; }));
    find<QLineEdit>("named.name")->selectAll();
    type(find<QLineEdit>("named.name"), u"주간보고"_s);
    type(find<QLineEdit>("template.subject"), u"주간 업무 보고"_s);
    Q_EMIT find<QLineEdit>("template.subject")->textEdited(u"주간 업무 보고"_s);
    ASSERT_TRUE(waitUntil([&] {
        const auto items = await(sending->templates().all());
        return items && items->size() == 1 && items->constFirst().subject == u"주간 업무 보고"_s;
    }));
    tabs->setCurrentIndex(2);
    click("named.add");
    ASSERT_TRUE(waitUntil([&] { return find<QListWidget>("named.list")->count() == 1; }));
    type(find<QLineEdit>("group.members"), u"서버"_s);
    ASSERT_TRUE(waitUntil([&] { return find<QFrame>("compose.offers") != nullptr; }));
    press(find<QLineEdit>("group.members"), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] {
        const auto groups = await(sending->book().groups());
        return groups && groups->size() == 1 && groups->constFirst().members.size() == 1 && groups->constFirst().members.constFirst().kind == mail::Recipient::Kind::Post;
    }));
    tabs->setCurrentIndex(3);
    click("vacation.propose");
    auto *inside = find<QPlainTextEdit>("vacation.inside");
    ASSERT_TRUE(waitUntil([&] { return inside->toPlainText().contains(u"오세린"_s); }));
    EXPECT_FALSE(find<QPlainTextEdit>("vacation.outside")->toPlainText().contains(u"seorin@"_s)) << "citizens get no address of a colleague";
}
