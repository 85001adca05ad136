// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "signing_world.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <gw/document/canonical.h>
#include <gw/test/outcome.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::signing;
using test::codesOf;
using test::makeSample;
using test::town;

namespace {

/// Made once: signatures on an elliptic curve differ each time.
const Record &sample()
{
    static const Record record = makeSample();
    return record;
}

const QByteArray &sampleArchive()
{
    static const QByteArray bytes = writeArchive(sample()).value();
    return bytes;
}

QStringList look(const QByteArray &bytes)
{
    QStringList codes = codesOf(verifyArchive(bytes, town().trust, *town().provider));
    codes.removeOne(u"signature-without-certificate"_s);
    return codes;
}

/// The sample as another program packs it after `change`, Python that may touch `files` (bytes by name) and `more` (members
/// of the manifest); the manifest is then written anew.
QByteArray packedBy(const char *change)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"record.zip"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(sampleArchive());
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromUtf8(R"(
import sys, zipfile, json, hashlib
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
files = {n: z.read(n) for n in z.namelist()}
more = json.loads(files.pop('manifest.json'))
assert {f['path']: f['sha256'] for f in more['files']} == {n: hashlib.sha256(b).hexdigest() for n, b in files.items()}
exec(sys.argv[2])
more['files'] = [{'path': n, 'sha256': hashlib.sha256(b).hexdigest(), 'size': len(b)} for n, b in sorted(files.items())]
files['manifest.json'] = json.dumps(more, sort_keys=True, separators=(',', ':'), ensure_ascii=False).encode()
with zipfile.ZipFile(sys.argv[1], 'w') as out:
    for name, content in sorted(files.items()):
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.create_system, entry.create_version, entry.extract_version, entry.external_attr = 0, 10, 10, 0
        out.writestr(entry, content)
        entry.external_attr = 0
)"),
                                file.fileName(), QString::fromUtf8(change)});
    EXPECT_TRUE(python.waitForFinished(20'000));
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Changes a file in place; sizes stay, so the container's structure does, too. The checksums are what they were.
QByteArray replaced(const QByteArray &from, const QByteArray &to)
{
    EXPECT_EQ(from.size(), to.size());
    EXPECT_TRUE(sampleArchive().contains(from));
    QByteArray bytes = sampleArchive();
    return bytes.replace(bytes.indexOf(from), from.size(), to);
}

} // namespace

TEST(Archive, aRecord_comesOutAsItWentIn)
{
    const Result<Record> read = readArchive(sampleArchive());
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_TRUE(*read == sample());
    EXPECT_EQ(writeArchive(*read).value(), sampleArchive()) << "equal records give equal bytes";
    EXPECT_EQ(look(sampleArchive()), QStringList());
    EXPECT_TRUE(looksLikeArchive(sampleArchive()));
    EXPECT_TRUE(looksLikeArchive(sampleArchive().chopped(500)));
    EXPECT_FALSE(looksLikeArchive("{\"meta\":{}}"));
    EXPECT_FALSE(looksLikeArchive("PK\x03\x04 [Content_Types].xml of a word processor"));
}

TEST(Archive, anotherProgram_readsItAndWritesTheSameBytes)
{
    EXPECT_EQ(packedBy("pass"), sampleArchive());
}

TEST(Archive, aForgerWhoAlsoWritesTheManifestAnew_addsNothingThatNobodyReads)
{
    const auto problem = [](const char *change) { return test::problemOf(readArchive(packedBy(change))); };
    EXPECT_EQ(problem("files['note.json'] = b'{}'"), u"archive-added"_s);
    EXPECT_EQ(problem("files['signatures/009.json'] = b'{}'"), u"archive-added"_s);
    EXPECT_EQ(problem("files['card.json'] = b' ' + files['card.json']"), u"archive-malformed"_s) << "another form";
    EXPECT_EQ(problem("files['card.json'] = files['card.json'].replace(b'{', b'{\"state\":\"temp\",', 1)"),
              u"archive-malformed"_s)
        << "a member twice";
    EXPECT_EQ(problem("files['versions/001.json'] = files['versions/001.json'].replace(b'{', b'{\"a\":1,', 1)"),
              u"archive-malformed"_s);
    EXPECT_EQ(problem("more['note'] = 1"), u"archive-malformed"_s) << "in the manifest";
    EXPECT_EQ(problem("more['v'] = 2"), u"archive-malformed"_s);
    EXPECT_EQ(problem("del files['card.json']"), u"archive-malformed"_s);
    EXPECT_EQ(problem("files['audit.json'] = b'no JSON'"), u"archive-malformed"_s);
    EXPECT_EQ(problem("files['../outside'] = b''"), u"archive-unreadable"_s);
    EXPECT_EQ(problem("files['a' * 300] = b''"), u"archive-unreadable"_s);
    // What can be said in the record's own words is for verify() to judge.
    EXPECT_EQ(look(packedBy("files['card.json'] = files['card.json'].replace(b'1234', b'1235')")),
              QStringList{u"number-not-registered"_s});
}

TEST(Archive, everyFlippedByte_isReported)
{
    const QByteArray &good = sampleArchive();
    ASSERT_EQ(look(good), QStringList());
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray changed = good;
        changed[at] = char(changed.at(at) ^ (1 << (at % 8)));
        // Reading alone must refuse it: verifying the signatures too would take minutes here.
        ASSERT_FALSE(readArchive(changed)) << "byte " << at;
    }
    for (qsizetype at = 0; at < good.size(); at += 997) {
        QByteArray changed = good;
        changed[at] = char(~changed.at(at));
        ASSERT_FALSE(verifyArchive(changed, town().trust, *town().provider).isGood()) << "byte " << at;
    }
}

