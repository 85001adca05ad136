// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/dashboard/readerscsv.h>

#include <QSaveFile>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {
namespace {

QByteArray line(std::initializer_list<QString> cells)
{
    QByteArrayList made;
    for (const QString &cell : cells)
        made.append(csvCell(cell));
    return made.join(',') + "\r\n";
}

Result<Done> written(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(Error::Code::Storage, file.errorString());
    return Done{};
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QString cell = text;
    // A name may come from anywhere; a spreadsheet must not run it.
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    static const QString special = u",\"\r\n"_s;
    const bool quoted = std::ranges::any_of(cell, [](QChar c) { return special.contains(c); });
    if (quoted)
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

QByteArray readersCsv(const QList<portal::NoticeReader> &readers, const QHash<QString, QString> &unitNames,
                      const ReadersCsvHead &head)
{
    QByteArray csv("\xEF\xBB\xBF");
    csv += line({head.unit, head.name, head.state, head.at});
    for (const portal::NoticeReader &reader : readers) {
        const QString at = reader.acknowledgedAt
                               ? reader.acknowledgedAt->toOffsetFromUtc(9 * 3600).toString(u"yyyy-MM-dd HH:mm"_s)
                               : QString();
        csv += line({unitNames.value(reader.unitId.value_or(QString())), reader.name,
                     reader.acknowledgedAt ? head.read : head.notRead, at});
    }
    return csv;
}

Task<Done> saveFile(QString path, QByteArray content)
{
    return sync::inBackground([path, content] { return written(path, content); });
}

} // namespace gw::dashboard
