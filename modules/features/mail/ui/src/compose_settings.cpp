// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_settings.h"

#include "compose_pages.h"
#include "tag_page.h"
#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {

ComposeSettings::ComposeSettings(const MailViewParts &parts, QWidget *parent) : QWidget(parent), m_tabs(new QTabWidget)
{
    setObjectName(u"compose.settings"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"compose.settings.tabs"_s);
    m_tabs->addTab(new SignaturePage(parts), {});
    m_tabs->addTab(new TemplatePage(parts), {});
    m_tabs->addTab(new GroupPage(parts), {});
    m_tabs->addTab(new VacationPage(parts), {});
    m_tabs->addTab(new TagPage(parts), {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(m_tabs);
    retranslate();
}

void ComposeSettings::retranslate()
{
    const QStringList names{tr("Signatures"), tr("Templates"), tr("Groups"), tr("Vacation answer"), tr("Tags")};
    for (int i = 0; i < names.size(); ++i)
        m_tabs->setTabText(i, names.at(i));
}

void ComposeSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::mail
