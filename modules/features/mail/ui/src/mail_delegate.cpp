// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_delegate.h"

#include <gw/widgets/icons.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr int mostTags = 2; ///< the others are in the reader
constexpr int edge = 3;     ///< of unread and chosen rows, and of the lane

/// How much of the width is for whom it is from, when a mail is one line.
int peopleWidth(const Theme &theme, int width)
{
    return std::clamp(width / 5, theme.scaled(110), theme.scaled(220));
}

} // namespace

Ink laneInk(Lane lane)
{
    return lane == Lane::Citizen ? Ink::CitizenLane : Ink::EmployeeLane;
}

QString laneIcon(Lane lane)
{
    return lane == Lane::Citizen ? u"group"_s : u"view-institution"_s;
}

std::pair<Ink, Ink> tagInks(Tag tag)
{
    switch (tag) {
    case Tag::Red: return {Ink::DangerText, Ink::DangerSoft};
    case Tag::Orange:
    case Tag::Yellow: return {Ink::WarningText, Ink::WarningSoft};
    case Tag::Green: return {Ink::SuccessText, Ink::SuccessSoft};
    case Tag::Blue: return {Ink::InformationText, Ink::InformationSoft};
    case Tag::Purple: return {Ink::AccentText, Ink::AccentSoft};
    case Tag::Grey: break;
    }
    return {Ink::TextSecondary, Ink::Pressed};
}

MailDelegate::MailDelegate(Theme &theme, Reader reader, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme), m_reader(std::move(reader))
{
}

int MailDelegate::rowHeight(int ownDensity) const
{
    const Density density = ownDensity < 0 ? m_theme.look().density : Density(ownDensity);
    if (m_table)
        return m_theme.scaled(density == Density::Compact ? 30 : density == Density::Normal ? 34 : 40);
    return m_theme.scaled(density == Density::Compact ? 44 : density == Density::Normal ? 52 : 60);
}

QSize MailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {m_theme.scaled(160), std::max(option.rect.height(), m_theme.scaled(30))};
}

QRect MailDelegate::starOf(const QRect &row) const
{
    const int size = m_theme.scaled(24);
    if (m_table)
        return {row.left() + space::m, row.center().y() - size / 2, size, size};
    return {row.right() - space::m - size + 1, row.center().y(), size, row.height() / 2};
}

void MailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MailRow row = m_reader(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect;
    painter->save();
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(box, m_theme.color(selected ? Ink::Selection : Ink::Hover));
    if (row.isUnread || selected)
        painter->fillRect(QRect(box.left(), box.top(), edge, box.height()), m_theme.color(Ink::SelectionEdge));
    painter->setPen(m_theme.color(Ink::Border));
    painter->drawLine(box.left() + space::l, box.bottom(), box.right() - space::l, box.bottom());
    if (!row.isLoaded)
        paintSkeleton(*painter, box);
    else if (m_table)
        paintTable(*painter, box, row);
    else
        paintCard(*painter, box, row);
    if (row.isLoaded) {
        painter->fillRect(QRect(box.right() - edge + 1, box.top() + space::xs, edge, box.height() - 2 * space::xs), m_theme.color(laneInk(row.lane)));
        paintStar(*painter, starOf(box), row);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Ink::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(2, 2, -2, -2), radius::control, radius::control);
    }
    painter->restore();
}

void MailDelegate::paintSkeleton(QPainter &painter, const QRect &box) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Ink::Pressed));
    const int bar = m_theme.scaled(8);
    const int width = box.width() - 2 * space::l;
    if (m_table) {
        painter.drawRoundedRect(QRect(box.left() + space::xxl + space::s, box.center().y() - bar / 2, width / 2, bar), 3, 3);
        return;
    }
    painter.drawRoundedRect(QRect(box.left() + space::l, box.top() + box.height() / 4, width / 3, bar), 3, 3);
    painter.drawRoundedRect(QRect(box.left() + space::l, box.top() + box.height() * 5 / 8, width * 2 / 3, bar), 3, 3);
}

void MailDelegate::paintStar(QPainter &painter, const QRect &box, const MailRow &row) const
{
    const int size = m_theme.scaled(16);
    const QRect at(box.center().x() - size / 2, box.center().y() - size / 2, size, size);
    icon(m_theme, row.isFlagged ? u"starred-symbolic"_s : u"non-starred-symbolic"_s, row.isFlagged ? Ink::AccentText : Ink::TextDisabled).paint(&painter, at);
}

void MailDelegate::putText(QPainter &painter, QRect &line, const QString &text, Ink role) const
{
    if (text.isEmpty())
        return;
    painter.setFont(m_theme.font(Theme::Text::Small));
    painter.setPen(m_theme.color(role));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(text) - space::s);
}

void MailDelegate::putIcon(QPainter &painter, QRect &line, const QString &name, Ink role) const
{
    const int size = m_theme.scaled(16);
    icon(m_theme, name, role).paint(&painter, QRect(line.right() - size + 1, line.center().y() - size / 2, size, size));
    line.setRight(line.right() - size - space::xs);
}

