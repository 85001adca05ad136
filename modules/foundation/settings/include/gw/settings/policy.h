// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <gw/base/result.h>
#include <gw/settings/keys.h>

namespace gw::settings {

/// Something an administrator or a person should know about a policy or settings file. The sentence is made in the UI.
struct Problem
{
    enum class Kind {
        Syntax, ///< not JSON; line and column say where
        NotAnObject,
        WrongType,
        OutOfRange,
        NotAllowedHere,  ///< this level may not set that key, or not lock it
        UnknownKey,      ///< a spelling error, or a key of a newer version
        DuplicateKey,    ///< the last one counts
        Unreadable,      ///< no right to read it, an I/O error, or above 1 MiB
        UnsafeOwner,     ///< not owned by the administrator, or others may write to it: ignored
        UserFileDamaged, ///< set aside under the name in `detail`; defaults apply
        CannotSave,      ///< the settings file could not be written; values hold until the end of the session
    };
    Kind kind;
    QString file;                 ///< path, or the server that sent the policy
    int line = 0;                 ///< from 1; 0: the file as a whole
    int column = 0;               ///< from 1, in characters
    QString key = {};             ///< as written in the file
    QString detail = {};          ///< for the log
    bool lastGoodInForce = false; ///< an earlier, good copy of this file is used instead

    bool isError() const { return kind != Kind::UnknownKey && kind != Kind::DuplicateKey; }
    bool operator==(const Problem &) const = default;
};

/// `file:line:column: error: …` in English, as compilers write it: for logs and `--policy-check`.
QString toString(const Problem &problem);

/// What a policy says about one key.
struct PolicyEntry
{
    QJsonValue value;
    bool locked = true; ///< false: only another default
    QString reasonKo;   ///< why, in the administrator's words; may be empty
    QString reasonEn;
    QString origin; ///< the file, or the server
};

struct Policy
{
    QHash<Key, PolicyEntry> entries;
    QList<Problem> problems;

    bool hasErrors() const;
};

enum class PolicyLevel { Machine, Site };

/// Reads one policy document. Entries with an error are left out and reported, with the line they are on.
///
/// `{"Theme": "dark"}` forces a value; `{"Theme": {"value": "dark", "locked": false, "reason": {"ko": …, "en": …}}}`
/// gives a default that a person may change. `$schema` and `$comment` are allowed.
Policy parsePolicy(const QByteArray &bytes, const QString &origin, PolicyLevel level);

/// JSON Schema (2020-12) of a policy file, made from the table.
QJsonObject policySchema();

/// For `gwanmun --policy-check FILE`.
struct PolicyCheck
{
    int exitCode = 0;  ///< 0: good, perhaps with warnings; 1: has errors; 2: cannot be read
    QStringList lines; ///< what to print
};
PolicyCheck checkPolicyFile(const QString &path);

} // namespace gw::settings
