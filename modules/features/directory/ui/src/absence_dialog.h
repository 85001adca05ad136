// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>
#include <gw/directory/repository.h>
#include <gw/widgets/theme.h>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QListWidget;

namespace gw::directory {

/// From when to when a seat is empty, why, and who stands in. Says at once what cannot be.
class AbsenceDialog final : public QDialog
{
    Q_OBJECT

public:
    AbsenceDialog(widgets::Theme &theme, const Repository &repository, QString seatId, QWidget *parent);

Q_SIGNALS:
    void recorded(const gw::portal::AbsenceDraft &draft);

private:
    void searchSubstitute();
    void check();
    portal::AbsenceDraft draft() const;

    const Repository &m_repository;
    QString m_seatId;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QComboBox *m_kind;
    QLineEdit *m_reason;
    QLineEdit *m_substitute;
    QListWidget *m_hits;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace gw::directory
