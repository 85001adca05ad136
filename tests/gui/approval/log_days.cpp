// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_page.h"
#include "batch_sheet.h"
#include "editor_test.h"
#include "log_lines.h"
#include "log_pane.h"
#include "log_sheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::approval;

namespace gw::test {
namespace {

class LogDays : public EditorTest
{
protected:
    QDate today() const { return office.time.clock.now().toLocalTime().date(); }
    QString path(QDate day) const { return u"/v1/daily-logs/"_s + day.toString(Qt::ISODate); }
    QJsonObject log(const QString &state, const QJsonObject &with = {})
    {
        const QJsonObject suggestion{{u"text"_s, u"보도 정비 계획(안) 결재"_s}, {u"source"_s, u"document"_s}, {u"sourceId"_s, u"doc-1"_s}, {u"done"_s, true}};
        QJsonObject json{{u"date"_s, today().toString(Qt::ISODate)},
                         {u"state"_s, state},
                         {u"author"_s, person(u"s-me"_s, u"나"_s)},
                         {u"approver"_s, person(u"s-team"_s, u"이도윤"_s)},
                         {u"plan"_s, QJsonArray{QJsonObject{{u"text"_s, u"시스템 점검 일정 협의"_s}, {u"done"_s, false}}}},
                         {u"result"_s, QJsonArray{}},
                         {u"note"_s, QString()},
                         {u"late"_s, false},
                         {u"lateAfter"_s, today().addDays(3).toString(Qt::ISODate)},
                         {u"suggestions"_s, QJsonArray{suggestion}},
                         {u"may"_s, QJsonArray{u"edit"_s, u"submit"_s}},
                         {u"revision"_s, 1}};
        for (auto it = with.begin(); it != with.end(); ++it)
            json.insert(it.key(), it.value());
        return json;
    }
    QJsonObject cell(const QString &id, const QString &state, bool late)
    {
        QJsonObject json{{u"date"_s, today().toString(Qt::ISODate)}, {u"state"_s, state}, {u"late"_s, late}, {u"results"_s, 2}, {u"revision"_s, 1}};
        if (!id.isEmpty())
            json.insert(u"id"_s, id);
        return json;
    }
    void serveTeam()
    {
        const auto row = [](const QString &seat, const QString &name, const QJsonObject &day) {
            return QJsonObject{{u"person"_s, person(seat, name)}, {u"days"_s, QJsonArray{day}}};
        };
        office.server.insert(u"GET /v1/daily-log-matrix"_s,
                             always({{u"unitId"_s, u"u-1"_s},
                                     {u"from"_s, today().toString(Qt::ISODate)},
                                     {u"to"_s, today().toString(Qt::ISODate)},
                                     {u"mayDecide"_s, true},
                                     {u"rows"_s, QJsonArray{row(u"s-1"_s, u"김하늘"_s, cell(u"l1"_s, u"submitted"_s, false)), row(u"s-2"_s, u"박지우"_s, cell(u"l2"_s, u"submitted"_s, true)),
                                                            row(u"s-3"_s, u"최서연"_s, cell({}, u"open"_s, true)), row(u"s-4"_s, u"정민준"_s, cell(u"l4"_s, u"approved"_s, false))}}}));
    }
    void openPane()
    {
        start();
        pane = std::make_unique<LogPane>(*parts);
        pane->resize(790, 668);
        pane->show();
    }
    QStackedWidget *stack() { return pane->findChild<QStackedWidget *>(); }
    bool shows(const char *name)
    {
        return waitUntil([this, name] { return stack()->currentWidget()->objectName() == QLatin1StringView(name); });
    }

