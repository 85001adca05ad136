// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailbox_tree.h"

#include "key_map.h"
#include "list_face.h"
#include "mail_text.h"
#include <QDragEnterEvent>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <gw/base/deliver.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

using Kind = MailboxModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(MailboxModel::KindRole).toInt());
}

Lane laneOf(const QModelIndex &index)
{
    return Lane(index.data(MailboxModel::LaneRole).toInt());
}

mail::Role roleOf(const QModelIndex &index)
{
    return mail::Role(index.data(MailboxModel::RoleRole).toInt());
}

/// Drafts count all of them, other folders what is unread. Sent mail, junk and trash count nothing: nobody waits for that.
int numberOf(const QModelIndex &index)
{
    switch (roleOf(index)) {
    case mail::Role::Drafts: return index.data(MailboxModel::TotalRole).toInt();
    case mail::Role::Sent:
    case mail::Role::Junk:
    case mail::Role::Trash: return 0;
    default: return index.data(MailboxModel::UnreadRole).toInt();
    }
}

QString nameOf(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case Kind::LaneRow: return laneName(laneOf(index));
    case Kind::AccountRow: return index.data(MailboxModel::NameRole).toString();
    case Kind::MailboxRow: break;
    }
    return mailboxName(roleOf(index), index.data(MailboxModel::NameRole).toString());
}

/// Lanes as headings in their colour with a symbol, folders with a symbol and a number at the right edge.
class FolderRow final : public QStyledItemDelegate
{
public:
    FolderRow(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void setDropTarget(const QModelIndex &index) { m_target = index; }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {m_theme.scaled(120), m_theme.scaled(kindOf(index) == Kind::LaneRow ? 38 : 30)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heading = kindOf(index) == Kind::LaneRow;
        const bool selected = option.state.testFlag(QStyle::State_Selected) && kindOf(index) == Kind::MailboxRow;
        const bool target = m_target.isValid() && m_target == index;
        QRect box = option.rect;
        const int indent = box.left();
        box.setLeft(0);
        painter->save();
        if (selected || target || (option.state.testFlag(QStyle::State_MouseOver) && !heading))
            painter->fillRect(box, m_theme.color(selected || target ? Ink::Selection : Ink::Hover));
        const Ink lane = laneInk(laneOf(index));
        if (selected)
            painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), m_theme.color(lane));
        QRect line = box.adjusted(heading ? space::m : std::max(indent, int(space::l)), heading ? space::s : 0, -space::m, 0);
        const int size = m_theme.scaled(heading ? 18 : 16);
        icon(m_theme, heading ? laneIcon(laneOf(index)) : kindOf(index) == Kind::AccountRow ? u"mail-message"_s : mailboxIcon(roleOf(index)),
             heading || selected ? lane : Ink::TextSecondary)
            .paint(painter, QRect(line.left(), line.center().y() - size / 2, size, size));
        line.setLeft(line.left() + size + space::s);
        const int number = heading ? 0 : numberOf(index);
        if (number > 0) {
            const QString shown = number > 9999 ? u"9999+"_s : QString::number(number);
            painter->setFont(m_theme.font(Theme::Text::Small));
            painter->setPen(m_theme.color(roleOf(index) == mail::Role::Inbox ? Ink::AccentText : Ink::TextSecondary));
            painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, shown);
            line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(shown) - space::s);
        }
        painter->setFont(m_theme.font(heading || (number > 0 && roleOf(index) == mail::Role::Inbox) ? Theme::Text::Strong : Theme::Text::Body));
        painter->setPen(m_theme.color(heading ? lane : Ink::Text));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(nameOf(index), Qt::ElideRight, line.width()));
        if (option.state.testFlag(QStyle::State_HasFocus) || target) {
            painter->setPen(QPen(m_theme.color(Ink::Focus), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(2, 2, -2, -2), radius::control, radius::control);
        }
        painter->restore();
    }

private:
    Theme &m_theme;
    QPersistentModelIndex m_target;
};

QStringList mailFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(".eml"_L1, Qt::CaseInsensitive))
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

