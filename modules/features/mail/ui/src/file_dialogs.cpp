// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "file_dialogs.h"

#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {
namespace {

QFileDialog *dialog(QWidget *parent)
{
    auto *made = new QFileDialog(parent);
    made->setAttribute(Qt::WA_DeleteOnClose);
    return made;
}

} // namespace

void chooseMailFiles(const MailViewParts &parts, QWidget *parent, std::function<void(QStringList)> chosen)
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
    asking->setNameFilters({u"*.eml"_s, u"*"_s});
    QObject::connect(asking, &QFileDialog::filesSelected, parent, take);
    asking->open();
}

void chooseTarget(const MailViewParts &parts, QWidget *parent, const QString &name, std::function<void(QString)> chosen)
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

void chooseFolder(const MailViewParts &parts, QWidget *parent, std::function<void(QString)> chosen)
{
    if (parts.chooseFolder) {
        parts.chooseFolder(parent, std::move(chosen));
        return;
    }
    QFileDialog *asking = dialog(parent);
    asking->setFileMode(QFileDialog::Directory);
    asking->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(asking, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString &target) { chosen(target); });
    asking->open();
}

} // namespace gw::mail
