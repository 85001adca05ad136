// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "thread_view.h"

#include "attachment_preview.h"
#include "file_dialogs.h"
#include "mail_text.h"
#include "message_head.h"
#include "reader_html.h"
#include <QClipboard>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <gw/html/sanitize.h>
#include <gw/widgets/flow_layout.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr qsizetype foldedAtLeast = 4; ///< that many earlier mails become one line

} // namespace

ThreadView::ThreadView(const MailViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget)
    , m_state(new StateView(parts.theme))
    , m_page(new QWidget)
    , m_stripe(new LaneStripe(parts.theme))
    , m_subject(label(parts.theme, {}, Theme::Text::Title))
    , m_chips(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_tools(new QWidget)
    , m_closeButton(new QToolButton)
    , m_link(new NoticeBar(parts.theme))
    , m_openLink(m_link->addButton(u"mail.link.open"_s))
    , m_copyLink(m_link->addButton(u"mail.link.copy"_s))
    , m_cancelLink(m_link->addButton(u"mail.link.cancel"_s))
    , m_scroll(new QScrollArea)
    , m_earlier(new QPushButton)
{
    build();
    connect(&parts.preferences, &contract::Preferences::changed, this, [this](const QString &key) {
        if (key == tagsPreference())
            refreshHead();
    });
    retranslate();
    showState();
}

ThreadView::~ThreadView()
{
    clearCards();
}

void ThreadView::build()
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(u"mail.reader"_s);
    m_subject->setObjectName(u"mail.subject"_s);
    m_subject->setWordWrap(true);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chips->setObjectName(u"mail.chips"_s);
    m_closeButton->setObjectName(u"mail.reader.close"_s);
    m_closeButton->setIcon(icon(m_parts.theme, u"dialog-close"_s));
    m_closeButton->hide();
    m_tools->setLayout(new FlowLayout(space::xs / 2));
    addTool(Act::Reply, u"mail.reply"_s, u"mail-reply-sender"_s, true);
    addTool(Act::ReplyAll, u"mail.replyAll"_s, u"mail-reply-all"_s, true);
    addTool(Act::Forward, u"mail.forward"_s, u"mail-forward"_s, true);
    addTool(Act::Archive, u"mail.archive"_s, u"archive-insert"_s, false);
    addTool(Act::Delete, u"mail.delete"_s, u"edit-delete"_s, false);
    addTool(Act::Junk, u"mail.junk"_s, u"mail-mark-junk"_s, false);
    addTool(Act::Move, u"mail.move"_s, u"folder-open"_s, false);
    addTool(Act::Tag, u"mail.tag"_s, u"tag"_s, false);
    addTool(Act::Unread, u"mail.unread"_s, u"mail-mark-unread"_s, false);
    addTool(Act::Print, u"mail.print"_s, u"document-print"_s, false);
    addTool(Act::Previous, u"mail.previous"_s, u"go-up"_s, false);
    addTool(Act::Next, u"mail.next"_s, u"go-down"_s, false);

    auto *title = new QHBoxLayout;
    title->setContentsMargins(space::l, space::m, space::m, 0);
    auto *names = new QVBoxLayout;
    names->setSpacing(space::xs / 2);
    names->addWidget(m_subject);
    names->addWidget(m_chips);
    title->addLayout(names, 1);
    title->addWidget(m_closeButton, 0, Qt::AlignTop);
    auto *toolRow = new QVBoxLayout;
    toolRow->setContentsMargins(space::m, space::xs, space::m, space::s);
    toolRow->addWidget(m_tools);
    auto *headColumn = new QVBoxLayout;
    headColumn->setSpacing(0);
    headColumn->addLayout(title);
    headColumn->addLayout(toolRow);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_stripe);
    head->addLayout(headColumn, 1);

    auto *content = new QWidget;
    content->setProperty("surface", true);
    content->setMaximumWidth(m_parts.theme.scaled(1000)); // longer lines are hard to read
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(space::l, space::s, space::l, space::l);
    m_column->setSpacing(space::s);
    m_earlier->setObjectName(u"mail.earlier"_s);
    m_earlier->setProperty("chip", true);
    m_column->addWidget(m_earlier, 0, Qt::AlignHCenter);
    m_column->addStretch();
    m_scroll->setObjectName(u"mail.scroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    m_link->setObjectName(u"mail.link"_s);
    m_link->hide();
    page->addLayout(head);
    page->addWidget(m_link);
    page->addWidget(m_scroll, 1);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_earlierShown = true;
        foldEarlier();
    });
    connect(m_closeButton, &QToolButton::clicked, this, &ThreadView::closed);
    connect(m_openLink, &QPushButton::clicked, this, [this] {
        m_link->hide();
        Q_EMIT linkAccepted(m_target);
    });
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        m_link->hide();
        QApplication::clipboard()->setText(m_target);
    });
    connect(m_cancelLink, &QPushButton::clicked, m_link, &QWidget::hide);
}