/// Rows with words, for screen readers and type-ahead.
class MailboxTree::Words final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return nameOf(index);
        if (role != Qt::AccessibleTextRole)
            return QIdentityProxyModel::data(index, role);
        const QString name = nameOf(index);
        if (kindOf(index) != Kind::MailboxRow)
            return name;
        const int unread = index.data(MailboxModel::UnreadRole).toInt();
        const QString place = name + u", "_s + laneName(laneOf(index));
        return unread > 0 ? place + u", "_s + MailboxTree::tr("%n unread", nullptr, unread) : place;
    }
};

class MailboxTree::View final : public QTreeView
{
public:
    View(MailboxTree &owner, Theme &theme) : m_owner(owner), m_rows(new FolderRow(theme, this))
    {
        setItemDelegate(m_rows);
        setHeaderHidden(true);
        setRootIsDecorated(false);
        setIndentation(theme.scaled(14));
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setEditTriggers(NoEditTriggers);
        setContextMenuPolicy(Qt::CustomContextMenu);
        viewport()->setAcceptDrops(true);
        setAcceptDrops(true);
        setMouseTracking(true);
    }

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {} // the row paints its whole width

    void keyPressEvent(QKeyEvent *event) override
    {
        if (actOf(*event) != Act::None && event->key() != Qt::Key_Space) {
            event->ignore();
            return;
        }
        QTreeView::keyPressEvent(event);
    }

    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (!DraggedMail::accountOf(*event->mimeData()).isEmpty() || !mailFiles(*event->mimeData()).isEmpty())
            event->acceptProposedAction();
    }

    void dragMoveEvent(QDragMoveEvent *event) override
    {
        const QModelIndex index = indexAt(event->position().toPoint());
        const bool takes = takesHere(index, *event->mimeData());
        target(takes ? index : QModelIndex());
        if (takes)
            event->acceptProposedAction();
        else
            event->ignore();
        // A folder opens when one rests above it.
        if (index.isValid() && !isExpanded(index))
            m_hover.start(700, [this, here = QPersistentModelIndex(index)] {
                if (here.isValid())
                    expand(here);
            });
    }

    void dragLeaveEvent(QDragLeaveEvent *) override { target({}); }

    void dropEvent(QDropEvent *event) override
    {
        const QModelIndex index = indexAt(event->position().toPoint());
        target({});
        if (!takesHere(index, *event->mimeData()))
            return;
        event->acceptProposedAction();
        const QString account = index.data(MailboxModel::AccountIdRole).toString();
        const QString mailbox = index.data(MailboxModel::MailboxIdRole).toString();
        if (!DraggedMail::accountOf(*event->mimeData()).isEmpty())
            Q_EMIT m_owner.mailDropped(account, mailbox, event->dropAction() == Qt::CopyAction && event->modifiers().testFlag(Qt::ControlModifier));
        else
            Q_EMIT m_owner.filesDropped(mailFiles(*event->mimeData()), account, mailbox);
    }

private:
    /// Runs once after a while, unless something else is started before.
    struct Later
    {
        QTimer timer;
        void start(int milliseconds, std::function<void()> run)
        {
            timer.disconnect();
            timer.setSingleShot(true);
            QObject::connect(&timer, &QTimer::timeout, &timer, std::move(run));
            timer.start(milliseconds);
        }
    };

    void target(const QModelIndex &index)
    {
        m_rows->setDropTarget(index);
        viewport()->update();
    }

    bool takesHere(const QModelIndex &index, const QMimeData &carried) const
    {
        if (!index.isValid() || kindOf(index) != Kind::MailboxRow)
            return false;
        const auto box = m_owner.m_parts.service.mailbox(index.data(MailboxModel::AccountIdRole).toString(), index.data(MailboxModel::MailboxIdRole).toString());
        if (!box || !box->mayAdd)
            return false;
        // Mail does not cross the lanes: that is a forward, which asks first.
        const QString from = DraggedMail::accountOf(carried);
        return from.isEmpty() ? !mailFiles(carried).isEmpty() : from == box->accountId;
    }

    MailboxTree &m_owner;
    FolderRow *m_rows;
    Later m_hover;
};

