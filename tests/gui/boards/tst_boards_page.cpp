// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_test.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabBar>
#include <gw/boards/commentmodel.h>
#include <gw/test/accessibility.h>
#include <gw/widgets/html_view.h>
#include <gw/widgets/toast.h>

using namespace Qt::Literals::StringLiterals;
using gw::boards::PostKind;
using gw::boards::PostListModel;

namespace gw::test {

TEST_F(BoardsTest, boards_standUnderTheirLayers)
{
    const auto *tree = find<QAbstractItemView>("boards.tree");
    ASSERT_TRUE(tree);
    EXPECT_GE(tree->model()->rowCount(), 3);
    int boards = 0;
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        boards += tree->model()->rowCount(tree->model()->index(row, 0));
    EXPECT_EQ(boards, service().boards().rows().size());
}

TEST_F(BoardsTest, lettersMoveLikeAndRead_withoutAMouse)
{
    openBoard(boardOf(PostKind::Plain).id);
    auto *list = find<QListView>("boards.posts");
    list->setFocus();
    press(Qt::Key_J);
    const int row = list->currentIndex().row();
    press(Qt::Key_J);
    EXPECT_EQ(list->currentIndex().row(), row + 1);
    press(Qt::Key_K);
    EXPECT_EQ(list->currentIndex().row(), row);
    ASSERT_TRUE(waitUntil([this] { return shown("post.title"); }));
    EXPECT_EQ(text("post.title").toStdString(), titleAt(row).toStdString());
    // Read after a moment of reading, and no earlier.
    ASSERT_TRUE(waitUntil([&] { return !list->model()->index(row, 0).data(PostListModel::UnreadRole).toBool(); }));
    const int likes = list->model()->index(row, 0).data(PostListModel::LikesRole).toInt();
    const bool liked = list->model()->index(row, 0).data(PostListModel::LikedRole).toBool();
    press(Qt::Key_L);
    EXPECT_TRUE(waitUntil([&] { return list->model()->index(row, 0).data(PostListModel::LikesRole).toInt() == likes + (liked ? -1 : 1); }));
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QWidget>("post.body")->hasFocus());
    EXPECT_TRUE(settled());
}

TEST_F(BoardsTest, aKoreanComment_isSentWithTheFirstEnterAndLettersStayLetters)
{
    openBoard(boardOf(PostKind::Plain).id);
    find<QListView>("boards.posts")->setFocus();
    press(Qt::Key_J);
    ASSERT_TRUE(waitUntil([this] { return shown("post.title"); }));
    const QString title = text("post.title");
    press(Qt::Key_C);
    auto *field = find<QPlainTextEdit>("comment.text");
    ASSERT_TRUE(field->hasFocus());
    QTest::keyClicks(field, u"jkl "_s);
    compose(field, u"확인했습니"_s);
    QInputMethodEvent composing(u"다"_s, {});
    QCoreApplication::sendEvent(field, &composing);
    press(Qt::Key_Return);
    const auto said = [this] {
        for (const QLabel *body : program->window().findChildren<QLabel *>(u"comment.body"_s)) {
            if (body->isVisible() && body->text() == u"jkl 확인했습니다")
                return true;
        }
        return false;
    };
    EXPECT_TRUE(waitUntil(said));
    EXPECT_TRUE(waitUntil([field] { return field->toPlainText().isEmpty(); }));
    EXPECT_EQ(text("post.title").toStdString(), title.toStdString());
    EXPECT_TRUE(settled());
    EXPECT_TRUE(said());
}

TEST_F(BoardsTest, aCommentThatIsNotSent_waitsThereTheNextTime)
{
    openBoard(boardOf(PostKind::Plain).id);
    const auto *list = find<QListView>("boards.posts");
    const QString first = list->model()->index(0, 0).data(PostListModel::PostIdRole).toString();
    const QString second = list->model()->index(1, 0).data(PostListModel::PostIdRole).toString();
    openPost(first);
    auto *field = find<QPlainTextEdit>("comment.text");
    ASSERT_TRUE(waitUntil([this] { return shown("comment.text"); }));
    field->setFocus();
    compose(field, u"쓰다 만 글"_s);
    ASSERT_TRUE(await(service().drafts().flush()).has_value());
    openPost(second);
    ASSERT_TRUE(waitUntil([field] { return field->toPlainText().isEmpty(); }));
    openPost(first);
    EXPECT_TRUE(waitUntil([field] { return field->toPlainText() == u"쓰다 만 글"; }));
    field->clear();
    ASSERT_TRUE(await(service().drafts().flush()).has_value());
}