QToolButton *ThreadView::addTool(Act act, const QString &name, const QString &iconName, bool withText)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(m_parts.theme, iconName));
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    connect(button, &QToolButton::clicked, this, [this, act] { Q_EMIT actWanted(act); });
    m_tools->layout()->addWidget(button);
    m_toolList.append({act, button, withText});
    return button;
}

void ThreadView::clearCards()
{
    // They hide at once and go a little later: one of them may be the sender of what is going on.
    for (MessageCard *one : std::exchange(m_cards, {})) {
        one->disconnect(this);
        one->hide();
        one->deleteLater();
    }
    m_lead.clear();
    m_link->hide();
    dropPreview();
}

void ThreadView::dropPreview()
{
    if (!m_preview)
        return;
    m_stack->removeWidget(m_preview);
    m_preview->hide();
    m_preview->deleteLater();
    m_preview.clear();
}

void ThreadView::showPreview(MessageCard *card, const ShownAttachment &file)
{
    dropPreview();
    m_preview = new AttachmentPreview(m_parts.theme, card->fileParts());
    m_preview->setObjectName(u"mail.preview"_s);
    m_stack->addWidget(m_preview);
    connect(m_preview, &AttachmentPreview::closed, this, [this] {
        dropPreview();
        m_stack->setCurrentWidget(m_page);
        m_scroll->setFocus();
    });
    m_stack->setCurrentWidget(m_preview);
    m_preview->show(file);
    m_preview->setFocus();
}

void ThreadView::askForLink(const QString &target, bool misleading)
{
    // What stays inside needs no question.
    if (target.startsWith("gwanmun:"_L1) || target.startsWith("mailto:"_L1)) {
        Q_EMIT linkAccepted(target);
        return;
    }
    m_target = target;
    m_link->setNotice(misleading ? NoticeBar::Level::Danger : NoticeBar::Level::Note,
                      {misleading ? tr("Careful: the text of this link names another address. It really leads to %1").arg(target) : tr("This leads outside, to %1").arg(target)});
    m_openLink->setFocus();
}

