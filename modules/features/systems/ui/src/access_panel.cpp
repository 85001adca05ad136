// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "access_panel.h"

#include "system_texts.h"
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/systems/systemlistmodel.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::systems {

AccessPanel::AccessPanel(SystemsViewParts parts, QWidget *parent)
    : QScrollArea(parent)
    , m_parts(std::move(parts))
    , m_name(label(m_parts.theme, {}, Theme::Text::Heading))
    , m_kind(secondaryLabel(m_parts.theme, {}, Theme::Text::Small))
    , m_description(label(m_parts.theme, {}))
    , m_arrivalHead(label(m_parts.theme, {}, Theme::Text::Strong))
    , m_arrival(label(m_parts.theme, {}))
    , m_reason(label(m_parts.theme, {}))
    , m_asking(label(m_parts.theme, {}))
    , m_answer(new QPushButton)
    , m_request(new QPlainTextEdit)
    , m_send(new QPushButton)
    , m_open(new QPushButton)
    , m_star(new QPushButton)
    , m_used(secondaryLabel(m_parts.theme, {}, Theme::Text::Small))
{
    m_open->setObjectName(u"systems.open"_s);
    m_open->setProperty("primary", true);
    m_star->setObjectName(u"systems.star"_s);
    m_star->setProperty("flat", true);
    m_request->setObjectName(u"systems.request"_s);
    m_request->setTabChangesFocus(true);
    m_request->setMaximumHeight(m_parts.theme.scaled(110));
    m_send->setObjectName(u"systems.send"_s);
    m_reason->setObjectName(u"systems.reason"_s);
    m_asking->setObjectName(u"systems.asking"_s);
    m_arrival->setObjectName(u"systems.arrival"_s);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    for (QLabel *one : {m_name, m_kind, m_description, m_arrivalHead, m_arrival, m_reason, m_asking}) {
        one->setWordWrap(true);
        column->addWidget(one);
    }
    m_answer->setObjectName(u"systems.whyRefused"_s);
    m_answer->setProperty("flat", true);
    column->addWidget(m_answer, 0, Qt::AlignLeft);
    column->addWidget(m_request);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_send);
    buttons->addWidget(m_star);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_used);
    column->addStretch();
    m_used->setWordWrap(true);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setProperty("surface", true);
    connect(m_open, &QPushButton::clicked, this, [this] { openSystem(m_parts, m_systemId); });
    connect(m_send, &QPushButton::clicked, this, &AccessPanel::send);
    connect(m_answer, &QPushButton::clicked, this, [this] {
        const Entry *entry = m_parts.catalogue.find(m_systemId);
        const portal::SystemAccess *access = entry ? entry->accessOf(m_parts.catalogue.seatId()) : nullptr;
        if (access && access->requestId)
            m_parts.shell.open({u"systems"_s, u"request/"_s + *access->requestId, {}});
    });
    connect(m_star, &QPushButton::clicked, this, [this] { toggleFavourite(m_parts, m_systemId); });
    connect(&m_parts.catalogue, &Catalogue::changed, this, &AccessPanel::refresh);
    connect(&m_parts.favourites, &contract::Favourites::changed, this, &AccessPanel::refresh);
    refresh();
}

void AccessPanel::show(const QString &systemId)
{
    m_systemId = systemId;
    refresh();
}

