// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/command_palette.h"

#include "window/commands.h"
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <gw/base/deliver.h>
#include <gw/text/query.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>
#include <ranges>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {
namespace {

constexpr int perProvider = 8;
enum Data { HeadingRole = Qt::UserRole + 1, ContextRole, IconRole };

} // namespace

CommandPalette::CommandPalette(Theme &theme, Commands &commands, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_commands(commands)
    , m_window(window)
    , m_input(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"palette"_s);
    setProperty("card", true);
    m_input->setObjectName(u"palette.input"_s);
    m_input->installEventFilter(this);
    m_list->setObjectName(u"palette.list"_s);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new RowDelegate(
        theme,
        [](const QModelIndex &index) {
            return RowContent{.title = index.data().toString(),
                              .summary = index.data(ContextRole).toString(),
                              .time = {},
                              .state = {},
                              .stateRole = Role::TextSecondary,
                              .unread = false,
                              .icon = index.data(IconRole).toString()};
        },
        m_list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(40);
    shadow->setOffset(0, 8);
    shadow->setColor(theme.color(Role::Shadow));
    setGraphicsEffect(shadow);
    m_pause->setSingleShot(true);
    m_pause->setInterval(60);
    connect(m_pause, &QTimer::timeout, this, &CommandPalette::search);
    connect(m_input, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { activate(m_list->row(item)); });
    window->installEventFilter(this);
    hide();
}

void CommandPalette::setProviders(std::vector<contract::ISearchProvider *> providers)
{
    m_providers = std::move(providers);
}

void CommandPalette::open(const QString &text)
{
    m_input->setPlaceholderText(tr("Name, initial consonants, duty, or what you want to do"));
    m_input->setAccessibleName(tr("Find or go to"));
    enableClearButton(*m_input);
    m_list->setAccessibleName(tr("Results"));
    const int width = std::min(m_theme.scaled(640), m_window->width() - 2 * space::xl);
    const int height = std::min(m_theme.scaled(440), m_window->height() - m_theme.scaled(120));
    setGeometry((m_window->width() - width) / 2, m_theme.scaled(56), width, height);
    m_input->setText(text);
    m_input->selectAll();
    show();
    raise();
    m_input->setFocus();
    search();
}

QList<CommandPalette::Row> CommandPalette::commandRows(const QString &text) const
{
    struct Scored
    {
        int score;
        Row row;
    };
    QList<Scored> hits;
    const text::Query query(text);
    for (const Commands::Entry &entry : m_commands.entries()) {
        if (!entry.enabled)
            continue;
        const int score = query.isEmpty() ? 1 : query.match(text::Key(entry.label)).score;
        if (score <= 0)
            continue;
        Row row{.heading = false,
                .title = entry.label,
                .context = entry.group,
                .icon = entry.icon,
                .command = entry.id,
                .link = {}};
        if (!entry.shortcut.isEmpty())
            row.context += u"  ·  "_s + entry.shortcut.toString(QKeySequence::NativeText);
        hits.append({score, row});
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &Scored::score);
    QList<Row> rows;
    for (const Scored &hit : hits) {
        if (rows.size() < perProvider || text.trimmed().isEmpty())
            rows.append(hit.row);
    }
    return rows;
}

void CommandPalette::search()
{
    const QString text = m_input->text();
    const int generation = ++m_generation;
    m_answers.assign(m_providers.size() + 1, {});
    m_answers[0] = commandRows(text);
    fill();
    if (text.trimmed().isEmpty())
        return;
    for (size_t i = 0; i < m_providers.size(); ++i) {
        deliver(m_providers[i]->find(text, perProvider), this,
                [i, generation](CommandPalette *self, Result<QList<contract::SearchHit>> hits) {
                    if (generation != self->m_generation || !hits)
                        return;
                    QList<Row> rows;
                    for (const contract::SearchHit &hit : *hits)
                        rows.append({.heading = false,
                                     .title = hit.title,
                                     .context = hit.context,
                                     .icon = hit.icon,
                                     .command = {},
                                     .link = hit.link});
                    self->m_answers[i + 1] = rows;
                    self->fill();
                });
    }
}

void CommandPalette::fill()
{
    m_rows.clear();
    // People first when something was typed: that is what the box is used for most.
    for (size_t i = 1; i < m_answers.size(); ++i)
        m_rows += m_answers[i];
    m_rows += m_answers[0];
    m_list->clear();
    for (const Row &row : std::as_const(m_rows)) {
        auto *item = new QListWidgetItem(row.title, m_list);
        item->setData(ContextRole, row.context);
        item->setData(IconRole, row.icon);
        item->setData(Qt::AccessibleTextRole, QString(row.title + u", "_s + row.context));
    }
    if (m_rows.isEmpty() && !m_input->text().trimmed().isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing found"), m_list);
        item->setData(ContextRole, tr("Try part of the name, initial consonants (ㅎㄱㄷ) or a duty"));
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    fitHeight();
}

void CommandPalette::fitHeight()
{
    const int chrome = m_input->sizeHint().height() + 2 * space::m + space::s + 2;
    const int most = std::min(m_theme.scaled(440), m_window->height() - m_theme.scaled(120));
    resize(width(), std::min(most, chrome + std::max(m_list->count(), 1) * m_theme.rowHeight() + space::xs));
}

void CommandPalette::activate(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const Row chosen = m_rows.at(row);
    hide();
    if (chosen.command.isEmpty())
        Q_EMIT linkChosen(chosen.link);
    else
        m_commands.run(chosen.command);
}

void CommandPalette::moveSelection(int step)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::MouseButtonPress && isVisible())
        hide();
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: moveSelection(1); return true;
        case Qt::Key_Up: moveSelection(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_pause->isActive()) {
                m_pause->stop();
                search();
            }
            activate(m_list->currentRow());
            return true;
        case Qt::Key_Escape: hide(); return true;
        default: break;
        }
    }
    if (watched == m_input && event->type() == QEvent::FocusOut && isVisible() && !isActiveWindow())
        return false;
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        search();
    QFrame::changeEvent(event);
}

} // namespace gw::app
