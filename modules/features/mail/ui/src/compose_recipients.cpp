// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_recipients.h"

#include "compose_text.h"
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/flow_layout.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr int mostOffered = 8;

} // namespace

QString ComposingLine::wholeText() const
{
    QString whole = text();
    whole.insert(cursorPosition(), m_preedit);
    return whole;
}

void ComposingLine::inputMethodEvent(QInputMethodEvent *event)
{
    // Some input methods commit after the focus is gone; that syllable has been taken over by then.
    if (!m_takenOver.isEmpty() && event->commitString() == m_takenOver && event->preeditString().isEmpty()) {
        m_takenOver.clear();
        m_preedit.clear();
        event->accept();
        return;
    }
    if (!event->commitString().isEmpty() || !event->preeditString().isEmpty())
        m_takenOver.clear();
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    Q_EMIT typed();
}

void ComposingLine::focusOutEvent(QFocusEvent *event)
{
    commitPreedit();
    QLineEdit::focusOutEvent(event);
}

void ComposingLine::keyPressEvent(QKeyEvent *event)
{
    m_takenOver.clear();
    QLineEdit::keyPressEvent(event);
}

void ComposingLine::commitPreedit()
{
    if (m_preedit.isEmpty())
        return;
    const QString syllable = m_preedit;
    QGuiApplication::inputMethod()->commit();
    if (m_preedit.isEmpty())
        return;
    QInputMethodEvent own;
    own.setCommitString(syllable);
    m_preedit.clear();
    QLineEdit::inputMethodEvent(&own);
    m_takenOver = syllable;
    QGuiApplication::inputMethod()->reset();
}

RecipientChip::RecipientChip(Theme &theme, const Recipient &recipient, Mark mark, widgets::Role lane, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_recipient(recipient), m_mark(mark), m_lane(lane)
{
    setObjectName(u"compose.chip"_s);
    setFocusPolicy(Qt::ClickFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, 1, 1, 1);
    row->setSpacing(space::xs);
    if (recipient.kind != Recipient::Kind::Address || mark != Mark::None) {
        auto *symbol = new QLabel(this);
        const QString name = mark == Mark::Invalid   ? u"dialog-warning"_s
                             : mark == Mark::Outside ? u"internet-services"_s
                             : recipient.kind == Recipient::Kind::Post ? u"user-identity"_s
                                                                       : u"system-users"_s;
        symbol->setPixmap(icon(theme, name, mark == Mark::Invalid ? widgets::Role::DangerText : widgets::Role::TextSecondary).pixmap(theme.scaled(16), theme.scaled(16)));
        row->addWidget(symbol);
    }
    auto *text = label(theme, recipientText(recipient), Theme::Text::Body, this);
    text->setProperty("danger", mark == Mark::Invalid);
    row->addWidget(text);
    auto *remove = new QToolButton(this);
    remove->setObjectName(u"compose.chip.remove"_s);
    remove->setIcon(icon(theme, u"window-close"_s, widgets::Role::TextSecondary));
    remove->setIconSize({theme.scaled(12), theme.scaled(12)});
    remove->setFocusPolicy(Qt::NoFocus);
    remove->setAccessibleName(tr("Remove %1").arg(recipientText(recipient)));
    remove->setFixedSize(theme.scaled(22), theme.scaled(22));
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, &RecipientChip::removeWanted);
    setAbsence({});
}

void RecipientChip::setAbsence(const QString &text)
{
    m_absence = text;
    m_away = !text.isEmpty();
    QStringList lines{m_recipient.email.isEmpty() ? m_recipient.name : m_recipient.name.isEmpty() ? m_recipient.email : m_recipient.name + u" <"_s + m_recipient.email + u'>'};
    if (m_recipient.kind == Recipient::Kind::Post)
        lines.append(tr("Goes to whoever holds this post"));
    if (m_recipient.kind == Recipient::Kind::Group)
        lines.append(tr("Goes to everybody in this group"));
    if (m_mark == Mark::Invalid)
        lines.append(tr("This is no mail address"));
    if (m_mark == Mark::Outside)
        lines.append(tr("Outside the administration"));
    if (m_away)
        lines.append(text);
    const QString all = html::plainLine(lines.join(u" · "_s), 400);
    setToolTip(all.toHtmlEscaped());
    setAccessibleName(all);
    update();
}

void RecipientChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const widgets::Role edge = m_mark == Mark::Invalid ? widgets::Role::DangerText : m_mark == Mark::Outside ? m_lane : m_away ? widgets::Role::WarningText : widgets::Role::Border;
    const widgets::Role fill = m_mark == Mark::Invalid ? widgets::Role::DangerSoft : hasFocus() ? widgets::Role::AccentSoft : m_away ? widgets::Role::WarningSoft : widgets::Role::SurfaceSunken;
    painter.setBrush(m_theme.color(fill));
    QPen pen(m_theme.color(hasFocus() ? widgets::Role::Focus : edge), hasFocus() || m_mark == Mark::Outside ? 2 : 1);
    if (m_away && !hasFocus())
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(box, radius::card, radius::card);
}

void RecipientChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT removeWanted(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT editWanted();
            return;
        }
        break;
    case Qt::Key_F2: Q_EMIT editWanted(); return;
    case Qt::Key_Left: Q_EMIT moveWanted(-1); return;
    case Qt::Key_Right: Q_EMIT moveWanted(1); return;
    default: break;
    }
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(toText(m_recipient));
        return;
    }
    QFrame::keyPressEvent(event);
}

void RecipientChip::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT editWanted();
}

void RecipientChip::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void RecipientChip::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

