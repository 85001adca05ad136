// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office_text.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

/// Reads word/document.xml. Elements are known by their local names: prefixes are a matter of taste.
class WordReader final
{
public:
    WordReader(const QByteArray &xml, OfficeText &text, QHash<QString, OfficeLook> styles)
        : m_reader(xml), m_text(text), m_styles(std::move(styles))
    {
    }

    void read()
    {
        if (m_reader.readNextStartElement())
            children(OfficeLook(), 0);
    }

    /// The looks of the styles in word/styles.xml, by their ids.
    static QHash<QString, OfficeLook> stylesOf(const QByteArray &xml)
    {
        QHash<QString, OfficeLook> styles;
        QString id;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == u"style")
                id = value(reader, u"styleId");
            else if (!id.isEmpty())
                note(reader, styles[id]);
        }
        return styles;
    }

private:
    static QString value(const QXmlStreamReader &reader, QStringView name)
    {
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (attribute.name() == name)
                return attribute.value().toString();
        }
        return {};
    }

    /// What one property says of a look.
    static void note(const QXmlStreamReader &reader, OfficeLook &look)
    {
        const QStringView name = reader.name();
        const QString said = value(reader, u"val");
        if (name == u"color")
            look.color = officeColour(said);
        else if (name == u"sz")
            look.size = said.toDouble() / 2; // half points
        else if (name == u"vanish")
            look.hidden = said != u"0"_s && said != u"false"_s;
        else if (name == u"shd")
            look.background = officeColour(value(reader, u"fill"));
        else if (name == u"highlight")
            look.background = officeColour(said);
    }

    OfficeLook properties(OfficeLook look)
    {
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == u"rStyle" || m_reader.name() == u"pStyle")
                look.add(m_styles.value(value(m_reader, u"val")));
            else
                note(m_reader, look);
            m_reader.skipCurrentElement();
        }
        return look;
    }

    void children(OfficeLook look, int depth)
    {
        while (m_reader.readNextStartElement()) {
            if (depth > deepestElement || m_text.isFull())
                m_reader.skipCurrentElement();
            else
                element(look, depth + 1);
        }
    }

    void element(OfficeLook &look, int depth)
    {
        const QString name = m_reader.name().toString();
        if (name == u"rPr"_s) {
            look = properties(look);
        } else if (name == u"pPr"_s) {
            paragraphProperties(look);
        } else if (name == u"p"_s) {
            m_text.beginParagraph();
            children(OfficeLook(), depth);
            m_text.endParagraph();
        } else if (name == u"t"_s) {
            m_text.addText(m_reader.readElementText(QXmlStreamReader::SkipChildElements), look);
        } else if (name == u"tab"_s || name == u"br"_s || name == u"cr"_s) {
            m_text.addText(name == u"tab"_s ? u"\t"_s : u"\n"_s, look);
            m_reader.skipCurrentElement();
        } else if (name == u"tbl"_s) {
            m_text.beginTable();
            children(OfficeLook(), depth);
            m_text.endTable();
        } else if (name == u"tr"_s) {
            m_text.beginRow();
            children(OfficeLook(), depth);
        } else if (name == u"tc"_s) {
            m_text.beginCell();
            children(OfficeLook(), depth);
            m_text.endCell();
        } else if (name == u"tcPr"_s) {
            cellProperties();
        } else if (name == u"del"_s || name == u"moveFrom"_s || name == u"sectPr"_s || name == u"Fallback"_s
                   || name == u"instrText"_s) {
            m_reader.skipCurrentElement();
        } else {
            children(look, depth);
        }
    }

    /// The style of a paragraph counts for its runs; the look of its mark does not.
    void paragraphProperties(OfficeLook &look)
    {
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == u"pStyle")
                look.add(m_styles.value(value(m_reader, u"val")));
            m_reader.skipCurrentElement();
        }
    }

    void cellProperties()
    {
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == u"shd")
                m_text.setCellBackground(officeColour(value(m_reader, u"fill")));
            else if (m_reader.name() == u"gridSpan")
                m_text.setCellSpan(value(m_reader, u"val").toInt());
            m_reader.skipCurrentElement();
        }
    }

    QXmlStreamReader m_reader;
    OfficeText &m_text;
    QHash<QString, OfficeLook> m_styles;
};

} // namespace

bool readWordText(Archive &archive, OfficeText &text)
{
    const QByteArray xml = archive.read(u"word/document.xml"_s);
    if (xml.isEmpty())
        return false;
    WordReader(xml, text, WordReader::stylesOf(archive.read(u"word/styles.xml"_s))).read();
    return true;
}

} // namespace gw::checks
