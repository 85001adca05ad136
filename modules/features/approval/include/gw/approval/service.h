// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/approval/circulations.h>
#include <gw/approval/dailylogs.h>
#include <gw/approval/deciding.h>
#include <gw/approval/dispatching.h>
#include <gw/approval/documentview.h>
#include <gw/approval/drafts.h>
#include <gw/approval/forms.h>
#include <gw/approval/inboxmodel.h>
#include <gw/approval/lineediting.h>
#include <gw/approval/marks.h>
#include <gw/approval/memos.h>
#include <gw/approval/receipts.h>
#include <gw/contract/badges.h>
#include <gw/contract/link.h>
#include <gw/sync/engine.h>
#include <gw/transfer/transfers.h>

namespace gw::approval {

/// What approval is built from; references must outlive the service.
struct ApprovalParts
{
    store::Store &store;
    outbox::Outbox &outbox;
    sync::Engine &engine;
    Send send;
    transfer::Transfers &transfers;
    const Clock &clock;
    contract::BadgeBoard &badges;
    Text seat;                    ///< id of the seat at work
    std::function<Person()> self; ///< the person on that seat; empty until they are known
    Signer signer = {};           ///< none: decisions are not signed beside the login
    /// Fills in the names of a post, seat or unit from the directory; none: saved lines have ids only.
    std::function<Assignee(Assignee)> named = {};
    Deciding::Options deciding = {};
    std::chrono::milliseconds mirrorAfter{3'000}; ///< of quiet, before a draft is copied to the server
};

/// How many rows there are in a box, and how many of them wait for me.
struct BoxCount
{
    int all = 0;
    int waiting = 0;
    int overdue = 0;
    bool operator==(const BoxCount &) const = default;
};

/// A place inside approval, from a link.
struct Place
{
    enum class Kind { Queue, Box, Document, New, Receipt, Memo, DailyLog };
    Kind kind = Kind::Queue;
    QString id = {}; ///< of the document, receipt or memo; of New the form or empty; of DailyLog the date or empty
    Box box = Box::Unknown;
    bool operator==(const Place &) const = default;
};
/// gwanmun:approval/document/<id>, box/<box>, new, new/<form>, receipt/<id>, memo/<id>, daily-log, queue.
std::optional<Place> placeOf(const contract::Link &link);
contract::Link linkTo(const Place &place);

/// Approval without widgets: made before Outbox::start(). Belongs to the GUI thread.
///
/// Sets the badges "approval", "dispatch", "receipt", "circulation", "memo-report" and "daily-log": the rows that wait,
/// as in the boxes.
class ApprovalService final : public QObject
{
    Q_OBJECT

public:
    explicit ApprovalService(ApprovalParts parts, QObject *parent = nullptr);
    ~ApprovalService() override;

    void loadNow(); ///< first paint: counts from the cache, before Store::firstPaintDone()
    void start();   ///< after Outbox::start() and Transfers::start(): drafts, lists, documents to read offline
    void stop();    ///< nothing is fetched in the background any more
    void reload();  ///< "refresh": asks the server for everything new
    /// The seat at work or the person is another one.
    void identityChanged();

    std::unique_ptr<InboxModel> makeInbox(); ///< a list of its own for each view
    BoxCount count(Box box) const;
    BoxCount queueCount() const; ///< of the desk queue
    /// Opens a document; it is marked as read with DocumentView::markOpened() when the view thinks so.
    std::unique_ptr<DocumentView> document(const QString &documentId);
    std::unique_ptr<LineEditing> line(const LinePlan &plan = {});

    Deciding &deciding();
    DraftEditing &drafts();
    Forms &forms();
    Dispatching &dispatching();
    Receipts &receipts();
    Circulations &circulations();
    Memos &memos();
    DailyLogs &dailyLogs();
    Marks &marks();
    Person self() const;

    /// A write of approval's that was refused and is not a decision or a submission: forget it, or try again.
    Task<Done> discard(QString operationId);
    Task<Done> retry(QString operationId);

Q_SIGNALS:
    void countsChanged();
    /// Something that was done here was refused by the server; the row is marked.
    void refused(const QString &operationId, const gw::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::approval
