// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "inspect.h"

#include "office_text.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <gw/checks/office.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).toLower();
}

constexpr const char16_t *stateNames[] = {u"not-inspected", u"inspected", u"encrypted", u"damaged"};

} // namespace

void notePaths(const QString &text, AttachmentFacts &facts)
{
    static const QRegularExpression form(
        u"(?:(?<![A-Za-z])[A-Za-z]:[\\\\/](?!/)|\\\\\\\\[A-Za-z0-9_.-]{1,40}\\\\|(?:(?<=file://)|(?<![A-Za-z0-9:/.]))/(?=home/|Users/))[^\"'<>|\\s:*?;]{3,200}"_s);
    static const QRegularExpression user(u"((?:Users|home|Documents and Settings)[\\\\/])[^\\\\/]+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (auto it = form.globalMatch(text); it.hasNext() && facts.paths.size() < 5;) {
        QString path = it.next().captured();
        path.replace(user, u"\\1***"_s);
        if (!facts.paths.contains(path))
            facts.paths.append(path);
    }
}

void noteAuthor(const QString &name, AttachmentFacts &facts)
{
    static const QRegularExpression program(
        u"^(?:Microsoft|LibreOffice|OpenOffice|Apache POI|python-docx|openpyxl|Hancom|Administrator|admin|user|unknown|un-named)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = name.trimmed().left(100);
    if (!trimmed.isEmpty() && facts.author.isEmpty() && !program.match(trimmed).hasMatch())
        facts.author = trimmed;
}

AttachmentFacts inspectAttachment(const QByteArray &bytes, const QString &name)
{
    AttachmentFacts facts;
    const QString ending = endingOf(name);
    static const QStringList office{u"docx"_s, u"docm"_s, u"xlsx"_s, u"xlsm"_s, u"pptx"_s, u"pptm"_s};
    static const QStringList openDocument{u"odt"_s, u"ods"_s, u"odp"_s, u"odg"_s};
    if (ending == u"pdf"_s) {
        inspectPdf(bytes, facts);
        return facts;
    }
    if (!office.contains(ending) && !openDocument.contains(ending) && ending != u"hwpx"_s)
        return facts;
    // A locked docx is an OLE file, not a ZIP file.
    if (bytes.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1"))) {
        facts.state = bytes.contains(QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31))
                          ? AttachmentFacts::State::Encrypted
                          : AttachmentFacts::State::Damaged;
        return facts;
    }
    const std::unique_ptr<Archive> archive = Archive::open(bytes);
    if (!archive) {
        facts.state = AttachmentFacts::State::Damaged;
        return facts;
    }
    if (office.contains(ending))
        inspectOfficeOpen(*archive, facts);
    else if (ending == u"hwpx"_s)
        inspectHwpx(*archive, facts);
    else
        inspectOpenDocument(*archive, facts);
    if (facts.state == AttachmentFacts::State::Inspected && !facts.hiddenText && !archive->isBad()) {
        if (const auto content = officeContent(bytes, name))
            facts.hiddenText = hasHiddenRuns(*content);
    }
    facts.state = archive->isLocked() ? AttachmentFacts::State::Encrypted
                  : archive->isBad()  ? AttachmentFacts::State::Damaged
                                      : facts.state;
    return facts;
}

bool isOpenFormat(const QString &name, const QString &mime)
{
    static const QSet<QString> endings{
        u"hwpx"_s, u"odt"_s, u"ods"_s, u"odp"_s, u"odg"_s,  u"docx"_s,    u"xlsx"_s, u"pptx"_s, u"pdf"_s,
        u"csv"_s,  u"tsv"_s, u"txt"_s, u"md"_s,  u"json"_s, u"geojson"_s, u"xml"_s,  u"html"_s, u"htm"_s,
        u"epub"_s, u"svg"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s,     u"tif"_s,  u"tiff"_s, u"webp"_s,
    };
    static const QSet<QString> closed{u"application/x-hwp"_s,          u"application/haansofthwp"_s,
                                      u"application/vnd.hancom.hwp"_s, u"application/msword"_s,
                                      u"application/vnd.ms-excel"_s,   u"application/vnd.ms-powerpoint"_s,
                                      u"application/x-msdownload"_s};
    return endings.contains(endingOf(name)) && !closed.contains(mime.section(u';', 0, 0).trimmed().toLower());
}

QJsonObject toJson(const AttachmentFacts &facts)
{
    QJsonObject object{{u"state"_s, QString::fromUtf16(stateNames[int(facts.state)])}};
    if (facts.trackedChanges > 0)
        object[u"trackedChanges"_s] = facts.trackedChanges;
    if (facts.comments > 0)
        object[u"comments"_s] = facts.comments;
    if (facts.hiddenText)
        object[u"hiddenText"_s] = true;
    if (facts.macros)
        object[u"macros"_s] = true;
    if (!facts.author.isEmpty())
        object[u"author"_s] = facts.author;
    if (!facts.paths.isEmpty())
        object[u"paths"_s] = QJsonArray::fromStringList(facts.paths);
    return object;
}

AttachmentFacts attachmentFactsFromJson(const QJsonObject &object)
{
    AttachmentFacts facts;
    const QString state = object[u"state"_s].toString();
    for (int n = 0; n < 4; ++n) {
        if (state == QStringView(stateNames[n]))
            facts.state = AttachmentFacts::State(n);
    }
    facts.trackedChanges = std::max(0, object[u"trackedChanges"_s].toInt());
    facts.comments = std::max(0, object[u"comments"_s].toInt());
    facts.hiddenText = object[u"hiddenText"_s].toBool();
    facts.macros = object[u"macros"_s].toBool();
    facts.author = object[u"author"_s].toString();
    for (const QJsonValue &path : object[u"paths"_s].toArray()) {
        if (path.isString())
            facts.paths.append(path.toString());
    }
    return facts;
}

} // namespace gw::checks
