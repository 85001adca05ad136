// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>
#include <gw/approval_ui/approval_module.h>
#include <gw/checks/input.h>

class QFrame;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace gw::widgets {
class ElidedLabel;
class StateView;
}

namespace gw::approval {

class BodyEditor;
class CheckRunner;
class ChecksPane;
class DraftTemplates;
class FilesList;
class HeadFields;
class LineView;
class PaperView;
class PropertiesPane;

/// Writing a document: form fields, body, files, approval line and the check beside it; kept while one types.
class DraftEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftEditor(const ApprovalViewParts &parts, QWidget *parent = nullptr);
    ~DraftEditor() override;

    void open(const Draft &draft);
    QString draftId() const;
    void submit(); ///< Ctrl+Return

    enum class Side { Properties, Line, Checks };
    void showSide(Side side); ///< also when the side is folded away

Q_SIGNALS:
    void closed();
    void submitted(const QString &operationId, const QString &documentId);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildFoot();
    void wire();
    void addKeys();
    void retranslate();

    void noteChange(); ///< of each keystroke; taken a little later
    void take();       ///< what is in the fields becomes the draft: kept, checked, counted
    void collect(Draft &draft) const;
    void commitPreedit();
    void load();
    bool isReview() const { return m_draft.purpose == Draft::Purpose::Review; }
    ProposalQuestion question() const;

    checks::Input input(checks::Stage stage) const;
    void check();
    void found(const QList<checks::Finding> &findings, checks::Stage stage);
    void jumpTo(const checks::Finding &finding);
    void fix(const checks::Finding &finding);
    void goOnSubmitting();
    void refreshSubmit();
    void send();

    void refreshBanner();
    void refreshState();
    void countPages();
    void showPaper(bool on);
    document::Sheet sheet() const;
    void chooseForm(const QString &formId);
    void beginFrom(const Document &document);
    void discard();
    void close();

    void chooseFiles(bool asPicture);
    void attach(const QStringList &paths, bool asPicture);
    void attached(const AttachedFile &file);
    void attachPicture(const QString &name, const QByteArray &bytes, bool insert);
    void loadPicture(const QString &sha256, const QString &path, bool insert, const QString &name);
    void wantPicture(const QString &sha256);
    void inspect(const AttachedFile &file);
    void setAttachments(const QList<AttachedFile> &files);

    const ApprovalViewParts &m_parts;
    Draft m_draft;
    bool m_open = false;
    bool m_loading = false;
    bool m_submitting = false;
    bool m_failed = false; ///< the disk did not take it
    checks::Stage m_stage = checks::Stage::Typing;
    QDateTime m_keptAt;
    int m_pageCount = 0;
    QTimer m_later;
    QTimer m_pagesLater;
    QThreadPool m_work; ///< pages are counted and pictures decoded there
    QHash<QString, checks::AttachmentFacts> m_facts; ///< by SHA-256
    QHash<QString, QImage> m_pictures;

    widgets::ElidedLabel *m_title;
    QPushButton *m_templatesButton, *m_paperButton, *m_sideButton, *m_submit, *m_close;
    QFrame *m_banner;
    QLabel *m_bannerText;
    QPushButton *m_bannerFirst, *m_bannerSecond;
    QSplitter *m_split;
    HeadFields *m_head;
    QStackedWidget *m_views;
    BodyEditor *m_body;
    PaperView *m_paper;
    DraftTemplates *m_templates;
    FilesList *m_files;
    QWidget *m_side;
    QTabBar *m_tabs;
    QStackedWidget *m_sides;
    PropertiesPane *m_props;
    LineView *m_line;
    ChecksPane *m_checks;
    CheckRunner *m_runner;
    widgets::ElidedLabel *m_state;
    QLabel *m_counts;
    QPushButton *m_discard;
};

} // namespace gw::approval
