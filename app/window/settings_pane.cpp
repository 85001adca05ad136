// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/settings_pane.h"

#include "window/settings_texts.h"
#include "window/tray.h"
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;
using gw::settings::Key;
using gw::settings::Type;

namespace gw::app {

SettingsPane::SettingsPane(Theme &theme, settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_index(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"settings"_s);
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_index->setObjectName(u"settings.index"_s);
    m_index->setProperty("nav", true);
    m_index->setFixedWidth(theme.scaled(190));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::s, space::m, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_index);
    layout->addWidget(m_pages, 1);
    connect(m_index, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&theme, &Theme::changed, this, [this] { m_index->setFixedWidth(m_theme.scaled(190)); });
    // A value that changes under an open page, by a policy or from the other side, is shown at once.
    connect(&settings, &settings::Settings::changed, this,
            [this] { QMetaObject::invokeMethod(this, &SettingsPane::rebuild, Qt::QueuedConnection); });
    rebuild();
}

QList<SettingsPane::Page> SettingsPane::pages()
{
    return {{tr("Look and language"), {Key::Locale, Key::Theme, Key::Density, Key::FontScale, Key::ReducedMotion}},
            {tr("Notifications and start"), {Key::NotificationsEnabled, Key::CloseToTray, Key::Autostart}},
            {tr("Sign-in and privacy"), {Key::TokenStorage, Key::WipeCacheOnSignOut}},
            {tr("Web pages"), {Key::Downloads}},
            {tr("Server and network"), {Key::ServerUrl, Key::Proxy, Key::LogLevel}},
            {tr("About"), {}}};
}

