// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatch_pane.h"

#include "approval_text.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/flow_layout.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int targetIdRole = Qt::UserRole;

QString targetStateName(document::TargetState state)
{
    using State = document::TargetState;
    switch (state) {
    case State::Queued: return DispatchPane::tr("to be sent");
    case State::Sending: return DispatchPane::tr("being sent");
    case State::Failed: return DispatchPane::tr("failed");
    case State::SentUnarrived: return DispatchPane::tr("not arrived yet");
    case State::Arrived: return DispatchPane::tr("arrived");
    case State::Accepted: return DispatchPane::tr("registered");
    case State::SentBack: return DispatchPane::tr("sent back");
    case State::Transferred: return DispatchPane::tr("passed on");
    case State::ResendAsked: return DispatchPane::tr("asks for it again");
    case State::RecallAsked: return DispatchPane::tr("being recalled");
    case State::Recalled: return DispatchPane::tr("recalled");
    case State::RecallFailed: return DispatchPane::tr("could not be recalled");
    }
    return {};
}

Role targetColour(document::TargetState state)
{
    using State = document::TargetState;
    switch (state) {
    case State::Failed:
    case State::SentBack:
    case State::RecallFailed: return Role::DangerText;
    case State::ResendAsked: return Role::WarningText;
    case State::Arrived:
    case State::Accepted: return Role::SuccessText;
    default: return Role::Text;
    }
}

QString dispatchStateName(const QString &state)
{
    if (state == "dispatch-wait"_L1)
        return DispatchPane::tr("Not sent yet");
    if (state == "check-wait"_L1)
        return DispatchPane::tr("Being checked");
    if (state == "check-returned"_L1)
        return DispatchPane::tr("Returned by the check");
    if (state == "consent-wait"_L1)
        return DispatchPane::tr("Waiting for the consent of the unit's head");
    if (state == "refused"_L1)
        return DispatchPane::tr("Sending again was refused");
    return DispatchPane::tr("Sent");
}

} // namespace

DispatchPane::DispatchPane(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_which(new QComboBox)
    , m_state(label(parts.theme, {}, Theme::Text::Strong))
    , m_note(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_mode(new QComboBox)
    , m_seal(new QComboBox)
    , m_send(new QPushButton)
    , m_check(new QPushButton)
    , m_checkReturn(new QPushButton)
    , m_consent(new QPushButton)
    , m_refuse(new QPushButton)
    , m_retry(new QPushButton)
    , m_recall(new QPushButton)
    , m_settle(new QPushButton)
    , m_reasonRow(new QWidget)
    , m_reason(new QLineEdit)
    , m_reasonDo(new QPushButton)
    , m_targets(new QTreeWidget)
{
    setObjectName(u"approval.dispatch"_s);
    m_note->setWordWrap(true);
    m_targets->setObjectName(u"approval.targets"_s);
    m_targets->setRootIsDecorated(false);
    m_targets->setUniformRowHeights(true);
    m_targets->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_targets->setColumnCount(4);
    m_send->setProperty("primary", true);
    m_reason->setMaxLength(2000);
    m_reason->setObjectName(u"approval.dispatch.reason"_s);
    const QList<std::pair<QPushButton *, QString>> acts{{m_send, u"send"_s},       {m_check, u"ask-check"_s}, {m_checkReturn, u"check-return"_s},
                                                        {m_consent, u"consent"_s}, {m_refuse, u"refuse"_s},   {m_retry, u"retry"_s},
                                                        {m_recall, u"recall"_s},   {m_settle, u"settle"_s}};
    auto *head = new QHBoxLayout;
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_which);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space::s);
    flow->addWidget(m_mode);
    flow->addWidget(m_seal);
    for (const auto &[button, action] : acts) {
        button->setObjectName(u"approval.dispatch."_s + action);
        flow->addWidget(button);
        const bool needsReason = action == "check-return"_L1 || action == "refuse"_L1 || action == "recall"_L1;
        connect(button, &QPushButton::clicked, this, [this, action, needsReason] {
            if (needsReason)
                askFor(action);
            else
                act(action);
        });
    }
    buttons->setLayout(flow);
    auto *reason = new QHBoxLayout(m_reasonRow);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_reasonDo);
    m_reasonRow->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    layout->addWidget(m_reasonRow);
    layout->addWidget(m_targets, 1);
    connect(m_which, &QComboBox::activated, this, &DispatchPane::fill);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        m_seal->setVisible(m_mode->isVisibleTo(this) && m_mode->currentData().toInt() == int(document::SealMode::Seal));
    });
    connect(m_targets, &QTreeWidget::currentItemChanged, this, &DispatchPane::preview);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) { m_reasonDo->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, m_reasonDo, &QPushButton::click);
    connect(m_reasonDo, &QPushButton::clicked, this, [this] { act(m_asked); });
    connect(&parts.service.dispatching(), &Dispatching::changed, this, [this](const QString &document) {
        if (document == m_document)
            load();
    });
    connect(&parts.service.forms(), &Forms::changed, this, &DispatchPane::retranslate);
    retranslate();
}

