// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QHash>
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;
class QToolButton;

namespace gw::widgets {
class SkeletonView;
class StateView;
}

namespace gw::approval {

class LogSheet;
class LogTeam;

/// Daily logs (D5.7): mine, day by day, kept while I write; and those of my team, for who approves them.
class LogPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LogPane(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~LogPane() override;

    void openDay(QDate day);            ///< mine; an invalid one: today
    void openLog(const QString &logId); ///< somebody's, or mine
    void openTeam();
    void submit();
    void focusText();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class What { Mine, Others, Team };

    QDate today() const;
    void open(What what);
    void load();
    void loadMine();
    void loadOther();
    void loadTeam();
    void askForTeam(); ///< whether there is a team whose logs I approve
    void take(DailyLog log);
    void takeMatrix(const LogMatrix &matrix);
    void failedWith(const Error &error);
    void decide(const QStringList &ids, const QString &reason); ///< an empty reason: approve
    void forget(const QString &operation);
    void showSheet();
    void showTeam();
    void refreshHead();
    void retranslate();
    QString onItsWay(const DailyLog &log) const;

    const ApprovalViewParts &m_parts;
    What m_what = What::Mine;
    QDate m_day;
    QDate m_week; ///< a Monday
    QString m_logId;
    DailyLog m_log;
    LogMatrix m_matrix;
    bool m_touched = false;    ///< typed since it was read
    bool m_hasTeam = false;
    int m_asked = 0;
    QHash<QString, QDate> m_submitted;                   ///< by operation, until the server has said
    QHash<QString, QHash<QString, QString>> m_decisions; ///< by operation: "approve" or "return" by log
    QTabBar *m_tabs;
    QWidget *m_head;
    QToolButton *m_before;
    QToolButton *m_after;
    QPushButton *m_todayDo;
    QPushButton *m_backToTeam;
    QLabel *m_title;
    QStackedWidget *m_stack;
    widgets::SkeletonView *m_loading;
    widgets::StateView *m_state;
    LogSheet *m_sheet;
    LogTeam *m_team;
    QTimer *m_again;
};

} // namespace gw::approval
