// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "inspect.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

/// Goes through the elements of an XML entry. What is not well-formed ends there: the rest of the file still counts.
void eachElement(const QByteArray &xml, const std::function<void(QXmlStreamReader &)> &visit)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            visit(reader);
    }
}

bool isOff(QStringView value)
{
    return value == u"0" || value == u"false" || value == u"off";
}

void readCore(const QByteArray &xml, AttachmentFacts &facts)
{
    eachElement(xml, [&facts](QXmlStreamReader &reader) {
        const QStringView name = reader.name();
        if (name == u"creator" || name == u"lastModifiedBy" || name == u"initial-creator")
            noteAuthor(reader.readElementText(QXmlStreamReader::SkipChildElements), facts);
    });
}

void readWordPart(const QByteArray &xml, AttachmentFacts &facts)
{
    static const QSet<QString> changes{u"ins"_s,       u"del"_s,       u"moveFrom"_s,    u"moveTo"_s,
                                       u"rPrChange"_s, u"pPrChange"_s, u"tblPrChange"_s, u"sectPrChange"_s};
    eachElement(xml, [&facts](QXmlStreamReader &reader) {
        const QString name = reader.name().toString();
        if (changes.contains(name))
            ++facts.trackedChanges;
        else if (name == u"vanish"_s || name == u"webHidden"_s)
            facts.hiddenText =
                facts.hiddenText || (name == u"vanish"_s && !isOff(reader.attributes().value(u"w:val"_s)));
    });
}

int countElements(const QByteArray &xml, const QString &wanted)
{
    int count = 0;
    eachElement(xml, [&count, &wanted](QXmlStreamReader &reader) { count += reader.name() == wanted ? 1 : 0; });
    return count;
}

bool hasHiddenSheet(const QByteArray &xml)
{
    bool hidden = false;
    eachElement(xml, [&hidden](QXmlStreamReader &reader) {
        const QStringView state = reader.attributes().value(u"state"_s);
        hidden = hidden || (reader.name() == u"sheet" && (state == u"hidden" || state == u"veryHidden"));
    });
    return hidden;
}

} // namespace

void inspectOfficeOpen(Archive &archive, AttachmentFacts &facts)
{
    static const QRegularExpression body(u"^word/(?:document|header[0-9]*|footer[0-9]*|footnotes|endnotes)[.]xml$"_s);
    static const QRegularExpression comments(
        u"^(?:word/comments[.]xml|xl/comments[0-9]*[.]xml|xl/threadedComments/.*[.]xml|ppt/comments/.*[.]xml)$"_s);
    static const QRegularExpression slide(u"^ppt/slides/slide[0-9]+[.]xml$"_s);
    static const QRegularExpression links(
        u"[.]rels$|^xl/workbook[.]xml$|^docProps/(?:app|custom)[.]xml$|^word/settings[.]xml$"_s);
    if (!archive.names().contains(u"[Content_Types].xml"_s)) {
        facts.state = AttachmentFacts::State::Damaged;
        return;
    }
    facts.state = AttachmentFacts::State::Inspected;
    for (const QString &name : archive.names()) {
        if (name.endsWith(u"vbaProject.bin"_s)) {
            facts.macros = true;
        } else if (name == u"docProps/core.xml"_s) {
            readCore(archive.read(name), facts);
        } else if (body.match(name).hasMatch()) {
            readWordPart(archive.read(name), facts);
        } else if (comments.match(name).hasMatch()) {
            const QByteArray xml = archive.read(name);
            facts.comments += countElements(xml, u"comment"_s) + countElements(xml, u"threadedComment"_s)
                              + countElements(xml, u"cm"_s);
        } else if (slide.match(name).hasMatch()) {
            eachElement(archive.read(name), [&facts](QXmlStreamReader &reader) {
                facts.hiddenText = facts.hiddenText
                                   || (reader.name() == u"sld" && isOff(reader.attributes().value(u"show"_s))
                                       && reader.attributes().hasAttribute(u"show"_s));
            });
        } else if (name.startsWith(u"xl/revisions/"_s)) {
            ++facts.trackedChanges;
        } else if (links.match(name).hasMatch()) {
            const QByteArray xml = archive.read(name);
            notePaths(QString::fromUtf8(xml), facts);
            facts.hiddenText = facts.hiddenText || (name == u"xl/workbook.xml"_s && hasHiddenSheet(xml));
        }
    }
}

