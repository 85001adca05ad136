// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "publish_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::dashboard {
namespace {

constexpr int standsFor = 30; ///< days that are proposed

} // namespace

PublishForm::PublishForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_heading(label(theme, {}, Theme::Text::Heading))
    , m_layer(new QComboBox)
    , m_unit(new QComboBox)
    , m_titleKo(new QLineEdit)
    , m_bodyKo(new QPlainTextEdit)
    , m_titleEn(new QLineEdit)
    , m_bodyEn(new QPlainTextEdit)
    , m_mustRead(new QCheckBox)
    , m_expires(new QCheckBox)
    , m_until(new QDateEdit)
    , m_send(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(u"notices.publish"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    const std::pair<QWidget *, QString> names[] = {
        {m_layer, u"layer"_s},         {m_unit, u"unit"_s},         {m_titleKo, u"titleKo"_s},
        {m_bodyKo, u"bodyKo"_s},       {m_titleEn, u"titleEn"_s},   {m_bodyEn, u"bodyEn"_s},
        {m_mustRead, u"mustRead"_s},   {m_expires, u"expires"_s},   {m_until, u"until"_s},
        {m_send, u"send"_s},           {m_cancel, u"cancel"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(u"notices.publish."_s + name);
    for (int layer = 0; layer < 3; ++layer)
        m_layer->addItem({});
    for (QLineEdit *title : {m_titleKo, m_titleEn})
        title->setMaxLength(200);
    for (QPlainTextEdit *body : {m_bodyKo, m_bodyEn}) {
        body->setTabChangesFocus(true);
        body->setMinimumHeight(theme.scaled(72));
    }
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"yyyy. MM. dd."_s);
    m_send->setProperty("primary", true);

    auto *whom = new QHBoxLayout;
    whom->addWidget(m_layer);
    whom->addWidget(m_unit, 1);
    auto *options = new QHBoxLayout;
    options->addWidget(m_mustRead);
    options->addSpacing(space::l);
    options->addWidget(m_expires);
    options->addWidget(m_until);
    options->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::s);
    layout->addWidget(m_heading);
    layout->addLayout(whom);
    layout->addWidget(m_titleKo);
    layout->addWidget(m_bodyKo, 1);
    layout->addWidget(m_titleEn);
    layout->addWidget(m_bodyEn, 1);
    layout->addLayout(options);
    layout->addLayout(buttons);

    for (QLineEdit *title : {m_titleKo, m_titleEn})
        connect(title, &QLineEdit::textChanged, this, &PublishForm::check);
    for (QPlainTextEdit *body : {m_bodyKo, m_bodyEn})
        connect(body, &QPlainTextEdit::textChanged, this, &PublishForm::check);
    connect(m_expires, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_send, &QPushButton::clicked, this, &PublishForm::sent);
    connect(m_cancel, &QPushButton::clicked, this, &PublishForm::cancelled);
    retranslate();
}

void PublishForm::begin(const Units &units, QDate today)
{
    m_unit->clear();
    for (const auto &[id, name] : units)
        m_unit->addItem(name, id);
    m_layer->setCurrentIndex(1);
    for (QLineEdit *title : {m_titleKo, m_titleEn})
        title->clear();
    for (QPlainTextEdit *body : {m_bodyKo, m_bodyEn})
        body->clear();
    m_mustRead->setChecked(false);
    m_until->setMinimumDate(today.addDays(1));
    m_until->setDate(today.addDays(standsFor));
    m_expires->setChecked(true);
    check();
    m_titleKo->setFocus(Qt::OtherFocusReason);
}

portal::NoticeDraft PublishForm::draft() const
{
    constexpr portal::NoticeLayer layers[] = {portal::NoticeLayer::City, portal::NoticeLayer::Bureau,
                                              portal::NoticeLayer::District};
    portal::NoticeDraft draft;
    draft.layer = layers[std::clamp(m_layer->currentIndex(), 0, 2)];
    draft.unitId = m_unit->currentData().toString();
    draft.titleKo = m_titleKo->text().trimmed();
    draft.titleEn = m_titleEn->text().trimmed();
    draft.bodyKo = m_bodyKo->toPlainText().trimmed();
    draft.bodyEn = m_bodyEn->toPlainText().trimmed();
    draft.mustRead = m_mustRead->isChecked();
    if (m_expires->isChecked()) // to the end of that day in the office
        draft.expiresAt = QDateTime(m_until->date(), QTime(23, 59, 59), Qt::OffsetFromUTC, 9 * 3600).toUTC();
    return draft;
}

void PublishForm::check()
{
    m_send->setEnabled(!m_titleKo->text().trimmed().isEmpty() && !m_bodyKo->toPlainText().trimmed().isEmpty()
                       && m_unit->count() > 0);
}

void PublishForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_send->isEnabled())
        Q_EMIT sent();
    else
        QWidget::keyPressEvent(event);
}

void PublishForm::retranslate()
{
    m_heading->setText(tr("New notice"));
    m_layer->setItemText(0, tr("For the whole city"));
    m_layer->setItemText(1, tr("For a bureau or division"));
    m_layer->setItemText(2, tr("For a district"));
    m_layer->setAccessibleName(tr("Whom it is for"));
    m_unit->setAccessibleName(tr("Published by"));
    const std::pair<QLineEdit *, QString> titles[] = {{m_titleKo, tr("Title in Korean")},
                                                      {m_titleEn, tr("Title in English (optional)")}};
    for (const auto &[edit, text] : titles) {
        edit->setPlaceholderText(text);
        edit->setAccessibleName(text);
    }
    const std::pair<QPlainTextEdit *, QString> bodies[] = {{m_bodyKo, tr("Text in Korean")},
                                                           {m_bodyEn, tr("Text in English (optional)")}};
    for (const auto &[edit, text] : bodies) {
        edit->setPlaceholderText(text);
        edit->setAccessibleName(text);
    }
    m_mustRead->setText(tr("Everybody must confirm that they have read it"));
    m_expires->setText(tr("Stands until"));
    m_until->setAccessibleName(tr("Stands until"));
    m_send->setText(tr("Publish"));
    m_cancel->setText(tr("Cancel"));
}

void PublishForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace gw::dashboard
