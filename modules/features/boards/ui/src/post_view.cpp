// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "post_view.h"

#include "attachment_list.h"
#include "board_text.h"
#include "comment_list.h"
#include "kind_panel.h"
#include "participants_sheet.h"
#include "readers_sheet.h"
#include "reason_bar.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <gw/base/deliver.h>
#include <gw/widgets/flow_layout.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/html_view.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {
namespace {

/// Running past with the arrow keys is not reading.
constexpr std::chrono::milliseconds readAfter{900};
constexpr int widest = 860; ///< of a line of text that the eye can follow

} // namespace

PostView::PostView(const BoardsViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget)
    , m_state(new StateView(parts.theme))
    , m_loading(new SkeletonView(parts.theme, 5))
    , m_scroll(new QScrollArea)
    , m_title(label(parts.theme, {}, Theme::Text::Heading))
    , m_meta(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_flags(label(parts.theme, {}, Theme::Text::Small))
    , m_markBar(new QFrame)
    , m_markText(label(parts.theme, {}))
    , m_retry(new QPushButton)
    , m_takeBack(new QPushButton)
    , m_keepMine(new QPushButton)
    , m_keepTheirs(new QPushButton)
    , m_keepDraft(new QPushButton)
    , m_reason(new ReasonBar(parts.theme))
    , m_kind(new KindPanel(parts))
    , m_body(new HtmlView(parts.theme))
    , m_cut(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_files(new AttachmentList(parts, false))
    , m_comments(new CommentList(parts))
{
    setObjectName(u"boards.reader"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(u"post.title"_s);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meta->setWordWrap(true);
    m_flags->setWordWrap(true);
    m_flags->setObjectName(u"post.flags"_s);
    m_body->setObjectName(u"post.body"_s);
    m_body->setGrowsWithText(true);
    m_cut->setWordWrap(true);
    m_markBar->setObjectName(u"post.mark"_s);
    m_markBar->setProperty("card", true);
    m_markText->setWordWrap(true);
    auto *mark = new QHBoxLayout(m_markBar);
    mark->setContentsMargins(space::l, space::s, space::s, space::s);
    mark->addWidget(m_markText, 1);
    for (auto [button, name] : {std::pair(m_retry, u"post.retry"_s), std::pair(m_takeBack, u"post.takeBack"_s), std::pair(m_keepMine, u"post.keepMine"_s),
                                std::pair(m_keepTheirs, u"post.keepTheirs"_s), std::pair(m_keepDraft, u"post.keepDraft"_s)}) {
        button->setObjectName(name);
        mark->addWidget(button);
    }

    auto *page = new QWidget;
    page->setProperty("surface", true);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::xxl, space::l, space::xl, space::xl);
    column->setSpacing(space::s);
    auto *actions = new FlowLayout(space::xs);
    const auto act = [&](QPushButton *&slot, const QString &name, const QString &icon, std::function<void()> run) {
        slot = action(name, icon, std::move(run));
        actions->addWidget(slot);
    };
    act(m_ack, u"post.acknowledge"_s, {}, [this] { run(m_parts.service.writing().acknowledge(m_post->id()), tr("Confirmed that you have read it.")); });
    m_ack->setProperty("flat", false);
    m_ack->setProperty("primary", true);
    act(m_like, u"post.like"_s, u"love"_s, [this] { toggleLike(); });
    act(m_comment, u"post.comment"_s, u"edit-comment"_s, [this] { comment(); });
    act(m_star, u"post.star"_s, {}, [this] { toggleFavourite(); });
    act(m_edit, u"post.edit"_s, u"document-edit"_s, [this] { edit(); });
    act(m_pin, u"post.pin"_s, u"pin"_s, [this] { run(m_parts.service.writing().pin(m_post->id(), !m_post->row().pinned)); });
    act(m_report, u"post.report"_s, u"flag"_s, [this] { report(); });
    act(m_readers, u"post.readers"_s, u"view-visible"_s, [this] { showReaders(); });
    act(m_hide, u"post.hide"_s, u"view-hidden"_s, [this] { hide({}, !m_post->row().hidden); });
    act(m_delete, u"post.delete"_s, u"edit-delete"_s, [this] { erase(); });
    column->addWidget(m_title);
    column->addWidget(m_meta);
    column->addWidget(m_flags);
    column->addLayout(actions);
    column->addWidget(m_markBar);
    column->addWidget(m_reason);
    column->addWidget(m_kind);
    column->addSpacing(space::s);
    column->addWidget(m_body);
    column->addWidget(m_cut);
    column->addWidget(m_files);
    column->addSpacing(space::l);
    column->addWidget(m_comments);
    column->addStretch();
    auto *measured = new QWidget;
    measured->setMaximumWidth(parts.theme.scaled(widest));
    measured->setLayout(column);
    auto *middle = new QHBoxLayout(page);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(measured, 1);
    middle->addStretch(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(page);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readAfter);
    connect(&m_readTimer, &QTimer::timeout, this, [this] {
        if (m_post && m_post->state() == PostDetail::State::Ready && m_post->row().unread)
            run(m_parts.service.writing().markRead(m_post->id()));
    });
    connect(m_body, &HtmlView::linkChosen, this, &PostView::follow);
    connect(m_body, &HtmlView::fileChosen, this, [this](const QString &id) { m_files->open(id); });
    connect(m_kind, &KindPanel::marketWanted, this, [this](MarketState state) { run(m_parts.service.writing().setMarket(m_post->id(), state)); });
    connect(m_kind, &KindPanel::answered, this, [this](int option) { run(m_parts.service.writing().answerQuiz(m_post->id(), option)); });
    connect(m_kind, &KindPanel::joinWanted, this, [this](bool joined) { run(m_parts.service.writing().joinEvent(m_post->id(), joined)); });
    connect(m_kind, &KindPanel::participantsWanted, this, &PostView::showParticipants);
    connect(&m_parts.favourites, &contract::Favourites::changed, this, &PostView::refreshStar);
    connect(m_kind, &KindPanel::knowledgeChecked, this, [this](bool stillTrue) {
        // "Still true" is true for another year, unless the entry had no end at all.
        const bool ends = m_post->knowledge() && m_post->knowledge()->validUntil.isValid();
        run(m_parts.service.writing().checkKnowledge(m_post->id(), stillTrue, ends && stillTrue ? m_parts.clock.now().date().addYears(1) : QDate()), tr("Noted."));
    });
    connect(m_comments, &CommentList::reportWanted, this, &PostView::report);
    connect(m_comments, &CommentList::hideWanted, this, &PostView::hide);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        deliver(m_parts.service.writing().retry(m_post->row().operation), this, [](PostView *self, Result<Done> done) {
            if (!done)
                self->m_parts.shell.toast(errorText(done.error()));
        });
    });
    connect(m_takeBack, &QPushButton::clicked, this, &PostView::takeBack);
    const auto resolve = [this](Writing::Keep keep) {
        if (const auto operation = m_post->conflict())
            run(m_parts.service.writing().resolve(*operation, keep));
    };
    connect(m_keepMine, &QPushButton::clicked, this, [resolve] { resolve(Writing::Keep::Mine); });
    connect(m_keepTheirs, &QPushButton::clicked, this, [resolve] { resolve(Writing::Keep::Theirs); });
    connect(m_keepDraft, &QPushButton::clicked, this, [resolve] { resolve(Writing::Keep::AsDraft); });
    retranslate();
    showState();
}

