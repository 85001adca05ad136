// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "visible_texts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

class Collector
{
public:
    void visit(const QWidget *widget)
    {
        if (!widget->isVisible() || widget->objectName().startsWith("qt_"_L1))
            return;
        m_where = QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
        add(u"accessibleName"_s, widget->accessibleName());
        add(u"accessibleDescription"_s, widget->accessibleDescription());
        add(u"toolTip"_s, widget->toolTip());
        if (widget->isWindow())
            add(u"windowTitle"_s, widget->windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(u"text"_s, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(u"text"_s, button->text());
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            add(u"placeholder"_s, field->placeholderText());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(u"tab"_s, tabs->isTabVisible(i) ? tabs->tabText(i) : QString());
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(u"choice"_s, box->itemText(i));
        }
        if (const auto *list = qobject_cast<const QListWidget *>(widget)) {
            for (int i = 0; i < list->count(); ++i)
                add(u"item"_s, list->item(i)->text());
        }
        if (const auto *button = qobject_cast<const QPushButton *>(widget))
            addMenu(button->menu());
        if (const auto *button = qobject_cast<const QToolButton *>(widget))
            addMenu(button->menu());
        const auto children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (const QWidget *child : children)
            visit(child);
    }

    QList<SeenText> found;

private:
    void add(const QString &property, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            found.append({m_where + u'.' + property, text});
    }

    void addMenu(const QMenu *menu)
    {
        if (!menu)
            return;
        const auto actions = menu->actions();
        for (const QAction *action : actions)
            add(u"menu"_s, action->text());
    }

    QString m_where;
};

bool hasHangul(const QString &text)
{
    static const QRegularExpression hangul(u"[\\x{1100}-\\x{11FF}\\x{3131}-\\x{318E}\\x{AC00}-\\x{D7A3}]"_s);
    return hangul.match(text).hasMatch();
}

/// What is the same in every language.
QString withoutInternational(QString text)
{
    static const QRegularExpression same(
        u"\\S+@\\S+|https?://\\S+|(Ctrl|Shift|Alt)\\+\\S+|\\bF\\d+\\b|e-HOJO|English|Show in English|PKCS#1[12]|/\\S+"_s);
    return text.remove(same);
}

} // namespace

QList<SeenText> visibleTexts(const QWidget *root)
{
    Collector collector;
    collector.visit(root);
    return collector.found;
}

QStringList textsInAnotherLanguage(const QWidget *root, bool korean)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    QStringList wrong;
    const auto texts = visibleTexts(root);
    for (const SeenText &one : texts) {
        const bool isExample = one.text.contains(u"ㅎㄱㄷ"_s) || one.text.startsWith(u"한국어"_s);
        const bool isWrong = korean ? !hasHangul(one.text) && word.match(withoutInternational(one.text)).hasMatch()
                                    : hasHangul(one.text) && !isExample;
        if (isWrong)
            wrong.append(one.where + u": "_s + one.text);
    }
    return wrong;
}

} // namespace gw::test
