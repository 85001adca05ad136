// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QPointer>
#include <QUrl>
#include <gw/mail/sending.h>
#include <gw/mail/service.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/shell/web.h>
#include <gw/widgets/theme.h>

namespace gw::mail {

class Composers;
class MailPage;
class RemoteImages;

/// What the directory knows of the holder of an address. In the language that is shown.
struct PersonNote
{
    QString personId;
    QString name;
    QString post;    ///< "주무관"
    QString unit;    ///< "정보시스템과"
    QString absence = {}; ///< "away until 24 Nov, 박지우 stands in"; empty: at work
    bool operator==(const PersonNote &) const = default;
};

/// What the person and the organisation have decided about mail, read each time it matters.
struct MailChoices
{
    std::function<bool()> asksForRemoteImages = {}; ///< MailRemoteImages is "ask"; none: never shown
    std::function<bool()> allowsOriginalLayout = {};
    std::function<bool()> asksForReceipts = {};
};

/// What the views work with; references must outlive the module.
struct MailViewParts
{
    widgets::Theme &theme;
    MailService &service;
    SendService &sending;
    contract::Preferences &preferences;
    contract::BadgeBoard &badges;
    shell::IShell &shell;
    const Clock &clock;
    RemoteImages *remoteImages = nullptr; ///< null: pictures of the web are never shown
    IRecipientSource *directory = nullptr;
    /// Of these addresses, by lower-case address; those the directory does not have are left out. None: nothing is known.
    std::function<Task<QHash<QString, PersonNote>>(QStringList emails)> people = {};
    /// Somebody in the directory has this name, in Korean or Latin letters: for tricks with names. Quick.
    std::function<bool(const QString &name)> isInsider = {};
    MailChoices choices = {};
    std::function<void(const QUrl &)> openOutside = {};    ///< web addresses, after the person has agreed
    std::function<void(const QString &)> openFile = {};    ///< a file of this computer, with the program for it
    /// The printer dialog; null or none: only PDF.
    std::function<shell::IPrintPlugin *()> printing = {};
    /// Ask for files to read, for where a copy goes, for a folder; none: the file dialogs of the desktop.
    std::function<void(QWidget *, std::function<void(QStringList)>)> chooseFiles = {};
    std::function<void(QWidget *, QString name, std::function<void(QString)>)> chooseTarget = {};
    std::function<void(QWidget *, std::function<void(QString)>)> chooseFolder = {};
};

/// Mail: a dock with both lanes, blocks of the front page, a palette provider, and links `gwanmun:mail/message/<account>/<id>`,
/// `gwanmun:mail/mailbox/<account>/<id>`, `gwanmun:mail/lane/<employee|citizen>`, `gwanmun:mail/compose`,
/// `gwanmun:mail/compose/<address>` and `gwanmun:mail/draft/<id>`. Sets the badge "mail", the sum of both lanes.
class MailModule final : public shell::IModule
{
public:
    explicit MailModule(MailViewParts parts);
    ~MailModule() override;

    QString id() const override;
    shell::Contributions contribute() override;
    Task<Done> stop() override;

    /// An address of a message or mailbox inside the workstation.
    static contract::Link messageLink(const QString &accountId, const QString &emailId);
    static contract::Link mailboxLink(const QString &accountId, const QString &mailboxId);

private:
    QString open(const contract::Link &link);
    void addCommands(shell::Contributions &offered);
    void refreshBadge();

    MailViewParts m_parts;
    std::unique_ptr<contract::ISearchProvider> m_search;
    std::unique_ptr<Composers> m_composers;
    QPointer<MailPage> m_page;
    QString m_pending; ///< path of a link that came before the dock was made
    QObject m_here;    ///< ends what was connected when the module goes
};

} // namespace gw::mail
