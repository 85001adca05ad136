// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "counter_strip.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::dashboard {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::dashboard::Counters)
};

} // namespace

QString counterLabel(const QString &kind)
{
    if (kind == "approval"_L1)
        return Tr::tr("Approvals");
    if (kind == "dispatch"_L1)
        return Tr::tr("To dispatch");
    if (kind == "receipt"_L1)
        return Tr::tr("To receive");
    if (kind == "circulation"_L1)
        return Tr::tr("Circulation");
    if (kind == "memo-report"_L1)
        return Tr::tr("Memo reports");
    if (kind == "daily-log"_L1)
        return Tr::tr("Daily logs");
    if (kind == "mail-employee"_L1)
        return Tr::tr("Employee mail");
    if (kind == "mail-citizen"_L1)
        return Tr::tr("Citizen mail");
    if (kind == "e-hojo"_L1)
        return Tr::tr("e-HOJO");
    if (kind == "complaints"_L1)
        return Tr::tr("Complaints");
    if (kind == "questions"_L1)
        return Tr::tr("Questions");
    if (kind == "system-access"_L1)
        return Tr::tr("Requests for access");
    if (kind == "boards"_L1)
        return Tr::tr("Boards");
    return kind;
}

QString ageText(const QDateTime &since, const QDateTime &now)
{
    const qint64 minutes = std::max<qint64>(since.secsTo(now) / 60, 0);
    if (minutes < 60)
        return Tr::tr("%n minutes", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return Tr::tr("%n hours", nullptr, int(minutes / 60));
    return Tr::tr("%n days", nullptr, int(minutes / (24 * 60)));
}

CounterTile::CounterTile(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CounterTile::setContent(Content content)
{
    m_content = std::move(content);
    setObjectName(u"counter."_s + m_content.kind);
    QStringList name{m_content.label, QString::number(m_content.count)};
    if (m_content.overdue > 0)
        name.append(Tr::tr("%n overdue", nullptr, m_content.overdue));
    if (!m_content.note.isEmpty())
        name.append(m_content.note);
    setAccessibleName(name.join(u", "_s));
    update();
}

QSize CounterTile::sizeHint() const
{
    return {m_theme.scaled(116), m_theme.scaled(84)};
}

QSize CounterTile::minimumSizeHint() const
{
    return {m_theme.scaled(96), m_theme.scaled(84)};
}

void CounterTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? Role::Pressed : Role::Hover));
        painter.drawRoundedRect(box, radius::card, radius::card);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, radius::card, radius::card);
    }
    const QRect inner = rect().adjusted(space::m, space::s, -space::s, -space::s);
    const bool zero = m_content.count == 0;
    const QFont small = m_theme.font(Theme::Text::Small);
    const QFontMetrics smallMetrics(small);
    painter.setFont(small);
    painter.setPen(m_theme.color(m_content.lane == Role::Text ? Role::TextSecondary : m_content.lane));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                     smallMetrics.elidedText(m_content.label, Qt::ElideRight, inner.width()));
    painter.setFont(m_theme.font(Theme::Text::Display));
    painter.setPen(m_theme.color(zero ? Role::TextSecondary : m_content.overdue > 0 ? Role::DangerText : Role::Text));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_content.count));
    painter.setFont(small);
    painter.setPen(m_theme.color(m_content.stale         ? Role::WarningText
                                 : m_content.overdue > 0 ? Role::DangerText
                                                         : Role::TextSecondary));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                     smallMetrics.elidedText(m_content.note, Qt::ElideRight, inner.width()));
}

CounterStrip::CounterStrip(Theme &theme, QAbstractItemModel &counters, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(counters), m_minute(new QTimer(this))
{
    setObjectName(u"counters"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    grid->setSpacing(0);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CounterStrip::rebuild);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CounterStrip::rebuild);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &CounterStrip::rebuild);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &CounterStrip::rebuild);
    connect(&theme, &Theme::changed, this, &CounterStrip::arrange);
    m_minute->setInterval(60'000);
    m_minute->setTimerType(Qt::VeryCoarseTimer);
    connect(m_minute, &QTimer::timeout, this, &CounterStrip::rebuild);
    m_minute->start();
    rebuild();
}