TEST(Archive, everyCutOffAndEveryAddition_isReported)
{
    const QByteArray &good = sampleArchive();
    for (qsizetype length = 0; length < good.size(); length += length < 200 || good.size() - length < 400 ? 1 : 37)
        ASSERT_FALSE(readArchive(good.first(length))) << length;
    EXPECT_FALSE(readArchive(good + '\0'));
    EXPECT_FALSE(readArchive('\0' + good));
    EXPECT_FALSE(readArchive(good + good));
    QByteArray middle = good;
    middle.insert(middle.indexOf("PK\x03\x04", 4), "hidden between two files");
    EXPECT_FALSE(readArchive(middle));
}

TEST(Archive, whatWasChanged_isNamedAndTheRestIsStillVerified)
{
    const QByteArray changed = replaced("\"seal\",\"state\":\"sent\"", "\"seal\",\"state\":\"held\"");
    const Report report = verifyArchive(changed, town().trust, *town().provider);
    ASSERT_FALSE(report.findings.isEmpty());
    EXPECT_EQ(report.findings.first().code, u"archive-changed"_s);
    EXPECT_EQ(report.findings.first().place, u"dispatches.json"_s);
    ASSERT_EQ(report.signatures.size(), 3);
    EXPECT_TRUE(report.signatures.at(2).trusted);
    EXPECT_TRUE(look(replaced("세부 계획의 내용", "세부 계획의 허용")).contains(u"attachment-changed"_s));
}

TEST(Archive, whatAReaderOfZipsIgnores_isNoticed)
{
    // The time of the first entry, in its local header and in the directory alike: every reader takes it.
    QByteArray changed = sampleArchive();
    const qsizetype directory = changed.indexOf("PK\x01\x02");
    ASSERT_GT(directory, 0);
    changed[10] = 'x';
    changed[directory + 12] = 'x';
    const auto read = readArchive(changed);
    EXPECT_EQ(test::problemOf(read), u"archive-repacked"_s);
}

TEST(Archive, aPackedAgainArchive_isRefusedAndCannotBlowUp)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bomb.zip"_s);
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import sys, zipfile\n"
                                "z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)\n"
                                "z.writestr('manifest.json', b'0' * (200 << 20))\n"
                                "z.close()\n"_s,
                                path});
    ASSERT_TRUE(python.waitForFinished(30'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(test::problemOf(readArchive(file.readAll())), u"archive-repacked"_s);
}

TEST(Archive, itsLimits_holdForReadingAndWriting)
{
    const auto readWith = [](ArchiveLimits limits) { return test::problemOf(readArchive(sampleArchive(), limits)); };
    EXPECT_EQ(readWith({.archiveBytes = sampleArchive().size() - 1}), u"archive-unreadable"_s);
    EXPECT_EQ(readWith({.fileBytes = 100}), u"archive-unreadable"_s);
    EXPECT_EQ(readWith({.files = 3}), u"archive-unreadable"_s);
    EXPECT_EQ(readWith({.jsonBytes = 100}), u"archive-malformed"_s);
    EXPECT_FALSE(writeArchive(sample(), {.archiveBytes = 1000}));
    EXPECT_FALSE(writeArchive(sample(), {.fileBytes = 100}));
    EXPECT_FALSE(writeArchive(sample(), {.jsonBytes = 100}));
    EXPECT_FALSE(writeArchive(sample(), {.files = 3}));
    Record wrong = sample();
    wrong.attachments.first() += 'x';
    EXPECT_EQ(test::codeOf(writeArchive(wrong)), Error::Code::Rejected);
}

TEST(Archive, anEmptyOrForeignFile_isUnreadable)
{
    EXPECT_EQ(look({}), QStringList{u"archive-unreadable"_s});
    EXPECT_EQ(look("PK\x03\x04 and nothing else"), QStringList{u"archive-unreadable"_s});
    EXPECT_EQ(look(QByteArray(1000, 'x')), QStringList{u"archive-unreadable"_s});
}

TEST(Archive, anEmptyRecord_isReadAndFoundWanting)
{
    const QByteArray bytes = writeArchive({.documentId = u"d"_s}).value();
    EXPECT_EQ(look(bytes), QStringList({u"version-missing"_s, u"audit-missing"_s}));
}
