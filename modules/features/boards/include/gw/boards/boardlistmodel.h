// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractItemModel>
#include <gw/boards/types.h>

namespace gw::boards {

/// Boards under headings: one for each layer and section that has a board. Two levels: headings, and boards below them.
/// Belongs to the GUI thread; is told what to show.
class BoardListModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        BoardIdRole = Qt::UserRole + 1, ///< empty: a heading
        LayerRole,                      ///< boards::Layer as int
        SectionRole,                    ///< boards::Section as int
        CategoryRole,                   ///< boards::Category as int; of a board only
        NameKoRole,                     ///< empty for a heading: the view makes the words from layer and section
        NameEnRole,
        UnreadRole,   ///< of a heading: of all boards below it
        IsClubRole,   ///< bool
        IsMemberRole, ///< bool
        CanPostRole,  ///< bool
        MarkRole,     ///< boards::Mark as int
    };
    Q_ENUM(Role)

    using QAbstractItemModel::QAbstractItemModel;
    ~BoardListModel() override;
    void setRows(QList<BoardRow> rows); ///< in any order; clubs that the person is not in come last
    void setEnglish(bool english);      ///< language of Qt::DisplayRole
    const QList<BoardRow> &rows() const { return m_rows; }
    std::optional<BoardRow> board(const QString &id) const;
    int unread() const;
    QModelIndex indexOf(const QString &boardId) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Group
    {
        Layer layer = Layer::Unknown;
        Section section = Section::Business;
        int first = 0; ///< in m_rows
        int count = 0;
        bool operator==(const Group &) const = default;
    };
    const Group *groupOf(const QModelIndex &heading) const;

    QList<BoardRow> m_rows;
    QList<Group> m_groups;
    bool m_english = false;
};

} // namespace gw::boards
