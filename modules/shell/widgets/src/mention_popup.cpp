// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/mention_popup.h>

#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::widgets {

namespace {

constexpr int MaxTyped = 20;

} // namespace

MentionPopup::MentionPopup(Theme &theme, QTextEdit *edit, MentionSource source)
    : QFrame(edit), m_theme(theme), m_edit(edit), m_rich(edit), m_source(std::move(source)), m_list(new QListWidget(this))
{
    build();
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this] { follow(); });
}

MentionPopup::MentionPopup(Theme &theme, QPlainTextEdit *edit, MentionSource source)
    : QFrame(edit), m_theme(theme), m_edit(edit), m_plain(edit), m_source(std::move(source)), m_list(new QListWidget(this))
{
    build();
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, [this] { follow(); });
}

void MentionPopup::build()
{
    setParent(m_edit->window());
    setObjectName(u"mentions"_s);
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("People to mention"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    layout->addWidget(m_list);
    m_edit->installEventFilter(this);
    connect(m_edit, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
    hide();
}

void MentionPopup::setInserter(std::function<void(const MentionChoice &, int)> inserter)
{
    m_inserter = std::move(inserter);
}

int MentionPopup::count() const
{
    return isVisible() ? int(m_choices.size()) : 0;
}

QString MentionPopup::typed(const QString &preedit) const
{
    const QTextCursor cursor = m_rich ? m_rich->textCursor() : m_plain->textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock()) + preedit;
    const qsizetype at = line.lastIndexOf(u'@');
    if (at < 0 || (at > 0 && !line.at(at - 1).isSpace()) || line.size() - at > MaxTyped)
        return {};
    const QString name = line.mid(at + 1);
    return std::ranges::any_of(name, [](QChar c) { return c.isSpace(); }) ? QString() : name.isNull() ? u""_s : name;
}

void MentionPopup::follow(const QString &preedit)
{
    const QString name = typed(preedit);
    if (!m_source || name.isNull() || !m_edit->hasFocus()) {
        m_asked = QString();
        hide();
        return;
    }
    if (name == m_asked && !m_asked.isNull())
        return;
    m_asked = name;
    deliver(m_source(name), this, [name](MentionPopup *self, Result<QList<MentionChoice>> choices) {
        if (self->m_asked == name)
            self->offer(choices ? *choices : QList<MentionChoice>());
    });
}

void MentionPopup::offer(const QList<MentionChoice> &choices)
{
    m_choices = choices.first(std::min<qsizetype>(choices.size(), 8));
    m_list->clear();
    for (const MentionChoice &choice : std::as_const(m_choices)) {
        const QString name = html::plainLine(choice.name, 80);
        m_list->addItem(choice.note.isEmpty() ? name : name + u"  "_s + html::plainLine(choice.note, 120));
    }
    if (m_choices.isEmpty() || !m_edit->hasFocus()) {
        hide();
        return;
    }
    m_list->setCurrentRow(0);
    place();
    show();
    raise();
}

void MentionPopup::place()
{
    const QRect cursor = m_rich ? m_rich->cursorRect() : m_plain->cursorRect();
    QWidget *viewport = m_rich ? m_rich->viewport() : m_plain->viewport();
    const int height = int(m_choices.size()) * std::max(m_list->sizeHintForRow(0), m_theme.scaled(24)) + 2 * (space::xs + 2);
    resize(m_theme.scaled(300), height);
    QPoint at = viewport->mapTo(parentWidget(), cursor.bottomLeft()) + QPoint(0, space::xs);
    if (at.y() + height > parentWidget()->height())
        at.setY(viewport->mapTo(parentWidget(), cursor.topLeft()).y() - height - space::xs);
    at.setX(std::clamp(at.x(), 0, std::max(0, parentWidget()->width() - width())));
    move(at);
}

void MentionPopup::replaceBefore(QTextCursor cursor, int length, const QString &text)
{
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, length);
    cursor.insertText(text);
    cursor.endEditBlock();
}

void MentionPopup::take(int row)
{
    if (row < 0 || row >= m_choices.size())
        return;
    const MentionChoice choice = m_choices.at(row);
    const int length = int(typed({}).size()) + 1;
    hide();
    m_asked = QString();
    if (m_inserter)
        m_inserter(choice, length);
    else
        replaceBefore(m_rich ? m_rich->textCursor() : m_plain->textCursor(), length, u'@' + html::plainLine(choice.name, 80) + u' ');
    Q_EMIT chosen(choice);
}

bool MentionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::InputMethod) {
        // The field takes the event first; then its text and what is still being composed are read together.
        const QString preedit = static_cast<QInputMethodEvent *>(event)->preeditString();
        QMetaObject::invokeMethod(this, [this, preedit] { follow(preedit); }, Qt::QueuedConnection);
    } else if (isVisible() && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool chooses = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab;
        const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (!chooses && !moves && key->key() != Qt::Key_Escape)
            return QFrame::eventFilter(watched, event);
        event->accept();
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        if (key->key() == Qt::Key_Escape)
            hide();
        else if (chooses)
            take(m_list->currentRow());
        else
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1), 0, m_list->count() - 1));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace gw::widgets
