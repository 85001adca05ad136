// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "receipt_pane.h"

#include "approval_text.h"
#include "assignee_finder.h"
#include "paper_view.h"
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/flow_layout.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int presetTermDays = 7;

QString receiptStateName(document::ReceiptState state)
{
    using State = document::ReceiptState;
    switch (state) {
    case State::Arrived: return ReceiptPane::tr("arrived");
    case State::DistributeWait: return ReceiptPane::tr("to be distributed");
    case State::ReceiveWait: return ReceiptPane::tr("to be registered");
    case State::Registered: return ReceiptPane::tr("registered");
    case State::Assigned: return ReceiptPane::tr("with its handler");
    case State::Circulating: return ReceiptPane::tr("in circulation");
    case State::Processing: return ReceiptPane::tr("being answered");
    case State::Done: return ReceiptPane::tr("done");
    case State::SentBack: return ReceiptPane::tr("sent back");
    case State::Transferred: return ReceiptPane::tr("passed on");
    case State::RedistributeAsked: return ReceiptPane::tr("to be distributed again");
    }
    return {};
}

} // namespace

const QList<ReceiptPane::Asked> &ReceiptPane::acts()
{
    static const QList<Asked> all{{u"register"_s},
                                  {u"distribute"_s, true},
                                  {u"assign"_s, true, false, true},
                                  {u"circulate"_s, true, false, true},
                                  {u"direct"_s, false, true, true},
                                  {u"finish"_s, false, true},
                                  {u"ask-redistribution"_s, false, true},
                                  {u"transfer"_s, true, true},
                                  {u"ask-resend"_s, false, true},
                                  {u"send-back"_s, false, true}};
    return all;
}

ReceiptPane::ReceiptPane(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget)
    , m_state(new StateView(parts.theme))
    , m_loading(new SkeletonView(parts.theme, 6))
    , m_title(label(parts.theme, {}, Theme::Text::Heading))
    , m_meta(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_note(label(parts.theme, {}, Theme::Text::Small))
    , m_reply(new QPushButton)
    , m_origin(new QPushButton)
    , m_form(new QWidget)
    , m_question(label(parts.theme, {}))
    , m_finder(new AssigneeFinder(parts, u"approval.receipt.finder"_s))
    , m_places(label(parts.theme, {}, Theme::Text::Strong))
    , m_suggested(new QPushButton)
    , m_reason(new QLineEdit)
    , m_due(new QDateEdit)
    , m_do(new QPushButton)
    , m_cancel(new QPushButton)
    , m_viewers(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_paper(new PaperView(parts.theme))
{
    setObjectName(u"approval.receipt"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    for (QLabel *line : {m_title, m_meta, m_note, m_viewers, m_question, m_places})
        line->setWordWrap(true);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space::s);
    for (const Asked &one : acts()) {
        auto *button = new QPushButton;
        button->setObjectName(u"approval.receipt."_s + one.action);
        button->setProperty("primary", one.action == "register"_L1 || one.action == "distribute"_L1);
        connect(button, &QPushButton::clicked, this, [this, action = one.action] { begin(action); });
        m_buttons.insert(one.action, button);
        flow->addWidget(button);
    }
    m_reply->setObjectName(u"approval.receipt.reply"_s);
    m_reply->setProperty("primary", true);
    m_origin->setObjectName(u"approval.receipt.origin"_s);
    flow->addWidget(m_reply);
    flow->addWidget(m_origin);
    buttons->setLayout(flow);
    m_reason->setMaxLength(2000);
    m_reason->setObjectName(u"approval.receipt.reason"_s);
    m_due->setCalendarPopup(true);
    m_due->setObjectName(u"approval.receipt.due"_s);
    m_do->setProperty("primary", true);
    m_do->setObjectName(u"approval.receipt.do"_s);
    m_suggested->setObjectName(u"approval.receipt.suggested"_s);
    m_cancel->setProperty("flat", true);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_question);
    form->addWidget(m_suggested);
    form->addWidget(m_finder);
    form->addWidget(m_places);
    auto *last = new QHBoxLayout;
    last->addWidget(m_reason, 1);
    last->addWidget(m_due);
    last->addWidget(m_do);
    last->addWidget(m_cancel);
    form->addLayout(last);
    m_form->hide();
    auto *page = new QWidget;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, space::m, space::l, space::s);
    head->setSpacing(space::s);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_meta), static_cast<QWidget *>(m_note), buttons, m_form,
                          static_cast<QWidget *>(m_viewers)})
        head->addWidget(part);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(head);
    whole->addWidget(m_paper, 1);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_state);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_finder, &AssigneeFinder::chosen, this, &ReceiptPane::choose);
    connect(m_suggested, &QPushButton::clicked, this, [this] {
        Assignee unit;
        unit.unitId = m_receipt.suggestedUnitId;
        unit.unit = m_receipt.suggestedUnit;
        choose(unit);
    });
    connect(m_reason, &QLineEdit::textChanged, this, &ReceiptPane::refreshForm);
    connect(m_reason, &QLineEdit::returnPressed, m_do, &QPushButton::click);
    connect(m_do, &QPushButton::clicked, this, &ReceiptPane::finish);
    connect(m_cancel, &QPushButton::clicked, m_form, &QWidget::hide);
    connect(m_reply, &QPushButton::clicked, this, [this] { Q_EMIT replyWanted(m_id); });
    connect(m_origin, &QPushButton::clicked, this, [this] {
        Q_EMIT documentWanted(m_receipt.replyDocumentId.isEmpty() ? m_receipt.originDocumentId : m_receipt.replyDocumentId);
    });
    connect(&parts.service.receipts(), &Receipts::changed, this, [this](const QString &id) {
        if (id == m_id)
            load();
    });
    retranslate();
}

