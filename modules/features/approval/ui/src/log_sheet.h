// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QScrollArea>
#include <gw/approval_ui/approval_module.h>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace gw::approval {

class LogLines;

QString logStateName(const QString &state); ///< "open" …, in words
QString logStateIcon(const QString &state);
widgets::Role logStateRole(const QString &state);

/// The daily log of one day: written by its author, or read by who approves it (D5.7).
class LogSheet final : public QScrollArea
{
    Q_OBJECT

public:
    explicit LogSheet(const ApprovalViewParts &parts, QWidget *parent = nullptr);

    /// `onItsWay`: what is happening with it here and not confirmed yet; empty: nothing. Then nothing can be changed.
    void show(const DailyLog &log, const QString &onItsWay);
    const DailyLog &log() const { return m_log; } ///< as it is written now
    bool isEditable() const { return m_editable; }
    void focusText();
    void setNotKept(const QString &why); ///< empty: all is kept

Q_SIGNALS:
    void edited();
    void submitWanted();
    void approveWanted();
    void returnWanted(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeOver(int row);
    void written();
    void showSuggestions();
    void refresh();
    void retranslate();

    const ApprovalViewParts &m_parts;
    DailyLog m_log;
    QString m_onItsWay;
    QString m_notKept;
    bool m_editable = false;
    QLabel *m_who;
    QLabel *m_state;
    QLabel *m_late;
    QLabel *m_reason;
    LogLines *m_plan;
    LogLines *m_result;
    QLabel *m_suggestionsTitle;
    QListWidget *m_suggestions;
    QPushButton *m_takeAll;
    QLabel *m_noteTitle;
    QPlainTextEdit *m_note;
    QLabel *m_kept;
    QPushButton *m_submit;
    QLineEdit *m_return;
    QPushButton *m_returnDo;
    QPushButton *m_approve;
};

} // namespace gw::approval
