// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_list.h"

#include "filter_bar.h"
#include "list_face.h"
#include "mail_text.h"
#include "off_thread.h"
#include "rows_view.h"
#include "view_options.h"
#include <QMenu>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>
#include <gw/base/deliver.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr int mostFilesDragged = 20; ///< of which the files are fetched while the drag goes on
constexpr int unreadReach = 2'000;   ///< rows that are looked at for the next unread one

} // namespace

MailList::MailList(const MailViewParts &parts, ViewOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_options(options)
    , m_model(parts.service.makeList())
    , m_face(new ListFace([this](const QModelIndex &index) { return spokenRow(index, m_parts.preferences, m_parts.clock, showsOwnMail()); },
                          [this](const QModelIndexList &indexes) { return drag(indexes); }, this))
    , m_view(new RowsView(parts.theme))
    , m_delegate(new MailDelegate(
          parts.theme,
          [this](const QModelIndex &index) {
              MailRow row = rowOf(index, m_parts.preferences, m_parts.clock, showsOwnMail());
              const auto account = m_parts.service.account(index.data(MessageListModel::AccountIdRole).toString());
              row.lane = account ? account->lane : m_model->query().lane;
              if (row.isLoaded && m_model->query().mailboxId.isEmpty() && account) {
                  const auto message = m_model->message(index.row());
                  const auto place = message && !message->mailboxIds.isEmpty() ? m_parts.service.mailbox(account->id, message->mailboxIds.first()) : std::nullopt;
                  row.place = place ? mailboxName(*place) : QString();
              }
              return row;
          },
          m_view))
    , m_filters(new FilterBar(parts.theme, parts.preferences, parts.clock))
    , m_laneIcon(new QLabel)
    , m_title(new ElidedLabel(parts.theme, Theme::Text::Title))
    , m_note(new ElidedLabel(parts.theme, Theme::Text::Small))
    , m_compose(new QPushButton)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_stack(new QStackedWidget)
    , m_empty(new StateView(parts.theme))
    , m_loading(new SkeletonView(parts.theme, 12))
    , m_choice(new QWidget)
    , m_choiceText(label(parts.theme, {}, Theme::Text::Small))
    , m_choiceAll(new QPushButton)
    , m_status(new ElidedLabel(parts.theme, Theme::Text::Small))
    , m_progress(new QProgressBar)
{
    build();
    listen();
    retranslate();
    refreshLook();
    refreshState();
    refreshStatus();
}

MailList::~MailList()
{
    m_view->setModel(nullptr);
    m_face->setSourceModel(nullptr);
}

void MailList::build()
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_face->setSourceModel(m_model.get());
    m_view->setObjectName(u"mail.list"_s);
    m_view->setModel(m_face);
    m_view->setItemDelegate(m_delegate);
    m_title->setObjectName(u"mail.list.title"_s);
    m_note->setObjectName(u"mail.list.note"_s);
    m_note->setProperty("secondary", true);
    m_compose->setObjectName(u"mail.compose"_s);
    m_compose->setProperty("primary", true);
    m_compose->setIcon(icon(m_parts.theme, u"mail-message-new"_s, Ink::OnAccent));
    m_more->setObjectName(u"mail.list.options"_s);
    m_more->setIcon(icon(m_parts.theme, u"overflow-menu"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_status->setObjectName(u"mail.status"_s);
    m_status->setProperty("secondary", true);
    m_progress->setObjectName(u"mail.progress"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(space::xs);
    m_choice->setObjectName(u"mail.choice"_s);
    m_choiceAll->setObjectName(u"mail.choice.all"_s);
    m_choiceAll->setProperty("flat", true);
    m_choiceAll->setProperty("link", true);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_note);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::s);
    first->addWidget(m_laneIcon);
    first->addLayout(names, 1);
    first->addWidget(m_compose);
    first->addWidget(m_more);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, space::m, space::m, space::s);
    head->setSpacing(space::s);
    head->addLayout(first);
    head->addWidget(m_filters);
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(space::l, 0, space::m, 0);
    choice->addWidget(m_choiceText, 1);
    choice->addWidget(m_choiceAll);
    m_choice->hide();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::l, space::xs, space::l, space::xs);
    foot->setSpacing(space::xs);
    foot->addWidget(m_progress);
    foot->addWidget(m_status);

    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_choice);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
}

