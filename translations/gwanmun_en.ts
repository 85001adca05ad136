<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>gw::app::Application</name>
    <message>
        <source>The demo city could not be started.</source>
        <translation>The demo city could not be started.</translation>
    </message>
    <message>
        <source>No server is set.</source>
        <translation>No server is set.</translation>
    </message>
    <message>
        <source>Ask your IT staff for its address, or start with --server URL. To look around, start with --demo.</source>
        <translation>Ask your IT staff for its address, or start with --server URL. To look around, start with --demo.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; nothing on your desk is lost.</source>
        <translation>Your session has ended. Sign in again; nothing on your desk is lost.</translation>
    </message>
    <message>
        <source>Gwanmun runs already with this account.</source>
        <translation>Gwanmun runs already with this account.</translation>
    </message>
    <message>
        <source>Use the window that is open, or end it first.</source>
        <translation>Use the window that is open, or end it first.</translation>
    </message>
    <message>
        <source>A newer version of Gwanmun has used your desk.</source>
        <translation>A newer version of Gwanmun has used your desk.</translation>
    </message>
    <message>
        <source>Start that version, or ask your IT staff. Nothing was changed.</source>
        <translation>Start that version, or ask your IT staff. Nothing was changed.</translation>
    </message>
    <message>
        <source>Sign in again; nothing on your desk is lost.</source>
        <translation>Sign in again; nothing on your desk is lost.</translation>
    </message>