PostView::~PostView() = default;

QPushButton *PostView::action(const QString &name, const QString &iconName, std::function<void()> run)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setProperty("flat", true);
    if (!iconName.isEmpty())
        button->setIcon(icon(m_parts.theme, iconName));
    connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] {
        if (m_post)
            run();
    });
    return button;
}

QString PostView::postId() const
{
    return m_post ? m_post->id() : QString();
}

void PostView::open(const QString &postId)
{
    if (m_post && m_post->id() == postId)
        return;
    m_readTimer.stop();
    m_comments->clear();
    m_kind->clear();
    m_reason->QWidget::hide();
    m_body->setContent({});
    m_post.reset();
    if (!postId.isEmpty()) {
        m_post = m_parts.service.post(postId);
        connect(m_post.get(), &PostDetail::changed, this, &PostView::refresh);
        const QString id = postId;
        m_body->setImageSource([this, id](const QString &file) -> Task<QString> {
            if (m_post && m_post->id() == id) {
                for (const AttachedFile &one : m_post->attachments()) {
                    if (one.id == file || one.uploadId == file)
                        return m_parts.service.attachments().open(one);
                }
            }
            AttachedFile unknown;
            unknown.id = file;
            unknown.name = u"image"_s;
            return m_parts.service.attachments().open(unknown);
        });
        m_scroll->verticalScrollBar()->setValue(0);
    }
    refresh();
    markReadSoon();
}