ReceiptPane::~ReceiptPane() = default;

void ReceiptPane::open(const QString &receiptId)
{
    if (m_id == receiptId)
        return;
    m_id = receiptId;
    m_form->hide();
    m_stack->setCurrentWidget(m_loading);
    load();
    // The system keeps who has read it when, not a button (Art. 18(4)).
    deliver(m_parts.service.receipts().markOpened(receiptId), this, [](ReceiptPane *, const Result<QString> &) {});
}

void ReceiptPane::focusText()
{
    m_paper->setFocus();
}

void ReceiptPane::load()
{
    deliver(m_parts.service.receipts().receipt(m_id), this, [asked = m_id](ReceiptPane *self, const Result<Receipt> &receipt) {
        if (asked != self->m_id)
            return;
        if (receipt) {
            self->take(*receipt);
            return;
        }
        const bool offline = receipt.error().code == Error::Code::Offline;
        self->m_state->show(offline ? u"network-disconnect"_s : u"dialog-warning"_s,
                            offline ? tr("Not on this computer yet") : tr("It could not be opened"), errorText(receipt.error()), tr("Try again"),
                            [self] { self->load(); });
        self->m_stack->setCurrentWidget(self->m_state);
    });
}

void ReceiptPane::take(const Receipt &receipt)
{
    m_receipt = receipt;
    m_title->setText(html::plainLine(receipt.title, 300));
    QStringList meta{receiptStateName(receipt.state), html::plainLine(receipt.senderName, 120), html::plainLine(receipt.numberRemote, 80)};
    if (!receipt.number.isEmpty())
        meta.append(tr("Receipt number %1").arg(html::plainLine(receipt.number, 80)));
    meta.append(personLine(receipt.handler));
    if (receipt.due.isValid())
        meta.append(untilText(receipt.due, m_parts.clock.now()));
    meta.removeAll({});
    m_meta->setText(meta.join(u" · "_s));
    QStringList notes;
    if (!receipt.method.isEmpty())
        notes.append(tr("How to handle it: %1").arg(receipt.method));
    if (!receipt.reason.isEmpty())
        notes.append(tr("Reason: %1").arg(receipt.reason));
    if (const QString pending = m_parts.service.receipts().pendingAction(receipt.id); !pending.isEmpty())
        notes.append(actionName(pending) + u": "_s + markText(Mark::Waiting));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    for (const Asked &one : acts())
        m_buttons.value(one.action)->setVisible(receipt.can(one.action));
    m_reply->setVisible(receipt.can(u"reply"_s) || (receipt.can(u"finish"_s) && receipt.replyDocumentId.isEmpty()));
    m_origin->setVisible(!receipt.replyDocumentId.isEmpty() || !receipt.originDocumentId.isEmpty());
    m_origin->setText(receipt.replyDocumentId.isEmpty() ? tr("The sender's document") : tr("The answer"));
    QStringList readers;
    for (const Viewer &viewer : receipt.viewers)
        readers.append(nameOf(viewer.who.name) + u' ' + (viewer.openedAt.isValid() ? shortTime(viewer.openedAt) : tr("not read")));
    m_viewers->setText(tr("Circulation: %1").arg(readers.join(u", "_s)));
    m_viewers->setVisible(!readers.isEmpty());
    m_paper->setVisible(receipt.hasSheet);
    if (receipt.hasSheet)
        m_paper->setSheet(receipt.sheet, [pictures = receipt.pictures](const QString &sha256) { return QImage::fromData(pictures.value(sha256)); });
    m_stack->setCurrentIndex(2);
}

