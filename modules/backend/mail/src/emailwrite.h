// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "methods.h"

#include <gw/backend/jmap/objects.h>

namespace gw::backend::mail {

using jmap::SetError;

constexpr qsizetype MostKeywords = 200; // of one email

/// `mailboxIds` as JMAP writes it: {id: true}, references resolved. Whether they are the account's is not looked at.
std::expected<QStringList, SetError> mailboxIdsOf(const QJsonValue &value, const jmap::Context &context,
                                                  const Limits &limits);
/// `keywords`, in lower case; missing or null: none.
std::expected<QStringList, SetError> keywordsOf(const QJsonValue &value);
SetError wrongProperty(const QString &property, const QString &description = {});
/// What the store says about a message that it does not take.
std::optional<SetError> refusal(const Error &error);

/// An email that is about to be made: checked and kept, but not yet in the account.
struct Candidate
{
    QString creationId;
    Message message;
    Placement placement;
    QJsonObject asked; ///< what the client said
};
struct Candidates
{
    std::vector<Candidate> ready;
    std::vector<std::pair<QString, SetError>> refused;
};
/// Builds what Email/set creates. Outside of any transaction: it reads blobs and writes files.
std::expected<Candidates, MethodError> builtEmails(const QJsonObject &create, jmap::Context &context,
                                                   const Owner &owner, const MailStore::Private &store);
/// Reads what Email/import names.
std::expected<Candidates, MethodError> importedEmails(const QJsonObject &emails, jmap::Context &context,
                                                      const Owner &owner, const MailStore::Private &store);

/// Puts candidates into the account, in the caller's transaction.
Result<std::vector<std::pair<QString, QString>>> insertCandidates(Session &session, Writer &writer,
                                                                  const Candidates &candidates, const Owner &owner,
                                                                  const MailStore::Private &store,
                                                                  jmap::SetAnswer &answer);

} // namespace gw::backend::mail