contract::Link linkOfCounter(const QString &kind)
{
    if (kind.startsWith("system/"_L1))
        return {u"systems"_s, u"open/"_s + kind.section(u'/', 1), {}};
    return {u"waiting"_s, kind, {}};
}

QString counterLabel(const QModelIndex &counter)
{
    const bool korean = QLocale().language() == QLocale::Korean;
    const QString title = counter.data(korean ? CounterModel::TitleKoRole : CounterModel::TitleEnRole).toString();
    return title.isEmpty() ? counterLabel(counter.data(CounterModel::KindRole).toString()) : title;
}

bool isWorthShowing(const QModelIndex &counter)
{
    const QString kind = counter.data(CounterModel::KindRole).toString();
    const bool isOccasional = kind.startsWith("system/"_L1) || kind == "questions"_L1 || kind == "system-access"_L1
                              || kind == "boards"_L1;
    // The nothing of a system that does not answer is no number: it stays in sight with its age.
    const bool isDoubtful = counter.data(CounterModel::StaleRole).toBool()
                            && counter.data(CounterModel::FreshAtRole).toDateTime().isValid();
    return !isOccasional || isDoubtful || counter.data(CounterModel::CountRole).toInt() > 0;
}

void CounterStrip::rebuild()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<QModelIndex> shown;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const QModelIndex index = m_model.index(row, 0); isWorthShowing(index))
            shown.append(index);
    }
    const int rows = int(shown.size());
    while (m_tiles.size() > rows)
        delete m_tiles.takeLast();
    const bool isGrowing = m_tiles.size() < rows;
    while (m_tiles.size() < rows) {
        auto *tile = new CounterTile(m_theme, this);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { Q_EMIT chosen(tile->content().kind); });
        m_tiles.append(tile);
    }
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = shown.at(row);
        CounterTile::Content content;
        content.kind = index.data(CounterModel::KindRole).toString();
        content.label = counterLabel(index);
        content.count = index.data(CounterModel::CountRole).toInt();
        content.overdue = index.data(CounterModel::OverdueRole).toInt();
        content.stale = index.data(CounterModel::StaleRole).toBool();
        const QDateTime oldest = index.data(CounterModel::OldestAtRole).toDateTime();
        const QDateTime fresh = index.data(CounterModel::FreshAtRole).toDateTime();
        if (content.stale && fresh.isValid())
            content.note = Tr::tr("as of %1 ago").arg(ageText(fresh, now));
        else if (content.overdue > 0)
            content.note = Tr::tr("%n overdue", nullptr, content.overdue);
        else if (content.count > 0 && oldest.isValid())
            content.note = Tr::tr("oldest %1").arg(ageText(oldest, now));
        if (content.kind == "mail-employee"_L1)
            content.lane = Role::EmployeeLane;
        else if (content.kind == "mail-citizen"_L1)
            content.lane = Role::CitizenLane;
        m_tiles.at(row)->setContent(std::move(content));
    }
    arrange();
    if (isGrowing)
        Q_EMIT tilesMade();
}

void CounterStrip::arrange()
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int count = int(m_tiles.size());
    if (count == 0)
        return;
    // One line where there is room, otherwise lines of equal length.
    const int fitting = std::max(1, width() / m_theme.scaled(100));
    const int lines = (count + fitting - 1) / fitting;
    const int columns = (count + lines - 1) / lines;
    for (int i = 0; i < count; ++i)
        grid->addWidget(m_tiles.at(i), i / columns, i % columns);
    for (int column = 0; column < std::max(columns, grid->columnCount()); ++column)
        grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void CounterStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CounterStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace gw::dashboard
