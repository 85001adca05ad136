// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "reader_html_pictures.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QTextBlock>
#include <QTextDocument>
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;
using gw::widgets::Role;

namespace gw::mail {
namespace {

/// What the mail asked for, kept beside what it got.
constexpr int WantedWidth = QTextFormat::UserProperty + 1;
constexpr int WantedHeight = QTextFormat::UserProperty + 2;

} // namespace

MessagePictures::MessagePictures(widgets::Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    m_pool.setMaxThreadCount(1);
}

MessagePictures::~MessagePictures()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void MessagePictures::begin(const html::Safe &safe)
{
    ++m_round;
    m_pool.clear();
    m_safe = safe;
    m_images.clear();
    m_wanted.clear();
    m_broken.clear();
    m_waiting.clear();
    m_memory = 0;
    m_fetching = 0;
    m_remoteShown = false;
}

QVariant MessagePictures::resource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QByteArray(" ");
    const QString key = keyOf(name);
    const auto found = m_images.constFind(key);
    if (found != m_images.cend())
        return *found;
    want(key);
    return placeholder(m_broken.contains(key));
}

void MessagePictures::want(const QString &key)
{
    if (m_wanted.contains(key))
        return;
    if (key.startsWith("cid:"_L1)) {
        m_wanted.insert(key);
        wantPart(key);
    } else if (key.startsWith("inline:"_L1)) {
        m_wanted.insert(key);
        const QByteArray bytes = m_safe.inlineImages().value(key.mid(7).toInt());
        decodeAside(key, [bytes] {
            QBuffer buffer;
            buffer.setData(bytes);
            return buffer.open(QIODevice::ReadOnly) ? decode(buffer) : QImage();
        });
    } else if (key.startsWith("remote:"_L1) && m_remoteShown) {
        m_wanted.insert(key);
        m_waiting.append(key);
        // Not now: a document asks while it lays itself out, and an answer at once would change it meanwhile.
        QMetaObject::invokeMethod(this, &MessagePictures::nextRemote, Qt::QueuedConnection);
    }
}

void MessagePictures::wantPart(const QString &key)
{
    const QString id = QUrl::fromPercentEncoding(key.mid(4).toLatin1());
    // Only what the sanitizer has seen in this very message.
    const bool known = std::ranges::any_of(m_safe.images(), [&key](const QString &image) { return keyOf(QUrl(image)) == key; });
    if (!m_parts || id.isEmpty() || !known) {
        m_broken.insert(key);
        return;
    }
    const auto ask = [this, key, id, round = m_round] {
        if (round != m_round)
            return;
        deliver(m_parts(id), this, [key, round](MessagePictures *self, Result<QString> path) {
            if (round != self->m_round)
                return;
            if (!path) {
                self->take(key, {});
                return;
            }
            self->decodeAside(key, [file = *path] {
                QFile device(file);
                return device.open(QIODevice::ReadOnly) ? decode(device) : QImage();
            });
        });
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

void MessagePictures::showRemote()
{
    m_remoteShown = true;
}

void MessagePictures::nextRemote()
{
    while (m_remotes && m_fetching < MaxAtOnce && !m_waiting.isEmpty()) {
        const QString key = m_waiting.takeFirst();
        const auto number = size_t(key.mid(7).toUInt());
        if (number >= m_safe.remoteImages().size())
            continue;
        ++m_fetching;
        deliver(m_remotes(QUrl(m_safe.remoteImages()[number].url)), this, [key, round = m_round](MessagePictures *self, Result<QByteArray> bytes) {
            if (round != self->m_round)
                return;
            --self->m_fetching;
            self->nextRemote();
            if (!bytes) {
                self->take(key, {});
                return;
            }
            self->decodeAside(key, [data = *bytes] {
                QBuffer buffer;
                buffer.setData(data);
                return buffer.open(QIODevice::ReadOnly) ? decode(buffer) : QImage();
            });
        });
    }
}

void MessagePictures::decodeAside(const QString &key, std::function<QImage()> read)
{
    m_pool.start([this, key, read = std::move(read), round = m_round] {
        const QImage image = read();
        QMetaObject::invokeMethod(
            this,
            [this, key, image, round] {
                if (round == m_round)
                    take(key, image);
            },
            Qt::QueuedConnection);
    });
}

void MessagePictures::take(const QString &key, const QImage &image)
{
    if (image.isNull() || m_memory + image.sizeInBytes() > MaxMemory) {
        m_broken.insert(key);
    } else {
        m_memory += image.sizeInBytes();
        m_images.insert(key, image);
    }
    Q_EMIT arrived(QUrl(key));
}

QList<std::pair<QString, QImage>> MessagePictures::arrivedImages() const
{
    QList<std::pair<QString, QImage>> all;
    for (auto it = m_images.cbegin(); it != m_images.cend(); ++it)
        all.append({it.key(), it.value()});
    return all;
}

QImage MessagePictures::decode(QIODevice &device)
{
    if (device.size() > MaxBytes)
        return {};
    // Formats that hold pixels only, by their first bytes: drawings name further files, and looking for the format
    // would already let their reader see them.
    const QByteArray head = device.peek(16);
    const QByteArray format = head.startsWith("\x89PNG")                                              ? "png"
                              : head.startsWith("\xFF\xD8\xFF")                                       ? "jpeg"
                              : head.startsWith("GIF8")                                               ? "gif"
                              : head.startsWith("RIFF") && head.mid(8, 4) == QByteArrayLiteral("WEBP") ? "webp"
                              : head.startsWith("BM")                                                 ? "bmp"
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
        reader.setScaledSize(size.scaled(MaxSide, MaxSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QImage MessagePictures::placeholder(bool broken) const
{
    const int side = m_theme.scaled(broken ? 24 : 48);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(m_theme.color(Role::SurfaceSunken)); // plain, since it is drawn in the size of the picture
    return image;
}

void MessagePictures::fit(QTextDocument &document, int width) const
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
            if (!format.hasProperty(WantedWidth)) {
                format.setProperty(WantedWidth, format.width());
                format.setProperty(WantedHeight, format.height());
            }
            const QSizeF natural = m_images.value(keyOf(QUrl(format.name()))).size();
            QSizeF size(format.doubleProperty(WantedWidth), format.doubleProperty(WantedHeight));
            if (!natural.isEmpty()) {
                if (size.width() <= 0 && size.height() <= 0)
                    size = natural;
                else if (size.width() <= 0)
                    size.setWidth(natural.width() * size.height() / natural.height());
                else if (size.height() <= 0)
                    size.setHeight(natural.height() * size.width() / natural.width());
            } else if (size.width() <= 0 || size.height() <= 0) {
                continue; // a placeholder has its own
            }
            if (size.width() > width)
                size *= width / size.width();
            if (qFuzzyCompare(format.width(), size.width()) && qFuzzyCompare(format.height(), size.height()))
                continue;
            format.setWidth(size.width());
            format.setHeight(size.height());
            changes.push_back({fragment.position(), fragment.length(), format});
        }
    }
    for (const Change &change : changes) {
        QTextCursor cursor(&document);
        cursor.setPosition(change.position);
        cursor.setPosition(change.position + change.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(change.format);
    }
}

} // namespace gw::mail
