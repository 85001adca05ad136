// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office_text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

/// Reads the sections of an hwpx file (KS X 6101).
class HwpxReader final
{
public:
    explicit HwpxReader(OfficeText &text) : m_text(text) {}

    /// Contents/header.xml: the looks of characters and the backgrounds of cells, by their ids.
    void readHeader(const QByteArray &xml)
    {
        QXmlStreamReader reader(xml);
        QString fill;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = reader.attributes();
            if (reader.name() == u"charPr") {
                m_looks[attributes.value(u"id"_s).toString()] =
                    OfficeLook{.color = officeColour(attributes.value(u"textColor"_s)),
                               .background = officeColour(attributes.value(u"shadeColor"_s)),
                               .size = attributes.value(u"height"_s).toDouble() / 100};
            } else if (reader.name() == u"borderFill") {
                fill = attributes.value(u"id"_s).toString();
            } else if (reader.name() == u"winBrush" && !fill.isEmpty()) {
                m_fills[fill] = officeColour(attributes.value(u"faceColor"_s));
            }
        }
    }

    void readSection(const QByteArray &xml)
    {
        m_reader.clear();
        m_reader.addData(xml);
        if (m_reader.readNextStartElement())
            children(OfficeLook(), 0);
    }

private:
    void children(const OfficeLook &look, int depth)
    {
        while (m_reader.readNextStartElement()) {
            if (depth > deepestElement || m_text.isFull())
                m_reader.skipCurrentElement();
            else
                element(look, depth + 1);
        }
    }

    void element(const OfficeLook &look, int depth)
    {
        const QString name = m_reader.name().toString();
        const QXmlStreamAttributes attributes = m_reader.attributes();
        if (name == u"p"_s) {
            m_text.beginParagraph();
            children(OfficeLook(), depth);
            m_text.endParagraph();
        } else if (name == u"run"_s) {
            children(m_looks.value(attributes.value(u"charPrIDRef"_s).toString()), depth);
        } else if (name == u"t"_s) {
            words(look);
        } else if (name == u"tbl"_s) {
            m_text.beginTable();
            children(OfficeLook(), depth);
            m_text.endTable();
        } else if (name == u"tr"_s) {
            m_text.beginRow();
            children(OfficeLook(), depth);
        } else if (name == u"tc"_s) {
            m_text.beginCell();
            m_text.setCellBackground(m_fills.value(attributes.value(u"borderFillIDRef"_s).toString()));
            children(OfficeLook(), depth);
            m_text.endCell();
        } else if (name == u"cellSpan"_s) {
            m_text.setCellSpan(attributes.value(u"colSpan"_s).toInt());
            m_reader.skipCurrentElement();
        } else if (name == u"hiddenComment"_s || name == u"header"_s || name == u"footer"_s) {
            m_reader.skipCurrentElement();
        } else {
            children(look, depth);
        }
    }

    /// The text of a run, with breaks, tabs and deleted stretches as elements in it.
    void words(const OfficeLook &look)
    {
        bool deleted = false;
        int depth = 1;
        while (!m_reader.atEnd() && depth > 0) {
            const auto token = m_reader.readNext();
            const QStringView name = m_reader.name();
            depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
            if (token == QXmlStreamReader::Characters && !deleted)
                m_text.addText(m_reader.text().toString(), look);
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (name == u"deleteBegin")
                deleted = true;
            else if (name == u"deleteEnd")
                deleted = false;
            else if (name == u"lineBreak" || name == u"tab")
                m_text.addText(name == u"tab" ? u"\t"_s : u"\n"_s, look);
            else if (name == u"nbSpace" || name == u"fwSpace")
                m_text.addText(u" "_s, look);
        }
    }

    QXmlStreamReader m_reader;
    OfficeText &m_text;
    QHash<QString, OfficeLook> m_looks;
    QHash<QString, QString> m_fills;
};

} // namespace

bool readHwpxText(Archive &archive, OfficeText &text)
{
    static const QRegularExpression section(u"^Contents/section([0-9]+)[.]xml$"_s);
    const QByteArray header = archive.read(u"Contents/header.xml"_s);
    if (header.isEmpty() || archive.read(u"META-INF/manifest.xml"_s).contains("encryption-data"))
        return false;
    HwpxReader reader(text);
    reader.readHeader(header);
    QMap<int, QString> sections; // in their order, which is not that of the archive
    for (const QString &name : archive.names()) {
        if (const QRegularExpressionMatch match = section.match(name); match.hasMatch())
            sections.insert(match.captured(1).toInt(), name);
    }
    for (const QString &name : std::as_const(sections))
        reader.readSection(archive.read(name));
    return true;
}

} // namespace gw::checks
