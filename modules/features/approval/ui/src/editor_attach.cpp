// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Files and pictures of a draft.
#include "approval_text.h"
#include "check_runner.h"
#include "draft_editor.h"
#include "editor_body.h"
#include "editor_files.h"
#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <gw/base/deliver.h>
#include <gw/document/ending.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {
namespace {

constexpr int largestSide = 8000; ///< px; more is no picture for a sheet of paper
constexpr double sheetWidthMm = 175;
constexpr double mmPerPixel = 25.4 / 96;

bool isPictureName(const QString &path)
{
    static const QStringList kinds{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"bmp"_s};
    return kinds.contains(QFileInfo(path).suffix().toLower());
}

QImage readPicture(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        return {};
    return reader.read();
}

} // namespace

QByteArray pngOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

void DraftEditor::setAttachments(const QList<AttachedFile> &files)
{
    m_draft.attachments = files;
    m_files->setFiles(files, {});
    m_parts.service.drafts().edit(m_draft);
    take();
    m_body->edit()->setEnd(document::endMark(m_draft.content, files.size()));
    check();
    countPages();
}

void DraftEditor::chooseFiles(bool asPicture)
{
    const auto chosen = [this, asPicture](const QStringList &paths) { attach(paths, asPicture); };
    if (m_parts.chooseFiles) {
        m_parts.chooseFiles(this, [self = QPointer<DraftEditor>(this), chosen](const QStringList &paths) {
            if (self)
                chosen(paths);
        });
        return;
    }
    auto *dialog = new QFileDialog(this, asPicture ? tr("Picture for the text") : tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, chosen);
    dialog->open();
}

void DraftEditor::attach(const QStringList &paths, bool asPicture)
{
    for (const QString &path : paths) {
        if (m_draft.attachments.size() >= document::MetaLimits::attachments)
            break;
        const bool isPicture = asPicture && isPictureName(path);
        deliver(m_parts.service.drafts().attach(path), this, [path, isPicture, id = m_draft.id](DraftEditor *self, const Result<AttachedFile> &file) {
            if (!file) {
                self->m_parts.shell.toast(errorText(file.error()));
                return;
            }
            if (self->m_draft.id != id)
                return;
            self->attached(*file);
            if (isPicture)
                self->loadPicture(file->sha256, path, true, file->name);
        });
    }
}

void DraftEditor::attached(const AttachedFile &file)
{
    QList<AttachedFile> files = m_draft.attachments;
    // The same picture twice in the text is one file.
    if (!std::ranges::any_of(files, [&file](const AttachedFile &one) { return one.sha256 == file.sha256 && one.name == file.name; }))
        files.append(file);
    setAttachments(files);
    inspect(file);
}

void DraftEditor::attachPicture(const QString &name, const QByteArray &bytes, bool insert)
{
    if (bytes.isEmpty())
        return;
    deliver(m_parts.service.drafts().attachBytes(name, bytes), this, [bytes, insert, id = m_draft.id](DraftEditor *self, const Result<AttachedFile> &file) {
        if (!file) {
            self->m_parts.shell.toast(errorText(file.error()));
            return;
        }
        if (self->m_draft.id != id)
            return;
        self->attached(*file);
        deliver(self->m_parts.service.drafts().fileOf(*file), self, [file = *file, insert](DraftEditor *editor, const Result<QString> &path) {
            if (path)
                editor->loadPicture(file.sha256, *path, insert, file.name);
        });
    });
}

void DraftEditor::loadPicture(const QString &sha256, const QString &path, bool insert, const QString &name)
{
    m_work.start([this, sha256, path, insert, name, id = m_draft.id] {
        const QImage picture = readPicture(path);
        QMetaObject::invokeMethod(
            this,
            [this, sha256, picture, insert, name, id] {
                if (m_draft.id != id)
                    return;
                if (picture.isNull()) {
                    m_parts.shell.toast(tr("This picture could not be read; it is attached as a file."));
                    return;
                }
                m_pictures.insert(sha256, picture);
                if (!insert) {
                    m_body->edit()->setPicture(sha256, picture);
                    return;
                }
                document::Image image;
                image.sha256 = sha256;
                image.name = name;
                image.widthMm = std::min(sheetWidthMm, std::max(1.0, std::round(picture.width() * mmPerPixel)));
                m_body->insertPicture(image, picture);
                take();
            },
            Qt::QueuedConnection);
    });
}

void DraftEditor::wantPicture(const QString &sha256)
{
    if (const auto known = m_pictures.constFind(sha256); known != m_pictures.cend()) {
        m_body->edit()->setPicture(sha256, *known);
        return;
    }
    for (const AttachedFile &file : std::as_const(m_draft.attachments)) {
        if (file.sha256 != sha256)
            continue;
        deliver(m_parts.service.drafts().fileOf(file), this, [file](DraftEditor *self, const Result<QString> &path) {
            if (path)
                self->loadPicture(file.sha256, *path, false, file.name);
        });
        return;
    }
}

void DraftEditor::inspect(const AttachedFile &file)
{
    if (m_facts.contains(file.sha256))
        return;
    deliver(m_parts.service.drafts().fileOf(file), this, [file](DraftEditor *self, const Result<QString> &path) {
        if (path)
            self->m_runner->inspect(file.sha256, *path, file.name);
    });
}

} // namespace gw::approval
