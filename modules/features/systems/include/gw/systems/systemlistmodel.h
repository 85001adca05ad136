// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>
#include <gw/contract/favourites.h>
#include <gw/systems/catalogue.h>

namespace gw::systems {

/// What of the catalogue is shown: all, the starred, the most used, or a category; narrowed by what was typed (names in both
/// languages, initial consonants, the other keyboard). Belongs to the GUI thread.
class SystemListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, NameRole, DescriptionRole, IconRole, OpenRole, RoleRole, FavouriteRole, AskingRole };
    enum class View { All, Favourites, MostUsed, Category };

    /// All must outlive it. `english` says which language is shown.
    SystemListModel(Catalogue &catalogue, contract::Favourites &favourites, std::function<bool()> english,
                    QObject *parent = nullptr);

    void setView(View view, portal::SystemCategory category = portal::SystemCategory::Unknown);
    void setTyped(const QString &typed);
    View view() const { return m_view; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const Entry *at(int row) const;
    int rowOf(const QString &systemId) const; ///< -1: not shown
    /// Categories that have systems, in the order of the contract, with their number.
    QList<std::pair<portal::SystemCategory, int>> categories() const;
    int count(View view) const; ///< of Favourites or MostUsed
    void refresh();

    /// What a screen reader says of a row, besides its name; sentences are the view's.
    void setStanding(std::function<QString(const QModelIndex &)> standing) { m_standing = std::move(standing); }

    /// Link of a system: what favourites keep.
    static contract::Link linkOf(const QString &systemId);

private:
    bool belongs(const Entry &entry) const;
    Catalogue &m_catalogue;
    contract::Favourites &m_favourites;
    std::function<bool()> m_english;
    std::function<QString(const QModelIndex &)> m_standing;
    View m_view = View::All;
    portal::SystemCategory m_category = portal::SystemCategory::Unknown;
    QString m_typed;
    QStringList m_rows; ///< ids: entries move when the catalogue is read again
};

/// How many systems "most used" shows.
inline constexpr qsizetype mostUsedCount = 12;

} // namespace gw::systems
