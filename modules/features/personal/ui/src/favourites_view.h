// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/contract/rowmodel.h>
#include <gw/personal_ui/personal_module.h>

class QLabel;

namespace gw::personal {

class ArrangedList;

/// A favourite as a row; its address is its key.
struct FavouriteRow
{
    contract::Favourite favourite;
    QString address;
    const QString &key() const { return address; }
    bool operator==(const FavouriteRow &other) const
    {
        return address == other.address && favourite.title == other.favourite.title
               && favourite.icon == other.favourite.icon;
    }
};

/// The starred things of all modules, in the person's order.
class FavouriteListModel final : public contract::RowModel<FavouriteRow>
{
    Q_OBJECT

public:
    explicit FavouriteListModel(contract::Favourites &favourites, QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    void read();
    contract::Favourites &m_favourites;
};

/// Opens a favourite with Enter, moves it by dragging or Alt+Up and Alt+Down, removes it with Delete and an undo.
class FavouritesView final : public QWidget
{
    Q_OBJECT

public:
    FavouritesView(PersonalViewParts parts, const QString &name, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void move(const QModelIndex &index, int by);
    void remove(const QModelIndex &index);
    void refresh();

    PersonalViewParts m_parts;
    FavouriteListModel *m_model;
    ArrangedList *m_list;
    QLabel *m_nothing;
};

} // namespace gw::personal
