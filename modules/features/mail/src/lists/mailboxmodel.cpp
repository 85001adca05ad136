// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/mailboxmodel.h>

#include <QHash>
#include <QSet>
#include <algorithm>
#include <vector>

namespace gw::mail {

namespace {

struct Node
{
    MailboxModel::Kind kind = MailboxModel::Kind::MailboxRow;
    Lane lane = Lane::Employee;
    AccountInfo account = {};
    MailboxInfo box = {};
    int parent = -1;
    int row = 0;
    QList<int> children = {};
    int unread = 0; ///< of a lane or an account

    /// The same place in the same tree.
    bool isSamePlace(const Node &other) const
    {
        return kind == other.kind && lane == other.lane && account.id == other.account.id && box.id == other.box.id
               && parent == other.parent && row == other.row;
    }
};

int rankOf(Role role)
{
    switch (role) {
    case Role::Inbox: return 0;
    case Role::Important: return 1;
    case Role::Drafts: return 2;
    case Role::Sent: return 3;
    case Role::Archive: return 4;
    case Role::Junk: return 6;
    case Role::Trash: return 7;
    case Role::None:
    case Role::Unknown: break;
    }
    return 5;
}

bool isBefore(const MailboxInfo &a, const MailboxInfo &b)
{
    if (rankOf(a.role) != rankOf(b.role))
        return rankOf(a.role) < rankOf(b.role);
    if (a.sortOrder != b.sortOrder)
        return a.sortOrder < b.sortOrder;
    const int byName = QString::localeAwareCompare(a.name, b.name);
    return byName != 0 ? byName < 0 : a.id < b.id;
}

} // namespace

class MailboxModel::Private
{
public:
    std::vector<Node> nodes;
    QList<int> top;

    int add(Node node, int parent)
    {
        const int index = int(nodes.size());
        QList<int> &siblings = parent < 0 ? top : nodes[std::size_t(parent)].children;
        node.parent = parent;
        node.row = int(siblings.size());
        siblings.append(index);
        nodes.push_back(std::move(node));
        return index;
    }

    void addBoxes(const QList<MailboxInfo> &boxes, const QString &parentId, int parent, QSet<QString> &taken)
    {
        for (const MailboxInfo &box : boxes) {
            if (box.parentId != parentId || taken.contains(box.id))
                continue;
            taken.insert(box.id);
            const int node = add({Kind::MailboxRow, box.lane, {}, box}, parent);
            nodes[std::size_t(node)].account.id = box.accountId;
            addBoxes(boxes, box.id, node, taken);
        }
    }

    void build(const QList<AccountInfo> &accounts, const QList<MailboxInfo> &mailboxes)
    {
        for (const Lane lane : {Lane::Employee, Lane::Citizen}) {
            QList<AccountInfo> its;
            std::ranges::copy_if(accounts, std::back_inserter(its),
                                 [lane](const AccountInfo &one) { return one.lane == lane; });
            if (its.isEmpty())
                continue;
            const int laneNode = add({Kind::LaneRow, lane}, -1);
            if (its.size() == 1)
                nodes[std::size_t(laneNode)].account = its.first();
            int laneUnread = 0;
            for (const AccountInfo &account : std::as_const(its)) {
                int parent = laneNode;
                if (its.size() > 1)
                    parent = add({Kind::AccountRow, lane, account}, laneNode);
                QList<MailboxInfo> boxes;
                QSet<QString> ids;
                for (const MailboxInfo &box : mailboxes) {
                    if (box.accountId != account.id)
                        continue;
                    boxes.append(box);
                    ids.insert(box.id);
                }
                int unread = 0;
                for (MailboxInfo &box : boxes) {
                    if (box.role == mail::Role::Inbox)
                        unread += box.unread;
                    if (!ids.contains(box.parentId))
                        box.parentId.clear(); // what it is below is not shown: it stands at the top
                }
                std::ranges::sort(boxes, isBefore);
                QSet<QString> taken;
                addBoxes(boxes, {}, parent, taken);
                // A server whose mailboxes are below each other in a circle: they are shown all the same.
                for (MailboxInfo box : std::as_const(boxes)) {
                    if (taken.contains(box.id))
                        continue;
                    taken.insert(box.id);
                    const int node = add({Kind::MailboxRow, lane, {}, box}, parent);
                    nodes[std::size_t(node)].account.id = box.accountId;
                    addBoxes(boxes, box.id, node, taken);
                }
                nodes[std::size_t(parent)].unread = unread;
                laneUnread += unread;
            }
            nodes[std::size_t(laneNode)].unread = laneUnread;
        }
    }

