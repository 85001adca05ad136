// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QString>

namespace gw::document {

/// A piece of an HTML text.
struct HtmlToken
{
    enum class Kind { Text, Open, Close, End };
    Kind kind = Kind::End;
    QString text = {}; ///< of Text: with the entities read
    QString name = {}; ///< of Open and Close: lower case
    QHash<QString, QString> attributes = {};
    bool raw = false; ///< Text inside of script, style, title and the like
};

/// Cuts HTML into tags and text, in one pass over it. It is no parser of documents: whatever it does not understand is
/// text, so that nothing disappears. Comments and declarations go.
class HtmlTokens
{
public:
    explicit HtmlTokens(const QString &html) : m_html(html) {}

    HtmlToken next();

private:
    HtmlToken readText();
    HtmlToken readRaw();
    bool readTag(HtmlToken &token);
    void readAttributes(HtmlToken &token);
    bool skipDeclaration();

    const QString &m_html;
    qsizetype m_at = 0;
    QString m_rawUntil; ///< the element whose content is no HTML
};

/// &amp; &#48; &#x30; …; what is no entity stays as it is.
QString withEntities(QStringView text);

} // namespace gw::document
