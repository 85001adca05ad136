// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "post_editor.h"

#include "attachment_list.h"
#include "board_text.h"
#include "file_dialogs.h"
#include "kind_fields.h"
#include "mentions_source.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTextEdit>
#include <QUuid>
#include <gw/base/deliver.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/rich_editor.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {
namespace {

constexpr int longestTitle = 200;

/// Keeps a pasted picture as a file that goes up with the post; the text names it by that.
Task<QString> kept(Task<AttachedFile> attaching, QPointer<PostEditor> editor, std::function<void(const AttachedFile &)> add)
{
    const Result<AttachedFile> file = co_await attaching;
    if (!file)
        co_return fail(file.error());
    if (editor)
        add(*file);
    co_return file->uploadId.isEmpty() ? file->id : file->uploadId;
}

} // namespace

PostEditor::PostEditor(const BoardsViewParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_heading(label(parts.theme, {}, Theme::Text::Title))
    , m_close(new QPushButton)
    , m_boardLabel(secondaryLabel(parts.theme, {}))
    , m_board(new QComboBox)
    , m_title(new QLineEdit)
    , m_mustRead(new QCheckBox)
    , m_fields(new KindFields(parts))
    , m_text(new RichEditor(parts.theme))
    , m_files(new AttachmentList(parts, true))
    , m_attach(new QPushButton)
    , m_state(secondaryLabel(parts.theme, {}, Theme::Text::Small))
    , m_discard(new QPushButton)
    , m_publish(new QPushButton)
{
    setObjectName(u"boards.editor"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    m_board->setObjectName(u"write.board"_s);
    m_title->setObjectName(u"write.title"_s);
    m_title->setMaxLength(longestTitle);
    m_mustRead->setObjectName(u"write.mustRead"_s);
    m_attach->setObjectName(u"write.attach"_s);
    m_attach->setIcon(icon(parts.theme, u"mail-attachment"_s));
    m_publish->setObjectName(u"write.publish"_s);
    m_publish->setProperty("primary", true);
    m_discard->setObjectName(u"write.discard"_s);
    m_discard->setProperty("flat", true);
    m_close->setObjectName(u"write.close"_s);
    m_close->setProperty("flat", true);
    m_state->setObjectName(u"write.state"_s);
    m_state->setWordWrap(true);
    m_boardLabel->setBuddy(m_board);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_close);
    layout->addLayout(head);
    auto *where = new QHBoxLayout;
    where->addWidget(m_boardLabel);
    where->addWidget(m_board, 1);
    where->addWidget(m_mustRead);
    layout->addLayout(where);
    layout->addWidget(m_title);
    layout->addWidget(m_fields);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_files);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_attach);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_publish);
    layout->addLayout(foot);

    m_text->setMentionSource(mentionSource(parts));
    m_text->setImageKeeper([this](const QString &name, const QByteArray &bytes) {
        return kept(m_parts.service.attachments().attachBytes(name, bytes), this, [this](const AttachedFile &file) {
            m_draft.attachments.append(file);
            m_files->setFiles(m_draft.attachments);
        });
    });
    m_text->setImageSource([this](const QString &id) {
        for (const AttachedFile &file : std::as_const(m_draft.attachments)) {
            if (file.id == id || file.uploadId == id)
                return m_parts.service.attachments().open(file);
        }
        AttachedFile unknown;
        unknown.id = id;
        unknown.name = u"image"_s;
        return m_parts.service.attachments().open(unknown);
    });
    connect(m_text, &RichEditor::changed, this, &PostEditor::keep);
    connect(m_text, &RichEditor::filesDropped, this, &PostEditor::attach);
    connect(m_text, &RichEditor::imageRefused, this, [this] { say(tr("This picture could not be taken: it is too large, or no picture."), true); });
    connect(m_title, &QLineEdit::textChanged, this, &PostEditor::keep);
    connect(m_mustRead, &QCheckBox::toggled, this, &PostEditor::keep);
    connect(m_fields, &KindFields::changed, this, &PostEditor::keep);
    connect(m_board, &QComboBox::activated, this, &PostEditor::boardChanged);
    connect(m_files, &AttachmentList::removeWanted, this, [this](const AttachedFile &file) {
        m_parts.service.attachments().drop(file);
        m_draft.attachments.removeOne(file);
        m_files->setFiles(m_draft.attachments);
        keep();
    });
    connect(m_attach, &QPushButton::clicked, this, [this] { chooseFiles(m_parts, this, [this](const QStringList &files) { attach(files); }); });
    connect(m_publish, &QPushButton::clicked, this, &PostEditor::publish);
    connect(m_discard, &QPushButton::clicked, this, &PostEditor::discard);
    connect(m_close, &QPushButton::clicked, this, [this] {
        collect(true);
        DraftStore &drafts = m_parts.service.drafts();
        // Nothing was written: there is nothing to keep.
        deliver(m_draft.isEmpty() && isPost() ? drafts.remove(m_draft.id) : drafts.save(m_draft), &drafts, [](DraftStore *, const Result<Done> &) {});
        Q_EMIT closed();
    });
    connect(&parts.service.boards(), &QAbstractItemModel::modelReset, this, &PostEditor::fillBoards);
    connect(&parts.service.drafts(), &DraftStore::changed, this, [this] {
        if (!m_sending && isVisible() && !m_draft.isEmpty())
            say(tr("Kept on this computer at %1").arg(QTime::currentTime().toString(u"HH:mm:ss"_s)), false);
    });
    connect(&parts.service.drafts(), &DraftStore::failed, this, [this](const Error &error) { say(errorText(error), true); });
    retranslate();
}

