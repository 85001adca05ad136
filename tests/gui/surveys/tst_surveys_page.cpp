// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Surveys and family events in the whole program against a real backend, mostly without a mouse.
#include "program.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>
#include <gw/familyevents/service.h>
#include <gw/surveys/service.h>
#include <gw/test/accessibility.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace gw::test {
namespace {

class SurveysPageTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        folder = std::make_unique<QTemporaryDir>();
        backend = std::make_unique<BackendProcess>();
        ASSERT_TRUE(backend->start()) << backend->log().toStdString();
        program = std::make_unique<Program>(*backend, Program::Wish{.profile = folder->filePath(u"desk"_s)});
        program->start();
        ASSERT_TRUE(program->signIn(divisionHead));
        program->window().resize(1366, 768);
        ASSERT_TRUE(waitUntil([] { return service().surveys().rowCount() > 0 && events().events().rowCount() > 0; }));
    }

    static void TearDownTestSuite()
    {
        program.reset();
        backend.reset();
        folder.reset();
    }

    static surveys::SurveysService &service() { return program->desk().features().communication().surveys(); }
    static familyevents::FamilyEventsService &events() { return program->desk().features().communication().familyEvents(); }

    /// The first survey that `fits`; aborts when there is none in the seed.
    template <class Fits>
    static QString surveyThat(Fits fits)
    {
        for (const surveys::SurveyRow &row : service().surveys().rows()) {
            if (fits(row))
                return row.survey.id;
        }
        qFatal("no such survey in the seed");
    }

    template <class T>
    T *find(const char *name)
    {
        return program->find<T>(QString::fromLatin1(name));
    }
    bool shown(const char *name)
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    void show(const QString &module, const QString &path) { program->window().open({module, path, {}}); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = program->window().window()->focusWidget();
        ASSERT_TRUE(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    /// Tab until this has the focus; false after a round.
    bool tabTo(const QString &name)
    {
        if (!program->window().window()->focusWidget())
            find<QListView>("surveys.list")->setFocus();
        for (int i = 0; i < 120; ++i) {
            if (const QWidget *focus = program->window().window()->focusWidget(); focus && focus->objectName() == name)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    void picture(const QString &name)
    {
        const QString target = qEnvironmentVariable("GW_PICTURES");
        if (target.isEmpty())
            return;
        QTest::qWait(250);
        program->window().grab().save(target + u'/' + name + u".png"_s);
    }
    void use(const QString &language, const QString &theme)
    {
        settings::Settings &settings = program->application().settings();
        std::ignore = settings.set(settings::Key::Locale, language);
        std::ignore = settings.set(settings::Key::Theme, theme);
        QTest::qWait(100);
    }
    bool settled()
    {
        return waitUntil([] { return program->desk().status().waitingWrites() == 0; });
    }

    static std::unique_ptr<BackendProcess> backend;
    static std::unique_ptr<QTemporaryDir> folder;
    static std::unique_ptr<Program> program; ///< one sign-in for all
};

std::unique_ptr<BackendProcess> SurveysPageTest::backend;
std::unique_ptr<QTemporaryDir> SurveysPageTest::folder;
std::unique_ptr<Program> SurveysPageTest::program;

bool isNamedAndOpen(const surveys::SurveyRow &row)
{
    return row.isToAnswer() && !row.survey.anonymous && row.survey.layer == portal::NoticeLayer::City;
}

} // namespace

TEST_F(SurveysPageTest, aSurvey_isAnsweredByKeyboardAloneAndShowsItsResults)
{
    const QString id = surveyThat(isNamedAndOpen);
    show(u"surveys"_s, u"survey/"_s + id);
    ASSERT_TRUE(waitUntil([this] { return shown("surveys.send"); }));
    picture(u"survey-answer-en-light"_s);
    auto *list = find<QListView>("surveys.list");
    list->setFocus();
    press(Qt::Key_Return); // to the first question that must be answered
    EXPECT_EQ(program->window().window()->focusWidget()->objectName(), u"answer.q1.a"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Down); // arrows go between options
    press(Qt::Key_Down);
    EXPECT_TRUE(find<QAbstractButton>("answer.q1.c")->isChecked());
    ASSERT_TRUE(tabTo(u"answer.q2.a"_s));
    press(Qt::Key_Space);
    ASSERT_TRUE(tabTo(u"answer.q2.d"_s));
    press(Qt::Key_Space);
    // Not all is answered yet: it says so and goes there.
    ASSERT_TRUE(tabTo(u"surveys.send"_s));
    press(Qt::Key_Space);
    EXPECT_EQ(program->window().window()->focusWidget()->objectName(), u"answer.q3.1"_s);
    EXPECT_FALSE(service().find(id)->answered);
    picture(u"survey-missing-en-light"_s);
    press(Qt::Key_Space);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Right);
    EXPECT_TRUE(find<QAbstractButton>("answer.q3.4")->isChecked());
    ASSERT_TRUE(tabTo(u"answer.q4"_s));
    QTest::keyClicks(program->window().window()->focusWidget(), u"More vegetables, please."_s);
    ASSERT_TRUE(tabTo(u"surveys.send"_s));
    press(Qt::Key_Space);
    ASSERT_TRUE(waitUntil([&] { return service().find(id)->answered && !service().find(id)->pending; }));
    ASSERT_TRUE(waitUntil([this] { return shown("surveys.results"); }));
    const portal::SurveyAnswer mine = service().find(id)->survey.myAnswer.value_or(portal::SurveyAnswer());
    ASSERT_EQ(mine.answers.size(), 4);
    EXPECT_EQ(mine.answers.at(0).options.value_or(QStringList()), QStringList{u"c"_s});
    EXPECT_EQ(mine.answers.at(1).options.value_or(QStringList()), (QStringList{u"a"_s, u"d"_s}));
    EXPECT_EQ(mine.answers.at(2).value.value_or(0), 4);
    picture(u"survey-results-en-light"_s);
    EXPECT_FALSE(shown("surveys.send")) << "answered: the results have the room";
    // A table for those who hear the screen.
    ASSERT_TRUE(tabTo(u"surveys.results.table"_s));
    press(Qt::Key_Space);
    ASSERT_TRUE(waitUntil([this] { return shown("surveys.results.table.q1"); }));
    EXPECT_EQ(find<QTableWidget>("surveys.results.table.q1")->rowCount(), 4);
    EXPECT_TRUE(unnamedControls(find<QWidget>("surveys")).isEmpty())
        << unnamedControls(find<QWidget>("surveys")).join(u'\n').toStdString();
    press(Qt::Key_Space);
    auto *views = find<QComboBox>("surveys.results.view");
    ASSERT_GT(views->count(), 2) << "weighted, and bureaus with at least five answers";
    views->setCurrentIndex(1);
    picture(u"survey-weighted-en-light"_s);
    views->setCurrentIndex(0);
    find<QAbstractButton>("surveys.change")->click();
    EXPECT_TRUE(shown("surveys.send"));
    EXPECT_TRUE(find<QAbstractButton>("answer.q1.c")->isChecked());
}

TEST_F(SurveysPageTest, anAnonymousSurvey_saysWhatItDoesAndTakesOneBallot)
{
    const QString id = surveyThat([](const surveys::SurveyRow &row) { return row.isToAnswer() && row.survey.anonymous; });
    show(u"surveys"_s, u"survey/"_s + id);
    ASSERT_TRUE(waitUntil([this] { return shown("surveys.send"); }));
    EXPECT_EQ(find<QAbstractButton>("surveys.send")->text(), u"Vote anonymously"_s);
    picture(u"survey-anonymous-en-light"_s);
    use(u"ko"_s, u"dark"_s);
    picture(u"survey-anonymous-ko-dark"_s);
    use(u"en"_s, u"light"_s);
    find<QListView>("surveys.list")->setFocus();
    for (const char *name : {"answer.q1.4", "answer.q2.3", "answer.q3.b"}) {
        ASSERT_TRUE(find<QAbstractButton>(name)) << name;
        find<QAbstractButton>(name)->click();
    }
    ASSERT_TRUE(tabTo(u"surveys.send"_s));
    press(Qt::Key_Space);
    ASSERT_TRUE(waitUntil([&] { return service().find(id)->answered; }));
    EXPECT_TRUE(waitUntil([this] { return !shown("surveys.send"); })) << "there is nothing to change";
    picture(u"survey-voted-en-light"_s);
}

TEST_F(SurveysPageTest, aSurvey_isWrittenByKeyboardAndOpened)
{
    show(u"surveys"_s, u"new"_s);
    ASSERT_TRUE(waitUntil([this] { return shown("surveys.editor.title"); }));
    QLineEdit *title = find<QLineEdit>("surveys.editor.title");
    title->setFocus();
    QTest::keyClicks(title, u"When shall we meet?"_s);
    ASSERT_TRUE(waitUntil([this] { return find<QComboBox>("surveys.editor.audience")->count() > 2; }));
    EXPECT_FALSE(find<QAbstractButton>("surveys.editor.save")->isEnabled()) << "a question has no text yet";
    ASSERT_TRUE(tabTo(u"question.text"_s));
    QTest::keyClicks(program->window().window()->focusWidget(), u"Which day?"_s);
    ASSERT_TRUE(tabTo(u"question.options"_s));
    for (const QString &option : {u"Monday"_s, u"Tuesday"_s}) {
        QTest::keyClicks(program->window().window()->focusWidget(), option);
        press(Qt::Key_Return);
    }
    ASSERT_TRUE(tabTo(u"surveys.editor.add"_s));
    press(Qt::Key_Space);
    QTest::keyClicks(program->window().window()->focusWidget(), u"Anything else?"_s);
    find<QWidget>("surveys.editor")->findChildren<QComboBox *>(u"question.kind"_s).last()->setCurrentIndex(3);
    picture(u"survey-editor-en-light"_s);
    EXPECT_TRUE(unnamedControls(find<QWidget>("surveys.editor")).isEmpty())
        << unnamedControls(find<QWidget>("surveys.editor")).join(u'\n').toStdString();
    ASSERT_TRUE(tabTo(u"surveys.editor.save"_s));
    press(Qt::Key_Space);
    const auto written = [] {
        for (const surveys::SurveyRow &row : service().surveys().rows()) {
            if (row.survey.titleKo == u"When shall we meet?")
                return std::optional(row);
        }
        return std::optional<surveys::SurveyRow>();
    };
    ASSERT_TRUE(waitUntil([&] { return written() && !written()->pending; }));
    EXPECT_EQ(written()->survey.questions.size(), 2);
    EXPECT_EQ(written()->survey.questions.at(0).options->size(), 2);
    show(u"surveys"_s, u"survey/"_s + written()->survey.id);
    ASSERT_TRUE(waitUntil([this] { return shown("surveys.open"); }));
    find<QAbstractButton>("surveys.open")->click();
    ASSERT_TRUE(waitUntil([&] { return written()->phase == surveys::Phase::Open && !written()->pending; }));
    ASSERT_TRUE(waitUntil([this] { return shown("surveys.closeNow"); }));
    find<QAbstractButton>("surveys.closeNow")->click();
    ASSERT_TRUE(waitUntil([&] { return written()->phase == surveys::Phase::Closed && !written()->pending; }));
    // The table lands where it was told to.
    ASSERT_TRUE(waitUntil([this] { return shown("surveys.export"); }));
    find<QAbstractButton>("surveys.export")->click();
    auto *dialog = find<QFileDialog>("surveys.export.dialog");
    ASSERT_TRUE(dialog);
    const QString path = folder->filePath(u"answers.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(path); }));
    QFile table(path);
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    EXPECT_TRUE(table.readAll().startsWith("\xef\xbb\xbf"));
}

TEST_F(SurveysPageTest, aColleague_isCongratulatedWithTwoPresses)
{
    QString id;
    for (const familyevents::EventRow &row : events().events().rows()) {
        if (row.event.kind == portal::FamilyEventKind::Wedding && row.event.hasAccount && !row.event.myNote)
            id = row.event.id;
    }
    ASSERT_FALSE(id.isEmpty());
    show(u"familyevents"_s, u"event/"_s + id);
    ASSERT_TRUE(waitUntil([this] { return shown("familyevents.write"); }));
    picture(u"family-en-light"_s);
    ASSERT_TRUE(tabTo(u"familyevents.write"_s));
    press(Qt::Key_Space); // one
    EXPECT_EQ(program->window().window()->focusWidget()->objectName(), u"familyevents.template.0"_s);
    picture(u"family-write-en-light"_s);
    press(Qt::Key_Space); // two
    ASSERT_TRUE(waitUntil([&] { return events().find(id)->event.myNote.has_value(); }));
    EXPECT_TRUE(waitUntil([this] { return shown("familyevents.mine"); }));
    find<QAbstractButton>("familyevents.account")->click();
    ASSERT_TRUE(waitUntil([this] { return shown("familyevents.account.text"); }));
    EXPECT_TRUE(find<QLabel>("familyevents.account.text")->text().contains(u"가상은행"_s));
    use(u"ko"_s, u"dark"_s);
    picture(u"family-ko-dark"_s);
    use(u"en"_s, u"light"_s);
    find<QAbstractButton>("familyevents.calendar")->click();
    auto *dialog = find<QFileDialog>("familyevents.calendar.dialog");
    ASSERT_TRUE(dialog);
    const QString path = folder->filePath(u"wedding.ics"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(path); }));
    EXPECT_TRUE(unnamedControls(find<QWidget>("familyevents")).isEmpty())
        << unnamedControls(find<QWidget>("familyevents")).join(u'\n').toStdString();
}

