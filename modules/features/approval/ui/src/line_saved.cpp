// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "line_saved.h"

#include "approval_text.h"
#include "editor_line.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <gw/base/deliver.h>
#include <gw/html/sanitize.h>
#include <gw/widgets/icons.h>
#include <gw/widgets/labels.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::widgets;

namespace gw::approval {
namespace {

constexpr int longestName = 60;

} // namespace

SavedLines::SavedLines(const ApprovalViewParts &parts, LineEditing &editing, QWidget *parent)
    : QFrame(parent), m_parts(parts), m_editing(editing), m_rows(new QVBoxLayout), m_empty(secondaryLabel(parts.theme, {}, Theme::Text::Small)), m_name(new EditorLine), m_keep(new QPushButton)
{
    setObjectName(u"approval.line.saved"_s);
    setProperty("card", true);
    m_name->setObjectName(u"approval.line.saved.name"_s);
    m_name->setMaxLength(longestName);
    m_keep->setObjectName(u"approval.line.saved.keep"_s);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::xs);
    layout->addWidget(m_empty);
    m_rows->setSpacing(0);
    layout->addLayout(m_rows);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    layout->addLayout(row);
    connect(m_keep, &QPushButton::clicked, this, &SavedLines::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedLines::keep);
    connect(&editing, &LineEditing::savedChanged, this, &SavedLines::fill);
    retranslate();
}

void SavedLines::retranslate()
{
    m_empty->setText(tr("Lines that you keep stand here. They are bound to posts, so they survive whoever sits there."));
    m_name->setPlaceholderText(tr("Name for the line as it is now"));
    m_name->setAccessibleName(tr("Name of the line"));
    fill();
}

void SavedLines::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    const QList<SavedLine> lines = m_editing.saved();
    m_empty->setVisible(lines.isEmpty());
    for (const SavedLine &line : lines)
        addRow(line);
    m_keep->setText(m_renaming.isEmpty() ? tr("Keep the line") : tr("Rename"));
}

void SavedLines::addRow(const SavedLine &line)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *name = new ElidedLabel(m_parts.theme);
    name->setFullText(html::plainLine(line.name, longestName) + (line.stale ? u" · "_s + tr("a post of it is gone") : QString()));
    if (line.stale)
        name->setProperty("warning", true);
    layout->addWidget(name, 1);
    auto *use = new QPushButton(tr("Use"));
    use->setObjectName(u"approval.line.saved.use"_s);
    use->setProperty("flat", true);
    use->setProperty("link", true);
    use->setAccessibleName(tr("Use %1").arg(line.name));
    layout->addWidget(use);
    const auto act = [&](const QString &symbol, const QString &id, const QString &text, auto run) {
        auto *button = new QToolButton;
        button->setObjectName(id);
        button->setIcon(icon(m_parts.theme, symbol, Role::TextSecondary));
        button->setAccessibleName(text + u' ' + line.name);
        button->setToolTip(text);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, run);
    };
    act(u"edit-rename"_s, u"approval.line.saved.rename"_s, tr("Rename"), [this, line] { rename(line); });
    act(u"edit-delete"_s, u"approval.line.saved.forget"_s, tr("Forget"), [this, line] {
        deliver(m_editing.forget(line.id), this, [line](SavedLines *self, const Result<QString> &operation) {
            if (!operation) {
                self->m_parts.shell.toast(errorText(operation.error()));
                return;
            }
            // Taken back as a line of the same name: the old one may be gone on the server already.
            self->m_parts.shell.toast(tr("“%1” is forgotten").arg(html::plainLine(line.name, longestName)));
        });
    });
    connect(use, &QPushButton::clicked, this, [this, line] { Q_EMIT used(line); });
    m_rows->addWidget(row);
}

void SavedLines::rename(const SavedLine &line)
{
    m_renaming = line.id;
    m_name->setText(line.name);
    m_name->selectAll();
    m_name->setFocus();
    m_keep->setText(tr("Rename"));
}

void SavedLines::keep()
{
    m_name->commitPreedit();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    const QString renaming = std::exchange(m_renaming, {});
    auto done = [](SavedLines *self, const Result<QString> &operation) {
        self->m_parts.shell.toast(operation ? tr("The line is kept") : errorText(operation.error()));
        self->fill();
    };
    if (renaming.isEmpty())
        deliver(m_editing.keepAs(name), this, done);
    else
        deliver(m_editing.rename(renaming, name), this, done);
    m_name->clear();
}

} // namespace gw::approval
