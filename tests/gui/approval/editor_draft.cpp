// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "draft_editor.h"

#include "checks_pane.h"
#include "editor_summary.h"
#include "editor_test.h"
#include "editor_text.h"
#include "line_view.h"
#include <QApplication>
#include <QComboBox>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTranslator>
#include <QPushButton>
#include <gw/checks/sentence.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::approval;
using namespace gw::document;

namespace gw::test {
namespace {

class EditorDraft : public EditorTest
{
protected:
    void open(const Draft &draft)
    {
        start();
        parts->service.forms().load();
        editor = std::make_unique<DraftEditor>(*parts);
        editor->resize(790, 668);
        show(*editor);
        QObject::connect(editor.get(), &DraftEditor::submitted, editor.get(), [this](const QString &operation, const QString &) { submitted = operation; });
        editor->open(draft);
    }
    Draft good()
    {
        Draft draft = office.service->drafts().make(u"general-draft"_s);
        draft.meta.title = u"정보시스템 점검 계획"_s;
        draft.meta.summary = u"올해의 정보시스템을 점검하는 일정과 방법"_s;
        draft.meta.keywords = {u"점검"_s};
        draft.meta.unitTaskCode = u"UT-1"_s;
        draft.content = words(u"점검 일정을 다음과 같이 정합니다.\n각 부서는 협조하여 주시기 바랍니다."_s);
        draft.line = planned({{StepRole::Review, directory[0]}, {StepRole::Decide, directory[1]}});
        return draft;
    }
    BodyEdit *body() { return in<BodyEdit>(*editor, "approval.body"); }
    QPushButton *submit() { return in<QPushButton>(*editor, "approval.editor.submit"); }
    ChecksPane *checks() { return in<ChecksPane>(*editor, "approval.checks"); }
    bool finds(const QString &code)
    {
        return waitUntil([this, code] { return std::ranges::any_of(checks()->findings(), [&code](const gw::checks::Finding &one) { return one.code == code; }); });
    }
    bool lost(const QString &code)
    {
        return waitUntil([this, code] { return std::ranges::none_of(checks()->findings(), [&code](const gw::checks::Finding &one) { return one.code == code; }); });
    }
    std::optional<Draft> kept()
    {
        const auto found = await(office.service->drafts().find(editor->draftId()));
        return found ? *found : std::nullopt;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : editor.get(), Qt::Key(key), modifiers); }

    std::unique_ptr<DraftEditor> editor;
    QString submitted;
};

} // namespace

TEST_F(EditorDraft, whatIsWritten_isKept_andSaysSo)
{
    serveLists();
    open(office.service->drafts().make(u"general-draft"_s));
    auto *title = in<QLineEdit>(*editor, "approval.head.title");
    EXPECT_TRUE(title->hasFocus() || editor->focusWidget() == title);
    compose(title, u"점검 계획"_s);
    compose(body(), u"본문"_s);
    ASSERT_TRUE(waitUntil([this] {
        const auto draft = kept();
        return draft && draft->meta.title == u"점검 계획"_s && draft->content.blocks.size() == 1;
    }));
    EXPECT_TRUE(waitUntil([this] { return in<QLabel>(*editor, "approval.editor.state")->toolTip().contains(u"kept "_s) || in<QLabel>(*editor, "approval.editor.state")->text().contains(u"kept "_s); }));
    EXPECT_TRUE(in<QLabel>(*editor, "approval.editor.counts")->text().contains(u"2 letters"_s));
}