TEST_F(BoardsTest, aReport_isAskedForInPlaceAndTold)
{
    openBoard(boardOf(PostKind::Plain).id);
    find<QListView>("boards.posts")->setFocus();
    press(Qt::Key_J);
    ASSERT_TRUE(waitUntil([this] { return shown("post.report"); }));
    find<QListView>("boards.posts")->setFocus();
    press(Qt::Key_R);
    EXPECT_TRUE(shown("boards.reason"));
    click("reason.do");
    EXPECT_FALSE(shown("boards.reason"));
    EXPECT_TRUE(waitUntil([this] { return shown("toast"); }));
    EXPECT_TRUE(settled());
}

TEST_F(BoardsTest, aQuizIsAnsweredOnce_andShowsItsResult)
{
    openBoard(boardOf(PostKind::Quiz).id);
    find<QListView>("boards.posts")->setFocus();
    for (int row = 0; row < program->rows(u"boards.posts"_s) && !shown("post.option0"); ++row) {
        const QString before = text("post.title");
        press(Qt::Key_J);
        waitUntil([&] { return text("post.title") != before; });
        waitUntil([this] { return shown("post.option0"); }, std::chrono::milliseconds(300));
    }
    ASSERT_TRUE(shown("post.option0")) << "no open quiz of somebody else";
    click("post.option0");
    EXPECT_TRUE(waitUntil([this] { return !shown("post.option0"); }));
    EXPECT_TRUE(settled());
    EXPECT_TRUE(waitUntil([this] {
        const auto bars = find<QWidget>("post.kind")->findChildren<QProgressBar *>();
        return bars.size() >= 2 && std::ranges::any_of(bars, [](const QProgressBar *bar) { return bar->value() > 0; });
    }));
}

TEST_F(BoardsTest, whoeverAsksAQuiz_isNotOfferedToAnswerIt)
{
    boards::Draft draft = boards::DraftStore::make(boards::Draft::Purpose::NewPost, boardOf(PostKind::Quiz).id);
    draft.kind = PostKind::Quiz;
    draft.title = u"한별특별시에는 구가 몇 개 있을까요?"_s;
    draft.html = u"<p>맞혀 보세요.</p>"_s;
    draft.quiz.options = {u"24개"_s, u"25개"_s, u"26개"_s};
    draft.quiz.correct = 1;
    draft.quiz.closesAt = QDateTime::currentDateTimeUtc().addDays(3);
    publish(draft);
    openPost(draft.id);
    ASSERT_TRUE(waitUntil([this] { return shown("post.kind"); }));
    EXPECT_FALSE(shown("post.option0"));
}

TEST_F(BoardsTest, anEventAndAnOffer_changeTheirState)
{
    for (const boards::BoardRow &board : service().boards().rows()) {
        if (board.kind != PostKind::Event || board.posts == 0)
            continue;
        openBoard(board.id);
        find<QListView>("boards.posts")->setFocus();
        const auto open = [this] { return shown("post.event") && find<QWidget>("post.event")->isEnabled(); };
        for (int row = 0; row < program->rows(u"boards.posts"_s) && !open(); ++row) {
            const QString before = text("post.title");
            press(Qt::Key_J);
            waitUntil([&] { return text("post.title") != before; });
            waitUntil(open, std::chrono::milliseconds(500));
        }
        ASSERT_TRUE(open());
        const QString before = text("post.event");
        click("post.event");
        EXPECT_TRUE(waitUntil([&] { return shown("post.event") && text("post.event") != before; }))
            << text("post.title").toStdString() << ": " << text("post.event").toStdString() << " | " << find<widgets::Toast>("toast")->text().toStdString();
        EXPECT_TRUE(settled());
        break;
    }
    boards::Draft offer = boards::DraftStore::make(boards::Draft::Purpose::NewPost, boardOf(PostKind::Market).id);
    offer.kind = PostKind::Market;
    offer.title = u"책상 등 나눔"_s;
    offer.html = u"<p>잘 켜집니다.</p>"_s;
    publish(offer);
    openPost(offer.id);
    ASSERT_TRUE(waitUntil([this] { return shown("post.sold"); }));
    const QString before = text("post.market");
    click("post.sold");
    EXPECT_TRUE(waitUntil([&] { return text("post.market") != before; }));
    EXPECT_TRUE(settled());
}

