// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/dashboard_ui/dashboard_module.h>
#include <gw/widgets/theme.h>

class QLabel;
class QListView;
class QSortFilterProxyModel;
class QTabBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace gw::widgets {
class StateView;
}

namespace gw::dashboard {

class PublishForm;
class ReadersPane;

/// Notices as a list and a reader; must-read ones are acknowledged here, also without a network. Who publishes writes new ones
/// here, and sees who has read one and who has not.
class NoticesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticesPage(DashboardViewParts parts, QWidget *parent = nullptr);
    /// Selects a notice and shows it; false when it is not there.
    bool open(const QString &noticeId);
    void acknowledgeCurrent();
    QString currentId() const;
    void publish(); ///< the form for a new one
    void showReaders();

Q_SIGNALS:
    void acknowledged(const QString &operationId);
    void failed(const gw::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();
    void refreshState();
    void retranslate();
    QWidget *makeList();
    QWidget *makeReader();
    void send();
    bool maySeeReaders(const QModelIndex &index) const;

    DashboardViewParts m_parts;
    widgets::Theme &m_theme;
    DashboardService &m_service;
    QSortFilterProxyModel *m_shown;
    QTabBar *m_layers;
    QPushButton *m_publish;
    QPushButton *m_readersButton;
    ReadersPane *m_readers;
    PublishForm *m_form;
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
