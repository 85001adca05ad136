// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "signing_world.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <gw/document/content.h>
#include <gw/document/meta.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

class Command : public testing::Test
{
protected:
    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
        QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    };

    /// The program itself, on a computer without a display.
    Outcome run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"there-is-none"_s);
        environment.insert(u"HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("GW_BIN_DIR") + u"/gwanmun"_s, arguments);
        EXPECT_TRUE(process.waitForFinished(30'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QString trustFile()
    {
        return write(u"trust.pem"_s, "-----BEGIN CERTIFICATE-----\n" + test::town().root.certificate.toBase64()
                                         + "\n-----END CERTIFICATE-----\n");
    }

    QString recordFile(const signing::Record &record = test::makeSample())
    {
        return write(u"record.zip"_s, signing::writeArchive(record).value());
    }

    QStringList codes(const Outcome &outcome)
    {
        QStringList out;
        for (const QJsonValue &finding : outcome.json().value(u"findings"_s).toArray())
            out.append(finding.toObject().value(u"code"_s).toString());
        return out;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Command, verify_saysWhoSignedWhichVersionWhen)
{
    const QString record = recordFile();
    const Outcome ko = run({u"verify"_s, u"--lang=ko"_s, u"--trust"_s, trustFile(), record});
    EXPECT_EQ(ko.code, 0) << ko.err.toStdString();
    EXPECT_TRUE(ko.err.isEmpty()) << ko.err.toStdString();
    EXPECT_TRUE(ko.out.contains(u"총무과-1234 (2026. 11. 21. 12:00)"_s)) << ko.out.toStdString();
    EXPECT_TRUE(ko.out.contains(u"  결재  박서연  주무관  승인  판 2  2026. 11. 21. 12:00  인증서 서명 - 맞음\n"_s))
        << ko.out.toStdString();
    EXPECT_TRUE(ko.out.contains(u"인증서: 박서연 (20230003), 한별특별시, 총무과"_s)) << ko.out.toStdString();
    EXPECT_TRUE(ko.out.endsWith(u"결과: 이상 없음\n"_s));
    const Outcome en = run({u"verify"_s, u"--lang"_s, u"en"_s, u"--trust="_s + trustFile(), record});
    EXPECT_EQ(en.code, 0);
    EXPECT_TRUE(en.out.contains(
        u"  draft  김하늘  주무관  approved  version 1  2026. 11. 21. 10:00  signed by name - correct\n"_s))
        << en.out.toStdString();
    EXPECT_TRUE(en.out.endsWith(u"Result: good\n"_s));
}

TEST_F(Command, verify_withoutTrustedAuthorities_doesNotSayThatAllIsGood)
{
    const Outcome outcome = run({u"verify"_s, u"--lang=en"_s, recordFile()});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_TRUE(outcome.out.contains(u"correct (holder not confirmed)"_s));
    EXPECT_TRUE(outcome.out.contains(u"[no-trust-roots]"_s));
}

TEST_F(Command, verify_findsAFlippedByte)
{
    const QByteArray good = signing::writeArchive(test::makeSample()).value();
    for (const qsizetype at : {qsizetype(10), good.indexOf("총무과-1234"), good.size() / 2, good.size() - 1}) {
        QByteArray changed = good;
        changed[at] = char(changed.at(at) ^ 1);
        const Outcome outcome =
            run({u"verify"_s, u"--json"_s, u"--trust"_s, trustFile(), write(u"changed.zip"_s, changed)});
        EXPECT_EQ(outcome.code, 1) << at;
        EXPECT_FALSE(outcome.json().value(u"good"_s).toBool(true)) << at;
    }
    EXPECT_EQ(run({u"verify"_s, write(u"short.zip"_s, good.first(good.size() / 2))}).code, 1);
}

TEST_F(Command, verify_printsTheWholeReportAsJson)
{
    const Outcome outcome = run({u"verify"_s, u"--json"_s, u"--trust"_s, trustFile(), recordFile()});
    EXPECT_EQ(outcome.code, 0);
    const QJsonObject json = outcome.json();
    EXPECT_TRUE(json.value(u"good"_s).toBool());
    EXPECT_EQ(json.value(u"signatures"_s).toArray().size(), 3);
    const QJsonObject last = json.value(u"signatures"_s).toArray().at(2).toObject();
    EXPECT_EQ(last.value(u"role"_s).toString(), u"decide"_s);
    EXPECT_EQ(last.value(u"at"_s).toString(), u"2026-11-21T03:00:00.321Z"_s);
    EXPECT_EQ(last.value(u"certificate"_s).toObject().value(u"staffNo"_s).toString(), u"20230003"_s);
}

TEST_F(Command, whatAFileSays_cannotSteerTheTerminal)
{
    signing::Record record = test::makeSample();
    record.signatures[0].name = u"\u001b[2J\u202e거꾸로\r"_s;
    record.signatures[0].title = u"\u009b31m주무관"_s;
    const Outcome outcome = run({u"verify"_s, u"--lang=ko"_s, recordFile(record)});
    EXPECT_TRUE(outcome.out.contains(u"  기안   [2J거꾸로    31m주무관  승인"_s)) << outcome.out.toStdString();
    for (const QChar c : {QChar(0x1b), QChar(0x9b), QChar(0x202e), QChar(u'\r')})
        EXPECT_FALSE(outcome.out.contains(c)) << int(c.unicode());
}

TEST_F(Command, wrongUsageAndUnreadableFiles_areToldApartFromFindings)
{
    const QList<QStringList> calls{
        {u"verify"_s},
        {u"check"_s},
        {u"verify"_s, u"/nowhere/at-all.zip"_s},
        {u"check"_s, u"/nowhere/at-all.txt"_s},
        {u"verify"_s, u"a"_s, u"b"_s},
        {u"verify"_s, u"--lang"_s, u"fr"_s, recordFile()},
        {u"verify"_s, u"--date=2026-01-01"_s, recordFile()},
        {u"verify"_s, u"--json=yes"_s, recordFile()},
        {u"verify"_s, u"--trust"_s},
        {u"verify"_s, u"--trust"_s, recordFile(), recordFile()},
        {u"verify"_s, write(u"text"_s, "no record")},
        {u"verify"_s, write(u"letter.docx"_s, "PK\x03\x04 of a word processor")},
        {u"check"_s, u"--date"_s, u"tomorrow"_s, recordFile()},
        {u"check"_s, write(u"bytes"_s, QByteArray("\x80\x81\xff\x00", 4))},
        {u"check"_s, write(u"cut.zip"_s, signing::writeArchive(test::makeSample())->first(500))},
        {u"check"_s, write(u"broken.json"_s, "{\"content\":")},
        {u"check"_s, write(u"other.json"_s, "{\"content\":{\"v\":1,\"blocks\":[{\"odd\":1}]},\"meta\":{}}")},
    };
    for (const QStringList &call : calls) {
        const Outcome outcome = run(call);
        EXPECT_EQ(outcome.code, 2) << call.join(u' ').toStdString();
        EXPECT_TRUE(outcome.out.isEmpty()) << outcome.out.toStdString();
        EXPECT_TRUE(outcome.err.startsWith(u"gwanmun: "_s)) << call.join(u' ').toStdString();
    }
}

TEST_F(Command, help_isThereInBothLanguages)
{
    for (const QString &command : {u"check"_s, u"verify"_s}) {
        const Outcome en = run({command, u"--lang=en"_s, u"--help"_s});
        EXPECT_EQ(en.code, 0);
        EXPECT_TRUE(en.out.contains(u"usage: gwanmun "_s + command));
        const Outcome ko = run({command, u"--lang=ko"_s, u"-h"_s});
        EXPECT_TRUE(ko.out.contains(u"사용법: gwanmun "_s + command));
    }
    EXPECT_TRUE(run({u"--help"_s}).out.contains(u"gwanmun verify [options] FILE"_s));
}

TEST_F(Command, check_findsAPersonalNumberInPlainTextAndDoesNotRepeatIt)
{
    const QString file = write(u"draft.txt"_s, "1. 신청인 900101-1234568 님의 신청을 접수합니다.\n");
    const Outcome ko = run({u"check"_s, u"--lang=ko"_s, file});
    EXPECT_EQ(ko.code, 1) << ko.err.toStdString();
    EXPECT_TRUE(ko.out.contains(u"적색 L02"_s)) << ko.out.toStdString();
    EXPECT_FALSE(ko.out.contains(u"1234568"_s));
    const Outcome json = run({u"check"_s, u"--json"_s, file});
    EXPECT_EQ(json.code, 1);
    EXPECT_EQ(codes(json), QStringList{u"L02"_s}) << "and nothing about a grade that a text does not have";
    EXPECT_EQ(json.json().value(u"kind"_s).toString(), u"text"_s);
    EXPECT_EQ(run({u"check"_s, write(u"good.txt"_s, "회의를 엽니다.\n")}).code, 0);
}

TEST_F(Command, check_findsHiddenTextInHtml)
{
    const Outcome outcome =
        run({u"check"_s, u"--json"_s,
             write(u"page"_s, "<!DOCTYPE html><p>보이는 글</p><p style=\"color:#ffffff\">숨은 글</p>")});
    EXPECT_EQ(outcome.code, 1) << outcome.err.toStdString();
    EXPECT_EQ(outcome.json().value(u"kind"_s).toString(), u"html"_s);
    EXPECT_TRUE(codes(outcome).contains(u"L01"_s)) << outcome.out.toStdString();
}

TEST_F(Command, check_findsHiddenTextInAFileOfAWordProcessor)
{
    // A docx with one visible and one white run.
    const QByteArray docx = QByteArray::fromBase64(
        "UEsDBBQAAAAIAAAAIQDHHBc8CgAAAAgAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLMJqSxILda3AwBQSwMEFAAAAA"
        "gAAAAhAJ6PtJB4AAAAsgAAABEAAAB3b3JkL2RvY3VtZW50LnhtbLMpt0rJTy7NTc0rUajIzckrtiq3VSpVsrMpt0rK"
        "T6kE0QUgoghElNgZ6im83rzlzdwtr7umKLza0WCjDxIFkUVwVUUBYCo5Pye/SKHcqiwxx1bJDQyU9CFKA6CmvelY8W"
        "Zug8Kb5Q1vuuegGKUPtlYf5gh9hCvtAFBLAQIUAxQAAAAIAAAAIQDHHBc8CgAAAAgAAAATAAAAAAAAAAAAAACAAQAA"
        "AABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQDFAAAAAgAAAAhAJ6PtJB4AAAAsgAAABEAAAAAAAAAAAAAAIABOwAAAH"
        "dvcmQvZG9jdW1lbnQueG1sUEsFBgAAAAACAAIAgAAAAOIAAAAAAA==");
    const Outcome outcome = run({u"check"_s, u"--json"_s, write(u"received.docx"_s, docx)});
    EXPECT_EQ(outcome.code, 1) << outcome.err.toStdString();
    EXPECT_EQ(outcome.json().value(u"kind"_s).toString(), u"file"_s);
    EXPECT_EQ(codes(outcome), (QStringList{u"L01"_s, u"L13"_s})) << outcome.out.toStdString();
    EXPECT_EQ(run({u"check"_s, write(u"cut.docx"_s, docx.first(300))}).code, 2);
    const Outcome pdf = run({u"check"_s, u"--lang=en"_s, write(u"a.pdf"_s, "%PDF-1.7\n<</Author(Kim)>>")});
    EXPECT_EQ(pdf.code, 0) << pdf.err.toStdString();
    EXPECT_TRUE(pdf.out.contains(u"names its author: Kim"_s)) << pdf.out.toStdString();
}

TEST_F(Command, check_readsADocumentInJsonAndTheLastVersionOfARecord)
{
    document::Content content;
    content.blocks.append(document::Block::of(document::Paragraph{0, {}, {{u"본문"_s}}}));
    document::Meta meta;
    meta.title = u"제목"_s;
    meta.flow = document::Flow::OutGov; // and no receiver
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{u"content"_s, document::toJson(content)}, {u"meta"_s, document::toJson(meta)}})
            .toJson();
    const Outcome outcome = run({u"check"_s, u"--json"_s, u"--date=2026-11-21"_s, write(u"document"_s, bytes)});
    EXPECT_EQ(outcome.code, 1) << outcome.err.toStdString();
    EXPECT_EQ(outcome.json().value(u"kind"_s).toString(), u"document"_s);
    EXPECT_TRUE(codes(outcome).contains(u"L03"_s)) << outcome.out.toStdString();

    const Outcome record = run({u"check"_s, u"--json"_s, recordFile()});
    EXPECT_EQ(record.json().value(u"kind"_s).toString(), u"record"_s) << record.err.toStdString();
    EXPECT_EQ(record.json().value(u"versionNo"_s).toInt(), 2);
    EXPECT_EQ(record.json().value(u"title"_s).toString(), u"정보공개 청구 처리 계획(수정)"_s);
}
