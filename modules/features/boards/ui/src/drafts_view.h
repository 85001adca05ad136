// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/boards_ui/boards_module.h>
#include <gw/widgets/row_delegate.h>

class QListWidget;
class QStackedWidget;

namespace gw::widgets {
class StateView;
}

namespace gw::boards {

/// Everything that was begun and not sent, and what the server did not accept.
class DraftsView final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftsView(const BoardsViewParts &parts, QWidget *parent = nullptr);
    void load();

Q_SIGNALS:
    void chosen(const gw::boards::Draft &draft);
    void counted(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QList<Draft> &drafts);
    widgets::RowContent row(const Draft &draft) const;
    void retranslate();

    const BoardsViewParts &m_parts;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    widgets::StateView *m_state;
    QList<Draft> m_drafts;
};

} // namespace gw::boards