TEST_F(BoardsTest, withoutANetwork_whatIsWrittenWaitsVisiblyAndGoesLater)
{
    const QString board = boardOf(PostKind::Plain).id;
    openBoard(board);
    backend->kill9();
    boards::Draft draft = boards::DraftStore::make(boards::Draft::Purpose::NewPost, board);
    draft.title = u"끊긴 동안 쓴 글"_s;
    draft.html = u"<p>나중에 갑니다.</p>"_s;
    ASSERT_TRUE(await(service().writing().send(draft)).has_value());
    openPost(draft.id);
    ASSERT_TRUE(waitUntil([this] { return shown("post.mark"); }));
    EXPECT_EQ(text("post.title").toStdString(), "끊긴 동안 쓴 글");
    ASSERT_TRUE(backend->restart());
    program->desk().desk().networkIsBack();
    EXPECT_TRUE(waitUntil([this] { return !shown("post.mark"); }, std::chrono::seconds(20)));
    EXPECT_TRUE(program->waitUntilOnline());
}

TEST_F(BoardsTest, deleting_canBeUndone)
{
    boards::Draft draft = boards::DraftStore::make(boards::Draft::Purpose::NewPost, boardOf(PostKind::Plain).id);
    draft.title = u"지웠다 되살릴 글"_s;
    draft.html = u"<p>본문</p>"_s;
    publish(draft);
    openPost(draft.id);
    ASSERT_TRUE(waitUntil([this] { return shown("post.delete"); }));
    click("post.delete");
    ASSERT_TRUE(waitUntil([this] { return shown("toast") && find<widgets::Toast>("toast")->findChild<QPushButton *>()->isVisible(); }));
    find<widgets::Toast>("toast")->findChild<QPushButton *>()->click();
    EXPECT_TRUE(settled());
    openPost(draft.id);
    EXPECT_TRUE(waitUntil([this] { return shown("post.delete"); }));
}

TEST_F(BoardsTest, aStar_putsThePostAmongTheFavouritesAndTakesItAway)
{
    openBoard(boardOf(PostKind::Plain).id);
    find<QListView>("boards.posts")->setFocus();
    press(Qt::Key_J);
    ASSERT_TRUE(waitUntil([this] { return shown("post.star"); }));
    contract::Favourites &favourites = program->desk().features().favourites();
    const auto before = favourites.all().size();
    const QString title = text("post.title");
    click("post.star");
    ASSERT_EQ(favourites.all().size(), before + 1);
    const contract::Favourite added = favourites.all().constLast();
    EXPECT_EQ(added.title.toStdString(), title.toStdString());
    // It leads back here.
    program->window().open({u"home"_s, {}, {}});
    program->window().open(added.link);
    EXPECT_TRUE(waitUntil([&] { return shown("post.title") && text("post.title") == title; }));
    click("post.star");
    EXPECT_EQ(favourites.all().size(), before);
    EXPECT_TRUE(settled());
}

TEST_F(BoardsTest, whoeverCallsAnEvent_seesWhoComes)
{
    boards::Draft draft = boards::DraftStore::make(boards::Draft::Purpose::NewPost, boardOf(PostKind::Event).id);
    draft.kind = PostKind::Event;
    draft.title = u"점심 배드민턴"_s;
    draft.html = u"<p>함께 쳐요.</p>"_s;
    draft.event.startsAt = QDateTime::currentDateTimeUtc().addDays(5);
    draft.event.place = u"별관 체육실"_s;
    publish(draft);
    openPost(draft.id);
    ASSERT_TRUE(waitUntil([this] { return shown("post.event"); }));
    EXPECT_FALSE(shown("post.participants")) << "nobody has joined";
    click("post.event");
    // Not before the server has been told who joins.
    ASSERT_TRUE(waitUntil([this] { return shown("post.participants") && find<QWidget>("post.participants")->isEnabled(); }));
    click("post.participants");
    auto *sheet = find<QDialog>("post.participantsSheet");
    ASSERT_TRUE(sheet);
    const auto *people = sheet->findChild<QListWidget *>(u"participants.list"_s);
    ASSERT_TRUE(waitUntil([people] { return people->count() == 1; })) << sheet->findChild<QLabel *>()->text().toStdString();
    EXPECT_TRUE(people->item(0)->text().startsWith(u"오세린"_s)) << people->item(0)->text().toStdString();
    sheet->reject();
}

