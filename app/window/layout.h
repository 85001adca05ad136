// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <gw/base/result.h>

namespace gw::app {

/// Where a person has put the docks, per seat. Versioned JSON; an old or foreign one never breaks the window.
struct Layout
{
    static constexpr int currentVersion = 1;

    QStringList docks; ///< ids that were there when it was saved, so that a dock that came since gets its default place
    QByteArray state;  ///< QMainWindow::saveState()
    QByteArray geometry; ///< QWidget::saveGeometry()
    QString current;     ///< the dock on top
    QJsonObject views;   ///< what each dock wants to remember, by id

    QJsonObject toJson() const;
    /// Protocol: not a layout, or of a version we do not know. The caller falls back to the default layout.
    static Result<Layout> fromJson(const QJsonObject &json);
};

} // namespace gw::app
