// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <functional>
#include <gw/base/task.h>
#include <gw/mail/types.h>
#include <memory>
#include <optional>

namespace gw::store {
class Store;
}

namespace gw::mail {

/// Whom a message goes to: an address, or a post or group that becomes addresses when the message is sent.
struct Recipient
{
    enum class Kind { Address, Post, Group };
    QString name;  ///< as shown; may be empty
    QString email; ///< Address: as typed, not necessarily valid
    Kind kind = Kind::Address;
    QString id = {}; ///< of the person (may be empty), post or group
    bool operator==(const Recipient &) const = default;
};

/// What somebody pasted or typed: addresses separated by commas, semicolons or lines, with or without names, quoted or
/// encoded (RFC 2047), and the broken forms in which Korean names arrive ("홍길동, 과장 <a@b>", `홍길동(과장)a@b`, a name
/// whose quote never ends). Never fails: what is no address comes back as a recipient that is not isValid().
QList<Recipient> parseRecipients(const QString &text);
/// `name <email>` as in a header, the name quoted when it has to be.
QString toText(const Recipient &recipient);
QString toText(const QList<Recipient> &recipients);
/// Whether mail can be addressed to it (RFC 5321 4.1.2 without quoted local parts; domains may be Korean).
bool isValidAddress(const QString &email);
QString domainOf(const QString &email); ///< lower case; empty when there is none
/// The same mailbox: case and the width of characters do not matter.
bool isSameAddress(const QString &a, const QString &b);
/// Belongs to the administration: its domain is one of `internalDomains` or below one, citizen lanes included.
bool isInternal(const QString &email, const QStringList &internalDomains);
/// Without those that are in the list already or in `without`; the first of each stays.
QList<Recipient> unique(const QList<Recipient> &recipients, const QList<Recipient> &without = {});

/// Somebody who can be chosen.
struct RecipientChoice
{
    Recipient recipient;
    QString note = {};      ///< unit and title, members of a group, or what tells namesakes apart
    bool learned = false;   ///< from mail that was sent before
    bool isAway = false;
    bool operator==(const RecipientChoice &) const = default;
};

/// A unit of the tree, to pick people from.
struct UnitChoice
{
    QString id;
    QString name;
    bool hasChildren = false;
    bool operator==(const UnitChoice &) const = default;
};

/// Somebody who is away just now.
struct Absence
{
    QString email;
    QString name;
    QString reason; ///< in words, may be empty
    QDateTime until;
    Recipient substitute; ///< its email is empty when nobody stands in
    bool operator==(const Absence &) const = default;
};

/// The directory as the composer needs it. Implemented by the app, because features do not know each other. Answers come
/// from the local copy; every text is in the language that is shown. GUI thread.
class IRecipientSource
{
public:
    virtual ~IRecipientSource() = default;
    /// People and posts by name, initial consonants, duty, unit or post, best first. Addresses are those of
    /// the employee lane.
    virtual Task<QList<RecipientChoice>> search(QString text, int limit) = 0;
    /// Agencies when `unitId` is empty, otherwise the units right below.
    virtual Task<QList<UnitChoice>> units(QString unitId) = 0;
    /// Who sits in a unit, heads first; vacant posts are left out.
    virtual Task<QList<RecipientChoice>> members(QString unitId) = 0;
    /// Who sits on a post now: none, one or several addresses.
    virtual Task<QList<Recipient>> holders(QString postId) = 0;
    /// Those of `emails` who are away now, each with the substitute of the recorded absence.
    virtual Task<QList<Absence>> absences(QStringList emails) = 0;
    /// The absence that the person has recorded and that runs now or comes next; nothing: none.
    virtual Task<std::optional<Absence>> ownAbsence() = 0;
};

/// A named list of posts. It stays right when people move.
struct RecipientGroup
{
    QString id;
    QString name;
    QList<Recipient> members; ///< posts; single addresses are allowed
    bool operator==(const RecipientGroup &) const = default;
};

/// Whom one may write to, by lane: groups, the directory, and addresses that mail was sent to before.
///
/// Each lane has an address book of its own: what was learned in the citizen lane is never offered in the employee lane,
/// and addresses outside are not even learned there. GUI thread.
class RecipientBook final
{
public:
    /// All must outlive it. `source` may be null.
    RecipientBook(store::Store &store, IRecipientSource *source, std::function<QStringList()> internalDomains);

    /// Best first, each address once. Empty `text`: those written to most recently.
    Task<QList<RecipientChoice>> suggest(Lane lane, QString text, int limit) const;
    /// After sending. Of the employee lane, outside addresses are not kept.
    Task<Done> learn(Lane lane, QList<Recipient> recipients);
    Task<Done> forget(Lane lane, QString email);

    Task<QList<RecipientGroup>> groups() const; ///< by name
    Task<Done> saveGroup(RecipientGroup group);
    Task<Done> removeGroup(QString groupId);

    /// Posts and groups become the addresses of those who hold them now; each address once over all three lists.
    struct Resolved
    {
        QList<Recipient> to;
        QList<Recipient> cc;
        QList<Recipient> bcc;
        QStringList vacant; ///< names of posts that nobody holds, and of groups that are gone
    };
    Task<Resolved> resolve(QList<Recipient> to, QList<Recipient> cc, QList<Recipient> bcc) const;

    IRecipientSource *source() const { return m_source; }
    QStringList internalDomains() const { return m_internalDomains(); }

private:
    store::Store &m_store;
    IRecipientSource *m_source;
    std::function<QStringList()> m_internalDomains;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); ///< gone with the book: for coroutines that wait
};

} // namespace gw::mail
