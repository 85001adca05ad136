// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "tag_page.h"

#include "mail_delegate.h"
#include "mail_text.h"
#include <QEvent>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr int pause = 800; ///< ms after the last key
constexpr int longestName = 40;

} // namespace

TagPage::TagPage(const MailViewParts &parts, QWidget *parent) : QWidget(parent), m_parts(parts), m_note(secondaryLabel(parts.theme, {}, Theme::Text::Small))
{
    m_note->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(2, 1);
    for (const Tag tag : allTags()) {
        const int line = int(m_names.size());
        auto *colour = new QLabel;
        auto *name = new QLineEdit;
        name->setObjectName(u"tag.name."_s + keywordOf(tag));
        name->setMaxLength(longestName);
        name->setMinimumWidth(space::xl * 8);
        grid->addWidget(colour, line, 0);
        grid->addWidget(name, line, 1);
        m_colours.append(colour);
        m_names.append(name);
        connect(name, &QLineEdit::textEdited, &m_timer, [this] { m_timer.start(); });
        connect(name, &QLineEdit::editingFinished, this, &TagPage::keep);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_note);
    layout->addLayout(grid);
    layout->addStretch();
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &TagPage::keep);
    connect(&parts.preferences, &contract::Preferences::changed, this, [this](const QString &key) {
        if (key == tagsPreference() && !m_timer.isActive())
            show();
    });
    connect(&parts.theme, &Theme::changed, this, &TagPage::retranslate);
    show();
    retranslate();
}

TagPage::~TagPage()
{
    if (m_timer.isActive())
        keep();
}

void TagPage::show()
{
    const QJsonObject own = m_parts.preferences.value(tagsPreference()).toObject();
    const QList<Tag> tags = allTags();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (const QString name = own.value(keywordOf(tags.at(i))).toString(); name != m_names.at(i)->text())
            m_names.at(i)->setText(name);
    }
}

void TagPage::keep()
{
    m_timer.stop();
    const QJsonObject before = m_parts.preferences.value(tagsPreference()).toObject();
    QJsonObject own = before;
    const QList<Tag> tags = allTags();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString name = m_names.at(i)->text().simplified();
        if (name.isEmpty())
            own.remove(keywordOf(tags.at(i)));
        else
            own.insert(keywordOf(tags.at(i)), name);
    }
    if (own != before)
        m_parts.preferences.set(tagsPreference(), own.isEmpty() ? QJsonValue() : QJsonValue(own));
}

void TagPage::retranslate()
{
    m_note->setText(tr("Give the tags names of your own. Leave a field empty to keep its usual name. Only you see them."));
    const QList<Tag> tags = allTags();
    const int side = m_names.first()->fontMetrics().height();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString usual = usualTagName(tags.at(i));
        m_colours.at(i)->setPixmap(icon(m_parts.theme, u"tag"_s, tagInks(tags.at(i)).first).pixmap(side, side));
        m_names.at(i)->setPlaceholderText(usual);
        m_names.at(i)->setAccessibleName(tr("Name of the tag “%1”").arg(usual));
    }
}

void TagPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::mail
