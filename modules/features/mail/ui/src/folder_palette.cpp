// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "folder_palette.h"

#include "mail_text.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <gw/text/query.h>
#include <gw/widgets/icons.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {

FolderPalette::FolderPalette(const MailViewParts &parts, QWidget *parent) : QFrame(parent, Qt::Popup), m_parts(parts), m_field(new QLineEdit), m_list(new QListWidget)
{
    setObjectName(u"mail.folders"_s);
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    m_field->setObjectName(u"mail.folders.field"_s);
    m_field->addAction(icon(parts.theme, u"edit-find"_s, Ink::TextSecondary), QLineEdit::LeadingPosition)->setText(tr("Folders"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"mail.folders.list"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &FolderPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &FolderPalette::take);
}

void FolderPalette::openFor(const QString &accountId, const QString &without)
{
    m_account = accountId;
    m_without = without;
    m_field->setPlaceholderText(tr("Move to which folder?"));
    m_field->setAccessibleName(tr("Move to which folder?"));
    m_list->setAccessibleName(tr("Folders"));
    m_field->clear();
    fill();
    Theme &theme = m_parts.theme;
    resize(theme.scaled(340), theme.scaled(360));
    const QWidget *above = parentWidget();
    move(above->mapToGlobal(QPoint((above->width() - width()) / 2, above->height() / 8)));
    show();
    m_field->setFocus();
}

QString FolderPalette::pathOf(const MailboxInfo &box) const
{
    QStringList path{mailboxName(box)};
    auto above = m_parts.service.mailbox(box.accountId, box.parentId);
    for (int depth = 0; above && depth < 10; ++depth) {
        path.prepend(mailboxName(*above));
        above = m_parts.service.mailbox(box.accountId, above->parentId);
    }
    return path.join(u" › "_s);
}

void FolderPalette::fill()
{
    struct Found
    {
        MailboxInfo box;
        QString path;
        int score;
    };
    const text::Query query(m_field->text());
    std::vector<Found> found;
    for (const MailboxInfo &box : m_parts.service.mailboxes()) {
        if (box.accountId != m_account || box.id == m_without || !box.mayAdd)
            continue;
        const QString path = pathOf(box);
        const int score = query.isEmpty() ? 1 : query.match(text::Key(path)).score;
        if (score > 0)
            found.push_back({box, path, score});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Found::score);
    m_list->clear();
    for (const Found &one : found) {
        auto *item = new QListWidgetItem(icon(m_parts.theme, mailboxIcon(one.box.role), Ink::TextSecondary), one.path, m_list);
        item->setData(Qt::UserRole, one.box.id);
    }
    m_list->setCurrentRow(0);
}

void FolderPalette::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString mailbox = item->data(Qt::UserRole).toString();
    hide();
    Q_EMIT chosen(m_account, mailbox);
}

bool FolderPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int rows = m_list->count();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            if (rows > 0)
                m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
        if (key == Qt::Key_Escape) {
            hide();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FolderPalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace gw::mail
