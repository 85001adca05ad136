// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log_sheet.h"

#include "approval_text.h"
#include "log_lines.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <gw/html/sanitize.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int longestLogNote = 4000; // of the API

void colour(const ApprovalViewParts &parts, QLabel *text, Role role)
{
    QPalette palette = text->palette();
    palette.setColor(QPalette::WindowText, parts.theme.color(role));
    text->setPalette(palette);
}

} // namespace

QString logStateName(const QString &state)
{
    if (state == "submitted"_L1)
        return LogSheet::tr("Submitted");
    if (state == "approved"_L1)
        return LogSheet::tr("Approved");
    return state == "returned"_L1 ? LogSheet::tr("Returned") : LogSheet::tr("Not submitted");
}

QString logStateIcon(const QString &state)
{
    if (state == "submitted"_L1)
        return u"clock"_s;
    if (state == "approved"_L1)
        return u"dialog-ok"_s;
    return state == "returned"_L1 ? u"edit-undo"_s : u"document-edit"_s;
}

Role logStateRole(const QString &state)
{
    if (state == "approved"_L1)
        return Role::SuccessText;
    if (state == "submitted"_L1)
        return Role::InformationText;
    return state == "returned"_L1 ? Role::DangerText : Role::TextSecondary;
}

LogSheet::LogSheet(const ApprovalViewParts &parts, QWidget *parent)
    : QScrollArea(parent)
    , m_parts(parts)
    , m_who(secondaryLabel(parts.theme, {}))
    , m_state(label(parts.theme, {}, Theme::Text::Strong))
    , m_late(label(parts.theme, {}))
    , m_reason(label(parts.theme, {}))
    , m_plan(new LogLines(parts, u"approval.log.plan"_s))
    , m_result(new LogLines(parts, u"approval.log.result"_s))
    , m_suggestionsTitle(label(parts.theme, {}, Theme::Text::Strong))
    , m_suggestions(new QListWidget)
    , m_takeAll(new QPushButton)
    , m_noteTitle(label(parts.theme, {}, Theme::Text::Strong))
    , m_note(new QPlainTextEdit)
    , m_kept(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_submit(new QPushButton)
    , m_return(new QLineEdit)
    , m_returnDo(new QPushButton)
    , m_approve(new QPushButton)
{
    setObjectName(u"approval.log.sheet"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QLabel *line : {m_who, m_late, m_reason, m_kept})
        line->setWordWrap(true);
    m_state->setObjectName(u"approval.log.state"_s);
    m_late->setObjectName(u"approval.log.late"_s);
    m_reason->setObjectName(u"approval.log.reason"_s);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_kept->setObjectName(u"approval.log.kept"_s);
    m_suggestions->setObjectName(u"approval.log.suggestions"_s);
    m_suggestions->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_suggestions->setWordWrap(true);
    m_takeAll->setObjectName(u"approval.log.take-all"_s);
    m_note->setObjectName(u"approval.log.note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(parts.theme.scaled(96));
    m_submit->setObjectName(u"approval.log.submit"_s);
    m_submit->setProperty("primary", true);
    m_return->setObjectName(u"approval.log.return.reason"_s);
    m_return->setMaxLength(1000);
    m_returnDo->setObjectName(u"approval.log.return"_s);
    m_approve->setObjectName(u"approval.log.approve"_s);
    m_approve->setProperty("primary", true);

    auto *page = new QWidget;
    page->setProperty("surface", true);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state);
    state->addWidget(m_late, 1);
    auto *offered = new QHBoxLayout;
    offered->addWidget(m_suggestionsTitle, 1);
    offered->addWidget(m_takeAll);
    auto *last = new QHBoxLayout;
    last->addWidget(m_kept, 1);
    last->addWidget(m_return, 1);
    last->addWidget(m_returnDo);
    last->addWidget(m_approve);
    last->addWidget(m_submit);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(m_who);
    layout->addLayout(state);
    layout->addWidget(m_reason);
    layout->addWidget(m_plan);
    layout->addWidget(m_result);
    layout->addLayout(offered);
    layout->addWidget(m_suggestions);
    layout->addWidget(m_noteTitle);
    layout->addWidget(m_note);
    layout->addLayout(last);
    layout->addStretch(1);
    setWidget(page);

    for (LogLines *lines : {m_plan, m_result})
        connect(lines, &LogLines::changed, this, &LogSheet::written);
    connect(m_note, &QPlainTextEdit::textChanged, this, &LogSheet::written);
    // Enter on a suggestion, or a double click.
    connect(m_suggestions, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { takeOver(m_suggestions->row(item)); });
    connect(m_takeAll, &QPushButton::clicked, this, [this] {
        for (int left = m_suggestions->count(); left > 0; --left)
            takeOver(0);
        m_result->focusText();
    });
    connect(m_submit, &QPushButton::clicked, this, &LogSheet::submitWanted);
    connect(m_approve, &QPushButton::clicked, this, &LogSheet::approveWanted);
    connect(m_return, &QLineEdit::textChanged, this, &LogSheet::refresh);
    connect(m_return, &QLineEdit::returnPressed, m_returnDo, &QPushButton::click);
    connect(m_returnDo, &QPushButton::clicked, this, [this] {
        if (const QString reason = m_return->text().trimmed(); !reason.isEmpty())
            Q_EMIT returnWanted(reason);
    });
    connect(&parts.theme, &Theme::changed, this, [this] {
        m_note->setFixedHeight(m_parts.theme.scaled(96));
        refresh();
    });
    retranslate();
}

void LogSheet::show(const DailyLog &log, const QString &onItsWay)
{
    if (log.id != m_log.id || log.date != m_log.date)
        m_return->clear();
    m_log = log;
    m_onItsWay = onItsWay;
    // Where only what was typed is known, the server has not said what may be done: it can be gone on with.
    m_editable = onItsWay.isEmpty() && (log.can(u"edit") || (log.isKeptHere && log.may.isEmpty()));
    m_plan->setLines(log.plan);
    m_result->setLines(log.result);
    m_plan->setEditable(m_editable);
    m_result->setEditable(m_editable);
    if (m_note->toPlainText() != log.note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(log.note);
    }
    m_note->setReadOnly(!m_editable);
    showSuggestions();
    refresh();
}

void LogSheet::showSuggestions()
{
    m_suggestions->clear();
    for (const LogLine &line : m_log.suggestions) {
        const bool taken = std::ranges::any_of(m_log.result, [&line](const LogLine &one) {
            return line.sourceId.isEmpty() ? one.text == line.text : one.sourceId == line.sourceId;
        });
        if (!m_editable || taken)
            continue;
        auto *item = new QListWidgetItem(html::plainLine(line.text, 500), m_suggestions);
        item->setData(Qt::UserRole, line.sourceId);
        item->setData(Qt::UserRole + 1, line.source);
        item->setData(Qt::UserRole + 2, line.done);
    }
    int height = 2 * m_suggestions->frameWidth();
    for (int row = 0; row < m_suggestions->count(); ++row)
        height += m_suggestions->sizeHintForRow(row);
    m_suggestions->setFixedHeight(height);
    for (QWidget *part : {static_cast<QWidget *>(m_suggestionsTitle), static_cast<QWidget *>(m_suggestions), static_cast<QWidget *>(m_takeAll)})
        part->setVisible(m_suggestions->count() > 0);
}

void LogSheet::takeOver(int row)
{
    const QListWidgetItem *item = m_suggestions->item(row);
    if (!item || !m_editable)
        return;
    const LogLine line{item->text(), item->data(Qt::UserRole + 1).toString(), item->data(Qt::UserRole).toString(), item->data(Qt::UserRole + 2).toBool()};
    const qsizetype before = m_result->lines().size();
    m_result->append(line);
    if (m_result->lines().size() == before) { // there is no room for more
        m_suggestions->clear();
        return;
    }
    if (m_suggestions->count() > 0)
        m_suggestions->setCurrentRow(std::min(row, m_suggestions->count() - 1));
    else
        m_result->focusText();
}

void LogSheet::written()
{
    if (!m_editable)
        return;
    if (m_note->toPlainText().size() > longestLogNote) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(m_note->toPlainText().left(longestLogNote));
        m_note->moveCursor(QTextCursor::End);
    }
    m_log.plan = m_plan->lines();
    m_log.result = m_result->lines();
    m_log.note = m_note->toPlainText();
    showSuggestions();
    refresh();
    Q_EMIT edited();
}