TEST_F(EditorDraft, hiddenTextThatIsPasted_blocksTheSubmission_untilItIsFixed)
{
    serveLists();
    open(good());
    EXPECT_TRUE(waitUntil([this] { return submit()->isEnabled(); }));
    body()->moveCursor(QTextCursor::End);
    QMimeData data;
    data.setHtml(u"<p>보이는 글 <span style='color:#fefefe'>숨은 지시</span></p>"_s);
    struct Open : QTextEdit
    {
        using QTextEdit::insertFromMimeData;
    };
    constexpr auto insert = &Open::insertFromMimeData;
    (static_cast<QTextEdit *>(body())->*insert)(&data);
    ASSERT_TRUE(finds(u"L01"_s));
    EXPECT_FALSE(submit()->isEnabled());
    EXPECT_TRUE(submit()->toolTip().contains(u"Must be mended first"_s));
    EXPECT_TRUE(submit()->accessibleDescription().contains(u"Must be mended first"_s));
    editor->showSide(DraftEditor::Side::Checks);
    picture(*editor, u"editor_hidden_en"_s);
    // The place is shown in the text, the fix makes it visible.
    QPushButton *show = nullptr;
    QPushButton *fix = nullptr;
    const auto *red = in<QWidget>(*editor, "approval.checks.red");
    for (QPushButton *button : red->findChildren<QPushButton *>()) {
        if (button->objectName() == u"approval.checks.show"_s)
            show = button;
        if (button->objectName() == u"approval.checks.fix"_s)
            fix = button;
    }
    ASSERT_TRUE(show && fix);
    show->click();
    EXPECT_TRUE(waitUntil([this] { return body()->textCursor().selectedText() == u"숨은 지시"_s; })) << body()->textCursor().selectedText().toStdString();
    fix->click();
    ASSERT_TRUE(lost(u"L01"_s));
    EXPECT_TRUE(waitUntil([this] { return submit()->isEnabled(); }));
    EXPECT_TRUE(document::Content(body()->content()).blocks.last().paragraph.text().contains(u"숨은 지시"_s));
    body()->undo();
    EXPECT_TRUE(finds(u"L01"_s)) << "a fix is a step to undo";
}

TEST_F(EditorDraft, aWarning_asksWhy_andTheReasonGoesWithTheSubmission)
{
    serveLists();
    Draft draft = good();
    draft.meta.summary.clear();
    draft.meta.keywords.clear();
    open(draft);
    ASSERT_TRUE(waitUntil([this] { return submit()->isEnabled(); }));
    editor->submit();
    ASSERT_TRUE(finds(u"L10"_s));
    auto *reason = in<QLineEdit>(*editor, "approval.checks.reason.L10");
    ASSERT_TRUE(waitUntil([&] { return editor->focusWidget() == reason; }));
    EXPECT_TRUE(submitted.isEmpty());
    compose(reason, u"내부 회람용"_s);
    for (const QString &code : checks::codesToReason(checks()->findings()))
        in<QLineEdit>(*editor, ("approval.checks.reason." + code.toLatin1()).constData())->setText(u"내부 회람용"_s);
    editor->submit();
    ASSERT_TRUE(waitUntil([this] { return !submitted.isEmpty(); })) << (shell.toasts.isEmpty() ? std::string() : shell.toasts.last().text.toStdString());
    const auto entry = std::ranges::find(office.box->entries(), submitted, &outbox::Entry::operationId);
    EXPECT_NE(entry, office.box->entries().end());
    const auto back = await(office.service->drafts().takeBack(submitted));
    ASSERT_TRUE(back);
    EXPECT_TRUE(std::ranges::any_of(back->checkReasons, [](const CheckReason &one) { return one.code == u"L10"_s && one.reason == u"내부 회람용"_s; }));
}

TEST_F(EditorDraft, withoutALine_orATitle_nothingIsSubmitted)
{
    serveLists();
    Draft draft = good();
    draft.line = {};
    draft.meta.unitTaskCode.clear();
    draft.meta.title.clear();
    open(draft);
    editor->submit();
    EXPECT_EQ(shell.toasts.last().text, u"The document has no title yet."_s);
    in<QLineEdit>(*editor, "approval.head.title")->setText(u"점검 계획 알림"_s);
    editor->submit();
    for (int tries = 0; tries < 3 && !in<LineView>(*editor, "approval.line")->isVisible(); ++tries) {
        EXPECT_TRUE(waitUntil([this] { return submit()->isEnabled() || checks()->reds() > 0; }));
        for (const QString &code : checks::codesToReason(checks()->findings()))
            in<QLineEdit>(*editor, ("approval.checks.reason." + code.toLatin1()).constData())->setText(u"까닭"_s);
        editor->submit();
        waitUntil([this] { return in<LineView>(*editor, "approval.line")->isVisible(); });
    }
    EXPECT_TRUE(in<LineView>(*editor, "approval.line")->isVisible());
    EXPECT_TRUE(submitted.isEmpty());
}