void SettingsPane::rebuild()
{
    const int row = std::max(m_index->currentRow(), 0);
    const QString focused =
        isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()->objectName() : QString();
    const QSignalBlocker quiet(m_index);
    m_index->clear();
    m_index->setAccessibleName(tr("Settings"));
    while (QWidget *page = m_pages->widget(0)) {
        m_pages->removeWidget(page);
        page->deleteLater();
    }
    for (const Page &page : pages()) {
        m_index->addItem(page.title);
        m_pages->addWidget(makePage(page));
    }
    m_index->setCurrentRow(row);
    m_pages->setCurrentIndex(row);
    if (auto *widget = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        widget->setFocus();
}

QWidget *SettingsPane::makePage(const Page &page)
{
    auto *content = new QWidget;
    content->setProperty("surface", true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::s, space::xxl, space::xl);
    column->setSpacing(space::xs);
    column->addWidget(label(m_theme, page.title, Theme::Text::Heading));
    column->addSpacing(space::m);
    for (const Key key : page.keys)
        addRow(column, key);
    if (page.keys.isEmpty())
        addAbout(column);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setAccessibleName(page.title);
    return scroll;
}

void SettingsPane::addRow(QVBoxLayout *column, Key key)
{
    const settings::KeySpec &spec = settings::spec(key);
    const settings::Resolved resolved = m_settings.resolve(key);
    QWidget *control = makeControl(key);
    control->setObjectName(u"settings."_s + spec.name);
    control->setEnabled(!resolved.locked && spec.scope != settings::Scope::Machine);
    control->setAccessibleName(settingLabel(key));
    control->setMaximumWidth(m_theme.scaled(420));
    const bool isSwitch = spec.type == Type::Switch;
    if (!isSwitch) {
        QLabel *name = label(m_theme, settingLabel(key), Theme::Text::Strong);
        name->setBuddy(control);
        column->addWidget(name);
    }
    const QString help = QLocale().language() == QLocale::Korean ? spec.helpKo : spec.helpEn;
    column->addWidget(control);
    QLabel *explanation = secondaryLabel(m_theme, help, Theme::Text::Small);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    control->setAccessibleDescription(help);
    if (const QString reason = lockReason(resolved); !reason.isEmpty()) {
        auto *line = new QHBoxLayout;
        auto *lock = new QLabel;
        lock->setPixmap(icon(m_theme, u"object-locked"_s, Role::WarningText).pixmap(16, 16));
        QLabel *text = label(m_theme, reason, Theme::Text::Small);
        text->setObjectName(u"settings."_s + spec.name + u".lock"_s);
        text->setProperty("warning", true);
        text->setWordWrap(true);
        text->setToolTip(resolved.origin.toHtmlEscaped());
        line->addWidget(lock);
        line->addWidget(text, 1);
        column->addLayout(line);
        control->setAccessibleDescription(help + u' ' + reason);
    }
    column->addSpacing(space::l);
}

QWidget *SettingsPane::makeControl(Key key)
{
    const settings::KeySpec &spec = settings::spec(key);
    switch (spec.type) {
    case Type::Switch: {
        auto *box = new QCheckBox(settingLabel(key));
        box->setChecked(m_settings.isOn(key));
        connect(box, &QCheckBox::toggled, this, [this, key](bool on) { store(key, on); });
        return box;
    }
    case Type::Number: {
        auto *box = new QSpinBox;
        box->setRange(spec.minimum, spec.maximum);
        box->setSingleStep(spec.maximum - spec.minimum >= 100 ? 10 : 1);
        box->setValue(m_settings.number(key));
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, [this, key](int value) { store(key, value); });
        return box;
    }
    case Type::Choice: {
        auto *box = new QComboBox;
        for (const QString &choice : spec.choices)
            box->addItem(choiceLabel(key, choice), choice);
        box->setCurrentIndex(box->findData(m_settings.text(key)));
        connect(box, &QComboBox::activated, this, [this, key, box] { store(key, box->currentData().toString()); });
        return box;
    }
    default: {
        auto *edit = new QLineEdit;
        const bool isList = spec.type == Type::Choices || spec.type == Type::Names || spec.type == Type::Paths;
        edit->setText(isList ? m_settings.list(key).join(u", "_s) : m_settings.text(key));
        edit->setReadOnly(isList);
        connect(edit, &QLineEdit::editingFinished, this, [this, key, edit] {
            if (!edit->isReadOnly() && edit->text() != m_settings.text(key))
                store(key, edit->text().trimmed());
            // A value that is not possible stays marked until it is mended.
            edit->setProperty("invalid", edit->text().trimmed() != m_settings.text(key));
            edit->style()->unpolish(edit);
            edit->style()->polish(edit);
        });
        return edit;
    }
    }
}

void SettingsPane::addAbout(QVBoxLayout *column)
{
    auto *mark = new QLabel;
    mark->setPixmap(appMark(m_theme, m_theme.scaled(48)));
    mark->setAccessibleName(tr("Gwanmun"));
    column->addWidget(mark);
    column->addWidget(label(m_theme, tr("Gwanmun %1").arg(QLatin1StringView(GW_VERSION)), Theme::Text::Title));
    column->addWidget(secondaryLabel(m_theme, tr("The desk of the public service. Apache License 2.0.")));
    const QString support = m_settings.text(Key::SupportContact);
    if (!support.isEmpty())
        column->addWidget(label(m_theme, tr("Help desk: %1").arg(support)));
    column->addSpacing(space::m);
    const auto problems = m_settings.problems();
    if (problems.isEmpty())
        return;
    column->addWidget(label(m_theme, tr("Problems with policies and settings"), Theme::Text::Title));
    for (const settings::Problem &problem : problems) {
        const auto [text, where] = problemText(problem);
        QLabel *line = label(m_theme, text);
        line->setWordWrap(true);
        column->addWidget(line);
        column->addWidget(secondaryLabel(m_theme, where, Theme::Text::Small));
    }
}

void SettingsPane::store(Key key, const QJsonValue &value)
{
    // Refusals leave the old value, which rebuild() or the caller shows again.
    std::ignore = m_settings.set(key, value);
}

void SettingsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace gw::app
