// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "source_window.h"

#include "off_thread.h"
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringDecoder>
#include <QToolButton>
#include <gw/base/deliver.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::mail {
namespace {

constexpr qint64 mostShown = 4'000'000; ///< bytes; what follows is the inside of attachments

/// As UTF-8 where it is that, otherwise byte by byte: nothing is hidden.
QString shownText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

SourceWindow::SourceWindow(Theme &theme, const QString &title, const QString &path, QWidget *parent)
    : QWidget(parent, Qt::Window), m_text(new QPlainTextEdit), m_find(new QLineEdit), m_note(secondaryLabel(theme, {}, Theme::Text::Small))
{
    setObjectName(u"mail.source"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Source: %1").arg(title));
    resize(theme.scaled(900), theme.scaled(640));
    m_text->setObjectName(u"mail.source.text"_s);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(theme.font(Theme::Text::Body).pointSizeF());
    m_text->setFont(fixed);
    m_text->setAccessibleName(tr("Source of the message"));
    m_find->setObjectName(u"mail.source.find"_s);
    m_find->setPlaceholderText(tr("Find in the source"));
    m_find->setAccessibleName(m_find->placeholderText());
    enableClearButton(*m_find);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::m, space::s, space::m, space::s);
    bar->addWidget(m_find, 1);
    const auto add = [&](const QString &name, const QString &text, bool backwards) {
        auto *button = new QToolButton;
        button->setIcon(icon(theme, name));
        button->setAccessibleName(text);
        button->setToolTip(text);
        connect(button, &QToolButton::clicked, this, [this, backwards] { find(backwards); });
        bar->addWidget(button);
    };
    add(u"go-up"_s, tr("Previous"), true);
    add(u"go-down"_s, tr("Next"), false);
    bar->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        find(false);
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(false); });
    deliver(readFile(path, mostShown + 1), this, [](SourceWindow *self, Result<QByteArray> bytes) {
        if (!bytes) {
            self->m_note->setText(tr("The source cannot be read."));
            return;
        }
        if (bytes->size() > mostShown)
            self->m_note->setText(tr("Only the beginning is shown."));
        self->m_text->setPlainText(shownText(bytes->left(mostShown)));
    });
}

void SourceWindow::find(bool backwards)
{
    if (m_find->text().isEmpty())
        return;
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = m_text->find(m_find->text(), flags);
    if (!found) { // once around
        m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
        found = m_text->find(m_find->text(), flags);
    }
    m_note->setText(found ? QString() : tr("Not found"));
}

void SourceWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->matches(QKeySequence::Find)) {
        m_find->setFocus();
        m_find->selectAll();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace gw::mail
