// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTextBrowser>
#include <functional>
#include <gw/base/task.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/theme.h>

namespace gw::widgets {

class DocumentImages;

/// Brings a picture of a text here and gives the path of its file. Called on the GUI thread.
using ImageSource = std::function<Task<QString>(QString fileId)>;

/// What is selected, as plain text and as harmless HTML, for the clipboard.
QMimeData *copyOf(const QTextCursor &selection);
/// Says where a link leads while the pointer is over it; nothing for links inside the desk.
void tellTarget(QWidget *view, const QUrl &link);

/// Shows harmless rich text, and nothing else.
///
/// It opens no file and no connection by itself, whatever the text says: pictures come through the ImageSource, are
/// decoded beside the GUI thread and have a bounded size, everything else is answered with nothing. Links are never
/// followed: they are told. Korean breaks between words, not inside them; copied text is as it was written.
class HtmlView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HtmlView(Theme &theme, QWidget *parent = nullptr);
    ~HtmlView() override;

    void setImageSource(ImageSource source);
    void setContent(const html::Safe &safe); ///< from its beginning; the same text again keeps its place
    const html::Safe &shown() const { return m_safe; }
    /// As high as its text, so that what is around it scrolls.
    void setGrowsWithText(bool grows);
    void setZoom(int percent); ///< 50 … 300
    int zoom() const { return m_zoom; }

    /// The text of a link names another address than the one it leads to.
    static bool isMisleading(const html::TextLink &link);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose a link; `target` is what would be opened (`http`, `https`, `mailto`, `gwanmun`).
    void linkChosen(const QString &target, bool misleading);
    void fileChosen(const QString &fileId); ///< a link to a file, or a picture

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void render();
    void fit();
    void choose(const QUrl &url);

    Theme &m_theme;
    DocumentImages *m_images;
    html::Safe m_safe;
    int m_zoom = 100;
    bool m_grows = false;
    bool m_fitting = false;
};

} // namespace gw::widgets
