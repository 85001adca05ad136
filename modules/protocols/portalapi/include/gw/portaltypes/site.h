// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <map>
#include <optional>

namespace gw::portal {

/// A text in both languages.
struct LocalizedText
{
    QString ko;
    QString en;

    bool operator==(const LocalizedText &) const = default;
};
bool fromJson(const QJsonValue &value, LocalizedText &out);
QJsonValue toJson(const LocalizedText &value);

/// One setting that the site decides or suggests.
struct PolicyEntry
{
    /// The value; its type is the setting's.
    QJsonValue value;
    /// true: the person cannot change it; false: it is the site's default.
    bool forced = false;

    bool operator==(const PolicyEntry &) const = default;
};
bool fromJson(const QJsonValue &value, PolicyEntry &out);
QJsonValue toJson(const PolicyEntry &value);

/// Limits that a client has to keep.
struct Limits
{
    /// Bytes of a JSON body.
    qint64 maxBody = 0;
    /// Bytes of a person's preferences.
    qint64 maxPreferences = 0;
    /// Objects in one page of the directory.
    int maxPage = 0;
    /// Streams one person may have open.
    int eventStreams = 0;
    /// Hours for which answers are kept.
    int idempotencyHours = 0;

    bool operator==(const Limits &) const = default;
};
bool fromJson(const QJsonValue &value, Limits &out);
QJsonValue toJson(const Limits &value);

/// A way to sign in.
enum class LoginMethod {
    Unknown, ///< a value that this program does not know
    Certificate,
    Password,
};
/// Every LoginMethod of the contract, in its order.
inline constexpr std::array allLoginMethods{
    LoginMethod::Certificate,
    LoginMethod::Password,
};
QString toString(LoginMethod value);
LoginMethod loginMethodFromString(QStringView text);
bool fromJson(const QJsonValue &value, LoginMethod &out);
QJsonValue toJson(LoginMethod value);

/// What a workstation needs to know of a site before anybody signed in.
struct Site
{
    LocalizedText displayName;
    /// OpenID Connect issuer, to be compared to the character.
    QString issuer;
    /// Address of this API, without a slash at the end.
    QString portal;
    /// Address of the JMAP session resource; null where the site has none.
    std::optional<QString> jmap;
    /// Address of the Matrix home server; null where the site has none.
    std::optional<QString> matrix;
    /// Site policy by setting key. Weaker than machine policy, stronger than the person's choice.
    std::map<QString, PolicyEntry> policy;
    Limits limits;
    /// What the sign-in window offers, in this order.
    QList<LoginMethod> loginMethods;

    bool operator==(const Site &) const = default;
};
bool fromJson(const QJsonValue &value, Site &out);
QJsonValue toJson(const Site &value);

/// Whether the server can answer.
enum class HealthStatus {
    Unknown, ///< a value that this program does not know
    Ok,
    Failing,
};
/// Every HealthStatus of the contract, in its order.
inline constexpr std::array allHealthStatuss{
    HealthStatus::Ok,
    HealthStatus::Failing,
};
QString toString(HealthStatus value);
HealthStatus healthStatusFromString(QStringView text);
bool fromJson(const QJsonValue &value, HealthStatus &out);
QJsonValue toJson(HealthStatus value);

/// The server's state in a word.
struct Health
{
    HealthStatus status = HealthStatus::Unknown;
    /// Of the server program.
    QString version;
    /// Its kind: sqlite or postgresql.
    QString database;

    bool operator==(const Health &) const = default;
};
bool fromJson(const QJsonValue &value, Health &out);
QJsonValue toJson(const Health &value);

/// One thing that is wrong with a body or a parameter.
struct FieldError
{
    /// JSON Pointer (RFC 6901) into the body, or the name of a parameter.
    QString pointer;
    /// required, type, format, range, unknown-value, before-start, overlap …
    QString code;
    /// One sentence for a person.
    std::optional<QString> detail;

    bool operator==(const FieldError &) const = default;
};
bool fromJson(const QJsonValue &value, FieldError &out);
QJsonValue toJson(const FieldError &value);

/// One thing that the pre-flight check found, as gw_checks has it.
struct CheckFinding
{
    /// L01 to L14.
    QString code;
    /// red: it stops the document; amber: it needs a reason; info.
    QString level;
    /// The article that it comes from.
    std::optional<QString> article;
    /// Which sentence it is, with `parameters` to fill in.
    QString message;
    QList<QString> parameters;
    /// Where it is in the document.
    QJsonObject place;
    /// One sentence for a person.
    QString ko;
    QString en;

    bool operator==(const CheckFinding &) const = default;
};
bool fromJson(const QJsonValue &value, CheckFinding &out);
QJsonValue toJson(const CheckFinding &value);

/// Why a request failed (RFC 9457).
struct Problem
{
    /// https://gwanmun.example/problems/<name>; switch on this.
    QString type;
    /// One sentence for a person.
    QString title;
    /// The HTTP status, repeated.
    int status = 0;
    /// More about this case.
    std::optional<QString> detail;
    /// The request's id.
    QString instance;
    /// Whether the same request may succeed later.
    std::optional<bool> retryable;
    /// Of `invalid-fields`.
    std::optional<QList<FieldError>> errors;
    /// Of `approval-conflict`.
    std::optional<QString> reason;
    /// Of `approval-conflict`, `forbidden` and `checks-failed` in approval: the finer reason.
    std::optional<QString> code;
    /// Of `approval-conflict`: the version of the document now.
    std::optional<QString> versionSha256;
    /// Of `checks-failed`.
    std::optional<QList<CheckFinding>> findings;

    bool operator==(const Problem &) const = default;
};
bool fromJson(const QJsonValue &value, Problem &out);
QJsonValue toJson(const Problem &value);

} // namespace gw::portal