void ThreadView::open(const MessageRow &row, bool whole)
{
    if (row.id == m_email && row.accountId == m_account && whole == m_whole && m_many <= 1 && !m_isFile)
        return;
    m_many = 0;
    m_isFile = false;
    m_account = row.accountId;
    m_email = row.id;
    m_whole = whole;
    m_placed = false;
    m_earlierShown = false;
    clearCards();
    auto message = m_parts.service.open(row.accountId, row.id);
    m_lead = message.get();
    MessageCard *card = makeCard(row, std::move(message));
    connect(m_lead, &Message::changed, this, &ThreadView::rebuild); // after the card, whose row it shows
    card->setOpen(true);
    showState();
    rebuild();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ThreadView::openFile(std::unique_ptr<Message> message)
{
    m_many = 0;
    m_isFile = true;
    m_account = message->accountId();
    m_email = message->id();
    m_whole = false;
    m_placed = false;
    clearCards();
    m_lead = message.get();
    const MessageRow row = message->row().value_or(MessageRow());
    MessageCard *card = makeCard(row, std::move(message));
    connect(m_lead, &Message::changed, this, &ThreadView::rebuild);
    card->setOpen(true);
    showState();
    rebuild();
}

void ThreadView::close()
{
    m_many = 0;
    m_email.clear();
    m_isFile = false;
    clearCards();
    showState();
}

void ThreadView::setClosable(bool closable)
{
    m_closable = closable;
    m_closeButton->setVisible(m_closable || m_isFile);
}

void ThreadView::showMany(int count)
{
    m_many = count;
    showState();
}

void ThreadView::showState()
{
    if (m_many > 1)
        m_state->show(u"mail-message"_s, tr("%n mail(s) selected", nullptr, m_many), tr("Keys and the context menu act on all of them: E archives, # deletes, M moves, L tags, U marks as unread."));
    else if (m_cards.isEmpty())
        m_state->show(u"mail-message"_s, tr("Choose a mail"), tr("It is shown here, also without a network. The key ? shows what can be done with the keyboard."));
    m_stack->setCurrentWidget(m_many > 1 || m_cards.isEmpty() ? static_cast<QWidget *>(m_state) : m_page);
}

std::optional<MessageRow> ThreadView::row() const
{
    const auto found = std::ranges::find_if(m_cards, [this](const MessageCard *one) { return one->row().id == m_email; });
    return found == m_cards.end() ? std::nullopt : std::optional((*found)->row());
}

MessageCard *ThreadView::makeCard(const MessageRow &row, std::unique_ptr<Message> message)
{
    auto *card = new MessageCard(m_parts, row, std::move(message));
    // In the order of time.
    qsizetype at = 0;
    while (at < m_cards.size() && m_cards.at(at)->row().receivedAt <= row.receivedAt)
        ++at;
    m_cards.insert(at, card);
    m_column->insertWidget(int(at) + 1, card);
    connect(card, &MessageCard::opened, this, &ThreadView::shown);
    connect(card, &MessageCard::ready, this, [this] {
        if (!m_placed)
            scrollToFirstOpen();
        Q_EMIT shown();
    });
    connect(card, &MessageCard::answerWanted, this, [this, card](ComposeRequest::Kind kind) { Q_EMIT answerWanted(card, kind); });
    connect(card, &MessageCard::menuWanted, this, [this, card](const QPoint &global) { Q_EMIT menuWanted(card, global); });
    connect(card, &MessageCard::starWanted, this, [this, card](bool flagged) { Q_EMIT starWanted(card->row().id, flagged); });
    connect(card, &MessageCard::messageFileWanted, this, &ThreadView::messageFileWanted);
    connect(card, &MessageCard::linkChosen, this, &ThreadView::askForLink);
    connect(card, &MessageCard::receiptWanted, this, [this, card](bool send) { Q_EMIT receiptWanted(card, send); });
    connect(card, &MessageCard::previewWanted, this, [this, card](const ShownAttachment &file) { showPreview(card, file); });
    card->show();
    return card;
}

void ThreadView::rebuild()
{
    if (m_cards.isEmpty())
        return;
    if (m_whole && m_lead) {
        const QList<MessageRow> thread = m_lead->thread();
        for (const MessageRow &one : thread) {
            const auto found = std::ranges::find_if(m_cards, [&one](const MessageCard *card) { return card->row().id == one.id; });
            if (found != m_cards.end()) {
                (*found)->setRow(one);
                continue;
            }
            MessageCard *card = makeCard(one, nullptr);
            if (one.unread && !one.draft)
                card->setOpen(true);
        }
        if (!thread.isEmpty()) {
            for (const QList<MessageCard *> all = m_cards; MessageCard * card : all) {
                const bool known = std::ranges::any_of(thread, [card](const MessageRow &one) { return one.id == card->row().id; });
                if (known || card->row().id == m_email)
                    continue;
                m_cards.removeOne(card);
                card->hide();
                card->deleteLater();
            }
        }
        foldEarlier();
    }
    refreshHead();
}

void ThreadView::foldEarlier()
{
    qsizetype folded = 0;
    while (folded < m_cards.size() && !m_cards.at(folded)->isOpen())
        ++folded;
    // The mail right before the first open one stays: one wants to know what is answered.
    const qsizetype hidden = m_earlierShown || folded <= foldedAtLeast ? 0 : folded - 1;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setVisible(i >= hidden);
    m_earlier->setText(tr("Show %n earlier mail(s)", nullptr, int(hidden)));
    m_earlier->setVisible(hidden > 0);
}

void ThreadView::refreshHead()
{
    const auto now = row();
    if (!now)
        return;
    const QString subject = html::plainLine(now->subject);
    m_subject->setText(subject.isEmpty() ? tr("No subject") : subject);
    m_stripe->setLane(now->lane);
    QStringList said;
    if (m_isFile) {
        said.append(tr("A file: it is only shown, not kept in your mail"));
    } else {
        said.append(laneName(now->lane));
        for (const QString &id : now->mailboxIds) {
            if (const auto box = m_parts.service.mailbox(m_account, id))
                said.append(mailboxName(*box));
        }
        if (m_cards.size() > 1)
            said.append(tr("%n mail(s)", nullptr, int(m_cards.size())));
        if (now->isOutside)
            said.append(tr("from outside"));
        for (const Tag tag : now->tags)
            said.append(u"# "_s + tagName(m_parts.preferences, tag));
    }
    m_chips->setText(said.join(u" · "_s));
    m_closeButton->setVisible(m_closable || m_isFile);
    const auto inRole = [&](mail::Role role) {
        const auto box = m_parts.service.mailbox(m_account, role);
        return box && now->mailboxIds.contains(box->id);
    };
    for (const Tool &tool : m_toolList) {
        const bool answers = tool.act == Act::Reply || tool.act == Act::ReplyAll || tool.act == Act::Forward || tool.act == Act::Print;
        tool.button->setVisible(!m_isFile || answers);
        if (tool.act == Act::Junk) {
            const bool junk = inRole(mail::Role::Junk);
            tool.button->setAccessibleName(junk ? tr("Not junk") : tr("Junk"));
            tool.button->setIcon(icon(m_parts.theme, junk ? u"mail-mark-notjunk"_s : u"mail-mark-junk"_s));
        }
        if (tool.act == Act::Unread)
            tool.button->setAccessibleName(now->unread ? tr("Mark as read") : tr("Mark as unread"));
        if (tool.act == Act::Delete)
            tool.button->setAccessibleName(inRole(mail::Role::Trash) || inRole(mail::Role::Junk) ? tr("Delete for good") : tr("Delete"));
        const QString keys = [&tool] {
            for (const KeyLine &line : keyLines()) {
                if (line.act == tool.act)
                    return line.keys.toString(QKeySequence::NativeText);
            }
            return QString();
        }();
        tool.button->setToolTip(keys.isEmpty() ? tool.button->accessibleName() : tool.button->accessibleName() + u" ("_s + keys + u')');
    }
}

QStringList ThreadView::unreadShown() const
{
    QStringList ids;
    for (const MessageCard *card : m_cards) {
        if (card->isOpen() && card->isReady() && card->row().unread)
            ids.append(card->row().id);
    }
    return ids;
}

MessageCard *ThreadView::card() const
{
    for (MessageCard *card : m_cards) {
        if (card->isOpen() && focusWidget() && card->isAncestorOf(focusWidget()) && focusWidget()->hasFocus())
            return card;
    }
    // Drafts are not answered.
    for (qsizetype i = m_cards.size(); i-- > 0;) {
        if (m_cards.at(i)->isOpen() && m_cards.at(i)->isReady() && !m_cards.at(i)->row().draft)
            return m_cards.at(i);
    }
    return m_cards.isEmpty() ? nullptr : m_cards.last();
}

void ThreadView::scrollToFirstOpen()
{
    m_placed = true;
    // The layout takes its sizes from the texts first.
    QTimer::singleShot(0, this, [this] {
        for (const MessageCard *card : m_cards) {
            if (!card->isOpen() || card->isHidden())
                continue;
            if (card != m_cards.first())
                m_scroll->verticalScrollBar()->setValue(std::max(0, card->y() - space::s));
            return;
        }
    });
}

void ThreadView::focusText()
{
    if (MessageCard *one = card(); one && one->body())
        one->body()->setFocus(Qt::OtherFocusReason);
}

void ThreadView::scrollBy(int pages)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep() * 9 / 10);
}