void DispatchPane::setDocument(const QString &documentId)
{
    m_document = documentId;
    m_dispatches.clear();
    m_reasonRow->hide();
    fill();
}

void DispatchPane::load()
{
    if (m_document.isEmpty())
        return;
    deliver(m_parts.service.dispatching().dispatches(m_document), this, [asked = m_document](DispatchPane *self, const Result<QList<Dispatch>> &found) {
        if (asked == self->m_document)
            self->take(found);
    });
}

void DispatchPane::take(const Result<QList<Dispatch>> &dispatches)
{
    if (!dispatches) {
        m_state->setText(errorText(dispatches.error()));
        return;
    }
    const QString shown = m_which->currentData().toString();
    m_dispatches = *dispatches;
    m_which->clear();
    for (const Dispatch &one : std::as_const(m_dispatches)) {
        const QString when = one.issuedOn.isValid() ? longDay(one.issuedOn) : dispatchStateName(one.state);
        m_which->addItem(one.resendOf.isEmpty() ? when : tr("Again: %1").arg(when), one.id);
    }
    m_which->setCurrentIndex(std::max(0, m_which->findData(shown)));
    m_which->setVisible(m_dispatches.size() > 1);
    fill();
    Q_EMIT counted(int(m_dispatches.size()));
}

const Dispatch *DispatchPane::current() const
{
    const auto found = std::ranges::find(m_dispatches, m_which->currentData().toString(), &Dispatch::id);
    return found == m_dispatches.end() ? nullptr : &*found;
}

void DispatchPane::fill()
{
    const Dispatch *shown = current();
    m_targets->clear();
    const auto offers = [shown](const char *action) { return shown && shown->can(QString::fromLatin1(action)); };
    m_send->setVisible(offers("send"));
    m_check->setVisible(offers("ask-check"));
    m_checkReturn->setVisible(offers("check-return"));
    m_consent->setVisible(offers("consent"));
    m_refuse->setVisible(offers("refuse"));
    m_retry->setVisible(offers("retry"));
    m_recall->setVisible(offers("recall"));
    m_settle->setVisible(offers("settle"));
    m_mode->setVisible(offers("send"));
    m_seal->setVisible(offers("send") && m_mode->currentData().toInt() == int(document::SealMode::Seal));
    if (!shown) {
        m_state->setText(m_document.isEmpty() ? QString() : tr("Nothing was prepared for dispatch"));
        m_note->setText({});
        return;
    }
    const int arrived = int(std::ranges::count_if(shown->targets, [](const DispatchTarget &target) { return target.arrivedAt.isValid(); }));
    m_state->setText(dispatchStateName(shown->state) + u" · "_s + tr("%1 of %2 arrived").arg(arrived).arg(shown->targets.size()));
    QStringList notes;
    if (!shown->senderName.isEmpty())
        notes.append(tr("Sender: %1").arg(html::plainLine(shown->senderName, 120)));
    if (!shown->reason.isEmpty())
        notes.append(tr("Returned: %1").arg(shown->reason));
    if (std::ranges::any_of(shown->targets, &DispatchTarget::personal))
        notes.append(tr("Receivers with personal data get a copy of their own (Art. 12(2))."));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    if (const int mode = m_mode->findData(int(shown->sealMode)); mode >= 0)
        m_mode->setCurrentIndex(mode);
    fillTargets(*shown);
}

void DispatchPane::fillTargets(const Dispatch &shown)
{
    for (const DispatchTarget &target : shown.targets) {
        const QDateTime at = target.acceptedAt.isValid() ? target.acceptedAt : target.arrivedAt.isValid() ? target.arrivedAt : target.sentAt;
        auto *item = new QTreeWidgetItem(m_targets, {html::plainLine(target.receiver.name, 200), targetStateName(target.state), shortTime(at),
                                                     html::plainLine(target.reason.isEmpty() ? target.receiptNo : target.reason, 200)});
        item->setData(0, targetIdRole, target.id);
        item->setForeground(1, m_parts.theme.color(targetColour(target.state)));
        for (int column = 0; column < 4; ++column) {
            if (item->text(column).isEmpty())
                item->setText(column, u"–"_s); // a cell without a word would be silent for a screen reader
            item->setToolTip(column, item->text(column));
        }
    }
    m_targets->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        m_targets->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_targets->header()->setStretchLastSection(false);
}

