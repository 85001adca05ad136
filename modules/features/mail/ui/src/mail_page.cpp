// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_page.h"

#include "compose_original.h"
#include "folder_palette.h"
#include "key_sheet.h"
#include "mail_list.h"
#include "mail_text.h"
#include "mailbox_tree.h"
#include "rows_view.h"
#include "thread_view.h"
#include "triage.h"
#include "view_options.h"
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QSplitter>
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

QStringList mailFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(".eml"_L1, Qt::CaseInsensitive))
            files.append(url.toLocalFile());
    }
    return files;
}

Task<Selection> just(Selection selection)
{
    co_return std::move(selection);
}

Task<Undo> after(Task<Selection> selecting, QPointer<Actions> actions, std::function<Task<Undo>(Selection)> run)
{
    const Result<Selection> selection = co_await selecting;
    if (!selection)
        co_return fail(selection.error());
    if (!actions) // mail was closed
        co_return fail(Error::Code::Cancelled);
    Task<Undo> running = run(*selection);
    co_return co_await running;
}

} // namespace

MailPage::MailPage(const MailViewParts &parts, std::function<void(ComposeRequest)> compose, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_compose(std::move(compose))
    , m_options(new ViewOptions(parts.preferences, this))
    , m_triage(new Triage(parts, this))
    , m_outer(new QSplitter)
    , m_inner(new QSplitter)
    , m_tree(new MailboxTree(parts))
    , m_list(new MailList(parts, *m_options))
    , m_reader(new ThreadView(parts))
    , m_folders(new FolderPalette(parts, this))
    , m_readTimer(new QTimer(this))
{
    build();
    listen();
    arrange();
    chooseFirst();
}

MailPage::~MailPage() = default;

void MailPage::build()
{
    setObjectName(u"mail"_s);
    setAcceptDrops(true);
    Theme &theme = m_parts.theme;
    const auto bound = [this] {
        m_tree->setMinimumWidth(m_parts.theme.scaled(150));
        m_list->setMinimumWidth(m_parts.theme.scaled(280));
        m_reader->setMinimumSize(m_parts.theme.scaled(320), m_parts.theme.scaled(180));
    };
    bound();
    connect(&theme, &Theme::changed, this, bound);
    m_inner->setObjectName(u"mail.panes"_s);
    m_inner->addWidget(m_list);
    m_inner->addWidget(m_reader);
    m_inner->setHandleWidth(1);
    m_inner->setChildrenCollapsible(false);
    m_outer->addWidget(m_tree);
    m_outer->addWidget(m_inner);
    m_outer->setHandleWidth(1);
    m_outer->setChildrenCollapsible(false);
    m_outer->setSizes({theme.scaled(200), theme.scaled(1100)});
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outer);
    m_readTimer->setSingleShot(true);
}

