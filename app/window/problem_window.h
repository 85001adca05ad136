// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/widgets/theme.h>

namespace gw::app {

/// The window for the case that there is no desk to show: what happened, what to do.
class ProblemWindow final : public QWidget
{
    Q_OBJECT

public:
    ProblemWindow(widgets::Theme &theme, const QString &happened, const QString &next);

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace gw::app
