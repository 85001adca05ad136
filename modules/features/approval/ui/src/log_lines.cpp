// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log_lines.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>
#include <gw/html/sanitize.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int mostLogLines = 100;  // of the API
constexpr int longestLogLine = 1000;
constexpr int lineSource = Qt::UserRole;
constexpr int lineSourceId = Qt::UserRole + 1;

LogLine logLineOf(const QListWidgetItem &item)
{
    return {item.text().left(longestLogLine).trimmed(), item.data(lineSource).toString(), item.data(lineSourceId).toString(),
            item.checkState() == Qt::Checked};
}

} // namespace

LogLines::LogLines(const ApprovalViewParts &parts, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_title(label(parts.theme, {}, Theme::Text::Strong))
    , m_empty(secondaryLabel(parts.theme, {}))
    , m_list(new QListWidget)
    , m_add(new QLineEdit)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_empty->setWordWrap(true);
    m_list->setObjectName(name + u".list"_s);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTabKeyNavigation(false);
    m_add->setObjectName(name + u".add"_s);
    m_add->setMaxLength(longestLogLine);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_title);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(m_add);
    auto *remove = new QShortcut(Qt::Key_Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &LogLines::removeCurrent);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (item->text().trimmed().isEmpty()) // emptied by hand: gone, once its editor is closed
            QTimer::singleShot(0, this, &LogLines::removeEmpty);
        arrange();
        Q_EMIT changed();
    });
    connect(m_add, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_add->text().trimmed();
        if (text.isEmpty())
            return;
        m_add->clear();
        append({text});
    });
    connect(&parts.theme, &Theme::changed, this, &LogLines::arrange);
    retranslate();
}

void LogLines::setTitle(const QString &title, const QString &empty)
{
    m_title->setText(title);
    m_empty->setText(empty);
    m_list->setAccessibleName(title);
    retranslate();
}

QListWidgetItem *LogLines::itemOf(const LogLine &line) const
{
    auto *item = new QListWidgetItem(html::plainLine(line.text, longestLogLine));
    item->setData(lineSource, line.source);
    item->setData(lineSourceId, line.sourceId);
    item->setCheckState(line.done ? Qt::Checked : Qt::Unchecked);
    if (line.source == "document"_L1)
        item->setIcon(icon(m_parts.theme, u"document-sign"_s, Role::TextSecondary));
    else if (!line.source.isEmpty())
        item->setIcon(icon(m_parts.theme, u"view-calendar-agenda"_s, Role::TextSecondary));
    // Without the flag of checking too: the box shows what is so, and only its author says what is.
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    item->setFlags(m_editable ? shown | Qt::ItemIsEditable | Qt::ItemIsUserCheckable : shown);
    return item;
}

void LogLines::setLines(const QList<LogLine> &shown)
{
    if (shown == lines())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const LogLine &line : shown)
            m_list->addItem(itemOf(line));
    }
    arrange();
}

QList<LogLine> LogLines::lines() const
{
    QList<LogLine> list;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const LogLine line = logLineOf(*m_list->item(row)); !line.text.isEmpty())
            list.append(line);
    }
    return list;
}

void LogLines::append(const LogLine &line)
{
    if (!m_editable || m_list->count() >= mostLogLines)
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->addItem(itemOf(line));
    }
    arrange();
    Q_EMIT changed();
}

void LogLines::removeCurrent()
{
    const int row = m_list->currentRow();
    if (!m_editable || row < 0)
        return;
    const LogLine line = logLineOf(*m_list->item(row));
    delete m_list->takeItem(row);
    arrange();
    Q_EMIT changed();
    m_parts.shell.toast(tr("Line removed"),
                        [self = QPointer(this), row, line] {
                            if (!self || !self->m_editable)
                                return;
                            {
                                const QSignalBlocker quiet(self->m_list);
                                self->m_list->insertItem(row, self->itemOf(line));
                            }
                            self->arrange();
                            Q_EMIT self->changed();
                        },
                        std::chrono::seconds(10));
}

void LogLines::removeEmpty()
{
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (m_list->item(row)->text().trimmed().isEmpty())
            delete m_list->takeItem(row);
    }
    arrange();
    Q_EMIT changed();
}

void LogLines::setEditable(bool editable)
{
    if (m_editable != editable) {
        m_editable = editable;
        const QList<LogLine> shown = lines();
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const LogLine &line : shown)
            m_list->addItem(itemOf(line));
    }
    m_add->setVisible(editable);
    arrange();
}

void LogLines::focusText()
{
    if (m_editable)
        m_add->setFocus();
    else
        m_list->setFocus();
}

void LogLines::arrange()
{
    int height = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        height += std::max(m_list->sizeHintForRow(row), 1);
    m_list->setFixedHeight(height);
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0 && !m_editable);
}

void LogLines::retranslate()
{
    m_add->setPlaceholderText(tr("Add a line, then Enter"));
    m_add->setAccessibleName(tr("New line: %1").arg(m_title->text()));
    m_list->setAccessibleDescription(tr("Space marks a line as done, F2 changes it, Delete removes it."));
}

void LogLines::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::approval