void MailPage::listen()
{
    connect(m_tree, &MailboxTree::mailboxChosen, this, [this](const QString &account, const QString &mailbox) {
        m_reader->close();
        m_list->showMailbox(account, mailbox);
        m_readerOpen = false;
        arrange();
    });
    connect(m_tree, &MailboxTree::mailDropped, this, [this](const QString &, const QString &mailbox, bool copy) {
        Actions &actions = m_parts.service.actions();
        act([&actions, mailbox, copy](const Selection &what) { return copy ? actions.copy(what, mailbox) : actions.move(what, mailbox); });
    });
    connect(m_tree, &MailboxTree::filesDropped, this, &MailPage::importFiles);
    connect(m_tree, &MailboxTree::done, m_triage, &Triage::tell);
    connect(m_tree, &MailboxTree::failed, m_triage, &Triage::tellError);
    connect(m_tree, &MailboxTree::outboxWanted, this, &MailPage::outboxWanted);
    connect(m_tree, &MailboxTree::settingsWanted, this, &MailPage::settingsWanted);
    connect(m_list, &MailList::messageChosen, this, [this](const MessageRow &row) {
        if (m_options->pane() != ViewOptions::Pane::Off)
            read(row, false);
    });
    connect(m_list, &MailList::messageOpened, this, [this](const MessageRow &row) {
        if (row.draft)
            openDraft(row);
        else
            read(row, true);
    });
    connect(m_list, &MailList::choiceChanged, this, [this](int count) {
        if (count > 1)
            m_reader->showMany(count);
        else if (!m_reader->isFile())
            m_reader->showMany(0);
    });
    const auto star = [this](const QString &id, bool flagged) {
        const QString account = m_list->accountId();
        m_triage->follow(m_parts.service.actions().setFlagged({.accountId = account, .mailboxId = {}, .emailIds = {id}}, flagged));
    };
    connect(m_list, &MailList::starWanted, this, star);
    connect(m_list, &MailList::menuWanted, this, &MailPage::showMenu);
    connect(m_list, &MailList::composeWanted, this, [this] { compose(); });
    connect(m_reader, &ThreadView::actWanted, this, &MailPage::perform);
    connect(m_reader, &ThreadView::shown, this, &MailPage::markReadSoon);
    connect(m_reader, &ThreadView::answerWanted, this, [this](MessageCard *card, ComposeRequest::Kind kind) { answer(kind, card); });
    connect(m_reader, &ThreadView::menuWanted, this, &MailPage::showCardMenu);
    connect(m_reader, &ThreadView::starWanted, this, star);
    connect(m_reader, &ThreadView::linkAccepted, this, &MailPage::follow);
    connect(m_reader, &ThreadView::receiptWanted, this, &MailPage::sendReceipt);
    connect(m_reader, &ThreadView::messageFileWanted, this, [this](const QString &path) { openFiles({path}); });
    connect(m_reader, &ThreadView::closed, this, [this] {
        m_reader->close();
        m_readerOpen = false;
        arrange();
        m_list->focusList();
    });
    connect(m_folders, &FolderPalette::chosen, this, [this](const QString &, const QString &mailbox) {
        Actions &actions = m_parts.service.actions();
        act([&actions, mailbox](const Selection &what) { return actions.move(what, mailbox); });
    });
    connect(m_folders, &FolderPalette::closed, m_list, &MailList::focusList);
    connect(m_readTimer, &QTimer::timeout, this, [this] {
        const QStringList ids = isVisible() ? m_reader->unreadShown() : QStringList();
        if (ids.isEmpty())
            return;
        // Nobody wants to hear of this: it is undone with the key U.
        deliver(m_parts.service.actions().setRead({.accountId = m_reader->accountId(), .mailboxId = {}, .emailIds = ids}, true), this, [](MailPage *, const Result<Undo> &) {});
    });
    connect(m_options, &ViewOptions::changed, this, &MailPage::arrange);
    connect(&m_parts.service, &MailService::accountsChanged, this, &MailPage::chooseFirst);
    connect(&m_parts.service, &MailService::mailboxesChanged, this, &MailPage::chooseFirst);
}

void MailPage::arrange()
{
    const ViewOptions::Pane pane = m_options->pane();
    const Qt::Orientation wanted = pane == ViewOptions::Pane::Bottom ? Qt::Vertical : Qt::Horizontal;
    const bool turned = m_inner->orientation() != wanted;
    m_inner->setOrientation(wanted);
    const bool alone = pane == ViewOptions::Pane::Off;
    m_list->setVisible(!alone || !m_readerOpen);
    m_reader->setVisible(!alone || m_readerOpen);
    m_reader->setClosable(alone);
    if (turned || !m_arranged) {
        const int all = wanted == Qt::Horizontal ? m_inner->width() : m_inner->height();
        const int first = wanted == Qt::Horizontal ? std::min(m_parts.theme.scaled(400), all * 2 / 5) : all * 9 / 20;
        m_inner->setSizes({first, std::max(1, all - first)});
    }
    m_inner->setStretchFactor(0, wanted == Qt::Horizontal ? 0 : 1);
    m_inner->setStretchFactor(1, 1);
}

void MailPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_list->focusList();
}

void MailPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_arranged)
        QMetaObject::invokeMethod(
            this,
            [this] {
                arrange();
                m_arranged = true;
            },
            Qt::QueuedConnection);
    markReadSoon();
}

void MailPage::chooseFirst()
{
    if (!m_wantedMailbox.isEmpty() && m_parts.service.mailbox(m_wantedAccount, m_wantedMailbox))
        openMailbox(m_wantedAccount, std::exchange(m_wantedMailbox, {}));
    if (m_list->mailbox())
        return;
    for (const AccountInfo &account : m_parts.service.accounts()) {
        if (const auto inbox = m_parts.service.mailbox(account.id, mail::Role::Inbox)) {
            openMailbox(account.id, inbox->id);
            return;
        }
    }
}

