// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "question_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <gw/base/ids.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;
using gw::portal::SurveyQuestionKind;

namespace gw::surveys {
namespace {

QLineEdit *line(const QString &text, const QString &name, int longest)
{
    auto *edit = new QLineEdit(text);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    edit->setMaxLength(longest);
    return edit;
}

QString linesOf(const QList<portal::SurveyOption> &options)
{
    QStringList lines;
    for (const portal::SurveyOption &option : options)
        lines.append(option.en.isEmpty() ? option.ko : option.ko + u" | "_s + option.en);
    return lines.join(u'\n');
}

QSpinBox *number(int least, int most, int value, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

QuestionEdit::QuestionEdit(Theme &theme, const portal::SurveyQuestion &question, QWidget *parent)
    : QFrame(parent)
    , m_question(question)
    , m_number(label(theme, {}, Theme::Text::Strong))
    , m_kind(new QComboBox)
    , m_required(new QCheckBox(tr("Must be answered")))
    , m_textKo(line(question.textKo, tr("Question"), 500))
    , m_textEn(line(question.textEn, tr("The question in English (optional)"), 500))
    , m_options(new QPlainTextEdit)
    , m_optionsLabel(secondaryLabel(theme, tr("One option a line; “Korean | English” for both languages."), Theme::Text::Small))
    , m_limits(new QWidget)
    , m_most(number(1, 50, question.max.value_or(2), tr("At most")))
    , m_scale(new QWidget)
    , m_to(number(2, 10, question.to.value_or(5), tr("Steps")))
    , m_low(line(question.fromKo.value_or(QString()), tr("What the lowest step means"), 50))
    , m_high(line(question.toKo.value_or(QString()), tr("What the highest step means"), 50))
    , m_up(new QPushButton(tr("Up")))
    , m_down(new QPushButton(tr("Down")))
    , m_remove(new QPushButton(tr("Remove")))
{
    setProperty("card", true);
    if (m_question.id.isEmpty())
        m_question.id = newId();
    m_kind->setAccessibleName(tr("Kind of answer"));
    m_kind->addItem(tr("One option"), int(SurveyQuestionKind::Single));
    m_kind->addItem(tr("Several options"), int(SurveyQuestionKind::Multiple));
    m_kind->addItem(tr("Scale"), int(SurveyQuestionKind::Scale));
    m_kind->addItem(tr("Free answer"), int(SurveyQuestionKind::Text));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(question.kind))));
    m_required->setChecked(question.required);
    m_options->setPlainText(linesOf(question.options.value_or(QList<portal::SurveyOption>())));
    m_options->setTabChangesFocus(true);
    m_options->setAccessibleName(tr("Options"));
    m_options->setFixedHeight(QFontMetrics(theme.font(Theme::Text::Body)).lineSpacing() * 5 + 2 * space::s);
    m_textKo->setObjectName(u"question.text"_s);
    m_options->setObjectName(u"question.options"_s);
    m_kind->setObjectName(u"question.kind"_s);
    for (QPushButton *button : {m_up, m_down, m_remove})
        button->setProperty("flat", true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_number);
    head->addWidget(m_kind);
    head->addWidget(m_required);
    head->addStretch();
    head->addWidget(m_up);
    head->addWidget(m_down);
    head->addWidget(m_remove);
    auto *limits = new QHBoxLayout(m_limits);
    limits->setContentsMargins(0, 0, 0, 0);
    limits->addWidget(secondaryLabel(theme, tr("At most")));
    limits->addWidget(m_most);
    limits->addStretch();
    auto *scale = new QHBoxLayout(m_scale);
    scale->setContentsMargins(0, 0, 0, 0);
    scale->addWidget(secondaryLabel(theme, tr("1 to")));
    scale->addWidget(m_to);
    scale->addWidget(m_low, 1);
    scale->addWidget(m_high, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_textKo);
    column->addWidget(m_textEn);
    column->addWidget(m_optionsLabel);
    column->addWidget(m_options);
    column->addWidget(m_limits);
    column->addWidget(m_scale);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionEdit::showFields);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionEdit::edited);
    connect(m_textKo, &QLineEdit::textEdited, this, &QuestionEdit::edited);
    connect(m_options, &QPlainTextEdit::textChanged, this, &QuestionEdit::edited);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moved(1); });
    connect(m_remove, &QPushButton::clicked, this, &QuestionEdit::removed);
    showFields();
}

void QuestionEdit::setNumber(int number, bool first, bool last)
{
    m_number->setText(QString::number(number) + u'.');
    m_up->setEnabled(!first);
    m_down->setEnabled(!last);
    m_remove->setEnabled(!first || !last);
    const QString which = tr("Question %1").arg(number);
    for (QPushButton *button : {m_up, m_down, m_remove})
        button->setAccessibleDescription(which);
    setAccessibleName(which);
}

void QuestionEdit::focusText()
{
    m_textKo->setFocus(Qt::OtherFocusReason);
}

void QuestionEdit::showFields()
{
    const auto kind = SurveyQuestionKind(m_kind->currentData().toInt());
    const bool chooses = kind == SurveyQuestionKind::Single || kind == SurveyQuestionKind::Multiple;
    m_options->setVisible(chooses);
    m_optionsLabel->setVisible(chooses);
    m_limits->setVisible(kind == SurveyQuestionKind::Multiple);
    m_scale->setVisible(kind == SurveyQuestionKind::Scale);
}

portal::SurveyQuestion QuestionEdit::question() const
{
    portal::SurveyQuestion made;
    made.id = m_question.id;
    made.kind = SurveyQuestionKind(m_kind->currentData().toInt());
    made.textKo = m_textKo->text().trimmed();
    made.textEn = m_textEn->text().trimmed();
    made.required = m_required->isChecked();
    if (made.kind == SurveyQuestionKind::Single || made.kind == SurveyQuestionKind::Multiple) {
        const QList<portal::SurveyOption> before = m_question.options.value_or(QList<portal::SurveyOption>());
        made.options.emplace();
        for (const QString &text : m_options->toPlainText().split(u'\n')) {
            const QString korean = text.section(u'|', 0, 0).trimmed();
            if (korean.isEmpty())
                continue;
            const qsizetype place = made.options->size();
            made.options->append({place < before.size() ? before.at(place).id : newId(), korean,
                                  text.section(u'|', 1).trimmed()});
        }
    }
    if (made.kind == SurveyQuestionKind::Multiple) {
        made.max = std::min(m_most->value(), std::max(1, int(made.options->size())));
        made.min = made.required ? 1 : 0;
    }
    if (made.kind == SurveyQuestionKind::Scale) {
        made.from = 1;
        made.to = m_to->value();
        made.fromKo = m_low->text().trimmed();
        made.toKo = m_high->text().trimmed();
        made.fromEn = m_question.fromEn;
        made.toEn = m_question.toEn;
    }
    if (made.kind == SurveyQuestionKind::Text)
        made.maxLength = m_question.maxLength.value_or(1000);
    return made;
}

QString QuestionEdit::problem() const
{
    const portal::SurveyQuestion made = question();
    if (made.textKo.isEmpty())
        return tr("A question has no text yet.");
    if (made.options && made.options->size() < 2)
        return tr("“%1” needs at least two options.").arg(made.textKo);
    return {};
}

} // namespace gw::surveys
