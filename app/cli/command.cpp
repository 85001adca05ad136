// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "command.h"

#include "commands.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::app::cli {

bool isCommand(const char *argument)
{
    return qstrcmp(argument, "check") == 0 || qstrcmp(argument, "verify") == 0;
}

int run(const QStringList &arguments)
{
    const Result<Options> options = Options::parse(arguments);
    if (!options) {
        complain(options.error().detail);
        complain(u"gwanmun %1 --help"_s.arg(arguments.value(1)));
        return Unreadable;
    }
    if (options->help) {
        print(helpText(options->command, options->language));
        return Good;
    }
    return options->command == Options::Command::Verify ? verifyCommand(*options) : checkCommand(*options);
}

} // namespace gw::app::cli
