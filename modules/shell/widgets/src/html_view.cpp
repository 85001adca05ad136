// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/html_view.h>

#include "document_images.h"
#include <gw/widgets/document_look.h>
#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocumentFragment>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {

QMimeData *copyOf(const QTextCursor &selection)
{
    auto *copied = new QMimeData;
    QString plain = selection.selectedText();
    plain.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n').remove(QChar::ObjectReplacementCharacter);
    copied->setText(withoutBonds(plain));
    copied->setHtml(html::sanitize(withoutBonds(selection.selection().toHtml())).html());
    return copied;
}

void tellTarget(QWidget *view, const QUrl &link)
{
    const QString target = html::safeTarget(link.toString(QUrl::FullyEncoded));
    // An address has no "<" and can therefore never be taken for markup by the tool tip.
    if (target.startsWith("http"_L1) || target.startsWith("mailto:"_L1))
        QToolTip::showText(QCursor::pos(), target.left(120), view);
    else
        QToolTip::hideText();
}

HtmlView::HtmlView(Theme &theme, QWidget *parent)
    : QTextBrowser(parent), m_theme(theme), m_images(new DocumentImages(theme, this))
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    setAcceptDrops(false);
    document()->setDocumentMargin(0);
    // The sheet of the application gives every text field a frame and a padding; reading has neither.
    setStyleSheet(u"QTextBrowser, QTextBrowser:focus { border: none; padding: 0; background: transparent; }"_s);
    connect(this, &QTextBrowser::anchorClicked, this, &HtmlView::choose);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &link) { tellTarget(this, link); });
    connect(m_images, &DocumentImages::arrived, this, [this](const QString &id) {
        const QUrl name(u"gwanmun:files/file/"_s + id);
        document()->addResource(QTextDocument::ImageResource, name, m_images->resource(QTextDocument::ImageResource, name));
        fit();
        document()->markContentsDirty(0, document()->characterCount());
        viewport()->update();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        if (m_grows)
            updateGeometry();
    });
    connect(&theme, &Theme::changed, this, &HtmlView::render);
    render();
}

HtmlView::~HtmlView() = default;

void HtmlView::setImageSource(ImageSource source)
{
    m_images->setSource(std::move(source));
}

void HtmlView::setContent(const html::Safe &safe)
{
    const bool same = safe == m_safe;
    m_safe = safe;
    if (same)
        return;
    m_images->clear();
    render();
    verticalScrollBar()->setValue(0);
}

void HtmlView::setGrowsWithText(bool grows)
{
    m_grows = grows;
    setVerticalScrollBarPolicy(grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, grows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void HtmlView::setZoom(int percent)
{
    m_zoom = std::clamp(percent, 50, 300);
    render();
}

QSize HtmlView::sizeHint() const
{
    if (!m_grows)
        return QTextBrowser::sizeHint();
    return {m_theme.scaled(320), int(std::ceil(document()->size().height())) + 2 * frameWidth()
                                     + contentsMargins().top() + contentsMargins().bottom()};
}

QSize HtmlView::minimumSizeHint() const
{
    return m_grows ? QSize(m_theme.scaled(120), sizeHint().height()) : QTextBrowser::minimumSizeHint();
}

void HtmlView::render()
{
    const int place = verticalScrollBar()->value();
    QFont base = m_theme.font(Theme::Text::Body);
    base.setPointSizeF((base.pointSizeF() + 1.0) * m_zoom / 100.0);
    document()->setDefaultFont(base);
    document()->setDefaultStyleSheet(documentStyle(m_theme));
    document()->clear();
    setHtml(withWordBonds(m_safe.html()));
    applyReadingLook(*document(), m_theme);
    fit();
    verticalScrollBar()->setValue(place);
    updateGeometry();
}

void HtmlView::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    m_images->fit(*document(), std::max(m_theme.scaled(80), viewport()->width() - 4));
    m_fitting = false;
}

bool HtmlView::isMisleading(const html::TextLink &link)
{
    return html::isMisleading(link);
}

void HtmlView::choose(const QUrl &url)
{
    // Once more through the list: the document is ours, but this is the way out of it.
    const QString target = html::safeTarget(url.toString(QUrl::FullyEncoded));
    if (target.isEmpty())
        return;
    if (const QString file = html::fileIdOf(target); !file.isEmpty()) {
        Q_EMIT fileChosen(file);
        return;
    }
    const auto misleads = [&target](const html::TextLink &link) { return link.target == target && isMisleading(link); };
    Q_EMIT linkChosen(target, std::ranges::any_of(m_safe.links(), misleads));
}

QVariant HtmlView::loadResource(int type, const QUrl &name)
{
    return m_images->resource(type, name);
}

QMimeData *HtmlView::createMimeDataFromSelection() const
{
    return copyOf(textCursor());
}

void HtmlView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
    if (m_grows)
        updateGeometry();
}

void HtmlView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
            return setZoom(m_zoom + 10);
        if (event->key() == Qt::Key_Minus)
            return setZoom(m_zoom - 10);
        if (event->key() == Qt::Key_0)
            return setZoom(100);
    }
    if (m_grows && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Home
                    || event->key() == Qt::Key_End || event->key() == Qt::Key_Space)) {
        event->ignore(); // what scrolls is around it
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

void HtmlView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 10 : -10));
        event->accept();
    } else if (m_grows) {
        event->ignore();
    } else {
        QTextBrowser::wheelEvent(event);
    }
}

void HtmlView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection() || !anchorAt(event->pos()).isEmpty())
        return;
    const QTextCharFormat format = cursorForPosition(event->pos()).charFormat();
    if (format.isImageFormat()) {
        if (const QString file = html::fileIdOf(format.toImageFormat().name()); !file.isEmpty())
            Q_EMIT fileChosen(file);
    }
}

bool HtmlView::event(QEvent *event)
{
    // Zoom keys are the view's where it has the focus, even if the window has shortcuts of the same name.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus || key->key() == Qt::Key_0))
            event->accept();
    }
    return QTextBrowser::event(event);
}

} // namespace gw::widgets
