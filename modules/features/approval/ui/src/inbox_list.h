// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace gw::widgets {
class ElidedLabel;
class SkeletonView;
class StateView;
}

namespace gw::approval {

/// The middle pane: the desk queue or one box, as a virtual list with filters and a selection of many.
class InboxList final : public QWidget
{
    Q_OBJECT

public:
    explicit InboxList(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~InboxList() override;

    void show(std::optional<Box> box);
    std::optional<InboxRow> current() const;
    /// Selects the row of a document or other object when it is in the list, also when it comes later.
    void select(const QString &objectId);
    void move(int rows); ///< j and k
    void goOn();         ///< to the next row on which nothing was decided yet
    void toggleMark();   ///< takes the row into the selection of many, or out
    QStringList marked() const; ///< ids of the rows that are selected
    void focusList();
    QListView *view() const { return m_list; }

Q_SIGNALS:
    void chosen(const InboxRow &row);
    void opened(const InboxRow &row); ///< Enter or a double click: the reader gets the focus
    void batchWanted();
    void newWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void query();
    void refreshState();
    void refreshBatch();

    const ApprovalViewParts &m_parts;
    std::unique_ptr<InboxModel> m_model;
    widgets::ElidedLabel *m_title;
    widgets::ElidedLabel *m_note;
    QPushButton *m_new;
    QComboBox *m_only;
    QComboBox *m_sort;
    QLineEdit *m_text;
    QPushButton *m_batch;
    QStackedWidget *m_stack;
    QListView *m_list;
    widgets::StateView *m_empty;
    widgets::SkeletonView *m_loading;
    std::optional<Box> m_box;
    QString m_wanted;
};

} // namespace gw::approval
