// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/test/accessibility.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace gw::test {
namespace {

bool mustBeNamed(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
    case QAccessible::Cell:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::Slider: return true;
    default: return false;
    }
}

QString nameOfView(const QAccessibleInterface *row)
{
    const QAccessibleInterface *view = row->parent();
    return view && view->object() ? view->object()->objectName() : QString();
}

/// Its name, or whose child it is when it has none.
QString placeOf(const QObject *object)
{
    QString place = object->objectName();
    while (place.isEmpty() && object->parent()) {
        object = object->parent();
        if (!object->objectName().isEmpty())
            place = QStringLiteral("in ") + object->objectName();
        else if (!object->parent())
            place = QStringLiteral("in ") + QLatin1StringView(object->metaObject()->className());
    }
    return place;
}

void walk(QAccessibleInterface *node, QStringList &found, int depth)
{
    if (!node || depth > 40)
        return;
    if (!node->isValid())
        return; // what a view keeps of a row that has gone: nothing that could be read
    const QAccessible::State state = node->state();
    if (state.invisible)
        return;
    if (const auto *tabs = qobject_cast<const QTabBar *>(node->object()); tabs && tabs->count() == 0)
        return; // a main window keeps one outside of itself for docks that are closed
    const QString name = node->text(QAccessible::Name);
    QString what;
    if (node->role() == QAccessible::NoRole)
        what = QStringLiteral("no role");
    else if (mustBeNamed(node->role()) && name.trimmed().isEmpty())
        what = QStringLiteral("no name (role %1)").arg(int(node->role()));
    else if (state.focusable && node->role() == QAccessible::Client && name.trimmed().isEmpty()
             && node->childCount() == 0)
        what = QStringLiteral("focusable, but nothing to announce");
    // The parts that Qt itself puts into scroll bars, spin boxes and headers have no say of their own.
    const QObject *object = node->object();
    const bool qtInternal = object && object->objectName().startsWith(QLatin1StringView("qt_"));
    if (!what.isEmpty() && !qtInternal) {
        const QString where =
            object ? QLatin1StringView(object->metaObject()->className()) + QLatin1Char(' ') + placeOf(object)
                   : QStringLiteral("row in ") + nameOfView(node);
        found.append(where + QStringLiteral(": ") + what);
    }
    const int children = std::min(node->childCount(), 200);
    for (int i = 0; i < children; ++i)
        walk(node->child(i), found, depth + 1);
}

} // namespace

QStringList unnamedControls(QWidget *root)
{
    // As with a screen reader there: without one, nothing tells the rows of a list that they have gone.
    QAccessible::setActive(true);
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(root), found, 0);
    return found;
}

QStringList tabOrder(QWidget *root)
{
    QStringList order;
    QWidget *widget = root;
    do {
        widget = widget->nextInFocusChain();
        if (widget->isVisibleTo(root) && root->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus))
            order.append(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                        : widget->objectName());
    } while (widget != root && order.size() < 500);
    return order;
}

QStringList cutTexts(QWidget *root)
{
    QStringList cut;
    const auto labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty()
            || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const bool fits = label->wordWrap()
                              ? label->heightForWidth(label->width()) <= label->height() + 1
                              : label->fontMetrics().horizontalAdvance(label->text()) <= label->width() + 1;
        if (!fits)
            cut.append(QStringLiteral("QLabel: ") + label->text());
    }
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool showsOnlyItsIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (button->isVisible() && !showsOnlyItsIcon && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            cut.append(QString::fromLatin1(button->metaObject()->className()) + QStringLiteral(": ") + button->text());
    }
    return cut;
}

} // namespace gw::test
