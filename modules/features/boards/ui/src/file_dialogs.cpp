// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "file_dialogs.h"

#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {
namespace {

QFileDialog *dialog(QWidget *parent)
{
    auto *made = new QFileDialog(parent);
    made->setAttribute(Qt::WA_DeleteOnClose);
    return made;
}

} // namespace

void chooseFiles(const BoardsViewParts &parts, QWidget *parent, std::function<void(const QStringList &)> chosen)
{
    const auto take = [chosen = std::move(chosen)](const QStringList &files) {
        if (!files.isEmpty())
            chosen(files);
    };
    if (parts.chooseFiles) {
        parts.chooseFiles(parent, take);
        return;
    }
    QFileDialog *asking = dialog(parent);
    asking->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(asking, &QFileDialog::filesSelected, parent, take);
    asking->open();
}

void chooseTarget(const BoardsViewParts &parts, QWidget *parent, const QString &name, std::function<void(const QString &)> chosen)
{
    if (parts.chooseTarget) {
        parts.chooseTarget(parent, name, std::move(chosen));
        return;
    }
    QFileDialog *asking = dialog(parent);
    asking->setAcceptMode(QFileDialog::AcceptSave);
    // A name from outside is a proposal, never a path.
    asking->selectFile(QString(name).replace(u'/', u'_').replace(u'\\', u'_'));
    QObject::connect(asking, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString &target) { chosen(target); });
    asking->open();
}

} // namespace gw::boards