void ThreadView::retranslate()
{
    for (const Tool &tool : m_toolList) {
        const QString text = [&tool] {
            switch (tool.act) {
            case Act::Reply: return tr("Reply");
            case Act::ReplyAll: return tr("Reply to all");
            case Act::Forward: return tr("Forward");
            case Act::Archive: return tr("Archive");
            case Act::Delete: return tr("Delete");
            case Act::Junk: return tr("Junk");
            case Act::Move: return tr("Move");
            case Act::Tag: return tr("Tag");
            case Act::Unread: return tr("Mark as unread");
            case Act::Print: return tr("Print");
            case Act::Previous: return tr("Previous mail");
            case Act::Next: return tr("Next mail");
            default: return QString();
            }
        }();
        tool.button->setText(tool.withText ? text : QString());
        tool.button->setAccessibleName(text);
        tool.button->setToolTip(text);
    }
    m_openLink->setText(tr("Open"));
    m_copyLink->setText(tr("Copy the address"));
    m_cancelLink->setText(tr("Cancel"));
    m_closeButton->setAccessibleName(tr("Close the mail"));
    m_closeButton->setToolTip(m_closeButton->accessibleName());
    m_scroll->setAccessibleName(tr("Conversation"));
    showState();
    refreshHead();
    foldEarlier();
}

void ThreadView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::mail