TEST_F(BoardsTest, everyControl_hasANameAndNoTextIsCut)
{
    openBoard(boardOf(PostKind::Market).id);
    find<QListView>("boards.posts")->setFocus();
    press(Qt::Key_J);
    ASSERT_TRUE(waitUntil([this] { return shown("post.title"); }));
    QTest::qWait(50); // layouts follow a moment later
    auto *page = find<QWidget>("boards");
    EXPECT_EQ(unnamedControls(page), QStringList());
    EXPECT_EQ(cutTexts(page), QStringList());
}

TEST_F(BoardsTest, whatWasReported_isSeenByModeratorsWithItsLog)
{
    const auto rows = service().boards().rows();
    ASSERT_TRUE(std::ranges::any_of(rows, &boards::BoardRow::canModerate));
    program->window().open({u"boards"_s, u"reports"_s, {}});
    ASSERT_TRUE(waitUntil([this] { return shown("moderation.list") && find<QListWidget>("moderation.list")->count() > 0; }));
    find<QListWidget>("moderation.list")->setCurrentRow(0);
    EXPECT_TRUE(waitUntil([this] { return shown("post.title"); }));
    picture(u"reports"_s);
    find<QTabBar>("moderation.tabs")->setCurrentIndex(1);
    EXPECT_TRUE(waitUntil([this] { return shown("moderation.list") && find<QListWidget>("moderation.list")->count() > 0; }));
    find<QTabBar>("moderation.tabs")->setCurrentIndex(0);
    program->window().open({u"boards"_s, u"board/"_s + boardOf(PostKind::Plain).id, {}});
}

TEST_F(BoardsTest, whatConcernsThePerson_standsInOneList)
{
    auto *entries = find<QListWidget>("boards.entries");
    entries->setCurrentRow(2); // after all boards and unread
    ASSERT_TRUE(waitUntil([this] { return find<QListWidget>("boards.alerts")->isVisible() || service().alerts().isEmpty(); }));
    EXPECT_EQ(find<QListWidget>("boards.alerts")->count(), service().alerts().size());
    picture(u"alerts"_s);
}

TEST_F(BoardsTest, pictures)
{
    // Only where somebody wants to look at them.
    struct Shot
    {
        QString language;
        widgets::Scheme scheme;
        QSize size;
        QString name;
    };
    if (qEnvironmentVariableIsEmpty("GW_PICTURES"))
        return;
    for (const Shot &shot : {Shot{u"ko"_s, widgets::Scheme::Light, {1366, 768}, u"ko-light"_s}, Shot{u"ko"_s, widgets::Scheme::Dark, {1366, 768}, u"ko-dark"_s},
                             Shot{u"en"_s, widgets::Scheme::Contrast, {1366, 768}, u"en-contrast"_s}, Shot{u"en"_s, widgets::Scheme::Light, {1920, 1080}, u"en-light-wide"_s}}) {
        use(shot.language, shot.scheme, shot.size);
        program->window().open({u"boards"_s, {}, {}});
        for (const auto kind : {PostKind::Plain, PostKind::Market, PostKind::Quiz, PostKind::Event, PostKind::Knowledge}) {
            for (const auto &board : service().boards().rows()) {
                if (board.kind != kind || board.posts == 0)
                    continue;
                openBoard(board.id);
                find<QListView>("boards.posts")->setFocus();
                press(Qt::Key_J);
                QTest::qWait(300);
                picture(shot.name + u"-"_s + QString::number(int(kind)));
                break;
            }
        }
        openBoard(boardOf(PostKind::Market).id);
        press(Qt::Key_N);
        QTest::qWait(300);
        picture(shot.name + u"-write"_s);
        click("write.close");
        program->window().open({u"home"_s, {}, {}});
        picture(shot.name + u"-home"_s);
    }
}

} // namespace gw::test
