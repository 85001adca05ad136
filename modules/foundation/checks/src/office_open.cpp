// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office_text.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

/// Reads the content.xml of an OpenDocument text.
class OpenTextReader final
{
public:
    explicit OpenTextReader(OfficeText &text) : m_text(text) {}

    /// The styles of styles.xml, or those that content.xml makes for itself.
    void readStyles(const QByteArray &xml)
    {
        QXmlStreamReader reader(xml);
        QString name;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = reader.attributes();
            if (reader.name() == u"style") {
                name = attributes.value(u"style:name"_s).toString();
                m_styles[name] = m_styles.value(attributes.value(u"style:parent-style-name"_s).toString());
            } else if (reader.name() == u"text-properties" && !name.isEmpty()) {
                OfficeLook look{.color = officeColour(attributes.value(u"fo:color"_s)),
                                .background = officeColour(attributes.value(u"fo:background-color"_s))};
                const QStringView size = attributes.value(u"fo:font-size"_s);
                if (size.endsWith(u"pt"))
                    look.size = size.chopped(2).toDouble();
                if (attributes.hasAttribute(u"text:display"_s))
                    look.hidden = attributes.value(u"text:display"_s) == u"none";
                m_styles[name].add(look);
            } else if (reader.name() == u"table-cell-properties" && !name.isEmpty()) {
                m_cells[name] = officeColour(attributes.value(u"fo:background-color"_s));
            }
        }
    }

    void read(const QByteArray &xml)
    {
        m_reader.addData(xml);
        if (m_reader.readNextStartElement())
            children(OfficeLook(), 0);
    }

private:
    OfficeLook styled(OfficeLook look, QStringView attribute) const
    {
        look.add(m_styles.value(m_reader.attributes().value(attribute.toString()).toString()));
        return look;
    }

    /// Text stands between elements here, so every child is read, not only elements.
    void children(const OfficeLook &look, int depth)
    {
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::EndElement)
                return;
            if (token == QXmlStreamReader::Characters)
                m_text.addText(m_reader.text().toString().replace(u'\n', u' '), look);
            else if (token == QXmlStreamReader::StartElement && (depth > deepestElement || m_text.isFull()))
                m_reader.skipCurrentElement();
            else if (token == QXmlStreamReader::StartElement)
                element(look, depth + 1);
        }
    }

    void element(const OfficeLook &look, int depth)
    {
        const QString name = m_reader.name().toString();
        if (name == u"p"_s || name == u"h"_s) {
            const OfficeLook own = styled(OfficeLook(), u"text:style-name");
            m_text.beginParagraph();
            children(own, depth);
            m_text.endParagraph();
        } else if (name == u"span"_s) {
            children(styled(look, u"text:style-name"), depth);
        } else if (name == u"s"_s) {
            const int count = std::clamp(m_reader.attributes().value(u"text:c"_s).toInt(), 1, 1000);
            m_text.addText(QString(count, u' '), look);
            m_reader.skipCurrentElement();
        } else if (name == u"tab"_s || name == u"line-break"_s) {
            m_text.addText(name == u"tab"_s ? u"\t"_s : u"\n"_s, look);
            m_reader.skipCurrentElement();
        } else if (name == u"table"_s) {
            m_text.beginTable();
            children(OfficeLook(), depth);
            m_text.endTable();
        } else if (name == u"table-row"_s) {
            m_text.beginRow();
            children(OfficeLook(), depth);
        } else if (name == u"table-cell"_s) {
            const QXmlStreamAttributes attributes = m_reader.attributes();
            m_text.beginCell();
            m_text.setCellSpan(attributes.value(u"table:number-columns-spanned"_s).toInt());
            m_text.setCellBackground(m_cells.value(attributes.value(u"table:style-name"_s).toString()));
            children(OfficeLook(), depth);
            m_text.endCell();
        } else if (name == u"tracked-changes"_s || name == u"annotation"_s || name == u"automatic-styles"_s
                   || name == u"font-face-decls"_s || name == u"scripts"_s) {
            m_reader.skipCurrentElement();
        } else {
            children(look, depth);
        }
    }

    QXmlStreamReader m_reader;
    OfficeText &m_text;
    QHash<QString, OfficeLook> m_styles;
    QHash<QString, QString> m_cells; ///< backgrounds
};

} // namespace

bool readOpenDocumentText(Archive &archive, OfficeText &text)
{
    const QByteArray xml = archive.read(u"content.xml"_s);
    if (xml.isEmpty() || archive.read(u"META-INF/manifest.xml"_s).contains("encryption-data"))
        return false;
    OpenTextReader reader(text);
    reader.readStyles(archive.read(u"styles.xml"_s));
    reader.readStyles(xml);
    reader.read(xml);
    return true;
}

} // namespace gw::checks
