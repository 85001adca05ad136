// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "attachment_preview.h"

#include "attachment_files.h"
#include "attachment_pdf.h"
#include "attachment_texts.h"
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPluginLoader>
#include <QStackedWidget>
#include <QToolButton>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr qint64 MaxText = 2'000'000;
constexpr qint64 MaxPreview = 100'000'000; ///< larger files are not fetched for a look

enum class Show { Nothing, Picture, Pdf, Text };

Show wayOf(const ShownAttachment &attachment)
{
    const QString type = attachment.type.toLower();
    const QString ending = attachment.name.section(u'.', -1).toLower();
    static const QStringList pictures{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"bmp"_s};
    static const QStringList texts{u"txt"_s, u"csv"_s, u"tsv"_s, u"json"_s, u"xml"_s, u"log"_s, u"md"_s, u"ics"_s, u"vcf"_s, u"yml"_s, u"yaml"_s, u"ini"_s, u"conf"_s, u"diff"_s, u"patch"_s, u"sql"_s};
    if (attachment.size > MaxPreview || !safety::mayOpen(safety::riskOf({attachment.name, attachment.type})))
        return Show::Nothing;
    if (pictures.contains(ending) || (type.startsWith("image/"_L1) && !type.contains("svg"_L1)))
        return Show::Picture;
    if (ending == "pdf"_L1 || type == "application/pdf"_L1)
        return Show::Pdf;
    const bool text = texts.contains(ending) || type == "text/plain"_L1 || type == "text/csv"_L1 || type == "application/json"_L1 || type == "text/calendar"_L1
                      || type == "application/xml"_L1 || type == "text/xml"_L1;
    return text ? Show::Text : Show::Nothing;
}

/// A picture as large as fits.
class Canvas final : public QWidget
{
public:
    void setImage(const QImage &image)
    {
        m_image = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_image.isNull())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize size = m_image.width() > width() || m_image.height() > height() ? m_image.size().scaled(this->size(), Qt::KeepAspectRatio) : m_image.size();
        painter.drawImage(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size), m_image);
    }

private:
    QImage m_image;
};

} // namespace

class AttachmentPreview::Private
{
public:
    Private(AttachmentPreview &view, Theme &look, AttachmentParts given, QString folder)
        : q(view), theme(look), parts(std::move(given)), pluginFolder(std::move(folder))
    {
    }

    QToolButton *button(QHBoxLayout *bar, const QString &symbol, const QString &name, std::function<void()> run)
    {
        auto *made = new QToolButton;
        made->setObjectName(name);
        made->setIcon(icon(theme, symbol));
        bar->addWidget(made);
        QObject::connect(made, &QToolButton::clicked, &q, std::move(run));
        return made;
    }

    void build();
    void retranslate();
    void state(const QString &text, const QString &note = {});
    void load(Show way);
    void openPdf(const QString &path);
    void refreshPdf();

    AttachmentPreview &q;
    Theme &theme;
    AttachmentParts parts;
    QString pluginFolder;
    std::unique_ptr<QPluginLoader> loader;
    ElidedLabel *title = nullptr;
    QLabel *size = nullptr;
    QToolButton *close = nullptr;
    QWidget *pdfBar = nullptr;
    QToolButton *previous = nullptr, *next = nullptr, *smaller = nullptr, *larger = nullptr, *wide = nullptr, *hitBefore = nullptr, *hitAfter = nullptr;
    QLabel *page = nullptr;
    QLabel *hits = nullptr;
    QLineEdit *search = nullptr;
    QStackedWidget *stack = nullptr;
    StateView *stateView = nullptr;
    Canvas *canvas = nullptr;
    QPlainTextEdit *text = nullptr;
    PdfView *pdf = nullptr;
    int round = 0; ///< counts what was asked to be shown: late answers to earlier ones are dropped
};