void LogSheet::setNotKept(const QString &why)
{
    m_notKept = why;
    refresh();
}

void LogSheet::focusText()
{
    m_result->focusText();
}

void LogSheet::refresh()
{
    const bool mine = m_log.author.seatId.isEmpty() || m_log.author.seatId == m_parts.service.self().seatId;
    QStringList who;
    if (!mine)
        who.append(personLine(m_log.author));
    if (!m_log.approver.seatId.isEmpty())
        who.append(tr("approved by %1").arg(personLine(m_log.approver)));
    m_who->setText(who.join(u" · "_s));
    m_who->setVisible(!who.isEmpty());
    m_state->setText(m_onItsWay.isEmpty() ? logStateName(m_log.state) : m_onItsWay);
    colour(m_parts, m_state, m_onItsWay.isEmpty() ? logStateRole(m_log.state) : Role::WarningText);
    const bool isOpen = m_log.state == "open"_L1 || m_log.state == "returned"_L1;
    m_late->setText(m_log.late                                   ? tr("late")
                    : isOpen && m_log.lateAfter.isValid() ? tr("in time until %1").arg(shortDay(m_log.lateAfter))
                                                                 : QString());
    colour(m_parts, m_late, m_log.late ? Role::DangerText : Role::TextSecondary);
    const bool returned = m_log.state == "returned"_L1 && !m_log.reason.isEmpty();
    m_reason->setText(returned ? tr("Returned by %1: %2").arg(personLine(m_log.decidedBy), html::plainLine(m_log.reason, 1000)) : QString());
    m_reason->setVisible(returned);
    colour(m_parts, m_reason, Role::DangerText);
    const bool canSubmit = m_editable && (m_log.can(u"submit") || m_log.may.isEmpty());
    const bool hasLines = !m_log.plan.isEmpty() || !m_log.result.isEmpty();
    m_submit->setVisible(canSubmit);
    m_submit->setEnabled(hasLines);
    m_submit->setToolTip(hasLines ? QString() : tr("There is no line yet."));
    m_kept->setVisible(mine);
    m_kept->setText(!m_notKept.isEmpty()                 ? tr("Not kept yet: %1").arg(m_notKept)
                    : !m_editable                        ? QString()
                    : m_log.isKeptHere                   ? tr("Kept on this computer; it goes to the server by itself.")
                                                         : tr("Kept as you write. Only you see it until you submit it."));
    const bool decides = m_onItsWay.isEmpty() && m_log.can(u"approve");
    m_approve->setVisible(decides);
    const bool returns = m_onItsWay.isEmpty() && m_log.can(u"return");
    m_return->setVisible(returns);
    m_returnDo->setVisible(returns);
    m_returnDo->setEnabled(!m_return->text().trimmed().isEmpty());
}

void LogSheet::retranslate()
{
    setAccessibleName(tr("Daily log"));
    m_plan->setTitle(tr("Plan"), tr("No plan was written."));
    m_result->setTitle(tr("Done today"), tr("No result was written."));
    m_suggestionsTitle->setText(tr("From the system: Enter takes a line over"));
    m_suggestions->setAccessibleName(tr("Suggestions: Enter takes a line over"));
    m_takeAll->setText(tr("Take all over"));
    m_noteTitle->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_submit->setText(tr("Submit (Ctrl+Enter)"));
    m_return->setAccessibleName(tr("Why it goes back"));
    m_return->setPlaceholderText(tr("Why it goes back"));
    m_returnDo->setText(tr("Return"));
    m_approve->setText(tr("Approve"));
    refresh();
}

void LogSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace gw::approval
