// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QScrollArea>
#include <gw/systems_ui/systems_module.h>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gw::systems {

/// One system in words: what it is for, as whom one arrives, or why not and how to ask for the right.
class AccessPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AccessPanel(SystemsViewParts parts, QWidget *parent = nullptr);
    /// An empty id shows nothing.
    void show(const QString &systemId);
    QString systemId() const { return m_systemId; }
    void refresh();
    /// Puts the cursor where the reason for a request is written.
    void askForAccess();

protected:
    void changeEvent(QEvent *event) override;

private:
    void send();
    SystemsViewParts m_parts;
    QString m_systemId;
    QString m_draftOf; ///< the system and seat that the draft in the field is for
    QLabel *m_name;
    QLabel *m_kind;
    QLabel *m_description;
    QLabel *m_arrivalHead;
    QLabel *m_arrival;
    QLabel *m_reason;
    QLabel *m_asking;
    QPushButton *m_answer; ///< to the request that was refused, and why
    QPlainTextEdit *m_request;
    QPushButton *m_send;
    QPushButton *m_open;
    QPushButton *m_star;
    QLabel *m_used;
};

} // namespace gw::systems
