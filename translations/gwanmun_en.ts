<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>gw::app::Application</name>
    <message>
        <source>The demo city could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT staff for its address, or start with --server URL. To look around, start with --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; nothing on your desk is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwanmun runs already with this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is open, or end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Gwanmun has used your desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start that version, or ask your IT staff. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; nothing on your desk is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::BrowserPage</name>
    <message>
        <source>Waiting for your browser. Sign in on the page that opened; this window goes on by itself. No page? Copy the address and open it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of the server. Your password is typed there and never reaches this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::CertificatePage</name>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown when opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires soon: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in your token, copy your certificate folder, or choose a .p12 file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::CommandPalette</name>
    <message>
        <source>Name, initial consonants, duty, or what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try part of the name, initial consonants (ㅎㄱㄷ) or a duty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::DeskWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is outside your site: %1 opens in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IT staff has decided this setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-contrast theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a link that can be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module that opens this is not part of this version. Here it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to a seat that is not yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::DockTitle</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::ErrorText</name>
    <message>
        <source>That is not the password of this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again. Check Caps Lock and the input language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuing desk to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one, or renew it at the issuing desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that this certificate is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another certificate, or ask your IT staff whether it is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network. What is on this computer stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right belongs to a seat: ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the new state and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was away for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is loaded anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are safe on this computer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the right server address, and is no sign-in page of the network in between?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not made. Tell your IT staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to this computer&apos;s disk failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer is locked or absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay signed in until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::Features</name>
    <message>
        <source>The confirmation of a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of your preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::MainWindow</name>
    <message>
        <source>Gwanmun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout is as it was at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to something that is not here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this pane into a window of its own, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this pane to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this pane to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this pane to the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::NotificationCentre</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives for you while you work appears here, and stays until the end of the day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::ProblemWindow</name>
    <message>
        <source>Gwanmun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in and privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwanmun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwanmun %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk of the public service. Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help desk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems with policies and settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::SettingsTexts</name>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size (per cent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the local copy when signing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a local copy of the last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders with certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token modules (PKCS#11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further trusted authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when you log in to the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window keeps the program running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your IT staff on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy file cannot be read: there is a mistake in its syntax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy has a value that is not possible: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy sets something it may not: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy has a key that this version does not know: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy has a key twice: %1. The last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy file is ignored, because others than the administrator may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings file was damaged. It was set aside; the defaults apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings cannot be saved. They hold until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good copy stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::SignInWindow</name>
    <message>
        <source>Gwanmun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in - Gwanmun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals, mail, people and notices at one desk. What you have seen stays readable without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::StatusFeed</name>
    <message>
        <source>You have to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: what you write is sent afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the state of %1. Changes are sent when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are sent when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing can be kept on this computer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk refuses to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is safe on the server. Make room and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local file was damaged and has been repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this computer is locked or absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay signed in until the program ends; then you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay signed in until the program ends, as your site wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not accepted. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the state of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::TopBar</name>
    <message>
        <source>%1: account menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(concurrent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(acting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gwanmun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, actions and systems  (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::Tray</name>
    <message>
        <source>Gwanmun: nothing waits for you</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::app::WebDock</name>
    <message>
        <source>No page open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of your site&apos;s systems open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages cannot be shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web part of the program is not installed. Ask your IT staff for the package gwanmun-web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::dashboard::CounterSearch</name>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-HOJO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::dashboard::DashboardModule</name>
    <message>
        <source>Confirmed that you have read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::dashboard::HomePage</name>
    <message>
        <source>%1, good to see you</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for this seat. What comes in appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notices. Announcements of the city, your bureau and your district appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All waiting work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More areas</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These areas come with the portal module. They are not part of this version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::dashboard::Notices</name>
    <message>
        <source>Bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read. Will be told to the author when the server is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have confirmed that you read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is asked to confirm that they have read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::dashboard::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements of the city, your bureau and your district appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown here, also without a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::dashboard::Waiting</name>
    <message>
        <source>overdue by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::dashboard::WaitingPage</name>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of waiting work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in for this seat appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::directory::AbsenceDialog</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, initial consonants or post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible substitutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::directory::AwayBlock</name>
    <message>
        <source>Away today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody of your unit is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::directory::DirectoryModule</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people and duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My card and absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::directory::PeoplePage</name>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local directory cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is loaded again with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits right here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the unit to see the units below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a part of the name, initial consonants such as ㅎㄱㄷ, a duty or a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may have left, or the directory is still being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absence could not be kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, ㅎㄱㄷ, duty or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a unit or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole directory is on this computer: it works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts, duties, telephone and absence appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::directory::PersonCardView</name>
    <message>
        <source>Copy as business card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(concurrent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(acting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substitute: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an absence…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::web::Page</name>
    <message>
        <source>The server could not prove who it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was not loaded. Tell your IT staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the desk is not touched. Load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::widgets::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::widgets::SkeletonView</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gw::widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
