// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSortFilterProxyModel>
#include <gw/base/clock.h>
#include <gw/contract/rowmodel.h>
#include <gw/questions/types.h>

namespace gw::questions {

/// All questions, the newest first.
class QuestionListModel final : public contract::RowModel<QuestionRow>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        StateRole, ///< portal::QuestionState as int
        AskedAtRole,
        ChangedAtRole,
        BacksRole,
        BackedRole,
        MineRole,
        DueRole,     ///< QDate, or invalid
        OverdueRole, ///< bool
        PendingRole, ///< bool: something about it waits to be sent
        NewRole,     ///< bool: it was not asked at the server yet
        AuthorRole,  ///< name, or empty when anonymous
        AnonymousRole,
        AnswersRole, ///< how many
    };
    Q_ENUM(Role)

    /// `clock` must outlive the model.
    explicit QuestionListModel(const Clock &clock, QObject *parent = nullptr);
    void setRows(QList<QuestionRow> rows) { show(rows); } ///< the newest first
    const QuestionRow *row(const QString &id) const;      ///< null: not there

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    const Clock &m_clock;
};

/// One of the lists that people look for.
class QuestionFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Filter {
        Open,       ///< nobody has answered, or somebody asks on; late promises first, then the newest
        MostBacked, ///< the same, by how many back them
        Answered,   ///< answered, closed or declined; the latest change first
        Mine,       ///< asked or backed by the person, the latest change first
    };

    explicit QuestionFilterModel(QuestionListModel &source, QObject *parent = nullptr);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    /// Only questions that this finds: see text::Query. Empty: all.
    void setSearch(const QString &typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Filter m_filter = Filter::Open;
    QString m_search;
};

} // namespace gw::questions
