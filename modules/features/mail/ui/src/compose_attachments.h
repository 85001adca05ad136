// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/mail_ui/mail_module.h>

class QLabel;

namespace gw::widgets {
class FlowLayout;
}

namespace gw::mail {

/// Files of a message that is written: name, size, how far each is up, and all together against the limit. Inline
/// pictures count and are not listed.
class ComposeAttachments final : public QWidget
{
    Q_OBJECT

public:
    explicit ComposeAttachments(const MailViewParts &parts, QWidget *parent = nullptr);
    void setMessage(const Outgoing &message);

Q_SIGNALS:
    void removeWanted(const QString &fileId);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Chip;
    void rebuild();
    void total();

    const MailViewParts &m_parts;
    Outgoing m_message;
    widgets::FlowLayout *m_flow;
    QWidget *m_chips;
    QLabel *m_total;
    QList<Chip *> m_list;
};

} // namespace gw::mail
