// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "people_page.h"

#include "absence_dialog.h"
#include "person_card_view.h"
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <gw/base/deliver.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/row_delegate.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::directory {
namespace {

constexpr int searchLimit = 100;

} // namespace

PeoplePage::PeoplePage(DirectoryViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_tree(m_parts.repository, m_parts.store)
    , m_search(new QLineEdit)
    , m_treeView(new QTreeView)
    , m_heading(label(m_parts.theme, {}, Theme::Text::Title))
    , m_list(new QListView)
    , m_listStack(new QStackedWidget)
    , m_listState(new StateView(m_parts.theme))
    , m_cardStack(new QStackedWidget)
    , m_cardState(new StateView(m_parts.theme))
    , m_card(new PersonCardView(m_parts.theme))
    , m_pause(new QTimer(this))
{
    Theme &theme = m_parts.theme;
    setObjectName(u"people"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setObjectName(u"people.search"_s);
    m_treeView->setObjectName(u"people.tree"_s);
    m_treeView->setModel(&m_tree);
    m_treeView->setHeaderHidden(true);
    m_treeView->setUniformRowHeights(true);
    m_treeView->setMinimumWidth(theme.scaled(220));
    m_list->setObjectName(u"people.list"_s);
    m_list->setModel(&m_people);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(
        theme,
        [](const QModelIndex &index) {
            const bool away = index.data(PeopleListModel::AwayRole).toBool();
            const QString duties = index.data(PeopleListModel::DutiesRole).toString();
            return RowContent{.title = index.data().toString(),
                              .summary = index.data(PeopleListModel::PostRole).toString()
                                         + (duties.isEmpty() ? QString() : u" · "_s + duties),
                              .time = index.data(PeopleListModel::PhoneRole).toString(),
                              .state = away ? tr("away") : QString(),
                              .stateRole = Role::WarningText,
                              .unread = false,
                              .icon = {}};
        },
        m_list));
    m_listStack->addWidget(m_listState);
    m_listStack->addWidget(m_list);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_card);
    m_cardStack->addWidget(m_cardState);
    m_cardStack->addWidget(scroll);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, space::s, 0, 0);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(space::m, 0, space::m, 0);
    searchRow->addWidget(m_search);
    leftColumn->addLayout(searchRow);
    leftColumn->addWidget(m_treeView, 1);
    auto *middle = new QWidget;
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, space::m, 0, 0);
    auto *headingRow = new QHBoxLayout;
    headingRow->setContentsMargins(space::l, 0, space::l, 0);
    headingRow->addWidget(m_heading);
    middleColumn->addLayout(headingRow);
    middleColumn->addWidget(m_listStack, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(middle);
    splitter->addWidget(m_cardStack);
    splitter->setSizes({theme.scaled(270), theme.scaled(420), theme.scaled(380)});
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    m_pause->setSingleShot(true);
    m_pause->setInterval(50);
    connect(m_pause, &QTimer::timeout, this, &PeoplePage::runSearch);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_treeView->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePage::showUnit);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePage::showCurrentPerson);
    connect(m_card, &PersonCardView::absenceWanted, this, &PeoplePage::recordAbsence);
    connect(m_card, &PersonCardView::copied, this, [this] { m_parts.shell.toast(tr("Copied.")); });
    connect(&m_parts.store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == changedTopic || topic == absencesTopic)
            reload();
    });
    connect(&m_tree, &UnitTreeModel::loaded, this, &PeoplePage::unfold);
    retranslate();
}

void PeoplePage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PeoplePage::search(const QString &text)
{
    m_search->setText(text);
}

void PeoplePage::runSearch()
{
    const QString text = m_search->text();
    if (text.trimmed().isEmpty()) {
        reload();
        return;
    }
    const int generation = ++m_generation;
    deliver(m_parts.repository.search(text, searchLimit), this,
            [generation, text](PeoplePage *self, Result<QList<PersonRow>> rows) {
                if (generation == self->m_generation)
                    self->showRows(std::move(rows), tr("Found for “%1”").arg(text.trimmed()));
            });
}

void PeoplePage::showUnit(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_unitId = index.data(UnitTreeModel::IdRole).toString();
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    reload();
}

