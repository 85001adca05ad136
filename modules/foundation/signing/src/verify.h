// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSet>
#include <gw/signing/record.h>

namespace gw::signing {

/// One run of verify(): the parts of a record in the order in which each rests on the one before.
class Verifier final
{
public:
    Verifier(const Record &record, const TrustRoots &trust, const IProvider &provider);
    Report run();

private:
    void versions();
    void attachmentsOf(const RecordVersion &version);
    void signatures();
    SignatureReport signature(const RecordSignature &one);
    void payloadOf(const RecordSignature &one, const Payload &payload, SignatureReport &report);
    void certificateOf(const RecordSignature &one, const Payload &payload, SignatureReport &report);
    void opinions();
    void line();
    void step(const QJsonObject &step);
    void number();
    void seals();
    void audit();

    void add(const QString &code, const QString &place = {}, const QStringList &parameters = {});
    void add(SignatureReport &report, const QString &code, const QStringList &more = {});

    const Record &m_record;
    TrustRoots m_trust; ///< with the record's own helpers
    const IProvider &m_provider;
    Report m_report;
    QHash<int, RecordVersion> m_versions;      ///< recomputed, by number
    QHash<QString, QList<Payload>> m_payloads; ///< that could be read, by step, in their order
    QHash<QString, QString> m_lastOf;          ///< by step: signatureSha256() of its last signature
    QSet<QString> m_signatures;                ///< signatureSha256() of those before
    QSet<QString> m_steps;                     ///< of the line
    bool m_decided = false;
};

} // namespace gw::signing
