// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "record_json.h"

#include "times.h"

#include <QJsonDocument>
#include <gw/base/json.h>
#include <gw/document/canonical.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::signing {
namespace {

constexpr int manifestVersion = 1;
constexpr auto formatName = "gwanmun-record"_L1;

/// The parts that are one JSON value each, with where it is in the record.
struct ObjectPart
{
    QLatin1StringView file;
    QJsonObject Record::*member;
};
struct ArrayPart
{
    QLatin1StringView file;
    QJsonArray Record::*member;
};
constexpr ObjectPart objectParts[] = {{"card.json"_L1, &Record::card}, {"line.json"_L1, &Record::line}};
constexpr ArrayPart arrayParts[] = {{"opinions.json"_L1, &Record::opinions},
                                    {"dispatches.json"_L1, &Record::dispatches},
                                    {"seals.json"_L1, &Record::sealUses},
                                    {"audit.json"_L1, &Record::audit}};

QString numbered(QLatin1StringView folder, qsizetype no, QLatin1StringView suffix)
{
    return folder + u"/%1"_s.arg(no, 3, 10, QLatin1Char('0')) + suffix;
}

QJsonObject toJson(const RecordVersion &version)
{
    return {{u"no"_s, version.no},
            {u"content"_s, version.content},
            {u"meta"_s, version.meta},
            {u"attachments"_s, version.attachments},
            {u"bodySha256"_s, version.bodySha256},
            {u"attachManifestSha256"_s, version.attachManifestSha256},
            {u"metaSha256"_s, version.metaSha256},
            {u"versionSha256"_s, version.versionSha256},
            {u"createdAt"_s, stampOf(version.createdAt)},
            {u"by"_s, version.by},
            {u"cause"_s, version.cause}};
}

bool fromJson(const QJsonValue &value, QJsonArray &out)
{
    out = value.toArray();
    return value.isArray();
}

std::optional<RecordVersion> versionFrom(const QJsonObject &object)
{
    RecordVersion version;
    QString createdAt;
    QJsonValue attachments;
    json::Reader reader(object);
    reader.required(u"no"_s, version.no)
        .required(u"content"_s, version.content)
        .required(u"meta"_s, version.meta)
        .required(u"attachments"_s, attachments)
        .required(u"bodySha256"_s, version.bodySha256)
        .required(u"attachManifestSha256"_s, version.attachManifestSha256)
        .required(u"metaSha256"_s, version.metaSha256)
        .required(u"versionSha256"_s, version.versionSha256)
        .required(u"createdAt"_s, createdAt)
        .required(u"by"_s, version.by)
        .required(u"cause"_s, version.cause);
    if (!reader.ok() || !fromJson(attachments, version.attachments))
        return {};
    version.createdAt = timeFromStamp(createdAt);
    return version;
}

QJsonObject toJson(const RecordSignature &signature)
{
    return {{u"stepId"_s, signature.stepId}, {u"kind"_s, document::toText(signature.signature.kind)},
            {u"name"_s, signature.name},     {u"staffNo"_s, signature.staffNo},
            {u"title"_s, signature.title},   {u"receivedAt"_s, stampOf(signature.receivedAt)}};
}

std::optional<RecordSignature> signatureFrom(const QJsonObject &object)
{
    RecordSignature signature;
    QString kind;
    QString receivedAt;
    json::Reader reader(object);
    reader.required(u"stepId"_s, signature.stepId)
        .required(u"kind"_s, kind)
        .required(u"name"_s, signature.name)
        .required(u"staffNo"_s, signature.staffNo)
        .required(u"title"_s, signature.title)
        .required(u"receivedAt"_s, receivedAt);
    if (!reader.ok() || !document::fromText(kind, signature.signature.kind))
        return {};
    signature.receivedAt = timeFromStamp(receivedAt);
    return signature;
}

class Writer
{
public:
    void json(const QString &path, const QJsonValue &value)
    {
        Result<QByteArray> bytes = document::canonicalJson(value);
        if (bytes)
            m_files.insert(path, *bytes);
        else if (m_error.isEmpty())
            m_error = path + u": "_s + bytes.error().detail;
    }

    void raw(const QString &path, const QByteArray &bytes) { m_files.insert(path, bytes); }

    Result<Files> take()
    {
        if (!m_error.isEmpty())
            return fail(Error::Code::Rejected, m_error);
        return std::move(m_files);
    }

private:
    Files m_files;
    QString m_error;
};

/// Reads the files of a record and remembers the first that is wrong.
class Reader
{
public:
    Reader(const Files &files, const ArchiveLimits &limits) : m_files(files), m_limits(limits) {}

    QJsonValue json(const QString &path)
    {
        const QByteArray bytes = m_files.value(path);
        const QJsonDocument document =
            bytes.size() <= m_limits.jsonBytes ? QJsonDocument::fromJson(bytes) : QJsonDocument();
        if (document.isNull())
            wrong(path);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }

