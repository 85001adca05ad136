// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFrame>
#include <gw/approval_ui/approval_module.h>

class QComboBox;
class QListView;
class QPushButton;

namespace gw::widgets {
class StateView;
}

namespace gw::approval {

class EditorLine;

/// Beginning a draft from what there is: a form, or an earlier document of mine whose text and fields come over.
class DraftTemplates final : public QFrame
{
    Q_OBJECT

public:
    explicit DraftTemplates(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~DraftTemplates() override;

    void open();

Q_SIGNALS:
    void documentChosen(const gw::approval::Document &document);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void query();
    void refresh();
    void take(int row);

    const ApprovalViewParts &m_parts;
    std::unique_ptr<InboxModel> m_model;
    std::unique_ptr<DocumentView> m_view; ///< of the one that is being fetched
    EditorLine *m_text;
    QComboBox *m_box;
    QListView *m_list;
    widgets::StateView *m_empty;
    QPushButton *m_close;
};

/// A new draft with the text and fields of an earlier document; number, line and receivers' answers stay behind.
Draft draftFrom(const Document &document, Draft draft);

} // namespace gw::approval