    std::unique_ptr<LogPane> pane;
};

} // namespace

TEST_F(LogDays, whatIsTyped_isKeptSuggestionsAreTakenOver_andItIsSubmittedOnce)
{
    office.server.insert(u"GET "_s + path(today()), always(log(u"open"_s)));
    openPane();
    pane->openDay({});
    ASSERT_TRUE(shows("approval.log.sheet"));
    EXPECT_EQ(in<LogLines>(*pane, "approval.log.plan")->lines().size(), 1);
    auto *add = in<QLineEdit>(*pane, "approval.log.result.add");
    compose(add, u"예산 자료 정리"_s);
    QTest::keyClick(add, Qt::Key_Return);
    auto *suggestions = in<QListWidget>(*pane, "approval.log.suggestions");
    ASSERT_EQ(suggestions->count(), 1);
    suggestions->setCurrentRow(0);
    QTest::keyClick(suggestions, Qt::Key_Return);
    const QList<LogLine> result = in<LogLines>(*pane, "approval.log.result")->lines();
    ASSERT_EQ(result.size(), 2);
    EXPECT_EQ(result[0].text, u"예산 자료 정리"_s);
    EXPECT_EQ(result[1].sourceId, u"doc-1"_s);
    EXPECT_EQ(suggestions->count(), 0);
    ASSERT_TRUE(await(office.service->dailyLogs().flush()));
    EXPECT_TRUE(office.text(u"SELECT doc FROM approval_log"_s).contains(u"예산 자료 정리"_s));
    picture(*pane, u"log_mine"_s);
    picture(*pane, u"log_mine_ko_dark"_s, u"ko"_s, widgets::Scheme::Dark);

    office.server.insert(u"PUT "_s + path(today()), always(log(u"open"_s, {{u"revision"_s, 2}})));
    office.server.insert(u"POST "_s + path(today()) + u"/submission"_s, always(log(u"submitted"_s, {{u"revision"_s, 3}, {u"may"_s, QJsonArray{}}})));
    office.server.insert(u"GET "_s + path(today()), [this, before = log(u"open"_s), after = log(u"submitted"_s, {{u"revision"_s, 3}, {u"may"_s, QJsonArray{}}})](const net::Request &) {
        return Result<net::Reply>(reply(office.paths().contains(u"POST "_s + path(today()) + u"/submission"_s) ? after : before));
    });
    QTest::keyClick(in<QPushButton>(*pane, "approval.log.submit"), Qt::Key_Space);
    ASSERT_TRUE(waitUntil([&] { return !shell.toasts.isEmpty(); }));
    EXPECT_FALSE(in<LogSheet>(*pane, "approval.log.sheet")->isEditable());
    EXPECT_TRUE(office.writes.isEmpty()); // it can still be taken back
    office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(office.idle());
    EXPECT_EQ(office.paths().count(u"POST "_s + path(today()) + u"/submission"_s), 1);
    EXPECT_TRUE(waitUntil([&] { return in<QLabel>(*pane, "approval.log.state")->text() == u"Submitted"_s; }));
}

TEST_F(LogDays, submission_canBeTakenBackFromTheToast)
{
    office.server.insert(u"GET "_s + path(today()), always(log(u"open"_s)));
    openPane();
    pane->openDay({});
    ASSERT_TRUE(shows("approval.log.sheet"));
    pane->submit();
    ASSERT_TRUE(waitUntil([&] { return !shell.toasts.isEmpty(); }));
    shell.toasts.first().undo();
    EXPECT_TRUE(waitUntil([&] { return in<LogSheet>(*pane, "approval.log.sheet")->isEditable(); }));
    EXPECT_TRUE(office.writes.isEmpty());
}

TEST_F(LogDays, lateAndReturnedLog_saysSoWithTheReason)
{
    office.server.insert(u"GET "_s + path(today()),
                         always(log(u"returned"_s, {{u"late"_s, true}, {u"reason"_s, u"결과를 더 적어 주십시오"_s}, {u"decidedBy"_s, person(u"s-team"_s, u"이도윤"_s)}})));
    openPane();
    pane->openDay({});
    ASSERT_TRUE(shows("approval.log.sheet"));
    EXPECT_EQ(in<QLabel>(*pane, "approval.log.state")->text(), u"Returned"_s);
    EXPECT_EQ(in<QLabel>(*pane, "approval.log.late")->text(), u"late"_s);
    EXPECT_TRUE(in<QLabel>(*pane, "approval.log.reason")->text().contains(u"결과를 더 적어 주십시오"_s));
    EXPECT_TRUE(in<QPushButton>(*pane, "approval.log.submit")->isEnabled());
    picture(*pane, u"log_returned"_s);
}

TEST_F(LogDays, withoutANetwork_saysWhatCanBeDoneAndNothingIsOverwritten)
{
    openPane();
    pane->openDay({});
    EXPECT_TRUE(waitUntil([&] { return pane->findChild<widgets::StateView *>() == stack()->currentWidget(); }));
    pane->submit();
    QTest::qWait(10);
    EXPECT_TRUE(office.box->entries().isEmpty());
}

TEST_F(LogDays, team_isDecidedOnAllAtOnceAndOneIsReadFirst)
{
    serveTeam();
    openPane();
    pane->openTeam();
    ASSERT_TRUE(shows("approval.log.team"));
    auto *table = in<QTableView>(*pane, "approval.log.team.table");
    ASSERT_EQ(table->model()->rowCount(), 4);
    EXPECT_EQ(table->model()->index(1, 0).data().toString(), u"Submitted, late"_s);
    EXPECT_EQ(table->model()->index(2, 0).data().toString(), u"Not submitted, late"_s);
    auto *approve = in<QPushButton>(*pane, "approval.log.team.approve");
    EXPECT_FALSE(approve->isEnabled());
    in<QPushButton>(*pane, "approval.log.team.all")->click();
    picture(*pane, u"log_team"_s);
    picture(*pane, u"log_team_ko"_s, u"ko"_s);
    EXPECT_FALSE(in<QPushButton>(*pane, "approval.log.team.return")->isEnabled()); // no reason yet
    office.server.insert(u"POST /v1/daily-log-decisions"_s, always({{u"items"_s, QJsonArray{}}}));
    ASSERT_TRUE(approve->isEnabled());
    approve->click();
    ASSERT_TRUE(waitUntil([&] { return !shell.toasts.isEmpty(); }));
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"Approving"_s);
    EXPECT_FALSE(approve->isEnabled()); // not twice
    office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(office.sent(1));
    EXPECT_EQ(office.bodyOf(0)["ids"_L1].toArray(), (QJsonArray{u"l1"_s, u"l2"_s}));