void PostView::markReadSoon()
{
    if (m_post && m_post->state() == PostDetail::State::Ready && m_post->row().unread && isVisible() && !m_readTimer.isActive())
        m_readTimer.start();
}

void PostView::showState()
{
    using State = PostDetail::State;
    if (!m_post) {
        m_state->show(u"view-list-text"_s, tr("Choose a post"), tr("It is shown here, also without a network."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    switch (m_post->state()) {
    case State::Loading: m_stack->setCurrentWidget(m_loading); return;
    case State::Ready: m_stack->setCurrentWidget(m_scroll); return;
    case State::NotHere:
        m_state->show(u"network-disconnect"_s, tr("This text is not on this computer yet"),
                      tr("It comes as soon as the server is reached. Nothing is lost."), tr("Try again"), [this] {
                          if (m_post)
                              m_post->refresh();
                      });
        break;
    case State::Gone:
        m_state->show(u"edit-delete"_s, tr("This post is not there any more"), tr("It was deleted or hidden, or this seat may not read it."));
        break;
    }
    m_stack->setCurrentWidget(m_state);
}

void PostView::refresh()
{
    showState();
    if (!m_post || m_post->state() != PostDetail::State::Ready)
        return;
    const PostRow &row = m_post->row();
    const PostDetail::Rights rights = m_post->rights();
    const QString title = html::plainLine(row.title);
    if (m_title->text() != title)
        m_title->setText(title);
    QStringList meta{nameOf(row.author.name), seatLine(row.author.unit, row.author.title), dayAndTime(row.createdAt)};
    if (row.editedAt.isValid())
        meta.append(tr("edited %1").arg(shortTime(row.editedAt)));
    meta.append(tr("%n view(s)", nullptr, row.views));
    meta.removeAll(QString());
    m_meta->setText(meta.join(u" · "_s));
    QStringList flags;
    if (row.pinned)
        flags.append(tr("Pinned"));
    if (row.mustRead)
        flags.append(row.acknowledged ? tr("You have confirmed that you read this.") : tr("Everybody is asked to confirm that they have read this."));
    if (row.hidden)
        flags.append(m_post->hiddenReason().isEmpty() ? tr("Hidden by a moderator") : tr("Hidden by a moderator: %1").arg(html::plainLine(m_post->hiddenReason(), 300)));
    m_flags->setText(flags.join(u" · "_s));
    m_flags->setVisible(!flags.isEmpty());
    m_body->setContent(m_post->body());
    m_cut->setVisible(m_post->body().truncated());
    QList<AttachedFile> files = m_post->attachments();
    files.removeIf([this](const AttachedFile &file) { return m_body->shown().images().contains(file.id.isEmpty() ? file.uploadId : file.id); });
    m_files->setFiles(files);
    m_kind->show(*m_post);
    m_comments->show(*m_post);

    m_ack->setVisible(row.mustRead && !row.acknowledged);
    m_like->setText(row.likes > 0 ? tr("Like %1").arg(row.likes) : tr("Like"));
    m_like->setIcon(icon(m_parts.theme, u"love"_s, row.liked ? Role::AccentText : Role::Text));
    m_like->setAccessibleName(row.liked ? tr("You like this. Take it back") : tr("Like this"));
    m_comment->setText(row.comments > 0 ? tr("Comment %1").arg(row.comments) : tr("Comment"));
    m_comment->setVisible(rights.comment);
    m_edit->setVisible(rights.edit);
    m_pin->setVisible(rights.pin);
    m_pin->setText(row.pinned ? tr("Unpin") : tr("Pin"));
    m_report->setVisible(!row.mine);
    m_hide->setVisible(rights.moderate);
    m_hide->setText(row.hidden ? tr("Restore") : tr("Hide"));
    m_delete->setVisible(rights.erase);
    m_readers->setVisible(row.mustRead && (rights.moderate || row.mine));
    refreshStar();
    refreshMark();
    markReadSoon();
}

void PostView::refreshMark()
{
    const PostRow &row = m_post->row();
    const bool conflict = m_post->conflict().has_value();
    const bool refused = row.mark == Mark::NeedsAttention;
    m_markBar->setVisible(row.mark != Mark::None);
    m_retry->setVisible(refused && !conflict);
    m_takeBack->setVisible(row.mark == Mark::Waiting || (refused && !conflict));
    m_keepMine->setVisible(conflict);
    m_keepTheirs->setVisible(conflict);
    m_keepDraft->setVisible(conflict);
    const auto error = m_parts.service.marks().errorOf(m_post->id());
    m_markText->setText(conflict  ? tr("Somebody else changed this post while you did. Your version is kept here.")
                        : refused ? tr("The server did not accept this. It is kept here. %1").arg(error ? errorText(*error) : QString())
                                  : tr("Only on this computer so far: %1").arg(markText(row.mark)));
}

void PostView::run(Task<QString> task, const QString &said, bool undo)
{
    deliver(std::move(task), this, [said, undo](PostView *self, Result<QString> done) {
        if (!done) {
            self->m_parts.shell.toast(errorText(done.error()));
            return;
        }
        if (said.isEmpty())
            return; // or it took an earlier write back, and nothing is left to undo
        Writing &writing = self->m_parts.service.writing();
        shell::IShell &shell = self->m_parts.shell;
        const auto takeBack = [&writing, &shell, operation = *done] {
            deliver(writing.discard(operation), &writing, [&shell](Writing *, const Result<Done> &back) {
                if (!back)
                    shell.toast(errorText(back.error()));
            });
        };
        self->m_parts.shell.toast(said, undo ? std::function<void()>(takeBack) : std::function<void()>());
    });
}

void PostView::toggleLike()
{
    if (m_post && m_post->state() == PostDetail::State::Ready)
        run(m_parts.service.writing().like(m_post->id(), !m_post->row().liked));
}

void PostView::report(const QString &commentId)
{
    if (!m_post || (commentId.isEmpty() && m_post->row().mine))
        return;
    m_reason->askForReport([this, id = m_post->id(), commentId](const QString &reason, const QString &text) {
        run(m_parts.service.writing().report(id, commentId, reason, text), tr("Reported to the moderators."), true);
    });
    m_scroll->ensureWidgetVisible(m_reason);
}

void PostView::hide(const QString &commentId, bool hidden)
{
    m_reason->ask(hidden ? tr("Why is it hidden? The author is told, and it stands in the moderation log.") : tr("Why is it shown again? It stands in the moderation log."),
                  hidden ? tr("Hide") : tr("Restore"), [this, id = m_post->id(), commentId, hidden](const QString &reason) {
                      Writing &writing = m_parts.service.writing();
                      run(hidden ? writing.hide(id, commentId, reason) : writing.restore(id, commentId, reason), hidden ? tr("Hidden.") : tr("Restored."), true);
                  });
    m_scroll->ensureWidgetVisible(m_reason);
}

void PostView::erase()
{
    run(m_parts.service.writing().deletePost(m_post->id()), tr("Post deleted."), true);
    Q_EMIT closed();
}

void PostView::takeBack()
{
    deliver(m_parts.service.writing().takeBack(m_post->row().operation), this, [](PostView *self, Result<Draft> draft) {
        if (draft)
            Q_EMIT self->editWanted(*draft);
        else
            self->m_parts.shell.toast(errorText(draft.error()));
    });
}

void PostView::showReaders()
{
    auto *sheet = new ReadersSheet(m_parts, m_post->id(), this);
    sheet->open();
}

void PostView::showParticipants()
{
    if (!m_post)
        return;
    auto *sheet = new ParticipantsSheet(m_parts, m_post->id(), this);
    sheet->open();
}

void PostView::toggleFavourite()
{
    const contract::Link link{u"boards"_s, u"post/"_s + m_post->id(), {}};
    if (m_parts.favourites.contains(link))
        m_parts.favourites.remove(link);
    else
        m_parts.favourites.add(link, html::plainLine(m_post->row().title), u"dialog-messages"_s);
}

void PostView::refreshStar()
{
    if (!m_post)
        return;
    const bool isFavourite = m_parts.favourites.contains({u"boards"_s, u"post/"_s + m_post->id(), {}});
    // The star alone: what it does stands in its tip and its name.
    m_star->setIcon(icon(m_parts.theme, isFavourite ? u"starred-symbolic"_s : u"non-starred-symbolic"_s, Role::AccentText));
    m_star->setAccessibleName(isFavourite ? tr("Remove from favourites") : tr("Add to favourites"));
    m_star->setToolTip(m_star->accessibleName());
}

void PostView::comment()
{
    if (!m_post)
        return;
    m_comments->focusComposer();
    m_scroll->ensureWidgetVisible(m_comments);
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
}

void PostView::edit()
{
    if (m_post && m_post->rights().edit)
        Q_EMIT editWanted(m_post->draft());
}

void PostView::focusText()
{
    m_body->setFocus();
}

void PostView::scrollBy(int pages)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep() * 9 / 10);
}

void PostView::follow(const QString &target, bool misleading)
{
    if (target.startsWith("gwanmun:"_L1)) {
        if (const auto link = contract::Link::parse(target))
            m_parts.shell.open(*link);
        return;
    }
    // What leads out says where to, before anything happens.
    const QString notice = misleading ? tr("Careful: the text of this link names another address. It really leads to %1").arg(target)
                                      : tr("This leads outside, to %1").arg(target);
    m_reason->confirm(notice, tr("Open"), [this, target] {
        if (m_parts.openOutside)
            m_parts.openOutside(QUrl(target));
    });
    m_scroll->ensureWidgetVisible(m_reason);
}

void PostView::retranslate()
{
    m_body->setAccessibleName(tr("Text of the post"));
    m_scroll->setAccessibleName(tr("Post"));
    m_retry->setText(tr("Try again"));
    m_takeBack->setText(tr("Take back and go on writing"));
    m_keepMine->setText(tr("Keep mine"));
    m_keepTheirs->setText(tr("Take theirs"));
    m_keepDraft->setText(tr("Take theirs, keep mine as a draft"));
    m_ack->setText(tr("I have read it"));
    m_report->setText(tr("Report"));
    m_edit->setText(tr("Edit"));
    m_delete->setText(tr("Delete"));
    m_readers->setText(tr("Who has not read it"));
    m_cut->setText(tr("This text is very long. Its end is not shown."));
    m_cut->setVisible(m_body->shown().truncated());
}

void PostView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace gw::boards
