// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "signing_world.h"

#include <gw/document/canonical.h>
#include <gw/document/content.h>
#include <gw/document/meta.h>
#include <openssl/cms.h>
#include <openssl/ecdsa.h>
#include <openssl/x509v3.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

template <class T>
QByteArray derOf(const T *object, int (*encode)(const T *, unsigned char **))
{
    QByteArray out(encode(object, nullptr), '\0');
    auto *cursor = reinterpret_cast<unsigned char *>(out.data());
    encode(object, &cursor);
    return out;
}

X509 *parsed(const QByteArray &der)
{
    const auto *cursor = reinterpret_cast<const unsigned char *>(der.constData());
    return d2i_X509(nullptr, &cursor, long(der.size()));
}

void setTime(ASN1_TIME *field, const QDateTime &time)
{
    ASN1_TIME_set(field, time_t(time.toSecsSinceEpoch()));
}

void addName(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    if (!utf8.isEmpty())
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(utf8.data()),
                                   int(utf8.size()), -1, 0);
}

void addExtension(X509 *certificate, int nid, const char *value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Identity make(const IssueWish &wish, const Key &key, const Identity *authority)
{
    static quint64 serial = 100;
    X509 *certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), ++serial);
    setTime(X509_getm_notBefore(certificate), wish.from);
    setTime(X509_getm_notAfter(certificate), wish.to);
    X509_NAME *name = X509_get_subject_name(certificate);
    addName(name, "C", u"KR"_s);
    addName(name, "O", u"한별특별시"_s);
    addName(name, "OU", u"people"_s);
    addName(name, "OU", u"총무과"_s);
    addName(name, "CN", wish.name);
    addName(name, "serialNumber", wish.staffNo);
    addName(name, "serialNumber", wish.secondStaffNo);
    X509 *issuer = authority ? parsed(authority->certificate) : nullptr;
    X509_set_issuer_name(certificate, issuer ? X509_get_subject_name(issuer) : name);
    X509_set_pubkey(certificate, key.get());
    if (wish.authority) {
        addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
        addExtension(certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else if (wish.usage) {
        addExtension(certificate, NID_key_usage, wish.usage);
    }
    X509_sign(certificate, authority ? authority->key.get() : key.get(), EVP_sha256());
    Identity out{derOf(certificate, i2d_X509), key};
    X509_free(certificate);
    X509_free(issuer);
    return out;
}

QJsonObject person(const QString &seat, const QString &name)
{
    return {{u"seatId"_s, seat}, {u"personId"_s, u"p-"_s + seat}, {u"name"_s, name}};
}

QJsonObject stepOf(const QString &id, const QString &role, const QJsonObject &who)
{
    return {{u"id"_s, id},
            {u"role"_s, role},
            {u"state"_s, u"done"_s},
            {u"mode"_s, u"self"_s},
            {u"decision"_s, u"approve"_s},
            {u"actedBy"_s, who}};
}

class SampleMaker
{
public:
    signing::Record make()
    {
        m_record.documentId = u"d0c00000-0000-4000-8000-000000000001"_s;
        m_record.attachments.insert(document::sha256Hex(m_file), m_file);
        m_record.attachments.insert(document::sha256Hex(m_picture), m_picture);
        addVersion(1, u"정보공개 청구 처리 계획"_s, u"김하늘"_s, u"draft"_s);
        addVersion(2, u"정보공개 청구 처리 계획(수정)"_s, u"이도현"_s, u"review-edit"_s);
        sign(u"s1"_s, document::StepRole::Draft, 1, nullptr, u"김하늘"_s, u"20230001"_s, {});
        sign(u"s2"_s, document::StepRole::Review, 2, &town().reviewer, u"이도현"_s, u"20230002"_s,
             u"붙임의 금액을 고쳤습니다."_s);
        sign(u"s3"_s, document::StepRole::Decide, 2, &town().decider, u"박서연"_s, u"20230003"_s, {});
        addLine();
        m_record.card = {{u"state"_s, u"sent"_s},
                         {u"number"_s, QJsonObject{{u"display"_s, u"총무과-1234"_s}, {u"serial"_s, 1234}}},
                         {u"decidedAt"_s, u"2026-11-21T03:00:00.000Z"_s}};
        m_record.dispatches = {QJsonObject{{u"id"_s, u"dp1"_s}, {u"state"_s, u"sent"_s}, {u"sealMode"_s, u"seal"_s}}};
        m_record.sealUses = {QJsonObject{{u"sealId"_s, u"seal1"_s}, {u"dispatchId"_s, u"dp1"_s}}};
        addAudit();
        m_record.certificates = {town().root.certificate};
        rehash(m_record);
        return m_record;
    }

private:
    void addVersion(int no, const QString &title, const QString &by, const QString &cause)
    {
        document::Content content;
        content.blocks.append(
            document::Block::of(document::Paragraph{1, {}, {{u"추진 배경"_s + QString::number(no)}}}));
        content.blocks.append(
            document::Block::of(document::Image{document::sha256Hex(m_picture), u"위치도.png"_s, 80, u"청사 위치"_s}));
        document::Meta meta;
        meta.title = title;
        document::AttachmentRef attachment;
        attachment.id = u"a1"_s;
        attachment.name = u"세부 계획.odt"_s;
        attachment.size = m_file.size();
        attachment.sha256 = document::sha256Hex(m_file);
        attachment.order = 1;
        signing::RecordVersion version;
        version.no = no;
        version.content = document::toJson(content);
        version.meta = document::toJson(meta);
        version.attachments = document::toJson(QList{attachment});
        version.createdAt = sampleTime().addSecs(no * 60);
        version.by = by;
        version.cause = cause;
        m_record.versions.append(signing::withHashes(version).value());
    }

    void sign(const QString &step, document::StepRole role, int versionNo, const Identity *with, const QString &name,
              const QString &staffNo, const QString &opinion)
    {
        const signing::RecordVersion &version = m_record.versions.at(versionNo - 1);
        signing::Payload payload;
        payload.docId = m_record.documentId;
        payload.versionNo = versionNo;
        payload.bodySha256 = version.bodySha256;
        payload.attachManifestSha256 = version.attachManifestSha256;
        payload.metaSha256 = version.metaSha256;
        payload.stepId = step;
        payload.role = role;
        payload.seatId = u"seat-"_s + step;
        payload.postId = u"post-"_s + step;
        payload.opinionSha256 = signing::opinionSha256(opinion, document::OpinionVisibility::Line);
        payload.at = sampleTime().addSecs(3600 * m_record.signatures.size()).addMSecs(321);
        payload.prev = m_record.signatures.isEmpty() ? QString() : m_record.signatures.last().signature.sha256();
        signing::RecordSignature signature;
        signature.stepId = step;
        signature.signature.kind = with ? document::SignatureKind::Certificate : document::SignatureKind::Text;
        signature.signature.payload = signing::toBytes(payload).value();
        if (with)
            signature.signature.cms = signCms(*with, signature.signature.payload, payload.at);
        signature.name = name;
        signature.staffNo = staffNo;
        signature.title = u"주무관"_s;
        signature.receivedAt = payload.at.addSecs(2);
        m_record.signatures.append(signature);
        if (!opinion.isEmpty())
            m_record.opinions.append(
                QJsonObject{{u"stepId"_s, step}, {u"text"_s, opinion}, {u"visibility"_s, u"line"_s}});
    }

    void addLine()
    {
        QJsonArray steps;
        const char *roles[] = {"draft", "review", "decide"};
        for (qsizetype i = 0; i < m_record.signatures.size(); ++i) {
            const signing::RecordSignature &one = m_record.signatures.at(i);
            QJsonObject step =
                stepOf(one.stepId, QString::fromLatin1(roles[i]), person(u"seat-"_s + one.stepId, one.name));
            step.insert(u"signature"_s, QJsonObject{{u"signatureSha256"_s, one.signature.sha256()}});
            step.insert(u"versionNoSeen"_s, i == 0 ? 1 : 2);
            steps.append(step);
        }
        m_record.line = {{u"groups"_s, QJsonArray{QJsonObject{{u"mode"_s, u"sequential"_s}, {u"steps"_s, steps}}}}};
    }

    void addAudit()
    {
        qint64 seq = 41;
        for (const signing::RecordSignature &one : std::as_const(m_record.signatures)) {
            QJsonObject details{{u"signatureSha256"_s, one.signature.sha256()}};
            if (one.stepId == u"s3"_s)
                details.insert(u"number"_s, u"총무과-1234"_s);
            // Others' events lie between: the numbers leap.
            m_record.audit.append(QJsonObject{{u"seq"_s, seq},
                                              {u"action"_s, u"approve"_s},
                                              {u"details"_s, details},
                                              {u"prevHash"_s, document::sha256Hex(QByteArray::number(seq))}});
            seq += 7;
        }
    }

    signing::Record m_record;
    QByteArray m_file = "세부 계획의 내용";
    QByteArray m_picture = "PNG, for all that verify cares";
};

} // namespace