void inspectOpenDocument(Archive &archive, AttachmentFacts &facts)
{
    if (!archive.names().contains(u"content.xml"_s)) {
        facts.state = AttachmentFacts::State::Damaged;
        return;
    }
    facts.state = AttachmentFacts::State::Inspected;
    if (archive.read(u"META-INF/manifest.xml"_s).contains("encryption-data")) {
        facts.state = AttachmentFacts::State::Encrypted;
        return;
    }
    readCore(archive.read(u"meta.xml"_s), facts);
    for (const QString &name : archive.names())
        facts.macros = facts.macros
                       || (name.startsWith(u"Basic/"_s) && name.endsWith(u".xml"_s) && !name.contains(u"script-l"_s))
                       || name.startsWith(u"Scripts/"_s);
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s}) {
        const QByteArray xml = archive.read(part);
        notePaths(QString::fromUtf8(xml), facts);
        eachElement(xml, [&facts](QXmlStreamReader &reader) {
            const QStringView name = reader.name();
            const QXmlStreamAttributes attributes = reader.attributes();
            if (name == u"changed-region")
                ++facts.trackedChanges;
            else if (name == u"annotation")
                ++facts.comments;
            else if (name == u"hidden-text" || name == u"hidden-paragraph")
                facts.hiddenText = true;
            else if (name == u"text-properties" && attributes.value(u"text:display"_s) == u"none")
                facts.hiddenText = true;
            else if (name == u"table-properties" && attributes.value(u"table:display"_s) == u"false")
                facts.hiddenText = true;
        });
    }
}

void inspectHwpx(Archive &archive, AttachmentFacts &facts)
{
    static const QRegularExpression section(u"^Contents/section[0-9]+[.]xml$"_s);
    if (!archive.names().contains(u"Contents/header.xml"_s)) {
        facts.state = AttachmentFacts::State::Damaged;
        return;
    }
    facts.state = AttachmentFacts::State::Inspected;
    if (archive.read(u"META-INF/manifest.xml"_s).contains("encryption-data")) {
        facts.state = AttachmentFacts::State::Encrypted;
        return;
    }
    for (const QString &name : archive.names()) {
        if (name == u"Contents/content.hpf"_s) {
            const QByteArray xml = archive.read(name);
            notePaths(QString::fromUtf8(xml), facts);
            eachElement(xml, [&facts](QXmlStreamReader &reader) {
                const QStringView of = reader.attributes().value(u"name"_s);
                if (reader.name() == u"creator"
                    || (reader.name() == u"meta" && (of == u"creator" || of == u"lastsaveby")))
                    noteAuthor(reader.readElementText(QXmlStreamReader::SkipChildElements), facts);
            });
        } else if (section.match(name).hasMatch()) {
            eachElement(archive.read(name), [&facts](QXmlStreamReader &reader) {
                const QStringView element = reader.name();
                if (element == u"insertBegin" || element == u"deleteBegin")
                    ++facts.trackedChanges;
                else if (element == u"fieldBegin" && reader.attributes().value(u"type"_s) == u"MEMO")
                    ++facts.comments;
                else if (element == u"hiddenComment")
                    facts.hiddenText = true;
            });
        } else if (name.startsWith(u"Scripts/"_s) && !archive.read(name).trimmed().isEmpty()) {
            facts.macros = true;
        }
    }
}

} // namespace gw::checks
