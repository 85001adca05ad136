// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "document_images.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {

DocumentImages::DocumentImages(Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    m_pool.setMaxThreadCount(1);
}

DocumentImages::~DocumentImages()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void DocumentImages::setSource(ImageSource source)
{
    m_source = std::move(source);
}

void DocumentImages::clear()
{
    m_images.clear();
    m_wanted.clear();
    m_broken.clear();
}

QVariant DocumentImages::resource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QByteArray(" ");
    const QString id = html::fileIdOf(name.toString());
    if (id.isEmpty())
        return placeholder(true);
    const auto found = m_images.constFind(id);
    if (found != m_images.cend())
        return *found;
    fetch(id);
    return placeholder(m_broken.contains(id));
}

QSize DocumentImages::sizeOf(const QString &fileId) const
{
    return m_images.value(fileId).size();
}

void DocumentImages::put(const QString &fileId, const QImage &image)
{
    m_images.insert(fileId, image);
    Q_EMIT arrived(fileId);
}

void DocumentImages::fetch(const QString &fileId)
{
    if (!m_source || m_wanted.contains(fileId))
        return;
    m_wanted.insert(fileId);
    // Not now: a document asks while it lays itself out, and an answer at once would change it meanwhile.
    const auto ask = [this, fileId] {
        deliver(m_source(fileId), this, [fileId](DocumentImages *self, Result<QString> path) {
            if (path) {
                self->decodeFile(fileId, *path);
            } else {
                self->m_broken.insert(fileId);
                Q_EMIT self->arrived(fileId);
            }
        });
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

void DocumentImages::decodeFile(const QString &fileId, const QString &path)
{
    m_pool.start([this, fileId, path] {
        QFile file(path);
        const QImage image = file.open(QIODevice::ReadOnly) ? decode(file) : QImage();
        QMetaObject::invokeMethod(
            this,
            [this, fileId, image] {
                if (image.isNull())
                    m_broken.insert(fileId);
                else
                    m_images.insert(fileId, image);
                Q_EMIT arrived(fileId);
            },
            Qt::QueuedConnection);
    });
}

QImage DocumentImages::decode(QIODevice &device)
{
    if (device.size() > MaxBytes)
        return {};
    // Formats that hold pixels only, by their first bytes: drawings name further files, and looking for the format
    // would already let their reader see them.
    const QByteArray head = device.peek(16);
    const QByteArray format = head.startsWith("\x89PNG")                                     ? "png"
                              : head.startsWith("\xFF\xD8\xFF")                              ? "jpeg"
                              : head.startsWith("GIF8")                                       ? "gif"
                              : head.startsWith("RIFF") && head.mid(8, 4) == QByteArray("WEBP") ? "webp"
                              : head.startsWith("BM")                                         ? "bmp"
                                                                                              : "";
    if (format.isEmpty())
        return {};
    QImageReader reader(&device, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > MaxPixels)
        return {};
    if (size.width() > MaxSide || size.height() > MaxSide)
        reader.setScaledSize(size.scaled(MaxSide, MaxSide, Qt::KeepAspectRatio));
    return reader.read();
}

QImage DocumentImages::placeholder(bool broken) const
{
    QImage image(m_theme.scaled(broken ? 24 : 160), m_theme.scaled(broken ? 24 : 90), QImage::Format_ARGB32_Premultiplied);
    image.fill(m_theme.color(Role::SurfaceSunken));
    QPainter painter(&image);
    painter.setPen(m_theme.color(Role::Border));
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
    return image;
}

void DocumentImages::fit(QTextDocument &document, int width) const
{
    struct Change
    {
        int position;
        int length;
        QTextImageFormat format;
    };
    std::vector<Change> changes;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            const QSize natural = sizeOf(html::fileIdOf(format.name()));
            if (natural.isEmpty())
                continue;
            const QSize wanted = natural.width() > width ? natural.scaled(width, natural.height(), Qt::KeepAspectRatio) : natural;
            if (int(format.width()) == wanted.width() && int(format.height()) == wanted.height())
                continue;
            format.setWidth(wanted.width());
            format.setHeight(wanted.height());
            changes.push_back({fragment.position(), fragment.length(), format});
        }
    }
    for (const Change &change : changes) {
        QTextCursor cursor(&document);
        cursor.joinPreviousEditBlock(); // a size is no step to undo
        cursor.setPosition(change.position);
        cursor.setPosition(change.position + change.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(change.format);
        cursor.endEditBlock();
    }
}

} // namespace gw::widgets
