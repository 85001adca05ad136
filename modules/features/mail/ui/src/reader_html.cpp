// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "reader_html.h"

#include "reader_html_look.h"
#include "reader_html_pictures.h"
#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <cmath>
#include <gw/base/deferred.h>
#include <gw/widgets/document_look.h>
#include <gw/widgets/html_view.h>

using namespace Qt::Literals::StringLiterals;
using gw::widgets::Role;
namespace space = gw::widgets::space;

namespace gw::mail {
namespace {

const QString unfoldTarget = u"gwanmun-unfold:quote"_s; // no mail can write it: it is not on the sanitizer's list

/// The whole text on paper. Loads nothing but what was decoded before.
class PrintedMail final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &) override
    {
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return type == ImageResource ? QVariant(nothing) : QVariant(QByteArray(" "));
    }
};

} // namespace

Task<html::Safe> makeSafe(QString outside, html::MailText form, bool plain)
{
    static QThreadPool pool; // its work is bounded by the policy's limits
    Deferred<html::Safe> made;
    const auto here = std::make_shared<QObject>();
    pool.start([made, here, outside = std::move(outside), form, plain] {
        const html::Safe safe = plain ? html::fromMailText(outside, form) : html::sanitize(outside, html::Policy::mail());
        QMetaObject::invokeMethod(here.get(), [made, here, safe] { made.resolve(safe); }, Qt::QueuedConnection);
    });
    Result<html::Safe> safe = co_await made;
    co_return safe;
}

MessageHtmlView::MessageHtmlView(widgets::Theme &theme, QWidget *parent)
    : QTextBrowser(parent), m_theme(theme), m_pictures(new MessagePictures(theme, this))
{
    setObjectName(u"mail.text"_s);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAcceptDrops(false);
    setAccessibleName(tr("Text of the message"));
    document()->setDocumentMargin(0);
    // The sheet of the application gives every text field a frame and a padding; reading has neither.
    setStyleSheet(u"QTextBrowser, QTextBrowser:focus { border: none; padding: 0; background: transparent; }"_s);
    connect(this, &QTextBrowser::anchorClicked, this, &MessageHtmlView::choose);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &link) { widgets::tellTarget(this, link); });
    connect(m_pictures, &MessagePictures::arrived, this, [this](const QUrl &name) {
        document()->addResource(QTextDocument::ImageResource, name, m_pictures->resource(QTextDocument::ImageResource, name));
        fit();
        document()->markContentsDirty(0, document()->characterCount());
        viewport()->update();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        if (m_grows)
            updateGeometry();
    });
    connect(&theme, &widgets::Theme::changed, this, &MessageHtmlView::render);
    render();
}

MessageHtmlView::~MessageHtmlView() = default;

void MessageHtmlView::setPartSource(PartSource source)
{
    m_pictures->setPartSource(std::move(source));
}

void MessageHtmlView::setRemoteSource(RemoteSource source)
{
    m_pictures->setRemoteSource(std::move(source));
}

void MessageHtmlView::setMessage(const html::Safe &safe, Form form, bool foldQuote)
{
    m_safe = safe;
    m_form = form;
    m_remoteShown = false;
    m_folded = foldQuote && hasQuote();
    m_pictures->begin(safe);
    render();
    verticalScrollBar()->setValue(0);
    Q_EMIT imagesHidden(hiddenImages());
    Q_EMIT quoteFolded(m_folded);
}

void MessageHtmlView::clearMessage()
{
    setMessage({});
}

int MessageHtmlView::hiddenImages() const
{
    return m_remoteShown ? 0 : int(m_safe.remoteImages().size());
}

void MessageHtmlView::showRemoteImages()
{
    if (m_remoteShown || !m_pictures->canFetchRemote())
        return;
    m_remoteShown = true;
    m_pictures->showRemote();
    render();
    Q_EMIT imagesHidden(0);
}

void MessageHtmlView::setQuoteFolded(bool folded)
{
    folded = folded && hasQuote();
    if (folded == m_folded)
        return;
    m_folded = folded;
    render();
    Q_EMIT quoteFolded(folded);
}

void MessageHtmlView::setGrowsWithText(bool grows)
{
    m_grows = grows;
    setVerticalScrollBarPolicy(grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, grows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void MessageHtmlView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, 50, 300);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    render();
    Q_EMIT zoomChanged(zoom);
}

void MessageHtmlView::setFixedFont(bool fixed)
{
    m_fixed = fixed;
    render();
}

QSize MessageHtmlView::sizeHint() const
{
    if (!m_grows)
        return QTextBrowser::sizeHint();
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return {m_theme.scaled(320), int(std::ceil(document()->size().height())) + 2 * frameWidth() + contentsMargins().top() + contentsMargins().bottom() + bar};
}

QSize MessageHtmlView::minimumSizeHint() const
{
    return m_grows ? QSize(m_theme.scaled(120), sizeHint().height()) : QTextBrowser::minimumSizeHint();
}