void PeoplePage::reload()
{
    if (!m_personId.isEmpty())
        openPerson(m_personId);
    if (!m_search->text().trimmed().isEmpty()) {
        runSearch();
        return;
    }
    if (m_unitId.isEmpty())
        return;
    const int generation = ++m_generation;
    const QString heading = m_tree.indexOf(m_unitId).data().toString();
    deliver(m_parts.repository.members(m_unitId), this,
            [generation, heading](PeoplePage *self, Result<QList<PersonRow>> rows) {
                if (generation == self->m_generation)
                    self->showRows(std::move(rows), heading);
            });
}

void PeoplePage::showRows(Result<QList<PersonRow>> rows, const QString &heading)
{
    m_heading->setText(heading);
    if (!rows) {
        m_listState->show(u"dialog-error"_s, tr("The local directory cannot be read"),
                          tr("It is loaded again with the next sync."));
        m_listStack->setCurrentIndex(0);
        return;
    }
    m_people.setRows(std::move(*rows));
    m_listStack->setCurrentIndex(m_people.rowCount() > 0 ? 1 : 0);
    if (m_people.rowCount() > 0)
        return;
    if (m_search->text().trimmed().isEmpty())
        m_listState->show(u"group"_s, tr("Nobody sits right here"), tr("Unfold the unit to see the units below it."));
    else
        m_listState->show(
            u"search"_s, tr("Nobody found"),
            tr("Try a part of the name, initial consonants such as ㅎㄱㄷ, a duty or a telephone number."));
}

void PeoplePage::showCurrentPerson()
{
    const QString id = m_list->currentIndex().data(PeopleListModel::PersonIdRole).toString();
    if (!id.isEmpty())
        openPerson(id);
}

void PeoplePage::openPerson(const QString &personId)
{
    m_personId = personId;
    deliver(m_parts.repository.card(personId), this, [personId](PeoplePage *self, Result<PersonCard> card) {
        if (self->m_personId != personId)
            return;
        if (!card) {
            self->m_cardState->show(u"dialog-information"_s, tr("This person is not in the directory"),
                                    tr("They may have left, or the directory is still being loaded."));
            self->m_cardStack->setCurrentIndex(0);
            return;
        }
        self->m_card->showCard(std::move(*card), personId == self->m_parts.ownPersonId());
        self->m_cardStack->setCurrentIndex(1);
    });
}

void PeoplePage::openUnit(const QString &unitId)
{
    deliver(m_parts.repository.pathTo(unitId), this, [unitId](PeoplePage *self, Result<QStringList> path) {
        if (!path)
            return;
        self->m_wanted = *path;
        self->unfold();
    });
}

void PeoplePage::unfold()
{
    // The tree loads a level when it is unfolded: go as far as it is loaded, and go on when more is.
    while (!m_wanted.isEmpty()) {
        const QModelIndex index = m_tree.indexOf(m_wanted.first());
        if (!index.isValid())
            return;
        m_wanted.removeFirst();
        if (m_wanted.isEmpty())
            m_treeView->setCurrentIndex(index);
        else
            m_treeView->expand(index);
    }
}

void PeoplePage::recordAbsence(const QString &seatId)
{
    auto *dialog = new AbsenceDialog(m_parts.theme, m_parts.repository, seatId, this);
    connect(dialog, &AbsenceDialog::recorded, this, [this](const portal::AbsenceDraft &draft) {
        deliver(m_parts.recordAbsence(draft), this, [](PeoplePage *self, Result<QString> operation) {
            if (operation)
                self->m_parts.shell.toast(tr("Absence recorded."),
                                          [discard = self->m_parts.discard, id = *operation] { discard(id); });
            else
                self->m_parts.shell.toast(tr("The absence could not be kept on this computer."));
        });
    });
    dialog->open();
}

void PeoplePage::retranslate()
{
    const bool english = QLocale().language() != QLocale::Korean;
    m_tree.setEnglish(english);
    m_people.setEnglish(english);
    m_search->setPlaceholderText(tr("Name, ㅎㄱㄷ, duty or phone"));
    m_search->setAccessibleName(tr("Search people"));
    enableClearButton(*m_search);
    m_treeView->setAccessibleName(tr("Agencies and units"));
    m_list->setAccessibleName(tr("People"));
    if (m_people.rowCount() == 0 && m_unitId.isEmpty())
        m_listState->show(u"group"_s, tr("Choose a unit or search"),
                          tr("The whole directory is on this computer: it works without a network."));
    if (m_cardStack->currentIndex() == 0)
        m_cardState->show(u"user-identity"_s, tr("Choose a person"),
                          tr("Posts, duties, telephone and absence appear here."));
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

} // namespace gw::directory