    void wrong(const QString &path)
    {
        if (m_wrong.isEmpty())
            m_wrong = path;
    }

    const QString &wrong() const { return m_wrong; }

private:
    const Files &m_files;
    const ArchiveLimits &m_limits;
    QString m_wrong;
};

void readVersions(Reader &reader, const Files &files, Record &record)
{
    for (qsizetype i = 1; files.contains(numbered("versions"_L1, i, ".json"_L1)); ++i) {
        const QString path = numbered("versions"_L1, i, ".json"_L1);
        if (const auto version = versionFrom(reader.json(path).toObject()))
            record.versions.append(*version);
        else
            reader.wrong(path);
    }
}

void readSignatures(Reader &reader, const Files &files, Record &record)
{
    const QString list = u"signatures.json"_s;
    const QJsonArray rows = reader.json(list).toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto signature = signatureFrom(rows.at(i).toObject());
        if (!signature)
            return reader.wrong(list);
        signature->signature.payload = files.value(numbered("signatures"_L1, i + 1, ".json"_L1));
        signature->signature.cms = files.value(numbered("signatures"_L1, i + 1, ".p7s"_L1));
        record.signatures.append(*signature);
    }
}

} // namespace

Result<Files> filesOf(const Record &record)
{
    Writer writer;
    for (const ObjectPart &part : objectParts)
        writer.json(part.file, record.*part.member);
    for (const ArrayPart &part : arrayParts)
        writer.json(part.file, record.*part.member);
    for (qsizetype i = 0; i < record.versions.size(); ++i)
        writer.json(numbered("versions"_L1, i + 1, ".json"_L1), toJson(record.versions.at(i)));
    QJsonArray rows;
    for (qsizetype i = 0; i < record.signatures.size(); ++i) {
        const RecordSignature &signature = record.signatures.at(i);
        rows.append(toJson(signature));
        writer.raw(numbered("signatures"_L1, i + 1, ".json"_L1), signature.signature.payload);
        if (!signature.signature.cms.isEmpty())
            writer.raw(numbered("signatures"_L1, i + 1, ".p7s"_L1), signature.signature.cms);
    }
    writer.json(u"signatures.json"_s, rows);
    for (auto it = record.attachments.begin(); it != record.attachments.end(); ++it)
        writer.raw(u"attachments/"_s + it.key(), it.value());
    for (const QByteArray &der : record.certificates)
        writer.raw(u"trust/%1.cer"_s.arg(document::sha256Hex(der)), der);
    for (const QByteArray &der : record.crls)
        writer.raw(u"trust/%1.crl"_s.arg(document::sha256Hex(der)), der);
    return writer.take();
}

Result<QByteArray> manifestOf(const QString &documentId, const Files &files)
{
    QJsonArray list;
    for (auto it = files.begin(); it != files.end(); ++it)
        list.append(QJsonObject{{u"path"_s, it.key()},
                                {u"sha256"_s, document::sha256Hex(it.value())},
                                {u"size"_s, qint64(it.value().size())}});
    return document::canonicalJson(QJsonObject{{u"v"_s, manifestVersion},
                                               {u"format"_s, QString(formatName)},
                                               {u"documentId"_s, documentId},
                                               {u"files"_s, list}});
}

Result<Manifest> manifestFromBytes(const QByteArray &bytes)
{
    const auto malformed = [] {
        return fail(Error{Error::Code::Protocol, u"manifest.json"_s, u"archive-malformed"_s});
    };
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(u"v"_s) != QJsonValue(manifestVersion) || object.value(u"format"_s).toString() != formatName)
        return malformed();
    Manifest manifest;
    manifest.documentId = object.value(u"documentId"_s).toString();
    for (const QJsonValue &value : object.value(u"files"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        manifest.files.insert(entry.value(u"path"_s).toString(), entry.value(u"sha256"_s).toString());
    }
    return manifest;
}

Result<Record> recordFrom(const QString &documentId, const Files &files, const ArchiveLimits &limits)
{
    Record record;
    record.documentId = documentId;
    Reader reader(files, limits);
    for (const ObjectPart &part : objectParts)
        record.*part.member = reader.json(part.file).toObject();
    for (const ArrayPart &part : arrayParts)
        record.*part.member = reader.json(part.file).toArray();
    readVersions(reader, files, record);
    readSignatures(reader, files, record);
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.key().startsWith("attachments/"_L1))
            record.attachments.insert(it.key().mid(12), it.value());
        else if (it.key().startsWith("trust/"_L1) && it.key().endsWith(".cer"_L1))
            record.certificates.append(it.value());
        else if (it.key().startsWith("trust/"_L1) && it.key().endsWith(".crl"_L1))
            record.crls.append(it.value());
    }
    if (!reader.wrong().isEmpty())
        return fail(Error{Error::Code::Protocol, reader.wrong(), u"archive-malformed"_s});
    return record;
}

} // namespace gw::signing