void MailList::listen()
{
    connect(&m_parts.preferences, &contract::Preferences::changed, this, [this](const QString &key) {
        if (key == tagsPreference())
            m_view->viewport()->update();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MailList::currentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int count = chosenCount();
        if (count == 0)
            m_picking = false;
        m_choice->setVisible(count > 1);
        const bool all = isEverythingChosen();
        m_choiceText->setText(tr("%n mail(s) selected", nullptr, count));
        m_choiceAll->setText(all ? tr("Select none") : tr("Select all %L1").arg(m_model->rowCount()));
        Q_EMIT choiceChanged(count);
        if (count <= 1)
            currentChanged();
    });
    connect(m_choiceAll, &QPushButton::clicked, this, [this] { isEverythingChosen() ? endPicking() : pickAll(); });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const auto row = m_model->message(index.row()))
            Q_EMIT messageOpened(*row);
    });
    connect(m_view, &RowsView::starPressed, this, [this](const QModelIndex &index) {
        if (const auto row = m_model->message(index.row()))
            Q_EMIT starWanted(row->id, !row->flagged);
    });
    connect(m_view, &RowsView::menuWanted, this, &MailList::menuWanted);
    connect(m_filters, &FilterBar::changed, this, &MailList::ask);
    connect(m_filters, &FilterBar::serverSearchWanted, this, &MailList::askServer);
    connect(m_filters, &FilterBar::left, this, &MailList::focusList);
    connect(m_compose, &QPushButton::clicked, this, &MailList::composeWanted);
    for (const auto signal : {&MessageListModel::ready, &MessageListModel::complete})
        connect(m_model.get(), signal, this, &MailList::refreshState);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &MailList::refreshState);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &MailList::refreshState);
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &MailList::refreshState);
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_wanted.isEmpty())
            select(m_wanted);
        if (m_announced.isEmpty())
            currentChanged();
    });
    connect(&m_parts.service, &MailService::mailboxesChanged, this, &MailList::refreshHead);
    connect(&m_parts.service, &MailService::accountsChanged, this, &MailList::refreshState);
    connect(&m_parts.service, &MailService::statusChanged, this, [this] {
        refreshStatus();
        refreshState();
    });
    connect(&m_options, &ViewOptions::changed, this, [this] {
        refreshLook();
        ask();
        refreshHeadings();
    });
    connect(&m_parts.theme, &Theme::changed, this, &MailList::refreshLook);
    connect(m_menu, &QMenu::aboutToShow, this, &MailList::buildOptions);
}

void MailList::showMailbox(const QString &accountId, const QString &mailboxId)
{
    if (m_account == accountId && m_mailbox == mailboxId)
        return;
    m_account = accountId;
    m_mailbox = mailboxId;
    m_announced.clear();
    m_serverNote.clear();
    m_picking = false;
    m_filters->clear();
    m_parts.service.setVisible(accountId, mailboxId);
    refreshHead();
    m_view->setHeadings({});
    ask();
}

std::optional<MailboxInfo> MailList::mailbox() const
{
    return m_parts.service.mailbox(m_account, m_mailbox);
}

bool MailList::showsOwnMail() const
{
    const auto box = mailbox();
    return box && !m_model->query().mailboxId.isEmpty() && (box->role == mail::Role::Sent || box->role == mail::Role::Drafts);
}

void MailList::ask()
{
    if (m_account.isEmpty())
        return;
    const auto account = m_parts.service.account(m_account);
    ListQuery query = m_model->query();
    query.accountId = m_account;
    query.lane = account ? account->lane : Lane::Employee;
    query.mailboxId = m_mailbox;
    query.collapseThreads = m_options.hasThreads();
    m_filters->applyTo(query);
    m_searched.clear();
    if (m_filters->searchesOtherLane()) {
        if (const auto other = m_parts.service.account(query.lane == Lane::Citizen ? Lane::Employee : Lane::Citizen)) {
            m_searched = other->id;
            query.accountId = other->id;
            query.lane = other->lane;
        }
    }
    if (query.text.isEmpty() && query.sort == ListQuery::Sort::Relevance)
        query.sort = ListQuery::Sort::Date;
    m_serverNote.clear();
    m_model->setQuery(query);
    refreshState();
    refreshStatus();
}

void MailList::askServer()
{
    const ListQuery query = m_model->query();
    if (query.text.isEmpty())
        return;
    m_serverNote = tr("Searching on the server too …");
    refreshStatus();
    deliver(m_parts.service.searchOnServer(query), this, [query](MailList *self, Result<int> found) {
        if (self->m_model->query() != query)
            return;
        self->m_serverNote = !found       ? tr("Searched on this computer only: the server cannot be reached.")
                             : *found > 0 ? tr("The server found %n more.", nullptr, *found)
                                          : tr("Searched everywhere.");
        self->refreshStatus();
    });
}

