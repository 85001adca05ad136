// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <gw/html/sanitize.h>

/// What a reader should know about a mail before he believes it. Pure functions without sentences: the view says it in
/// plain words. Nothing here opens, fetches or stores anything; any thread.
namespace gw::mail::safety {

/// How loud to say it: a note, a warning beside the sender, a warning above the text.
enum class Severity { Note, Caution, Danger };

enum class Kind {
    OutsideSender,        ///< `address`: not of the city
    FirstContact,         ///< `address`: nobody has written to or heard from him here
    LookAlikeDomain,      ///< `domain` is made to be read as `expected`
    HiddenDomain,         ///< `domain` only begins like `expected`: hanbit.example.evil.test
    NameOfInsider,        ///< `name` is somebody's here, `address` is not
    AddressInName,        ///< the name shows the address `expected`, the mail is from `address`
    RoleName,             ///< `name` claims an office (mayor, inspector), `address` is outside
    ReplyElsewhere,       ///< answers would go to `address`, not to `expected`
    SenderDiffers,        ///< sent by `address` for `expected`
    ManySenders,          ///< more than one From
    NotAuthenticated,     ///< our own server found that `domain` did not send it (`detail`: the checks that failed)
    MisleadingLink,       ///< a link shows `expected` and leads to `domain`
    DangerousAttachment,  ///< `name` is or holds a program (`detail`: what kind)
    DisguisedAttachment,  ///< `name` hides what it is: double ending, direction characters
    RiskyAttachment,      ///< `name`: macros, disk image, web page, archive that nobody could look into
    OldDocument,          ///< `name`: an old .hwp, which some sites refuse
};

struct Finding
{
    Kind kind = Kind::OutsideSender;
    Severity severity = Severity::Note;
    QString name = {};     ///< of a person or file, one plain line
    QString address = {};  ///< in ASCII
    QString domain = {};   ///< in ASCII
    QString expected = {}; ///< what it pretends to be
    QString detail = {};   ///< a word of the kind, see there
    bool operator==(const Finding &) const = default;
};

/// What an attachment is, by its name, its type and (when they are here) its first bytes.
enum class FileRisk {
    None,
    Program,   ///< .exe .msi .bat .js .vbs .ps1 .jar .desktop … and what begins like one
    Shortcut,  ///< .lnk .url .library-ms …: starts something else
    DiskImage, ///< .iso .img .vhd …: hides files from the mark of the web
    WebPage,   ///< .html .svg .mht …: runs scripts in the browser, imitates sign-in pages
    Macro,     ///< .docm .xlsm … and old Office files
    Archive,   ///< .zip .7z .egg …: nobody has looked inside
    OldHwp,
};

struct AttachmentFacts
{
    QString name;           ///< as the mail names it, decoded
    QString type = {};      ///< media type as the mail says
    QByteArray head = {};   ///< the first bytes, when they are here; 8 KiB are enough
};

struct NameAndAddress
{
    QString name = {};
    QString email = {};
};

/// Everything check() looks at. What is not known stays empty and is not judged.
struct SenderFacts
{
    QList<NameAndAddress> from = {};
    QList<NameAndAddress> sender = {};  ///< the Sender header
    QList<NameAndAddress> replyTo = {};
    QStringList authenticationResults = {}; ///< values of the header, the topmost first (RFC 8601)
    QString authenticationServer = {};      ///< authserv-id that is ours; empty: any host below internalDomains; others are not believed
    QStringList internalDomains = {};       ///< a domain and everything below it
    QStringList knownDomains = {};          ///< of people one writes with
    bool knownSender = false;               ///< has been written to, or is in the address book
    bool heardBefore = false;               ///< mail of this address came before
    bool mailingList = false;               ///< List-Id: a Sender or Reply-To of its own is ordinary there
    std::function<bool(const QString &name)> isInsider = {}; ///< somebody here has this name
    std::vector<html::TextLink> links = {};
    QList<AttachmentFacts> attachments = {};
    QString text = {}; ///< of the mail, for "the password is …"
};

/// What is to be said, the gravest first, each thing once.
QList<Finding> check(const SenderFacts &facts);

bool isInternal(const QString &address, const QStringList &internalDomains);
/// The part after the last @, in lower case ASCII; empty when there is none.
QString domainOf(const QString &address);
/// Which of `known` `domain` is made to look like: other letters of the same look, one or two letters changed, words
/// added. Empty: none, or it is one of them. All in any notation.
QString lookAlikeOf(const QString &domain, const QStringList &known);

FileRisk riskOf(const AttachmentFacts &file);
/// Never opened by the program, whatever the person presses; it can be saved after a warning.
bool mayOpen(FileRisk risk);
/// The name pretends another ending than it has.
bool isDisguised(const QString &name);

} // namespace gw::mail::safety
