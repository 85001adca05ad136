// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>
#include <gw/boards/mentions.h>

namespace gw::boards {

/// A comment, or an answer to one.
struct CommentRow
{
    QString id;
    QString parentId; ///< empty: to the post itself
    Author author;
    QString text; ///< plain text; mentions stand in it as @name
    QList<Mention> mentions;
    QDateTime createdAt;
    QDateTime editedAt; ///< invalid: never
    bool mine = false;
    bool deleted = false; ///< it has answers, so its place is kept
    bool hidden = false;  ///< by a moderator
    qint64 revision = 0;
    Mark mark = Mark::None;
    const QString &key() const { return id; }
    bool operator==(const CommentRow &) const = default;
};

/// The comments of one post in the order of their time, answers below what they answer. Belongs to the GUI thread.
class CommentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CommentIdRole = Qt::UserRole + 1,
        ParentIdRole,
        DepthRole, ///< int: 0 or 1
        AuthorKoRole,
        AuthorEnRole,
        UnitKoRole,
        UnitEnRole,
        CreatedAtRole, ///< QDateTime
        EditedAtRole,  ///< QDateTime
        MineRole,
        DeletedRole,
        HiddenRole,
        MarkRole, ///< boards::Mark as int
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    void setRows(QList<CommentRow> rows); ///< in any order
    const QList<CommentRow> &rows() const { return m_rows; }
    int rowOf(const QString &commentId) const; ///< -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<CommentRow> m_rows;
};

} // namespace gw::boards