void AccessPanel::refresh()
{
    const Entry *entry = m_parts.catalogue.find(m_systemId);
    widget()->setVisible(entry != nullptr);
    if (!entry)
        return;
    const bool english = isEnglish();
    const QString seat = m_parts.catalogue.seatId();
    const portal::SystemAccess *access = entry->accessOf(seat);
    const bool isOpen = entry->isOpenFor(seat);
    const bool isAsking = entry->isAsking(seat);
    const Identity identity = m_parts.identity();
    m_name->setText(entry->name(english));
    m_kind->setText(categoryName(entry->system.category));
    m_description->setText(entry->description(english));
    m_arrivalHead->setText(tr("What is handed over"));
    m_arrivalHead->setVisible(isOpen);
    m_arrival->setVisible(isOpen);
    if (isOpen) {
        QStringList lines;
        if (access->role)
            lines.append(tr("%1, %2, as %3").arg(identity.name, identity.seat, textOf(*access->role)));
        lines.append(handOverText(entry->system.handOver));
        if (access->until)
            lines.append(tr("Your right ends on %1.").arg(longDay(access->until->toLocalTime().date())));
        m_arrival->setText(lines.join(u'\n'));
    }
    const bool isRefused = access && access->request == portal::AccessRequestState::Refused;
    m_reason->setVisible(!isOpen);
    m_reason->setText(access && access->reason ? textOf(*access->reason) : tr("This seat has no right to open it."));
    m_asking->setVisible(!isOpen && (isAsking || isRefused));
    m_asking->setText(isAsking ? tr("You have asked for access. It waits for a decision.")
                               : tr("Your request was refused. You may ask again."));
    m_answer->setVisible(!isOpen && !isAsking && isRefused && access->requestId);
    m_answer->setText(tr("Read why"));
    const bool mayAsk = !isOpen && !isAsking && (!access || access->requestable.value_or(true));
    m_request->setVisible(mayAsk);
    m_send->setVisible(mayAsk);
    m_open->setVisible(isOpen);
    if (m_draftOf != m_systemId + seat) {
        m_draftOf = m_systemId + seat;
        m_request->setPlainText(requestDraft(entry->name(english), identity.seat));
        m_request->moveCursor(QTextCursor::End);
    }
    m_request->setAccessibleName(tr("Why you need it"));
    m_open->setText(tr("Open"));
    m_send->setText(tr("Ask for access"));
    const bool isFavourite = m_parts.favourites.contains(SystemListModel::linkOf(m_systemId));
    m_star->setText(isFavourite ? tr("Remove from favourites") : tr("Add to favourites"));
    m_star->setIcon(icon(m_parts.theme, isFavourite ? u"starred-symbolic"_s : u"non-starred-symbolic"_s, Role::AccentText));
    QStringList foot;
    if (entry->system.uses > 0 && entry->system.lastUsedAt)
        foot.append(tr("Opened %n times, last on %1", nullptr, int(entry->system.uses))
                        .arg(longDay(entry->system.lastUsedAt->toLocalTime().date())));
    const auto help = english && entry->system.helpEn ? entry->system.helpEn : entry->system.helpKo;
    if (help)
        foot.append(tr("Questions: %1").arg(*help));
    m_used->setText(foot.join(u'\n'));
}

void AccessPanel::askForAccess()
{
    if (!m_request->isHidden())
        m_request->setFocus();
}

void AccessPanel::send()
{
    const QString reason = m_request->toPlainText().trimmed();
    const Entry *entry = m_parts.catalogue.find(m_systemId);
    if (!entry)
        return;
    if (reason.isEmpty() || reason == requestDraft(entry->name(isEnglish()), m_parts.identity().seat).trimmed()) {
        m_parts.shell.toast(tr("Say what you need it for: whoever decides has to know."));
        m_request->setFocus();
        return;
    }
    shell::IShell &shell = m_parts.shell;
    Catalogue &catalogue = m_parts.catalogue;
    Task<QString> keeping = catalogue.requestAccess(m_systemId, reason);
    deliver(std::move(keeping), this, [&shell, &catalogue](AccessPanel *, const Result<QString> &operation) {
        if (!operation) {
            shell.toast(tr("This could not be kept on this computer. Is the disk full?"));
            return;
        }
        shell.toast(tr("Asked. You hear of the decision here."), [&catalogue, id = *operation] { catalogue.discard(id); });
    });
}

void AccessPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_draftOf.clear();
        refresh();
    }
    QScrollArea::changeEvent(event);
}

} // namespace gw::systems
