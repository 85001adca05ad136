// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log_pane.h"

#include "approval_text.h"
#include "log_sheet.h"
#include "log_team.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <gw/base/deliver.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int mineTab = 0;
constexpr int teamTab = 1;

QString longDayName(QDate day)
{
    return u"%1 (%2)"_s.arg(longDay(day), QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

LogPane::LogPane(const ApprovalViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_tabs(new QTabBar)
    , m_head(new QWidget)
    , m_before(new QToolButton)
    , m_after(new QToolButton)
    , m_todayDo(new QPushButton)
    , m_backToTeam(new QPushButton)
    , m_title(label(parts.theme, {}, Theme::Text::Heading))
    , m_stack(new QStackedWidget)
    , m_loading(new SkeletonView(parts.theme, 6))
    , m_state(new StateView(parts.theme))
    , m_sheet(new LogSheet(parts))
    , m_team(new LogTeam(parts))
    , m_again(new QTimer(this))
{
    setObjectName(u"approval.log"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(u"approval.log.tabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_title->setObjectName(u"approval.log.title"_s);
    m_before->setObjectName(u"approval.log.before"_s);
    m_before->setIcon(icon(parts.theme, u"go-previous"_s));
    m_after->setObjectName(u"approval.log.after"_s);
    m_after->setIcon(icon(parts.theme, u"go-next"_s));
    m_todayDo->setObjectName(u"approval.log.today"_s);
    m_todayDo->setProperty("flat", true);
    m_backToTeam->setObjectName(u"approval.log.to-team"_s);
    m_backToTeam->setProperty("flat", true);
    m_before->setShortcut(QKeySequence(u"Alt+Left"_s));
    m_after->setShortcut(QKeySequence(u"Alt+Right"_s));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(space::l, space::s, space::l, 0);
    head->addWidget(m_before);
    head->addWidget(m_title);
    head->addWidget(m_after);
    head->addWidget(m_todayDo);
    head->addStretch();
    head->addWidget(m_backToTeam);
    for (QWidget *part : {static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(m_team)})
        m_stack->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);

    m_again->setSingleShot(true);
    m_again->setInterval(200); // a write passes several states one after the other
    connect(m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            load();
    });
    DailyLogs &logs = parts.service.dailyLogs();
    connect(&logs, &DailyLogs::changed, m_again, qOverload<>(&QTimer::start));
    connect(&logs, &DailyLogs::failed, this, [this](const Error &error) { m_sheet->setNotKept(errorText(error)); });
    connect(&parts.service, &ApprovalService::refused, this, [this](const QString &operation, const Error &error) {
        if (!m_submitted.contains(operation) && !m_decisions.contains(operation))
            return;
        forget(operation);
        m_parts.shell.toast(errorText(error));
        m_again->start();
    });
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (tab == mineTab)
            openDay(m_day);
        else if (tab == teamTab)
            openTeam();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { // with the arrow keys
        if (tab == mineTab && m_what != What::Mine)
            openDay(m_day);
        else if (tab == teamTab && m_what == What::Mine)
            openTeam();
    });
    connect(m_before, &QToolButton::clicked, this, [this] { openDay(m_day.addDays(-1)); });
    connect(m_after, &QToolButton::clicked, this, [this] { openDay(m_day.addDays(1)); });
    connect(m_todayDo, &QPushButton::clicked, this, [this] { openDay({}); });
    connect(m_backToTeam, &QPushButton::clicked, this, &LogPane::openTeam);
    connect(m_sheet, &LogSheet::edited, this, [this] {
        m_touched = true;
        m_log = m_sheet->log();
        m_sheet->setNotKept({});
        m_parts.service.dailyLogs().edit(m_log);
    });
    connect(m_sheet, &LogSheet::submitWanted, this, &LogPane::submit);
    connect(m_sheet, &LogSheet::approveWanted, this, [this] { decide({m_log.id}, {}); });
    connect(m_sheet, &LogSheet::returnWanted, this, [this](const QString &reason) { decide({m_log.id}, reason); });
    connect(m_team, &LogTeam::logWanted, this, &LogPane::openLog);
    connect(m_team, &LogTeam::approveWanted, this, [this](const QStringList &ids) { decide(ids, {}); });
    connect(m_team, &LogTeam::returnWanted, this, &LogPane::decide);
    connect(m_team, &LogTeam::weekWanted, this, [this](int weeks) {
        m_week = weeks == 0 ? mondayOf(today()) : m_week.addDays(7 * weeks);
        load();
    });
    m_day = today();
    m_week = mondayOf(m_day);
    retranslate();
}

LogPane::~LogPane() = default;

QDate LogPane::today() const
{
    return m_parts.clock.now().toLocalTime().date();
}

void LogPane::openDay(QDate day)
{
    const QDate wanted = day.isValid() ? std::min(day, today().addDays(31)) : today();
    if (wanted != m_day || m_what != What::Mine)
        m_touched = false;
    m_day = wanted;
    open(What::Mine);
    askForTeam();
}

void LogPane::openLog(const QString &logId)
{
    m_logId = logId;
    open(What::Others);
}

void LogPane::openTeam()
{
    open(What::Team);
}

void LogPane::open(What what)
{
    m_what = what;
    m_stack->setCurrentWidget(m_loading);
    refreshHead();
    load();
}

void LogPane::load()
{
    ++m_asked;
    switch (m_what) {
    case What::Mine: loadMine(); break;
    case What::Others: loadOther(); break;
    case What::Team: loadTeam(); break;
    }
}

void LogPane::loadMine()
{
    // What was typed a moment ago is on the disk first: it is read from there.
    deliver(m_parts.service.dailyLogs().flush(), this, [asked = m_asked](LogPane *flushed, const Result<Done> &) {
        if (asked != flushed->m_asked)
            return;
        deliver(flushed->m_parts.service.dailyLogs().log(flushed->m_day), flushed, [asked](LogPane *self, const Result<DailyLog> &log) {
            if (asked != self->m_asked)
                return;
            if (log)
                self->take(*log);
            else
                self->failedWith(log.error());
        });
    });
}

void LogPane::loadOther()
{
    deliver(m_parts.service.dailyLogs().teamLog(m_logId), this, [asked = m_asked](LogPane *self, const Result<DailyLog> &log) {
        if (asked != self->m_asked)
            return;
        if (!log)
            self->failedWith(log.error());
        else if (log->author.seatId == self->m_parts.service.self().seatId)
            self->openDay(log->date);
        else
            self->take(*log);
    });
}

void LogPane::loadTeam()
{
    const QString unit = m_parts.service.self().unitId;
    deliver(m_parts.service.dailyLogs().matrix(unit, m_week, m_week.addDays(6)), this, [asked = m_asked](LogPane *self, const Result<LogMatrix> &matrix) {
        if (asked != self->m_asked)
            return;
        if (matrix)
            self->takeMatrix(*matrix);
        else
            self->failedWith(matrix.error());
    });
}

void LogPane::askForTeam()
{
    if (m_hasTeam || m_parts.service.self().unitId.isEmpty())
        return;
    const QDate day = today();
    deliver(m_parts.service.dailyLogs().matrix(m_parts.service.self().unitId, day, day), this, [](LogPane *self, const Result<LogMatrix> &matrix) {
        if (!matrix || !matrix->mayDecide)
            return;
        self->m_hasTeam = true;
        self->refreshHead();
    });
}

void LogPane::take(DailyLog log)
{
    if (m_what == What::Mine && m_touched && m_log.date == log.date) {
        // The server's word on where it stands, the person's on what is in it.
        const bool same = log.plan == m_log.plan && log.result == m_log.result && log.note == m_log.note;
        m_touched = !same || log.isKeptHere;
        log.plan = m_log.plan;
        log.result = m_log.result;
        log.note = m_log.note;
    }
    if (log.state == "submitted"_L1 || log.state == "approved"_L1)
        m_submitted.removeIf([&log](const auto &one) { return one.value() == log.date; });
    if (log.state != "submitted"_L1) {
        for (auto &decided : m_decisions)
            decided.remove(log.id);
    }
    m_log = log;
    showSheet();
}

void LogPane::takeMatrix(const LogMatrix &matrix)
{
    m_matrix = matrix;
    m_hasTeam = m_hasTeam || matrix.mayDecide;
    for (const LogMatrix::Row &row : matrix.rows) {
        for (const LogCell &cell : row.days) {
            if (cell.state == "submitted"_L1)
                continue;
            for (auto &decided : m_decisions)
                decided.remove(cell.id);
        }
    }
    if (matrix.rows.isEmpty()) {
        m_state->show(u"view-calendar-agenda"_s, tr("Nobody is here in this week"), tr("The logs of the people of your unit appear here."), tr("This week"), [this] {
            m_week = mondayOf(today());
            load();
        });
        m_stack->setCurrentWidget(m_state);
        return;
    }
    showTeam();
}

void LogPane::failedWith(const Error &error)
{
    const bool offline = error.code == Error::Code::Offline || error.code == Error::Code::Timeout;
    const bool again = m_what == What::Mine && m_touched && m_stack->currentWidget() == m_sheet;
    if (again)
        return; // what is being written stays, and is kept here
    const bool denied = m_what == What::Team && (error.code == Error::Code::Forbidden || error.code == Error::Code::NotFound);
    const QString title = denied    ? tr("You approve nobody's logs")
                          : offline ? tr("Not on this computer yet")
                                    : tr("It could not be opened");
    const QString text = offline && m_what == What::Mine ? tr("A day that was opened once can be written without a network. Today's opens as soon as the server is there.")
                                                         : errorText(error);
    m_state->show(offline ? u"network-disconnect"_s : u"dialog-warning"_s, title, text, tr("Try again"), [this] { open(m_what); });
    m_stack->setCurrentWidget(m_state);
}

void LogPane::submit()
{
    if (m_what != What::Mine || !m_sheet->isEditable() || (m_log.plan.isEmpty() && m_log.result.isEmpty()))
        return;
    m_log = m_sheet->log();
    deliver(m_parts.service.dailyLogs().submit(m_log), this, [day = m_log.date](LogPane *self, const Result<QString> &operation) {
        if (!operation) {
            self->m_parts.shell.toast(errorText(operation.error()));
            return;
        }
        self->m_submitted.insert(*operation, day);
        self->showSheet();
        self->m_parts.shell.toast(tr("The log of %1 goes to your approver").arg(shortDay(day)),
                                  [pane = QPointer(self), id = *operation] {
                                      if (!pane)
                                          return;
                                      deliver(pane->m_parts.service.discard(id), pane, [id](LogPane *undone, const Result<Done> &done) {
                                          if (done)
                                              undone->forget(id);
                                          undone->m_parts.shell.toast(done ? tr("Taken back") : errorText(done.error()));
                                      });
                                  },
                                  std::chrono::seconds(10));
    });
}

void LogPane::decide(const QStringList &ids, const QString &reason)
{
    const QString decision = reason.isEmpty() ? u"approve"_s : u"return"_s;
    Task<QString> deciding = reason.isEmpty() ? m_parts.service.dailyLogs().approve(ids) : m_parts.service.dailyLogs().giveBack(ids, reason);
    deliver(std::move(deciding), this, [ids, decision](LogPane *self, const Result<QString> &operation) {
        if (!operation) {
            self->m_parts.shell.toast(errorText(operation.error()));
            return;
        }
        QHash<QString, QString> decided;
        for (const QString &id : ids)
            decided.insert(id, decision);
        self->m_decisions.insert(*operation, decided);
        self->showTeam();
        if (self->m_what != What::Team)
            self->showSheet();
        const auto many = int(ids.size());
        self->m_parts.shell.toast(decision == "approve"_L1 ? tr("%n log(s) approved", nullptr, many) : tr("%n log(s) returned", nullptr, many),
                                  [pane = QPointer(self), id = *operation] {
                                      if (!pane)
                                          return;
                                      deliver(pane->m_parts.service.discard(id), pane, [id](LogPane *undone, const Result<Done> &done) {
                                          if (done)
                                              undone->forget(id);
                                          undone->m_parts.shell.toast(done ? tr("Taken back") : errorText(done.error()));
                                      });
                                  },
                                  std::chrono::seconds(10));
    });
}

void LogPane::forget(const QString &operation)
{
    m_submitted.remove(operation);
    m_decisions.remove(operation);
    m_again->start();
}

QString LogPane::onItsWay(const DailyLog &log) const
{
    if (m_what == What::Mine)
        return m_submitted.values().contains(log.date) ? tr("Submitted here, on its way") : QString();
    for (const auto &decided : m_decisions) {
        if (const QString decision = decided.value(log.id); !decision.isEmpty())
            return decision == "approve"_L1 ? tr("Approved here, on its way") : tr("Returned here, on its way");
    }
    return {};
}

void LogPane::showSheet()
{
    m_sheet->show(m_log, onItsWay(m_log));
    m_stack->setCurrentWidget(m_sheet);
    refreshHead();
}

void LogPane::showTeam()
{
    QHash<QString, QString> decided;
    for (const auto &one : m_decisions)
        decided.insert(one);
    m_team->show(m_matrix);
    m_team->setDecided(decided);
    if (m_what == What::Team)
        m_stack->setCurrentWidget(m_team);
    refreshHead();
}

void LogPane::focusText()
{
    if (m_stack->currentWidget() == m_team)
        m_team->focusTable();
    else
        m_sheet->focusText();
}

void LogPane::refreshHead()
{
    const bool team = m_hasTeam || m_what != What::Mine;
    m_tabs->setVisible(team);
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(m_what == What::Mine ? mineTab : teamTab);
    }
    m_head->setVisible(m_what != What::Team);
    const bool mine = m_what == What::Mine;
    for (QWidget *part : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after)})
        part->setVisible(mine);
    m_todayDo->setVisible(mine && m_day != today());
    m_backToTeam->setVisible(m_what == What::Others);
    const QDate day = mine ? m_day : m_log.date;
    m_title->setText(mine ? longDayName(day) : m_log.author.seatId.isEmpty() ? QString() : u"%1 · %2"_s.arg(nameOf(m_log.author.name), longDayName(day)));
}

void LogPane::retranslate()
{
    m_tabs->setTabText(mineTab, tr("My log"));
    m_tabs->setTabText(teamTab, tr("My team"));
    m_tabs->setAccessibleName(tr("Whose daily logs"));
    m_before->setAccessibleName(tr("Day before"));
    m_before->setToolTip(tr("Day before (Alt+Left)"));
    m_after->setAccessibleName(tr("Next day"));
    m_after->setToolTip(tr("Next day (Alt+Right)"));
    m_todayDo->setText(tr("Today"));
    m_backToTeam->setText(tr("Back to the team"));
    refreshHead();
    if (m_stack->currentWidget() == m_state)
        open(m_what);
}

void LogPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