</context>
<context>
    <name>gw::app::BrowserPage</name>
    <message>
        <source>Waiting for your browser. Sign in on the page that opened; this window goes on by itself. No page? Copy the address and open it in a browser.</source>
        <translation>Waiting for your browser. Sign in on the page that opened; this window goes on by itself. No page? Copy the address and open it in a browser.</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of the server. Your password is typed there and never reaches this program.</source>
        <translation>Your browser opens the sign-in page of the server. Your password is typed there and never reaches this program.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Open the sign-in page</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>gw::app::CertificatePage</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Certificate folder</source>
        <translation>Certificate folder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>shown when opened</source>
        <translation>shown when opened</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expired %1</translation>
    </message>
    <message>
        <source>expires soon: %1</source>
        <translation>expires soon: %1</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>not valid yet</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>Certificates (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Type the password of the certificate.</source>
        <translation>Type the password of the certificate.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN of the token</translation>
    </message>
    <message>
        <source>Certificate password</source>
        <translation>Certificate password</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>No certificate on this computer</source>
        <translation>No certificate on this computer</translation>
    </message>
    <message>
        <source>Plug in your token, copy your certificate folder, or choose a .p12 file.</source>
        <translation>Plug in your token, copy your certificate folder, or choose a .p12 file.</translation>
    </message>
</context>
<context>
    <name>gw::app::CommandPalette</name>
    <message>
        <source>Name, initial consonants, duty, or what you want to do</source>
        <translation>Name, initial consonants, duty, or what you want to do</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>Find or go to</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Try part of the name, initial consonants (ㅎㄱㄷ) or a duty</source>
        <translation>Try part of the name, initial consonants (ㅎㄱㄷ) or a duty</translation>
    </message>
</context>
<context>
    <name>gw::app::DeskWindow</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>This address is outside your site: %1 opens in your browser.</source>
        <translation>This address is outside your site: %1 opens in your browser.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Your IT staff has decided this setting.</source>
        <translation>Your IT staff has decided this setting.</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>High-contrast theme</source>
        <translation>High-contrast theme</translation>
    </message>
    <message>
        <source>About this server</source>
        <translation>About this server</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>This is not a link that can be opened here.</source>
        <translation>This is not a link that can be opened here.</translation>
    </message>
    <message>
        <source>The module that opens this is not part of this version. Here it waits.</source>
        <translation>The module that opens this is not part of this version. Here it waits.</translation>
    </message>
    <message>
        <source>This belongs to a seat that is not yours.</source>
        <translation>This belongs to a seat that is not yours.</translation>
    </message>
</context>
<context>
    <name>gw::app::DockTitle</name>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In a window of its own</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>To the left</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>To the right</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>To the bottom</translation>
    </message>
</context>
<context>
    <name>gw::app::ErrorText</name>
    <message>
        <source>That is not the password of this certificate.</source>
        <translation>That is not the password of this certificate.</translation>
    </message>
    <message>
        <source>Type it again. Check Caps Lock and the input language.</source>
        <translation>Type it again. Check Caps Lock and the input language.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs.</source>
        <translation>The token is locked after too many wrong PINs.</translation>
    </message>
    <message>
        <source>Ask the issuing desk to unlock it.</source>
        <translation>Ask the issuing desk to unlock it.</translation>
    </message>
    <message>
        <source>This certificate cannot be used.</source>
        <translation>This certificate cannot be used.</translation>
    </message>
    <message>
        <source>Choose another one, or renew it at the issuing desk.</source>
        <translation>Choose another one, or renew it at the issuing desk.</translation>
    </message>
    <message>
        <source>The server says that this certificate is revoked.</source>
        <translation>The server says that this certificate is revoked.</translation>
    </message>
    <message>
        <source>Choose another certificate.</source>
        <translation>Choose another certificate.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in.</source>
        <translation>The server did not accept the sign-in.</translation>
    </message>
    <message>
        <source>Choose another certificate, or ask your IT staff whether it is registered.</source>
        <translation>Choose another certificate, or ask your IT staff whether it is registered.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>The server cannot be reached.</translation>
    </message>
    <message>
        <source>Check the network. What is on this computer stays readable.</source>
        <translation>Check the network. What is on this computer stays readable.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>The server did not answer in time.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Try again in a moment.</translation>
    </message>
    <message>
        <source>You have no right to do this.</source>
        <translation>You have no right to do this.</translation>
    </message>
    <message>
        <source>The right belongs to a seat: ask its administrator.</source>
        <translation>The right belongs to a seat: ask its administrator.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Somebody else changed it meanwhile.</translation>
    </message>
    <message>
        <source>Look at the new state and decide again.</source>
        <translation>Look at the new state and decide again.</translation>
    </message>
    <message>
        <source>This computer was away for long.</source>
        <translation>This computer was away for long.</translation>
    </message>
    <message>
        <source>Everything is loaded anew.</source>
        <translation>Everything is loaded anew.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Too many attempts.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Wait a little and try again.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>It is too large.</translation>
    </message>
    <message>
        <source>The server says no.</source>
        <translation>The server says no.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Check what you entered.</translation>
    </message>
    <message>
        <source>The server has a fault.</source>
        <translation>The server has a fault.</translation>
    </message>
    <message>
        <source>Your changes are safe on this computer. Try again later.</source>
        <translation>Your changes are safe on this computer. Try again later.</translation>
    </message>
    <message>
        <source>The answer was not understood.</source>
        <translation>The answer was not understood.</translation>
    </message>
    <message>
        <source>Is this the right server address, and is no sign-in page of the network in between?</source>
        <translation>Is this the right server address, and is no sign-in page of the network in between?</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>The server could not prove who it is.</translation>
    </message>
    <message>
        <source>The connection was not made. Tell your IT staff.</source>
        <translation>The connection was not made. Tell your IT staff.</translation>
    </message>
    <message>
        <source>Writing to this computer&apos;s disk failed.</source>
        <translation>Writing to this computer&apos;s disk failed.</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <translation>Is the disk full?</translation>
    </message>
    <message>
        <source>The key store of this computer is locked or absent.</source>
        <translation>The key store of this computer is locked or absent.</translation>
    </message>
    <message>
        <source>You stay signed in until the program ends.</source>
        <translation>You stay signed in until the program ends.</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation>This cannot be done here.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Something went wrong.</translation>
    </message>
</context>
<context>
    <name>gw::app::Features</name>
    <message>
        <source>The confirmation of a notice</source>
        <translation>The confirmation of a notice</translation>
    </message>
    <message>
        <source>A change of your preferences</source>
        <translation>A change of your preferences</translation>
    </message>
    <message>
        <source>An absence</source>
        <translation>An absence</translation>
    </message>
</context>
<context>
    <name>gw::app::MainWindow</name>
    <message>
        <source>Gwanmun</source>
        <translation>Gwanmun</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>Find or go to</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Show or hide notifications</source>
        <translation>Show or hide notifications</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Reset layout</translation>
    </message>
    <message>
        <source>The layout is as it was at first.</source>
        <translation>The layout is as it was at first.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>This link leads to something that is not here: %1</source>
        <translation>This link leads to something that is not here: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Pane</translation>
    </message>
    <message>
        <source>Put this pane into a window of its own, or back</source>
        <translation>Put this pane into a window of its own, or back</translation>
    </message>
    <message>
        <source>Move this pane to the left</source>
        <translation>Move this pane to the left</translation>
    </message>
    <message>
        <source>Move this pane to the right</source>
        <translation>Move this pane to the right</translation>
    </message>
    <message>
        <source>Move this pane to the bottom</source>
        <translation>Move this pane to the bottom</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Close this pane</translation>
    </message>
</context>
<context>
    <name>gw::app::NotificationCentre</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>What arrives for you while you work appears here, and stays until the end of the day.</source>
        <translation>What arrives for you while you work appears here, and stays until the end of the day.</translation>
    </message>
</context>
<context>
    <name>gw::app::ProblemWindow</name>
    <message>
        <source>Gwanmun</source>
        <translation>Gwanmun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gw::app::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting, some overdue</source>
        <translation>
            <numerusform>%1, %n waiting, some overdue</numerusform>
            <numerusform>%1, %n waiting, some overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::app::SettingsPane</name>
    <message>
        <source>Look and language</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>Notifications and start</source>
        <translation>Notifications and start</translation>
    </message>
    <message>
        <source>Sign-in and privacy</source>
        <translation>Sign-in and privacy</translation>
    </message>
    <message>
        <source>Server and network</source>
        <translation>Server and network</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Gwanmun</source>
        <translation>Gwanmun</translation>
    </message>
    <message>
        <source>Gwanmun %1</source>
        <translation>Gwanmun %1</translation>
    </message>
    <message>
        <source>The desk of the public service. Apache License 2.0.</source>
        <translation>The desk of the public service. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Help desk: %1</source>
        <translation>Help desk: %1</translation>
    </message>
    <message>
        <source>Problems with policies and settings</source>
        <translation>Problems with policies and settings</translation>
    </message>
</context>
<context>
    <name>gw::app::SettingsTexts</name>
    <message>
        <source>Server address</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Text size (per cent)</source>
        <translation>Text size (per cent)</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Stay signed in</translation>
    </message>
    <message>
        <source>Remove the local copy when signing out</source>
        <translation>Remove the local copy when signing out</translation>
    </message>
    <message>
        <source>Keep a local copy of the last days</source>
        <translation>Keep a local copy of the last days</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Ways to sign in</translation>
    </message>
    <message>
        <source>Folders with certificates</source>
        <translation>Folders with certificates</translation>
    </message>
    <message>
        <source>Token modules (PKCS#11)</source>
        <translation>Token modules (PKCS#11)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Further trusted authorities</source>
        <translation>Further trusted authorities</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Start when you log in to the computer</source>
        <translation>Start when you log in to the computer</translation>
    </message>
    <message>
        <source>Closing the window keeps the program running</source>
        <translation>Closing the window keeps the program running</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Show notifications</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Help desk</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Log level</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Relaxed</translation>
    </message>
    <message>
        <source>Until you sign out</source>
        <translation>Until you sign out</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>Until the program ends</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>ID and password</source>
        <translation>ID and password</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Set by your site.</source>
        <translation>Set by your site.</translation>
    </message>
    <message>
        <source>Set by your IT staff on this computer.</source>
        <translation>Set by your IT staff on this computer.</translation>
    </message>
    <message>
        <source>A policy file cannot be read: there is a mistake in its syntax.</source>
        <translation>A policy file cannot be read: there is a mistake in its syntax.</translation>
    </message>
    <message>
        <source>A policy has a value that is not possible: %1.</source>
        <translation>A policy has a value that is not possible: %1.</translation>
    </message>
    <message>
        <source>A policy sets something it may not: %1.</source>
        <translation>A policy sets something it may not: %1.</translation>
    </message>
    <message>
        <source>A policy has a key that this version does not know: %1.</source>
        <translation>A policy has a key that this version does not know: %1.</translation>
    </message>
    <message>
        <source>A policy has a key twice: %1. The last one counts.</source>
        <translation>A policy has a key twice: %1. The last one counts.</translation>
    </message>
    <message>
        <source>A policy file cannot be read.</source>
        <translation>A policy file cannot be read.</translation>
    </message>
    <message>
        <source>A policy file is ignored, because others than the administrator may write to it.</source>
        <translation>A policy file is ignored, because others than the administrator may write to it.</translation>
    </message>
    <message>
        <source>Your settings file was damaged. It was set aside; the defaults apply.</source>
        <translation>Your settings file was damaged. It was set aside; the defaults apply.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved. They hold until the program ends.</source>
        <translation>Your settings cannot be saved. They hold until the program ends.</translation>
    </message>
    <message>
        <source>The last good copy stays in force.</source>
        <translation>The last good copy stays in force.</translation>
    </message>
</context>
<context>
    <name>gw::app::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gw::app::SignInWindow</name>
    <message>
        <source>Gwanmun</source>
        <translation>Gwanmun</translation>
    </message>
    <message>
        <source>Sign in - Gwanmun</source>
        <translation>Sign in - Gwanmun</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Approvals, mail, people and notices at one desk. What you have seen stays readable without a network.</source>
        <translation>Approvals, mail, people and notices at one desk. What you have seen stays readable without a network.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>ID and password</source>
        <translation>ID and password</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Way to sign in</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>gw::app::StatusFeed</name>
    <message>
        <source>You have to sign in again.</source>
        <translation>You have to sign in again.</translation>
    </message>
    <message>
        <source>Nothing is lost: what you write is sent afterwards.</source>
        <translation>Nothing is lost: what you write is sent afterwards.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>The server cannot be reached.</translation>
    </message>
    <message>
        <source>You see the state of %1. Changes are sent when it is back.</source>
        <translation>You see the state of %1. Changes are sent when it is back.</translation>
    </message>
    <message>
        <source>Changes are sent when it is back.</source>
        <translation>Changes are sent when it is back.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>Fetching what is new.</source>
        <translation>Fetching what is new.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Everything is up to date.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be kept on this computer now.</source>
        <translation>The disk is full: nothing can be kept on this computer now.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk refuses to write.</source>
        <translation>This computer&apos;s disk refuses to write.</translation>
    </message>
    <message>
        <source>What you see is safe on the server. Make room and go on.</source>
        <translation>What you see is safe on the server. Make room and go on.</translation>
    </message>
    <message>
        <source>A local file was damaged and has been repaired.</source>
        <translation>A local file was damaged and has been repaired.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked or absent.</source>
        <translation>The key store of this computer is locked or absent.</translation>
    </message>
    <message>
        <source>You stay signed in until the program ends; then you sign in again.</source>
        <translation>You stay signed in until the program ends; then you sign in again.</translation>
    </message>
    <message>
        <source>You stay signed in until the program ends, as your site wants it.</source>
        <translation>You stay signed in until the program ends, as your site wants it.</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>A change</translation>
    </message>
    <message>
        <source>%1 was not accepted. %2</source>
        <translation>%1 was not accepted. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent.</source>
        <translation>
            <numerusform>%n change waits to be sent.</numerusform>
            <numerusform>%n changes wait to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are safe on this computer and go out once.</source>
        <translation>They are safe on this computer and go out once.</translation>
    </message>
    <message>
        <source>You see the state of %1.</source>
        <translation>You see the state of %1.</translation>
    </message>
</context>
<context>
    <name>gw::app::TopBar</name>
    <message>
        <source>%1: account menu</source>
        <translation>%1: account menu</translation>
    </message>
    <message>
        <source>(concurrent)</source>
        <translation>(concurrent)</translation>
    </message>
    <message>
        <source>(acting)</source>
        <translation>(acting)</translation>
    </message>
    <message>
        <source>Seat: %1</source>
        <translation>Seat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>Find or go to</translation>
    </message>
    <message>
        <source>Gwanmun</source>
        <translation>Gwanmun</translation>
    </message>
    <message>
        <source>Find people, actions and systems  (Ctrl+K)</source>
        <translation>Find people, actions and systems  (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>gw::app::Tray</name>
    <message>
        <source>Gwanmun: nothing waits for you</source>
        <translation>Gwanmun: nothing waits for you</translation>
    </message>
    <message numerus="yes">
        <source>Gwanmun: %n waiting</source>
        <translation>
            <numerusform>Gwanmun: %n waiting</numerusform>
            <numerusform>Gwanmun: %n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Gwanmun</source>
        <translation>Open Gwanmun</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>gw::app::WebDock</name>
    <message>
        <source>No page open</source>
        <translation>No page open</translation>
    </message>
    <message>
        <source>Pages of your site&apos;s systems open here.</source>
        <translation>Pages of your site&apos;s systems open here.</translation>
    </message>
    <message>
        <source>Web pages cannot be shown here</source>
        <translation>Web pages cannot be shown here</translation>
    </message>
    <message>
        <source>The web part of the program is not installed. Ask your IT staff for the package gwanmun-web.</source>
        <translation>The web part of the program is not installed. Ask your IT staff for the package gwanmun-web.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Load again</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::CounterSearch</name>
    <message>
        <source>Systems</source>
        <translation>Systems</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::dashboard::Counters</name>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>To dispatch</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>To receive</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Circulation</translation>
    </message>
    <message>
        <source>Memo reports</source>
        <translation>Memo reports</translation>
    </message>
    <message>
        <source>Daily logs</source>
        <translation>Daily logs</translation>
    </message>
    <message>
        <source>Employee mail</source>
        <translation>Employee mail</translation>
    </message>
    <message>
        <source>Citizen mail</source>
        <translation>Citizen mail</translation>
    </message>
    <message>
        <source>e-HOJO</source>
        <translation>e-HOJO</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>as of %1 ago</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>oldest %1</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::DashboardModule</name>
    <message>
        <source>Confirmed that you have read it.</source>
        <translation>Confirmed that you have read it.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>This could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::HomePage</name>
    <message>
        <source>%1, good to see you</source>
        <translation>%1, good to see you</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits for you</source>
        <translation>nothing waits for you</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting work</source>
        <translation>Waiting work</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Most urgent</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Nothing waits for this seat. What comes in appears here at once.</source>
        <translation>Nothing waits for this seat. What comes in appears here at once.</translation>
    </message>
    <message>
        <source>No notices. Announcements of the city, your bureau and your district appear here.</source>
        <translation>No notices. Announcements of the city, your bureau and your district appear here.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All waiting work</source>
        <translation>All waiting work</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>All notices</translation>
    </message>
    <message>
        <source>More areas</source>
        <translation>More areas</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message>
        <source>Mayor and staff</source>
        <translation>Mayor and staff</translation>
    </message>
    <message>
        <source>Employee communication</source>
        <translation>Employee communication</translation>
    </message>
    <message>
        <source>My space</source>
        <translation>My space</translation>
    </message>
    <message>
        <source>These areas come with the portal module. They are not part of this version.</source>
        <translation>These areas come with the portal module. They are not part of this version.</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::Notices</name>
    <message>
        <source>Bureau</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Read. Will be told to the author when the server is reached.</source>
        <translation>Read. Will be told to the author when the server is reached.</translation>
    </message>
    <message>
        <source>You have confirmed that you read this.</source>
        <translation>You have confirmed that you read this.</translation>
    </message>
    <message>
        <source>Everybody is asked to confirm that they have read this.</source>
        <translation>Everybody is asked to confirm that they have read this.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>waits to be sent</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>must read</source>
        <translation>must read</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>No notices</translation>
    </message>
    <message>
        <source>Announcements of the city, your bureau and your district appear here.</source>
        <translation>Announcements of the city, your bureau and your district appear here.</translation>
    </message>
    <message>
        <source>Choose a notice</source>
        <translation>Choose a notice</translation>
    </message>
    <message>
        <source>It is shown here, also without a network.</source>
        <translation>It is shown here, also without a network.</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::Waiting</name>
    <message>
        <source>overdue by %1</source>
        <translation>overdue by %1</translation>
    </message>
    <message>
        <source>due today %1</source>
        <translation>due today %1</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>due tomorrow</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>waiting for %1</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::WaitingPage</name>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Kinds of waiting work</source>
        <translation>Kinds of waiting work</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Nothing waits here</translation>
    </message>
    <message>
        <source>What comes in for this seat appears here at once.</source>
        <translation>What comes in for this seat appears here at once.</translation>
    </message>
</context>
<context>
    <name>gw::directory::AbsenceDialog</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation>Record an absence</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Business trip</source>
        <translation>Business trip</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Name, initial consonants or post</source>
        <translation>Name, initial consonants or post</translation>
    </message>
    <message>
        <source>Possible substitutes</source>
        <translation>Possible substitutes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>away now</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>The end must be later than the beginning.</translation>
    </message>
</context>
<context>
    <name>gw::directory::AwayBlock</name>
    <message>
        <source>Away today</source>
        <translation>Away today</translation>
    </message>
    <message>
        <source>Everybody of your unit is here.</source>
        <translation>Everybody of your unit is here.</translation>
    </message>
</context>
<context>
    <name>gw::directory::DirectoryModule</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Search people and duties</source>
        <translation>Search people and duties</translation>
    </message>
    <message>
        <source>My card and absence</source>
        <translation>My card and absence</translation>
    </message>
    <message>
        <source>Away today</source>
        <translation>Away today</translation>
    </message>
</context>
<context>
    <name>gw::directory::PeoplePage</name>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Found for “%1”</source>
        <translation>Found for “%1”</translation>
    </message>
    <message>
        <source>The local directory cannot be read</source>
        <translation>The local directory cannot be read</translation>
    </message>
    <message>
        <source>It is loaded again with the next sync.</source>
        <translation>It is loaded again with the next sync.</translation>
    </message>
    <message>
        <source>Nobody sits right here</source>
        <translation>Nobody sits right here</translation>
    </message>
    <message>
        <source>Unfold the unit to see the units below it.</source>
        <translation>Unfold the unit to see the units below it.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Try a part of the name, initial consonants such as ㅎㄱㄷ, a duty or a telephone number.</source>
        <translation>Try a part of the name, initial consonants such as ㅎㄱㄷ, a duty or a telephone number.</translation>
    </message>
    <message>
        <source>This person is not in the directory</source>
        <translation>This person is not in the directory</translation>
    </message>
    <message>
        <source>They may have left, or the directory is still being loaded.</source>
        <translation>They may have left, or the directory is still being loaded.</translation>
    </message>
    <message>
        <source>Absence recorded.</source>
        <translation>Absence recorded.</translation>
    </message>
    <message>
        <source>The absence could not be kept on this computer.</source>
        <translation>The absence could not be kept on this computer.</translation>
    </message>
    <message>
        <source>Name, ㅎㄱㄷ, duty or phone</source>
        <translation>Name, ㅎㄱㄷ, duty or phone</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Agencies and units</source>
        <translation>Agencies and units</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Choose a unit or search</source>
        <translation>Choose a unit or search</translation>
    </message>
    <message>
        <source>The whole directory is on this computer: it works without a network.</source>
        <translation>The whole directory is on this computer: it works without a network.</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choose a person</translation>
    </message>
    <message>
        <source>Posts, duties, telephone and absence appear here.</source>
        <translation>Posts, duties, telephone and absence appear here.</translation>
    </message>
</context>
<context>
    <name>gw::directory::PersonCardView</name>
    <message>
        <source>Copy as business card</source>
        <translation>Copy as business card</translation>
    </message>
    <message>
        <source>(concurrent)</source>
        <translation>(concurrent)</translation>
    </message>
    <message>
        <source>(acting)</source>
        <translation>(acting)</translation>
    </message>
    <message>
        <source>Away %1 to %2</source>
        <translation>Away %1 to %2</translation>
    </message>
    <message>
        <source>substitute: %1</source>
        <translation>substitute: %1</translation>
    </message>
    <message>
        <source>Record an absence…</source>
        <translation>Record an absence…</translation>
    </message>
</context>
<context>
    <name>gw::web::Page</name>
    <message>
        <source>The server could not prove who it is: %1</source>
        <translation>The server could not prove who it is: %1</translation>
    </message>
    <message>
        <source>The page was not loaded. Tell your IT staff.</source>
        <translation>The page was not loaded. Tell your IT staff.</translation>
    </message>
    <message>
        <source>The page has crashed.</source>
        <translation>The page has crashed.</translation>
    </message>
    <message>
        <source>The rest of the desk is not touched. Load it again.</source>
        <translation>The rest of the desk is not touched. Load it again.</translation>
    </message>
    <message>
        <source>The page cannot be loaded.</source>
        <translation>The page cannot be loaded.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Check the network and try again.</translation>
    </message>
</context>
<context>
    <name>gw::widgets::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation>Empty the field</translation>
    </message>
</context>
<context>
    <name>gw::widgets::SkeletonView</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>gw::widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
</TS>
