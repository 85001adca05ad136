// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "person_card_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <gw/widgets/dates.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::directory {
namespace {

bool inEnglish()
{
    return QLocale().language() != QLocale::Korean;
}

QString day(const QDateTime &time)
{
    return dayAndTime(time);
}

QString pathText(const CardSeat &seat, bool english)
{
    QStringList names;
    for (const Names &name : seat.unitPath)
        names.append(name.in(english));
    return names.join(u" › "_s);
}

QString titleOf(const portal::Post &post, bool english)
{
    return english && !post.titleEn.isEmpty() ? post.titleEn : post.titleKo;
}

} // namespace

PersonCardView::PersonCardView(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    setObjectName(u"people.card"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    m_column->setSpacing(space::s);
}

void PersonCardView::showCard(PersonCard card, bool isOwn)
{
    m_card = std::move(card);
    m_isOwn = isOwn;
    m_filled = true;
    rebuild();
}

QString PersonCardView::asText(const PersonCard &card, bool english)
{
    QStringList lines{english && !card.person.nameEn.isEmpty() ? card.person.nameEn : card.person.name};
    for (const CardSeat &seat : card.seats) {
        lines.append(pathText(seat, english) + u" · "_s + titleOf(seat.post, english));
        if (!seat.post.phone.isEmpty())
            lines.append(seat.post.phone);
    }
    lines.append(card.person.email);
    return lines.join(u'\n');
}

void PersonCardView::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        if (QLayout *inner = item->layout()) {
            while (QLayoutItem *part = inner->takeAt(0)) {
                if (part->widget())
                    part->widget()->deleteLater();
                delete part;
            }
        }
        delete item;
    }
    if (!m_filled)
        return;
    const bool english = inEnglish();
    const portal::Person &person = m_card.person;
    QString name = english && !person.nameEn.isEmpty() ? person.nameEn : person.name;
    if (person.hanja && !english)
        name += u" ("_s + *person.hanja + u')';
    QLabel *heading = label(m_theme, name, Theme::Text::Heading);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    setAccessibleName(name);
    QLabel *mail = secondaryLabel(m_theme, person.email);
    mail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(mail);
    for (const CardSeat &seat : std::as_const(m_card.seats))
        addSeat(seat, english);
    auto *buttons = new QHBoxLayout;
    auto *copy = new QPushButton(icon(m_theme, u"edit-copy"_s), tr("Copy as business card"));
    copy->setObjectName(u"people.copy"_s);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(asText(m_card, inEnglish()));
        Q_EMIT copied();
    });
    buttons->addWidget(copy);
    buttons->addStretch();
    m_column->addSpacing(space::m);
    m_column->addLayout(buttons);
    m_column->addStretch();
}

void PersonCardView::addSeat(const CardSeat &seat, bool english)
{
    m_column->addSpacing(space::m);
    QString title = titleOf(seat.post, english);
    if (seat.seat.kind == portal::SeatKind::Concurrent)
        title += u' ' + tr("(concurrent)");
    else if (seat.seat.kind == portal::SeatKind::Acting)
        title += u' ' + tr("(acting)");
    m_column->addWidget(label(m_theme, title, Theme::Text::Title));
    QLabel *path = secondaryLabel(m_theme, pathText(seat, english));
    path->setWordWrap(true);
    m_column->addWidget(path);
    if (!seat.post.phone.isEmpty()) {
        QLabel *phone = label(m_theme, seat.post.phone, Theme::Text::Strong);
        phone->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_column->addWidget(phone);
    }
    const QString duties = english && !seat.post.dutiesEn.isEmpty() ? seat.post.dutiesEn : seat.post.dutiesKo;
    if (!duties.isEmpty()) {
        QLabel *text = label(m_theme, duties);
        text->setWordWrap(true);
        m_column->addWidget(text);
    }
    if (seat.absence) {
        QString text = tr("Away %1 to %2").arg(day(seat.absence->startsAt), day(seat.absence->endsAt));
        if (!seat.substituteName.isEmpty())
            text += u" · "_s + tr("substitute: %1").arg(seat.substituteName);
        QLabel *away = label(m_theme, text);
        away->setProperty("warning", true);
        away->setWordWrap(true);
        m_column->addWidget(away);
    }
    if (m_isOwn) {
        auto *absence = new QPushButton(icon(m_theme, u"view-calendar"_s), tr("Record an absence…"));
        absence->setObjectName(u"people.absence"_s);
        connect(absence, &QPushButton::clicked, this, [this, id = seat.seat.id] { Q_EMIT absenceWanted(id); });
        m_column->addWidget(absence, 0, Qt::AlignLeft);
    }
}

void PersonCardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace gw::directory
