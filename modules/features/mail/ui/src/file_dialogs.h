// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/mail_ui/mail_module.h>

namespace gw::mail {

/// Mails as files (.eml) to open; `chosen` is called when there are some.
void chooseMailFiles(const MailViewParts &parts, QWidget *parent, std::function<void(QStringList)> chosen);
/// Where a copy goes; `name` is proposed.
void chooseTarget(const MailViewParts &parts, QWidget *parent, const QString &name, std::function<void(QString)> chosen);
/// A folder for several files.
void chooseFolder(const MailViewParts &parts, QWidget *parent, std::function<void(QString)> chosen);

} // namespace gw::mail