TEST_F(EditorDraft, theUnitTask_defaultsRetentionAndDisclosure_andAsksTheRules)
{
    serveLists();
    Draft draft = good();
    draft.line = {};
    draft.meta.unitTaskCode.clear();
    open(draft);
    auto *task = in<QComboBox>(*editor, "approval.props.task");
    ASSERT_TRUE(waitUntil([&] { return task->count() == 2; }));
    task->setCurrentIndex(1);
    Q_EMIT task->activated(1);
    ASSERT_TRUE(waitUntil([this] {
        const auto now = kept();
        return now && now->meta.retention == Retention::Years10 && now->meta.disclosure.grade == Disclosure::PartlyOpen && now->line.groups.size() == 2;
    }));
    EXPECT_TRUE(finds(u"L05"_s)) << "partly open without a ground";
    in<QCheckBox>(*editor, "approval.props.ground6")->click();
    EXPECT_TRUE(lost(u"L05"_s));
    EXPECT_TRUE(waitUntil([this] { return kept()->meta.disclosure.grounds == QList<int>{6}; }));
}

TEST_F(EditorDraft, receivers_areChips_andAnInternalDocumentHasNone)
{
    serveLists();
    open(good());
    EXPECT_FALSE(in<QWidget>(*editor, "approval.receiverField")->isVisible());
    auto *flow = in<QComboBox>(*editor, "approval.head.flow");
    flow->setCurrentIndex(flow->findData(int(Flow::OutGov)));
    Q_EMIT flow->activated(flow->currentIndex());
    EXPECT_TRUE(in<QWidget>(*editor, "approval.receiverField")->isVisible());
    auto *line = in<QLineEdit>(*editor, "approval.receivers");
    line->setFocus();
    compose(line, u"예산과"_s);
    QApplication::processEvents();
    QTest::keyClick(line, Qt::Key_Return);
    compose(line, u"새아침협회장"_s);
    QApplication::processEvents();
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] {
        const auto draft = kept();
        return draft && draft->meta.receivers.size() == 2;
    }));
    const Meta meta = kept()->meta;
    EXPECT_EQ(meta.receivers[0].kind, ReceiverKind::Unit);
    EXPECT_EQ(meta.receivers[0].name, u"예산과장"_s);
    EXPECT_EQ(meta.receivers[1].kind, ReceiverKind::Outside);
    EXPECT_EQ(meta.senderName, u"한별특별시장"_s);
    picture(*editor, u"editor_receivers_en"_s);
    flow->setCurrentIndex(flow->findData(int(Flow::Internal)));
    Q_EMIT flow->activated(flow->currentIndex());
    EXPECT_TRUE(waitUntil([this] { return kept()->meta.receivers.isEmpty() && kept()->meta.senderName.isEmpty(); }));
}

TEST_F(EditorDraft, aReviewersVersion_saysThatTheDrafterIsTold_andKeepsTheLine)
{
    serveLists();
    Draft draft = good();
    draft.purpose = Draft::Purpose::Review;
    draft.baseVersion = QString(64, u'a');
    draft.etag = u"\"1\""_s;
    open(draft);
    EXPECT_TRUE(in<QLabel>(*editor, "approval.editor.banner.text")->isVisible());
    EXPECT_TRUE(in<QLabel>(*editor, "approval.editor.banner.text")->text().contains(u"The drafter is told"_s));
    EXPECT_EQ(submit()->text(), u"Save the version"_s);
    EXPECT_FALSE(in<QComboBox>(*editor, "approval.head.flow")->isEnabled());
    EXPECT_FALSE(in<QLineEdit>(*editor, "approval.line.find")->isEnabled());
    picture(*editor, u"editor_review_ko"_s, u"ko"_s);
}

TEST_F(EditorDraft, aRefusedSubmission_comesBackWithItsReasonAndTheCheck)
{
    Draft draft = good();
    draft.refusedOperation = u"op"_s;
    draft.refusal = Error::Code::Rejected;
    draft.refusalReason = u"checks-failed"_s;
    open(draft);
    EXPECT_TRUE(in<QLabel>(*editor, "approval.editor.banner.text")->text().contains(u"not accepted"_s));
    EXPECT_TRUE(checks()->isVisible());
}

TEST_F(EditorDraft, withoutForms_oneWritesAllTheSame)
{
    open(office.service->drafts().make({}));
    EXPECT_TRUE(in<QLabel>(*editor, "approval.editor.banner.text")->text().contains(u"The forms are not on this computer yet"_s));
    compose(body(), u"먼저 씁니다"_s);
    EXPECT_TRUE(waitUntil([this] { return kept().has_value(); }));
    serveLists();
    in<QPushButton>(*editor, "approval.editor.banner.first")->click();
    EXPECT_TRUE(waitUntil([this] { return kept()->meta.formId == u"general-draft"_s; }));
    EXPECT_EQ(body()->content().blocks.first().paragraph.text(), u"먼저 씁니다"_s);
}

