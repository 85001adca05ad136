// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStyledItemDelegate>
#include <gw/mail/types.h>
#include <gw/widgets/theme.h>

namespace gw::mail {

/// A colour by what it is for; gw::mail::Role is that of a mailbox.
using Ink = widgets::Role;

/// A tag with the name that the person gave it.
struct TagChip
{
    Tag tag;
    QString name;
};

/// What one row of the list says. Texts are plain and of one line.
struct MailRow
{
    bool isLoaded = false; ///< else bars take the place of the text
    QString people;
    QString subject;
    QString preview;
    QString time;
    QString place; ///< folder, when the list has mail of several
    int count = 1; ///< messages of the thread
    bool isUnread = false;
    bool isFlagged = false;
    bool isAnswered = false;
    bool isForwarded = false;
    bool hasAttachment = false;
    QList<TagChip> tags;
    QString state; ///< of what waits in the outbox; empty: nothing does
    Ink stateInk = Ink::TextSecondary;
    Lane lane = Lane::Employee;
};

Ink laneInk(Lane lane);
QString laneIcon(Lane lane); ///< freedesktop name
std::pair<Ink, Ink> tagInks(Tag tag); ///< text, background

/// A mail in the list: a card of two lines, or one line of columns when the row is low and wide.
class MailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Reader = std::function<MailRow(const QModelIndex &)>;
    MailDelegate(widgets::Theme &theme, Reader reader, QObject *parent = nullptr);

    void setTable(bool table) { m_table = table; } ///< one line per mail
    bool isTable() const { return m_table; }
    int rowHeight(int ownDensity) const; ///< `ownDensity`: widgets::Density, or -1 for that of the desk
    QRect starOf(const QRect &row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSkeleton(QPainter &painter, const QRect &box) const;
    void paintCard(QPainter &painter, const QRect &box, const MailRow &row) const;
    void paintTable(QPainter &painter, const QRect &box, const MailRow &row) const;
    void paintStar(QPainter &painter, const QRect &box, const MailRow &row) const;
    /// Right-aligned in `line`, which becomes shorter by it.
    void putText(QPainter &painter, QRect &line, const QString &text, Ink role) const;
    void putIcon(QPainter &painter, QRect &line, const QString &name, Ink role) const;
    void putTags(QPainter &painter, QRect &line, const QList<TagChip> &tags) const;
    void putSubject(QPainter &painter, const QRect &line, const MailRow &row) const;

    widgets::Theme &m_theme;
    Reader m_reader;
    bool m_table = false;
};

} // namespace gw::mail
