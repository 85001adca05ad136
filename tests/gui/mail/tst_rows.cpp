// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_delegate.h"
#include "rows_view.h"

#include <QAbstractListModel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <gw/test/cpu_time.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::mail {
namespace {

/// Any number of rows that cost nothing.
class Rows final : public QAbstractListModel
{
public:
    explicit Rows(int count) : m_count(count) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex &index, int role) const override { return role == Qt::DisplayRole ? QVariant(QString::number(index.row())) : QVariant(); }
    void removeFirst()
    {
        beginRemoveRows({}, 0, 0);
        --m_count;
        endRemoveRows();
    }

private:
    int m_count;
};

struct List
{
    explicit List(int count) : rows(count), view(theme)
    {
        view.setModel(&rows);
        view.setItemDelegate(new MailDelegate(
            theme,
            [](const QModelIndex &index) {
                MailRow row;
                row.isLoaded = true;
                row.people = u"김하늘"_s;
                row.subject = index.data().toString();
                row.time = u"14:05"_s;
                row.tags = {{Tag::Red, u"긴급"_s}};
                return row;
            },
            &view));
        view.setRowHeight(52);
        view.resize(400, 600);
        view.show();
        QCoreApplication::sendPostedEvents();
    }
    QModelIndex at(int row) { return rows.index(row); }

    widgets::Theme theme;
    Rows rows;
    RowsView view;
};

} // namespace

TEST(MailRows, aMillion_openAndScrollAtTheCostOfAFew)
{
    const auto cost = [](int count, const auto &work) {
        auto best = std::chrono::nanoseconds::max();
        for (int run = 0; run < 5; ++run) {
            const test::CpuTime time;
            work(count);
            best = std::min(best, time.elapsed());
        }
        return best;
    };
    const auto open = [](int count) {
        List list(count);
        list.view.setHeadings({{0, u"오늘"_s}, {10, u"어제"_s}, {500, u"이번 주"_s}, {900, u"이전"_s}});
        list.view.grab();
    };
    EXPECT_LT(cost(1'000'000, open), 3 * cost(1'000, open) + 1ms);
    const auto scroll = [](int count) {
        List list(count);
        for (int i = 0; i < 20; ++i) {
            list.view.verticalScrollBar()->setValue(list.view.verticalScrollBar()->maximum() / 20 * i);
            list.view.grab();
        }
    };
    EXPECT_LT(cost(1'000'000, scroll), 3 * cost(1'000, scroll) + 1ms);
    const auto select = [](int count) {
        List list(count);
        list.view.selectAll();
        list.view.grab();
    };
    EXPECT_LT(test::growth([](int count) { return count; }, select, 500'000), test::proportionate);
}

TEST(MailRows, headings_pushTheirRowsDownAndAreNoRows)
{
    List list(100);
    list.view.setHeadings({{0, u"오늘"_s}, {3, u"어제"_s}});
    list.view.doItemsLayout();
    const int heading = list.view.visualRect(list.at(0)).top();
    EXPECT_GT(heading, 0);
    EXPECT_EQ(list.view.visualRect(list.at(2)).bottom() + 1 + heading, list.view.visualRect(list.at(3)).top());
    EXPECT_FALSE(list.view.indexAt({50, heading / 2}).isValid());
    for (int row = 0; row < 8; ++row)
        EXPECT_EQ(list.view.indexAt(list.view.visualRect(list.at(row)).center()).row(), row);
    EXPECT_FALSE(list.view.indexAt({50, list.view.visualRect(list.at(3)).top() - 2}).isValid());
}

TEST(MailRows, scrollingToARow_bringsItIntoSightWithItsHeading)
{
    List list(1'000);
    list.view.setHeadings({{0, u"오늘"_s}, {500, u"어제"_s}});
    list.view.doItemsLayout();
    list.view.scrollTo(list.at(700));
    EXPECT_TRUE(list.view.viewport()->rect().contains(list.view.visualRect(list.at(700))));
    list.view.scrollTo(list.at(500));
    EXPECT_GT(list.view.visualRect(list.at(500)).top(), 0) << "its heading is above it";
    list.view.scrollTo(list.at(999));
    EXPECT_EQ(list.view.visualRect(list.at(999)).bottom() + 1, list.view.viewport()->height());
    EXPECT_EQ(list.view.visibleRows().second, 999);
}

TEST(MailRows, anotherHeight_keepsWhatStandsAtTheTop)
{
    List list(1'000);
    list.view.scrollTo(list.at(400), QAbstractItemView::PositionAtTop);
    list.view.setRowHeight(34);
    EXPECT_EQ(list.view.visibleRows().first, 400);
}

TEST(MailRows, selection_byShiftAndCtrl)
{
    List list(1'000);
    list.view.setHeadings({{0, u"오늘"_s}, {2, u"어제"_s}});
    list.view.doItemsLayout();
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) { QTest::mouseClick(list.view.viewport(), Qt::LeftButton, modifiers, list.view.visualRect(list.at(row)).center() - QPoint(60, 0)); };
    click(1, {});
    click(5, Qt::ShiftModifier);
    EXPECT_EQ(list.view.selectionModel()->selectedRows().size(), 5);
    click(3, Qt::ControlModifier);
    EXPECT_EQ(list.view.selectionModel()->selectedRows().size(), 4);
    QTest::keyClick(&list.view, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_GE(list.view.selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(&list.view, Qt::Key_End);
    EXPECT_EQ(list.view.currentIndex().row(), 999);
    QTest::keyClick(&list.view, Qt::Key_PageUp);
    EXPECT_LT(list.view.currentIndex().row(), 995);
}

TEST(MailRows, theStar_isPressedWithoutChoosingTheRow)
{
    List list(10);
    QSignalSpy stars(&list.view, &RowsView::starPressed);
    const auto *rows = qobject_cast<MailDelegate *>(list.view.itemDelegate());
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, rows->starOf(list.view.visualRect(list.at(4))).center());
    ASSERT_EQ(stars.size(), 1);
    EXPECT_EQ(stars.first().first().toModelIndex().row(), 4);
    EXPECT_FALSE(list.view.currentIndex().isValid());
}

TEST(MailRows, lettersOfThePage_areLeftToIt)
{
    List list(10);
    list.view.setCurrentIndex(list.at(0));
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_J, Qt::NoModifier, u"j"_s);
    QCoreApplication::sendEvent(&list.view, &letter);
    EXPECT_FALSE(letter.isAccepted());
    QKeyEvent jamo(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"ㅓ"_s);
    QCoreApplication::sendEvent(&list.view, &jamo);
    EXPECT_FALSE(jamo.isAccepted());
    EXPECT_EQ(list.view.currentIndex().row(), 0) << "no type-ahead of the item view's";
}

TEST(MailRows, rowsThatGo_leaveTheViewWhole)
{
    List list(30);
    list.view.setCurrentIndex(list.at(0));
    list.rows.removeFirst();
    QCoreApplication::sendPostedEvents();
    list.view.grab();
    EXPECT_EQ(list.view.verticalScrollBar()->maximum(), 29 * 52 - list.view.viewport()->height());
    EXPECT_TRUE(list.view.currentIndex().isValid()) << "the next mail takes its place";
}

} // namespace gw::mail
