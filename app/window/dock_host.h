// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "window/layout.h"
#include <QObject>
#include <gw/shell/module.h>
#include <gw/widgets/theme.h>
#include <map>

class QDockWidget;
class QMainWindow;

namespace gw::app {

class DockTitle;

/// The docks of the window: made on first show, moved, tabbed, floated and closed by the person, restored from a Layout.
class DockHost final : public QObject
{
    Q_OBJECT

public:
    DockHost(QMainWindow &window, widgets::Theme &theme);

    void add(shell::DockSpec spec);
    /// Shows and raises a dock, wherever it is; false for an unknown id.
    bool show(const QString &id);
    void close(const QString &id);
    void setFloating(const QString &id, bool floating);
    void moveTo(const QString &id, Qt::DockWidgetArea area);
    bool isFloating(const QString &id) const;
    /// Dock that holds the focus, else the one on top.
    QString focused() const;
    bool isOpen(const QString &id) const;
    QString current() const { return m_current; }
    QStringList ids() const;
    QString title(const QString &id) const;

    Layout layout() const;
    /// Docks that the layout does not know get their default place; docks it knows and we do not are ignored.
    void restore(const Layout &layout);
    void reset(); ///< the default layout
    void retranslate();
    /// What happens to the docks in the next moments is the window's own doing, not an edit.
    void settle();

Q_SIGNALS:
    void currentChanged(const QString &id);
    void layoutChanged(); ///< a person has changed something to be saved, soon

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Dock
    {
        shell::DockSpec spec;
        QDockWidget *widget = nullptr;
        DockTitle *title = nullptr;
    };
    void place(const Dock &dock);
    void fill(const QString &id);
    void setCurrent(const QString &id);
    void changedByPerson();
    void showFirst();
    void updateTitles();
    void updateTitlesSoon();

    QMainWindow &m_window;
    widgets::Theme &m_theme;
    std::vector<Dock> m_docks;
    QString m_current;
    bool m_restoring = false;
    int m_settling = 0; ///< what the window does by itself is no edit
    bool m_titlesPending = false;
    Dock *find(const QString &id);
    const Dock *find(const QString &id) const;
};

} // namespace gw::app
