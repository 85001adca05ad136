// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/widgets/theme.h>

class QLineEdit;
class QPlainTextEdit;

namespace gw::mail {

/// The source of a message as it came over the wire, with a search in it. A window of its own, which deletes itself.
class SourceWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `path`: the message as a file.
    SourceWindow(widgets::Theme &theme, const QString &title, const QString &path, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(bool backwards);
    QPlainTextEdit *m_text;
    QLineEdit *m_find;
    QLabel *m_note;
};

} // namespace gw::mail