    const Node *at(const QModelIndex &index) const
    {
        return index.isValid() && index.internalId() < nodes.size() ? &nodes[index.internalId()] : nullptr;
    }
};

MailboxModel::MailboxModel(QObject *parent) : QAbstractItemModel(parent), d(std::make_unique<Private>()) {}

MailboxModel::~MailboxModel() = default;

void MailboxModel::setContent(QList<AccountInfo> accounts, QList<MailboxInfo> mailboxes)
{
    Private next;
    next.build(accounts, mailboxes);
    const bool isSame =
        std::ranges::equal(next.nodes, d->nodes, [](const Node &a, const Node &b) { return a.isSamePlace(b); });
    if (!isSame) {
        beginResetModel();
        *d = std::move(next);
        endResetModel();
        return;
    }
    // The usual case: numbers. Views keep what is open and selected.
    QList<int> changed;
    for (std::size_t i = 0; i < next.nodes.size(); ++i) {
        const Node &a = d->nodes[i];
        const Node &b = next.nodes[i];
        if (!(a.box == b.box) || a.unread != b.unread || !(a.account == b.account))
            changed.append(int(i));
    }
    *d = std::move(next);
    for (const int i : std::as_const(changed)) {
        const QModelIndex index = createIndex(d->nodes[std::size_t(i)].row, 0, quintptr(i));
        Q_EMIT dataChanged(index, index);
    }
}

std::optional<MailboxInfo> MailboxModel::mailbox(const QModelIndex &index) const
{
    const Node *node = d->at(index);
    return node && node->kind == Kind::MailboxRow ? std::optional(node->box) : std::nullopt;
}

QModelIndex MailboxModel::indexOf(const QString &accountId, const QString &mailboxId) const
{
    for (std::size_t i = 0; i < d->nodes.size(); ++i) {
        const Node &node = d->nodes[i];
        if (node.kind == Kind::MailboxRow && node.box.accountId == accountId && node.box.id == mailboxId)
            return createIndex(node.row, 0, quintptr(i));
    }
    return {};
}

QModelIndex MailboxModel::indexOf(Lane lane) const
{
    for (const int i : d->top) {
        if (d->nodes[std::size_t(i)].lane == lane)
            return createIndex(d->nodes[std::size_t(i)].row, 0, quintptr(i));
    }
    return {};
}

QModelIndex MailboxModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = d->at(parent);
    const QList<int> &siblings = above ? above->children : d->top;
    if (column != 0 || row < 0 || row >= siblings.size())
        return {};
    return createIndex(row, 0, quintptr(siblings.at(row)));
}

QModelIndex MailboxModel::parent(const QModelIndex &child) const
{
    const Node *node = d->at(child);
    if (!node || node->parent < 0)
        return {};
    return createIndex(d->nodes[std::size_t(node->parent)].row, 0, quintptr(node->parent));
}

int MailboxModel::rowCount(const QModelIndex &parent) const
{
    const Node *node = d->at(parent);
    return int(node ? node->children.size() : parent.isValid() ? 0 : d->top.size());
}

int MailboxModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant MailboxModel::data(const QModelIndex &index, int role) const
{
    const Node *node = d->at(index);
    if (!node)
        return {};
    const bool isBox = node->kind == Kind::MailboxRow;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return isBox ? node->box.name : node->account.address;
    case KindRole: return int(node->kind);
    case LaneRole: return int(node->lane);
    case AccountIdRole: return node->account.id;
    case MailboxIdRole: return node->box.id;
    case RoleRole: return int(node->box.role);
    case TotalRole: return node->box.total;
    case UnreadRole: return isBox ? node->box.unread : node->unread;
    case ThreadsRole: return node->box.threads;
    case UnreadThreadsRole: return node->box.unreadThreads;
    case CachedRole: return node->box.cached;
    case MarkRole: return int(node->box.mark);
    default: return {};
    }
}

Qt::ItemFlags MailboxModel::flags(const QModelIndex &index) const
{
    const Node *node = d->at(index);
    if (!node)
        return Qt::NoItemFlags;
    if (node->kind != Kind::MailboxRow)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node->box.mayAdd)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QHash<int, QByteArray> MailboxModel::roleNames() const
{
    return {{NameRole, "name"}, {KindRole, "kind"},     {LaneRole, "lane"},
            {RoleRole, "role"}, {UnreadRole, "unread"}, {TotalRole, "total"}};
}

} // namespace gw::mail
