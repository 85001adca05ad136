// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose_attachments.h"

#include "compose_text.h"
#include "mail_text.h"
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
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

class ComposeAttachments::Chip final : public QFrame
{
public:
    Chip(ComposeAttachments &list, const OutgoingFile &file)
        : QFrame(list.m_chips), m_list(list), m_file(file), m_state(secondaryLabel(list.m_parts.theme, {}, Theme::Text::Small)), m_progress(new QProgressBar), m_retry(new QToolButton)
    {
        Theme &theme = list.m_parts.theme;
        const QString name = html::plainLine(file.name, 60);
        setProperty("card", true);
        setObjectName(u"compose.file."_s + file.id);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::s, 2, 2, 2);
        row->setSpacing(space::xs);
        auto *symbol = new QLabel;
        symbol->setPixmap(icon(theme, file.mediaType.startsWith("image/"_L1) ? u"image-x-generic"_s : u"mail-attachment"_s, widgets::Role::TextSecondary).pixmap(theme.scaled(16), theme.scaled(16)));
        row->addWidget(symbol);
        auto *title = label(theme, fontMetrics().elidedText(name, Qt::ElideMiddle, theme.scaled(220)));
        title->setToolTip(name.toHtmlEscaped());
        row->addWidget(title);
        row->addWidget(m_state);
        m_progress->setRange(0, 100);
        m_progress->setTextVisible(false);
        m_progress->setFixedWidth(theme.scaled(72));
        m_progress->setAccessibleName(ComposeAttachments::tr("Progress of %1").arg(name));
        row->addWidget(m_progress);
        m_retry->setIcon(icon(theme, u"view-refresh"_s));
        m_retry->setAccessibleName(ComposeAttachments::tr("Try %1 again").arg(name));
        m_retry->setToolTip(ComposeAttachments::tr("Try again"));
        row->addWidget(m_retry);
        auto *remove = new QToolButton;
        remove->setObjectName(u"compose.file.remove"_s);
        remove->setIcon(icon(theme, u"window-close"_s, widgets::Role::TextSecondary));
        remove->setAccessibleName(ComposeAttachments::tr("Remove %1").arg(name));
        remove->setToolTip(ComposeAttachments::tr("Remove"));
        row->addWidget(remove);
        connect(m_retry, &QToolButton::clicked, this, [this] { m_list.m_parts.sending.retryFile(m_list.m_message, m_file); });
        connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT m_list.removeWanted(m_file.id); });
        refresh();
    }

    void refresh()
    {
        const FileProgress progress = m_list.m_parts.sending.progressOf(m_file);
        const bool moving = !progress.isDone && !progress.error && progress.sent > 0;
        m_progress->setVisible(moving);
        m_progress->setValue(m_file.size > 0 ? int(progress.sent * 100 / m_file.size) : 0);
        const bool failed = progress.error && !progress.error->isTransient();
        m_retry->setVisible(failed);
        m_state->setText(failed ? fileErrorText(*progress.error, m_list.m_parts.sending.fileLimit(m_list.m_message.accountId)) : sizeText(m_file.size));
        m_state->setProperty("danger", failed);
        m_state->setProperty("secondary", !failed);
        m_state->style()->unpolish(m_state);
        m_state->style()->polish(m_state); // a new property counts from here
    }

    const QString &id() const { return m_file.id; }

private:
    ComposeAttachments &m_list;
    OutgoingFile m_file;
    QLabel *m_state;
    QProgressBar *m_progress;
    QToolButton *m_retry;
};

ComposeAttachments::ComposeAttachments(const MailViewParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_flow(new FlowLayout(space::xs)), m_chips(new QWidget), m_total(secondaryLabel(parts.theme, {}, Theme::Text::Small))
{
    setObjectName(u"compose.files"_s);
    m_chips->setLayout(m_flow);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_chips);
    layout->addWidget(m_total);
    m_total->setObjectName(u"compose.files.total"_s);
    connect(&parts.sending, &SendService::fileChanged, this, [this](const QString &fileId) {
        for (Chip *chip : std::as_const(m_list)) {
            if (chip->id() == fileId)
                chip->refresh();
        }
        total();
    });
    hide();
}

void ComposeAttachments::setMessage(const Outgoing &message)
{
    const bool same = m_message.files == message.files && m_message.accountId == message.accountId;
    m_message = message;
    if (!same)
        rebuild();
}

void ComposeAttachments::rebuild()
{
    for (Chip *chip : std::as_const(m_list)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_list.clear();
    for (const OutgoingFile &file : std::as_const(m_message.files)) {
        if (file.isInline)
            continue;
        auto *chip = new Chip(*this, file);
        m_flow->addWidget(chip);
        m_list.append(chip);
        chip->show();
    }
    setVisible(!m_message.files.isEmpty());
    m_chips->setVisible(!m_list.isEmpty());
    m_chips->updateGeometry();
    total();
}

void ComposeAttachments::total()
{
    qint64 sent = 0;
    for (const OutgoingFile &file : std::as_const(m_message.files)) {
        const FileProgress progress = m_parts.sending.progressOf(file);
        sent += progress.isDone ? file.size : progress.sent;
    }
    const qint64 size = m_message.fileBytes();
    const qint64 limit = m_parts.sending.fileLimit(m_message.accountId);
    const int count = int(m_message.files.size());
    QString text = limit > 0 ? tr("%n file(s), %1 of at most %2", nullptr, count).arg(sizeText(size), sizeText(limit)) : tr("%n file(s), %1", nullptr, count).arg(sizeText(size));
    if (size > 0 && sent < size)
        text += u" · "_s + tr("%1 % are up").arg(int(sent * 100 / size));
    m_total->setText(text);
    m_total->setProperty("danger", limit > 0 && size > limit);
    m_total->style()->unpolish(m_total);
    m_total->style()->polish(m_total); // a new property counts from here
}

void ComposeAttachments::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace gw::mail
