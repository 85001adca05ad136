// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "decision_bar.h"

#include "approval_text.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <gw/widgets/flow_layout.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

using document::Decision;

constexpr int longestOpinion = 4000;

bool needsText(Decision decision)
{
    return decision == Decision::Return || decision == Decision::Skip || decision == Decision::Object || decision == Decision::Conditional;
}

/// What my step calls a "yes".
Decision yesOf(std::optional<document::StepRole> role, const QStringList &may)
{
    if (may.contains(document::toText(Decision::Approve)))
        return Decision::Approve;
    if (may.contains(document::toText(Decision::Agree)))
        return Decision::Agree;
    return role == document::StepRole::Concur || role == document::StepRole::Agree ? Decision::Agree : Decision::Read;
}

} // namespace

DecisionBar::DecisionBar(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_note(secondaryLabel(theme, {}, Theme::Text::Small))
    , m_buttons(new QWidget)
    , m_approve(new QPushButton)
    , m_object(new QPushButton)
    , m_conditional(new QPushButton)
    , m_return(new QPushButton)
    , m_hold(new QPushButton)
    , m_opinion(new QPushButton)
    , m_edit(new QPushButton)
    , m_withdraw(new QPushButton)
    , m_redraft(new QPushButton)
    , m_field(new QWidget)
    , m_question(label(theme, {}))
    , m_text(new QPlainTextEdit)
    , m_visibility(new QComboBox)
    , m_do(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(u"approval.decision"_s);
    m_note->setObjectName(u"approval.decision.note"_s);
    m_note->setWordWrap(true);
    m_approve->setProperty("primary", true);
    m_do->setProperty("primary", true);
    m_cancel->setProperty("flat", true);
    m_question->setWordWrap(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.scaled(72));
    m_text->setObjectName(u"approval.opinion"_s);
    m_do->setObjectName(u"approval.opinion.do"_s);
    const QList<std::pair<QPushButton *, QString>> named{{m_approve, u"approve"_s}, {m_object, u"object"_s},     {m_conditional, u"conditional"_s},
                                                         {m_return, u"return"_s},   {m_hold, u"hold"_s},         {m_opinion, u"opinion"_s},
                                                         {m_edit, u"edit"_s},       {m_withdraw, u"withdraw"_s}, {m_redraft, u"redraft"_s}};
    auto *flow = new FlowLayout(space::s);
    for (const auto &[button, name] : named) {
        button->setObjectName(u"approval.do."_s + name);
        flow->addWidget(button);
    }
    m_buttons->setLayout(flow);
    auto *below = new QHBoxLayout;
    below->addWidget(m_visibility);
    below->addStretch();
    below->addWidget(m_do);
    below->addWidget(m_cancel);
    auto *field = new QVBoxLayout(m_field);
    field->setContentsMargins(0, 0, 0, 0);
    field->addWidget(m_question);
    field->addWidget(m_text);
    field->addLayout(below);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    layout->addWidget(m_field);
    m_field->hide();

    connect(m_approve, &QPushButton::clicked, this, [this] { decide(yesOf(m_role, m_may)); });
    connect(m_object, &QPushButton::clicked, this, [this] { decide(Decision::Object); });
    connect(m_conditional, &QPushButton::clicked, this, [this] { decide(Decision::Conditional); });
    connect(m_return, &QPushButton::clicked, this, [this] { decide(Decision::Return); });
    connect(m_hold, &QPushButton::clicked, this, [this] { decide(m_held ? Decision::Release : Decision::Hold); });
    connect(m_opinion, &QPushButton::clicked, this, [this] { write(); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT actWanted(u"edit"_s); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT actWanted(u"withdraw"_s); });
    connect(m_redraft, &QPushButton::clicked, this, [this] { Q_EMIT actWanted(u"redraft"_s); });
    connect(m_cancel, &QPushButton::clicked, this, &DecisionBar::clear);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = opinion();
        m_do->setEnabled((!m_asked || !needsText(*m_asked) || !text.isEmpty()) && text.size() <= longestOpinion);
    });
    connect(m_do, &QPushButton::clicked, this, [this] {
        // An opinion without a decision stays until one is taken.
        if (m_asked)
            Q_EMIT decided(*m_asked, opinion(), document::OpinionVisibility(m_visibility->currentData().toInt()));
        else
            m_approve->setFocus();
    });
    retranslate();
}

void DecisionBar::setDocument(const Document &document, const QString &pending, Mark mark)
{
    m_may = document.may;
    const Step *mine = document.myStep();
    m_role = mine ? std::optional(mine->role) : std::nullopt;
    m_held = mine && mine->state == document::StepState::Held;
    m_pending = pending;
    m_mark = mark;
    refresh();
}

