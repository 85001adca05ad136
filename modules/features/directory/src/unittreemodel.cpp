// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/directory/unittreemodel.h>

#include <gw/base/deliver.h>

namespace gw::directory {

struct UnitTreeModel::Node
{
    UnitNode unit;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children = {};
    enum class Load { No, Running, Done } load = Load::No;

    int row() const
    {
        const auto it =
            std::ranges::find_if(parent->children, [this](const auto &sibling) { return sibling.get() == this; });
        return int(std::distance(parent->children.begin(), it));
    }
};

UnitTreeModel::UnitTreeModel(const Repository &repository, store::Store &store, QObject *parent)
    : QAbstractItemModel(parent), m_repository(repository), m_root(std::make_unique<Node>())
{
    m_byId.insert(QString(), m_root.get());
    connect(&store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == changedTopic)
            refresh();
    });
}

UnitTreeModel::~UnitTreeModel() = default;

void UnitTreeModel::setEnglish(bool english)
{
    if (m_english == english)
        return;
    m_english = english;
    for (const Node *node : std::as_const(m_byId)) {
        if (!node->children.empty()) {
            const QModelIndex above = indexOf(*node);
            Q_EMIT dataChanged(index(0, 0, above), index(int(node->children.size()) - 1, 0, above), {Qt::DisplayRole});
        }
    }
}

UnitTreeModel::Node *UnitTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex UnitTreeModel::indexOf(const Node &node) const
{
    return node.parent ? createIndex(node.row(), 0, const_cast<Node *>(&node)) : QModelIndex();
}

QModelIndex UnitTreeModel::indexOf(const QString &unitId) const
{
    const Node *node = unitId.isEmpty() ? nullptr : m_byId.value(unitId);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children.at(size_t(row)).get());
}

QModelIndex UnitTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeOf(index)->parent) : QModelIndex();
}

int UnitTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int UnitTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool UnitTreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return node->load == Node::Load::Done ? !node->children.empty() : node == m_root.get() || node->unit.childUnits > 0;
}

bool UnitTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return nodeOf(parent)->load == Node::Load::No && hasChildren(parent);
}

void UnitTreeModel::fetchMore(const QModelIndex &parent)
{
    Node *node = nodeOf(parent);
    if (node->load != Node::Load::No)
        return;
    node->load = Node::Load::Running;
    // Not at once: a read that is quick enough is done before it is awaited, and a view that fetches while it lays its
    // items out must not be told of new rows, nor be scrolled to one of them, before it is through.
    QMetaObject::invokeMethod(
        this,
        [this, id = node->unit.id] {
            if (const Node *wanted = m_byId.value(id))
                load(*wanted);
        },
        Qt::QueuedConnection);
}

QVariant UnitTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnitNode &unit = nodeOf(index)->unit;
    switch (role) {
    case Qt::DisplayRole: return unit.name.in(m_english);
    case IdRole: return unit.id;
    case IsAgencyRole: return unit.isAgency;
    case NameKoRole: return unit.name.ko;
    case NameEnRole: return unit.name.en;
    case ChildCountRole: return unit.childUnits;
    default: return {};
    }
}

QHash<int, QByteArray> UnitTreeModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"},         {IsAgencyRole, "isAgency"},
            {NameKoRole, "nameKo"},       {NameEnRole, "nameEn"}, {ChildCountRole, "childCount"}};
}

void UnitTreeModel::load(const Node &node)
{
    const QString id = node.unit.id;
    deliver(m_repository.children(id), this, [id](UnitTreeModel *model, const Result<QList<UnitNode>> &children) {
        if (children)
            model->take(id, *children);
    });
}

void UnitTreeModel::take(const QString &unitId, const QList<UnitNode> &children)
{
    Node *node = m_byId.value(unitId);
    if (!node)
        return; // it went away while its children were read
    const QModelIndex above = indexOf(*node);
    for (int row = int(node->children.size()) - 1; row >= 0; --row) {
        const QString &id = node->children.at(size_t(row))->unit.id;
        if (std::ranges::find(children, id, &UnitNode::id) != children.end())
            continue;
        beginRemoveRows(above, row, row);
        m_byId.removeIf([gone = node->children.at(size_t(row)).get()](const auto &entry) {
            for (const Node *up = entry.value(); up; up = up->parent) {
                if (up == gone)
                    return true;
            }
            return false;
        });
        node->children.erase(node->children.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < children.size(); ++row) {
        const UnitNode &wanted = children.at(row);
        const auto from =
            std::ranges::find_if(node->children, [&](const auto &child) { return child->unit.id == wanted.id; });
        if (from == node->children.end()) {
            beginInsertRows(above, row, row);
            auto child = std::make_unique<Node>(Node{wanted, node});
            m_byId.insert(wanted.id, child.get());
            node->children.insert(node->children.begin() + row, std::move(child));
            endInsertRows();
            continue;
        }
        const int at = int(std::distance(node->children.begin(), from));
        if (at != row) {
            beginMoveRows(above, at, at, above, row);
            std::rotate(node->children.begin() + row, node->children.begin() + at, node->children.begin() + at + 1);
            endMoveRows();
        }
        Node &child = *node->children.at(size_t(row));
        if (child.unit != wanted) {
            child.unit = wanted;
            Q_EMIT dataChanged(index(row, 0, above), index(row, 0, above));
        }
    }
    node->load = Node::Load::Done;
    Q_EMIT loaded(unitId);
}

void UnitTreeModel::refresh()
{
    for (const Node *node : std::as_const(m_byId)) {
        if (node->load == Node::Load::Done)
            load(*node);
    }
}

} // namespace gw::directory
