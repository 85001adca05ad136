// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace gw::approval {

/// Lines of a daily log with a box for what is done: typed at the end, changed in place, removed with Delete.
class LogLines final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object's; parts of it are "<name>.list" and "<name>.add".
    LogLines(const ApprovalViewParts &parts, const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &empty); ///< what it says while there is no line
    void setLines(const QList<LogLine> &lines);                ///< no effect when they are the same
    QList<LogLine> lines() const;
    void append(const LogLine &line);
    void setEditable(bool editable);
    void focusText();

Q_SIGNALS:
    void changed(); ///< by a person

protected:
    void changeEvent(QEvent *event) override;

private:
    QListWidgetItem *itemOf(const LogLine &line) const;
    void removeCurrent();
    void removeEmpty();
    void arrange(); ///< the list is as high as its lines: the page scrolls, not each list
    void retranslate();

    const ApprovalViewParts &m_parts;
    QLabel *m_title;
    QLabel *m_empty;
    QListWidget *m_list;
    QLineEdit *m_add;
    bool m_editable = false;
};

} // namespace gw::approval
