// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/problem_window.h"

#include "window/tray.h"
#include <QCloseEvent>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::app {

ProblemWindow::ProblemWindow(Theme &theme, const QString &happened, const QString &next)
{
    setObjectName(u"problem"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Gwanmun"));
    setWindowIcon(QIcon(appMark(theme, 64)));
    auto *view = new StateView(theme);
    view->show(u"dialog-error"_s, happened, next, tr("Close"), [this] { close(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
    resize(theme.scaled(520), theme.scaled(320));
}

void ProblemWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace gw::app
