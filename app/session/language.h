// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QTranslator>

namespace gw::app {

/// The language in force: translator and number formats, switched while the program runs. Widgets hear of it through
/// QEvent::LanguageChange.
class Language final
{
public:
    ~Language();
    /// "ko" or "en"; anything else means the computer's language, and English when that is neither.
    void use(const QString &wanted);
    QString code() const { return m_code; }

private:
    QTranslator m_program;
    QTranslator m_qt;
    QString m_code;
};

} // namespace gw::app
