// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "request_page.h"

#include "system_texts.h"
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::systems {

RequestPage::RequestPage(SystemsViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_stack(new QStackedWidget)
    , m_state(new StateView(m_parts.theme))
    , m_content(new QWidget)
    , m_title(label(m_parts.theme, {}, Theme::Text::Title))
    , m_who(secondaryLabel(m_parts.theme, {}))
    , m_reason(label(m_parts.theme, {}))
    , m_outcome(label(m_parts.theme, {}, Theme::Text::Strong))
    , m_answer(new QLineEdit)
    , m_grant(new QPushButton)
    , m_refuse(new QPushButton)
{
    setObjectName(u"systems.requestPage"_s);
    m_grant->setObjectName(u"systems.grant"_s);
    m_grant->setProperty("primary", true);
    m_refuse->setObjectName(u"systems.refuse"_s);
    m_answer->setObjectName(u"systems.answer"_s);
    m_answer->setMaxLength(1000);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    for (QLabel *one : {m_title, m_who, m_reason, m_outcome}) {
        one->setWordWrap(true);
        column->addWidget(one);
    }
    column->addWidget(m_answer);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_grant);
    buttons->addWidget(m_refuse);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    m_content->setProperty("surface", true);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_grant, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
    retranslate();
}

void RequestPage::show(const QString &requestId)
{
    m_requestId = requestId;
    m_request.reset();
    m_answer->clear();
    m_state->show(u"view-refresh"_s, tr("Loading the request"), {});
    m_stack->setCurrentWidget(m_state);
    Task<portal::AccessRequest> asking = m_parts.catalogue.request(requestId);
    deliver(std::move(asking), this, [requestId](RequestPage *self, const Result<portal::AccessRequest> &request) {
        if (requestId == self->m_requestId)
            self->take(request);
    });
}

void RequestPage::take(const Result<portal::AccessRequest> &request)
{
    if (!request) {
        const bool isGone = request.error().code == Error::Code::NotFound || request.error().code == Error::Code::Forbidden;
        m_state->show(isGone ? u"dialog-information"_s : u"network-disconnect"_s,
                      isGone ? tr("This request is not for this seat") : tr("The request cannot be loaded now"),
                      isGone ? tr("It was taken back, or somebody else decides it.") : tr("Your work is not touched."),
                      isGone ? QString() : tr("Try again"), [this] { show(m_requestId); });
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_request = *request;
    m_name.clear();
    retranslate();
    Task<QString> naming = m_parts.personName(request->personId);
    deliver(std::move(naming), this, [requestId = m_requestId](RequestPage *self, const Result<QString> &name) {
        if (!name || requestId != self->m_requestId)
            return;
        self->m_name = *name;
        self->retranslate();
    });
    m_stack->setCurrentWidget(m_content);
}

void RequestPage::decide(bool grant)
{
    if (!m_request)
        return;
    portal::AccessDecision decision;
    decision.grant = grant;
    const QString answer = m_answer->text().trimmed();
    if (!answer.isEmpty())
        decision.answer = answer;
    if (!grant && answer.isEmpty()) {
        m_parts.shell.toast(tr("A refusal needs a reason."));
        m_answer->setFocus();
        return;
    }
    m_decided = m_requestId;
    retranslate();
    shell::IShell &shell = m_parts.shell;
    Task<QString> keeping = m_parts.catalogue.decide(m_requestId, decision);
    deliver(std::move(keeping), this, [&shell, grant](RequestPage *self, const Result<QString> &operation) {
        if (!operation) {
            self->m_decided.clear();
            self->retranslate();
            shell.toast(tr("This could not be kept on this computer. Is the disk full?"));
        } else {
            shell.toast(grant ? tr("Granted. It takes effect when the server has it.") : tr("Refused. The person is told why."));
        }
    });
}

void RequestPage::retranslate()
{
    m_answer->setPlaceholderText(tr("A sentence for the person who asked (needed for a refusal)"));
    m_answer->setAccessibleName(tr("Answer"));
    m_grant->setText(tr("Grant"));
    m_refuse->setText(tr("Refuse"));
    if (!m_request)
        return;
    const Entry *entry = m_parts.catalogue.find(m_request->systemId);
    const QString system = entry ? entry->name(isEnglish()) : m_request->systemId;
    m_title->setText(tr("Access to %1").arg(system));
    m_who->setText(tr("%1 asked on %2").arg(m_name.isEmpty() ? tr("A colleague") : m_name,
                                            longDay(m_request->createdAt.toLocalTime().date())));
    m_reason->setText(m_request->reason);
    const bool waits = m_request->state == portal::AccessRequestState::Waiting && m_decided != m_requestId;
    for (QWidget *one : {static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_grant), static_cast<QWidget *>(m_refuse)})
        one->setVisible(waits && m_request->seatId != m_parts.catalogue.seatId());
    if (m_decided == m_requestId && m_request->state == portal::AccessRequestState::Waiting)
        m_outcome->setText(tr("Decided; on its way to the server."));
    else if (m_request->state == portal::AccessRequestState::Granted)
        m_outcome->setText(tr("Granted"));
    else if (m_request->state == portal::AccessRequestState::Refused)
        m_outcome->setText(tr("Refused: %1").arg(m_request->answer.value_or(QString())));
    else
        m_outcome->setText(tr("Waits for a decision"));
}

void RequestPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::systems
