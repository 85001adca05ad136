// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {

Result<Arguments> Arguments::parse(const QStringList &list)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    const QCommandLineOption demo(u"demo"_s);
    const QCommandLineOption demoSeed(u"demo-seed"_s, {}, u"SIZE"_s);
    const QCommandLineOption tour(u"tour"_s, {}, u"DIR"_s);
    const QCommandLineOption server(u"server"_s, {}, u"URL"_s);
    const QCommandLineOption language(u"language"_s, {}, u"LANG"_s);
    const QCommandLineOption profile(u"profile"_s, {}, u"DIR"_s);
    const QCommandLineOption certificates(u"certificates"_s, {}, u"DIR"_s);
    const QCommandLineOption minimized(QStringList{u"minimized"_s, u"background"_s});
    const QCommandLineOption sessionOnly(u"session-only"_s);
    const QCommandLineOption firstPaint(u"print-first-paint"_s);
    const QCommandLineOption policyCheck(u"policy-check"_s, {}, u"FILE"_s);
    const QCommandLineOption policySchema(u"policy-schema"_s);
    const QCommandLineOption policyReport(u"policy-report"_s);
    parser.addOptions({help, version, demo, demoSeed, tour, server, language, profile, certificates, minimized,
                       sessionOnly, firstPaint, policyCheck, policySchema, policyReport});
    if (!parser.parse(list))
        return fail(Error::Code::Rejected, parser.errorText());

    Arguments result;
    if (parser.isSet(help))
        result.action = Action::Help;
    else if (parser.isSet(version))
        result.action = Action::Version;
    else if (parser.isSet(policyCheck))
        result.action = Action::PolicyCheck;
    else if (parser.isSet(policySchema))
        result.action = Action::PolicySchema;
    else if (parser.isSet(policyReport))
        result.action = Action::PolicyReport;
    result.file = parser.value(policyCheck);
    result.tourFolder = parser.value(tour);
    result.demo = parser.isSet(demo) || parser.isSet(tour);
    result.server = parser.value(server);
    result.language = parser.value(language);
    result.profile = parser.value(profile);
    result.certificateFolders = parser.values(certificates);
    result.minimized = parser.isSet(minimized);
    result.sessionOnly = parser.isSet(sessionOnly);
    result.printFirstPaint = parser.isSet(firstPaint);
    if (parser.isSet(demoSeed))
        result.demoSeed = parser.value(demoSeed);
    result.links = parser.positionalArguments();

    if (!result.language.isEmpty() && result.language != "ko"_L1 && result.language != "en"_L1)
        return fail(Error::Code::Rejected, u"--language is ko or en"_s);
    if (result.demoSeed != "small"_L1 && result.demoSeed != "city"_L1)
        return fail(Error::Code::Rejected, u"--demo-seed is small or city"_s);
    if (result.demo && !result.server.isEmpty())
        return fail(Error::Code::Rejected, u"--demo has a server of its own; leave out --server"_s);
    if (parser.isSet(tour) && result.tourFolder.isEmpty())
        return fail(Error::Code::Rejected, u"--tour needs a folder for the screenshots"_s);
    for (const QString &link : std::as_const(result.links)) {
        if (!link.startsWith("gwanmun:"_L1))
            return fail(Error::Code::Rejected, u"not a gwanmun: link: %1"_s.arg(link));
    }
    return result;
}

QString Arguments::helpText()
{
    return uR"(Gwanmun, the desk of the public service.

usage: gwanmun [options] [gwanmun:LINK …]
       gwanmun check [options] FILE
       gwanmun verify [options] FILE

Documents, without a server and without a window
  check FILE           check a document before it goes out (see gwanmun check --help)
  verify FILE          verify a record: who signed what when, and that nothing changed (see gwanmun verify --help)

Start
  --server URL         sign in at this server (the policy ServerUrl wins)
  --demo               start an own backend on this computer with a demo city that lives
  --demo-seed SIZE     small (about 500 people, the default) or city (50,000); for a new demo city only
  --tour DIR           demo, then a guided walk through the program; screenshots go to DIR, one result line per
                       step to the terminal. Exit code 1 when a step fails
  --background         start in the tray (what the autostart entry does)
  --language LANG      ko or en, for this run
  --profile DIR        keep everything below DIR instead of the usual folders
  --certificates DIR   look for certificates there, too (may be repeated)
  --session-only       keep no session in the key store

Administration
  --policy-check FILE  check a policy file; exit code 0 good, 1 errors (with line numbers), 2 unreadable
  --policy-schema      print the JSON Schema of policy files
  --policy-report      print every setting, its value and who decided it

  -h, --help           this text
  -v, --version        the version

A second start hands its links to the program that runs already.
)"_s;
}

} // namespace gw::app
