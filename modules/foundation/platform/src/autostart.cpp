// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/platform/autostart.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace gw::platform {
namespace {

/// One argument of an Exec line (Desktop Entry Specification 1.5, section 7).
QString quoted(QString argument)
{
    for (const QChar special : {u'\\', u'"', u'`', u'$'})
        argument.replace(special, QString(u'\\') + special);
    argument.replace(u'\\', u"\\\\"_s); // the value's own escapes
    argument.replace(u'%', u"%%"_s);
    return u'"' + argument + u'"';
}

} // namespace

Autostart::Autostart(const QString &configHome, QString program)
    : m_file(configHome + u"/autostart/gwanmun.desktop"_s), m_program(std::move(program))
{
}

bool Autostart::isOn() const
{
    return QFile::exists(m_file);
}

Result<Done> Autostart::set(bool on) const
{
    if (!on) {
        if (QFile::exists(m_file) && !QFile::remove(m_file))
            return fail(Error::Code::Storage, u"cannot remove %1"_s.arg(m_file));
        return Done{};
    }
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Storage, file.errorString());
    file.write("[Desktop Entry]\nType=Application\nName=Gwanmun\nName[ko]=관문\nIcon=gwanmun\nExec="
               + quoted(m_program).toUtf8() + " --background\nTerminal=false\nX-GNOME-Autostart-enabled=true\n");
    if (!file.commit())
        return fail(Error::Code::Storage, file.errorString());
    return Done{};
}

} // namespace gw::platform
