// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractTableModel>
#include <gw/approval/dailylogs.h>
#include <gw/widgets/theme.h>

namespace gw::approval {

/// People by working days; a cell says how the log of that day stands, in a symbol and in words.
class LogTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, WaitsRole };

    explicit LogTable(const widgets::Theme &theme, QObject *parent = nullptr);

    void setMatrix(const LogMatrix &matrix);
    void setDecided(const QHash<QString, QString> &decided);
    const LogMatrix &matrix() const { return m_matrix; }
    int count(const QString &state) const;
    int late() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    LogCell cell(const QModelIndex &index) const;
    QString words(const LogCell &cell) const;

    const widgets::Theme &m_theme;
    LogMatrix m_matrix;
    QList<QDate> m_days;
    QHash<QString, QString> m_decided;
};

} // namespace gw::approval
