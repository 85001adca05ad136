// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTextBrowser>
#include <functional>
#include <gw/base/task.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/theme.h>
#include <memory>

class QPagedPaintDevice;

namespace gw::mail {

class MessagePictures;

/// Brings a part of the shown message and gives the path of its file; `contentId` without brackets (RFC 2392). It must
/// look in this message only.
using PartSource = std::function<Task<QString>(QString contentId)>;
/// Fetches a picture of the web (RemoteImages::fetch); called only after showRemoteImages().
using RemoteSource = std::function<Task<QByteArray>(QUrl url)>;

/// Makes the text of a mail harmless beside the GUI thread (html::sanitize with Policy::mail(), or html::fromMailText
/// when `plain`). Never fails; GUI thread.
Task<html::Safe> makeSafe(QString outside, html::MailText form, bool plain);

/// The text of a mail, made harmless (html::sanitize with Policy::mail(), or html::fromMailText).
///
/// It opens no file and no connection by itself, whatever the text says. The mail's own colours are brought to the
/// theme so that everything stays readable. Links are never followed: they are told. One document per MIME part.
class MessageHtmlView final : public QTextBrowser
{
    Q_OBJECT

public:
    enum class Form { Rich, Plain }; ///< Plain: of fromMailText(), in the font of the desk

    explicit MessageHtmlView(widgets::Theme &theme, QWidget *parent = nullptr);
    ~MessageHtmlView() override;

    /// Both before setMessage().
    void setPartSource(PartSource source);
    void setRemoteSource(RemoteSource source);
    /// From its beginning, remote pictures hidden, quoted text folded if `foldQuote` and there is something to fold.
    void setMessage(const html::Safe &safe, Form form = Form::Rich, bool foldQuote = true);
    void clearMessage();
    const html::Safe &shown() const { return m_safe; }

    int hiddenImages() const;   ///< pictures of the web that are not shown; 0: none, or they are shown
    void showRemoteImages();    ///< the person has asked for it
    bool hasQuote() const { return !m_safe.withoutQuote().isEmpty(); }
    bool isQuoteFolded() const { return m_folded; }
    void setQuoteFolded(bool folded);
    /// As high as its text, so that what is around it scrolls.
    void setGrowsWithText(bool grows);
    void setZoom(int percent); ///< 50 … 300
    int zoom() const { return m_zoom; }
    /// Plain text in a font whose letters are equally wide.
    void setFixedFont(bool fixed);

    /// The whole text, unfolded, in the light scheme, with the pictures that are here, after `header` (our own HTML, such as
    /// subject and senders, already escaped). Loads nothing.
    void printTo(QPagedPaintDevice &device, const QString &header = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose a link; `target` is what would be opened (`http`, `https`, `mailto`, `gwanmun`).
    void linkChosen(const QString &target, bool misleading);
    void imageChosen(const QString &contentId);
    void imagesHidden(int count); ///< hiddenImages() has changed
    void quoteFolded(bool folded);
    void zoomChanged(int percent);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void render();
    void fit();
    void choose(const QUrl &url);

    widgets::Theme &m_theme;
    MessagePictures *m_pictures;
    html::Safe m_safe;
    Form m_form = Form::Rich;
    int m_zoom = 100;
    bool m_folded = false;
    bool m_fixed = false;
    bool m_remoteShown = false;
    bool m_grows = false;
    bool m_fitting = false;
};

} // namespace gw::mail