RecipientField::RecipientField(Theme &theme, RecipientBook &book, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_book(book)
    , m_flow(new FlowLayout(space::xs))
    , m_line(new ComposingLine(this))
    , m_popup(new QFrame(this))
    , m_list(new QListWidget(m_popup))
{
    setObjectName(u"compose.field"_s);
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *inside = new QWidget(this);
    inside->setLayout(m_flow);
    inside->setSizePolicy(policy);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(space::s, space::xs, space::s, space::xs);
    around->addWidget(inside);
    m_line->setStyleSheet(u"QLineEdit { border: none; background: transparent; padding: 2px 0px; }"_s); // the frame is the field's
    m_line->setMinimumWidth(theme.scaled(220));
    m_line->installEventFilter(this);
    m_flow->addWidget(m_line);
    m_popup->setProperty("card", true);
    m_popup->setAttribute(Qt::WA_StyledBackground);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setObjectName(u"compose.offers"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *box = new QVBoxLayout(m_popup);
    box->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    box->addWidget(m_list);
    m_popup->hide();
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_line, &ComposingLine::typed, this, &RecipientField::follow);
    connect(m_line, &QLineEdit::textEdited, this, &RecipientField::follow);
    connect(&theme, &Theme::changed, this, &RecipientField::rebuild);
}

RecipientField::~RecipientField()
{
    m_line->removeEventFilter(this);
    delete m_popup;
}

void RecipientField::setLane(Lane lane, const QStringList &internalDomains)
{
    m_lane = lane;
    m_internalDomains = internalDomains;
    rebuild();
}

RecipientChip::Mark RecipientField::markOf(const Recipient &recipient) const
{
    if (recipient.kind != Recipient::Kind::Address)
        return RecipientChip::Mark::None;
    if (!isValidAddress(recipient.email))
        return RecipientChip::Mark::Invalid;
    const bool outside = !m_internalDomains.isEmpty() && !isInternal(recipient.email, m_internalDomains);
    return outside ? RecipientChip::Mark::Outside : RecipientChip::Mark::None;
}

void RecipientField::setRecipients(const QList<Recipient> &recipients)
{
    m_recipients = unique(recipients);
    rebuild();
}

void RecipientField::add(const QList<Recipient> &recipients)
{
    const QList<Recipient> all = unique(m_recipients + recipients);
    if (all == m_recipients)
        return;
    m_recipients = all;
    rebuild();
    Q_EMIT changed();
}

QList<Recipient> RecipientField::collected()
{
    m_line->commitPreedit();
    takeLine();
    return m_recipients;
}

void RecipientField::setAbsences(const QHash<QString, QString> &texts)
{
    m_absences = texts;
    for (RecipientChip *chip : std::as_const(m_chips))
        chip->setAbsence(texts.value(chip->recipient().email.toLower()));
}

void RecipientField::rebuild()
{
    for (RecipientChip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_line);
    for (qsizetype i = 0; i < m_recipients.size(); ++i) {
        auto *chip = new RecipientChip(m_theme, m_recipients.at(i), markOf(m_recipients.at(i)), m_lane == Lane::Citizen ? widgets::Role::CitizenLane : widgets::Role::EmployeeLane, this);
        chip->setAbsence(m_absences.value(m_recipients.at(i).email.toLower()));
        connect(chip, &RecipientChip::removeWanted, this, [this, i] { removeAt(i); }, Qt::QueuedConnection);
        connect(chip, &RecipientChip::editWanted, this, [this, i] { editAt(i); }, Qt::QueuedConnection);
        connect(chip, &RecipientChip::moveWanted, this, [this, i](int by) { focusChip(i + by); });
        m_flow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    m_flow->addWidget(m_line);
    m_flow->invalidate();
    updateGeometry();
}

void RecipientField::takeLine()
{
    const QString typed = m_line->text();
    m_popup->hide();
    m_asked.clear();
    if (typed.trimmed().isEmpty()) {
        m_line->clear();
        return;
    }
    m_line->clear();
    add(parseRecipients(typed));
}

void RecipientField::take(const Recipient &recipient)
{
    m_line->clear();
    m_popup->hide();
    m_asked.clear();
    add({recipient});
}

void RecipientField::removeAt(qsizetype index)
{
    if (index < 0 || index >= m_recipients.size())
        return;
    m_recipients.removeAt(index);
    rebuild();
    focusChip(std::min(index, m_recipients.size() - 1));
    Q_EMIT changed();
}

void RecipientField::editAt(qsizetype index)
{
    if (index < 0 || index >= m_recipients.size())
        return;
    const Recipient one = m_recipients.takeAt(index);
    rebuild();
    m_line->setText(toText(one));
    m_line->setFocus();
    m_line->end(false);
    Q_EMIT changed();
}

void RecipientField::focusChip(qsizetype index)
{
    if (index < 0 && !m_chips.isEmpty())
        index = 0;
    if (index < m_chips.size() && index >= 0)
        m_chips.at(index)->setFocus(Qt::TabFocusReason);
    else
        m_line->setFocus(Qt::TabFocusReason);
}

void RecipientField::follow()
{
    const QString typed = m_line->wholeText();
    // A pasted list is taken as one; a separator ends what was typed.
    const bool isList = typed.contains(u',') || typed.contains(u';') || typed.contains(u'\n');
    if (isList && !m_line->isComposing() && typed.contains(u'@')) {
        takeLine();
        return;
    }
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > 60 || !m_line->hasFocus()) {
        m_asked.clear();
        m_popup->hide();
        return;
    }
    if (text == m_asked)
        return;
    m_asked = text;
    deliver(m_book.suggest(m_lane, text, mostOffered), this, [text](RecipientField *self, const Result<QList<RecipientChoice>> &choices) {
        if (self->m_asked == text)
            self->offer(choices.value_or(QList<RecipientChoice>()));
    });
}

void RecipientField::offer(const QList<RecipientChoice> &choices)
{
    m_choices = choices;
    m_choices.removeIf([this](const RecipientChoice &choice) { return m_recipients.contains(choice.recipient); });
    m_list->clear();
    for (const RecipientChoice &choice : std::as_const(m_choices)) {
        QString text = recipientText(choice.recipient);
        if (!choice.note.isEmpty())
            text += u"  "_s + html::plainLine(choice.note, 80);
        if (choice.recipient.kind == Recipient::Kind::Address && !choice.recipient.name.isEmpty())
            text += u"  <"_s + choice.recipient.email + u'>';
        if (choice.isAway)
            text += u"  · "_s + tr("away");
        auto *item = new QListWidgetItem(text, m_list);
        const QString symbol = choice.recipient.kind == Recipient::Kind::Group  ? u"system-users"_s
                               : choice.recipient.kind == Recipient::Kind::Post ? u"user-identity"_s
                               : choice.learned                                 ? u"document-open-recent"_s
                                                                                : u"user"_s;
        item->setIcon(icon(m_theme, symbol, widgets::Role::TextSecondary));
    }
    if (m_choices.isEmpty() || !m_line->hasFocus()) {
        m_popup->hide();
        return;
    }
    m_list->setCurrentRow(0);
    place();
    m_popup->show();
    m_popup->raise();
}

int RecipientField::offered() const
{
    return m_popup->isVisible() ? int(m_choices.size()) : 0;
}

void RecipientField::place()
{
    if (m_popup->parentWidget() != window())
        m_popup->setParent(window());
    const int rows = int(std::min<qsizetype>(mostOffered, m_choices.size()));
    const int height = rows * std::max(m_list->sizeHintForRow(0), m_theme.scaled(24)) + 4 * space::xs;
    const int width = std::clamp(m_list->sizeHintForColumn(0) + m_theme.scaled(48), m_theme.scaled(280), std::max(m_theme.scaled(280), this->width()));
    QPoint at = m_line->mapTo(window(), QPoint(0, m_line->height() + 2));
    at.setX(std::clamp(at.x(), 0, std::max(0, window()->width() - width)));
    if (at.y() + height > window()->height())
        at.setY(std::max(0, m_line->mapTo(window(), QPoint()).y() - height - 2));
    m_popup->setGeometry({at, QSize(width, height)});
}

void RecipientField::choose(int row)
{
    if (row < 0 || row >= m_choices.size())
        return;
    m_line->commitPreedit(); // it stood for what was chosen, and goes with the rest of the line
    take(m_choices.at(row).recipient);
    m_line->setFocus();
}

bool RecipientField::linePressed(QKeyEvent *event)
{
    const bool open = offered() > 0;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!open)
            return false;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + (event->key() == Qt::Key_Down ? 1 : -1), 0, m_list->count() - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (!plain)
            return false;
        // A whole address that was typed is meant as it is, whatever the list offers.
        if (open && !isValidAddress(m_line->wholeText().trimmed())) {
            choose(m_list->currentRow());
            return true;
        }
        m_line->commitPreedit();
        if (m_line->text().trimmed().isEmpty())
            return event->key() != Qt::Key_Tab;
        takeLine();
        return event->key() != Qt::Key_Tab;
    case Qt::Key_Comma:
    case Qt::Key_Semicolon:
        if (!plain || m_line->text().count(u'"') % 2 == 1)
            return false;
        m_line->commitPreedit();
        if (open && !m_line->text().contains(u'@'))
            choose(m_list->currentRow());
        else
            takeLine();
        return true;
    case Qt::Key_Escape:
        if (!open)
            return false;
        m_popup->hide();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Left:
        if (m_line->cursorPosition() > 0 || m_line->hasSelectedText() || m_line->isComposing() || m_chips.isEmpty())
            return false;
        focusChip(m_chips.size() - 1);
        return true;
    default: break;
    }
    if (event->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (!text.contains(u'@'))
            return false;
        m_line->commitPreedit();
        const QString before = m_line->text();
        m_line->clear();
        add(parseRecipients(before + text));
        return true;
    }
    return false;
}

void RecipientField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = m_line->hasFocus();
    painter.setBrush(m_theme.color(isEnabled() ? widgets::Role::Surface : widgets::Role::SurfaceSunken));
    painter.setPen(QPen(m_theme.color(focus ? widgets::Role::Focus : isEnabled() ? widgets::Role::BorderStrong : widgets::Role::Border), focus ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
}

bool RecipientField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && linePressed(static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_line && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        m_popup->hide();
        m_asked.clear();
        // Only what is an address becomes a chip by itself; half a name stays to be gone on with.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_line->hasFocus() && m_line->text().contains(u'@'))
                    takeLine();
            },
            Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void RecipientField::mousePressEvent(QMouseEvent *)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

} // namespace gw::mail