void MessageHtmlView::render()
{
    const int place = verticalScrollBar()->value();
    QFont base = m_theme.font(widgets::Theme::Text::Body);
    base.setPointSizeF((base.pointSizeF() + 1.0) * m_zoom / 100.0);
    document()->setDefaultFont(base);
    document()->setDefaultStyleSheet(mailStyle(m_theme, m_form == Form::Plain, m_fixed));
    document()->clear(); // resources go with it: a placeholder must not stay where a picture is wanted
    QString shown = widgets::withWordBonds(withFittedColours(m_folded ? m_safe.withoutQuote() : m_safe.html(), paperOf(m_theme)));
    if (m_folded)
        shown += u"<p><a href=\"%1\">%2</a></p>"_s.arg(unfoldTarget, tr("Show the earlier mail").toHtmlEscaped());
    // One step, so that a large document is laid out once.
    QTextCursor whole(document());
    whole.beginEditBlock();
    document()->setHtml(shown);
    widgets::applyReadingLook(*document(), m_theme);
    whole.endEditBlock();
    fit();
    verticalScrollBar()->setValue(place);
    updateGeometry();
}

void MessageHtmlView::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    m_pictures->fit(*document(), std::max(m_theme.scaled(80), viewport()->width() - 4));
    m_fitting = false;
}

void MessageHtmlView::printTo(QPagedPaintDevice &device, const QString &header)
{
    PrintedMail paper;
    QFont base = m_theme.font(widgets::Theme::Text::Body);
    base.setPointSizeF(10);
    paper.setDefaultFont(base);
    paper.setDefaultStyleSheet(mailStyle(m_theme, m_form == Form::Plain, m_fixed));
    for (const auto &[name, image] : m_pictures->arrivedImages())
        paper.addResource(QTextDocument::ImageResource, QUrl(name), image);
    paper.setHtml(header + widgets::withWordBonds(withFittedColours(m_safe.html(), printedPaper())));
    m_pictures->fit(paper, 640);
    paper.print(&device);
}

void MessageHtmlView::choose(const QUrl &url)
{
    if (url.toString() == unfoldTarget) {
        // After the click is over: the document it happened in goes away.
        QMetaObject::invokeMethod(this, [this] { setQuoteFolded(false); }, Qt::QueuedConnection);
        return;
    }
    // Once more through the list: the document is ours, but this is the way out of it.
    const QString target = html::safeTarget(url.toString(QUrl::FullyEncoded));
    if (target.isEmpty())
        return;
    const auto misleads = [&target](const html::TextLink &link) { return link.target == target && html::isMisleading(link); };
    Q_EMIT linkChosen(target, std::ranges::any_of(m_safe.links(), misleads));
}

QVariant MessageHtmlView::loadResource(int type, const QUrl &name)
{
    return m_pictures->resource(type, name);
}

QMimeData *MessageHtmlView::createMimeDataFromSelection() const
{
    return widgets::copyOf(textCursor());
}

void MessageHtmlView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    // A bar beside what is quoted, one per level: Qt's documents know none.
    QPainter painter(viewport());
    const int step = m_theme.scaled(space::m);
    const int across = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    for (QTextBlock block = cursorForPosition({0, event->rect().top()}).block(); block.isValid(); block = block.next()) {
        const QRectF place = layout->blockBoundingRect(block).translated(-across, -down);
        if (place.top() > event->rect().bottom())
            break;
        // The document says that a block is quoted; how deep, its margin tells.
        const bool quoted = block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
        const int level = quoted ? std::clamp(qRound(block.blockFormat().leftMargin() / step), 1, 8) : 0;
        for (int i = 0; i < level; ++i)
            painter.fillRect(QRectF(i * step - across, place.top(), std::max(2, m_theme.scaled(3)), place.height()), m_theme.color(Role::Border));
    }
}

void MessageHtmlView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
    if (m_grows)
        updateGeometry();
}

void MessageHtmlView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
            return setZoom(m_zoom + 10);
        if (event->key() == Qt::Key_Minus)
            return setZoom(m_zoom - 10);
        if (event->key() == Qt::Key_0)
            return setZoom(100);
    }
    if (m_grows && (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Home || event->key() == Qt::Key_End || event->key() == Qt::Key_Space)) {
        event->ignore(); // what scrolls is around it
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

void MessageHtmlView::wheelEvent(QWheelEvent *event)
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

void MessageHtmlView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection() || !anchorAt(event->pos()).isEmpty())
        return;
    const QTextCharFormat format = cursorForPosition(event->pos()).charFormat();
    const QString name = format.isImageFormat() ? format.toImageFormat().name() : QString();
    if (name.startsWith("cid:"_L1))
        Q_EMIT imageChosen(QUrl::fromPercentEncoding(name.mid(4).toLatin1()));
}

bool MessageHtmlView::event(QEvent *event)
{
    // Zoom keys are the view's where it has the focus, even if the window has shortcuts of the same name.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus || key->key() == Qt::Key_0))
            event->accept();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Text of the message"));
        render();
    }
    return QTextBrowser::event(event);
}

} // namespace gw::mail