QStringList DispatchPane::chosenTargets() const
{
    QStringList ids;
    for (const QTreeWidgetItem *item : m_targets->selectedItems())
        ids.append(item->data(0, targetIdRole).toString());
    return ids;
}

void DispatchPane::askFor(const QString &action)
{
    m_asked = action;
    m_reason->clear();
    m_reasonDo->setEnabled(false);
    m_reasonDo->setText(action == "recall"_L1 ? m_recall->text() : action == "refuse"_L1 ? m_refuse->text() : m_checkReturn->text());
    m_reasonRow->show();
    m_reason->setFocus();
}

void DispatchPane::act(const QString &action)
{
    const Dispatch *shown = current();
    if (!shown)
        return;
    DispatchAct wanted;
    wanted.dispatchId = shown->id;
    wanted.documentId = shown->documentId;
    wanted.action = action;
    if (action == "send"_L1) {
        wanted.sealMode = document::SealMode(m_mode->currentData().toInt());
        wanted.sealId = wanted.sealMode == document::SealMode::Seal ? m_seal->currentData().toString() : QString();
    }
    if (action == "retry"_L1 || action == "recall"_L1 || action == "settle"_L1)
        wanted.targetIds = chosenTargets();
    if (m_reasonRow->isVisible())
        wanted.reason = m_reason->text().trimmed();
    m_reasonRow->hide();
    deliver(m_parts.service.dispatching().act(wanted), this, [action](DispatchPane *self, const Result<QString> &operation) {
        if (!operation) {
            self->m_parts.shell.toast(errorText(operation.error()));
            return;
        }
        if (action == "send"_L1)
            self->m_parts.shell.toast(tr("The document is being sent"),
                                      [self, operation = *operation] {
                                          deliver(self->m_parts.service.discard(operation), self, [](DispatchPane *pane, const Result<Done> &done) {
                                              if (!done)
                                                  pane->m_parts.shell.toast(errorText(done.error()));
                                          });
                                      },
                                      std::chrono::seconds(10));
    });
}

void DispatchPane::preview()
{
    const Dispatch *shown = current();
    const QTreeWidgetItem *item = m_targets->currentItem();
    if (!shown || !item)
        return;
    const QString id = item->data(0, targetIdRole).toString();
    const auto target = std::ranges::find(shown->targets, id, &DispatchTarget::id);
    const QString copy = target != shown->targets.end() && target->personal ? id : QString();
    deliver(m_parts.service.dispatching().sheet(shown->id, copy), this, [](DispatchPane *self, const Result<IssuedPaper> &paper) {
        if (paper)
            Q_EMIT self->paperReady(*paper);
    });
}

void DispatchPane::retranslate()
{
    m_which->setAccessibleName(tr("Which dispatch"));
    m_mode->setAccessibleName(tr("How it is sealed"));
    m_seal->setAccessibleName(tr("Seal"));
    const QVariant mode = m_mode->currentData();
    m_mode->clear();
    m_mode->addItem(tr("With the seal"), int(document::SealMode::Seal));
    m_mode->addItem(tr("With a signature"), int(document::SealMode::Signature));
    m_mode->addItem(tr("Seal omitted (minor matter)"), int(document::SealMode::OmitMinor));
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(mode)));
    const QVariant seal = m_seal->currentData();
    m_seal->clear();
    for (const Seal &one : m_parts.service.forms().seals()) {
        if (one.mayUse)
            m_seal->addItem(nameOf(one.name), one.id);
    }
    m_seal->setCurrentIndex(std::max(0, m_seal->findData(seal)));
    m_send->setText(tr("Seal and send"));
    m_check->setText(tr("Ask for a check"));
    m_checkReturn->setText(tr("Return to the drafter…"));
    m_consent->setText(tr("Consent"));
    m_refuse->setText(tr("Refuse…"));
    m_retry->setText(tr("Try again"));
    m_recall->setText(tr("Recall…"));
    m_settle->setText(tr("Nothing more to do"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_targets->setAccessibleName(tr("Receivers"));
    m_targets->setHeaderLabels({tr("Receiver"), tr("State"), tr("Since"), tr("Number or reason")});
    fill();
}

void DispatchPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