void DecisionBar::refresh()
{
    const bool busy = !m_pending.isEmpty();
    const Decision yes = yesOf(m_role, m_may);
    const auto shows = [&](QPushButton *button, Decision decision) {
        button->setVisible(!busy && m_may.contains(document::toText(decision)));
    };
    shows(m_approve, yes);
    shows(m_object, Decision::Object);
    shows(m_conditional, Decision::Conditional);
    shows(m_return, Decision::Return);
    m_hold->setVisible(!busy && m_may.contains(document::toText(m_held ? Decision::Release : Decision::Hold)));
    m_opinion->setVisible(!busy && m_approve->isVisibleTo(m_buttons) && yes != Decision::Read);
    m_edit->setVisible(!busy && m_may.contains("edit"_L1));
    m_withdraw->setVisible(!busy && m_may.contains("withdraw"_L1));
    m_redraft->setVisible(!busy && m_may.contains("redraft"_L1));
    m_approve->setText(decisionName(yes));
    m_hold->setText(decisionName(m_held ? Decision::Release : Decision::Hold));
    if (const auto decision = document::fromText<Decision>(m_pending); decision && busy)
        m_note->setText(decisionDone(*decision) + u" · "_s + markText(m_mark == Mark::None ? Mark::Waiting : m_mark));
    else
        m_note->setText({});
    m_note->setVisible(!m_note->text().isEmpty());
    if (busy)
        clear();
    setVisible(m_note->isVisibleTo(this) || std::ranges::any_of(m_buttons->findChildren<QPushButton *>(), [this](const QPushButton *button) {
                   return button->isVisibleTo(m_buttons);
               }));
}

void DecisionBar::write(std::optional<Decision> decision)
{
    if (m_may.isEmpty() || !m_pending.isEmpty())
        return;
    m_asked = decision;
    if (!decision)
        m_question->setText(tr("Your opinion goes with what you decide."));
    else if (*decision == Decision::Return)
        m_question->setText(tr("Why does it go back to the drafter? The reason is kept with the document."));
    else if (*decision == Decision::Skip)
        m_question->setText(tr("Why is this review skipped? The reason is printed in the signature cell (Art. 9(1))."));
    else
        m_question->setText(tr("What speaks against it? The decider sees it before deciding (Art. 9(4))."));
    m_do->setText(decision ? decisionName(*decision) : tr("Keep the opinion"));
    m_visibility->setVisible(!decision || *decision == Decision::Object || *decision == Decision::Conditional);
    m_do->setEnabled(!decision || !needsText(*decision) || !opinion().isEmpty());
    m_field->show();
    m_text->setFocus();
}

QString DecisionBar::opinion() const
{
    return m_text->toPlainText().trimmed();
}

void DecisionBar::decide(Decision decision)
{
    if (!m_pending.isEmpty() || !m_may.contains(document::toText(decision)))
        return;
    if (needsText(decision) && opinion().isEmpty()) {
        write(decision);
        return;
    }
    Q_EMIT decided(decision, opinion(), document::OpinionVisibility(m_visibility->currentData().toInt()));
}

void DecisionBar::clear()
{
    m_asked.reset();
    m_text->clear();
    m_field->hide();
}

void DecisionBar::retranslate()
{
    m_object->setText(tr("Object…"));
    m_conditional->setText(tr("With a condition…"));
    m_return->setText(tr("Return…"));
    m_opinion->setText(tr("Opinion"));
    m_edit->setText(tr("Edit"));
    m_withdraw->setText(tr("Take back…"));
    m_redraft->setText(tr("Draft anew"));
    m_cancel->setText(tr("Cancel"));
    m_text->setAccessibleName(tr("Opinion or reason"));
    m_text->setPlaceholderText(tr("Opinion or reason"));
    m_visibility->setAccessibleName(tr("Who may read the opinion"));
    const QVariant chosen = m_visibility->currentData();
    m_visibility->clear();
    m_visibility->addItem(tr("Everybody who may read the document"), int(document::OpinionVisibility::All));
    m_visibility->addItem(tr("Those of the approval line"), int(document::OpinionVisibility::Line));
    m_visibility->addItem(tr("The decider only"), int(document::OpinionVisibility::Decider));
    m_visibility->setCurrentIndex(std::max(0, m_visibility->findData(chosen)));
    refresh();
}

void DecisionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void DecisionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_field->isVisible())
        clear();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier)
             && m_field->isVisible() && m_do->isEnabled())
        m_do->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace gw::approval
