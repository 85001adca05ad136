// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "answer_form.h"

#include "survey_text.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;
using gw::portal::SurveyQuestionKind;

namespace gw::surveys {

AnswerForm::AnswerForm(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void AnswerForm::setSurvey(const portal::Survey &survey)
{
    const bool same = survey.id == m_surveyId && survey.questions == m_questions && inEnglish() == m_english;
    if (!same) {
        const bool sameSurvey = survey.id == m_surveyId && survey.questions == m_questions;
        const portal::SurveyAnswer entered{sameSurvey ? answers() : QList<portal::SurveyAnswerItem>()};
        m_surveyId = survey.id;
        m_questions = survey.questions;
        m_english = inEnglish();
        build();
        if (sameSurvey && m_touched)
            fill(entered);
        else
            m_touched = false;
    }
    if (!m_touched && survey.myAnswer) {
        fill(*survey.myAnswer);
        m_touched = false;
    }
}

void AnswerForm::build()
{
    delete m_content;
    m_fields.clear();
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    int number = 0;
    for (const portal::SurveyQuestion &question : std::as_const(m_questions)) {
        Field field;
        field.question = question;
        const QString text = chosen(question.textKo, question.textEn);
        //: number of a question, and the question
        auto *title = label(m_theme, tr("%1. %2").arg(++number).arg(text), Theme::Text::Strong);
        title->setWordWrap(true);
        column->addSpacing(number > 1 ? space::l : 0);
        column->addWidget(title);
        if (const QString note = hint(question); !note.isEmpty())
            column->addWidget(secondaryLabel(m_theme, note, Theme::Text::Small));
        switch (question.kind) {
        case SurveyQuestionKind::Single: addChoices(field, column, false); break;
        case SurveyQuestionKind::Multiple: addChoices(field, column, true); break;
        case SurveyQuestionKind::Scale: addScale(field, column); break;
        case SurveyQuestionKind::Text: addText(field, column); break;
        case SurveyQuestionKind::Unknown: break;
        }
        for (QAbstractButton *button : std::as_const(field.buttons)) {
            button->setAccessibleDescription(text);
            connect(button, &QAbstractButton::clicked, this, [this] { m_touched = true; });
        }
        field.problem = label(m_theme, {}, Theme::Text::Small);
        field.problem->setProperty("danger", true);
        field.problem->setWordWrap(true);
        field.problem->hide();
        column->addWidget(field.problem);
        m_fields.append(field);
    }
    m_layout->addWidget(m_content);
}

void AnswerForm::addChoices(Field &field, QVBoxLayout *column, bool several)
{
    if (!several) // a group takes its buttons but one out of the order of Tab, which only suits radio buttons
        field.choices = new QButtonGroup(m_content);
    const QList<portal::SurveyOption> options = field.question.options.value_or(QList<portal::SurveyOption>());
    for (int i = 0; i < int(options.size()); ++i) {
        const QString text = chosen(options.at(i).ko, options.at(i).en).replace(u'&', u"&&"_s);
        QAbstractButton *button = several ? static_cast<QAbstractButton *>(new QCheckBox(text))
                                          : static_cast<QAbstractButton *>(new QRadioButton(text));
        button->setObjectName(u"answer.%1.%2"_s.arg(field.question.id, options.at(i).id));
        if (field.choices)
            field.choices->addButton(button, i);
        field.buttons.append(button);
        column->addWidget(button);
    }
}

void AnswerForm::addScale(Field &field, QVBoxLayout *column)
{
    field.choices = new QButtonGroup(m_content);
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.scaled(space::m));
    const QString low = chosen(field.question.fromKo.value_or(QString()), field.question.fromEn.value_or(QString()));
    const QString high = chosen(field.question.toKo.value_or(QString()), field.question.toEn.value_or(QString()));
    if (!low.isEmpty())
        line->addWidget(secondaryLabel(m_theme, low));
    for (int step = field.question.from.value_or(1); step <= field.question.to.value_or(5); ++step) {
        auto *button = new QRadioButton(QString::number(step));
        button->setObjectName(u"answer.%1.%2"_s.arg(field.question.id).arg(step));
        field.choices->addButton(button, step);
        field.buttons.append(button);
        line->addWidget(button);
    }
    if (!high.isEmpty())
        line->addWidget(secondaryLabel(m_theme, high));
    line->addStretch();
    column->addLayout(line);
}

void AnswerForm::addText(Field &field, QVBoxLayout *column)
{
    field.text = new QPlainTextEdit;
    field.text->setObjectName(u"answer."_s + field.question.id);
    field.text->setTabChangesFocus(true);
    field.text->setAccessibleName(chosen(field.question.textKo, field.question.textEn));
    field.text->setFixedHeight(QFontMetrics(m_theme.font(Theme::Text::Body)).lineSpacing() * 4 + 2 * space::s);
    connect(field.text, &QPlainTextEdit::textChanged, this, [this] { m_touched = true; });
    column->addWidget(field.text);
}

void AnswerForm::fill(const portal::SurveyAnswer &answer)
{
    for (const Field &field : std::as_const(m_fields)) {
        const auto item = std::ranges::find(answer.answers, field.question.id, &portal::SurveyAnswerItem::questionId);
        if (item == answer.answers.end())
            continue;
        if (field.text)
            field.text->setPlainText(item->text.value_or(QString()));
        if (item->value && field.choices && field.choices->button(*item->value))
            field.choices->button(*item->value)->setChecked(true);
        const QList<portal::SurveyOption> options = field.question.options.value_or(QList<portal::SurveyOption>());
        for (int i = 0; i < int(options.size()) && item->options; ++i)
            field.buttons.at(i)->setChecked(item->options->contains(options.at(i).id));
    }
}

QString AnswerForm::hint(const portal::SurveyQuestion &question) const
{
    QStringList parts;
    if (!question.required)
        parts.append(tr("You may leave this out."));
    if (question.kind == SurveyQuestionKind::Multiple) {
        const int least = question.min.value_or(0);
        const int most = question.max.value_or(int(question.options ? question.options->size() : 0));
        if (least > 1 && least == most)
            parts.append(tr("Choose %n.", nullptr, least));
        else if (least > 1)
            parts.append(tr("Choose %1 to %2.").arg(least).arg(most));
        else
            parts.append(tr("Choose up to %n.", nullptr, most));
    }
    if (question.kind == SurveyQuestionKind::Text)
        parts.append(tr("Only those who ask read what you write here."));
    return parts.join(u' ');
}

std::optional<portal::SurveyAnswerItem> AnswerForm::answerOf(const Field &field) const
{
    portal::SurveyAnswerItem item;
    item.questionId = field.question.id;
    if (field.text) {
        item.text = field.text->toPlainText().trimmed();
        return item.text->isEmpty() ? std::nullopt : std::optional(item);
    }
    if (field.question.kind == SurveyQuestionKind::Scale) {
        if (!field.choices || field.choices->checkedId() < 0)
            return std::nullopt;
        item.value = field.choices->checkedId();
        return item;
    }
    item.options.emplace();
    for (int i = 0; i < int(field.buttons.size()); ++i) {
        if (field.buttons.at(i)->isChecked())
            item.options->append(field.question.options->at(i).id);
    }
    return item.options->isEmpty() ? std::nullopt : std::optional(item);
}

QList<portal::SurveyAnswerItem> AnswerForm::answers() const
{
    QList<portal::SurveyAnswerItem> all;
    for (const Field &field : m_fields) {
        if (const auto item = answerOf(field))
            all.append(*item);
    }
    return all;
}

QString AnswerForm::problem(const Field &field) const
{
    const auto item = answerOf(field);
    if (!item)
        return field.question.required ? tr("Please answer this question.") : QString();
    if (field.question.kind == SurveyQuestionKind::Multiple && item->options) {
        const int count = int(item->options->size());
        if (count < field.question.min.value_or(0))
            return tr("Please choose at least %n.", nullptr, field.question.min.value_or(0));
        if (count > field.question.max.value_or(count))
            return tr("Please choose no more than %n.", nullptr, field.question.max.value_or(count));
    }
    if (item->text && item->text->toUcs4().size() > field.question.maxLength.value_or(4000))
        return tr("Please write no more than %n characters.", nullptr, field.question.maxLength.value_or(4000));
    return {};
}

QList<QWidget *> AnswerForm::fields() const
{
    QList<QWidget *> all;
    for (const Field &field : m_fields) {
        for (QAbstractButton *button : field.buttons)
            all.append(button);
        if (field.text)
            all.append(field.text);
    }
    return all;
}

bool AnswerForm::check()
{
    const Field *first = nullptr;
    for (const Field &field : std::as_const(m_fields)) {
        const QString wrong = problem(field);
        field.problem->setText(wrong);
        field.problem->setVisible(!wrong.isEmpty());
        if (!wrong.isEmpty() && !first)
            first = &field;
    }
    if (!first)
        return true;
    QWidget *target = first->text ? static_cast<QWidget *>(first->text) : first->buttons.value(0);
    if (target)
        target->setFocus(Qt::OtherFocusReason);
    return false;
}

} // namespace gw::surveys
