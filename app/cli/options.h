// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "output.h"
#include <QDate>
#include <QStringList>
#include <gw/base/result.h>

namespace gw::app::cli {

/// The command line of a command, parsed.
struct Options
{
    enum class Command { Check, Verify };
    Command command = Command::Check;
    bool help = false;
    bool json = false;
    Language language = Language::English;
    QString file = {};
    QStringList trustFiles = {}; ///< of verify
    QDate date = {};             ///< of check: the day it is looked at
    bool received = false;       ///< of check: a document that came from elsewhere

    /// Rejected: `detail` is a sentence for the terminal, in the language as far as it was known.
    static Result<Options> parse(const QStringList &arguments);
};

/// What `gwanmun check --help` and `gwanmun verify --help` print.
QString helpText(Options::Command command, Language language);

} // namespace gw::app::cli
