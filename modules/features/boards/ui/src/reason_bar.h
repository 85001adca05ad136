// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <functional>
#include <gw/widgets/theme.h>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gw::boards {

/// Asks for a reason where the act happens: a report to the moderators, or a moderator's own decision.
class ReasonBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonBar(widgets::Theme &theme, QWidget *parent = nullptr);
    /// With the kinds of reports to choose from.
    void askForReport(std::function<void(QString reason, QString text)> done);
    /// A sentence of one's own, which must not be empty.
    void ask(const QString &question, const QString &action, std::function<void(QString text)> done);
    /// Only yes or no: where a link leads.
    void confirm(const QString &notice, const QString &action, std::function<void()> done);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QString &question, const QString &action);
    QLabel *m_question;
    QComboBox *m_kind;
    QLineEdit *m_text;
    QPushButton *m_do;
    QPushButton *m_cancel;
    bool m_needsText = false;
    std::function<void()> m_done;
};

} // namespace gw::boards
