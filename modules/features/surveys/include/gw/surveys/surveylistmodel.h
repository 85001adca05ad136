// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>
#include <gw/surveys/types.h>

namespace gw::surveys {

/// Surveys: first those the person is asked to answer, the soonest to close on top; then own drafts and what opens
/// later; then open ones that are done; then closed ones, the newest first.
class SurveyListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleKoRole,
        TitleEnRole,
        AuthorRole,
        PhaseRole,     ///< surveys::Phase as int
        OpensAtRole,   ///< QDateTime
        ClosesAtRole,  ///< QDateTime
        AnonymousRole, ///< bool
        AnsweredRole,  ///< bool
        ToAnswerRole,  ///< bool
        PendingRole,   ///< bool
        RefusedRole,   ///< bool
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;
    void setRows(QList<SurveyRow> rows); ///< in any order
    const QList<SurveyRow> &rows() const { return m_rows; }
    int rowOf(const QString &id) const; ///< -1: not there
    int toAnswerCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<SurveyRow> m_rows;
};

} // namespace gw::surveys