PostEditor::~PostEditor() = default;

void PostEditor::open(const Draft &draft)
{
    m_loading = true;
    m_sending = false;
    m_draft = draft;
    m_title->setText(draft.title);
    m_mustRead->setChecked(draft.mustRead);
    m_text->setContent(html::sanitize(draft.html));
    m_files->setFiles(draft.attachments);
    fillBoards();
    const auto board = m_parts.service.boards().board(m_draft.boardId);
    if (isPost() && board)
        m_draft.kind = board->kind;
    m_fields->load(m_draft);
    m_mustRead->setVisible(board && board->canModerate);
    m_loading = false;
    retranslate();
    say(draft.refusal == Error::Code::Stale ? tr("Somebody else changed this post meanwhile. Your version is here.")
        : draft.refusal                     ? tr("The server did not accept this. Change it and send it again.")
                                            : QString(),
        draft.refusal.has_value());
    (draft.title.isEmpty() ? static_cast<QWidget *>(m_title) : m_text)->setFocus();
}

void PostEditor::fillBoards()
{
    const QString chosen = m_draft.boardId;
    m_board->clear();
    for (const BoardRow &board : m_parts.service.boards().rows()) {
        if (board.canPost || board.id == chosen)
            m_board->addItem(layerName(board.layer) + u" › "_s + nameOf(board.name), board.id);
    }
    const int index = m_board->findData(chosen);
    m_board->setCurrentIndex(index >= 0 ? index : 0);
    if (isPost() && chosen.isEmpty())
        m_draft.boardId = m_board->currentData().toString();
    m_board->setEnabled(isPost());
}

void PostEditor::boardChanged()
{
    collect(false);
    m_draft.boardId = m_board->currentData().toString();
    const auto board = m_parts.service.boards().board(m_draft.boardId);
    if (board) {
        m_draft.kind = board->kind;
        m_mustRead->setVisible(board->canModerate);
        if (!board->canModerate)
            m_mustRead->setChecked(false);
    }
    m_fields->load(m_draft);
    keep();
}

void PostEditor::collect(bool commit)
{
    m_draft.title = m_title->text().trimmed();
    const html::Safe safe = m_text->toSafe(commit);
    m_draft.html = safe.html();
    m_draft.mustRead = m_mustRead->isChecked() && m_mustRead->isVisibleTo(this);
    m_fields->store(m_draft);
    m_draft.mentions.clear();
    for (const html::TextLink &link : safe.links()) {
        const bool post = link.target.startsWith("gwanmun:directory/post/"_L1);
        if ((post || link.target.startsWith("gwanmun:directory/person/"_L1)) && link.text.startsWith(u'@'))
            m_draft.mentions.append({link.target.section(u'/', 2), link.text.mid(1), post});
    }
}

