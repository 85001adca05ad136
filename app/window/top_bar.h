// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/widgets/theme.h>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace gw::app {

class DeskStatus;

/// One entry of the seat switcher.
struct SeatEntry
{
    QString id;
    QString unit;
    QString title;
    QString kind; ///< main, concurrent, acting
};

/// The 48 px strip above everything: find, seat, status, notifications, the person.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(widgets::Theme &theme, DeskStatus &status, QWidget *parent = nullptr);

    void setPerson(const QString &name);
    void setSeats(const QList<SeatEntry> &seats, const QString &active);
    void setUnreadNotifications(int count);
    QMenu *personMenu() const { return m_personMenu; }
    QWidget *bell() const;
    QWidget *statusPill() const;

Q_SIGNALS:
    void findRequested();
    void seatChosen(const QString &seatId);
    void bellPressed();
    void statusPressed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showStatus();
    void followTheme();
    widgets::Theme &m_theme;
    DeskStatus &m_status;
    QLabel *m_mark;
    QPushButton *m_find;
    QPushButton *m_seat;
    QMenu *m_seatMenu;
    QPushButton *m_statusPill;
    QToolButton *m_bell;
    QPushButton *m_person;
    QMenu *m_personMenu;
    QList<SeatEntry> m_seats;
    QString m_activeSeat;
    int m_unread = 0;
};

} // namespace gw::app
