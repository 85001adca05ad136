// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/shell/pdf.h>

class QPdfDocument;
class QThread;

namespace gw::pdf {

/// Qt's document on a thread of its own. A file that takes for ever holds up that thread and nothing else: when this
/// goes, the thread is told to end and nobody waits for it.
class Document final : public QObject, public shell::IPdfDocument
{
public:
    using Opened = std::function<void(std::unique_ptr<shell::IPdfDocument>, shell::PdfProblem)>;
    static void open(const QString &path, Opened opened);
    ~Document() override;

    int pageCount() const override { return int(m_sizes.size()); }
    QSizeF pageSize(int page) const override { return m_sizes.value(page, QSizeF(595, 842)); }
    void render(int page, QSize pixels, std::function<void(const QImage &)> done) override;
    void select(int page, QPointF from, QPointF to, std::function<void(const shell::PdfText &)> done) override;
    void find(const QString &words, std::function<void(const QList<shell::PdfText> &)> done) override;

private:
    Document();
    template <class Work, class Done>
    void aside(Work work, Done done);

    QThread *m_thread;
    QPdfDocument *m_document;
    QList<QSizeF> m_sizes;
};

} // namespace gw::pdf
