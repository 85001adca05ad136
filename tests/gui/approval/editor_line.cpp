// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_test.h"

#include "line_card.h"
#include "line_view.h"
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::approval;
using gw::document::GroupMode;
using gw::document::StepRole;

namespace gw::test {
namespace {

class EditorLineTest : public EditorTest
{
protected:
    void open()
    {
        start();
        view = std::make_unique<LineView>(*parts);
        view->resize(320, 600);
        show(*view);
    }
    /// "review p-team | decide p-head": steps of a group between commas.
    QString said() const
    {
        QStringList groups;
        for (const PlannedGroup &group : view->plan().groups) {
            QStringList steps;
            for (const PlannedStep &step : group.steps)
                steps.append(document::toText(step.role) + u' ' + (step.assignee.isDepartment() ? step.assignee.unitId : step.assignee.postId));
            groups.append(steps.join(u", "_s));
        }
        return groups.join(u" | "_s);
    }
    LineCard *card(int group, int step = 0)
    {
        LineCard *found = nullptr;
        waitUntil([&] {
            for (LineCard *one : view->findChildren<LineCard *>()) {
                if (one->isVisible() && one->place() == StepPlace{group, step})
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }
    void press(QWidget *on, int key, Qt::KeyboardModifiers modifiers = {})
    {
        on->setFocus();
        QTest::keyClick(on, Qt::Key(key), modifiers);
        QApplication::processEvents();
    }
    void find(const QString &text)
    {
        auto *line = in<QLineEdit>(*view, "approval.line.find");
        line->setFocus();
        QTest::keyClicks(line, QString());
        compose(line, text);
        QApplication::processEvents();
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
    }
    QString problems()
    {
        QApplication::processEvents(); // new cards are shown with the next turn
        QStringList texts;
        for (QLabel *label : view->findChildren<QLabel *>(u"approval.line.problem"_s)) {
            if (label->isVisible())
                texts.append(label->text());
        }
        auto *general = in<QLabel>(*view, "approval.line.general");
        if (general->isVisible())
            texts.append(general->text());
        return texts.join(u'\n');
    }
    std::unique_ptr<LineView> view;
};

} // namespace

TEST_F(EditorLineTest, theLineIsWrittenByKeyboardAlone)
{
    open();
    EXPECT_TRUE(problems().contains(u"Nobody decides"_s)) << problems().toStdString();
    find(u"이도윤"_s);
    find(u"박지우"_s);
    find(u"예산과"_s);
    EXPECT_EQ(said(), u"review p-team | review p-head | concur u-budget"_s) << "a department cannot review";
    press(card(1), Qt::Key_D);
    EXPECT_EQ(said(), u"review p-team | decide p-head | concur u-budget"_s);
    EXPECT_FALSE(view->isValid());
    EXPECT_TRUE(problems().contains(u"The decision comes after"_s)) << problems().toStdString();
    press(card(2), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(said(), u"review p-team | concur u-budget | decide p-head"_s);
    EXPECT_TRUE(view->isValid()) << problems().toStdString();
    press(card(1), Qt::Key_J);
    EXPECT_EQ(said(), u"review p-team, concur u-budget | decide p-head"_s);
    EXPECT_EQ(view->plan().groups[0].mode, GroupMode::Parallel);
    press(card(0, 1), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(said(), u"review p-team | concur u-budget | decide p-head"_s);
    press(card(1), Qt::Key_Delete);
    EXPECT_EQ(said(), u"review p-team | decide p-head"_s);
    in<QAbstractButton>(*view, "approval.line.undo")->click();
    EXPECT_EQ(said(), u"review p-team | concur u-budget | decide p-head"_s);
}

TEST_F(EditorLineTest, theRulesPropose_withWhy_andMeasureAnotherLine)
{
    serveLists();
    open();
    view->ask({u"UT-1"_s});
    ASSERT_TRUE(waitUntil([this] { return said() == u"review p-team | decide p-head"_s; })) << said().toStdString();
    EXPECT_TRUE(in<QLabel>(*view, "approval.line.rule")->text().contains(u"위임전결규정 별표 2"_s));
    QApplication::processEvents();
    QStringList why;
    for (QLabel *label : view->findChildren<QLabel *>(u"approval.line.why"_s)) {
        if (label->isVisible())
            why.append(label->text());
    }
    EXPECT_EQ(why, (QStringList{u"소속 팀의 장"_s, u"위임전결: 과장"_s}));
    EXPECT_EQ(view->delegation().verdict, checks::Delegation::Verdict::At);
    view->setPlan(planned({{StepRole::Decide, directory[0]}}), true);
    EXPECT_TRUE(problems().contains(u"Below the delegation rule"_s)) << problems().toStdString();
    EXPECT_FALSE(view->isValid());
    EXPECT_EQ(view->delegation().verdict, checks::Delegation::Verdict::Below);
    view->setPlan(planned({{StepRole::Review, directory[1]}, {StepRole::Decide, directory[2]}}), true);
    EXPECT_TRUE(problems().contains(u"Above the delegation rule"_s)) << problems().toStdString();
    EXPECT_TRUE(view->isValid()) << "above it is a warning";
}

TEST_F(EditorLineTest, aLineOfOnesOwn_staysWhenTheRulesAnswer_andTheProposalIsOffered)
{
    serveLists();
    open();
    view->setPlan(planned({{StepRole::Decide, directory[2]}}), true);
    view->ask({u"UT-1"_s});
    auto *take = in<QPushButton>(*view, "approval.line.take");
    ASSERT_TRUE(waitUntil([&] { return take->isVisible(); }));
    EXPECT_EQ(said(), u"decide p-vice"_s);
    take->click();
    EXPECT_EQ(said(), u"review p-team | decide p-head"_s);
    in<QAbstractButton>(*view, "approval.line.undo")->click();
    EXPECT_EQ(said(), u"decide p-vice"_s);
}

TEST_F(EditorLineTest, cardsAreDragged_betweenOthersAndOntoThem)
{
    open();
    view->setPlan(planned({{StepRole::Review, directory[0]}, {StepRole::Concur, directory[3]}, {StepRole::Decide, directory[1]}}), true);
    QApplication::processEvents();
    const auto drag = [this](QWidget *from, const QPoint &to) {
        QTest::mousePress(from, Qt::LeftButton, {}, {5, 5});
        QMouseEvent move(QEvent::MouseMove, from->mapFromGlobal(to), to, Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(from, &move);
        QMouseEvent release(QEvent::MouseButtonRelease, from->mapFromGlobal(to), to, Qt::LeftButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(from, &release);
        QApplication::processEvents();
    };
    QWidget *first = card(0);
    drag(card(1), first->mapToGlobal(QPoint(10, 1)));
    EXPECT_EQ(said(), u"concur u-budget | review p-team | decide p-head"_s);
    QWidget *top = card(0);
    drag(card(1), top->mapToGlobal(QPoint(10, top->height() / 2)));
    EXPECT_EQ(said(), u"concur u-budget, review p-team | decide p-head"_s);
}

TEST_F(EditorLineTest, keptLines_areUsedRenamedForgotten_andStaleOnesSaySo)
{
    const QJsonObject step{{u"role"_s, u"decide"_s}, {u"assignee"_s, QJsonObject{{u"postId"_s, u"p-head"_s}}}, {u"required"_s, true}};
    const QJsonObject kept{{u"id"_s, u"l1"_s},
                           {u"name"_s, u"예산 집행"_s},
                           {u"groups"_s, QJsonArray{QJsonObject{{u"mode"_s, u"sequential"_s}, {u"joinRule"_s, u"all"_s}, {u"steps"_s, QJsonArray{step}}}}},
                           {u"stale"_s, true},
                           {u"revision"_s, 1}};
    office.server.insert(u"GET /v1/saved-lines"_s, always({{u"items"_s, QJsonArray{kept}}}));
    open();
    in<QPushButton>(*view, "approval.line.savedButton")->click();
    ASSERT_TRUE(waitUntil([this] { return view->findChild<QPushButton *>(u"approval.line.saved.use"_s); }));
    bool saysStale = false;
    for (const QLabel *label : view->findChildren<QLabel *>())
        saysStale = saysStale || label->toolTip().contains(u"a post of it is gone"_s) || label->text().contains(u"a post of it is gone"_s);
    EXPECT_TRUE(saysStale);
    in<QPushButton>(*view, "approval.line.saved.use")->click();
    EXPECT_EQ(said(), u"decide p-head"_s);
    in<QPushButton>(*view, "approval.line.savedButton")->click();
    in<QLineEdit>(*view, "approval.line.saved.name")->setText(u"새 결재선"_s);
    in<QPushButton>(*view, "approval.line.saved.keep")->click();
    EXPECT_TRUE(waitUntil([this] { return !office.box->entries().isEmpty(); }));
}

} // namespace gw::test
