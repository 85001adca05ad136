// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/dates.h>

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {
namespace {

QString written(const auto &value, const QString &korean, const QString &english)
{
    const QLocale locale;
    return locale.toString(value, locale.language() == QLocale::Korean ? korean : english);
}

} // namespace

QString shortDay(QDate day)
{
    return written(day, u"M. d."_s, u"d MMM"_s);
}

QString longDay(QDate day)
{
    return written(day, u"yyyy. M. d."_s, u"d MMM yyyy"_s);
}

QString dayAndTime(const QDateTime &time)
{
    return written(time.toLocalTime(), u"yyyy. M. d. (ddd) HH:mm"_s, u"ddd d MMM yyyy, HH:mm"_s);
}

} // namespace gw::widgets