TEST_F(SurveysPageTest, aFamilyEvent_isAnnouncedAndTakenBack)
{
    show(u"familyevents"_s, u"new"_s);
    ASSERT_TRUE(waitUntil([this] { return shown("familyevents.editor.hall"); }));
    QTest::keyClicks(find<QLineEdit>("familyevents.editor.hall"), u"Dawn Hall"_s);
    ASSERT_TRUE(waitUntil([this] { return find<QAbstractButton>("familyevents.editor.save")->isEnabled(); }));
    picture(u"family-editor-en-light"_s);
    EXPECT_TRUE(unnamedControls(find<QWidget>("familyevents.editor")).isEmpty())
        << unnamedControls(find<QWidget>("familyevents.editor")).join(u'\n').toStdString();
    ASSERT_TRUE(tabTo(u"familyevents.editor.save"_s));
    press(Qt::Key_Space);
    const auto announced = [] {
        for (const familyevents::EventRow &row : events().events().rows()) {
            if (row.event.hall == u"Dawn Hall")
                return std::optional(row);
        }
        return std::optional<familyevents::EventRow>();
    };
    ASSERT_TRUE(waitUntil([&] { return announced() && !announced()->pending; }));
    EXPECT_TRUE(announced()->event.mine);
    show(u"familyevents"_s, u"event/"_s + announced()->event.id);
    ASSERT_TRUE(waitUntil([this] { return shown("familyevents.remove"); }));
    find<QAbstractButton>("familyevents.remove")->click();
    ASSERT_TRUE(waitUntil([&] { return !announced(); }));
}

