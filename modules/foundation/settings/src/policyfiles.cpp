// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/settings/policyfiles.h>

#include "readfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;
using Kind = gw::settings::Problem::Kind;

namespace gw::settings {

Q_LOGGING_CATEGORY(lcPolicy, "gw.settings.policy")

namespace {

QString copyName(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QString::fromLatin1(hash) + u".json"_s;
}

void merge(Policy &into, const Policy &from)
{
    for (auto it = from.entries.cbegin(); it != from.entries.cend(); ++it)
        into.entries.insert(it.key(), it.value());
    into.problems += from.problems;
}

Problem readingProblem(const QString &path, const Error &error)
{
    const Kind kind = error.code == Error::Code::Forbidden ? Kind::UnsafeOwner : Kind::Unreadable;
    return {.kind = kind, .file = path, .detail = error.detail};
}

/// One file, or what was good of it before.
Policy loadOne(const PolicyPaths &paths, const QString &path)
{
    const QString copyPath = QDir(paths.lastGood).filePath(copyName(path));
    const Result<QByteArray> bytes = readFile(path, paths.owner);
    Policy policy;
    if (bytes) {
        policy = parsePolicy(*bytes, path, PolicyLevel::Machine);
        if (!policy.hasErrors()) {
            if (!paths.lastGood.isEmpty() && readFile(copyPath).value_or(QByteArray()) != *bytes) {
                // Without a copy the next error in this file costs more, and says so.
                if (const Result<Done> kept = writeFile(copyPath, *bytes); !kept)
                    qCInfo(lcPolicy) << "no copy of" << path << kept.error();
            }
            return policy;
        }
    } else {
        policy.problems.append(readingProblem(path, bytes.error()));
    }
    const Result<QByteArray> copy = readFile(copyPath);
    if (!paths.lastGood.isEmpty() && copy) {
        Policy good = parsePolicy(*copy, path, PolicyLevel::Machine);
        if (!good.hasErrors()) {
            policy.entries = std::move(good.entries);
            for (Problem &problem : policy.problems)
                problem.lastGoodInForce = problem.isError();
        }
    }
    return policy;
}

} // namespace

PolicyPaths PolicyPaths::system(const QString &stateFolder)
{
#ifdef Q_OS_WIN
    const QString root = qEnvironmentVariable("ProgramData") + u"/Gwanmun"_s;
#else
    const QString root = u"/etc/gwanmun"_s;
#endif
    return {.file = root + u"/policies.json"_s,
            .dropIns = root + u"/policies.d"_s,
            .lastGood = stateFolder + u"/policies"_s};
}

Policy loadMachinePolicy(const PolicyPaths &paths)
{
    QStringList files;
    if (QFile::exists(paths.file))
        files.append(paths.file);
    // An empty path would mean the working directory, whose files are nobody's policy.
    const QDir folder(paths.dropIns);
    const QStringList names =
        paths.dropIns.isEmpty()
            ? QStringList()
            : folder.entryList({u"*.json"_s}, QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    for (const QString &name : names)
        files.append(folder.filePath(name));

    Policy policy;
    QStringList copies;
    for (const QString &path : files) {
        merge(policy, loadOne(paths, path));
        copies.append(copyName(path));
    }
    QDir good(paths.lastGood);
    const QStringList kept = paths.lastGood.isEmpty() ? QStringList() : good.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : kept) {
        if (!copies.contains(name))
            good.remove(name); // its policy was taken away on purpose
    }
    for (const Problem &problem : policy.problems)
        qCInfo(lcPolicy).noquote() << toString(problem);
    return policy;
}

} // namespace gw::settings
