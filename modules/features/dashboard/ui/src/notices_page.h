// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/dashboard/service.h>
#include <gw/widgets/theme.h>

class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace gw::widgets {
class StateView;
}

namespace gw::dashboard {

/// Notices as a list and a reader; must-read ones are acknowledged here, also without a network.
class NoticesPage final : public QWidget
{
    Q_OBJECT

public:
    NoticesPage(widgets::Theme &theme, DashboardService &service, QWidget *parent = nullptr);
    /// Selects a notice and shows it; false when it is not there.
    bool open(const QString &noticeId);
    void acknowledgeCurrent();
    QString currentId() const;

Q_SIGNALS:
    void acknowledged(const QString &operationId);
    void failed(const gw::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();
    void refreshState();
    void retranslate();

    widgets::Theme &m_theme;
    DashboardService &m_service;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QListView *m_list;
    QStackedWidget *m_reader;
    QLabel *m_title;
    QLabel *m_meta;
    QLabel *m_body;
    QLabel *m_ackState;
    QPushButton *m_ack;
    widgets::StateView *m_empty;
    widgets::StateView *m_nothingChosen;
};

} // namespace gw::dashboard
