// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "reader_html.h"
#include <QHash>
#include <QImage>
#include <QSet>
#include <QThreadPool>
#include <QUrl>

namespace gw::mail {

/// Pictures of one message: parts of it, pictures written out in its text, and, once the person has asked, those of the
/// web. Given when the document asks for them, decoded beside the GUI thread, bounded one by one and all together.
class MessagePictures final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxSide = 2'000;
    static constexpr qint64 MaxPixels = 60'000'000;       ///< of one file; more is not decoded
    static constexpr qint64 MaxBytes = 64'000'000;        ///< of one file
    static constexpr qint64 MaxMemory = 192LL << 20;      ///< of all that are decoded
    static constexpr int MaxAtOnce = 4;                   ///< that are fetched from the web

    MessagePictures(widgets::Theme &theme, QObject *parent);
    ~MessagePictures() override;

    void setPartSource(PartSource source) { m_parts = std::move(source); }
    void setRemoteSource(RemoteSource source) { m_remotes = std::move(source); }
    bool canFetchRemote() const { return bool(m_remotes); }
    void begin(const html::Safe &safe); ///< another message: nothing of the last one is kept
    void showRemote();

    /// Never null for a picture and never empty for anything else: Qt opens the file of that name otherwise.
    QVariant resource(int type, const QUrl &name);
    /// Brings pictures of `document` to their size, and to at most `width`.
    void fit(QTextDocument &document, int width) const;
    QList<std::pair<QString, QImage>> arrivedImages() const;

    /// Reads PNG, JPEG, GIF, WebP and BMP with all bounds; null when it is none, or too large. Any thread.
    static QImage decode(QIODevice &device);

Q_SIGNALS:
    void arrived(const QUrl &name);

private:
    void want(const QString &key);
    void wantPart(const QString &key);
    void nextRemote();
    void decodeAside(const QString &key, std::function<QImage()> read);
    void take(const QString &key, const QImage &image);
    QImage placeholder(bool broken) const;
    static QString keyOf(const QUrl &name) { return name.toString(QUrl::FullyEncoded); }

    widgets::Theme &m_theme;
    PartSource m_parts;
    RemoteSource m_remotes;
    html::Safe m_safe;
    QHash<QString, QImage> m_images;
    QSet<QString> m_wanted;
    QSet<QString> m_broken;
    QStringList m_waiting; ///< of the web
    qint64 m_memory = 0;
    int m_fetching = 0;
    int m_round = 0; ///< counts messages: what comes for an earlier one is dropped
    bool m_remoteShown = false;
    QThreadPool m_pool;
};

} // namespace gw::mail