void MailPage::openMailbox(const QString &accountId, const QString &mailboxId)
{
    if (!m_parts.service.mailbox(accountId, mailboxId)) {
        m_wantedAccount = accountId;
        m_wantedMailbox = mailboxId;
        return;
    }
    m_tree->select(accountId, mailboxId);
    m_list->showMailbox(accountId, mailboxId);
}

void MailPage::openLane(Lane lane)
{
    const auto account = m_parts.service.account(lane);
    const auto inbox = account ? m_parts.service.mailbox(account->id, mail::Role::Inbox) : std::nullopt;
    if (inbox)
        openMailbox(account->id, inbox->id);
}

void MailPage::openMessage(const QString &accountId, const QString &emailId)
{
    m_linked = m_parts.service.open(accountId, emailId);
    const auto place = [this, emailId] {
        if (!m_linked || m_linked->id() != emailId)
            return;
        if (const auto row = m_linked->row()) {
            const QStringList boxes = row->mailboxIds;
            if (!boxes.isEmpty() && (m_list->accountId() != row->accountId || !boxes.contains(m_list->mailboxId())))
                openMailbox(row->accountId, boxes.first());
            m_list->select(emailId);
            read(*row, false);
            m_readerOpen = true;
            arrange();
        } else if (m_linked->state() == Message::State::Gone) {
            m_parts.shell.toast(tr("This mail is not there any more."));
        } else {
            return;
        }
        // Not now: it is the sender of this.
        QMetaObject::invokeMethod(this, [this] { m_linked.reset(); }, Qt::QueuedConnection);
    };
    connect(m_linked.get(), &Message::changed, this, place);
    place();
}

void MailPage::read(const MessageRow &row, bool focus)
{
    m_readTimer->stop();
    const bool whole = m_options->hasThreads();
    m_reader->open(row, whole);
    if (focus) {
        m_readerOpen = true;
        arrange();
        m_reader->focusText();
    }
    markReadSoon();
}

void MailPage::markReadSoon()
{
    const int after = m_options->readAfter();
    if (after >= 0 && isVisible() && !m_readTimer->isActive() && !m_reader->isFile() && !m_reader->unreadShown().isEmpty())
        m_readTimer->start(after);
}

Task<Selection> MailPage::selection()
{
    const bool inList = m_reader->emailId().isEmpty() || m_list->chosenCount() > 1 || !m_reader->isVisible() || m_list->model().rowOf(m_reader->emailId()) >= 0;
    if (!inList && !m_reader->isFile())
        return just({.accountId = m_reader->accountId(), .mailboxId = {}, .emailIds = {m_reader->emailId()}});
    if (m_list->isEverythingChosen())
        return just(m_list->model().everything());
    const QList<int> rows = m_list->chosenRows();
    return rows.isEmpty() ? just({}) : m_list->model().selection(rows);
}

void MailPage::act(std::function<Task<Undo>(Selection)> run)
{
    if (m_reader->isFile()) {
        m_parts.shell.toast(tr("This mail is a file. Drag it onto a folder to keep it in your mail."));
        return;
    }
    if (m_list->chosenRows().isEmpty() && m_reader->emailId().isEmpty())
        return;
    const int many = m_list->chosenCount();
    m_triage->follow(after(selection(), &m_parts.service.actions(), std::move(run)));
    if (many > 1)
        m_list->endPicking();
}

std::optional<MessageRow> MailPage::subject() const
{
    const auto current = m_list->current();
    const bool elsewhere = !m_reader->emailId().isEmpty() && m_list->model().rowOf(m_reader->emailId()) < 0;
    return current && !elsewhere ? current : m_reader->row();
}

bool MailPage::isInRole(const MessageRow &row, mail::Role role) const
{
    const auto box = m_parts.service.mailbox(row.accountId, role);
    return box && row.mailboxIds.contains(box->id);
}

