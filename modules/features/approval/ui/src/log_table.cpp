// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log_table.h"

#include "approval_text.h"
#include "log_sheet.h"
#include <QLocale>
#include <gw/widgets/dates.h>
#include <gw/widgets/icons.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

LogTable::LogTable(const widgets::Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme) {}

void LogTable::setMatrix(const LogMatrix &matrix)
{
    beginResetModel();
    m_matrix = matrix;
    m_days.clear();
    for (const LogMatrix::Row &row : matrix.rows) {
        for (auto day = row.days.keyBegin(); day != row.days.keyEnd(); ++day) {
            if (!m_days.contains(*day))
                m_days.append(*day);
        }
    }
    std::ranges::sort(m_days);
    endResetModel();
}

void LogTable::setDecided(const QHash<QString, QString> &decided)
{
    m_decided = decided;
    retranslate();
}

void LogTable::retranslate()
{
    if (rowCount() == 0 || columnCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int LogTable::count(const QString &state) const
{
    int found = 0;
    for (const LogMatrix::Row &row : m_matrix.rows)
        found += int(std::ranges::count(row.days, state, &LogCell::state));
    return found;
}

int LogTable::late() const
{
    int found = 0;
    for (const LogMatrix::Row &row : m_matrix.rows)
        found += int(std::ranges::count(row.days, true, &LogCell::late));
    return found;
}

int LogTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

int LogTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

LogCell LogTable::cell(const QModelIndex &index) const
{
    return m_matrix.rows.at(index.row()).days.value(m_days.at(index.column()));
}

QString LogTable::words(const LogCell &cell) const
{
    if (const QString decision = m_decided.value(cell.id); !cell.id.isEmpty() && !decision.isEmpty())
        return decision == "approve"_L1 ? tr("Approving") : tr("Returning");
    const QString state = logStateName(cell.state);
    return cell.late ? tr("%1, late").arg(state) : state;
}

QVariant LogTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const LogCell shown = cell(index);
    const bool decided = !shown.id.isEmpty() && m_decided.contains(shown.id);
    switch (role) {
    case Qt::DisplayRole: return words(shown);
    case Qt::DecorationRole:
        return widgets::icon(m_theme, decided ? u"view-refresh"_s : logStateIcon(shown.state),
                             shown.late && !decided ? widgets::Role::DangerText : logStateRole(shown.state));
    case Qt::ForegroundRole:
        return m_theme.color(decided ? widgets::Role::WarningText : shown.late ? widgets::Role::DangerText : logStateRole(shown.state));
    case Qt::ToolTipRole: return shown.id.isEmpty() ? tr("Nothing was submitted for this day") : tr("%n line(s) of results", nullptr, shown.results);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(nameOf(m_matrix.rows.at(index.row()).person.name), widgets::shortDay(m_days.at(index.column())), words(shown));
    case IdRole: return shown.id;
    case WaitsRole: return !shown.id.isEmpty() && shown.state == "submitted"_L1 && !decided;
    default: return {};
    }
}

QVariant LogTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Horizontal) {
        if (section >= m_days.size())
            return {};
        const QDate day = m_days.at(section);
        return u"%1 (%2)"_s.arg(widgets::shortDay(day), QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
    }
    if (section >= m_matrix.rows.size())
        return {};
    const Person &person = m_matrix.rows.at(section).person;
    return role == Qt::ToolTipRole ? personLine(person) : u"%1 %2"_s.arg(nameOf(person.name), nameOf(person.title)).trimmed();
}

} // namespace gw::approval