void PostEditor::keep()
{
    if (m_loading || m_sending)
        return;
    collect(false);
    m_parts.service.drafts().edit(m_draft);
}

void PostEditor::attach(const QStringList &paths)
{
    for (const QString &path : paths) {
        deliver(m_parts.service.attachments().attach(path), this, [](PostEditor *self, Result<AttachedFile> file) {
            if (!file) {
                self->say(errorText(file.error()), true);
                return;
            }
            self->m_draft.attachments.append(*file);
            self->m_files->setFiles(self->m_draft.attachments);
            self->keep();
        });
    }
}

void PostEditor::publish()
{
    if (m_sending)
        return;
    collect(true);
    if (m_draft.title.isEmpty()) {
        say(tr("A post needs a title."), true);
        m_title->setFocus();
        return;
    }
    if (m_draft.html.isEmpty() && m_draft.attachments.isEmpty()) {
        say(tr("There is no text yet."), true);
        m_text->setFocus();
        return;
    }
    if (m_text->isKeepingImages()) {
        say(tr("A picture is still being taken in. One moment."), true);
        return;
    }
    if (const QString problem = m_fields->problem(); !problem.isEmpty()) {
        say(problem, true);
        return;
    }
    m_sending = true;
    m_publish->setEnabled(false);
    deliver(m_parts.service.writing().send(m_draft), this, [](PostEditor *self, Result<QString> sent) {
        self->m_sending = false;
        self->m_publish->setEnabled(true);
        if (!sent) {
            self->say(errorText(sent.error()), true);
            return;
        }
        const QString id = self->isPost() ? self->m_draft.id : self->m_draft.postId;
        Q_EMIT self->published(id, self->m_draft.boardId);
    });
}

void PostEditor::discard()
{
    collect(true);
    const Draft gone = m_draft;
    m_loading = true; // what follows is no keystroke
    deliver(m_parts.service.drafts().remove(gone.id), this, [gone](PostEditor *self, Result<Done> done) {
        self->m_loading = false;
        if (!done) {
            self->say(errorText(done.error()), true);
            return;
        }
        if (!gone.isEmpty()) {
            DraftStore &drafts = self->m_parts.service.drafts();
            self->m_parts.shell.toast(tr("Draft thrown away."), [&drafts, gone] { deliver(drafts.save(gone), &drafts, [](DraftStore *, const Result<Done> &) {}); });
        }
        Q_EMIT self->closed();
    });
}

void PostEditor::say(const QString &text, bool bad)
{
    m_state->setText(text);
    m_state->setProperty("danger", bad);
    m_state->setProperty("secondary", !bad);
    m_state->setStyleSheet(m_state->styleSheet()); // a new property counts from here
}

void PostEditor::retranslate()
{
    m_heading->setText(isPost() ? tr("New post") : tr("Edit post"));
    m_close->setText(tr("Close"));
    m_boardLabel->setText(tr("Board"));
    m_board->setAccessibleName(tr("Board"));
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title"));
    m_mustRead->setText(tr("Must be read"));
    m_attach->setText(tr("Attach"));
    m_discard->setText(tr("Throw away"));
    m_publish->setText(isPost() ? tr("Publish") : tr("Save"));
    m_publish->setToolTip(u"Ctrl+Enter"_s);
    m_text->setPlaceholder(tr("Write here. @ names somebody; pictures can be pasted or dropped."));
}

void PostEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillBoards();
        collect(false);
        m_fields->load(m_draft);
    }
    QWidget::changeEvent(event);
}

void PostEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PostEditor::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    attach(files);
    event->acceptProposedAction();
}

void PostEditor::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ControlModifier))
        publish();
    else if (event->key() == Qt::Key_Escape)
        m_close->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gw::boards
