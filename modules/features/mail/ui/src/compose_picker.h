// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/mail/recipients.h>
#include <gw/widgets/theme.h>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace gw::mail {

class ComposingLine;

/// The organisation chart beside the message: units on top, the people of the chosen one below, and a line that finds
/// both. Enter puts people into To, Ctrl+2 and Ctrl+3 into Cc and Bcc.
class RecipientPicker final : public QWidget
{
    Q_OBJECT

public:
    RecipientPicker(widgets::Theme &theme, RecipientBook &book, QWidget *parent = nullptr);
    void setLane(Lane lane) { m_lane = lane; }
    void open(); ///< shows it and loads the tree the first time

Q_SIGNALS:
    /// `field`: 0 To, 1 Cc, 2 Bcc
    void picked(const QList<gw::mail::Recipient> &recipients, int field);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load(QTreeWidgetItem *item);
    void showMembers(const QString &unitId);
    void search();
    void fill(const QList<RecipientChoice> &choices);
    void pick(int field);
    void retranslate();

    widgets::Theme &m_theme;
    RecipientBook &m_book;
    QLabel *m_title;
    QPushButton *m_close;
    ComposingLine *m_search;
    QTreeWidget *m_tree;
    QListWidget *m_people;
    QPushButton *m_to, *m_cc, *m_bcc;
    QList<RecipientChoice> m_choices;
    QString m_asked;
    Lane m_lane = Lane::Employee;
};

} // namespace gw::mail
