// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTimer>
#include <QWidget>
#include <gw/mail_ui/mail_module.h>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace gw::mail {

/// The person's own names of the tags, kept while they are written. An empty field takes the usual name.
class TagPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TagPage(const MailViewParts &parts, QWidget *parent = nullptr);
    ~TagPage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void keep();
    void retranslate();

    const MailViewParts &m_parts;
    QLabel *m_note;
    QList<QLabel *> m_colours;
    QList<QLineEdit *> m_names; ///< in the order of allTags()
    QTimer m_timer;
};

} // namespace gw::mail
