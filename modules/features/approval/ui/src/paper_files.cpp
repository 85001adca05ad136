// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "paper_files.h"

#include <QFileDialog>
#include <QPromise>
#include <QRegularExpression>
#include <QSaveFile>
#include <QThreadPool>
#include <gw/html/sanitize.h>
#include <gw/paper/paper.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {
namespace {

Task<Done> whenWritten(QFuture<Result<Done>> future)
{
    co_return co_await future;
}

Result<Done> writeSheet(const document::Sheet &sheet, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Storage, file.errorString());
    if (const auto written = paper::writePdf(paper::Layout(sheet), sheet, file); !written)
        return written;
    if (!file.commit())
        return fail(Error::Code::Storage, file.errorString());
    return Done{};
}

} // namespace

Task<Done> writePdfFile(document::Sheet sheet, QString path)
{
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    QFuture<Result<Done>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, sheet = std::move(sheet), path = std::move(path)] {
        promise->addResult(writeSheet(sheet, path));
        promise->finish();
    });
    return whenWritten(std::move(future));
}

void chooseTarget(const ApprovalViewParts &parts, QWidget *parent, const QString &name, std::function<void(const QString &)> chosen)
{
    if (parts.chooseTarget) {
        parts.chooseTarget(parent, name, std::move(chosen));
        return;
    }
    auto *dialog = new QFileDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

QString fileNameOf(const QString &title, const QString &ending)
{
    static const QRegularExpression unusual(uR"([\\/:*?"<>|\x00-\x1f]+)"_s);
    const QString name = html::plainLine(title, 80).replace(unusual, u" "_s).simplified();
    return (name.isEmpty() ? u"document"_s : name) + ending;
}

} // namespace gw::approval