MailboxTree::MailboxTree(const MailViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_view(new View(*this, parts.theme))
    , m_words(new Words(this))
    , m_nameBar(new QWidget)
    , m_question(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_name(new QLineEdit)
    , m_take(new QPushButton)
    , m_cancel(new QPushButton)
    , m_outbox(new QPushButton)
    , m_settings(new QPushButton)
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setSourceModel(&parts.service.mailboxModel());
    m_view->setObjectName(u"mail.tree"_s);
    m_view->setModel(m_words);
    m_nameBar->setObjectName(u"mail.name"_s);
    m_name->setObjectName(u"mail.name.field"_s);
    m_take->setObjectName(u"mail.name.take"_s);
    m_take->setProperty("primary", true);
    m_cancel->setProperty("flat", true);
    m_question->setWordWrap(true);
    auto *bar = new QVBoxLayout(m_nameBar);
    bar->setContentsMargins(space::m, space::s, space::m, space::s);
    bar->setSpacing(space::xs);
    bar->addWidget(m_question);
    bar->addWidget(m_name);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    bar->addLayout(buttons);
    m_nameBar->hide();
    m_outbox->setObjectName(u"mail.outbox.open"_s);
    m_settings->setObjectName(u"mail.settings.open"_s);
    for (QPushButton *entry : {m_outbox, m_settings})
        entry->setProperty("flat", true);
    m_outbox->setIcon(icon(parts.theme, u"mail-folder-outbox"_s));
    m_settings->setIcon(icon(parts.theme, u"configure"_s));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::s, space::xs, space::s, space::xs);
    foot->addWidget(m_outbox);
    foot->addStretch();
    foot->addWidget(m_settings);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::xs, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nameBar);
    layout->addLayout(foot);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString mailbox = index.data(MailboxModel::MailboxIdRole).toString();
        const QString account = index.data(MailboxModel::AccountIdRole).toString();
        if (mailbox.isEmpty() || (mailbox == m_mailbox && account == m_account))
            return;
        m_account = account;
        m_mailbox = mailbox;
        Q_EMIT mailboxChosen(account, mailbox);
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (kindOf(index) != Kind::MailboxRow)
            m_view->setExpanded(index, !m_view->isExpanded(index));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_view->indexAt(at);
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const QString account = index.data(MailboxModel::AccountIdRole).toString();
        if (const auto box = m_parts.service.mailbox(account, index.data(MailboxModel::MailboxIdRole).toString()))
            fillMenu(*menu, *box);
        else if (const auto lane = m_parts.service.account(laneOf(index)); index.isValid() && (lane || !account.isEmpty()))
            fillLaneMenu(*menu, account.isEmpty() ? lane->id : account);
        if (menu->isEmpty())
            menu->deleteLater();
        else
            menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_words, &QAbstractItemModel::modelReset, this, &MailboxTree::rebuilt);
    connect(m_words, &QAbstractItemModel::layoutChanged, this, &MailboxTree::rebuilt);
    connect(m_words, &QAbstractItemModel::rowsInserted, this, &MailboxTree::rebuilt);
    const auto take = [this] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            return;
        m_nameBar->hide();
        m_view->setFocus();
        if (const auto named = std::exchange(m_named, {}))
            named(name);
    };
    connect(m_take, &QPushButton::clicked, this, take);
    connect(m_name, &QLineEdit::returnPressed, this, take);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_nameBar->hide();
        m_view->setFocus();
    });
    connect(m_outbox, &QPushButton::clicked, this, &MailboxTree::outboxWanted);
    connect(m_settings, &QPushButton::clicked, this, &MailboxTree::settingsWanted);
    connect(&parts.sending, &SendService::waitingChanged, this, &MailboxTree::retranslate);
    connect(&parts.theme, &Theme::changed, m_view, &QTreeView::doItemsLayout);
    setFocusProxy(m_view);
    retranslate();
    rebuilt();
}

MailboxTree::~MailboxTree()
{
    m_view->setModel(nullptr);
}

void MailboxTree::rebuilt()
{
    // Lanes are open; a folder of folders opens when the person wants it.
    for (int row = 0; row < m_words->rowCount(); ++row) {
        const QModelIndex lane = m_words->index(row, 0);
        m_view->expand(lane);
        for (int below = 0; below < m_words->rowCount(lane); ++below) {
            if (kindOf(m_words->index(below, 0, lane)) == Kind::AccountRow)
                m_view->expand(m_words->index(below, 0, lane));
        }
    }
    if (!m_mailbox.isEmpty())
        select(m_account, m_mailbox);
}

