// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QUrl>
#include <gw/widgets/html_view.h>

class QTextDocument;

namespace gw::widgets {

/// Pictures of one document: given when asked for, decoded on a thread of its own, bounded in size.
class DocumentImages final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxSide = 2'000;            ///< larger ones are shown smaller
    static constexpr qint64 MaxPixels = 60'000'000;  ///< of the file; more is not decoded
    static constexpr qint64 MaxBytes = 64'000'000;

    explicit DocumentImages(Theme &theme, QObject *parent);
    ~DocumentImages() override;

    void setSource(ImageSource source);
    /// Never null for a picture and never empty for anything else: Qt opens the file of that name otherwise.
    QVariant resource(int type, const QUrl &name);
    void put(const QString &fileId, const QImage &image);
    QSize sizeOf(const QString &fileId) const; ///< empty: not here
    void clear();

    /// Reads with all bounds; null when it is not a picture, or too large.
    static QImage decode(QIODevice &device);
    /// Brings pictures of `document` to at most `width`, and shows those that have come.
    void fit(QTextDocument &document, int width) const;
    /// What runs is decoded; for tests and for editors that must wait before they send.
    QThreadPool &pool() { return m_pool; }

Q_SIGNALS:
    void arrived(const QString &fileId);

private:
    void fetch(const QString &fileId);
    void decodeFile(const QString &fileId, const QString &path);
    QImage placeholder(bool broken) const;

    Theme &m_theme;
    ImageSource m_source;
    QHash<QString, QImage> m_images;
    QSet<QString> m_wanted;
    QSet<QString> m_broken;
    QThreadPool m_pool;
};

} // namespace gw::widgets
