// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/directory/types.h>
#include <gw/widgets/theme.h>

class QVBoxLayout;

namespace gw::directory {

/// One person: seats with duties and telephone, absence and substitute. Everything can be copied.
class PersonCardView final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonCardView(widgets::Theme &theme, QWidget *parent = nullptr);
    void showCard(PersonCard card, bool isOwn);
    /// The card as lines of text, for the clipboard.
    static QString asText(const PersonCard &card, bool english);

Q_SIGNALS:
    void absenceWanted(const QString &seatId);
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addSeat(const CardSeat &seat, bool english);
    widgets::Theme &m_theme;
    QVBoxLayout *m_column;
    PersonCard m_card;
    bool m_isOwn = false;
    bool m_filled = false;
};

} // namespace gw::directory