Identity makeRoot(const QString &name)
{
    IssueWish wish;
    wish.name = name;
    wish.from = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    wish.to = QDateTime(QDate(2045, 1, 1), QTime(0, 0), Qt::UTC);
    wish.authority = true;
    return make(wish, makeEcKey(), nullptr);
}

Identity issue(const Identity &authority, const IssueWish &wish, const Key &key)
{
    return make(wish, key, &authority);
}

QByteArray makeCrl(const Identity &authority, const QByteArray &serialOf, const QDateTime &revokedAt,
                   const QDateTime &thisUpdate, const QDateTime &nextUpdate)
{
    X509 *issuer = parsed(authority.certificate);
    X509_CRL *list = X509_CRL_new();
    X509_CRL_set_version(list, X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer));
    ASN1_TIME *time = ASN1_TIME_new();
    setTime(time, thisUpdate);
    X509_CRL_set1_lastUpdate(list, time);
    setTime(time, nextUpdate);
    X509_CRL_set1_nextUpdate(list, time);
    if (!serialOf.isEmpty()) {
        X509 *certificate = parsed(serialOf);
        X509_REVOKED *entry = X509_REVOKED_new();
        setTime(time, revokedAt);
        X509_REVOKED_set_revocationDate(entry, time);
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(certificate));
        X509_CRL_add0_revoked(list, entry);
        X509_free(certificate);
    }
    X509_CRL_sort(list);
    X509_CRL_sign(list, authority.key.get(), EVP_sha256());
    const QByteArray out = derOf(list, i2d_X509_CRL);
    ASN1_TIME_free(time);
    X509_CRL_free(list);
    X509_free(issuer);
    return out;
}