void MailList::refreshHead()
{
    const auto box = mailbox();
    const auto account = m_parts.service.account(m_account);
    const Lane lane = account ? account->lane : Lane::Employee;
    m_title->setFullText(box ? mailboxName(*box) : QString());
    // The lane stands in words beside its colour and its symbol.
    QStringList note{laneName(lane)};
    if (box && box->unread > 0)
        note.append(tr("%n unread", nullptr, box->unread));
    if (box)
        note.append(tr("%n mail(s)", nullptr, box->total));
    m_note->setFullText(account ? note.join(u" · "_s) : QString());
    m_laneIcon->setPixmap(icon(m_parts.theme, laneIcon(lane), laneInk(lane)).pixmap(m_parts.theme.scaled(20), m_parts.theme.scaled(20)));
    m_laneIcon->setVisible(account.has_value());
    m_filters->setPlace(box ? mailboxName(*box) : QString(), lane);
}

void MailList::refreshLook()
{
    m_delegate->setTable(m_options.isTable());
    m_view->setRowHeight(m_delegate->rowHeight(m_options.density()));
    refreshHead();
    m_view->viewport()->update();
}

void MailList::refreshState()
{
    const bool any = m_model->rowCount() > 0;
    const bool first = m_parts.service.accounts().isEmpty();
    const MailStatus status = m_parts.service.status();
    const bool waiting = first ? !status.error : !m_model->isReady();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : waiting ? static_cast<QWidget *>(m_loading) : emptyPane());
    refreshHeadings();
    if (!m_wanted.isEmpty())
        select(m_wanted);
}

QWidget *MailList::emptyPane()
{
    const MailStatus status = m_parts.service.status();
    const auto box = mailbox();
    const auto retry = [this] { m_parts.service.reload(); };
    const bool forbidden = status.error && status.error->code == Error::Code::Forbidden;
    if (m_parts.service.accounts().isEmpty()) {
        if (forbidden)
            m_empty->show(u"dialog-password"_s, tr("No right to mail here"), tr("This seat has no mailbox. Your IT staff can give it one."));
        else
            m_empty->show(u"network-disconnect"_s, tr("Mail is not on this computer yet"), tr("It comes as soon as the mail server is reached. You need to do nothing."), tr("Try again"), retry);
    } else if (!m_filters->searchText().isEmpty()) {
        m_empty->show(u"edit-find"_s, tr("Nothing found"), m_serverNote.isEmpty() ? tr("Parts of words are found too. Press Enter to ask the server as well.") : m_serverNote);
    } else if (m_filters->isFiltering()) {
        m_empty->show(u"view-filter"_s, tr("No mail of this kind"), tr("Mail appears here as soon as some fits the filter."), tr("Show all"), [this] {
            m_filters->clear();
            ask();
        });
    } else if (box && box->total > 0 && !status.isConnected) {
        m_empty->show(u"network-disconnect"_s, tr("This folder is not on this computer yet"), tr("Its mail comes as soon as the server is reached. Nothing is lost."), tr("Try again"), retry);
    } else if (box && box->total > 0) {
        m_empty->show(u"view-refresh"_s, tr("The mail of this folder is on its way"), tr("The newest comes first."));
    } else if (box && box->role == mail::Role::Inbox) {
        m_empty->show(u"mail-folder-inbox"_s, tr("Nothing is waiting"), tr("New mail appears here by itself."), tr("Write a mail"), [this] { Q_EMIT composeWanted(); });
    } else {
        m_empty->show(u"folder"_s, tr("This folder is empty"), tr("Drag mail here, or move it with the key M."));
    }
    return m_empty;
}

void MailList::refreshStatus()
{
    const MailStatus status = m_parts.service.status();
    const bool loading = status.isLoading && status.expected > 0 && status.cached < status.expected;
    m_progress->setVisible(loading);
    if (loading) {
        m_progress->setRange(0, status.expected);
        m_progress->setValue(status.cached);
        m_progress->setAccessibleName(tr("Mail that is on this computer already"));
    }
    QString text = m_serverNote;
    if (text.isEmpty() && loading)
        text = tr("%L1 of %L2 mails are on this computer").arg(status.cached).arg(status.expected);
    else if (text.isEmpty() && status.error)
        text = errorText(*status.error);
    m_status->setFullText(text);
    m_status->setVisible(!text.isEmpty());
}

