// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/systems/systemlistmodel.h>
#include <gw/systems_ui/systems_module.h>

class QLineEdit;
class QListView;
class QListWidget;
class QStackedWidget;

namespace gw::widgets {
class StateView;
}

namespace gw::systems {

class AccessPanel;
class RequestPage;
class SystemTile;

/// The catalogue: categories, search, tiles. A click on a tile opens the system; a tile without a right shows why.
class SystemsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SystemsPage(SystemsViewParts parts, QWidget *parent = nullptr);
    void showSystem(const QString &systemId); ///< chooses it and shows it in words
    void showRequest(const QString &requestId);
    void focusSearch();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillCategories();
    void chooseCategory();
    void activate(const QModelIndex &index);
    void refreshState();
    void retranslate();

    SystemsViewParts m_parts;
    SystemListModel m_model;
    QLineEdit *m_search;
    QListWidget *m_categories;
    QStackedWidget *m_stack;
    QListView *m_tiles;
    SystemTile *m_tile;
    widgets::StateView *m_empty;
    AccessPanel *m_panel;
    RequestPage *m_request;
    QStackedWidget *m_side;
};

} // namespace gw::systems
