// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QComboBox;
class QLabel;

namespace gw::approval {

class EditorLine;
class ReceiverField;

/// The head of the form as fields: form and flow, receivers, 경유, sender, title. What a flow does not have is not shown: an
/// internal document has neither receivers nor a sender (Art. 13(3)).
class HeadFields final : public QWidget
{
    Q_OBJECT

public:
    explicit HeadFields(const ApprovalViewParts &parts, QWidget *parent = nullptr);

    void setMeta(const document::Meta &meta);
    void write(document::Meta &meta) const;
    void setReadOnly(bool on); ///< of all but the title
    QString title() const;
    void focusTitle();
    void commitPreedit();
    bool focusField(const QString &field); ///< "title", "receivers", "senderName"

Q_SIGNALS:
    void changed();
    void formChosen(const QString &formId);
    void flowChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillForms();
    void fillSenders();
    void refreshFlow();

    const ApprovalViewParts &m_parts;
    document::Meta m_meta;
    QLabel *m_formName, *m_toName, *m_viaName, *m_senderName, *m_titleName;
    QComboBox *m_form, *m_flow;
    ReceiverField *m_to;
    EditorLine *m_via;
    QComboBox *m_sender;
    EditorLine *m_title;
    QWidget *m_from; ///< 경유 and sender in one row
    bool m_loading = false;
};

} // namespace gw::approval
