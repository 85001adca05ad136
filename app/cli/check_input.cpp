// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "check_input.h"

#include <QJsonDocument>
#include <QStringDecoder>
#include <gw/checks/office.h>
#include <gw/document/paste.h>
#include <gw/signing/archive.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app::cli {
namespace {

constexpr qsizetype largestText = 16 * 1024 * 1024;

constexpr Say notARecord{"기록 파일이 아니거나 상했습니다: %1", "not a record, or damaged: %1"};
constexpr Say notADocument{"문서 JSON이 아닙니다: %1", "not a document in JSON: %1"};
constexpr Say notText{"UTF-8로 된 글이 아닙니다", "not text in UTF-8"};
constexpr Say tooLong{"점검하기에는 너무 깁니다", "too long to be checked"};
constexpr Say picturesLeftOut{"웹이나 디스크에 있는 그림 %1개는 보지 못했습니다.",
                              "%1 pictures of the web or of a disk were not looked at."};
constexpr Say notAFile{"이름과 다른 파일이거나 상했거나 암호로 잠겨 있습니다",
                       "not what its name says, damaged, or locked"};
constexpr Say tracesOnly{"본문은 읽지 못하고 파일에 남은 흔적만 보았습니다.",
                         "Its text was not read, only what the file gives away beside it."};
constexpr Say cutOff{"너무 길어 끝부분은 보지 못했습니다.", "It is too long: its end was not looked at."};

std::unexpected<Error> refuse(const Say &say, Language language, const QString &why = {})
{
    const QString sentence = say.in(language);
    return fail(Error::Code::Rejected, sentence.contains("%1"_L1) ? sentence.arg(clean(why)) : sentence);
}

checks::Attachment attachmentFrom(const document::AttachmentRef &reference)
{
    checks::Attachment out;
    out.id = reference.id;
    out.name = reference.name;
    out.mime = reference.mime;
    out.size = reference.size;
    return out;
}

/// Content, meta and attachments of one document or version; the name of what is wrong otherwise.
Result<checks::Input> inputFrom(const QJsonValue &content, const QJsonValue &meta, const QJsonValue &attachments)
{
    checks::Input input;
    const auto body = document::contentFromJson(content.toObject());
    if (!body)
        return fail(Error::Code::Rejected, u"content: "_s + body.error().detail);
    const auto card = document::metaFromJson(meta.toObject());
    if (!card)
        return fail(Error::Code::Rejected, u"meta: "_s + card.error().detail);
    const auto files = document::attachmentsFromJson(attachments.toArray());
    if (!files)
        return fail(Error::Code::Rejected, u"attachments: "_s + files.error().detail);
    input.content = *body;
    input.meta = *card;
    for (const document::AttachmentRef &one : *files)
        input.attachments.append(attachmentFrom(one));
    return input;
}

Result<CheckInput> fromRecord(const QByteArray &bytes, Language language)
{
    const auto record = signing::readArchive(bytes);
    if (!record)
        return refuse(notARecord, language, record.error().detail);
    if (record->versions.isEmpty())
        return refuse(notARecord, language, u"versions"_s);
    const signing::RecordVersion &last = record->versions.last();
    const auto input = inputFrom(last.content, last.meta, last.attachments);
    if (!input)
        return refuse(notARecord, language, input.error().detail);
    CheckInput out{CheckInput::Kind::Record, *input, last.no, {}};
    for (qsizetype i = 0; i < last.attachments.size(); ++i) {
        checks::Attachment &attachment = out.input.attachments[i];
        const QString sha256 = last.attachments.at(i).toObject().value(u"sha256"_s).toString();
        if (record->attachments.contains(sha256))
            attachment.facts = checks::inspectAttachment(record->attachments.value(sha256), attachment.name);
    }
    return out;
}

Result<CheckInput> fromDocument(const QByteArray &bytes, Language language)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refuse(notADocument, language, error.errorString());
    for (const QString &name : {u"content"_s, u"meta"_s}) {
        if (!object.value(name).isObject())
            return refuse(notADocument, language, name);
    }
    const auto input = inputFrom(object.value(u"content"_s), object.value(u"meta"_s), object.value(u"attachments"_s));
    if (!input)
        return refuse(notADocument, language, input.error().detail);
    return CheckInput{CheckInput::Kind::Document, *input, 0, {}};
}

bool looksLikeHtml(const QString &text, const QString &file)
{
    if (file.endsWith(".html"_L1, Qt::CaseInsensitive) || file.endsWith(".htm"_L1, Qt::CaseInsensitive))
        return true;
    const QString start = text.left(200).trimmed();
    return start.startsWith("<!doctype html"_L1, Qt::CaseInsensitive)
           || start.startsWith("<html"_L1, Qt::CaseInsensitive);
}

Result<CheckInput> fromText(const QByteArray &bytes, const Options &options)
{
    if (bytes.size() > largestText)
        return refuse(tooLong, options.language);
    QStringDecoder decoder(QStringDecoder::encodingForData(bytes).value_or(QStringDecoder::Utf8));
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return refuse(notText, options.language);
    const bool html = looksLikeHtml(text, options.file);
    const document::Pasted pasted = html ? document::contentFromHtml(text) : document::contentFromPlainText(text);
    CheckInput out;
    out.kind = html ? CheckInput::Kind::Html : CheckInput::Kind::Text;
    out.input.content = pasted.content;
    // There is no receiver, no file and no grade in a text: what is not there is no fault of it.
    out.input.context.stage = checks::Stage::Typing;
    out.input.context.typedElsewhere = true;
    if (pasted.leftOut > 0)
        out.notes.append(picturesLeftOut.in(options.language).arg(pasted.leftOut));
    if (pasted.truncated)
        out.notes.append(cutOff.in(options.language));
    return out;
}

/// A file of a word processor, a spreadsheet or a PDF; nothing when it is none by its name.
std::optional<Result<CheckInput>> fromFile(const QByteArray &bytes, const Options &options)
{
    checks::Attachment file{.id = u"file"_s, .name = options.file.section(u'/', -1), .size = bytes.size()};
    file.facts = checks::inspectAttachment(bytes, file.name);
    if (file.facts.state == checks::AttachmentFacts::State::NotInspected)
        return std::nullopt;
    if (file.facts.state != checks::AttachmentFacts::State::Inspected)
        return refuse(notAFile, options.language);
    CheckInput out;
    out.kind = CheckInput::Kind::File;
    out.file = file;
    if (const auto content = checks::officeContent(bytes, file.name))
        out.input.content = *content;
    else
        out.notes.append(tracesOnly.in(options.language));
    out.input.context.stage = checks::Stage::Typing;
    out.input.context.typedElsewhere = true;
    return out;
}

bool looksLikeJson(const QByteArray &bytes, const QString &file)
{
    return file.endsWith(".json"_L1, Qt::CaseInsensitive)
           || bytes.first(std::min<qsizetype>(bytes.size(), 100)).trimmed().startsWith('{');
}

} // namespace

Result<CheckInput> readForCheck(const QByteArray &bytes, const Options &options)
{
    const std::optional<Result<CheckInput>> file = fromFile(bytes, options);
    Result<CheckInput> out = file                                 ? *file
                             : signing::looksLikeArchive(bytes)   ? fromRecord(bytes, options.language)
                             : looksLikeJson(bytes, options.file) ? fromDocument(bytes, options.language)
                                                                  : fromText(bytes, options);
    if (!out)
        return out;
    out->input.context.today = options.date;
    if (options.received)
        out->input.context.stage = checks::Stage::Received;
    return out;
}

} // namespace gw::app::cli
