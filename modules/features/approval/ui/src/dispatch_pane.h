// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace gw::approval {

/// Sending out a decided document: how it is sealed, to whom it goes, what became of each copy, and sending it again.
class DispatchPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DispatchPane(const ApprovalViewParts &parts, QWidget *parent = nullptr);

    void setDocument(const QString &documentId); ///< empty: none
    void load();                                 ///< it is looked at

Q_SIGNALS:
    void counted(int dispatches);
    /// The sheet that this copy is; the paper shows it.
    void paperReady(const gw::approval::IssuedPaper &paper);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const Result<QList<Dispatch>> &dispatches);
    void fill();
    void fillTargets(const Dispatch &shown);
    void act(const QString &action);
    void askFor(const QString &action);
    void preview();
    void retranslate();
    const Dispatch *current() const;
    QStringList chosenTargets() const;

    const ApprovalViewParts &m_parts;
    QString m_document;
    QList<Dispatch> m_dispatches;
    QComboBox *m_which;
    QLabel *m_state;
    QLabel *m_note;
    QComboBox *m_mode;
    QComboBox *m_seal;
    QPushButton *m_send;
    QPushButton *m_check;
    QPushButton *m_checkReturn;
    QPushButton *m_consent;
    QPushButton *m_refuse;
    QPushButton *m_retry;
    QPushButton *m_recall;
    QPushButton *m_settle;
    QWidget *m_reasonRow;
    QLineEdit *m_reason;
    QPushButton *m_reasonDo;
    QString m_asked; ///< the action that the reason is for
    QTreeWidget *m_targets;
};

} // namespace gw::approval
