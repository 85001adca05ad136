// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "approval_text.h"

#include <QWidget>
#include <gw/approval_ui/approval_module.h>

class QSplitter;
class QStackedWidget;

namespace gw::approval {

class BatchSheet;
class BoxList;
class DocumentReader;
class DraftEditor;
class InboxList;
class LogPane;
class MemoPane;
class ReceiptPane;
class VerifyView;

/// Boxes, rows and one thing side by side; writing takes the place of reading.
class ApprovalPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalPage(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~ApprovalPage() override;

    void go(const Place &place);
    /// Does what a key does, to the row that is selected and the document that is read.
    void perform(Triage triage);
    void verifyRecord(); ///< asks for the file of a record and shows what it proves

private:
    void addKeys();
    void listen();
    void show(const InboxRow &row, bool focus);
    void write(const QString &formId);
    void openDocument(const QString &documentId);
    void openMemo(const QString &memoId);
    void openLog(const QString &logId); ///< empty: mine of today
    void openReceipt(const QString &receiptId);
    void begin(Task<Draft> draft);
    void goOnWriting(const QString &documentId);
    void stopWriting();
    void decided(const QString &documentId, const QString &decision);

    const ApprovalViewParts &m_parts;
    QSplitter *m_splitter;
    BoxList *m_boxes;
    InboxList *m_list;
    QStackedWidget *m_right;
    DocumentReader *m_reader;
    DraftEditor *m_editor;
    ReceiptPane *m_receipt;
    MemoPane *m_memo;
    LogPane *m_log;
    VerifyView *m_verify;
    BatchSheet *m_batch;
};

} // namespace gw::approval
