// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/systems_ui/systems_module.h>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace gw::widgets {
class StateView;
}

namespace gw::systems {

/// Somebody's request for access, for who decides it and for who asked.
class RequestPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPage(SystemsViewParts parts, QWidget *parent = nullptr);
    void show(const QString &requestId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const Result<portal::AccessRequest> &request);
    void decide(bool grant);
    void retranslate();
    SystemsViewParts m_parts;
    QString m_requestId;
    QString m_decided; ///< the request that was decided here, until the server shows it
    QString m_name;    ///< of who asked, once it is known
    std::optional<portal::AccessRequest> m_request;
    QStackedWidget *m_stack;
    widgets::StateView *m_state;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_who;
    QLabel *m_reason;
    QLabel *m_outcome;
    QLineEdit *m_answer;
    QPushButton *m_grant;
    QPushButton *m_refuse;
};

} // namespace gw::systems
