// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/mail/query.h>
#include <gw/widgets/theme.h>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace gw {
class Clock;
}

namespace gw::contract {
class Preferences;
}

namespace gw::mail {

/// Search with its scope, and chips that narrow the list. What is chosen in the menu of further filters gets a chip of its own.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(widgets::Theme &theme, const contract::Preferences &preferences, const Clock &clock, QWidget *parent = nullptr);

    /// Puts what is chosen into a query; the folder stays as it is unless the search goes over the whole lane.
    void applyTo(ListQuery &query) const;
    bool isFiltering() const; ///< a chip is on
    QString searchText() const;
    bool searchesLane() const; ///< all folders of the lane, or of the other one
    bool searchesOtherLane() const;
    void setPlace(const QString &mailbox, Lane lane); ///< names in the scope
    void clear();             ///< no search, no chip; tells nothing
    void focusSearch();
    QLineEdit *field() const { return m_search; }

Q_SIGNALS:
    void changed();
    void serverSearchWanted(); ///< Enter, or the person has stopped typing for a while
    void left();               ///< Escape or arrow down in the field: the list gets the focus

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Period { Any, Today, Week, Month, Year };
    QPushButton *addChip(const QString &name, const QString &icon);
    QAction *addChoice(const QString &name);
    void retranslate();
    void refreshChips();
    void tell();

    widgets::Theme &m_theme;
    const contract::Preferences &m_preferences;
    const Clock &m_clock;
    QLineEdit *m_search;
    QAction *m_searchIcon = nullptr;
    QComboBox *m_scope;
    QWidget *m_chips;
    QPushButton *m_unread;
    QPushButton *m_flagged;
    QPushButton *m_attachment;
    QPushButton *m_more;
    QMenu *m_menu;
    QMenu *m_periods;
    QMenu *m_tags;
    QAction *m_superior;
    QAction *m_toMe;
    QAction *m_onlyToMe;
    QAction *m_outside;
    QList<QPushButton *> m_chosen; ///< chips of what is on in the menu
    Period m_period = Period::Any;
    std::optional<Tag> m_tag;
    QString m_mailbox;
    Lane m_lane = Lane::Employee;
    QTimer *m_typing;
    QTimer *m_resting;
};

} // namespace gw::mail