void MailList::refreshHeadings()
{
    if (std::exchange(m_headingsPending, true))
        return;
    // Many rows come at once: counted together.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_headingsPending = false;
            QList<RowsView::Heading> headings;
            const int rows = m_model->rowCount();
            const ListQuery &query = m_model->query();
            if (m_options.hasHeadings() && query.sort == ListQuery::Sort::Date) {
                const auto groupOf = [this](int row) { return m_model->index(row).data(MessageListModel::DateGroupRole).toInt(); };
                // The rows are in order, so each group ends where a bisection says.
                for (int row = 0; row < rows && headings.size() < 12;) {
                    const int group = groupOf(row);
                    headings.append({row, groupName(DateGroup(group))});
                    int inside = row;
                    int beyond = rows;
                    while (beyond - inside > 1) {
                        const int middle = inside + (beyond - inside) / 2;
                        (groupOf(middle) == group ? inside : beyond) = middle;
                    }
                    row = beyond;
                }
            }
            m_view->setHeadings(headings);
        },
        Qt::QueuedConnection);
}

std::optional<MessageRow> MailList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->message(index.row()) : std::nullopt;
}

void MailList::currentChanged()
{
    const auto row = current();
    if (!row) {
        m_announced.clear();
        return;
    }
    if (row->id == m_announced || chosenCount() > 1)
        return;
    m_announced = row->id;
    Q_EMIT messageChosen(*row);
}

QList<int> MailList::chosenRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows.append(m_view->currentIndex().row());
    std::ranges::sort(rows);
    return rows;
}

int MailList::chosenCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.height();
    return count;
}

bool MailList::isEverythingChosen() const
{
    const int rows = m_model->rowCount();
    return rows > 1 && chosenCount() == rows;
}

void MailList::go(int row)
{
    const QModelIndex index = m_face->index(row, 0);
    m_view->selectionModel()->setCurrentIndex(index, m_picking ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
}

void MailList::move(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int now = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : (rows > 0 ? -1 : m_model->rowCount());
    go(std::clamp(now + rows, 0, m_model->rowCount() - 1));
}

void MailList::nextUnread()
{
    const int count = m_model->rowCount();
    const int now = m_view->currentIndex().row();
    for (int step = 1; step <= std::min(count, unreadReach); ++step) {
        const int row = (now + step) % count;
        if (m_model->index(row).data(MessageListModel::UnreadRole).toBool()) {
            go(row);
            return;
        }
    }
    m_parts.shell.toast(tr("Nothing unread here."));
}

void MailList::pick()
{
    const QModelIndex now = m_view->currentIndex();
    if (!now.isValid())
        return;
    // The first one that is picked by hand: the row that was only being read does not come along by itself.
    if (!m_picking) {
        m_picking = true;
        m_view->selectionModel()->select(now, QItemSelectionModel::ClearAndSelect);
        return;
    }
    m_view->selectionModel()->select(now, QItemSelectionModel::Toggle);
}

void MailList::pickAll()
{
    m_picking = true;
    m_view->selectAll();
}

void MailList::endPicking()
{
    m_picking = false;
    const QModelIndex now = m_view->currentIndex();
    if (now.isValid())
        m_view->selectionModel()->select(now, QItemSelectionModel::ClearAndSelect);
    else
        m_view->clearSelection();
}

void MailList::focusSearch()
{
    m_filters->focusSearch();
}

void MailList::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void MailList::select(const QString &emailId)
{
    m_wanted = emailId;
    const int row = emailId.isEmpty() ? -1 : m_model->rowOf(emailId);
    if (row < 0)
        return;
    m_wanted.clear();
    m_picking = false;
    go(row);
}

QMimeData *MailList::drag(const QModelIndexList &indexes)
{
    auto files = std::make_shared<QStringList>();
    for (const QModelIndex &index : indexes.first(std::min<qsizetype>(indexes.size(), mostFilesDragged))) {
        const auto row = m_model->message(index.row());
        if (!row)
            continue;
        // Its file comes while the hand is on the way; what is not there in time is not dropped outside.
        std::shared_ptr<Message> message = m_parts.service.open(row->accountId, row->id);
        deliver(sourceOf(message), this, [files, message](MailList *, Result<QString> path) {
            if (path)
                files->append(*path);
        });
    }
    return new DraggedMail(accountId(), files);
}

void MailList::retranslate()
{
    m_view->setAccessibleName(tr("Mail"));
    m_compose->setText(tr("Write"));
    m_compose->setAccessibleName(tr("Write a mail"));
    m_more->setAccessibleName(tr("Order and look of the list"));
    m_more->setToolTip(m_more->accessibleName());
    refreshHead();
    refreshState();
    refreshStatus();
    refreshHeadings();
}

void MailList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::mail
