// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/approval/deciding.h>
#include <gw/widgets/theme.h>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gw::approval {

/// What I can do with a document, and where its opinion or reason is written: below the line, never in a dialog.
class DecisionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit DecisionBar(widgets::Theme &theme, QWidget *parent = nullptr);

    void setDocument(const Document &document, const QString &pending, Mark mark);
    bool offers(const QString &action) const { return m_may.contains(action); }
    /// Opens the field: an opinion for any decision, or what must be given for this one.
    void write(std::optional<document::Decision> decision = {});
    QString opinion() const;
    /// Decides, or asks for what is missing first.
    void decide(document::Decision decision);
    void clear();

Q_SIGNALS:
    /// `text` is the opinion, of Return and Skip the reason.
    void decided(gw::document::Decision decision, const QString &text, gw::document::OpinionVisibility visibility);
    void actWanted(const QString &action); ///< withdraw, redraft, edit … : of the document, not of my step

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void refresh();

    QStringList m_may;
    std::optional<document::StepRole> m_role;
    bool m_held = false;
    QString m_pending;
    Mark m_mark = Mark::None;
    std::optional<document::Decision> m_asked; ///< what the field is for
    QLabel *m_note;
    QWidget *m_buttons;
    QPushButton *m_approve;
    QPushButton *m_object;
    QPushButton *m_conditional;
    QPushButton *m_return;
    QPushButton *m_hold;
    QPushButton *m_opinion;
    QPushButton *m_edit;
    QPushButton *m_withdraw;
    QPushButton *m_redraft;
    QWidget *m_field;
    QLabel *m_question;
    QPlainTextEdit *m_text;
    QComboBox *m_visibility;
    QPushButton *m_do;
    QPushButton *m_cancel;
};

} // namespace gw::approval