void MailPage::perform(Act wanted)
{
    Actions &actions = m_parts.service.actions();
    const auto now = subject();
    switch (wanted) {
    case Act::None: return;
    case Act::Next: m_list->move(1); return;
    case Act::Previous: m_list->move(-1); return;
    case Act::NextUnread: m_list->nextUnread(); return;
    case Act::Open:
        if (now && now->draft)
            openDraft(*now);
        else if (now)
            read(*now, true);
        return;
    case Act::Archive: act([&actions](const Selection &what) { return actions.archive(what); }); return;
    case Act::Delete: act([&actions](const Selection &what) { return actions.remove(what); }); return;
    case Act::Junk:
        if (now) {
            const bool isJunk = !isInRole(*now, mail::Role::Junk);
            act([&actions, isJunk](const Selection &what) { return actions.junk(what, isJunk); });
        }
        return;
    case Act::Flag:
        if (now) {
            const bool flagged = !now->flagged;
            act([&actions, flagged](const Selection &what) { return actions.setFlagged(what, flagged); });
        }
        return;
    case Act::Unread:
        if (now) {
            m_readTimer->stop();
            const bool read = now->unread;
            act([&actions, read](const Selection &what) { return actions.setRead(what, read); });
        }
        return;
    case Act::Reply: answer(ComposeRequest::Kind::Reply); return;
    case Act::ReplyAll: answer(ComposeRequest::Kind::ReplyAll); return;
    case Act::Forward: answer(ComposeRequest::Kind::Forward); return;
    case Act::Move: askForFolder(); return;
    case Act::Tag: showTags(m_list->view()->viewport()->mapToGlobal(m_list->view()->visualRect(m_list->view()->currentIndex()).bottomLeft())); return;
    case Act::Pick: m_list->pick(); return;
    case Act::PickAll: m_list->pickAll(); return;
    case Act::Search: m_list->focusSearch(); return;
    case Act::Undo: m_triage->undoLast(); return;
    case Act::Compose: compose(); return;
    case Act::Print: print(false); return;
    case Act::Keys: (new KeySheet(m_parts.theme, this))->open(); return;
    }
}

void MailPage::keyPressEvent(QKeyEvent *event)
{
    const Act wanted = actOf(*event);
    if (wanted != Act::None) {
        event->accept();
        // A key that is held down scrolls through the list, but deletes one mail only.
        if (!event->isAutoRepeat() || wanted == Act::Next || wanted == Act::Previous)
            perform(wanted);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (m_list->chosenCount() > 1) {
            m_list->endPicking();
        } else if (m_readerOpen) {
            m_readerOpen = false;
            arrange();
            m_list->focusList();
        } else {
            m_list->focusList();
        }
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MailPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!mailFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MailPage::dropEvent(QDropEvent *event)
{
    const QStringList files = mailFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    openFiles(files);
}

void MailPage::compose(const QString &to)
{
    ComposeRequest request;
    const auto account = m_parts.service.account(m_list->accountId());
    request.lane = account ? account->lane : Lane::Employee;
    if (!to.isEmpty())
        request.to = parseRecipients(to);
    m_compose(request);
}

void MailPage::answer(ComposeRequest::Kind kind, MessageCard *card)
{
    // Of a mail that is not open yet, it is opened first.
    const auto now = subject();
    if (!card && now && m_reader->emailId() != now->id && m_list->chosenCount() <= 1)
        m_reader->open(*now, m_options->hasThreads());
    MessageCard *from = card ? card : m_reader->card();
    if (!from || !from->message())
        return;
    const auto send = [this, kind, from] { m_compose({.kind = kind, .lane = from->row().lane, .original = originalOf(*from->message())}); };
    if (from->isReady()) {
        send();
        return;
    }
    from->setOpen(true);
    connect(from, &MessageCard::ready, this, send, Qt::SingleShotConnection);
}

void MailPage::openDraft(const MessageRow &row)
{
    std::shared_ptr<Message> message = m_parts.service.open(row.accountId, row.id);
    const auto go = [this, message, lane = row.lane] {
        if (message->state() == Message::State::Ready)
            m_compose({.kind = ComposeRequest::Kind::ServerDraft, .lane = lane, .original = originalOf(*message)});
        else if (message->state() != Message::State::Loading)
            m_parts.shell.toast(tr("This draft is not on this computer yet. It can be opened as soon as the server is reached."));
        return message->state() != Message::State::Loading;
    };
    if (go())
        return;
    // It keeps itself until it is here.
    auto *keeper = new QObject(this);
    connect(message.get(), &Message::changed, keeper, [keeper, go] {
        if (go())
            keeper->deleteLater();
    });
}

void MailPage::askForFolder()
{
    if (const auto now = subject())
        m_folders->openFor(now->accountId, m_list->mailboxId());
}

} // namespace gw::mail
