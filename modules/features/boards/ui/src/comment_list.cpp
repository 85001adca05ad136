// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "comment_list.h"

#include "board_text.h"
#include "mentions_source.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/composer.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {
namespace {

/// So many are drawn at once; earlier ones on demand.
constexpr qsizetype shownAtOnce = 100;
constexpr qsizetype longestComment = 4'000;

/// Plain text of several lines, without characters that mislead.
QString plainText(const QString &text)
{
    QStringList lines;
    for (const QString &one : text.left(longestComment).split(u'\n'))
        lines.append(html::plainLine(one, longestComment));
    return lines.join(u'\n');
}

} // namespace

CommentList::CommentList(const BoardsViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_title(label(parts.theme, {}, Theme::Text::Title))
    , m_earlier(new QPushButton)
    , m_rows(new QVBoxLayout)
    , m_mode(new QWidget)
    , m_modeText(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_modeEnd(new QPushButton)
    , m_composer(new Composer)
    , m_send(new QPushButton)
    , m_closed(secondaryLabel(parts.theme, {}, Theme::Text::Small))
{
    m_composer->setObjectName(u"comment.text"_s);
    m_send->setObjectName(u"comment.send"_s);
    m_earlier->setProperty("flat", true);
    m_modeEnd->setProperty("flat", true);
    m_modeEnd->setObjectName(u"comment.mode.end"_s);
    m_closed->setWordWrap(true);
    m_rows->setSpacing(0);
    auto *mode = new QHBoxLayout(m_mode);
    mode->setContentsMargins(0, 0, 0, 0);
    mode->addWidget(m_modeText, 1);
    mode->addWidget(m_modeEnd);
    m_mode->hide();
    auto *write = new QHBoxLayout;
    write->setSpacing(space::s);
    write->addWidget(m_composer, 1);
    write->addWidget(m_send, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_earlier, 0, Qt::AlignLeft);
    layout->addLayout(m_rows);
    layout->addWidget(m_mode);
    layout->addLayout(write);
    layout->addWidget(m_closed);

    auto *popup = new MentionPopup(parts.theme, m_composer, mentionSource(parts));
    connect(popup, &MentionPopup::chosen, this, [this](const MentionChoice &choice) {
        m_mentions.append({choice.id, choice.name, choice.isPost});
        keepDraft();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // several changes of one turn are one
    connect(&m_soon, &QTimer::timeout, this, &CommentList::rebuild);
    connect(m_composer, &Composer::submitted, this, &CommentList::submit);
    connect(m_composer, &QPlainTextEdit::textChanged, this, &CommentList::keepDraft);
    connect(m_send, &QPushButton::clicked, this, [this] { submit(m_composer->wholeText()); });
    connect(m_modeEnd, &QPushButton::clicked, this, &CommentList::leaveMode);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_all = true;
        rebuild();
    });
    retranslate();
}

void CommentList::show(PostDetail &post)
{
    if (m_post == &post)
        return;
    clear();
    m_post = &post;
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&post.comments(), signal, &m_soon, qOverload<>(&QTimer::start));
    connect(&post.comments(), &QAbstractItemModel::modelReset, &m_soon, qOverload<>(&QTimer::start));
    connect(&post.comments(), &QAbstractItemModel::dataChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&post, &PostDetail::changed, &m_soon, qOverload<>(&QTimer::start));
    m_draft = DraftStore::make(Draft::Purpose::Comment, post.row().boardId, post.id());
    rebuild();
    loadDraft();
}

void CommentList::clear()
{
    if (m_post) {
        disconnect(&m_post->comments(), nullptr, &m_soon, nullptr);
        disconnect(m_post, nullptr, &m_soon, nullptr);
    }
    m_post = nullptr;
    m_soon.stop();
    m_all = false;
    m_editing.clear();
    m_mentions.clear();
    m_mode->hide();
    m_loading = true;
    m_composer->clear();
    m_loading = false;
    rebuild();
}

void CommentList::focusComposer()
{
    m_composer->setFocus();
}

void CommentList::rebuild()
{
    const QList<CommentRow> rows = m_post ? m_post->comments().rows() : QList<CommentRow>();
    const PostDetail::Rights rights = m_post ? m_post->rights() : PostDetail::Rights();
    if (rights != m_rights)
        m_made.clear();
    m_rights = rights;
    const qsizetype first = m_all ? 0 : std::max<qsizetype>(0, rows.size() - shownAtOnce);
    // A comment that is as it was keeps its widgets: the focus stays, and a long talk costs one row a change.
    QHash<QString, Made> kept;
    QList<QWidget *> wanted;
    for (qsizetype i = first; i < rows.size(); ++i) {
        const CommentRow &comment = rows.at(i);
        const auto known = m_made.constFind(comment.id);
        const bool same = known != m_made.cend() && known->comment == comment;
        kept.insert(comment.id, same ? *known : Made{comment, row(comment)});
        wanted.append(kept.value(comment.id).widget);
    }
    m_made = kept;
    int place = 0;
    for (; place < m_rows->count() && place < wanted.size() && m_rows->itemAt(place)->widget() == wanted.at(place);)
        ++place;
    while (m_rows->count() > place) {
        QLayoutItem *item = m_rows->takeAt(place);
        if (!wanted.contains(item->widget())) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (; place < wanted.size(); ++place)
        m_rows->addWidget(wanted.at(place));
    m_earlier->setVisible(first > 0);
    retranslate();
}

QWidget *CommentList::row(const CommentRow &comment)
{
    auto *made = new QWidget;
    made->setObjectName(u"comment."_s + comment.id);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(comment.parentId.isEmpty() ? 0 : space::xl, space::s, 0, space::s);
    column->setSpacing(space::xs / 2);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(label(m_parts.theme, nameOf(comment.author.name), Theme::Text::Strong));
    QString meta = nameOf(comment.author.unit);
    meta += (meta.isEmpty() ? QString() : u" · "_s) + shortTime(comment.createdAt);
    if (comment.editedAt.isValid())
        meta += u" · "_s + tr("edited");
    head->addWidget(secondaryLabel(m_parts.theme, meta, Theme::Text::Small));
    if (comment.mark != Mark::None) {
        QLabel *mark = secondaryLabel(m_parts.theme, markText(comment.mark), Theme::Text::Small);
        mark->setProperty(comment.mark == Mark::NeedsAttention ? "danger" : "warning", true);
        head->addWidget(mark);
    }
    head->addStretch();
    const auto add = [&](const QString &name, const QString &text, std::function<void()> run) {
        auto *button = new QPushButton(text);
        button->setObjectName(made->objectName() + u'.' + name);
        button->setProperty("flat", true);
        button->setFont(m_parts.theme.font(Theme::Text::Small));
        button->setAccessibleName(tr("%1: comment by %2").arg(text, nameOf(comment.author.name)));
        head->addWidget(button);
        connect(button, &QPushButton::clicked, this, std::move(run));
    };
    const auto rights = m_post->rights();
    if (!comment.deleted && !comment.hidden && rights.comment)
        add(u"reply"_s, tr("Reply"), [this, comment] { reply(comment); });
    if (comment.mine && !comment.deleted) {
        add(u"edit"_s, tr("Edit"), [this, comment] { edit(comment); });
        add(u"delete"_s, tr("Delete"), [this, comment] {
            deliver(m_parts.service.writing().deleteComment(m_post->id(), comment.id), this,
                    [](CommentList *self, Result<QString> done) { self->tell(done, tr("Comment deleted."), true); });
        });
    } else if (!comment.deleted) {
        add(u"report"_s, tr("Report"), [this, comment] { Q_EMIT reportWanted(comment.id); });
    }
    if (rights.moderate && !comment.deleted)
        add(u"hide"_s, comment.hidden ? tr("Restore") : tr("Hide"), [this, comment] { Q_EMIT hideWanted(comment.id, !comment.hidden); });
    column->addLayout(head);
    const bool gone = comment.deleted || (comment.hidden && !rights.moderate && !comment.mine);
    const QString text = comment.deleted ? tr("This comment was deleted.") : gone ? tr("This comment was hidden by a moderator.") : plainText(comment.text);
    QLabel *body = gone ? secondaryLabel(m_parts.theme, text) : label(m_parts.theme, text);
    body->setObjectName(u"comment.body"_s);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body->setAccessibleName(nameOf(comment.author.name) + u": "_s + text);
    column->addWidget(body);
    return made;
}

void CommentList::reply(const CommentRow &comment)
{
    leaveMode();
    // Answers stand below what they answer, one level deep.
    m_draft.parentId = comment.parentId.isEmpty() ? comment.id : comment.parentId;
    m_modeText->setText(tr("Answer to %1").arg(nameOf(comment.author.name)));
    m_modeEnd->setText(tr("Not an answer"));
    m_mode->show();
    focusComposer();
}

void CommentList::edit(const CommentRow &comment)
{
    leaveMode();
    m_editing = comment.id;
    m_mentions = comment.mentions;
    m_modeText->setText(tr("You change your comment."));
    m_modeEnd->setText(tr("Cancel"));
    m_mode->show();
    m_loading = true;
    m_composer->setPlainText(comment.text);
    m_loading = false;
    focusComposer();
    m_composer->moveCursor(QTextCursor::End);
}

void CommentList::leaveMode()
{
    m_mode->hide();
    m_draft.parentId.clear();
    if (m_editing.isEmpty())
        return;
    m_editing.clear();
    m_mentions.clear();
    m_loading = true;
    m_composer->clear();
    m_loading = false;
}

void CommentList::submit(const QString &written)
{
    const QString text = written.trimmed();
    if (!m_post || text.isEmpty())
        return;
    m_mentions.removeIf([&text](const Mention &mention) { return !text.contains(u'@' + mention.name); });
    if (!m_editing.isEmpty()) {
        deliver(m_parts.service.writing().editComment(m_post->id(), m_editing, text, m_mentions), this, [](CommentList *self, Result<QString> done) {
            if (done)
                self->leaveMode();
            self->tell(done);
        });
        return;
    }
    Draft draft = m_draft;
    draft.html = text;
    draft.mentions = m_mentions;
    deliver(m_parts.service.writing().send(draft), this, [sent = draft.id](CommentList *self, Result<QString> done) {
        self->tell(done);
        // The field is emptied when the text is safe, and only if it is still that text.
        if (!done || !self->m_post || self->m_draft.id != sent)
            return;
        self->m_draft = DraftStore::make(Draft::Purpose::Comment, self->m_post->row().boardId, self->m_post->id());
        self->m_mentions.clear();
        self->m_mode->hide();
        self->m_loading = true;
        self->m_composer->clear();
        self->m_loading = false;
    });
}

void CommentList::keepDraft()
{
    m_send->setEnabled(!m_composer->wholeText().trimmed().isEmpty());
    if (m_loading || !m_post || !m_editing.isEmpty())
        return;
    m_draft.html = m_composer->toPlainText();
    m_draft.mentions = m_mentions;
    DraftStore &drafts = m_parts.service.drafts();
    if (m_draft.isEmpty())
        deliver(drafts.remove(m_draft.id), &drafts, [](DraftStore *, const Result<Done> &) {});
    else
        drafts.edit(m_draft);
}

void CommentList::loadDraft()
{
    deliver(m_parts.service.drafts().findFor(Draft::Purpose::Comment, m_post->row().boardId, m_post->id()), this,
            [post = m_post->id()](CommentList *self, Result<std::optional<Draft>> found) {
                if (!found || !*found || !self->m_post || self->m_post->id() != post || !self->m_composer->toPlainText().isEmpty())
                    return;
                self->m_draft = **found;
                self->m_mentions = self->m_draft.mentions;
                self->m_loading = true;
                self->m_composer->setPlainText(self->m_draft.html);
                self->m_loading = false;
                self->m_send->setEnabled(!self->m_draft.html.trimmed().isEmpty());
            });
}

void CommentList::tell(const Result<QString> &done, const QString &said, bool undo)
{
    if (!done) {
        m_parts.shell.toast(errorText(done.error()));
        return;
    }
    if (said.isEmpty())
        return;
    Writing &writing = m_parts.service.writing();
    shell::IShell &shell = m_parts.shell;
    const auto takeBack = [&writing, &shell, operation = *done] {
        deliver(writing.discard(operation), &writing, [&shell](Writing *, const Result<Done> &back) {
            if (!back)
                shell.toast(errorText(back.error()));
        });
    };
    shell.toast(said, undo ? std::function<void()>(takeBack) : std::function<void()>());
}

void CommentList::retranslate()
{
    const int count = m_post ? int(m_post->comments().rows().size()) : 0;
    const bool may = m_post && m_post->rights().comment;
    m_title->setText(count > 0 ? tr("%n comment(s)", nullptr, count) : tr("Comments"));
    m_earlier->setText(tr("Show earlier comments"));
    m_composer->setAccessibleName(tr("Write a comment"));
    m_composer->setPlaceholderText(tr("Write a comment. @ names somebody, Enter sends it."));
    m_send->setText(tr("Send"));
    m_closed->setText(tr("Comments are closed here, or this seat may not write them."));
    m_composer->setVisible(may);
    m_send->setVisible(may);
    m_closed->setVisible(m_post && !may && m_post->state() == PostDetail::State::Ready);
}

void CommentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_made.clear();
        rebuild();
    }
    QWidget::changeEvent(event);
}

} // namespace gw::boards
