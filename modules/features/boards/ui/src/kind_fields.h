// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/boards_ui/boards_module.h>

class QButtonGroup;
class QCheckBox;
class QDateEdit;
class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace gw::boards {

/// The fields of a kind of post that its text does not hold: a price, the options of a quiz, time and place, validity.
class KindFields final : public QWidget
{
    Q_OBJECT

public:
    explicit KindFields(const BoardsViewParts &parts, QWidget *parent = nullptr);
    void load(const Draft &draft); ///< shows the fields of its kind
    void store(Draft &draft) const;
    QString problem() const; ///< what is missing, in words; empty: it can be sent

Q_SIGNALS:
    void changed();

private:
    void build(const Draft &draft);
    void market(const Draft &draft);
    void quiz(const Draft &draft);
    void event(const Draft &draft);
    void knowledge(const Draft &draft);
    QDateTimeEdit *time(const QString &name, const QDateTime &value);

    static constexpr int options = 4;
    const BoardsViewParts &m_parts;
    PostKind m_kind = PostKind::Plain;
    QWidget *m_body = nullptr;
    QFormLayout *m_form = nullptr;
    QSpinBox *m_price = nullptr;
    QCheckBox *m_gift = nullptr;
    QDateEdit *m_until = nullptr;
    QList<QLineEdit *> m_options;
    QButtonGroup *m_correct = nullptr;
    QDateTimeEdit *m_closes = nullptr;
    QDateTimeEdit *m_starts = nullptr;
    QDateTimeEdit *m_ends = nullptr;
    QLineEdit *m_place = nullptr;
    QSpinBox *m_capacity = nullptr;
    QCheckBox *m_hasEnd = nullptr;
    QLineEdit *m_law = nullptr;
};

} // namespace gw::boards