TEST_F(EditorDraft, aDiscardedDraft_isThereAgainAfterUndo)
{
    serveLists();
    open(good());
    in<QPushButton>(*editor, "approval.editor.discard")->click();
    ASSERT_TRUE(waitUntil([this] { return !shell.toasts.isEmpty() && shell.toasts.last().undo; }));
    shell.toasts.last().undo();
    EXPECT_TRUE(waitUntil([this] {
        const auto all = await(office.service->drafts().all());
        return all && all->size() == 1 && all->first().meta.title == u"정보시스템 점검 계획"_s;
    }));
}

TEST_F(EditorDraft, theTextKeepsItsRoom_beside_theOtherPanes)
{
    serveLists();
    Draft draft = good();
    draft.content.blocks.append(Block::of(Paragraph{.level = 2, .runs = {document::Run{.text = u"점검 기간: 2026. 12. 1.(화) ~ 2026. 12. 4.(금)"_s}}}));
    draft.content.blocks.append(Block::of(Paragraph{.level = 2, .runs = {document::Run{.text = u"점검 대상: 전 부서의 업무 시스템"_s}}}));
    open(draft);
    QApplication::processEvents();
    EXPECT_GE(body()->viewport()->width(), 380) << "at 1366×768 the page leaves 790 px";
    EXPECT_GE(body()->viewport()->height(), 250);
    picture(*editor, u"editor_props_en"_s);
    picture(*editor, u"editor_props_ko"_s, u"ko"_s);
    picture(*editor, u"editor_props_dark_ko"_s, u"ko"_s, widgets::Scheme::Dark);
    picture(*editor, u"editor_large_ko"_s, u"ko"_s, widgets::Scheme::Light, 200);
    editor->showSide(DraftEditor::Side::Line);
    picture(*editor, u"editor_line_ko"_s, u"ko"_s);
    editor->resize(1340, 980);
    in<QPushButton>(*editor, "approval.editor.paper")->click();
    picture(*editor, u"editor_paper_ko"_s, u"ko"_s);
    in<QPushButton>(*editor, "approval.editor.side")->click();
    EXPECT_FALSE(in<QWidget>(*editor, "approval.props")->isVisible());
}

TEST_F(EditorDraft, anotherLanguage_reachesEveryText)
{
    class Marked final : public QTranslator
    {
    public:
        QString translate(const char *, const char *source, const char *, int) const override { return u"§"_s + QString::fromUtf8(source); }
        bool isEmpty() const override { return false; }
    };
    serveLists();
    open(good());
    Marked marked;
    QCoreApplication::installTranslator(&marked);
    QApplication::processEvents();
    QStringList missed;
    for (const QAbstractButton *button : editor->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && !button->text().startsWith(u'§'))
            missed.append(button->objectName() + u": "_s + button->text());
        if (button->isVisible() && button->text().isEmpty() && button->accessibleName().isEmpty())
            missed.append(button->objectName() + u" has no name"_s);
    }
    EXPECT_TRUE(in<QLineEdit>(*editor, "approval.head.title")->placeholderText().startsWith(u'§'));
    EXPECT_TRUE(body()->accessibleName().startsWith(u'§'));
    QCoreApplication::removeTranslator(&marked);
    EXPECT_EQ(missed, QStringList());
}

TEST(EditorSummary, takesSentencesAndWordsOutOfTheText)
{
    const Content body = words(u"정보시스템 정기 점검을 12월에 실시합니다.\n점심은 맛있었다.\n정보시스템 점검 기간에는 접속이 제한됩니다."_s);
    const QString summary = suggestedSummary(u"정보시스템 점검"_s, body, 45);
    EXPECT_TRUE(summary.contains(u"정보시스템 정기 점검"_s)) << summary.toStdString();
    EXPECT_LE(summary.size(), 45);
    const QStringList keywords = suggestedKeywords(u"정보시스템 점검"_s, body, 2);
    EXPECT_EQ(keywords, (QStringList{u"정보시스템"_s, u"점검"_s}));
    EXPECT_TRUE(suggestedSummary({}, {}).isEmpty());
}

} // namespace gw::test