TEST_F(SurveysPageTest, theFrontPage_hasABlockOfEachWithWhatIsThere)
{
    const QHash<QString, QString> lists{{u"surveys.open"_s, u"home.surveys"_s},
                                        {u"familyevents.upcoming"_s, u"home.familyevents"_s}};
    int found = 0;
    for (const shell::BlockSpec &block : program->desk().features().blocks()) {
        if (!lists.contains(block.id))
            continue;
        ++found;
        EXPECT_EQ(block.area, shell::Area::EmployeeCommunication);
        const std::unique_ptr<QWidget> widget(block.create(nullptr));
        widget->resize(420, 200);
        widget->show();
        auto *list = widget->findChild<QListView *>(lists.value(block.id));
        ASSERT_TRUE(list);
        EXPECT_GT(list->model()->rowCount(), 0);
        EXPECT_TRUE(list->isVisible());
        if (const QString target = qEnvironmentVariable("GW_PICTURES"); !target.isEmpty())
            widget->grab().save(target + u"/block-"_s + block.id + u".png"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        Q_EMIT list->activated(list->currentIndex());
        EXPECT_TRUE(waitUntil([&] { return shown(block.id.startsWith(u"surveys") ? "surveys.detail" : "familyevents.detail"); }));
    }
    EXPECT_EQ(found, 2);
}

} // namespace gw::test
