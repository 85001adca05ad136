// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "readers_pane.h"

#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QListView>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabBar>
#include <gw/base/deliver.h>
#include <gw/dashboard/readerscsv.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::dashboard {
namespace {

enum ItemRole { IdRole = Qt::UserRole + 1, SummaryRole, StateRole, OpenRole };

RowContent itemRow(const QModelIndex &index)
{
    RowContent row;
    row.title = index.data().toString();
    row.summary = index.data(SummaryRole).toString();
    row.state = index.data(StateRole).toString();
    row.unread = index.data(OpenRole).toBool();
    return row;
}

QListView *listOf(Theme &theme, QAbstractItemModel *model, const QString &name)
{
    auto *list = new QListView;
    list->setObjectName(name);
    list->setModel(model);
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setItemDelegate(new RowDelegate(theme, itemRow, list));
    return list;
}

} // namespace

ReadersPane::ReadersPane(DashboardViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_stack(new QStackedWidget)
    , m_state(new StateView(m_parts.theme))
    , m_counts(label(m_parts.theme, {}, Theme::Text::Heading))
    , m_reminded(secondaryLabel(m_parts.theme, {}, Theme::Text::Small))
    , m_bar(new QProgressBar)
    , m_unitModel(new QStandardItemModel(this))
    , m_tabs(new QTabBar)
    , m_peopleModel(new QStandardItemModel(this))
    , m_more(new QPushButton)
    , m_remind(new QPushButton)
    , m_export(new QPushButton)
    , m_back(new QPushButton)
{
    setObjectName(u"notices.readers"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_unitList = listOf(m_parts.theme, m_unitModel, u"notices.readers.units"_s);
    m_people = listOf(m_parts.theme, m_peopleModel, u"notices.readers.people"_s);
    m_counts->setObjectName(u"notices.readers.counts"_s);
    m_counts->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(m_parts.theme.scaled(8));
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setObjectName(u"notices.readers.tabs"_s);
    m_remind->setObjectName(u"notices.readers.remind"_s);
    m_remind->setProperty("primary", true);
    m_export->setObjectName(u"notices.readers.export"_s);
    m_back->setObjectName(u"notices.readers.back"_s);
    m_more->setObjectName(u"notices.readers.more"_s);
    m_more->setProperty("flat", true);
    m_more->setProperty("link", true);

    auto *actions = new QHBoxLayout;
    actions->addWidget(m_remind);
    actions->addWidget(m_export);
    actions->addWidget(m_reminded, 1);
    actions->addWidget(m_back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_counts);
    layout->addWidget(m_bar);
    layout->addLayout(actions);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_state);
    layout->addWidget(m_stack, 1);

    connect(m_unitList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { loadPeople({}); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { loadPeople({}); });
    connect(m_more, &QPushButton::clicked, this, [this] { loadPeople(m_next); });
    connect(m_remind, &QPushButton::clicked, this, &ReadersPane::remind);
    connect(m_export, &QPushButton::clicked, this, &ReadersPane::askForFile);
    connect(m_back, &QPushButton::clicked, this, &ReadersPane::closed);
    retranslate();
}

QWidget *ReadersPane::makeContent()
{
    auto *people = new QWidget;
    auto *column = new QVBoxLayout(people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_people, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_unitList);
    splitter->addWidget(people);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({m_parts.theme.scaled(300), m_parts.theme.scaled(340)});
    return splitter;
}

void ReadersPane::show(const QString &noticeId)
{
    m_notice = noticeId;
    m_unitModel->clear();
    m_peopleModel->clear();
    m_units.clear();
    m_counts->setText(tr("Who has read it"));
    m_reminded->clear();
    m_bar->setRange(0, 1);
    m_bar->setValue(0);
    m_state->show(u"group"_s, tr("Asking the server …"), {});
    m_stack->setCurrentWidget(m_state);
    load();
    m_unitList->setFocus(Qt::OtherFocusReason);
}

void ReadersPane::load()
{
    const int generation = ++m_generation;
    m_remind->setEnabled(false);
    m_export->setEnabled(false);
    deliver(m_parts.service.noticeDesk().readers(m_notice, false, {}, {}), this,
            [generation](ReadersPane *self, const Result<NoticeDesk::Readers> &readers) {
                if (generation != self->m_generation)
                    return;
                if (!readers) {
                    self->fail(readers.error());
                    return;
                }
                self->m_stack->setCurrentIndex(0);
                self->takeCounts(readers->value);
                self->loadPeople({});
            });
}

void ReadersPane::takeCounts(const portal::NoticeReaders &readers)
{
    const int all = readers.acknowledged + readers.missing;
    m_counts->setText(tr("%1 of %2 have read it, %3 have not")
                          .arg(readers.acknowledged)
                          .arg(all)
                          .arg(readers.missing));
    m_bar->setRange(0, std::max(all, 1));
    m_bar->setValue(readers.acknowledged);
    m_bar->setAccessibleName(m_counts->text());
    m_reminded->setText(readers.remindedAt ? tr("Last reminder: %1").arg(dayAndTime(readers.remindedAt->toLocalTime()))
                                           : QString());
    m_remind->setEnabled(readers.missing > 0);
    m_export->setEnabled(true);
    m_units = readers.units.value_or(QList<portal::NoticeUnitCount>());
    // Where most are missing comes first.
    std::ranges::stable_sort(m_units, std::ranges::greater(), &portal::NoticeUnitCount::missing);
    nameUnits();
}

void ReadersPane::nameUnits()
{
    QStringList ids;
    for (const portal::NoticeUnitCount &unit : std::as_const(m_units))
        ids.append(unit.unitId);
    deliver(m_parts.unitNames(ids), this,
            [id = m_notice](ReadersPane *self, const Result<QHash<QString, QString>> &names) {
                if (id != self->m_notice)
                    return;
                if (names)
                    self->m_unitNames = *names;
                const QSignalBlocker quiet(self->m_unitList->selectionModel());
                self->m_unitModel->clear();
                auto *everybody = new QStandardItem(tr("All units"));
                everybody->setData(self->m_counts->text(), SummaryRole);
                self->m_unitModel->appendRow(everybody);
                for (const portal::NoticeUnitCount &unit : std::as_const(self->m_units)) {
                    auto *item = new QStandardItem(self->m_unitNames.value(unit.unitId, tr("A unit that is not known here")));
                    item->setData(unit.unitId, IdRole);
                    item->setData(tr("%1 of %2 have read it").arg(unit.acknowledged).arg(unit.acknowledged + unit.missing),
                                  SummaryRole);
                    item->setData(unit.missing > 0 ? tr("%n missing", nullptr, unit.missing) : tr("all"), StateRole);
                    item->setData(unit.missing > 0, OpenRole);
                    self->m_unitModel->appendRow(item);
                }
                self->m_unitList->setCurrentIndex(self->m_unitModel->index(0, 0));
            });
}

QString ReadersPane::chosenUnit() const
{
    return m_unitList->currentIndex().data(IdRole).toString();
}

void ReadersPane::loadPeople(const QString &cursor)
{
    const int generation = ++m_generation;
    const bool read = m_tabs->currentIndex() == 1;
    if (cursor.isEmpty())
        m_peopleModel->clear();
    deliver(m_parts.service.noticeDesk().readers(m_notice, read, chosenUnit(), cursor), this,
            [generation](ReadersPane *self, const Result<NoticeDesk::Readers> &readers) {
                if (generation != self->m_generation)
                    return;
                if (!readers) {
                    self->fail(readers.error());
                    return;
                }
                for (const portal::NoticeReader &reader : readers->value.items) {
                    auto *item = new QStandardItem(reader.name);
                    item->setData(self->m_unitNames.value(reader.unitId.value_or(QString())), SummaryRole);
                    if (reader.acknowledgedAt)
                        item->setData(dayAndTime(reader.acknowledgedAt->toLocalTime()), StateRole);
                    self->m_peopleModel->appendRow(item);
                }
                self->m_next = readers->next.value_or(QString());
                self->m_more->setVisible(readers->next.has_value());
            });
}

void ReadersPane::remind()
{
    m_remind->setEnabled(false);
    deliver(m_parts.service.noticeDesk().remind(m_notice), this, [](ReadersPane *self, const Result<QString> &kept) {
        self->m_parts.shell.toast(kept ? tr("Only those who have not read it are reminded.")
                                       : tr("This could not be kept on this computer. Is the disk full?"));
    });
}

void ReadersPane::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->selectFile(u"readers.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReadersPane::exportTo);
    dialog->open();
}

void ReadersPane::exportTo(const QString &path)
{
    m_export->setEnabled(false);
    deliver(m_parts.service.noticeDesk().allReaders(m_notice), this,
            [path](ReadersPane *self, const Result<QList<portal::NoticeReader>> &readers) {
                self->m_export->setEnabled(true);
                if (!readers) {
                    self->m_parts.shell.toast(tr("The list could not be fetched. Nothing was saved."));
                    return;
                }
                const ReadersCsvHead head{.unit = tr("Unit"),
                                          .name = tr("Name"),
                                          .state = tr("State"),
                                          .at = tr("Read at"),
                                          .read = tr("read"),
                                          .notRead = tr("not read")};
                deliver(saveFile(path, readersCsv(*readers, self->m_unitNames, head)), self,
                        [path](ReadersPane *saver, const Result<Done> &saved) {
                            saver->m_parts.shell.toast(saved ? tr("Saved: %1").arg(path)
                                                             : tr("The file could not be written."));
                        });
            });
}

void ReadersPane::fail(const Error &error)
{
    const QString title = tr("The list cannot be shown");
    if (error.code == Error::Code::Forbidden || error.code == Error::Code::NotFound)
        m_state->show(u"group"_s, title, tr("Only those who published it may see its readers."));
    else
        m_state->show(u"group"_s, title, tr("The server cannot be reached. Nothing is lost; the list is kept there."),
                      tr("Try again"), [this] { load(); });
    m_stack->setCurrentWidget(m_state);
}

void ReadersPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ReadersPane::retranslate()
{
    m_unitList->setAccessibleName(tr("Units"));
    m_people->setAccessibleName(tr("People"));
    m_tabs->setAccessibleName(tr("Who is listed"));
    m_tabs->setTabText(0, tr("Have not read it"));
    m_tabs->setTabText(1, tr("Have read it"));
    m_remind->setText(tr("Remind those who have not"));
    m_export->setText(tr("Save as a table"));
    m_more->setText(tr("More"));
    m_back->setText(tr("Back to the notice"));
}

void ReadersPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::dashboard