void MailboxTree::select(const QString &accountId, const QString &mailboxId)
{
    const QModelIndex index = m_words->mapFromSource(m_parts.service.mailboxModel().indexOf(accountId, mailboxId));
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_view->expand(above);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

std::optional<MailboxInfo> MailboxTree::current() const
{
    return m_parts.service.mailbox(m_account, m_mailbox);
}

void MailboxTree::run(Task<Undo> task)
{
    deliver(std::move(task), this, [](MailboxTree *self, Result<Undo> outcome) {
        if (outcome)
            Q_EMIT self->done(*outcome);
        else
            Q_EMIT self->failed(outcome.error());
    });
}

void MailboxTree::create(const QString &accountId, const QString &parentId)
{
    askForName(tr("Name of the new folder"), {}, [this, accountId, parentId](const QString &name) { run(m_parts.service.actions().createMailbox(accountId, parentId, name)); });
}

void MailboxTree::fillLaneMenu(QMenu &menu, const QString &accountId)
{
    connect(menu.addAction(icon(m_parts.theme, u"folder-new"_s), tr("New folder …")), &QAction::triggered, this, [this, accountId] { create(accountId, {}); });
}

void MailboxTree::fillMenu(QMenu &menu, const MailboxInfo &box)
{
    Actions &actions = m_parts.service.actions();
    const auto add = [&](const QString &name, const QString &iconName, const QString &text, bool enabled, std::function<void()> run) {
        QAction *action = menu.addAction(icon(m_parts.theme, iconName), text);
        action->setObjectName(name);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, std::move(run));
    };
    add(u"mailbox.readAll"_s, u"mail-mark-read"_s, tr("Mark all as read"), box.unread > 0 && box.maySetSeen,
        [this, &actions, box] { run(actions.markAllRead(box.accountId, box.id)); });
    if (box.role == mail::Role::Trash || box.role == mail::Role::Junk)
        add(u"mailbox.empty"_s, u"trash-empty"_s, tr("Empty"), box.total > 0 && box.mayRemove, [this, &actions, box] { run(actions.empty(box.accountId, box.id)); });
    menu.addSeparator();
    add(u"mailbox.create"_s, u"folder-new"_s, tr("New folder below …"), box.mayCreateChild, [this, box] { create(box.accountId, box.id); });
    if (box.role != mail::Role::None)
        return;
    add(u"mailbox.rename"_s, u"edit-rename"_s, tr("Rename …"), box.mayRename, [this, &actions, box] {
        askForName(tr("New name of the folder"), box.name, [this, &actions, box](const QString &name) { run(actions.renameMailbox(box.accountId, box.id, name)); });
    });
    QMenu *targets = menu.addMenu(icon(m_parts.theme, u"edit-move"_s), tr("Move below"));
    targets->setEnabled(box.mayRename);
    const auto addTarget = [&](const QString &id, const QString &text) {
        QAction *target = targets->addAction(text);
        target->setEnabled(id != box.parentId && id != box.id);
        connect(target, &QAction::triggered, this, [this, &actions, box, id] { run(actions.moveMailbox(box.accountId, box.id, id)); });
    };
    addTarget({}, tr("The top"));
    for (const MailboxInfo &other : m_parts.service.mailboxes()) {
        if (other.accountId == box.accountId && other.role == mail::Role::None && other.mayCreateChild)
            addTarget(other.id, mailboxName(other));
    }
    add(u"mailbox.remove"_s, u"edit-delete"_s, tr("Delete the folder"), box.mayDelete, [this, &actions, box] { run(actions.removeMailbox(box.accountId, box.id)); });
}

void MailboxTree::askForName(const QString &question, const QString &name, std::function<void(QString)> done)
{
    m_named = std::move(done);
    m_question->setText(question);
    m_name->setAccessibleName(question);
    m_name->setText(name);
    m_name->selectAll();
    m_nameBar->show();
    m_name->setFocus();
}

void MailboxTree::retranslate()
{
    m_view->setAccessibleName(tr("Lanes and folders"));
    m_take->setText(tr("OK"));
    m_cancel->setText(tr("Cancel"));
    const int waiting = int(m_parts.sending.waiting().size());
    m_outbox->setText(waiting > 0 ? tr("Outbox %1").arg(waiting) : tr("Outbox"));
    m_settings->setText({});
    m_settings->setAccessibleName(tr("Signatures, templates, groups and absence answer"));
    m_settings->setToolTip(m_settings->accessibleName());
    m_view->viewport()->update();
}

void MailboxTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::mail
