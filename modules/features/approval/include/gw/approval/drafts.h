// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/approval/deciding.h>
#include <gw/approval/forms.h>
#include <gw/approval/line.h>
#include <gw/document/hashes.h>

namespace gw::approval {

/// A document that is being written, or a version that a reviewer or decider is changing.
struct Draft
{
    enum class Purpose {
        New,    ///< not on the way yet: TEMP here and on the server
        Review, ///< the version on the way, changed by whose turn it is (Art. 9(3))
    };
    QString id = {}; ///< a UUID; the document has it as its own
    Purpose purpose = Purpose::New;
    document::Meta meta = {};
    document::Content content = {};
    QList<AttachedFile> attachments = {}; ///< in the order of the 붙임 list
    LinePlan line = {};                   ///< of a new one
    QList<CheckReason> checkReasons = {}; ///< for warnings that stay
    QString relatedReceiptId = {};        ///< it answers what was received
    QString memoId = {};                  ///< it was made of a memo report
    QString baseVersion = {};             ///< Review: versionSha256 of the version that was changed
    QString etag = {};                    ///< Review: of the same
    QDateTime savedAt = {};
    /// The submission that the server refused, whose text this is; empty: an ordinary draft.
    QString refusedOperation = {};
    std::optional<Error::Code> refusal = {};
    QString refusalReason = {}; ///< "checks-failed", "line-invalid" …

    bool isEmpty() const; ///< nothing was written: not worth keeping
    /// The hashes that a signature of this text binds; Rejected when a file's hash is not known.
    Result<document::Hashes> hashes() const;
    QList<document::AttachmentRef> attachmentRefs() const;
    bool operator==(const Draft &) const = default;
};

/// How a draft stands to the server.
enum class DraftState {
    Here,      ///< only on this computer
    Mirroring, ///< on its way
    Mirrored,  ///< the server has it as it is here
    Behind,    ///< somebody, or I at another desk, changed it there
};

/// Drafts in the desk file, which is never deleted: what was typed survives a crash, a sign-out and a rebuilt cache.
/// Copied to the server whenever it can be reached, so that they are there at another desk. Belongs to the GUI thread.
class DraftEditing final : public QObject
{
    Q_OBJECT

public:
    /// Longest time between a keystroke and the disk (requirement: at most 2 s).
    static constexpr std::chrono::milliseconds autosave{1000};

    ~DraftEditing() override;
    void start(); ///< after Outbox::start(): what an earlier run left

    /// A draft with a new id, in memory only: kept with the first save() or edit(). `formId` of Forms.
    Draft make(const QString &formId, const document::Meta &meta = {}) const;
    Draft makeOf(const Form &form) const; ///< with what the form begins with
    /// The document as something to write on with: a TEMP one, or the version on its way for whose turn it is. What was
    /// kept here of it before is given instead, unless the server has a newer version.
    Task<Draft> open(QString documentId);
    /// The answer to a received document, with its sender as the receiver.
    Task<Draft> replyTo(QString receiptId);

    void edit(const Draft &draft); ///< for each keystroke: kept within autosave, mirrored soon after. Cheap
    Task<Done> save(Draft draft);  ///< now; when this is done it is on the disk
    Task<Done> flush();
    /// Forgets it here, and on the server as an outbox entry when it was never submitted.
    Task<Done> remove(QString draftId);
    Task<QList<Draft>> all() const; ///< newest first
    Task<std::optional<Draft>> find(QString draftId) const;
    DraftState state(const QString &draftId) const;
    /// DraftState::Behind: my text on top of what is there, or theirs instead of mine.
    Task<Done> keepMine(QString draftId);
    Task<Draft> takeTheirs(QString draftId);

    /// Copies a file into the account's folder and begins to send it; its hash is known when this is done. Storage:
    /// nothing was kept. TooLarge. NotFound: it cannot be read.
    Task<AttachedFile> attach(QString path);
    Task<AttachedFile> attachBytes(QString name, QByteArray bytes); ///< e.g. an image from the clipboard
    void drop(const AttachedFile &file);                            ///< taken out of the draft: its copy goes away
    /// Brings a file of a document here if need be, and gives its path.
    Task<QString> fileOf(AttachedFile file);
    Task<QString> fileOf(document::AttachmentRef file);
    double progressOf(const AttachedFile &file) const; ///< of its way up, 0 … 1; 1: there

    /// 상신. The text, its files, the line and the drafter's signature, in one outbox entry that is held for ten seconds.
    /// Rejected with problemType "line-invalid", "title-missing", "form-missing".
    Task<QString> submit(Draft draft);
    /// Takes a submission back while it waits, as a draft to go on with.
    Task<Draft> takeBack(QString operationId);
    /// A reviewer's or decider's changed version (D4.10), as an outbox entry whose operation this gives. A decision
    /// about it is possible when the server has it.
    Task<QString> saveVersion(Draft draft);

Q_SIGNALS:
    void changed(); ///< some draft was kept or removed
    void stateChanged(const QString &draftId);
    void fileChanged(const QString &id); ///< AttachedFile::uploadId or id
    void failed(const gw::Error &error); ///< it could not be kept (disk full …); it is tried again
    void refused(const QString &operationId, const QString &draftId, const gw::Error &error);

private:
    friend class ApprovalService;
    class Private;
    explicit DraftEditing(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