QString ReceiptPane::actionName(const QString &action) const
{
    const QHash<QString, QString> names{{u"register"_s, tr("Register")},
                                        {u"distribute"_s, tr("Distribute…")},
                                        {u"assign"_s, tr("Assign a handler…")},
                                        {u"circulate"_s, tr("Circulate…")},
                                        {u"direct"_s, tr("Say how to handle it…")},
                                        {u"finish"_s, tr("Nothing more to do…")},
                                        {u"ask-redistribution"_s, tr("Not for this unit…")},
                                        {u"transfer"_s, tr("Pass on to another agency…")},
                                        {u"ask-resend"_s, tr("Ask for it again…")},
                                        {u"send-back"_s, tr("Send back…")}};
    return names.value(action);
}

void ReceiptPane::begin(const QString &action)
{
    m_action = action;
    m_chosen.clear();
    const auto asked = std::ranges::find(acts(), action, &Asked::action);
    if (!asked->needsPlace && !asked->needsReason && !asked->hasTerm) {
        finish();
        return;
    }
    m_question->setText(action == "distribute"_L1   ? tr("Which unit handles it?")
                        : action == "assign"_L1     ? tr("Who handles it, until when?")
                        : action == "circulate"_L1  ? tr("Who is to read it? It is noted by itself who has.")
                        : action == "transfer"_L1   ? tr("Which agency is it for, and why?")
                        : action == "direct"_L1     ? tr("How is it to be handled, until when?")
                                                    : tr("Why? The reason is kept with the document."));
    const bool suggests = action == "distribute"_L1 && !m_receipt.suggestedUnitId.isEmpty();
    m_suggested->setVisible(suggests);
    m_suggested->setText(tr("%1: %2").arg(nameOf(m_receipt.suggestedUnit), nameOf(m_receipt.suggestedWhy)));
    m_finder->setVisible(asked->needsPlace);
    m_places->clear();
    m_places->hide();
    m_reason->clear();
    m_reason->setVisible(asked->needsReason);
    m_due->setVisible(asked->hasTerm);
    m_due->setDate(m_parts.clock.now().toLocalTime().date().addDays(presetTermDays));
    m_do->setText(QString(actionName(action)).remove(u'…'));
    m_form->show();
    (asked->needsPlace ? static_cast<QWidget *>(m_finder->line()) : m_reason)->setFocus();
    refreshForm();
}

void ReceiptPane::choose(const Assignee &assignee)
{
    if (m_action != "circulate"_L1)
        m_chosen.clear();
    m_chosen.append(assignee);
    QStringList names;
    for (const Assignee &one : std::as_const(m_chosen))
        names.append(assigneeText(one));
    m_places->setText(names.join(u", "_s));
    m_places->show();
    refreshForm();
}

void ReceiptPane::refreshForm()
{
    const auto asked = std::ranges::find(acts(), m_action, &Asked::action);
    if (asked == acts().end())
        return;
    m_do->setEnabled((!asked->needsPlace || !m_chosen.isEmpty()) && (!asked->needsReason || !m_reason->text().trimmed().isEmpty()));
}

void ReceiptPane::finish()
{
    ReceiptAct act;
    act.receiptId = m_id;
    act.action = m_action;
    for (const Assignee &one : std::as_const(m_chosen)) {
        if (m_action == "assign"_L1)
            act.handlerSeatId = one.person.seatId;
        else if (m_action == "circulate"_L1)
            act.viewerPostIds.append(one.postId);
        else if (m_action == "transfer"_L1)
            act.agencyId = one.unitId;
        else
            act.unitId = one.unitId;
    }
    const auto asked = std::ranges::find(acts(), m_action, &Asked::action);
    if (asked->hasTerm)
        act.due = QDateTime(m_due->date(), QTime(18, 0)); // the end of an office day
    if (m_action == "direct"_L1)
        act.method = m_reason->text().trimmed();
    else if (asked->needsReason)
        act.reason = m_reason->text().trimmed();
    m_form->hide();
    deliver(m_parts.service.receipts().act(act), this, [](ReceiptPane *self, const Result<QString> &done) {
        if (done)
            self->load();
        else
            self->m_parts.shell.toast(errorText(done.error()));
    });
}

void ReceiptPane::retranslate()
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setText(actionName(it.key()));
    m_reply->setText(tr("Answer"));
    m_cancel->setText(tr("Cancel"));
    m_reason->setAccessibleName(tr("Reason or instruction"));
    m_reason->setPlaceholderText(tr("Reason or instruction"));
    m_due->setAccessibleName(tr("Until when"));
    m_due->setDisplayFormat(isEnglish() ? u"d MMM yyyy"_s : u"yyyy. M. d."_s);
    m_paper->setAccessibleName(tr("The document on A4"));
    if (m_stack->currentIndex() == 2)
        take(m_receipt);
}

void ReceiptPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
