// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_test.h"

#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

Task<QList<approval::Assignee>> ready(QList<approval::Assignee> list)
{
    co_return list;
}

} // namespace

EditorTest::EditorTest()
{
    QIcon::setThemeSearchPaths({u":/icons"_s, u"/usr/share/icons"_s});
    QIcon::setThemeName(u"breeze"_s); // before the first icon is drawn: they are kept
    directory = {post(u"p-team"_s, u"정보화팀"_s, u"팀장"_s, u"이도윤"_s), post(u"p-head"_s, u"정보화과"_s, u"과장"_s, u"박지우"_s), post(u"p-vice"_s, u"기획국"_s, u"국장"_s, u"최서연"_s),
                 department(u"u-budget"_s, u"예산과"_s)};
    parts.reset(new approval::ApprovalViewParts{.theme = theme, .service = *office.service, .shell = shell, .clock = office.time.clock, .openFile = [](const QString &) {}});
    parts->findAssignees = [this](const QString &text, int) {
        QList<approval::Assignee> found;
        for (const approval::Assignee &one : directory) {
            if (one.unit.ko.contains(text) || one.title.ko.contains(text) || one.person.name.ko.contains(text))
                found.append(one);
        }
        return ready(found);
    };
    parts->chartOf = [this](const QString &unitId) { return ready(unitId.isEmpty() ? QList<approval::Assignee>{department(u"a-1"_s, u"한별특별시"_s)} : directory); };
}

EditorTest::~EditorTest() = default;

approval::Assignee EditorTest::post(const QString &id, const QString &unit, const QString &title, const QString &name)
{
    approval::Assignee assignee;
    assignee.postId = id;
    assignee.unit = {unit, unit};
    assignee.title = {title, title};
    assignee.person = {.seatId = u"s-"_s + id, .personId = u"n-"_s + id, .name = {name, name}};
    return assignee;
}

approval::Assignee EditorTest::department(const QString &id, const QString &unit)
{
    approval::Assignee assignee;
    assignee.unitId = id;
    assignee.unit = {unit, unit};
    return assignee;
}

approval::LinePlan EditorTest::planned(const QList<QPair<document::StepRole, approval::Assignee>> &steps)
{
    approval::LinePlan plan;
    for (const auto &[role, assignee] : steps)
        plan.groups.append(approval::PlannedGroup{.steps = {approval::PlannedStep{.role = role, .assignee = assignee}}});
    return plan;
}

void EditorTest::serveLists()
{
    const QJsonObject layout{{u"agency"_s, u"한별특별시"_s}, {u"headCampaign"_s, u"모두가 함께 여는 아침"_s}};
    office.server.insert(u"GET /v1/forms"_s, always({{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"general-draft"_s},
                                                                                        {u"version"_s, 1},
                                                                                        {u"nameKo"_s, u"일반 기안문"_s},
                                                                                        {u"nameEn"_s, u"General draft"_s},
                                                                                        {u"kind"_s, u"general"_s},
                                                                                        {u"layout"_s, layout}}}}}));
    office.server.insert(u"GET /v1/unit-tasks"_s, always({{u"items"_s, QJsonArray{QJsonObject{{u"code"_s, u"UT-1"_s},
                                                                                             {u"nameKo"_s, u"정보시스템 운영"_s},
                                                                                             {u"nameEn"_s, u"Systems"_s},
                                                                                             {u"unitId"_s, u"u-1"_s},
                                                                                             {u"retention"_s, u"10"_s},
                                                                                             {u"disclosure"_s, u"partly-open"_s}}}}}));
    const auto step = [](const QString &role, const QString &postId, const QString &title, const QString &why) {
        const QJsonObject who{{u"postId"_s, postId}, {u"titleKo"_s, title}, {u"titleEn"_s, title}, {u"unitKo"_s, u"정보화과"_s}, {u"unitEn"_s, u"IT Division"_s}};
        return QJsonObject{{u"role"_s, role}, {u"assignee"_s, who}, {u"required"_s, true}, {u"why"_s, QJsonObject{{u"code"_s, u"head"_s}, {u"ko"_s, why}, {u"en"_s, why}}}};
    };
    const QJsonArray steps{step(u"review"_s, u"p-team"_s, u"팀장"_s, u"소속 팀의 장"_s), step(u"decide"_s, u"p-head"_s, u"과장"_s, u"위임전결: 과장"_s)};
    office.server.insert(u"POST /v1/line-proposals"_s, always({{u"groups"_s, QJsonArray{QJsonObject{{u"mode"_s, u"sequential"_s}, {u"joinRule"_s, u"all"_s}, {u"steps"_s, steps}}}},
                                                               {u"deciderLevel"_s, u"division"_s},
                                                               {u"ruleSource"_s, u"위임전결규정 별표 2"_s},
                                                               {u"warnings"_s, QJsonArray{}}}));
}

void EditorTest::show(QWidget &window)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not get the keyboard");
}

void EditorTest::start()
{
    office.start();
}

void EditorTest::compose(QWidget *field, const QString &text)
{
    for (const QChar c : text) {
        QInputMethodEvent composing(QString(c), {});
        QCoreApplication::sendEvent(field, &composing);
        QInputMethodEvent committed;
        committed.setCommitString(QString(c));
        QCoreApplication::sendEvent(field, &committed);
    }
}

/// Saves a picture where GW_PICTURES says; nothing without it.
void EditorTest::picture(QWidget &widget, const QString &name, const QString &language, widgets::Scheme scheme, int fontScale)
{
    const QString folder = qEnvironmentVariable("GW_PICTURES");
    if (folder.isEmpty())
        return;
    QTranslator translator;
    QLocale::setDefault(QLocale(language));
    if (language == "ko"_L1 && translator.load(qEnvironmentVariable("GW_SOURCE_DIR") + u"/build/dev/translations/gwanmun_ko.qm"_s))
        QCoreApplication::installTranslator(&translator);
    theme.setLook({.scheme = scheme, .fontScale = fontScale});
    QApplication::processEvents();
    QTest::qWait(300);
    widget.grab().save(QDir(folder).filePath(name + u".png"_s));
    QCoreApplication::removeTranslator(&translator);
    QLocale::setDefault(QLocale(u"en"_s));
    QApplication::processEvents();
}

} // namespace gw::test