void MailDelegate::putTags(QPainter &painter, QRect &line, const QList<TagChip> &tags) const
{
    painter.setFont(m_theme.font(Theme::Text::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    for (const auto &[tag, name] : tags.first(std::min<qsizetype>(tags.size(), mostTags))) {
        const QString shown = metrics.elidedText(name, Qt::ElideRight, m_theme.scaled(90));
        const int width = metrics.horizontalAdvance(shown) + 2 * space::xs;
        if (width > line.width() / 2)
            return;
        const QRect chip(line.right() - width + 1, line.center().y() - metrics.height() / 2, width, metrics.height());
        const auto [ink, ground] = tagInks(tag);
        painter.setPen(m_theme.look().scheme == Scheme::Contrast ? QPen(m_theme.color(Ink::Border)) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(ground));
        painter.drawRoundedRect(chip, radius::control, radius::control);
        painter.setPen(m_theme.color(ink));
        painter.drawText(chip, Qt::AlignCenter, shown);
        line.setRight(chip.left() - space::xs);
    }
}

void MailDelegate::putSubject(QPainter &painter, const QRect &line, const MailRow &row) const
{
    painter.setFont(m_theme.font(Theme::Text::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString subject = metrics.elidedText(row.subject, Qt::ElideRight, line.width());
    painter.setPen(m_theme.color(Ink::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, subject);
    QRect rest = line;
    rest.setLeft(line.left() + metrics.horizontalAdvance(subject) + space::s);
    if (row.preview.isEmpty() || rest.width() < m_theme.scaled(40))
        return;
    painter.setFont(m_theme.font(Theme::Text::Small));
    painter.setPen(m_theme.color(Ink::TextSecondary));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(row.preview, Qt::ElideRight, rest.width()));
}

void MailDelegate::paintCard(QPainter &painter, const QRect &box, const MailRow &row) const
{
    const QFontMetrics strong(m_theme.font(Theme::Text::Strong));
    const QFontMetrics body(m_theme.font(Theme::Text::Body));
    const int lines = strong.height() + space::xs / 2 + body.height();
    const QRect text = box.adjusted(space::l, 0, -space::l, 0);
    QRect first(text.left(), box.top() + (box.height() - lines) / 2, text.width(), strong.height());
    QRect second(text.left(), first.bottom() + 1 + space::xs / 2, text.width(), body.height());

    putText(painter, first, row.time, Ink::TextSecondary);
    if (row.hasAttachment)
        putIcon(painter, first, u"mail-attachment"_s, Ink::TextSecondary);
    putText(painter, first, row.place, Ink::TextSecondary);
    const QString count = row.count > 1 ? QString::number(row.count) : QString();
    const int countWidth = count.isEmpty() ? 0 : QFontMetrics(m_theme.font(Theme::Text::Small)).horizontalAdvance(count) + space::s;
    painter.setFont(m_theme.font(Theme::Text::Strong));
    painter.setPen(m_theme.color(Ink::Text));
    const QString people = strong.elidedText(row.people, Qt::ElideRight, first.width() - countWidth);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, people);
    if (!count.isEmpty()) {
        painter.setFont(m_theme.font(Theme::Text::Small));
        painter.setPen(m_theme.color(Ink::TextSecondary));
        painter.drawText(first.adjusted(strong.horizontalAdvance(people) + space::s, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, count);
    }

    second.setRight(starOf(box).left() - space::xs);
    putText(painter, second, row.state, row.stateInk);
    putTags(painter, second, row.tags);
    if (row.isAnswered || row.isForwarded) {
        const int size = m_theme.scaled(16);
        icon(m_theme, row.isAnswered ? u"mail-replied"_s : u"mail-forwarded"_s, Ink::TextSecondary)
            .paint(&painter, QRect(second.left(), second.center().y() - size / 2, size, size));
        second.setLeft(second.left() + size + space::xs);
    }
    putSubject(painter, second, row);
}

void MailDelegate::paintTable(QPainter &painter, const QRect &box, const MailRow &row) const
{
    QRect line = box.adjusted(0, 0, -space::l, 0);
    line.setLeft(starOf(box).right() + space::s);
    // The time has a column of its own, as wide as the longest of them.
    const QFontMetrics small(m_theme.font(Theme::Text::Small));
    QRect time = line;
    time.setLeft(line.right() - std::max(small.horizontalAdvance(u"2000. 00. 00."_s), small.horizontalAdvance(row.time)));
    line.setRight(time.left() - space::s);
    putText(painter, time, row.time, Ink::TextSecondary);
    QRect clip(line.right() - m_theme.scaled(16) + 1, line.top(), m_theme.scaled(16), line.height());
    line.setRight(clip.left() - space::xs);
    if (row.hasAttachment)
        putIcon(painter, clip, u"mail-attachment"_s, Ink::TextSecondary);
    // Columns stand where they stand in every row, whatever the row has to say at its right edge.
    QRect people = line;
    people.setWidth(peopleWidth(m_theme, box.width()));
    line.setLeft(people.right() + space::s);
    if (row.count > 1)
        putText(painter, people, QString::number(row.count), Ink::TextSecondary);
    painter.setFont(m_theme.font(Theme::Text::Strong));
    painter.setPen(m_theme.color(Ink::Text));
    painter.drawText(people, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(row.people, Qt::ElideRight, people.width()));
    const int size = m_theme.scaled(16);
    if (row.isAnswered || row.isForwarded)
        icon(m_theme, row.isAnswered ? u"mail-replied"_s : u"mail-forwarded"_s, Ink::TextSecondary)
            .paint(&painter, QRect(line.left(), line.center().y() - size / 2, size, size));
    line.setLeft(line.left() + size + space::s);
    putText(painter, line, row.state, row.stateInk);
    putText(painter, line, row.place, Ink::TextSecondary);
    putTags(painter, line, row.tags);
    putSubject(painter, line, row);
}

} // namespace gw::mail
