// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/mail_ui/mail_module.h>

class QTabWidget;

namespace gw::mail {

/// Signatures, templates, groups and the vacation answer.
class ComposeSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit ComposeSettings(const MailViewParts &parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QTabWidget *m_tabs;
};

} // namespace gw::mail
