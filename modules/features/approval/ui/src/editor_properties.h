// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QScrollArea>
#include <functional>
#include <gw/approval_ui/approval_module.h>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace gw::approval {

class EditorLine;

/// What is registered with a document beside its text: unit task and record file, retention, disclosure with its grounds,
/// who may read it, urgency, security, summary and keywords.
class PropertiesPane final : public QScrollArea
{
    Q_OBJECT

public:
    /// `body` gives the body as it is, for the proposal of summary and keywords.
    PropertiesPane(const ApprovalViewParts &parts, std::function<document::Content()> body, QWidget *parent = nullptr);

    void setMeta(const document::Meta &meta);
    void setTitle(const QString &title) { m_meta.title = title; }
    void write(document::Meta &meta) const;
    qint64 amount() const; ///< in won, for the rules of delegation; -1: not said
    void setReadOnly(bool on);
    /// Puts the focus where a finding of the check is: "summary", "keywords", "disclosure"; false: it is not here.
    bool focusField(const QString &field);

Q_SIGNALS:
    void changed();
    void matterChanged(); ///< unit task or amount: the rules of delegation may say something else

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addField(QLabel *&name, QWidget *field);
    QWidget *checkRow(QCheckBox *box);
    void say(QCheckBox *box, const QString &text);
    void retranslate();
    void fillTasks();
    void fillFiles();
    void taskChosen();
    void refreshGrade();
    void suggest();

    const ApprovalViewParts &m_parts;
    std::function<document::Content()> m_body;
    document::Meta m_meta;
    QVBoxLayout *m_layout;
    QLabel *m_taskName, *m_fileName, *m_retentionName, *m_amountName, *m_gradeName, *m_groundsName, *m_reasonName, *m_rangeName, *m_urgencyName, *m_summaryName,
        *m_keywordsName;
    QComboBox *m_task, *m_file, *m_retention, *m_grade, *m_range, *m_urgency;
    EditorLine *m_amount;
    QLabel *m_retentionNote;
    QWidget *m_closed; ///< grounds, reason and term: only of what is not open
    QList<QCheckBox *> m_grounds;
    QHash<QCheckBox *, QLabel *> m_words; ///< what stands beside them
    EditorLine *m_reason;
    QCheckBox *m_untilOn;
    QDateEdit *m_until;
    QCheckBox *m_security, *m_important;
    QPlainTextEdit *m_summary;
    EditorLine *m_keywords;
    QPushButton *m_suggest;
    bool m_loading = false;
};

/// What a ground of the Disclosure Act (Art. 9(1)) is called for short, 1…8.
QString groundName(int ground);
QString readRangeName(document::ReadRange range);
QString urgencyName(document::Urgency urgency);

} // namespace gw::approval
