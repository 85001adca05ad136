// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "pdf_document.h"

#include <QCoreApplication>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPointer>
#include <QThread>
#include <cmath>

namespace gw::pdf {
namespace {

constexpr double MaxPixels = 40'000'000;
constexpr int MaxPages = 20'000;
constexpr int MaxHits = 1'000;

} // namespace

Document::Document() : m_thread(new QThread), m_document(new QPdfDocument)
{
    m_document->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_document, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->start(QThread::LowPriority);
}

Document::~Document()
{
    m_thread->quit();
}

/// Runs `work(document)` on the thread of the document and `done` with what it gives on ours, if this is still here.
template <class Work, class Done>
void Document::aside(Work work, Done done)
{
    const QPointer<Document> self(this);
    QPdfDocument *document = m_document;
    QMetaObject::invokeMethod(
        document,
        [self, document, work = std::move(work), done = std::move(done)]() mutable {
            auto outcome = work(*document);
            // The application outlives every document; `self` is only looked at on its own thread.
            QMetaObject::invokeMethod(
                qApp,
                [self, done = std::move(done), outcome = std::move(outcome)] {
                    if (self)
                        done(outcome);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Document::open(const QString &path, Opened opened)
{
    auto *made = new Document; // held by the answer below until it is handed over
    made->aside(
        [path](QPdfDocument &document) {
            const auto error = document.load(path);
            QList<QSizeF> sizes;
            for (int page = 0; error == QPdfDocument::Error::None && page < std::min(document.pageCount(), MaxPages); ++page) {
                const QSizeF size = document.pagePointSize(page);
                sizes.append(size.isEmpty() ? QSizeF(595, 842) : size.boundedTo({14'400, 14'400}));
            }
            const bool locked = error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme;
            return std::pair(sizes, locked ? shell::PdfProblem::NeedsPassword : sizes.isEmpty() ? shell::PdfProblem::Broken : shell::PdfProblem::None);
        },
        [made, opened = std::move(opened)](const std::pair<QList<QSizeF>, shell::PdfProblem> &outcome) {
            std::unique_ptr<Document> document(made);
            document->m_sizes = outcome.first;
            if (outcome.second != shell::PdfProblem::None)
                document.reset();
            opened(std::move(document), outcome.second);
        });
}

void Document::render(int page, QSize pixels, std::function<void(const QImage &)> done)
{
    const double wanted = double(pixels.width()) * pixels.height();
    const QSize size = wanted > MaxPixels ? pixels * std::sqrt(MaxPixels / wanted) : pixels;
    aside([page, size](QPdfDocument &document) { return size.isEmpty() ? QImage() : document.render(page, size); }, std::move(done));
}

void Document::select(int page, QPointF from, QPointF to, std::function<void(const shell::PdfText &)> done)
{
    aside(
        [page, from, to](QPdfDocument &document) {
            const QPdfSelection selection = from.isNull() && to.isNull() ? document.getAllText(page) : document.getSelection(page, from, to);
            return shell::PdfText{page, selection.text(), selection.bounds()};
        },
        std::move(done));
}

void Document::find(const QString &words, std::function<void(const QList<shell::PdfText> &)> done)
{
    aside(
        [words, pages = pageCount()](QPdfDocument &document) {
            QList<shell::PdfText> hits;
            for (int page = 0; page < pages && hits.size() < MaxHits && !words.isEmpty(); ++page) {
                const QString text = document.getAllText(page).text();
                for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0 && hits.size() < MaxHits;
                     at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
                    const QPdfSelection found = document.getSelectionAtIndex(page, int(at), int(words.size()));
                    hits.append({page, found.text(), found.bounds()});
                }
            }
            return hits;
        },
        std::move(done));
}

} // namespace gw::pdf
