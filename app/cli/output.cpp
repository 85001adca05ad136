// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "output.h"

#include <QFile>
#include <QJsonDocument>
#include <QTimeZone>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace gw::app::cli {

QString clean(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            out += u' ';
        else if (category != QChar::Other_Format)
            out += c;
    }
    return out;
}

QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return u"-"_s;
    static const QTimeZone named("Asia/Seoul");
    const QDateTime here = named.isValid() ? time.toTimeZone(named) : time.toOffsetFromUtc(9 * 3600);
    return here.toString(u"yyyy. M. d. HH:mm"_s);
}

void print(const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void print(const QJsonObject &object)
{
    const QByteArray bytes = QJsonDocument(object).toJson();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void complain(const QString &sentence)
{
    std::fprintf(stderr, "gwanmun: %s\n", sentence.toLocal8Bit().constData());
}

Result<QByteArray> readFile(const QString &path, qint64 most, Language language)
{
    QFile file(path);
    const auto refuse = [&](const Say &say) {
        return fail(Error::Code::Rejected, say.in(language).arg(clean(path), file.errorString()));
    };
    if (!file.open(QIODevice::ReadOnly))
        return refuse({"%1을(를) 열 수 없습니다: %2", "cannot open %1: %2"});
    // Not size(): a pipe has none.
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return refuse({"%1을(를) 읽을 수 없습니다: %2", "cannot read %1: %2"});
    if (bytes.size() > most)
        return refuse({"%1은(는) 너무 큽니다", "%1 is too large"});
    return bytes;
}

} // namespace gw::app::cli