void AttachmentPreview::Private::build()
{
    auto *column = new QVBoxLayout(&q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::m, space::xs, space::xs, space::xs);
    title = new ElidedLabel(theme, Theme::Text::Strong);
    size = secondaryLabel(theme, {}, Theme::Text::Small);
    head->addWidget(title, 1);
    head->addWidget(size);
    close = button(head, u"window-close"_s, u"mail.preview.close"_s, [this] { Q_EMIT q.closed(); });
    column->addLayout(head);
    pdfBar = new QWidget;
    auto *bar = new QHBoxLayout(pdfBar);
    bar->setContentsMargins(space::m, 0, space::xs, space::xs);
    previous = button(bar, u"go-up"_s, u"mail.preview.previous"_s, [this] { pdf->goTo(pdf->currentPage() - 1); });
    next = button(bar, u"go-down"_s, u"mail.preview.next"_s, [this] { pdf->goTo(pdf->currentPage() + 1); });
    page = label(theme, {}, Theme::Text::Small);
    bar->addWidget(page);
    smaller = button(bar, u"zoom-out"_s, u"mail.preview.smaller"_s, [this] { pdf->setZoom(pdf->shownZoom() / 1.25); });
    larger = button(bar, u"zoom-in"_s, u"mail.preview.larger"_s, [this] { pdf->setZoom(pdf->shownZoom() * 1.25); });
    wide = button(bar, u"zoom-fit-width"_s, u"mail.preview.wide"_s, [this] { pdf->setZoom(0); });
    search = new QLineEdit;
    search->setObjectName(u"mail.preview.search"_s);
    bar->addWidget(search, 1);
    hits = secondaryLabel(theme, {}, Theme::Text::Small);
    bar->addWidget(hits);
    hitBefore = button(bar, u"go-previous"_s, u"mail.preview.hitBefore"_s, [this] { pdf->nextHit(-1); });
    hitAfter = button(bar, u"go-next"_s, u"mail.preview.hitAfter"_s, [this] { pdf->nextHit(1); });
    QObject::connect(search, &QLineEdit::textChanged, &q, [this](const QString &words) { pdf->find(words); });
    QObject::connect(search, &QLineEdit::returnPressed, &q, [this] { pdf->nextHit(1); });
    column->addWidget(pdfBar);
    stack = new QStackedWidget;
    stateView = new StateView(theme);
    canvas = new Canvas;
    canvas->setObjectName(u"mail.preview.picture"_s);
    text = new QPlainTextEdit;
    text->setObjectName(u"mail.preview.text"_s);
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setUndoRedoEnabled(false);
    pdf = new PdfView(theme);
    for (QWidget *view : {static_cast<QWidget *>(stateView), static_cast<QWidget *>(canvas), static_cast<QWidget *>(text), static_cast<QWidget *>(pdf)})
        stack->addWidget(view);
    QObject::connect(pdf, &PdfView::changed, &q, [this] { refreshPdf(); });
    column->addWidget(stack, 1);
    retranslate();
}

void AttachmentPreview::Private::retranslate()
{
    const auto name = [](QToolButton *button, const QString &what) {
        button->setToolTip(what);
        button->setAccessibleName(what);
    };
    name(close, tr("Close the preview"));
    name(previous, tr("Page before"));
    name(next, tr("Next page"));
    name(smaller, tr("Smaller"));
    name(larger, tr("Larger"));
    name(wide, tr("As wide as the view"));
    name(hitBefore, tr("Find before"));
    name(hitAfter, tr("Find next"));
    search->setPlaceholderText(tr("Find in the document"));
    search->setAccessibleName(tr("Find in the document"));
    text->setAccessibleName(tr("Text of the file"));
    refreshPdf();
}

void AttachmentPreview::Private::refreshPdf()
{
    pdfBar->setVisible(stack->currentWidget() == pdf && pdf->pageCount() > 0);
    page->setText(u"%1 / %2"_s.arg(pdf->currentPage() + 1).arg(pdf->pageCount()));
    previous->setEnabled(pdf->currentPage() > 0);
    next->setEnabled(pdf->currentPage() + 1 < pdf->pageCount());
    const bool found = pdf->hitCount() > 0;
    hits->setText(search->text().isEmpty() ? QString() : found ? u"%1 / %2"_s.arg(pdf->currentHit() + 1).arg(pdf->hitCount()) : tr("not found"));
    hitBefore->setEnabled(found);
    hitAfter->setEnabled(found);
}

