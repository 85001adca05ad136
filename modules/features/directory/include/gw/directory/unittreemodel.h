// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractItemModel>
#include <gw/directory/repository.h>

namespace gw::directory {

/// Agencies and units as a tree that reads the children of a node when it is unfolded. Belongs to the GUI thread.
class UnitTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        IsAgencyRole,
        NameKoRole,
        NameEnRole,
        ChildCountRole, ///< units right below, whether they are loaded or not
    };
    Q_ENUM(Role)

    /// Both must outlive the model.
    UnitTreeModel(const Repository &repository, store::Store &store, QObject *parent = nullptr);
    ~UnitTreeModel() override;

    void setEnglish(bool english); ///< language of Qt::DisplayRole
    /// The row of a unit that is loaded, or an invalid index.
    QModelIndex indexOf(const QString &unitId) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loaded(const QString &unitId); ///< its children are rows now

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;
    void load(const Node &node);
    void take(const QString &unitId, const QList<UnitNode> &children);
    void refresh();

    const Repository &m_repository;
    std::unique_ptr<Node> m_root;
    QHash<QString, Node *> m_byId;
    bool m_english = false;
};

} // namespace gw::directory
