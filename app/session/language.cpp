// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "session/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::use(const QString &wanted)
{
    QString code = wanted;
    if (code != "ko"_L1 && code != "en"_L1)
        code = QLocale::system().language() == QLocale::Korean ? u"ko"_s : u"en"_s;
    if (code == m_code)
        return;
    m_code = code;
    QLocale::setDefault(code == "ko"_L1 ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                        : QLocale(QLocale::English, QLocale::UnitedStates));
    // Qt's own texts (file dialog, context menus) where the package with its translations is installed.
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_program);
    if (m_program.load(u":/i18n/gwanmun_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace gw::app
