// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "notes_view.h"

#include "notes_block.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <gw/base/deliver.h>
#include <gw/widgets/dates.h>
#include <gw/widgets/labels.h>
#include <gw/widgets/state_view.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::personal {
namespace {

constexpr int saveAfter = 800; ///< ms without a key

} // namespace

NotesView::NotesView(PersonalViewParts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
    , m_empty(new StateView(m_parts.theme))
    , m_editorStack(new QStackedWidget)
    , m_nothing(new StateView(m_parts.theme))
    , m_title(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_new(new QPushButton)
    , m_pin(new QPushButton)
    , m_delete(new QPushButton)
    , m_state(new ElidedLabel(m_parts.theme, Theme::Text::Small))
    , m_saveTimer(new QTimer(this))
{
    m_list->setObjectName(u"personal.notes"_s);
    m_list->setModel(&m_parts.service.notes());
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(m_parts.theme, noteRow, m_list));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_editorStack->addWidget(m_nothing);
    m_editorStack->addWidget(makeEditor());
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_editorStack);
    splitter->setSizes({m_parts.theme.scaled(220), m_parts.theme.scaled(380)});
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(saveAfter);
    connect(m_saveTimer, &QTimer::timeout, this, &NotesView::save);
    connect(m_title, &QLineEdit::textEdited, m_saveTimer, qOverload<>(&QTimer::start));
    connect(m_text, &QPlainTextEdit::textChanged, m_saveTimer, qOverload<>(&QTimer::start));
    connect(m_new, &QPushButton::clicked, this, &NotesView::addNote);
    connect(m_pin, &QPushButton::clicked, this, &NotesView::pinCurrent);
    connect(m_delete, &QPushButton::clicked, this, &NotesView::removeCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotesView::showCurrent);
    connect(m_list, &QListView::activated, m_text, qOverload<>(&QWidget::setFocus));
    connect(&m_parts.service, &PersonalService::loaded, this, &NotesView::refresh);
    m_parts.service.reload();
    retranslate();
    refresh();
}

NotesView::~NotesView()
{
    save();
}

QWidget *NotesView::makeEditor()
{
    m_title->setObjectName(u"personal.note.title"_s);
    m_title->setMaxLength(200);
    m_text->setObjectName(u"personal.note.text"_s);
    m_text->setTabChangesFocus(true);
    m_new->setObjectName(u"personal.note.new"_s);
    m_pin->setObjectName(u"personal.note.pin"_s);
    m_pin->setCheckable(true);
    m_state->setProperty("secondary", true);
    m_delete->setObjectName(u"personal.note.delete"_s);
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addWidget(m_state);
    auto *actions = new QHBoxLayout;
    actions->addStretch();
    actions->addWidget(m_pin);
    actions->addWidget(m_delete);
    actions->addWidget(m_new);
    column->addLayout(actions);
    return editor;
}

void NotesView::select(const QString &noteId)
{
    const int row = m_parts.service.notes().rowOf(noteId);
    m_select = row < 0 ? noteId : QString();
    if (row >= 0)
        m_list->setCurrentIndex(m_parts.service.notes().index(row));
}

void NotesView::addNote()
{
    save();
    deliver(m_parts.service.addNote({}, {}), this, [](NotesView *self, const Result<QString> &id) {
        if (!id) {
            self->report(fail(id.error()));
            return;
        }
        self->select(*id);
        self->m_title->setFocus(Qt::OtherFocusReason);
    });
}

void NotesView::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    const QString id = index.data(NoteListModel::IdRole).toString();
    m_editorStack->setCurrentIndex(index.isValid() ? 1 : 0);
    if (!index.isValid() || m_id == id)
        return;
    save();
    m_saveTimer->stop();
    m_id = id;
    m_shown = {};
    refresh();
}

void NotesView::refresh()
{
    m_stack->setCurrentIndex(m_parts.service.notes().rowCount() == 0 ? 1 : 0);
    if (!m_select.isEmpty())
        select(QString(m_select));
    const int row = m_parts.service.notes().rowOf(m_id);
    if (row < 0) {
        m_id.clear();
        m_editorStack->setCurrentIndex(m_list->currentIndex().isValid() ? 1 : 0);
        return;
    }
    const NoteRow &now = m_parts.service.notes().rows().at(row);
    const bool typing = m_shown.id == m_id
                        && (m_title->text() != m_shown.title || m_text->toPlainText() != m_shown.text);
    m_pin->setChecked(now.note.pinned);
    m_state->setFullText(now.pending ? tr("Kept here, not sent yet")
                                 : tr("Changed %1").arg(dayAndTime(now.note.updatedAt.toLocalTime())));
    if (typing || (m_shown.id == m_id && m_shown.title == now.note.title && m_shown.text == now.note.text))
        return; // what is being typed stays; merge() sees to it that nothing is lost
    m_shown = now.note;
    const QSignalBlocker quiet(m_text);
    const int position = m_text->textCursor().position();
    m_title->setText(now.note.title);
    m_text->setPlainText(now.note.text);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(std::min<int>(position, int(now.note.text.size())));
    m_text->setTextCursor(cursor);
}

void NotesView::save()
{
    m_saveTimer->stop();
    if (m_id.isEmpty() || m_shown.id != m_id)
        return;
    const QString title = m_title->text();
    const QString text = m_text->toPlainText().left(50'000);
    if (title == m_shown.title && text == m_shown.text)
        return;
    m_shown.title = title;
    m_shown.text = text;
    deliver(m_parts.service.writeNote(m_id, title, text), this,
            [](NotesView *self, const Result<Done> &written) { self->report(written); });
}

void NotesView::pinCurrent()
{
    deliver(m_parts.service.pinNote(m_id, m_pin->isChecked()), this,
            [](NotesView *self, const Result<Done> &pinned) { self->report(pinned); });
}

void NotesView::removeCurrent()
{
    save();
    const QString title = m_title->text();
    deliver(m_parts.service.removeNote(m_id), this, [title](NotesView *self, const Result<QString> &operation) {
        if (!operation) {
            self->report(fail(operation.error()));
            return;
        }
        PersonalService &service = self->m_parts.service;
        self->m_list->setFocus();
        self->m_parts.shell.toast(title.isEmpty() ? tr("The note is deleted.") : tr("“%1” is deleted.").arg(title),
                                  [&service, id = *operation] { std::ignore = service.restore(id); });
    });
}

void NotesView::report(const Result<Done> &outcome)
{
    if (!outcome && outcome.error().code != Error::Code::NotFound)
        m_parts.shell.toast(tr("This could not be kept on this computer. Is the disk full?"));
}

void NotesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_list->hasFocus() && !m_id.isEmpty())
        removeCurrent();
    else
        QWidget::keyPressEvent(event);
}

void NotesView::retranslate()
{
    m_list->setAccessibleName(tr("Notes"));
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title"));
    m_text->setPlaceholderText(tr("Write. It is kept by itself."));
    m_text->setAccessibleName(tr("Note"));
    m_new->setText(tr("New note"));
    m_pin->setText(tr("Pin"));
    m_delete->setText(tr("Delete"));
    m_empty->show(u"document-edit"_s, tr("No notes yet"), tr("Only you see what you write down here."), tr("New note"),
                  [this] { addNote(); });
    m_nothing->show(u"document-edit"_s, tr("Choose a note"), {}, tr("New note"), [this] { addNote(); });
}

void NotesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace gw::personal
