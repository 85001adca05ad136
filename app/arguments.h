// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>
#include <gw/base/result.h>

namespace gw::app {

/// The command line, parsed. Nothing here needs an application object.
struct Arguments
{
    enum class Action { Run, Help, Version, PolicyCheck, PolicySchema, PolicyReport };
    Action action = Action::Run;
    bool demo = false;  ///< own backend with the demo city
    QString tourFolder; ///< guided tour; implies demo
    QString file;       ///< for PolicyCheck
    QString server;     ///< for this run; a policy wins
    QString language;   ///< ko or en, for this run
    QString profile;    ///< another folder for everything that is kept, e.g. for tests
    QString demoSeed = QStringLiteral("small");
    QStringList certificateFolders; ///< further places to look in
    QStringList links;              ///< gwanmun: links to open
    bool minimized = false;         ///< start in the tray
    bool printFirstPaint = false;   ///< for the benchmark
    bool sessionOnly = false;       ///< keep nothing in the key store

    /// Rejected: `detail` is a sentence for the terminal.
    static Result<Arguments> parse(const QStringList &arguments);
    static QString helpText();
};

} // namespace gw::app
