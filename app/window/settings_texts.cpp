// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/settings_texts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using gw::settings::Key;
using gw::settings::Problem;
using gw::settings::Source;

namespace gw::app {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::app::SettingsTexts)
};

} // namespace

QString settingLabel(Key key)
{
    switch (key) {
    case Key::ServerUrl: return Tr::tr("Server address");
    case Key::Locale: return Tr::tr("Language");
    case Key::Theme: return Tr::tr("Theme");
    case Key::Density: return Tr::tr("Density");
    case Key::FontScale: return Tr::tr("Text size (per cent)");
    case Key::ReducedMotion: return Tr::tr("Reduce motion");
    case Key::TokenStorage: return Tr::tr("Stay signed in");
    case Key::WipeCacheOnSignOut: return Tr::tr("Remove the local copy when signing out");
    case Key::CacheDays: return Tr::tr("Keep a local copy of the last days");
    case Key::LoginMethods: return Tr::tr("Ways to sign in");
    case Key::CertificateFolders: return Tr::tr("Folders with certificates");
    case Key::Pkcs11Modules: return Tr::tr("Token modules (PKCS#11)");
    case Key::Proxy: return Tr::tr("Proxy");
    case Key::ExtraCaCertificates: return Tr::tr("Further trusted authorities");
    case Key::Modules: return Tr::tr("Modules");
    case Key::FrontPreset: return Tr::tr("Front page to begin with");
    case Key::LockedBlocks: return Tr::tr("Blocks that stay on the front page");
    case Key::LockedMenu: return Tr::tr("Menu entries that stay");
    case Key::Autostart: return Tr::tr("Start when you log in to the computer");
    case Key::CloseToTray: return Tr::tr("Closing the window keeps the program running");
    case Key::NotificationsEnabled: return Tr::tr("Show notifications");
    case Key::Downloads: return Tr::tr("Downloads from systems");
    case Key::DownloadFolder: return Tr::tr("Folder for downloads");
    case Key::SupportContact: return Tr::tr("Help desk");
    case Key::AnonymousQuestions: return Tr::tr("Questions without a name");
    case Key::MailUndoSeconds: return Tr::tr("Seconds to take back a sent mail");
    case Key::MailRemoteImages: return Tr::tr("Pictures from outside in mails");
    case Key::MailOriginalLayout: return Tr::tr("Original layout of mails");
    case Key::MailReadReceipts: return Tr::tr("Requests for read receipts");
    case Key::MailAttachmentMegabytes: return Tr::tr("Attachments of a mail (MB)");
    case Key::ApprovalSignature: return Tr::tr("Signature of approvals");
    case Key::ApprovalUndoSeconds: return Tr::tr("Seconds to take back a decision");
    case Key::LogLevel: return Tr::tr("Log level");
    }
    return {};
}

QString choiceLabel(Key key, const QString &choice)
{
    if (choice == "system"_L1)
        return key == Key::Locale ? Tr::tr("As the computer") : Tr::tr("As the desktop");
    if (choice == "ko"_L1)
        return u"한국어"_s;
    if (choice == "en"_L1)
        return u"English"_s;
    if (choice == "light"_L1)
        return Tr::tr("Light");
    if (choice == "dark"_L1)
        return Tr::tr("Dark");
    if (choice == "contrast"_L1)
        return Tr::tr("High contrast");
    if (choice == "compact"_L1)
        return Tr::tr("Compact");
    if (choice == "normal"_L1)
        return Tr::tr("Normal");
    if (choice == "relaxed"_L1)
        return Tr::tr("Relaxed");
    if (choice == "keyring"_L1)
        return Tr::tr("Until you sign out");
    if (choice == "session-only"_L1)
        return Tr::tr("Until the program ends");
    if (choice == "certificate"_L1)
        return Tr::tr("Certificate");
    if (key == Key::ApprovalSignature && choice == "none"_L1)
        return Tr::tr("By the sign-in alone");
    if (choice == "image"_L1)
        return Tr::tr("Picture of the signature");
    if (choice == "password"_L1)
        return Tr::tr("ID and password");
    if (choice == "by-post"_L1)
        return Tr::tr("By the person's post");
    if (choice == "staff"_L1)
        return Tr::tr("Officer");
    if (choice == "leader"_L1)
        return Tr::tr("Team leader");
    if (choice == "head"_L1)
        return Tr::tr("Head of an office");
    if (choice == "counter-desk"_L1)
        return Tr::tr("Counter desk");
    if (choice == "operator"_L1)
        return Tr::tr("IT staff");
    if (key == Key::Downloads && choice == "folder"_L1)
        return Tr::tr("Into one folder");
    if (key == Key::MailRemoteImages && choice == "ask"_L1)
        return Tr::tr("On a click");
    if (choice == "never"_L1)
        return Tr::tr("Never");
    if (choice == "ask"_L1)
        return Tr::tr("Ask each time");
    if (key == Key::Downloads && choice == "off"_L1)
        return Tr::tr("Not allowed");
    if (choice == "on"_L1)
        return Tr::tr("Yes");
    if (choice == "off"_L1)
        return Tr::tr("No");
    return choice;
}

QString lockReason(const settings::Resolved &resolved)
{
    if (!resolved.locked)
        return {};
    const bool korean = QLocale().language() == QLocale::Korean;
    const QString reason = korean && !resolved.reasonKo.isEmpty() ? resolved.reasonKo : resolved.reasonEn;
    const QString who = resolved.source == Source::SitePolicy ? Tr::tr("Set by your site.")
                                                              : Tr::tr("Set by your IT staff on this computer.");
    return reason.isEmpty() ? who : who + u' ' + reason;
}

std::pair<QString, QString> problemText(const Problem &problem)
{
    QString where = problem.file;
    if (problem.line > 0)
        where += u':' + QString::number(problem.line);
    QString text;
    switch (problem.kind) {
    case Problem::Kind::Syntax:
    case Problem::Kind::NotAnObject:
        text = Tr::tr("A policy file cannot be read: there is a mistake in its syntax.");
        break;
    case Problem::Kind::WrongType:
    case Problem::Kind::OutOfRange:
        text = Tr::tr("A policy has a value that is not possible: %1.").arg(problem.key);
        break;
    case Problem::Kind::NotAllowedHere:
        text = Tr::tr("A policy sets something it may not: %1.").arg(problem.key);
        break;
    case Problem::Kind::UnknownKey:
        text = Tr::tr("A policy has a key that this version does not know: %1.").arg(problem.key);
        break;
    case Problem::Kind::DuplicateKey:
        text = Tr::tr("A policy has a key twice: %1. The last one counts.").arg(problem.key);
        break;
    case Problem::Kind::Unreadable: text = Tr::tr("A policy file cannot be read."); break;
    case Problem::Kind::UnsafeOwner:
        text = Tr::tr("A policy file is ignored, because others than the administrator may write to it.");
        break;
    case Problem::Kind::UserFileDamaged:
        text = Tr::tr("Your settings file was damaged. It was set aside; the defaults apply.");
        break;
    case Problem::Kind::CannotSave:
        text = Tr::tr("Your settings cannot be saved. They hold until the program ends.");
        break;
    }
    if (problem.lastGoodInForce)
        text += u' ' + Tr::tr("The last good copy stays in force.");
    return {text, where};
}

} // namespace gw::app
