// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/theme.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {
namespace {

// `@name` stands for a token; see the table below. Controls that need more than this paint themselves.
constexpr auto sheet = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @borderStrong; padding: 4px 8px; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @textDisabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }

QPushButton { background: @surface; color: @text; border: 1px solid @borderStrong; border-radius: 4px; padding: @padV 14px; min-height: @controlH; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 2px solid @focus; padding: @padVF 13px; }
QPushButton:disabled { color: @textDisabled; border-color: @border; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @pressed; color: @textDisabled; border-color: @border; }
QPushButton[flat="true"], QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; color: @text; }
QPushButton[flat="true"]:hover, QToolButton:hover { background: @hover; }
QPushButton[flat="true"]:pressed, QToolButton:pressed, QToolButton:checked { background: @pressed; }
QPushButton[flat="true"]:focus, QToolButton:focus { border: 2px solid @focus; padding: 3px 7px; }
QPushButton[link="true"] { color: @accentText; }
QPushButton[chip="true"] { background: @surface; border: 1px solid @border; border-radius: @chipR; padding: 1px 10px; min-height: @controlS; color: @textSecondary; }
QPushButton[chip="true"]:hover { background: @hover; }
QPushButton[chip="true"]:checked { background: @accentSoft; border-color: @accent; color: @accentText; font-weight: 600; }
QPushButton[chip="true"]:focus { border: 2px solid @focus; padding: 0px 9px; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; width: 10px; right: 2px; }
QPushButton[menu="true"] { padding-right: 20px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateTimeEdit {
  background: @surface; color: @text; border: 1px solid @borderStrong; border-radius: 4px; padding: 4px 8px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QSpinBox, QDateTimeEdit { min-height: @controlH; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateTimeEdit:focus { border: 2px solid @focus; padding: 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: @textDisabled; background: @window; border-color: @border; }
QLineEdit[quiet="true"] { background: @sunken; border: 1px solid @border; }
QLineEdit[invalid="true"] { border: 2px solid @danger; padding: 3px 7px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/gw/widgets/chevron-down.svg); width: 16px; height: 16px; }
QSpinBox::up-button, QSpinBox::down-button, QDateTimeEdit::up-button, QDateTimeEdit::down-button { border: none; background: transparent; width: 20px; }
QSpinBox::up-arrow, QDateTimeEdit::up-arrow { image: url(:/gw/widgets/chevron-up.svg); width: 14px; height: 14px; }
QSpinBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/gw/widgets/chevron-down.svg); width: 14px; height: 14px; }
QDateTimeEdit::drop-down { border: none; width: 24px; }
QDateTimeEdit::down-arrow { image: url(:/gw/widgets/chevron-down.svg); }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border; selection-background-color: @selection; selection-color: @text; outline: none; padding: 4px; }
QCheckBox, QRadioButton { spacing: 8px; color: @text; padding: 2px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @focus; }
QCheckBox:disabled, QRadioButton:disabled { color: @textDisabled; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; background: @surface; border: 1px solid @borderStrong; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/gw/widgets/check.svg); }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border; }

QAbstractItemView { background: @surface; border: none; outline: none; selection-background-color: @selection; selection-color: @text; }
QTreeView::item { min-height: @treeRow; padding: 0 4px; }
QTreeView::item:hover { background: @hover; }
QTreeView::item:selected, QTreeView::branch:selected { background: @selection; color: @text; }
QListWidget[nav="true"]::item { padding: 8px 12px; border-left: 3px solid transparent; }
QListWidget[nav="true"]::item:selected { background: @selection; color: @text; border-left: 3px solid @selectionEdge; }
QListWidget[nav="true"]::item:hover:!selected { background: @hover; }
QHeaderView::section { background: @surface; color: @textSecondary; border: none; border-bottom: 1px solid @border; padding: 6px 8px; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @borderStrong; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }

QMainWindow::separator { background: @window; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: @accentSoft; }
QDockWidget { color: @text; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @textSecondary; padding: 7px 14px; border: 1px solid transparent; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @accentText; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:focus { border: 1px solid @focus; }
QProgressBar { background: @sunken; border: 1px solid @border; border-radius: 4px; height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: @border; }

QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[drop="true"] { background: @accent; border: none; border-radius: 1px; }
QWidget[surface="true"] { background: @surface; }
QLabel { background: transparent; }
QLabel[secondary="true"] { color: @textSecondary; }
QLabel[danger="true"] { color: @danger; }
QLabel[warning="true"] { color: @warning; }
QLabel[success="true"] { color: @success; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    const auto hex = [&theme](Role role) { return theme.color(role).name(); };
    const int control = theme.scaled(theme.look().density == Density::Compact  ? 18
                                     : theme.look().density == Density::Normal ? 22
                                                                               : 26);
    // Longer names first, so that @text does not eat the head of @textSecondary.
    const std::pair<QLatin1StringView, QString> tokens[] = {
        {"@textSecondary"_L1, hex(Role::TextSecondary)},
        {"@textDisabled"_L1, hex(Role::TextDisabled)},
        {"@text"_L1, hex(Role::Text)},
        {"@accentText"_L1, hex(Role::AccentText)},
        {"@accentSoft"_L1, hex(Role::AccentSoft)},
        {"@accentHover"_L1, hex(Role::AccentHover)},
        {"@accentPressed"_L1, hex(Role::AccentPressed)},
        {"@accent"_L1, hex(Role::Accent)},
        {"@onAccent"_L1, hex(Role::OnAccent)},
        {"@borderStrong"_L1, hex(Role::BorderStrong)},
        {"@border"_L1, hex(Role::Border)},
        {"@selectionEdge"_L1, hex(Role::SelectionEdge)},
        {"@selection"_L1, hex(Role::Selection)},
        {"@surface"_L1, hex(Role::Surface)},
        {"@sunken"_L1, hex(Role::SurfaceSunken)},
        {"@window"_L1, hex(Role::Window)},
        {"@hover"_L1, hex(Role::Hover)},
        {"@pressed"_L1, hex(Role::Pressed)},
        {"@focus"_L1, hex(Role::Focus)},
        {"@danger"_L1, hex(Role::DangerText)},
        {"@warning"_L1, hex(Role::WarningText)},
        {"@success"_L1, hex(Role::SuccessText)},
        {"@scroll"_L1, hex(Role::TextDisabled)},
        {"@controlS"_L1, QString::number(control - 2) + "px"_L1},
        {"@chipR"_L1, QString::number(control / 2) + "px"_L1},
        {"@controlH"_L1, QString::number(control) + "px"_L1},
        {"@padVF"_L1, u"3px"_s},
        {"@padV"_L1, u"4px"_s},
        {"@treeRow"_L1, QString::number(control + 8) + "px"_L1},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, value] : tokens)
        text.replace(name, value);
    return text;
}

} // namespace gw::widgets
