// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "box_list.h"

#include "approval_text.h"
#include <QEvent>
#include <QSignalBlocker>
#include <gw/widgets/numbered_row.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int boxRole = Qt::UserRole;        // Box as int; -1: the desk queue
constexpr int boxNumberRole = Qt::UserRole + 1;
constexpr int boxLateRole = Qt::UserRole + 2;
constexpr int queueBox = -1;

bool isHeading(const QModelIndex &index)
{
    return !index.data(boxRole).isValid();
}

} // namespace

BoxList::BoxList(const ApprovalViewParts &parts, QWidget *parent) : QListWidget(parent), m_parts(parts)
{
    setObjectName(u"approval.boxes"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new NumberedRow(
        parts.theme,
        [](const QModelIndex &index) {
            return NumberedContent{index.data().toString(), index.data(boxNumberRole).toInt(), isHeading(index),
                                   index.data(boxLateRole).toBool()};
        },
        this));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen();
    });
    connect(&parts.service, &ApprovalService::countsChanged, this, &BoxList::refresh);
    fill();
    select({});
}

std::optional<approval::Box> BoxList::box() const
{
    const QListWidgetItem *item = currentItem();
    const int value = item ? item->data(boxRole).toInt() : queueBox;
    return value == queueBox ? std::nullopt : std::optional(approval::Box(value));
}

void BoxList::select(std::optional<approval::Box> box)
{
    const int wanted = box ? int(*box) : queueBox;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(boxRole).isValid() && item(row)->data(boxRole).toInt() == wanted)
            setCurrentRow(row);
    }
}

void BoxList::add(std::optional<approval::Box> box)
{
    auto *entry = new QListWidgetItem(box ? boxName(*box) : tr("Everything that waits"), this);
    entry->setData(boxRole, box ? int(*box) : queueBox);
}

void BoxList::addHeading(const QString &text)
{
    auto *entry = new QListWidgetItem(text, this);
    entry->setFlags(Qt::NoItemFlags);
}

void BoxList::fill()
{
    const QSignalBlocker quiet(this);
    const auto shown = box();
    const bool any = currentRow() >= 0;
    clear();
    setAccessibleName(tr("Boxes of approval"));
    add({});
    addHeading(tr("Approval"));
    for (const approval::Box box : {approval::Box::Waiting, approval::Box::InProgress, approval::Box::Returned, approval::Box::Decided, approval::Box::Drafts})
        add(box);
    addHeading(tr("Out and in"));
    for (const approval::Box box : {approval::Box::Dispatch, approval::Box::Receipt, approval::Box::Circulation})
        add(box);
    addHeading(tr("Reports"));
    for (const approval::Box box : {approval::Box::Memo, approval::Box::DailyLog})
        add(box);
    if (any)
        select(shown);
    refresh();
}

void BoxList::refresh()
{
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *entry = item(row);
        const QVariant box = entry->data(boxRole);
        if (!box.isValid())
            continue;
        const BoxCount counted = box.toInt() == queueBox ? m_parts.service.queueCount() : m_parts.service.count(approval::Box(box.toInt()));
        // Of drafts and what came back, all of them are mine to do.
        const bool mine = box.toInt() == int(approval::Box::Drafts) || box.toInt() == int(approval::Box::Returned);
        const int number = mine ? counted.all : counted.waiting;
        entry->setData(boxNumberRole, number);
        entry->setData(boxLateRole, counted.overdue > 0);
        const QString late = counted.overdue > 0 ? u", "_s + tr("%n overdue", nullptr, counted.overdue) : QString();
        entry->setData(Qt::AccessibleTextRole, number > 0 ? entry->text() + u", "_s + QString::number(number) + late : entry->text());
    }
}

void BoxList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QListWidget::changeEvent(event);
}

} // namespace gw::approval
