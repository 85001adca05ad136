// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "survey_editor.h"

#include "question_edit.h"
#include "survey_text.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;
using gw::portal::NoticeLayer;
using gw::portal::SurveyResultsVisible;

namespace gw::surveys {
namespace {

QDateTimeEdit *timeEdit(const QString &name)
{
    auto *edit = new QDateTimeEdit;
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy. MM. dd. HH:mm"_s);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

SurveyEditor::SurveyEditor(SurveysViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_heading(label(m_parts.theme, {}, Theme::Text::Heading))
    , m_titleKo(new QLineEdit)
    , m_titleEn(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_audience(new QComboBox)
    , m_opens(timeEdit(tr("Opens")))
    , m_closes(timeEdit(tr("Closes")))
    , m_anonymous(new QCheckBox(tr("Anonymous")))
    , m_promise(secondaryLabel(m_parts.theme,
                               tr("Nobody can tell whose answer is whose: not you, not the server. It cannot be changed once sent."),
                               Theme::Text::Small))
    , m_visible(new QComboBox)
    , m_questionsBox(new QWidget)
    , m_questions(new QVBoxLayout(m_questionsBox))
    , m_add(new QPushButton(tr("Add a question")))
    , m_problem(label(m_parts.theme, {}))
    , m_save(new QPushButton(tr("Keep the draft")))
    , m_scroll(new QScrollArea)
{
    setObjectName(u"surveys.editor"_s);
    m_titleKo->setObjectName(u"surveys.editor.title"_s);
    m_titleKo->setMaxLength(200);
    m_titleKo->setAccessibleName(tr("Title"));
    m_titleEn->setMaxLength(200);
    m_titleEn->setAccessibleName(tr("Title in English"));
    m_titleEn->setPlaceholderText(tr("optional"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Introduction"));
    m_text->setFixedHeight(QFontMetrics(m_parts.theme.font(Theme::Text::Body)).lineSpacing() * 4 + 2 * space::s);
    m_audience->setAccessibleName(tr("Who is asked"));
    m_audience->setObjectName(u"surveys.editor.audience"_s);
    m_visible->setAccessibleName(tr("Who sees the results"));
    m_visible->addItem(tr("Whoever has answered"), int(SurveyResultsVisible::AfterAnswer));
    m_visible->addItem(tr("Everybody, when it is closed"), int(SurveyResultsVisible::AfterClose));
    m_visible->addItem(tr("Only those who ask"), int(SurveyResultsVisible::Owners));
    m_anonymous->setObjectName(u"surveys.editor.anonymous"_s);
    m_promise->setWordWrap(true);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_save->setProperty("primary", true);
    m_save->setObjectName(u"surveys.editor.save"_s);
    m_add->setObjectName(u"surveys.editor.add"_s);
    auto *cancel = new QPushButton(tr("Cancel"));

    auto *form = new QFormLayout;
    form->setSpacing(space::m);
    form->addRow(tr("Title"), m_titleKo);
    form->addRow(tr("In English"), m_titleEn);
    form->addRow(tr("Introduction"), m_text);
    form->addRow(tr("Who is asked"), m_audience);
    form->addRow(tr("Opens"), m_opens);
    form->addRow(tr("Closes"), m_closes);
    form->addRow(tr("Results for"), m_visible);
    form->addRow(QString(), m_anonymous);
    form->addRow(QString(), m_promise);
    m_questions->setContentsMargins(0, 0, 0, 0);
    m_questions->setSpacing(space::m);
    auto *page = new QWidget;
    page->setProperty("surface", true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(m_heading);
    column->addLayout(form);
    column->addWidget(m_questionsBox);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_add);
    adding->addStretch();
    column->addLayout(adding);
    column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(page);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::xxl, space::s, space::xxl, space::m);
    foot->setSpacing(space::s);
    foot->addWidget(m_problem, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);

    connect(m_titleKo, &QLineEdit::textEdited, this, &SurveyEditor::check);
    connect(m_opens, &QDateTimeEdit::dateTimeChanged, this, &SurveyEditor::check);
    connect(m_closes, &QDateTimeEdit::dateTimeChanged, this, &SurveyEditor::check);
    connect(m_anonymous, &QCheckBox::toggled, m_promise, &QLabel::setVisible);
    connect(m_add, &QPushButton::clicked, this, [this] {
        portal::SurveyQuestion question;
        question.kind = portal::SurveyQuestionKind::Single;
        question.required = true;
        addQuestion(question);
        renumber();
        m_edits.last()->focusText();
        // Laid out first: then there is somewhere to scroll to.
        QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_edits.last()); });
    });
    connect(cancel, &QPushButton::clicked, this, &SurveyEditor::cancelled);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (problem().isEmpty())
            Q_EMIT saved(draft());
    });
}

void SurveyEditor::startNew()
{
    m_row.reset();
    portal::SurveyDraft draft;
    const QDateTime now = m_parts.clock.now().toLocalTime();
    draft.opensAt = QDateTime(now.date(), QTime(now.time().hour(), 0)).toUTC();
    draft.closesAt = QDateTime(now.date().addDays(7), QTime(18, 0)).toUTC();
    draft.layer = NoticeLayer::Bureau;
    draft.resultsVisible = SurveyResultsVisible::AfterAnswer;
    portal::SurveyQuestion question;
    question.kind = portal::SurveyQuestionKind::Single;
    question.required = true;
    draft.questions = {question};
    fill(draft);
}

void SurveyEditor::edit(const SurveyRow &row)
{
    m_row = row;
    const portal::Survey &survey = row.survey;
    portal::SurveyDraft draft;
    draft.id = survey.id;
    draft.layer = survey.layer;
    draft.unitId = survey.unitId;
    draft.titleKo = survey.titleKo;
    draft.titleEn = survey.titleEn;
    draft.descriptionKo = survey.descriptionKo;
    draft.descriptionEn = survey.descriptionEn;
    draft.questions = survey.questions;
    draft.opensAt = survey.opensAt;
    draft.closesAt = survey.closesAt;
    draft.anonymous = survey.anonymous;
    draft.resultsVisible = survey.resultsVisible;
    fill(draft);
}

void SurveyEditor::fill(const portal::SurveyDraft &draft)
{
    m_before = draft;
    const bool fixed = m_row && m_row->phase != Phase::Draft;
    m_heading->setText(m_row ? tr("Change the survey") : tr("New survey"));
    m_save->setText(fixed ? tr("Save") : tr("Keep the draft"));
    m_titleKo->setText(draft.titleKo);
    m_titleEn->setText(draft.titleEn);
    m_text->setPlainText(draft.descriptionKo);
    m_opens->setDateTime(draft.opensAt.toLocalTime());
    m_closes->setDateTime(draft.closesAt.toLocalTime());
    m_anonymous->setChecked(draft.anonymous);
    m_promise->setVisible(draft.anonymous);
    m_visible->setCurrentIndex(std::max(0, m_visible->findData(int(draft.resultsVisible))));
    for (QWidget *field : std::initializer_list<QWidget *>{m_audience, m_opens, m_anonymous, m_visible})
        field->setEnabled(!fixed);
    m_add->setVisible(!fixed);
    m_questionsBox->setVisible(!fixed);
    qDeleteAll(m_edits);
    m_edits.clear();
    for (const portal::SurveyQuestion &question : draft.questions)
        addQuestion(question);
    renumber();
    m_audience->clear();
    deliver(m_parts.ownUnits(), this, [](SurveyEditor *self, const Result<QList<UnitChoice>> &units) {
        if (units)
            self->offerAudiences(*units);
    });
    check();
    m_titleKo->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureVisible(0, 0);
}

void SurveyEditor::offerAudiences(const QList<UnitChoice> &units)
{
    m_audience->clear();
    if (units.isEmpty())
        return;
    const QString own = units.last().id;
    const auto add = [this](const QString &text, NoticeLayer layer, const QString &unit) {
        m_audience->addItem(text, QStringList{toString(layer), unit});
    };
    add(tr("The whole city"), NoticeLayer::City, own);
    add(chosen(units.first().nameKo, units.first().nameEn), NoticeLayer::District, own);
    for (const UnitChoice &unit : units.sliced(1))
        add(chosen(unit.nameKo, unit.nameEn), NoticeLayer::Bureau, unit.id);
    int at = m_audience->count() - 1;
    for (int i = 0; i < m_audience->count(); ++i) {
        const QStringList who = m_audience->itemData(i).toStringList();
        if (who.first() == toString(m_before.layer) && (who.last() == m_before.unitId || who.first() != u"bureau"))
            at = m_before.unitId.isEmpty() ? at : i;
    }
    m_audience->setCurrentIndex(at);
    check();
}

void SurveyEditor::addQuestion(const portal::SurveyQuestion &question)
{
    auto *edit = new QuestionEdit(m_parts.theme, question, m_questionsBox);
    m_edits.append(edit);
    m_questions->addWidget(edit);
    edit->show();
    connect(edit, &QuestionEdit::edited, this, &SurveyEditor::check);
    connect(edit, &QuestionEdit::removed, this, [this, edit] {
        m_edits.removeOne(edit);
        edit->deleteLater();
        renumber();
    });
    connect(edit, &QuestionEdit::moved, this, [this, edit](int by) {
        const qsizetype at = m_edits.indexOf(edit);
        m_edits.move(at, at + by);
        m_questions->removeWidget(edit);
        m_questions->insertWidget(int(at) + by, edit);
        // Tab goes by the order in which things stand.
        for (qsizetype i = 1; i < m_edits.size(); ++i)
            m_edits.at(i)->raise();
        renumber();
        edit->focusText();
    });
}

void SurveyEditor::renumber()
{
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        m_edits.at(i)->setNumber(int(i) + 1, i == 0, i == m_edits.size() - 1);
    check();
}

QString SurveyEditor::problem() const
{
    if (m_titleKo->text().trimmed().isEmpty())
        return tr("It needs a title.");
    if (m_audience->currentIndex() < 0)
        return tr("Your unit is not known yet.");
    if (m_closes->dateTime() <= m_opens->dateTime())
        return tr("It must close later than it opens.");
    for (const QuestionEdit *edit : m_edits) {
        if (const QString wrong = edit->problem(); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

void SurveyEditor::check()
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_save->setEnabled(wrong.isEmpty());
}

portal::SurveyDraft SurveyEditor::draft() const
{
    portal::SurveyDraft draft = m_before;
    draft.titleKo = m_titleKo->text().trimmed();
    draft.titleEn = m_titleEn->text().trimmed();
    draft.descriptionKo = m_text->toPlainText().trimmed();
    draft.closesAt = m_closes->dateTime().toUTC();
    if (m_row && m_row->phase != Phase::Draft)
        return draft;
    const QStringList audience = m_audience->currentData().toStringList();
    draft.layer = portal::noticeLayerFromString(audience.value(0));
    draft.unitId = audience.value(1);
    draft.opensAt = m_opens->dateTime().toUTC();
    draft.anonymous = m_anonymous->isChecked();
    draft.resultsVisible = SurveyResultsVisible(m_visible->currentData().toInt());
    draft.questions.clear();
    for (const QuestionEdit *edit : m_edits)
        draft.questions.append(edit->question());
    return draft;
}

} // namespace gw::surveys