QByteArray signAsJws(const Key &key, const QByteArray &data)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, key.get());
    size_t length = 0;
    const auto *input = reinterpret_cast<const unsigned char *>(data.constData());
    EVP_DigestSign(context, nullptr, &length, input, size_t(data.size()));
    QByteArray signature(qsizetype(length), '\0');
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &length, input, size_t(data.size()));
    EVP_MD_CTX_free(context);
    signature.truncate(qsizetype(length));
    if (EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_EC)
        return signature;
    const auto *cursor = reinterpret_cast<const unsigned char *>(signature.constData());
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &cursor, long(signature.size()));
    QByteArray raw(64, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(pair), reinterpret_cast<unsigned char *>(raw.data()), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair), reinterpret_cast<unsigned char *>(raw.data()) + 32, 32);
    ECDSA_SIG_free(pair);
    return raw;
}

QByteArray signCms(const Identity &signer, const QByteArray &payload, const QDateTime &time,
                   const QList<QByteArray> &others)
{
    const auto draft = town().provider->begin(payload, QList{signer.certificate} + others, time);
    return town().provider->finish(draft.value(), signAsJws(signer.key, draft->toSign)).value();
}

const Town &town()
{
    static const Town made = [] {
        Town out;
        out.root = makeRoot();
        out.reviewer = issue(out.root, {.name = u"이도현()0023"_s, .staffNo = u"20230002"_s});
        out.decider = issue(out.root, {.name = u"박서연"_s, .staffNo = u"20230003"_s}, makeRsaKey());
        out.trust.roots = {out.root.certificate};
        out.provider = signing::makeOpenSslProvider();
        return out;
    }();
    return made;
}

QDateTime sampleTime()
{
    return QDateTime(QDate(2026, 11, 21), QTime(1, 0), Qt::UTC);
}

signing::Record makeSample()
{
    return SampleMaker().make();
}

void rehash(signing::Record &record)
{
    for (signing::RecordVersion &version : record.versions)
        version = signing::withHashes(version).value();
    QString last;
    QJsonArray audit;
    for (const QJsonValue &value : std::as_const(record.audit)) {
        QJsonObject event = value.toObject();
        event.insert(u"documentPrevHash"_s, last);
        last = signing::auditHash(event).value();
        event.insert(u"hash"_s, last);
        audit.append(event);
    }
    record.audit = audit;
}

signing::Report verifySample(const signing::Record &record)
{
    return signing::verify(record, town().trust, *town().provider);
}

QStringList codesOf(const signing::Report &report)
{
    QStringList out;
    for (const signing::Finding &finding : report.findings)
        out.append(finding.code);
    return out;
}

} // namespace gw::test