    office.server.insert(u"GET /v1/team-logs/l4"_s,
                         always(log(u"approved"_s, {{u"id"_s, u"l4"_s}, {u"author"_s, person(u"s-4"_s, u"정민준"_s)}, {u"may"_s, QJsonArray{}}})));
    table->setCurrentIndex(table->model()->index(3, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(shows("approval.log.sheet"));
    EXPECT_TRUE(in<QLabel>(*pane, "approval.log.title")->text().contains(u"s-4"_s));
    EXPECT_FALSE(in<LogSheet>(*pane, "approval.log.sheet")->isEditable());
}

TEST_F(LogDays, oneLog_isReturnedWithAReason)
{
    office.server.insert(u"GET /v1/team-logs/l2"_s, always(log(u"submitted"_s, {{u"id"_s, u"l2"_s},
                                                                              {u"author"_s, person(u"s-2"_s, u"박지우"_s)},
                                                                              {u"may"_s, QJsonArray{u"approve"_s, u"return"_s}}})));
    office.server.insert(u"POST /v1/daily-log-decisions"_s, always({{u"items"_s, QJsonArray{}}}));
    openPane();
    pane->openLog(u"l2"_s);
    ASSERT_TRUE(shows("approval.log.sheet"));
    auto *back = in<QPushButton>(*pane, "approval.log.return");
    EXPECT_FALSE(back->isEnabled());
    compose(in<QLineEdit>(*pane, "approval.log.return.reason"), u"날짜를 확인해 주십시오"_s);
    picture(*pane, u"log_other"_s);
    back->click();
    ASSERT_TRUE(waitUntil([&] { return !shell.toasts.isEmpty(); }));
    office.time.advance(std::chrono::seconds(11));
    ASSERT_TRUE(office.sent(1));
    EXPECT_EQ(office.bodyOf(0)["decision"_L1].toString(), u"return"_s);
    EXPECT_EQ(office.bodyOf(0)["reason"_L1].toString(), u"날짜를 확인해 주십시오"_s);
}

TEST_F(LogDays, thePage_opensMyLogOfTodayForTheBoxAndSomebodysForTheRow)
{
    office.server.insert(u"GET "_s + path(today()), always(log(u"open"_s)));
    office.server.insert(u"GET /v1/team-logs/l2"_s, always(log(u"submitted"_s, {{u"id"_s, u"l2"_s}, {u"author"_s, person(u"s-2"_s, u"박지우"_s)}, {u"may"_s, QJsonArray{u"approve"_s, u"return"_s}}})));
    start();
    office.put({itemJson(u"i1"_s, u"daily-log"_s, {{u"object"_s, u"daily-log"_s}, {u"objectId"_s, u"l2"_s}, {u"stepId"_s, QJsonValue()}})});
    ApprovalPage page(*parts);
    page.resize(1366, 768);
    page.QWidget::show();
    page.go({.kind = Place::Kind::DailyLog});
    auto *shown = in<LogPane>(page, "approval.log");
    ASSERT_TRUE(waitUntil([&] { return shown->isVisible() && in<LogSheet>(page, "approval.log.sheet")->isEditable(); }));
    auto *rows = in<QListView>(page, "approval.rows");
    ASSERT_TRUE(waitUntil([&] { return rows->model()->rowCount() == 1 && !rows->model()->index(0, 0).data().toString().isEmpty(); }));
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    ASSERT_TRUE(waitUntil([&] { return in<QPushButton>(page, "approval.log.approve")->isVisible(); }));
    EXPECT_FALSE(in<LogSheet>(page, "approval.log.sheet")->isEditable());
    picture(page, u"log_page"_s);
}

TEST_F(LogDays, whatABatchLeftOut_isListedWithTheReason)
{
    BatchSheet sheet(*parts);
    sheet.resize(790, 668);
    sheet.QWidget::show();
    sheet.show({.operations = {u"o1"_s}, .leftOut = {{u"i2"_s, u"예산 집행 계획"_s, u"not-opened"_s}, {u"i3"_s, u"점검 계획"_s, u"objection"_s}}});
    auto *left = in<QListWidget>(sheet, "approval.batch.left");
    ASSERT_EQ(left->count(), 2);
    EXPECT_TRUE(left->item(0)->text().contains(u"예산 집행 계획"_s));
    EXPECT_TRUE(left->item(0)->text().contains(u"not opened"_s));
    EXPECT_TRUE(left->item(1)->text().contains(u"objects"_s));
    picture(sheet, u"batch"_s);
}

} // namespace gw::test
