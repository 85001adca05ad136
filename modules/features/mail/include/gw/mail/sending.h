// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/mail/checks.h>
#include <gw/mail/drafts.h>
#include <gw/mail/receipts.h>
#include <gw/mail/recipients.h>
#include <gw/mail/signatures.h>
#include <gw/mail/spelling.h>
#include <gw/mail/templates.h>
#include <gw/mail/vacation.h>
#include <gw/outbox/outbox.h>
#include <memory>

namespace gw::mail {

/// What sending is built from; references must outlive the service.
struct SendParts
{
    store::Store &store;
    outbox::Outbox &outbox;
    std::function<jmap::Client *()> client;      ///< null while there is none: MailService::client()
    std::function<QList<AccountInfo>()> accounts; ///< MailService::accounts()
    const Clock &clock;
    IRecipientSource *directory = nullptr;           ///< null: no directory
    std::function<QString()> seat;                   ///< id of the seat at work
    std::function<std::chrono::seconds()> undo;      ///< setting MailUndoSeconds
    std::function<qint64()> maxFileBytes;            ///< policy MailAttachmentLimitMb, in bytes
    std::function<Words()> words;                    ///< language of prefixes and quotes
    std::chrono::milliseconds mirrorDelay{3000};     ///< quiet time before a draft goes to the server
};

/// A message on its way, as a row for people.
struct Waiting
{
    enum class State {
        Undo,       ///< can be taken back; goes at `at`
        Later,      ///< held on this computer until `at`: it must be running then
        Scheduled,  ///< the server holds it until `at`
        Waiting,    ///< for the network, or the next attempt
        Sending,
        Refused,    ///< see `error`: change it, try again, or throw it away
    };
    QString draftId;
    QString operationId; ///< empty: Scheduled
    Lane lane = Lane::Employee;
    QString subject;
    QString recipients; ///< the first ones, by name
    State state = State::Waiting;
    QDateTime at = {};
    double progress = -1; ///< 0 … 1 of its files; -1: nothing to say
    std::optional<Error> error = {};
    bool operator==(const Waiting &) const = default;
};

/// A file while it is taken in or sent up.
struct FileProgress
{
    QString fileId;
    qint64 sent = 0;
    qint64 size = 0;
    bool isDone = false;
    std::optional<Error> error = {};
};

/// Writing and sending mail, without widgets: made before Outbox::start(). GUI thread.
///
/// A message is sent exactly once: it gets its Message-ID when the person presses send, is kept in the outbox, and after
/// every interruption the server is asked for that Message-ID before anything is tried again (profile 3.1.3, 5 to 7).
class SendService final : public QObject
{
    Q_OBJECT

public:
    static store::Component component(); ///< for the store's schema
    explicit SendService(SendParts parts, QObject *parent = nullptr);
    ~SendService() override;

    void start(); ///< after Outbox::start(): what an earlier run left, identities, the mirror
    void stop();  ///< nothing is mirrored or uploaded in the background any more

    /// What a request becomes in the composer: with identity, signature and, for drafts, what was written. Kept with the
    /// first edit. NotFound: the draft is gone.
    Task<Outgoing> compose(ComposeRequest request);
    /// A composer shows it: nothing is tidied away behind its back.
    void setOpen(const QString &draftId, bool open);
    /// The same message under another identity: account, lane and signature follow.
    Outgoing withSender(Outgoing message, const Sender &sender) const;
    /// Takes a file in: copies it into the account's folder and begins to send it up. TooLarge, NotFound, Storage.
    Task<OutgoingFile> attach(Outgoing message, QString path);
    Task<OutgoingFile> attachBytes(Outgoing message, QString name, QByteArray bytes, bool isInline);
    void dropFile(const OutgoingFile &file);
    FileProgress progressOf(const OutgoingFile &file) const;
    void retryFile(const Outgoing &message, const OutgoingFile &file);
    /// A path of the file's content, for showing a picture.
    Task<QString> open(OutgoingFile file);
    /// Smallest limit that counts for the account, in bytes.
    qint64 fileLimit(const QString &accountId) const;
    /// All that is to be said before sending, vacant posts and missing files among it.
    Task<QList<Check>> checks(Outgoing message);

    /// Keeps it in the outbox; it goes after the undo time or at `sendAt`. Gives the operation id. Errors: Storage.
    Task<QString> send(Outgoing message);
    /// Takes it back as a draft. Conflict: it is too late.
    Task<Outgoing> takeBack(QString draftId);
    Task<Done> retry(QString draftId);
    /// Another time; an invalid one: now.
    Task<Done> reschedule(QString draftId, QDateTime at);
    /// Whether the server would hold a message back until then; otherwise this computer has to be on.
    bool serverHolds(const QString &accountId, const QDateTime &at) const;
    const QList<Waiting> &waiting() const;
    std::chrono::seconds undoTime() const; ///< how long a message is held before it goes

    Task<QString> sendReceipt(ReceiptRequest request); ///< the person said yes
    Task<QString> declineReceipt(ReceiptRequest request); ///< never asked again
    Task<Done> setSignature(Sender sender, QString html);
    Task<VacationAnswer> vacation();
    Task<Done> setVacation(VacationAnswer answer);

    DraftStore &drafts();
    RecipientBook &book();
    Templates &templates();
    Senders &senders();
    Spelling &spelling(); ///< made with the first question

Q_SIGNALS:
    void waitingChanged();
    void fileChanged(const QString &fileId);
    void wentOut(const QString &draftId);                             ///< the server has it
    void refused(const QString &draftId, const gw::Error &error);     ///< somebody must decide
    void keptTwice(const QString &draftId); ///< the draft was changed on another computer too; both are in Drafts
    void tooLateToCancel(const QString &draftId);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::mail
