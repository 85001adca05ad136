// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/directory/seats.h>
#include <gw/backend/http/rest.h>
#include <gw/portaltypes/absences.h>

namespace gw::backend::directory {

/// What somebody asked for, and everything that is wrong with it. Collects, so that a form can show all at once.
class AbsenceForm
{
public:
    explicit AbsenceForm(const http::Request &request) : m_request(request) {}

    /// Reads a draft member by member; what could be read is in draft().
    void read(const QJsonObject &body);
    /// The rules that need no database: order of the times, lengths, a substitute has something to stand in for.
    void checkAlone();
    /// The rules about other rows: no overlap, and a substitute who is somebody else, in office and not away either.
    /// `holder` is the absent seat, `except` the absence that is being changed.
    Result<Done> checkAgainst(storage::Session &session, const SeatFacts &holder, const QString &except);

    void add(const QString &pointer, const QString &code, const QString &korean, const QString &english);
    bool ok() const { return m_errors.isEmpty(); }
    http::Response refusal() const { return http::invalidFields(m_errors); }
    const api::AbsenceDraft &draft() const { return m_draft; }

private:
    void readTime(const QJsonObject &body, const QString &key, QDateTime &out);
    void readKind(const QJsonObject &body);
    void readScopes(const QJsonObject &body);
    void readOptionalText(const QJsonObject &body, const QString &key, std::optional<QString> &out);
    void missing(const QString &key);
    void wrongType(const QString &key);

    const http::Request &m_request;
    api::AbsenceDraft m_draft;
    QList<http::FieldError> m_errors;
};

/// What a merge patch is applied to: an absence with the members of a draft.
QJsonObject draftOf(const api::Absence &absence);

} // namespace gw::backend::directory
