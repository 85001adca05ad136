// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "attachment_list.h"

#include "board_text.h"
#include "file_dialogs.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::boards {

class AttachmentList::Row final : public QFrame
{
public:
    Row(AttachmentList &list, const AttachedFile &file)
        : m_list(list)
        , m_file(file)
        , m_state(secondaryLabel(list.m_parts.theme, {}, Theme::Text::Small))
        , m_progress(new QProgressBar)
        , m_open(new QToolButton)
        , m_save(new QToolButton)
        , m_pause(new QToolButton)
        , m_remove(new QToolButton)
    {
        Theme &theme = list.m_parts.theme;
        setProperty("card", true);
        setObjectName(u"file."_s + (file.id.isEmpty() ? file.uploadId : file.id));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::m, space::xs, space::xs, space::xs);
        auto *symbol = new QLabel;
        const QString name = file.isImage() ? u"image-x-generic"_s : file.isVideo() ? u"video-x-generic"_s : u"mail-attachment"_s;
        symbol->setPixmap(icon(theme, name, Role::TextSecondary).pixmap(20, 20));
        auto *title = new ElidedLabel(theme, Theme::Text::Body);
        title->setFullText(html::plainLine(file.name, 200));
        m_progress->setRange(0, 100);
        m_progress->setTextVisible(false);
        m_progress->setMaximumWidth(theme.scaled(120));
        m_progress->setAccessibleName(AttachmentList::tr("Progress of %1").arg(html::plainLine(file.name, 80)));
        row->addWidget(symbol);
        row->addWidget(title, 1);
        row->addWidget(m_state);
        row->addWidget(m_progress);
        const auto add = [&](QToolButton *button, const QString &iconName, const QString &text, std::function<void()> run) {
            button->setIcon(icon(theme, iconName));
            button->setAccessibleName(text + u": "_s + html::plainLine(file.name, 80));
            button->setToolTip(text);
            row->addWidget(button);
            connect(button, &QToolButton::clicked, this, std::move(run));
        };
        const bool video = file.isVideo();
        add(m_open, video ? u"media-playback-start"_s : u"document-open"_s, video ? AttachmentList::tr("Play") : AttachmentList::tr("Open"),
            [this] { m_list.openFile(m_file); });
        add(m_save, u"document-save"_s, AttachmentList::tr("Save a copy"), [this] { m_list.saveFile(m_file); });
        add(m_pause, u"media-playback-pause"_s, AttachmentList::tr("Pause or go on"), [this] {
            Attachments &files = m_list.m_parts.service.attachments();
            const AttachmentState now = files.state(m_file);
            if (now.paused || now.where == AttachmentState::Where::Failed)
                files.resume(m_file);
            else
                files.pause(m_file);
        });
        add(m_remove, u"edit-delete"_s, AttachmentList::tr("Remove"), [this] { Q_EMIT m_list.removeWanted(m_file); });
        connect(&list.m_parts.service.attachments(), &Attachments::changed, this, [this](const QString &id) {
            if (id == m_file.id || id == m_file.uploadId)
                refresh();
        });
        refresh();
    }

private:
    void refresh()
    {
        using Where = AttachmentState::Where;
        const AttachmentState state = m_list.m_parts.service.attachments().state(m_file);
        const bool moving = state.where == Where::Loading || state.where == Where::Uploading;
        m_progress->setVisible(moving);
        m_progress->setValue(int(state.progress * 100));
        QString text = fileSize(m_file.size);
        if (state.paused)
            text = AttachmentList::tr("paused at %1 %").arg(int(state.progress * 100));
        else if (state.where == Where::Failed)
            text = state.error ? errorText(*state.error) : AttachmentList::tr("did not come");
        else if (state.where == Where::Uploading)
            text = state.progress > 0 ? AttachmentList::tr("uploading %1 %").arg(int(state.progress * 100)) : AttachmentList::tr("waits to be uploaded");
        m_state->setText(text);
        m_pause->setVisible(moving || state.paused || state.where == Where::Failed);
        m_pause->setIcon(icon(m_list.m_parts.theme, state.paused || state.where == Where::Failed ? u"media-playback-start"_s : u"media-playback-pause"_s));
        m_remove->setVisible(m_list.m_writing);
        m_save->setVisible(!m_list.m_writing);
    }

    AttachmentList &m_list;
    AttachedFile m_file;
    QLabel *m_state;
    QProgressBar *m_progress;
    QToolButton *m_open;
    QToolButton *m_save;
    QToolButton *m_pause;
    QToolButton *m_remove;
};

AttachmentList::AttachmentList(const BoardsViewParts &parts, bool writing, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_writing(writing), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"boards.attachments"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::xs);
}

void AttachmentList::setFiles(const QList<AttachedFile> &files)
{
    if (files == m_files)
        return;
    m_files = files;
    rebuild();
}

void AttachmentList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const AttachedFile &file : std::as_const(m_files))
        m_rows->addWidget(new Row(*this, file));
    setVisible(!m_files.isEmpty());
}

bool AttachmentList::open(const QString &fileId)
{
    const auto found = std::ranges::find_if(m_files, [&](const AttachedFile &file) { return file.id == fileId || file.uploadId == fileId; });
    if (found == m_files.end())
        return false;
    openFile(*found);
    return true;
}

void AttachmentList::openFile(const AttachedFile &file)
{
    deliver(m_parts.service.attachments().open(file), this, [file](AttachmentList *self, Result<QString> path) {
        if (!path)
            self->m_parts.shell.toast(errorText(path.error()));
        else if (file.isVideo())
            self->m_parts.shell.playVideo(*path, html::plainLine(file.name, 120));
        else if (self->m_parts.openFile)
            self->m_parts.openFile(*path);
    });
}

void AttachmentList::saveFile(const AttachedFile &file)
{
    chooseTarget(m_parts, this, html::plainLine(file.name, 120), [this, file](const QString &target) {
        deliver(m_parts.service.attachments().saveAs(file, target), this, [](AttachmentList *self, Result<Done> done) {
            self->m_parts.shell.toast(done ? tr("Saved.") : errorText(done.error()));
        });
    });
}

void AttachmentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace gw::boards
