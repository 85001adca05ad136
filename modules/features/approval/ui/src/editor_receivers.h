// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/approval_ui/approval_module.h>

class QToolButton;

namespace gw::widgets {
class FlowLayout;
}

namespace gw::approval {

class AssigneeFinder;
class ChartTree;

/// One receiver, as something to move to with the arrow keys and to remove. P: its copy is for it alone (Art. 12(2)).
class ReceiverChip final : public QFrame
{
    Q_OBJECT

public:
    ReceiverChip(widgets::Theme &theme, const document::Receiver &receiver, QWidget *parent);

Q_SIGNALS:
    void removeWanted();
    void personalWanted();
    void moveWanted(int by);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    widgets::Theme &m_theme;
};

/// Receivers as chips: departments and people of the directory, agencies from the org chart, and whoever is outside it, by
/// the name that is typed.
class ReceiverField final : public QFrame
{
    Q_OBJECT

public:
    explicit ReceiverField(const ApprovalViewParts &parts, QWidget *parent = nullptr);

    void setReceivers(const QList<document::Receiver> &receivers);
    const QList<document::Receiver> &receivers() const { return m_receivers; }
    void setVia(const QString &via); ///< of all of them
    void setReadOnly(bool on);
    void focusLine();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void rebuild();
    void add(const document::Receiver &receiver);
    void removeAt(qsizetype index);
    void focusChip(qsizetype index);

    const ApprovalViewParts &m_parts;
    widgets::FlowLayout *m_flow;
    AssigneeFinder *m_finder;
    QToolButton *m_chartButton;
    ChartTree *m_chart;
    QList<ReceiverChip *> m_chips;
    QList<document::Receiver> m_receivers;
    QString m_via;
};

/// The receiver as it is printed: a department or agency by the title of its head (정보공개정책과장).
document::Receiver receiverOf(const Assignee &assignee, bool isAgency);

} // namespace gw::approval
