// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/approval/document.h>
#include <gw/document/diff.h>
#include <memory>

namespace gw::approval {

/// Two versions beside each other.
struct Comparison
{
    VersionInfo before = {};
    VersionInfo after = {};
    document::Diff body = {};
    document::Content content = {}; ///< the body as it is after
    QList<document::ChangeRecord> changes = {};
    QList<document::MetaChange> meta = {}; ///< of the fields and the attachments
};

/// What was done with the document, for its card (Art. 22).
struct CardEntry
{
    qint64 seq = 0;
    QDateTime at = {};
    Person by = {};
    QString action = {};  ///< "approve", "read" …
    QString note = {};    ///< what it became; may be empty
    bool refused = false; ///< it was tried and not allowed
    bool operator==(const CardEntry &) const = default;
};

/// One opened document: from this computer at once, and from the server as soon as it answers. Belongs to the GUI
/// thread.
class DocumentView final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading, ///< not read yet
        Ready,
        NotHere, ///< it was never fetched, and the server cannot be reached
        Gone,    ///< not there, or not for this person
        Failed,  ///< the server's answer makes no sense, or the disk failed: see problem()
    };

    ~DocumentView() override;

    QString id() const;
    State state() const;
    const Document &document() const;
    bool isRefreshing() const; ///< the server is being asked
    bool isOffline() const;    ///< what is shown is as it was at fetchedAt(): the server could not be asked
    QDateTime fetchedAt() const;
    std::optional<Error> problem() const; ///< why the last question to the server failed
    Mark mark() const;                    ///< a write of mine about it is on its way, or was refused
    QString operation() const;            ///< of that write
    QString pendingDecision() const;      ///< what I decided and the server has not confirmed: "approve" …
    void refresh();
    /// The person looks at it: the server notes that (READY to OPENED, circulation read), also later when there is no
    /// network (D4.22). Call it once when the text is visible.
    void markOpened();

    /// Offline those that were looked at before.
    Task<QList<VersionInfo>> versions();
    Task<VersionText> version(int no);
    Task<Comparison> compare(int before, int after);
    /// Everything that was done with it. Offline: Error::Code::Offline.
    Task<QList<CardEntry>> card();
    /// The whole record as one archive, for `gwanmun verify`; `target` is complete or not there at all.
    Task<Done> saveRecord(QString target);

Q_SIGNALS:
    void changed();

private:
    friend class ApprovalService;
    class Private;
    explicit DocumentView(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
