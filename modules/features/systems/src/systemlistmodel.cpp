// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/systems/systemlistmodel.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::systems {

SystemListModel::SystemListModel(Catalogue &catalogue, contract::Favourites &favourites, std::function<bool()> english,
                                 QObject *parent)
    : QAbstractListModel(parent), m_catalogue(catalogue), m_favourites(favourites), m_english(std::move(english))
{
    connect(&catalogue, &Catalogue::changed, this, &SystemListModel::refresh);
    connect(&favourites, &contract::Favourites::changed, this, &SystemListModel::refresh);
    refresh();
}

contract::Link SystemListModel::linkOf(const QString &systemId)
{
    return {u"systems"_s, u"open/"_s + systemId, {}};
}

void SystemListModel::setView(View view, portal::SystemCategory category)
{
    m_view = view;
    m_category = category;
    refresh();
}

void SystemListModel::setTyped(const QString &typed)
{
    m_typed = typed;
    refresh();
}

bool SystemListModel::belongs(const Entry &entry) const
{
    switch (m_view) {
    case View::All: return true;
    case View::Favourites: return m_favourites.contains(linkOf(entry.system.id));
    case View::MostUsed: return entry.system.uses > 0;
    case View::Category: return entry.system.category == m_category;
    }
    return true;
}

void SystemListModel::refresh()
{
    struct Candidate
    {
        const Entry *entry;
        int score;
    };
    std::vector<Candidate> found;
    const text::Query query(m_typed);
    for (const Entry &entry : m_catalogue.entries()) {
        // What was typed is looked for everywhere: nobody should have to know the category first.
        if (query.isEmpty()) {
            if (belongs(entry))
                found.push_back({&entry, 0});
        } else if (const int score = std::max(query.match(entry.keyKo).score, query.match(entry.keyEn).score); score > 0) {
            found.push_back({&entry, score});
        }
    }
    const QString seat = m_catalogue.seatId();
    std::ranges::stable_sort(found, [&](const Candidate &a, const Candidate &b) {
        if (a.score != b.score)
            return a.score > b.score;
        if (m_view == View::MostUsed && a.entry->system.uses != b.entry->system.uses)
            return a.entry->system.uses > b.entry->system.uses;
        return a.entry->isOpenFor(seat) && !b.entry->isOpenFor(seat); // what can be opened first, by name
    });
    if (m_view == View::MostUsed && query.isEmpty() && found.size() > size_t(mostUsedCount))
        found.resize(size_t(mostUsedCount));
    QStringList rows;
    for (const Candidate &candidate : found)
        rows.append(candidate.entry->system.id);
    if (rows == m_rows) {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SystemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const Entry *SystemListModel::at(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : m_catalogue.find(m_rows.at(row));
}

int SystemListModel::rowOf(const QString &systemId) const
{
    return int(m_rows.indexOf(systemId));
}

QVariant SystemListModel::data(const QModelIndex &index, int role) const
{
    const Entry *entry = at(index.row());
    if (!entry)
        return {};
    const bool english = m_english();
    const QString seat = m_catalogue.seatId();
    const portal::SystemAccess *access = entry->accessOf(seat);
    switch (role) {
    case IdRole: return entry->system.id;
    case Qt::DisplayRole:
    case NameRole: return entry->name(english);
    case Qt::AccessibleTextRole:
        return m_standing ? entry->name(english) + u", "_s + m_standing(index) : entry->name(english);
    case DescriptionRole: return entry->description(english);
    case IconRole: return entry->system.icon;
    case OpenRole: return entry->isOpenFor(seat);
    case RoleRole:
        if (access && access->role)
            return english && !access->role->en.isEmpty() ? access->role->en : access->role->ko;
        return {};
    case FavouriteRole: return m_favourites.contains(linkOf(entry->system.id));
    case AskingRole: return entry->isAsking(seat);
    default: return {};
    }
}

QList<std::pair<portal::SystemCategory, int>> SystemListModel::categories() const
{
    std::map<portal::SystemCategory, int> counts;
    for (const Entry &entry : m_catalogue.entries())
        ++counts[entry.system.category];
    return {counts.begin(), counts.end()};
}

int SystemListModel::count(View view) const
{
    if (view == View::All)
        return int(m_catalogue.entries().size());
    return int(std::ranges::count_if(m_catalogue.entries(), [&](const Entry &entry) {
        return view == View::Favourites ? m_favourites.contains(linkOf(entry.system.id)) : entry.system.uses > 0;
    }));
}

} // namespace gw::systems