void AttachmentPreview::Private::state(const QString &sentence, const QString &note)
{
    stateView->show(symbolOf(q.m_attachment), html::plainLine(q.m_attachment.name, 120), note.isEmpty() ? sentence : sentence + u'\n' + note);
    stack->setCurrentWidget(stateView);
    refreshPdf();
}

void AttachmentPreview::Private::load(Show way)
{
    deliver(parts.fetch(q.m_attachment), &q, [way, round = round](AttachmentPreview *view, Result<QString> path) {
        Private &d = *view->d;
        if (round != d.round)
            return;
        if (!path) {
            d.state(tr("The file could not be fetched."));
        } else if (way == Show::Picture) {
            deliver(readImageAside(*path), view, [round](AttachmentPreview *self, Result<QImage> image) {
                if (round != self->d->round)
                    return;
                if (!image || image->isNull()) {
                    self->d->state(tr("This picture cannot be shown."));
                    return;
                }
                self->d->canvas->setImage(*image);
                self->d->canvas->setAccessibleName(html::plainLine(self->m_attachment.name, 120));
                self->d->stack->setCurrentWidget(self->d->canvas);
            });
        } else if (way == Show::Text) {
            deliver(readTextAside(*path, MaxText), view, [round](AttachmentPreview *self, Result<QString> read) {
                if (round != self->d->round)
                    return;
                self->d->text->setPlainText(read.value_or(QString()));
                self->d->stack->setCurrentWidget(self->d->text);
            });
        } else {
            d.openPdf(*path);
        }
    });
}

void AttachmentPreview::Private::openPdf(const QString &path)
{
    if (!loader) {
        const QString folder = pluginFolder.isEmpty() ? QCoreApplication::applicationDirPath() + u"/plugins"_s : pluginFolder;
        loader = std::make_unique<QPluginLoader>(folder + u"/gwanmun_pdf"_s);
    }
    auto *plugin = qobject_cast<shell::IPdfPlugin *>(loader->instance());
    if (!plugin) {
        state(tr("PDF files cannot be shown on this computer: a part of the program is missing."));
        return;
    }
    plugin->open(path, [self = QPointer(&q), round = round](std::unique_ptr<shell::IPdfDocument> document, shell::PdfProblem problem) {
        if (!self || round != self->d->round)
            return;
        Private &d = *self->d;
        if (problem == shell::PdfProblem::NeedsPassword) {
            d.state(tr("This document asks for a password. Open it with its own program."));
        } else if (problem != shell::PdfProblem::None) {
            d.state(tr("This document is damaged."));
        } else {
            d.stack->setCurrentWidget(d.pdf);
            d.pdf->setPdf(std::move(document));
            d.refreshPdf();
        }
    });
}

AttachmentPreview::AttachmentPreview(Theme &theme, AttachmentParts parts, const QString &pluginFolder, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, theme, std::move(parts), pluginFolder))
{
    setObjectName(u"mail.preview"_s);
    d->build();
}

AttachmentPreview::~AttachmentPreview()
{
    ++d->round;
}

bool AttachmentPreview::canShow(const ShownAttachment &attachment)
{
    return wayOf(attachment) != Show::Nothing;
}

void AttachmentPreview::show(const ShownAttachment &attachment)
{
    clear();
    m_attachment = attachment;
    d->title->setFullText(html::plainLine(attachment.name, 200));
    d->size->setText(sizeText(attachment.size));
    const Show way = wayOf(attachment);
    if (way == Show::Nothing) {
        d->state(tr("There is no preview of this kind of file (%1).").arg(sizeText(attachment.size)), riskNote(safety::riskOf({attachment.name, attachment.type})));
        return;
    }
    d->state(tr("One moment …"));
    d->load(way);
}

void AttachmentPreview::clear()
{
    ++d->round;
    m_attachment = {};
    d->canvas->setImage({});
    d->text->clear();
    {
        const QSignalBlocker quiet(d->search);
        d->search->clear();
    }
    d->pdf->setPdf(nullptr);
}

void AttachmentPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->matches(QKeySequence::Find) && d->pdfBar->isVisible())
        d->search->setFocus();
    else
        QWidget::keyPressEvent(event);
}

void AttachmentPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::mail
