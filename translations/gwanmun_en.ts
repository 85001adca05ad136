<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>RecipientsTr</name>
    <message>
        <source>Post, now %1</source>
        <translation>Post, now %1</translation>
    </message>
</context>
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
    <name>gw::app::Approval</name>
    <message>
        <source>A decision about a document</source>
        <translation>A decision about a document</translation>
    </message>
    <message>
        <source>That a document was opened</source>
        <translation>That a document was opened</translation>
    </message>
    <message>
        <source>Taking a document back</source>
        <translation>Taking a document back</translation>
    </message>
    <message>
        <source>The consent to take a document back</source>
        <translation>The consent to take a document back</translation>
    </message>
    <message>
        <source>Drafting a document anew</source>
        <translation>Drafting a document anew</translation>
    </message>
    <message>
        <source>A copy of a draft</source>
        <translation>A copy of a draft</translation>
    </message>
    <message>
        <source>The deletion of a draft</source>
        <translation>The deletion of a draft</translation>
    </message>
    <message>
        <source>A document, to be approved</source>
        <translation>A document, to be approved</translation>
    </message>
    <message>
        <source>A changed version of a document</source>
        <translation>A changed version of a document</translation>
    </message>
    <message>
        <source>A change of an approval line</source>
        <translation>A change of an approval line</translation>
    </message>
    <message>
        <source>The line of a department</source>
        <translation>The line of a department</translation>
    </message>
    <message>
        <source>An approval line, kept for later</source>
        <translation>An approval line, kept for later</translation>
    </message>
    <message>
        <source>The deletion of a kept line</source>
        <translation>The deletion of a kept line</translation>
    </message>
    <message>
        <source>The dispatch of a document</source>
        <translation>The dispatch of a document</translation>
    </message>
    <message>
        <source>Sending a document again</source>
        <translation>Sending a document again</translation>
    </message>
    <message>
        <source>Work on a received document</source>
        <translation>Work on a received document</translation>
    </message>
    <message>
        <source>That a received document was opened</source>
        <translation>That a received document was opened</translation>
    </message>
    <message>
        <source>The circulation of a document</source>
        <translation>The circulation of a document</translation>
    </message>
    <message>
        <source>That a circulated document was read</source>
        <translation>That a circulated document was read</translation>
    </message>
    <message>
        <source>A remark on a circulated document</source>
        <translation>A remark on a circulated document</translation>
    </message>
    <message>
        <source>A memo report</source>
        <translation>A memo report</translation>
    </message>
    <message>
        <source>That a memo report was read</source>
        <translation>That a memo report was read</translation>
    </message>
    <message>
        <source>An answer to a memo report</source>
        <translation>An answer to a memo report</translation>
    </message>
    <message>
        <source>Taking a memo report back</source>
        <translation>Taking a memo report back</translation>
    </message>
    <message>
        <source>A daily log</source>
        <translation>A daily log</translation>
    </message>
    <message>
        <source>A daily log, to be approved</source>
        <translation>A daily log, to be approved</translation>
    </message>
    <message>
        <source>A decision about daily logs</source>
        <translation>A decision about daily logs</translation>
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
    <name>gw::app::Communication</name>
    <message>
        <source>A new survey</source>
        <translation>A new survey</translation>
    </message>
    <message>
        <source>A change of a survey</source>
        <translation>A change of a survey</translation>
    </message>
    <message>
        <source>Opening or closing a survey</source>
        <translation>Opening or closing a survey</translation>
    </message>
    <message>
        <source>Deleting a survey</source>
        <translation>Deleting a survey</translation>
    </message>
    <message>
        <source>The answer to a survey</source>
        <translation>The answer to a survey</translation>
    </message>
    <message>
        <source>A ballot, to be signed</source>
        <translation>A ballot, to be signed</translation>
    </message>
    <message>
        <source>A ballot, to be cast</source>
        <translation>A ballot, to be cast</translation>
    </message>
    <message>
        <source>The notice of a family event</source>
        <translation>The notice of a family event</translation>
    </message>
    <message>
        <source>A change of a family event</source>
        <translation>A change of a family event</translation>
    </message>
    <message>
        <source>Deleting a family event</source>
        <translation>Deleting a family event</translation>
    </message>
    <message>
        <source>A note to a colleague</source>
        <translation>A note to a colleague</translation>
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
        <source>Writing to this computer's disk failed.</source>
        <translation>Writing to this computer's disk failed.</translation>
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
    <message>
        <source>A new notice</source>
        <translation>A new notice</translation>
    </message>
    <message>
        <source>A reminder of a notice</source>
        <translation>A reminder of a notice</translation>
    </message>
    <message>
        <source>A question to the mayor</source>
        <translation>A question to the mayor</translation>
    </message>
    <message>
        <source>A decision about a question</source>
        <translation>A decision about a question</translation>
    </message>
    <message>
        <source>Backing a question</source>
        <translation>Backing a question</translation>
    </message>
    <message>
        <source>An answer or a follow-up</source>
        <translation>An answer or a follow-up</translation>
    </message>
    <message>
        <source>A new note or task</source>
        <translation>A new note or task</translation>
    </message>
    <message>
        <source>A change of a note or task</source>
        <translation>A change of a note or task</translation>
    </message>
    <message>
        <source>The deletion of a note or task</source>
        <translation>The deletion of a note or task</translation>
    </message>
    <message>
        <source>A request for access to a system</source>
        <translation>A request for access to a system</translation>
    </message>
    <message>
        <source>A decision on a request for access</source>
        <translation>A decision on a request for access</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>A new post</translation>
    </message>
    <message>
        <source>A change of a post</source>
        <translation>A change of a post</translation>
    </message>
    <message>
        <source>The deletion of a post</source>
        <translation>The deletion of a post</translation>
    </message>
    <message>
        <source>Pinning a post</source>
        <translation>Pinning a post</translation>
    </message>
    <message>
        <source>Liking a post</source>
        <translation>Liking a post</translation>
    </message>
    <message>
        <source>That a post was read</source>
        <translation>That a post was read</translation>
    </message>
    <message>
        <source>The confirmation of a post</source>
        <translation>The confirmation of a post</translation>
    </message>
    <message>
        <source>A report to moderators</source>
        <translation>A report to moderators</translation>
    </message>
    <message>
        <source>The state of an offer</source>
        <translation>The state of an offer</translation>
    </message>
    <message>
        <source>The answer to a quiz</source>
        <translation>The answer to a quiz</translation>
    </message>
    <message>
        <source>Taking part in an event</source>
        <translation>Taking part in an event</translation>
    </message>
    <message>
        <source>A decision of a moderator</source>
        <translation>A decision of a moderator</translation>
    </message>
    <message>
        <source>A new comment</source>
        <translation>A new comment</translation>
    </message>
    <message>
        <source>A change of a comment</source>
        <translation>A change of a comment</translation>
    </message>
    <message>
        <source>The deletion of a comment</source>
        <translation>The deletion of a comment</translation>
    </message>
    <message>
        <source>Whether an entry is still true</source>
        <translation>Whether an entry is still true</translation>
    </message>
    <message>
        <source>That a message of a board was seen</source>
        <translation>That a message of a board was seen</translation>
    </message>
    <message>
        <source>Joining or leaving a club</source>
        <translation>Joining or leaving a club</translation>
    </message>
    <message>
        <source>That a board was read</source>
        <translation>That a board was read</translation>
    </message>
</context>
<context>
    <name>gw::app::Mail</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1 until %2, %3 stands in</source>
        <translation>%1 until %2, %3 stands in</translation>
    </message>
    <message>
        <source>A change of mails</source>
        <translation>A change of mails</translation>
    </message>
    <message>
        <source>A change of a mailbox</source>
        <translation>A change of a mailbox</translation>
    </message>
    <message>
        <source>A mail, to be sent</source>
        <translation>A mail, to be sent</translation>
    </message>
    <message>
        <source>Taking back a scheduled mail</source>
        <translation>Taking back a scheduled mail</translation>
    </message>
    <message>
        <source>That a mail was answered</source>
        <translation>That a mail was answered</translation>
    </message>
    <message>
        <source>A read receipt</source>
        <translation>A read receipt</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>A signature</translation>
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
    <name>gw::app::Rail</name>
    <message>
        <source>Your IT staff keeps %1 in the menu.</source>
        <translation>Your IT staff keeps %1 in the menu.</translation>
    </message>
    <message>
        <source>%1 is hidden. Ctrl+K still finds it.</source>
        <translation>%1 is hidden. Ctrl+K still finds it.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Arrange front page and menu…</source>
        <translation>Arrange front page and menu…</translation>
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
    <name>gw::app::RailMenu</name>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
</context>
<context>
    <name>gw::app::Recipients</name>
    <message>
        <source>on leave</source>
        <translation>on leave</translation>
    </message>
    <message>
        <source>on a business trip</source>
        <translation>on a business trip</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>in training</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
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
    <message>
        <source>Web pages</source>
        <translation>Web pages</translation>
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
    <message>
        <source>Front page to begin with</source>
        <translation>Front page to begin with</translation>
    </message>
    <message>
        <source>Blocks that stay on the front page</source>
        <translation>Blocks that stay on the front page</translation>
    </message>
    <message>
        <source>Menu entries that stay</source>
        <translation>Menu entries that stay</translation>
    </message>
    <message>
        <source>Downloads from systems</source>
        <translation>Downloads from systems</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Folder for downloads</translation>
    </message>
    <message>
        <source>Questions without a name</source>
        <translation>Questions without a name</translation>
    </message>
    <message>
        <source>By the person's post</source>
        <translation>By the person's post</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Team leader</translation>
    </message>
    <message>
        <source>Head of an office</source>
        <translation>Head of an office</translation>
    </message>
    <message>
        <source>Counter desk</source>
        <translation>Counter desk</translation>
    </message>
    <message>
        <source>IT staff</source>
        <translation>IT staff</translation>
    </message>
    <message>
        <source>Into one folder</source>
        <translation>Into one folder</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Ask each time</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>Seconds to take back a sent mail</source>
        <translation>Seconds to take back a sent mail</translation>
    </message>
    <message>
        <source>Pictures from outside in mails</source>
        <translation>Pictures from outside in mails</translation>
    </message>
    <message>
        <source>Original layout of mails</source>
        <translation>Original layout of mails</translation>
    </message>
    <message>
        <source>Requests for read receipts</source>
        <translation>Requests for read receipts</translation>
    </message>
    <message>
        <source>Attachments of a mail (MB)</source>
        <translation>Attachments of a mail (MB)</translation>
    </message>
    <message>
        <source>On a click</source>
        <translation>On a click</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Signature of approvals</source>
        <translation>Signature of approvals</translation>
    </message>
    <message>
        <source>Seconds to take back a decision</source>
        <translation>Seconds to take back a decision</translation>
    </message>
    <message>
        <source>By the sign-in alone</source>
        <translation>By the sign-in alone</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>Picture of the signature</translation>
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
        <source>This computer's disk refuses to write.</source>
        <translation>This computer's disk refuses to write.</translation>
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
        <source>Pages of your site's systems open here.</source>
        <translation>Pages of your site's systems open here.</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Find in the page</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>As at first (100%)</source>
        <translation>As at first (100%)</translation>
    </message>
    <message>
        <source>Open this address in your browser</source>
        <translation>Open this address in your browser</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Close the tab</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>The page could not be printed.</translation>
    </message>
    <message>
        <source>No PDF could be made of this page.</source>
        <translation>No PDF could be made of this page.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Stop loading</translation>
    </message>
    <message>
        <source>Load again (F5)</source>
        <translation>Load again (F5)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom %1%, back to 100%</source>
        <translation>Zoom %1%, back to 100%</translation>
    </message>
    <message>
        <source>Printing is not installed here. Save the page as PDF instead.</source>
        <translation>Printing is not installed here. Save the page as PDF instead.</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Open pages</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Not encrypted</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>gw::app::WebDownloads</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation>Cancelled. Nothing was kept.</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progress of %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>Show %1 in its folder</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancel %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Remove %1 from the list</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
    </message>
</context>
<context>
    <name>gw::app::WebFind</name>
    <message>
        <source>Find in the page</source>
        <translation>Find in the page</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>gw::app::WebNotice</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gw::app::WebQuestion</name>
    <message>
        <source>The proxy %1 asks who you are</source>
        <translation>The proxy %1 asks who you are</translation>
    </message>
    <message>
        <source>%1 asks who you are</source>
        <translation>%1 asks who you are</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 says</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>The page</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others could read the password.</source>
        <translation>This connection is not encrypted: others could read the password.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>No more questions from this page</source>
        <translation>No more questions from this page</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>gw::app::WebTab</name>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Web page of %1</source>
        <translation>Web page of %1</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>The page does not answer.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Load again</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>The page wanted to send what you entered to %1, outside of this system. It was not sent.</source>
        <translation>The page wanted to send what you entered to %1, outside of this system. It was not sent.</translation>
    </message>
    <message>
        <source>This leads outside: %1</source>
        <translation>This leads outside: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Choose a file for %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Copy the link's address</source>
        <translation>Copy the link's address</translation>
    </message>
</context>
<context>
    <name>gw::app::WebTexts</name>
    <message>
        <source>Its certificate is for another name than %1.</source>
        <translation>Its certificate is for another name than %1.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>Its certificate has expired.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Is the clock of this computer right?</source>
        <translation>Its certificate is not valid yet. Is the clock of this computer right?</translation>
    </message>
    <message>
        <source>Its certificate was issued by nobody that this computer trusts.</source>
        <translation>Its certificate was issued by nobody that this computer trusts.</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>Its certificate was withdrawn.</translation>
    </message>
    <message>
        <source>Its certificate is signed in a way that can be forged.</source>
        <translation>Its certificate is signed in a way that can be forged.</translation>
    </message>
    <message>
        <source>Its certificate is not in order.</source>
        <translation>Its certificate is not in order.</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1 was not found</translation>
    </message>
    <message>
        <source>There is no server of this name in your network. Check the network; if other pages open, tell your IT staff.</source>
        <translation>There is no server of this name in your network. Check the network; if other pages open, tell your IT staff.</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <translation>%1 does not accept connections</translation>
    </message>
    <message>
        <source>The server is there, but the system on it is not running. Try again in some minutes.</source>
        <translation>The server is there, but the system on it is not running. Try again in some minutes.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 does not answer</translation>
    </message>
    <message>
        <source>The server took too long. It may be busy: try again.</source>
        <translation>The server took too long. It may be busy: try again.</translation>
    </message>
    <message>
        <source>No way to %1</source>
        <translation>No way to %1</translation>
    </message>
    <message>
        <source>This computer has no network, or the network does not lead there. Your other work is not touched.</source>
        <translation>This computer has no network, or the network does not lead there. Your other work is not touched.</translation>
    </message>
    <message>
        <source>The proxy does not let this through</source>
        <translation>The proxy does not let this through</translation>
    </message>
    <message>
        <source>The way to %1 leads over a proxy that does not answer or refuses. Tell your IT staff.</source>
        <translation>The way to %1 leads over a proxy that does not answer or refuses. Tell your IT staff.</translation>
    </message>
    <message>
        <source>%1 has closed the connection</source>
        <translation>%1 has closed the connection</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>The page leads in a circle</source>
        <translation>The page leads in a circle</translation>
    </message>
    <message>
        <source>%1 sends from one address to the next without an end. Tell those who run it.</source>
        <translation>%1 sends from one address to the next without an end. Tell those who run it.</translation>
    </message>
    <message>
        <source>No safe connection to %1</source>
        <translation>No safe connection to %1</translation>
    </message>
    <message>
        <source>The server speaks no encryption that is safe enough, so nothing was sent. Tell your IT staff.</source>
        <translation>The server speaks no encryption that is safe enough, so nothing was sent. Tell your IT staff.</translation>
    </message>
    <message>
        <source>%1 cannot be loaded</source>
        <translation>%1 cannot be loaded</translation>
    </message>
    <message>
        <source>Check the network and try again. (%1)</source>
        <translation>Check the network and try again. (%1)</translation>
    </message>
    <message>
        <source>%1 does not let you in</source>
        <translation>%1 does not let you in</translation>
    </message>
    <message>
        <source>Open the system again from its entry, so that you are signed in anew. If it stays like this, ask for access.</source>
        <translation>Open the system again from its entry, so that you are signed in anew. If it stays like this, ask for access.</translation>
    </message>
    <message>
        <source>This page does not exist at %1</source>
        <translation>This page does not exist at %1</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Go back, or open the system from its start.</source>
        <translation>It may have been moved or removed. Go back, or open the system from its start.</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>%1 has a fault</translation>
    </message>
    <message>
        <source>The system answered with an error of its own (%1). Try again in some minutes.</source>
        <translation>The system answered with an error of its own (%1). Try again in some minutes.</translation>
    </message>
    <message>
        <source>%1 did not understand</source>
        <translation>%1 did not understand</translation>
    </message>
    <message>
        <source>The system refused the request (%1). Go back and try again.</source>
        <translation>The system refused the request (%1). Go back and try again.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is</source>
        <translation>%1 could not prove who it is</translation>
    </message>
    <message>
        <source>Somebody could be listening, so nothing was sent and the page was not loaded. Do not enter anything there in another browser either. Tell your IT staff.</source>
        <translation>Somebody could be listening, so nothing was sent and the page was not loaded. Do not enter anything there in another browser either. Tell your IT staff.</translation>
    </message>
    <message>
        <source>The page has crashed</source>
        <translation>The page has crashed</translation>
    </message>
    <message>
        <source>The rest of your desk is not touched. What was typed into this page and not sent is lost. Load it again.</source>
        <translation>The rest of your desk is not touched. What was typed into this page and not sent is lost. Load it again.</translation>
    </message>
    <message>
        <source>The part that shows web pages has stopped</source>
        <translation>The part that shows web pages has stopped</translation>
    </message>
    <message>
        <source>The rest of your desk is not touched. Load the page again; you may have to open the system anew from its entry.</source>
        <translation>The rest of your desk is not touched. Load the page again; you may have to open the system anew from its entry.</translation>
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
        <source>The page leads outside</source>
        <translation>The page leads outside</translation>
    </message>
    <message>
        <source>It wanted to go on to %1, which does not belong to this system. Nothing was opened. Tell those who run the system.</source>
        <translation>It wanted to go on to %1, which does not belong to this system. Nothing was opened. Tell those who run the system.</translation>
    </message>
    <message>
        <source>This video cannot be played here</source>
        <translation>This video cannot be played here</translation>
    </message>
    <message>
        <source>The file is damaged, or its format needs a decoder that this computer does not have. Save the file and open it with another program.</source>
        <translation>The file is damaged, or its format needs a decoder that this computer does not have. Save the file and open it with another program.</translation>
    </message>
    <message>
        <source>The page cannot be loaded</source>
        <translation>The page cannot be loaded</translation>
    </message>
    <message>
        <source>Your site does not allow downloads.</source>
        <translation>Your site does not allow downloads.</translation>
    </message>
    <message>
        <source>Refused: the file does not come from this system.</source>
        <translation>Refused: the file does not come from this system.</translation>
    </message>
    <message>
        <source>Too many downloads at once. Try again when one is done.</source>
        <translation>Too many downloads at once. Try again when one is done.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was kept.</source>
        <translation>The disk is full. Nothing was kept.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Nothing was kept.</source>
        <translation>The folder cannot be written to. Nothing was kept.</translation>
    </message>
    <message>
        <source>The connection broke. Nothing was kept.</source>
        <translation>The connection broke. Nothing was kept.</translation>
    </message>
</context>
<context>
    <name>gw::approval::ApprovalModule</name>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Everything that waits for me</source>
        <translation>Everything that waits for me</translation>
    </message>
    <message>
        <source>Draft a document</source>
        <translation>Draft a document</translation>
    </message>
    <message>
        <source>My daily log of today</source>
        <translation>My daily log of today</translation>
    </message>
    <message>
        <source>Verify a record file…</source>
        <translation>Verify a record file…</translation>
    </message>
</context>
<context>
    <name>gw::approval::ApprovalPage</name>
    <message>
        <source>Submitted for approval. It leaves in a few seconds, or as soon as the server can be reached.</source>
        <translation>Submitted for approval. It leaves in a few seconds, or as soon as the server can be reached.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) approved</source>
        <translation>
            <numerusform>%n document approved</numerusform><numerusform>%n documents approved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform><numerusform>%n left out</numerusform></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
</context>
<context>
    <name>gw::approval::BatchSheet</name>
    <message>
        <source>You have not opened it yet.</source>
        <translation>You have not opened it yet.</translation>
    </message>
    <message>
        <source>It was changed after you had read it.</source>
        <translation>It was changed after you had read it.</translation>
    </message>
    <message>
        <source>Your step cannot be decided this way.</source>
        <translation>Your step cannot be decided this way.</translation>
    </message>
    <message>
        <source>Somebody objects: read that first.</source>
        <translation>Somebody objects: read that first.</translation>
    </message>
    <message>
        <source>A decision of yours about it is already on its way.</source>
        <translation>A decision of yours about it is already on its way.</translation>
    </message>
    <message>
        <source>Its text is not on this computer.</source>
        <translation>Its text is not on this computer.</translation>
    </message>
    <message>
        <source>The decision could not be kept or signed. Try it alone.</source>
        <translation>The decision could not be kept or signed. Try it alone.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approved</numerusform><numerusform>%n approved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform><numerusform>%n left out</numerusform></translation>
    </message>
    <message>
        <source>Nothing was decided about these. They still wait for you:</source>
        <translation>Nothing was decided about these. They still wait for you:</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>What was left out, and why</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gw::approval::BodyEditor</name>
    <message>
        <source>As the form</source>
        <translation>As the form</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brown</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Underlined</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Struck through</translation>
    </message>
    <message>
        <source>Colour of the words</source>
        <translation>Colour of the words</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>One level out (Shift+Tab)</source>
        <translation>One level out (Shift+Tab)</translation>
    </message>
    <message>
        <source>One level in (Tab)</source>
        <translation>One level in (Tab)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Picture from a file</source>
        <translation>Picture from a file</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justified</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centred</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insert a table</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Row above</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Row below</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>Column to the left</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Column to the right</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Remove the column</translation>
    </message>
    <message>
        <source>Merge the selected cells</source>
        <translation>Merge the selected cells</translation>
    </message>
    <message>
        <source>Split the cell</source>
        <translation>Split the cell</translation>
    </message>
    <message>
        <source>Head row, or not</source>
        <translation>Head row, or not</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Remove the table</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Level of the outline</source>
        <translation>Level of the outline</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Form's size</source>
        <translation>Form's size</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Size of the words</translation>
    </message>
    <message>
        <source>Body of the document</source>
        <translation>Body of the document</translation>
    </message>
    <message>
        <source>Write here. Enter makes the next item, Tab and Shift+Tab change its level; marks and the end mark come by themselves.</source>
        <translation>Write here. Enter makes the next item, Tab and Shift+Tab change its level; marks and the end mark come by themselves.</translation>
    </message>
</context>
<context>
    <name>gw::approval::BoxList</name>
    <message>
        <source>Everything that waits</source>
        <translation>Everything that waits</translation>
    </message>
    <message>
        <source>Boxes of approval</source>
        <translation>Boxes of approval</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Out and in</source>
        <translation>Out and in</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform><numerusform>%n overdue</numerusform></translation>
    </message>
</context>
<context>
    <name>gw::approval::ChartTree</name>
    <message>
        <source>Organisation chart</source>
        <translation>Organisation chart</translation>
    </message>
</context>
<context>
    <name>gw::approval::ChecksPane</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>I have read it again</source>
        <translation>I have read it again</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nothing to mend</translation>
    </message>
    <message>
        <source>Hidden text, personal data, notation, numbering, receivers and the line are checked while you write.</source>
        <translation>Hidden text, personal data, notation, numbering, receivers and the line are checked while you write.</translation>
    </message>
    <message>
        <source>Must be mended first (%1)</source>
        <translation>Must be mended first (%1)</translation>
    </message>
    <message>
        <source>%1 – mend it, or say why it stays</source>
        <translation>%1 – mend it, or say why it stays</translation>
    </message>
    <message>
        <source>Why it stays; goes on the document card</source>
        <translation>Why it stays; goes on the document card</translation>
    </message>
    <message>
        <source>Why it stays: %1</source>
        <translation>Why it stays: %1</translation>
    </message>
    <message>
        <source>Good to know (%1)</source>
        <translation>Good to know (%1)</translation>
    </message>
</context>
<context>
    <name>gw::approval::ConflictBar</name>
    <message>
        <source>Your decision “%1” was not taken. %2</source>
        <translation>Your decision “%1” was not taken. %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message>
        <source>I have read it: %1</source>
        <translation>I have read it: %1</translation>
    </message>
    <message>
        <source>Do not decide</source>
        <translation>Do not decide</translation>
    </message>
</context>
<context>
    <name>gw::approval::DecisionBar</name>
    <message>
        <source>Your opinion goes with what you decide.</source>
        <translation>Your opinion goes with what you decide.</translation>
    </message>
    <message>
        <source>Why does it go back to the drafter? The reason is kept with the document.</source>
        <translation>Why does it go back to the drafter? The reason is kept with the document.</translation>
    </message>
    <message>
        <source>Why is this review skipped? The reason is printed in the signature cell (Art. 9(1)).</source>
        <translation>Why is this review skipped? The reason is printed in the signature cell (Art. 9(1)).</translation>
    </message>
    <message>
        <source>What speaks against it? The decider sees it before deciding (Art. 9(4)).</source>
        <translation>What speaks against it? The decider sees it before deciding (Art. 9(4)).</translation>
    </message>
    <message>
        <source>Keep the opinion</source>
        <translation>Keep the opinion</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>Object…</translation>
    </message>
    <message>
        <source>With a condition…</source>
        <translation>With a condition…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>Draft anew</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Opinion or reason</source>
        <translation>Opinion or reason</translation>
    </message>
    <message>
        <source>Who may read the opinion</source>
        <translation>Who may read the opinion</translation>
    </message>
    <message>
        <source>Everybody who may read the document</source>
        <translation>Everybody who may read the document</translation>
    </message>
    <message>
        <source>Those of the approval line</source>
        <translation>Those of the approval line</translation>
    </message>
    <message>
        <source>The decider only</source>
        <translation>The decider only</translation>
    </message>
</context>
<context>
    <name>gw::approval::DiffView</name>
    <message>
        <source>What was changed</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>table rows added</source>
        <translation>table rows added</translation>
    </message>
    <message>
        <source>table rows removed</source>
        <translation>table rows removed</translation>
    </message>
    <message>
        <source>table changed</source>
        <translation>table changed</translation>
    </message>
    <message>
        <source>picture changed</source>
        <translation>picture changed</translation>
    </message>
    <message>
        <source>look changed</source>
        <translation>look changed</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>added %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>removed %1</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 became %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Receivers</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>another field changed</source>
        <translation>another field changed</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
</context>
<context>
    <name>gw::approval::DispatchPane</name>
    <message>
        <source>to be sent</source>
        <translation>to be sent</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>not arrived yet</source>
        <translation>not arrived yet</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>passed on</translation>
    </message>
    <message>
        <source>asks for it again</source>
        <translation>asks for it again</translation>
    </message>
    <message>
        <source>being recalled</source>
        <translation>being recalled</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>recalled</translation>
    </message>
    <message>
        <source>could not be recalled</source>
        <translation>could not be recalled</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Returned by the check</source>
        <translation>Returned by the check</translation>
    </message>
    <message>
        <source>Waiting for the consent of the unit's head</source>
        <translation>Waiting for the consent of the unit's head</translation>
    </message>
    <message>
        <source>Sending again was refused</source>
        <translation>Sending again was refused</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>Again: %1</translation>
    </message>
    <message>
        <source>Nothing was prepared for dispatch</source>
        <translation>Nothing was prepared for dispatch</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%1 of %2 arrived</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Sender: %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>Receivers with personal data get a copy of their own (Art. 12(2)).</source>
        <translation>Receivers with personal data get a copy of their own (Art. 12(2)).</translation>
    </message>
    <message>
        <source>The document is being sent</source>
        <translation>The document is being sent</translation>
    </message>
    <message>
        <source>Which dispatch</source>
        <translation>Which dispatch</translation>
    </message>
    <message>
        <source>How it is sealed</source>
        <translation>How it is sealed</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>With the seal</source>
        <translation>With the seal</translation>
    </message>
    <message>
        <source>With a signature</source>
        <translation>With a signature</translation>
    </message>
    <message>
        <source>Seal omitted (minor matter)</source>
        <translation>Seal omitted (minor matter)</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>Seal and send</translation>
    </message>
    <message>
        <source>Ask for a check</source>
        <translation>Ask for a check</translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation>Return to the drafter…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>Recall…</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Nothing more to do</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Receivers</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Number or reason</source>
        <translation>Number or reason</translation>
    </message>
</context>
<context>
    <name>gw::approval::DocumentReader</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>Choose a row to read it here. j and k go through the list, a approves, r returns.</source>
        <translation>Choose a row to read it here. j and k go through the list, a approves, r returns.</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Not on this computer yet</translation>
    </message>
    <message>
        <source>It opens as soon as the server can be reached. What waits for you is fetched ahead.</source>
        <translation>It opens as soon as the server can be reached. What waits for you is fetched ahead.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Not here</translation>
    </message>
    <message>
        <source>The document is not there any more, or this seat may not read it.</source>
        <translation>The document is not there any more, or this seat may not read it.</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>It could not be opened</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Check %1: %2 (%3)</source>
        <translation>Check %1: %2 (%3)</translation>
    </message>
    <message>
        <source>The server cannot be reached. You see it as it was on %1.</source>
        <translation>The server cannot be reached. You see it as it was on %1.</translation>
    </message>
    <message>
        <source>Open the file %1</source>
        <translation>Open the file %1</translation>
    </message>
    <message>
        <source>The whole record was saved. “gwanmun verify” says whether it is unbroken.</source>
        <translation>The whole record was saved. “gwanmun verify” says whether it is unbroken.</translation>
    </message>
    <message>
        <source>The PDF was saved.</source>
        <translation>The PDF was saved.</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>As issued</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Changes and card</source>
        <translation>Changes and card</translation>
    </message>
    <message>
        <source>The document on A4</source>
        <translation>The document on A4</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Save the whole record: versions, opinions, signatures and card</source>
        <translation>Save the whole record: versions, opinions, signatures and card</translation>
    </message>
</context>
<context>
    <name>gw::approval::DraftEditor</name>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>What was pasted is larger than a document may be: its end is missing.</source>
        <translation>What was pasted is larger than a document may be: its end is missing.</translation>
    </message>
    <message>
        <source>Some of what was pasted could not be seen where it came from. It is shown here and in the check.</source>
        <translation>Some of what was pasted could not be seen where it came from. It is shown here and in the check.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the web did not come along.</source>
        <translation>
            <numerusform>%n picture of the web did not come along.</numerusform><numerusform>%n pictures of the web did not come along.</numerusform></translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation>Taken out of the list</translation>
    </message>
    <message>
        <source>Your text goes on top of what is there</source>
        <translation>Your text goes on top of what is there</translation>
    </message>
    <message>
        <source>Begin from…</source>
        <translation>Begin from…</translation>
    </message>
    <message>
        <source>Begin from an earlier document of mine</source>
        <translation>Begin from an earlier document of mine</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>As issued</translation>
    </message>
    <message>
        <source>The sheets as they will be issued (F7)</source>
        <translation>The sheets as they will be issued (F7)</translation>
    </message>
    <message>
        <source>Properties, line and check</source>
        <translation>Properties, line and check</translation>
    </message>
    <message>
        <source>Properties, line and check (F8)</source>
        <translation>Properties, line and check (F8)</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>Close; the draft is kept</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Beside the text</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Check %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Save the version</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Must be mended first: %1</source>
        <translation>Must be mended first: %1</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; look at the check again.</source>
        <translation>The text has changed meanwhile; look at the check again.</translation>
    </message>
    <message>
        <source>The document has no title yet.</source>
        <translation>The document has no title yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first</source>
        <translation>
            <numerusform>%n thing must be mended first</numerusform><numerusform>%n things must be mended first</numerusform></translation>
    </message>
    <message>
        <source>Say why the warnings stay, or mend them.</source>
        <translation>Say why the warnings stay, or mend them.</translation>
    </message>
    <message>
        <source>The approval line is not complete yet.</source>
        <translation>The approval line is not complete yet.</translation>
    </message>
    <message>
        <source>The forms are not on this computer yet. The draft is kept; submit it when they are here.</source>
        <translation>The forms are not on this computer yet. The draft is kept; submit it when they are here.</translation>
    </message>
    <message>
        <source>The changed version is on its way. The drafter is told what you changed.</source>
        <translation>The changed version is on its way. The drafter is told what you changed.</translation>
    </message>
    <message>
        <source>Version on its way</source>
        <translation>Version on its way</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>New draft</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full? It is tried again; do not close the program.</source>
        <translation>This could not be kept on this computer. Is the disk full? It is tried again; do not close the program.</translation>
    </message>
    <message>
        <source>This draft was changed at another desk. Both texts are safe.</source>
        <translation>This draft was changed at another desk. Both texts are safe.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Take the other</translation>
    </message>
    <message>
        <source>It was not accepted and is a draft again: %1</source>
        <translation>It was not accepted and is a draft again: %1</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>Show the check</translation>
    </message>
    <message>
        <source>You change the text of “%1”. The drafter is told what you change, and those who signed before are marked as having seen the older version.</source>
        <translation>You change the text of “%1”. The drafter is told what you change, and those who signed before are marked as having seen the older version.</translation>
    </message>
    <message>
        <source>The forms are not on this computer yet. You can write already; it is submitted when they are here.</source>
        <translation>The forms are not on this computer yet. You can write already; it is submitted when they are here.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>kept %1</translation>
    </message>
    <message>
        <source>only on this computer yet</source>
        <translation>only on this computer yet</translation>
    </message>
    <message>
        <source>on its way to the server</source>
        <translation>on its way to the server</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>on the server</translation>
    </message>
    <message>
        <source>changed at another desk</source>
        <translation>changed at another desk</translation>
    </message>
    <message>
        <source>not kept: is the disk full?</source>
        <translation>not kept: is the disk full?</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>nothing written yet</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 letters</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 words</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform><numerusform>%n pages</numerusform></translation>
    </message>
    <message>
        <source>Text and fields were taken over; files were not.</source>
        <translation>Text and fields were taken over; files were not.</translation>
    </message>
    <message>
        <source>The draft is discarded</source>
        <translation>The draft is discarded</translation>
    </message>
    <message>
        <source>It is among your drafts again</source>
        <translation>It is among your drafts again</translation>
    </message>
    <message>
        <source>Picture for the text</source>
        <translation>Picture for the text</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>This picture could not be read; it is attached as a file.</source>
        <translation>This picture could not be read; it is attached as a file.</translation>
    </message>
</context>
<context>
    <name>gw::approval::DraftTemplates</name>
    <message>
        <source>Box to look in</source>
        <translation>Box to look in</translation>
    </message>
    <message>
        <source>Title or number</source>
        <translation>Title or number</translation>
    </message>
    <message>
        <source>Look for an earlier document</source>
        <translation>Look for an earlier document</translation>
    </message>
    <message>
        <source>Earlier documents</source>
        <translation>Earlier documents</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>Documents that you drafted or decided stand here; choose one to begin from its text and fields.</source>
        <translation>Documents that you drafted or decided stand here; choose one to begin from its text and fields.</translation>
    </message>
    <message>
        <source>The text of this document is not on this computer, and the server cannot be reached.</source>
        <translation>The text of this document is not on this computer, and the server cannot be reached.</translation>
    </message>
</context>
<context>
    <name>gw::approval::FilesList</name>
    <message>
        <source>stands in the text</source>
        <translation>stands in the text</translation>
    </message>
    <message>
        <source>not an open format</source>
        <translation>not an open format</translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <translation>%1 % sent</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>Earlier in the list</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>Later in the list</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Attach more</source>
        <translation>Attach more</translation>
    </message>
</context>
<context>
    <name>gw::approval::HeadFields</name>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Where it goes</translation>
    </message>
    <message>
        <source>usually nobody</source>
        <translation>usually nobody</translation>
    </message>
    <message>
        <source>What the document is about</source>
        <translation>What the document is about</translation>
    </message>
    <message>
        <source>No form yet</source>
        <translation>No form yet</translation>
    </message>
</context>
<context>
    <name>gw::approval::InboxList</name>
    <message numerus="yes">
        <source>Approve %n document(s)</source>
        <translation>
            <numerusform>Approve %n document</numerusform><numerusform>Approve %n documents</numerusform></translation>
    </message>
    <message>
        <source>Approve %1 of %2: the others were not opened</source>
        <translation>Approve %1 of %2: the others were not opened</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform><numerusform>%n wait for you</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform><numerusform>%n overdue</numerusform></translation>
    </message>
    <message>
        <source>Nothing waits for you here</source>
        <translation>Nothing waits for you here</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nothing of this kind</translation>
    </message>
    <message>
        <source>Rows appear here as soon as one fits the filter.</source>
        <translation>Rows appear here as soon as one fits the filter.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>What needs you appears here by itself: approvals, dispatch, receipts, circulation and reports.</source>
        <translation>What needs you appears here by itself: approvals, dispatch, receipts, circulation and reports.</translation>
    </message>
    <message>
        <source>Draft a document</source>
        <translation>Draft a document</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>No drafts</translation>
    </message>
    <message>
        <source>What you begin to write is kept here, also without a network.</source>
        <translation>What you begin to write is kept here, also without a network.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>What belongs into this box appears here by itself.</source>
        <translation>What belongs into this box appears here by itself.</translation>
    </message>
    <message>
        <source>Everything that waits</source>
        <translation>Everything that waits</translation>
    </message>
    <message>
        <source>Rows of the box</source>
        <translation>Rows of the box</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Which rows</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Order of the rows</translation>
    </message>
    <message>
        <source>Filter by title, number or name</source>
        <translation>Filter by title, number or name</translation>
    </message>
    <message>
        <source>Title, number or name</source>
        <translation>Title, number or name</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Not opened</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Opened and ready</source>
        <translation>Opened and ready</translation>
    </message>
    <message>
        <source>Most pressing first</source>
        <translation>Most pressing first</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Write a memo report</source>
        <translation>Write a memo report</translation>
    </message>
</context>
<context>
    <name>gw::approval::LineCard</name>
    <message>
        <source>Must be done</source>
        <translation>Must be done</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Earlier (Alt+Up)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Later (Alt+Down)</translation>
    </message>
    <message>
        <source>Take out of the line (Delete)</source>
        <translation>Take out of the line (Delete)</translation>
    </message>
    <message>
        <source>The department makes a line of its own for it</source>
        <translation>The department makes a line of its own for it</translation>
    </message>
    <message>
        <source>may be passed over</source>
        <translation>may be passed over</translation>
    </message>
</context>
<context>
    <name>gw::approval::LineStrip</name>
    <message>
        <source>delegated</source>
        <translation>delegated</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>acting</translation>
    </message>
    <message>
        <source>older text</source>
        <translation>older text</translation>
    </message>
    <message>
        <source>Signed before the text was changed</source>
        <translation>Signed before the text was changed</translation>
    </message>
    <message>
        <source>Approval line</source>
        <translation>Approval line</translation>
    </message>
</context>
<context>
    <name>gw::approval::LineView</name>
    <message>
        <source>Nobody decides. Add a step with the role Decide.</source>
        <translation>Nobody decides. Add a step with the role Decide.</translation>
    </message>
    <message>
        <source>There can be only one decision.</source>
        <translation>There can be only one decision.</translation>
    </message>
    <message>
        <source>The decision comes after reviews, concurrence and agreement.</source>
        <translation>The decision comes after reviews, concurrence and agreement.</translation>
    </message>
    <message>
        <source>Reading afterwards and informing come after the decision.</source>
        <translation>Reading afterwards and informing come after the decision.</translation>
    </message>
    <message>
        <source>Nobody is named here.</source>
        <translation>Nobody is named here.</translation>
    </message>
    <message>
        <source>This post is in the line twice.</source>
        <translation>This post is in the line twice.</translation>
    </message>
    <message>
        <source>The drafter is the first of the line and is not planned.</source>
        <translation>The drafter is the first of the line and is not planned.</translation>
    </message>
    <message>
        <source>There is nobody in this group.</source>
        <translation>There is nobody in this group.</translation>
    </message>
    <message>
        <source>The decision cannot run beside other steps.</source>
        <translation>The decision cannot run beside other steps.</translation>
    </message>
    <message>
        <source>A department can concur, agree or be informed; the rest are people's.</source>
        <translation>A department can concur, agree or be informed; the rest are people's.</translation>
    </message>
    <message>
        <source>Below the delegation rule: this officer may not decide it (Decree, Art. 10(2)).</source>
        <translation>Below the delegation rule: this officer may not decide it (Decree, Art. 10(2)).</translation>
    </message>
    <message>
        <source>Above the delegation rule: a lower officer may decide it (Decree, Art. 67-2).</source>
        <translation>Above the delegation rule: a lower officer may decide it (Decree, Art. 67-2).</translation>
    </message>
    <message>
        <source>Something is wrong here.</source>
        <translation>Something is wrong here.</translation>
    </message>
    <message>
        <source>head of the agency</source>
        <translation>head of the agency</translation>
    </message>
    <message>
        <source>vice head</source>
        <translation>vice head</translation>
    </message>
    <message>
        <source>bureau head</source>
        <translation>bureau head</translation>
    </message>
    <message>
        <source>division head</source>
        <translation>division head</translation>
    </message>
    <message>
        <source>team leader</source>
        <translation>team leader</translation>
    </message>
    <message>
        <source>officer in charge</source>
        <translation>officer in charge</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Asks the rules of delegation who decides this matter</source>
        <translation>Asks the rules of delegation who decides this matter</translation>
    </message>
    <message>
        <source>Kept lines</source>
        <translation>Kept lines</translation>
    </message>
    <message>
        <source>Undo the last change of the line</source>
        <translation>Undo the last change of the line</translation>
    </message>
    <message>
        <source>Take the proposed line</source>
        <translation>Take the proposed line</translation>
    </message>
    <message>
        <source>Name, post or department</source>
        <translation>Name, post or department</translation>
    </message>
    <message>
        <source>Add to the line: name, post or department</source>
        <translation>Add to the line: name, post or department</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>Organisation chart</translation>
    </message>
    <message>
        <source>Role of who is added</source>
        <translation>Role of who is added</translation>
    </message>
    <message>
        <source>Added as</source>
        <translation>Added as</translation>
    </message>
    <message>
        <source>The rules of delegation are asked when the server can be reached again.</source>
        <translation>The rules of delegation are asked when the server can be reached again.</translation>
    </message>
    <message>
        <source>Asking the rules of delegation…</source>
        <translation>Asking the rules of delegation…</translation>
    </message>
    <message>
        <source>No rule of delegation names this matter: the head of the agency decides.</source>
        <translation>No rule of delegation names this matter: the head of the agency decides.</translation>
    </message>
    <message>
        <source>Decided by the %1 – %2</source>
        <translation>Decided by the %1 – %2</translation>
    </message>
    <message>
        <source>Choose the unit task: the rules of delegation then say who decides.</source>
        <translation>Choose the unit task: the rules of delegation then say who decides.</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>At the same time</translation>
    </message>
    <message>
        <source>When this group is done</source>
        <translation>When this group is done</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>all of them</translation>
    </message>
    <message>
        <source>most of them</source>
        <translation>most of them</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>the first of them</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Draft: %1</translation>
    </message>
</context>
<context>
    <name>gw::approval::LogLines</name>
    <message>
        <source>Line removed</source>
        <translation>Line removed</translation>
    </message>
    <message>
        <source>Add a line, then Enter</source>
        <translation>Add a line, then Enter</translation>
    </message>
    <message>
        <source>New line: %1</source>
        <translation>New line: %1</translation>
    </message>
    <message>
        <source>Space marks a line as done, F2 changes it, Delete removes it.</source>
        <translation>Space marks a line as done, F2 changes it, Delete removes it.</translation>
    </message>
</context>
<context>
    <name>gw::approval::LogPane</name>
    <message>
        <source>Nobody is here in this week</source>
        <translation>Nobody is here in this week</translation>
    </message>
    <message>
        <source>The logs of the people of your unit appear here.</source>
        <translation>The logs of the people of your unit appear here.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>You approve nobody's logs</source>
        <translation>You approve nobody's logs</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Not on this computer yet</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>It could not be opened</translation>
    </message>
    <message>
        <source>A day that was opened once can be written without a network. Today's opens as soon as the server is there.</source>
        <translation>A day that was opened once can be written without a network. Today's opens as soon as the server is there.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The log of %1 goes to your approver</source>
        <translation>The log of %1 goes to your approver</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) approved</source>
        <translation>
            <numerusform>%n log approved</numerusform><numerusform>%n logs approved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) returned</source>
        <translation>
            <numerusform>%n log returned</numerusform><numerusform>%n logs returned</numerusform></translation>
    </message>
    <message>
        <source>Submitted here, on its way</source>
        <translation>Submitted here, on its way</translation>
    </message>
    <message>
        <source>Approved here, on its way</source>
        <translation>Approved here, on its way</translation>
    </message>
    <message>
        <source>Returned here, on its way</source>
        <translation>Returned here, on its way</translation>
    </message>
    <message>
        <source>My log</source>
        <translation>My log</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>My team</translation>
    </message>
    <message>
        <source>Whose daily logs</source>
        <translation>Whose daily logs</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>Day before (Alt+Left)</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation>Next day (Alt+Right)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Back to the team</source>
        <translation>Back to the team</translation>
    </message>
</context>
<context>
    <name>gw::approval::LogSheet</name>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>Not submitted</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approved by %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>in time until %1</source>
        <translation>in time until %1</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>Returned by %1: %2</translation>
    </message>
    <message>
        <source>There is no line yet.</source>
        <translation>There is no line yet.</translation>
    </message>
    <message>
        <source>Not kept yet: %1</source>
        <translation>Not kept yet: %1</translation>
    </message>
    <message>
        <source>Kept on this computer; it goes to the server by itself.</source>
        <translation>Kept on this computer; it goes to the server by itself.</translation>
    </message>
    <message>
        <source>Kept as you write. Only you see it until you submit it.</source>
        <translation>Kept as you write. Only you see it until you submit it.</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>Daily log</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No plan was written.</source>
        <translation>No plan was written.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Done today</translation>
    </message>
    <message>
        <source>No result was written.</source>
        <translation>No result was written.</translation>
    </message>
    <message>
        <source>From the system: Enter takes a line over</source>
        <translation>From the system: Enter takes a line over</translation>
    </message>
    <message>
        <source>Suggestions: Enter takes a line over</source>
        <translation>Suggestions: Enter takes a line over</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>Take all over</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Submit (Ctrl+Enter)</source>
        <translation>Submit (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Why it goes back</source>
        <translation>Why it goes back</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
</context>
<context>
    <name>gw::approval::LogTable</name>
    <message>
        <source>Approving</source>
        <translation>Approving</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Returning</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>Nothing was submitted for this day</source>
        <translation>Nothing was submitted for this day</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of results</source>
        <translation>
            <numerusform>%n line of results</numerusform><numerusform>%n lines of results</numerusform></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>gw::approval::LogTeam</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform><numerusform>%n wait for you</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform><numerusform>%n late</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Approve %n</numerusform><numerusform>Approve %n</numerusform></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message numerus="yes">
        <source>Return %n</source>
        <translation>
            <numerusform>Return %n</numerusform><numerusform>Return %n</numerusform></translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week before</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Daily logs of the team by person and day</source>
        <translation>Daily logs of the team by person and day</translation>
    </message>
    <message>
        <source>Select all that wait</source>
        <translation>Select all that wait</translation>
    </message>
    <message>
        <source>Why they go back</source>
        <translation>Why they go back</translation>
    </message>
</context>
<context>
    <name>gw::approval::MemoPane</name>
    <message>
        <source>answered %1</source>
        <translation>answered %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>read %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Not on this computer yet</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>It could not be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>became a document</source>
        <translation>became a document</translation>
    </message>
    <message>
        <source>The memo report goes out</source>
        <translation>The memo report goes out</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send the answer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Make a document of it</source>
        <translation>Make a document of it</translation>
    </message>
    <message>
        <source>Text of the memo</source>
        <translation>Text of the memo</translation>
    </message>
    <message>
        <source>New memo report</source>
        <translation>New memo report</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What you report or ask</source>
        <translation>What you report or ask</translation>
    </message>
    <message>
        <source>How it goes round</source>
        <translation>How it goes round</translation>
    </message>
    <message>
        <source>To all at once</source>
        <translation>To all at once</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>One after the other</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>gw::approval::PropertiesPane</name>
    <message>
        <source>1 Secret by another law</source>
        <translation>1 Secret by another law</translation>
    </message>
    <message>
        <source>2 Security, defence, diplomacy</source>
        <translation>2 Security, defence, diplomacy</translation>
    </message>
    <message>
        <source>3 Life, body, property</source>
        <translation>3 Life, body, property</translation>
    </message>
    <message>
        <source>4 Trial, investigation</source>
        <translation>4 Trial, investigation</translation>
    </message>
    <message>
        <source>5 Audit, bidding, personnel, in progress</source>
        <translation>5 Audit, bidding, personnel, in progress</translation>
    </message>
    <message>
        <source>6 Personal information</source>
        <translation>6 Personal information</translation>
    </message>
    <message>
        <source>7 Business secret</source>
        <translation>7 Business secret</translation>
    </message>
    <message>
        <source>8 Speculation, hoarding</source>
        <translation>8 Speculation, hoarding</translation>
    </message>
    <message>
        <source>The approval line</source>
        <translation>The approval line</translation>
    </message>
    <message>
        <source>My department</source>
        <translation>My department</translation>
    </message>
    <message>
        <source>My bureau</source>
        <translation>My bureau</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>The agency</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>All agencies</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Unit task</source>
        <translation>Unit task</translation>
    </message>
    <message>
        <source>Record file</source>
        <translation>Record file</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>Grounds (Disclosure Act, Art. 9(1))</source>
        <translation>Grounds (Disclosure Act, Art. 9(1))</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Keywords, between commas</source>
        <translation>Keywords, between commas</translation>
    </message>
    <message>
        <source>May be read by</source>
        <translation>May be read by</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Amount in won, for the rules of delegation</source>
        <translation>Amount in won, for the rules of delegation</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>Closed until</translation>
    </message>
    <message>
        <source>Encrypt when it is dispatched</source>
        <translation>Encrypt when it is dispatched</translation>
    </message>
    <message>
        <source>Important: an acting decision is reported afterwards</source>
        <translation>Important: an acting decision is reported afterwards</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Suggest</translation>
    </message>
    <message>
        <source>Summary and keywords out of your own words, on this computer</source>
        <translation>Summary and keywords out of your own words, on this computer</translation>
    </message>
    <message>
        <source>The unit task says %1.</source>
        <translation>The unit task says %1.</translation>
    </message>
    <message>
        <source>Choose the unit task</source>
        <translation>Choose the unit task</translation>
    </message>
    <message>
        <source>Chosen at the decision</source>
        <translation>Chosen at the decision</translation>
    </message>
    <message>
        <source>%1 (%2, vol. %3)</source>
        <translation>%1 (%2, vol. %3)</translation>
    </message>
    <message>
        <source>There is no text yet to take a summary from.</source>
        <translation>There is no text yet to take a summary from.</translation>
    </message>
    <message>
        <source>Summary and keywords were replaced</source>
        <translation>Summary and keywords were replaced</translation>
    </message>
</context>
<context>
    <name>gw::approval::ReceiptPane</name>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>to be distributed</source>
        <translation>to be distributed</translation>
    </message>
    <message>
        <source>to be registered</source>
        <translation>to be registered</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>with its handler</source>
        <translation>with its handler</translation>
    </message>
    <message>
        <source>in circulation</source>
        <translation>in circulation</translation>
    </message>
    <message>
        <source>being answered</source>
        <translation>being answered</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>sent back</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>passed on</translation>
    </message>
    <message>
        <source>to be distributed again</source>
        <translation>to be distributed again</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Not on this computer yet</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>It could not be opened</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Receipt number %1</source>
        <translation>Receipt number %1</translation>
    </message>
    <message>
        <source>How to handle it: %1</source>
        <translation>How to handle it: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>The sender's document</source>
        <translation>The sender's document</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>Circulation: %1</source>
        <translation>Circulation: %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Distribute…</source>
        <translation>Distribute…</translation>
    </message>
    <message>
        <source>Assign a handler…</source>
        <translation>Assign a handler…</translation>
    </message>
    <message>
        <source>Circulate…</source>
        <translation>Circulate…</translation>
    </message>
    <message>
        <source>Say how to handle it…</source>
        <translation>Say how to handle it…</translation>
    </message>
    <message>
        <source>Nothing more to do…</source>
        <translation>Nothing more to do…</translation>
    </message>
    <message>
        <source>Not for this unit…</source>
        <translation>Not for this unit…</translation>
    </message>
    <message>
        <source>Pass on to another agency…</source>
        <translation>Pass on to another agency…</translation>
    </message>
    <message>
        <source>Ask for it again…</source>
        <translation>Ask for it again…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>Which unit handles it?</source>
        <translation>Which unit handles it?</translation>
    </message>
    <message>
        <source>Who handles it, until when?</source>
        <translation>Who handles it, until when?</translation>
    </message>
    <message>
        <source>Who is to read it? It is noted by itself who has.</source>
        <translation>Who is to read it? It is noted by itself who has.</translation>
    </message>
    <message>
        <source>Which agency is it for, and why?</source>
        <translation>Which agency is it for, and why?</translation>
    </message>
    <message>
        <source>How is it to be handled, until when?</source>
        <translation>How is it to be handled, until when?</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the document.</source>
        <translation>Why? The reason is kept with the document.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reason or instruction</source>
        <translation>Reason or instruction</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>The document on A4</source>
        <translation>The document on A4</translation>
    </message>
</context>
<context>
    <name>gw::approval::ReceiverChip</name>
    <message>
        <source>Outside the directory: sent by post or by hand</source>
        <translation>Outside the directory: sent by post or by hand</translation>
    </message>
    <message>
        <source>own copy</source>
        <translation>own copy</translation>
    </message>
    <message>
        <source>Gets a copy of its own (Decree, Art. 12(2))</source>
        <translation>Gets a copy of its own (Decree, Art. 12(2))</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Delete removes, P: a copy of its own</source>
        <translation>Delete removes, P: a copy of its own</translation>
    </message>
</context>
<context>
    <name>gw::approval::ReceiverField</name>
    <message>
        <source>Department, person, or a name outside</source>
        <translation>Department, person, or a name outside</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Receivers</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>Organisation chart</translation>
    </message>
</context>
<context>
    <name>gw::approval::SavedLines</name>
    <message>
        <source>Lines that you keep stand here. They are bound to posts, so they survive whoever sits there.</source>
        <translation>Lines that you keep stand here. They are bound to posts, so they survive whoever sits there.</translation>
    </message>
    <message>
        <source>Name for the line as it is now</source>
        <translation>Name for the line as it is now</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Name of the line</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Keep the line</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>a post of it is gone</source>
        <translation>a post of it is gone</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>“%1” is forgotten</source>
        <translation>“%1” is forgotten</translation>
    </message>
    <message>
        <source>The line is kept</source>
        <translation>The line is kept</translation>
    </message>
</context>
<context>
    <name>gw::approval::Texts</name>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform><numerusform>%n days late</numerusform></translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>late since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>until tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform><numerusform>in %n days</numerusform></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>box</comment>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
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
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>in approval</source>
        <translation>in approval</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>to be dispatched</source>
        <translation>to be dispatched</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>returned by the check</source>
        <translation>returned by the check</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>dispatched</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>filed</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>discarded</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Concur</source>
        <translation>Concur</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>role</comment>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Read afterwards</source>
        <translation>Read afterwards</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Inform</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Read first</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>to be read afterwards</source>
        <translation>to be read afterwards</translation>
    </message>
    <message>
        <source>read afterwards</source>
        <translation>read afterwards</translation>
    </message>
    <message>
        <source>void</source>
        <translation>void</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Agree with a condition</source>
        <translation>Agree with a condition</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>Note as read</source>
        <translation>Note as read</translation>
    </message>
    <message>
        <source>Skip the review</source>
        <translation>Skip the review</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Objected</translation>
    </message>
    <message>
        <source>Agreed with a condition</source>
        <translation>Agreed with a condition</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Taken up again</translation>
    </message>
    <message>
        <source>Noted as read</source>
        <translation>Noted as read</translation>
    </message>
    <message>
        <source>Review skipped</source>
        <translation>Review skipped</translation>
    </message>
    <message>
        <source>Internal decision</source>
        <translation>Internal decision</translation>
    </message>
    <message>
        <source>Within the agency</source>
        <translation>Within the agency</translation>
    </message>
    <message>
        <source>To other agencies</source>
        <translation>To other agencies</translation>
    </message>
    <message>
        <source>To companies and associations</source>
        <translation>To companies and associations</translation>
    </message>
    <message>
        <source>To citizens</source>
        <translation>To citizens</translation>
    </message>
    <message>
        <source>Within and outside</source>
        <translation>Within and outside</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>Partly open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Semi-permanent</source>
        <translation>Semi-permanent</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform><numerusform>%n years</numerusform></translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>can be undone</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>waiting to be sent</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>sending…</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>The text is not on this computer yet. Open the document first.</source>
        <translation>The text is not on this computer yet. Open the document first.</translation>
    </message>
    <message>
        <source>The approval line is not complete yet.</source>
        <translation>The approval line is not complete yet.</translation>
    </message>
    <message>
        <source>The check before sending found something that must be mended first.</source>
        <translation>The check before sending found something that must be mended first.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing is lost; try again later.</source>
        <translation>The server cannot be reached. Nothing is lost; try again later.</translation>
    </message>
    <message>
        <source>This seat may not do that.</source>
        <translation>This seat may not do that.</translation>
    </message>
    <message>
        <source>It is not there any more, or not for this seat.</source>
        <translation>It is not there any more, or not for this seat.</translation>
    </message>
    <message>
        <source>That does not go any more: it has changed or is on its way.</source>
        <translation>That does not go any more: it has changed or is on its way.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Somebody else changed it meanwhile.</translation>
    </message>
    <message>
        <source>This is larger than the server takes.</source>
        <translation>This is larger than the server takes.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>This could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>The certificate could not sign. Is the token plugged in?</source>
        <translation>The certificate could not sign. Is the token plugged in?</translation>
    </message>
    <message>
        <source>The server does not accept it as it is.</source>
        <translation>The server does not accept it as it is.</translation>
    </message>
    <message>
        <source>This did not work. Nothing is lost; try again later.</source>
        <translation>This did not work. Nothing is lost; try again later.</translation>
    </message>
    <message>
        <source>The text was changed after you had read it.</source>
        <translation>The text was changed after you had read it.</translation>
    </message>
    <message>
        <source>This step is closed: the document was taken back, returned or decided meanwhile.</source>
        <translation>This step is closed: the document was taken back, returned or decided meanwhile.</translation>
    </message>
    <message>
        <source>It is not your turn any more.</source>
        <translation>It is not your turn any more.</translation>
    </message>
    <message>
        <source>There is an objection that you have not read yet.</source>
        <translation>There is an objection that you have not read yet.</translation>
    </message>
    <message>
        <source>The check found something that must be mended first.</source>
        <translation>The check found something that must be mended first.</translation>
    </message>
    <message>
        <source>The document has changed meanwhile. Your decision was not taken.</source>
        <translation>The document has changed meanwhile. Your decision was not taken.</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Approve, agree or note as read</source>
        <translation>Approve, agree or note as read</translation>
    </message>
    <message>
        <source>Object, with an opinion</source>
        <translation>Object, with an opinion</translation>
    </message>
    <message>
        <source>Return, with a reason</source>
        <translation>Return, with a reason</translation>
    </message>
    <message>
        <source>Write an opinion</source>
        <translation>Write an opinion</translation>
    </message>
    <message>
        <source>Put on hold, or take up again</source>
        <translation>Put on hold, or take up again</translation>
    </message>
    <message>
        <source>Select the row, or not</source>
        <translation>Select the row, or not</translation>
    </message>
    <message>
        <source>Approve all that are selected and were opened</source>
        <translation>Approve all that are selected and were opened</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Take the last decision back</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Draft a document</source>
        <translation>Draft a document</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objection</numerusform><numerusform>%n objections</numerusform></translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
</context>
<context>
    <name>gw::approval::VerifyView</name>
    <message>
        <source>The file cannot be read</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>Is it still where it was, and may you read it?</source>
        <translation>Is it still where it was, and may you read it?</translation>
    </message>
    <message>
        <source>This is not a document record</source>
        <translation>This is not a document record</translation>
    </message>
    <message>
        <source>A record is the ZIP file that a document's card gives out. %1 is something else.</source>
        <translation>A record is the ZIP file that a document's card gives out. %1 is something else.</translation>
    </message>
    <message>
        <source>The file is too large for a record</source>
        <translation>The file is too large for a record</translation>
    </message>
    <message>
        <source>Nothing was read of it.</source>
        <translation>Nothing was read of it.</translation>
    </message>
    <message>
        <source>The trusted authorities cannot be read</source>
        <translation>The trusted authorities cannot be read</translation>
    </message>
    <message>
        <source>The certificates that your administration set up are damaged. Nothing was verified.</source>
        <translation>The certificates that your administration set up are damaged. Nothing was verified.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>This record is not what it claims</source>
        <translation>This record is not what it claims</translation>
    </message>
    <message>
        <source>Nothing was changed, but not all could be confirmed</source>
        <translation>Nothing was changed, but not all could be confirmed</translation>
    </message>
    <message>
        <source>The record is genuine and unchanged</source>
        <translation>The record is genuine and unchanged</translation>
    </message>
    <message>
        <source>Do not rely on it. What is wrong stands below in red.</source>
        <translation>Do not rely on it. What is wrong stands below in red.</translation>
    </message>
    <message>
        <source>The signatures were checked, but no trusted authority is set up on this computer: nobody vouches for who the signers are.</source>
        <translation>The signatures were checked, but no trusted authority is set up on this computer: nobody vouches for who the signers are.</translation>
    </message>
    <message>
        <source>What a verifier would need and is missing stands below.</source>
        <translation>What a verifier would need and is missing stands below.</translation>
    </message>
    <message>
        <source>Every version, signature and entry of its history fits the others.</source>
        <translation>Every version, signature and entry of its history fits the others.</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>decided %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the kind</source>
        <translation>
            <numerusform>%n more of the kind</numerusform><numerusform>%n more of the kind</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Signatures and history are unbroken from beginning to end (%n event(s)).</source>
        <translation>
            <numerusform>Signatures and history are unbroken from beginning to end (%n event).</numerusform><numerusform>Signatures and history are unbroken from beginning to end (%n events).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Signatures or history are broken (%n event(s)).</source>
        <translation>
            <numerusform>Signatures or history are broken (%n event).</numerusform><numerusform>Signatures or history are broken (%n events).</numerusform></translation>
    </message>
    <message>
        <source>The number %1 is registered.</source>
        <translation>The number %1 is registered.</translation>
    </message>
    <message>
        <source>It has no registered number.</source>
        <translation>It has no registered number.</translation>
    </message>
    <message>
        <source>The seal was applied, and the ledger of seals has it.</source>
        <translation>The seal was applied, and the ledger of seals has it.</translation>
    </message>
    <message>
        <source>No seal was applied.</source>
        <translation>No seal was applied.</translation>
    </message>
    <message>
        <source>Version %1, %2, %3</source>
        <translation>Version %1, %2, %3</translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation>%1: unchanged</translation>
    </message>
    <message>
        <source>%1: was CHANGED afterwards</source>
        <translation>%1: was CHANGED afterwards</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Correct, by name</source>
        <translation>Correct, by name</translation>
    </message>
    <message>
        <source>Correct, signer not confirmed</source>
        <translation>Correct, signer not confirmed</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificate of %1</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Issued by %1</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Who signed</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>As what</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>Which version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signatures of the record</source>
        <translation>Signatures of the record</translation>
    </message>
    <message>
        <source>What verification found</source>
        <translation>What verification found</translation>
    </message>
    <message>
        <source>Verify another file…</source>
        <translation>Verify another file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Verify a record</source>
        <translation>Verify a record</translation>
    </message>
    <message>
        <source>The file of a document record shows by itself who signed which version, and whether anything was changed. No server is needed.</source>
        <translation>The file of a document record shows by itself who signed which version, and whether anything was changed. No server is needed.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
</context>
<context>
    <name>gw::approval::VersionsView</name>
    <message>
        <source>changed by %1</source>
        <translation>changed by %1</translation>
    </message>
    <message>
        <source>after the return</source>
        <translation>after the return</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Text changed</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Drafted anew</source>
        <translation>Drafted anew</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Line changed</source>
        <translation>Line changed</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>The two versions say the same.</translation>
    </message>
    <message>
        <source>Changed by %1:</source>
        <translation>Changed by %1:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Later version</translation>
    </message>
    <message>
        <source>Document card</source>
        <translation>Document card</translation>
    </message>
</context>
<context>
    <name>gw::boards::AlertsView</name>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 mentioned you</translation>
    </message>
    <message>
        <source>%1 wrote a comment</source>
        <translation>%1 wrote a comment</translation>
    </message>
    <message>
        <source>%1 answered you</source>
        <translation>%1 answered you</translation>
    </message>
    <message>
        <source>%1 would like to have it</source>
        <translation>%1 would like to have it</translation>
    </message>
    <message>
        <source>A moderator decided</source>
        <translation>A moderator decided</translation>
    </message>
    <message>
        <source>Please confirm that you read it</source>
        <translation>Please confirm that you read it</translation>
    </message>
    <message>
        <source>Is your entry still true?</source>
        <translation>Is your entry still true?</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>Nothing for you yet</source>
        <translation>Nothing for you yet</translation>
    </message>
    <message>
        <source>When somebody mentions you, comments on your posts or answers you, it appears here.</source>
        <translation>When somebody mentions you, comments on your posts or answers you, it appears here.</translation>
    </message>
</context>
<context>
    <name>gw::boards::AttachmentList</name>
    <message>
        <source>Progress of %1</source>
        <translation>Progress of %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pause or go on</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>paused at %1 %</source>
        <translation>paused at %1 %</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>uploading %1 %</source>
        <translation>uploading %1 %</translation>
    </message>
    <message>
        <source>waits to be uploaded</source>
        <translation>waits to be uploaded</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>gw::boards::Blocks</name>
    <message>
        <source>Latest posts</source>
        <translation>Latest posts</translation>
    </message>
    <message>
        <source>City news</source>
        <translation>City news</translation>
    </message>
    <message>
        <source>Thrifty market</source>
        <translation>Thrifty market</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>No posts yet. What colleagues write appears here.</source>
        <translation>No posts yet. What colleagues write appears here.</translation>
    </message>
    <message>
        <source>No city news yet. News and posts that must be read appear here.</source>
        <translation>No city news yet. News and posts that must be read appear here.</translation>
    </message>
    <message>
        <source>Nothing is on offer. What colleagues give away or sell appears here.</source>
        <translation>Nothing is on offer. What colleagues give away or sell appears here.</translation>
    </message>
</context>
<context>
    <name>gw::boards::BoardTree</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>All boards, drafts and reports</source>
        <translation>All boards, drafts and reports</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>All boards</source>
        <translation>All boards</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>My posts</source>
        <translation>My posts</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>gw::boards::BoardsModule</name>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Posts on boards</source>
        <translation>Posts on boards</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Write a post</translation>
    </message>
    <message>
        <source>Drafts of posts</source>
        <translation>Drafts of posts</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>Next post</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>Previous post</translation>
    </message>
    <message>
        <source>Next unread post</source>
        <translation>Next unread post</translation>
    </message>
    <message>
        <source>Like the post, or take it back</source>
        <translation>Like the post, or take it back</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Write a comment</translation>
    </message>
    <message>
        <source>Report the post</source>
        <translation>Report the post</translation>
    </message>
    <message>
        <source>Write a post on this board</source>
        <translation>Write a post on this board</translation>
    </message>
    <message>
        <source>Edit the post</source>
        <translation>Edit the post</translation>
    </message>
    <message>
        <source>Publish what is written</source>
        <translation>Publish what is written</translation>
    </message>
</context>
<context>
    <name>gw::boards::BoardsPage</name>
    <message>
        <source>This seat may not write on any board.</source>
        <translation>This seat may not write on any board.</translation>
    </message>
</context>
<context>
    <name>gw::boards::CommentList</name>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>%1: comment by %2</source>
        <translation>%1: comment by %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>Comment deleted.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>This comment was deleted.</source>
        <translation>This comment was deleted.</translation>
    </message>
    <message>
        <source>This comment was hidden by a moderator.</source>
        <translation>This comment was hidden by a moderator.</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Answer to %1</translation>
    </message>
    <message>
        <source>Not an answer</source>
        <translation>Not an answer</translation>
    </message>
    <message>
        <source>You change your comment.</source>
        <translation>You change your comment.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Show earlier comments</source>
        <translation>Show earlier comments</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Write a comment</translation>
    </message>
    <message>
        <source>Write a comment. @ names somebody, Enter sends it.</source>
        <translation>Write a comment. @ names somebody, Enter sends it.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Comments are closed here, or this seat may not write them.</source>
        <translation>Comments are closed here, or this seat may not write them.</translation>
    </message>
</context>
<context>
    <name>gw::boards::DraftsView</name>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>No drafts</translation>
    </message>
    <message>
        <source>What you begin to write is kept here until you send it or throw it away.</source>
        <translation>What you begin to write is kept here until you send it or throw it away.</translation>
    </message>
</context>
<context>
    <name>gw::boards::KindFields</name>
    <message>
        <source> won</source>
        <translation> won</translation>
    </message>
    <message>
        <source>For free</source>
        <translation>For free</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Offered until</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>Answer %1 is right</source>
        <translation>Answer %1 is right</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Answer %1</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Open until</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
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
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Places for</source>
        <translation>Places for</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>e.g. Local Contracts Act, Article 9</source>
        <translation>e.g. Local Contracts Act, Article 9</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>You keep this entry: once a year you are asked whether it is still true.</source>
        <translation>You keep this entry: once a year you are asked whether it is still true.</translation>
    </message>
    <message>
        <source>A quiz needs at least two answers.</source>
        <translation>A quiz needs at least two answers.</translation>
    </message>
    <message>
        <source>Say which answer is right.</source>
        <translation>Say which answer is right.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>The event ends before it starts.</translation>
    </message>
</context>
<context>
    <name>gw::boards::KindPanel</name>
    <message>
        <source>reserved by you</source>
        <translation>reserved by you</translation>
    </message>
    <message>
        <source>reserved by %1</source>
        <translation>reserved by %1</translation>
    </message>
    <message>
        <source>Offered until %1</source>
        <translation>Offered until %1</translation>
    </message>
    <message>
        <source>Reserve it</source>
        <translation>Reserve it</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Offer it again</translation>
    </message>
    <message>
        <source>Give the reservation back</source>
        <translation>Give the reservation back</translation>
    </message>
    <message>
        <source>It is sold</source>
        <translation>It is sold</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>What do you think?</translation>
    </message>
    <message>
        <source>✓ right answer</source>
        <translation>✓ right answer</translation>
    </message>
    <message>
        <source>(your answer)</source>
        <translation>(your answer)</translation>
    </message>
    <message>
        <source>%1 % (%2)</source>
        <translation>%1 % (%2)</translation>
    </message>
    <message>
        <source>Your answer is kept. The results come when the server has it.</source>
        <translation>Your answer is kept. The results come when the server has it.</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Closed on %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Open until %1</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 of %2 places taken</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take part</source>
        <translation>
            <numerusform>%n person takes part</numerusform>
            <numerusform>%n people take part</numerusform>
        </translation>
    </message>
    <message>
        <source>This event is over.</source>
        <translation>This event is over.</translation>
    </message>
    <message>
        <source>I cannot come after all</source>
        <translation>I cannot come after all</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation>All places are taken</translation>
    </message>
    <message>
        <source>I take part</source>
        <translation>I take part</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>Kept by %1</translation>
    </message>
    <message>
        <source>Law: %1</source>
        <translation>Law: %1</translation>
    </message>
    <message>
        <source>No longer true since %1</source>
        <translation>No longer true since %1</translation>
    </message>
    <message>
        <source>Was valid until %1: ask the keeper before you rely on it.</source>
        <translation>Was valid until %1: ask the keeper before you rely on it.</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message>
        <source>Confirmed on %1</source>
        <translation>Confirmed on %1</translation>
    </message>
    <message>
        <source>You keep this entry. Is it still true?</source>
        <translation>You keep this entry. Is it still true?</translation>
    </message>
    <message>
        <source>You keep this entry.</source>
        <translation>You keep this entry.</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Still true</translation>
    </message>
    <message>
        <source>No longer true</source>
        <translation>No longer true</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Who takes part</translation>
    </message>
</context>
<context>
    <name>gw::boards::ModerationView</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation>Nothing was reported</translation>
    </message>
    <message>
        <source>What colleagues report on your boards appears here.</source>
        <translation>What colleagues report on your boards appears here.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>author warned</source>
        <translation>author warned</translation>
    </message>
    <message>
        <source>report dismissed</source>
        <translation>report dismissed</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>unpinned</source>
        <translation>unpinned</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>The log is empty</translation>
    </message>
    <message>
        <source>Every decision of a moderator stands here, with its reason.</source>
        <translation>Every decision of a moderator stands here, with its reason.</translation>
    </message>
    <message>
        <source>Why does it stay as it is? It stands in the moderation log.</source>
        <translation>Why does it stay as it is? It stands in the moderation log.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>Only the server knows this</source>
        <translation>Only the server knows this</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Reports or log</source>
        <translation>Reports or log</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>Moderation</translation>
    </message>
</context>
<context>
    <name>gw::boards::ParticipantsSheet</name>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take part</source>
        <translation>
            <numerusform>%n person takes part</numerusform>
            <numerusform>%n people take part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::boards::PostEditor</name>
    <message>
        <source>This picture could not be taken: it is too large, or no picture.</source>
        <translation>This picture could not be taken: it is too large, or no picture.</translation>
    </message>
    <message>
        <source>Kept on this computer at %1</source>
        <translation>Kept on this computer at %1</translation>
    </message>
    <message>
        <source>Somebody else changed this post meanwhile. Your version is here.</source>
        <translation>Somebody else changed this post meanwhile. Your version is here.</translation>
    </message>
    <message>
        <source>The server did not accept this. Change it and send it again.</source>
        <translation>The server did not accept this. Change it and send it again.</translation>
    </message>
    <message>
        <source>A post needs a title.</source>
        <translation>A post needs a title.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>There is no text yet.</translation>
    </message>
    <message>
        <source>A picture is still being taken in. One moment.</source>
        <translation>A picture is still being taken in. One moment.</translation>
    </message>
    <message>
        <source>Draft thrown away.</source>
        <translation>Draft thrown away.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Edit post</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Must be read</source>
        <translation>Must be read</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Write here. @ names somebody; pictures can be pasted or dropped.</source>
        <translation>Write here. @ names somebody; pictures can be pasted or dropped.</translation>
    </message>
</context>
<context>
    <name>gw::boards::PostList</name>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>My posts</source>
        <translation>My posts</translation>
    </message>
    <message>
        <source>All boards</source>
        <translation>All boards</translation>
    </message>
    <message>
        <source>Leave club</source>
        <translation>Leave club</translation>
    </message>
    <message>
        <source>Join club</source>
        <translation>Join club</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nothing of this kind</translation>
    </message>
    <message>
        <source>Posts appear here as soon as one fits the filter.</source>
        <translation>Posts appear here as soon as one fits the filter.</translation>
    </message>
    <message>
        <source>For members of the club</source>
        <translation>For members of the club</translation>
    </message>
    <message>
        <source>Join the club to read and write here.</source>
        <translation>Join the club to read and write here.</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>No posts yet</translation>
    </message>
    <message>
        <source>The first one can be yours. It also works without a network.</source>
        <translation>The first one can be yours. It also works without a network.</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Write a post</translation>
    </message>
    <message>
        <source>What is published on this board appears here.</source>
        <translation>What is published on this board appears here.</translation>
    </message>
    <message>
        <source>Nothing unread here.</source>
        <translation>Nothing unread here.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Which posts</source>
        <translation>Which posts</translation>
    </message>
    <message>
        <source>Order of the posts</source>
        <translation>Order of the posts</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>All posts</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Must read</source>
        <translation>Must read</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Most liked first</source>
        <translation>Most liked first</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Mark all as read</translation>
    </message>
</context>
<context>
    <name>gw::boards::PostView</name>
    <message>
        <source>Confirmed that you have read it.</source>
        <translation>Confirmed that you have read it.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>Choose a post</source>
        <translation>Choose a post</translation>
    </message>
    <message>
        <source>It is shown here, also without a network.</source>
        <translation>It is shown here, also without a network.</translation>
    </message>
    <message>
        <source>This text is not on this computer yet</source>
        <translation>This text is not on this computer yet</translation>
    </message>
    <message>
        <source>It comes as soon as the server is reached. Nothing is lost.</source>
        <translation>It comes as soon as the server is reached. Nothing is lost.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This post is not there any more</source>
        <translation>This post is not there any more</translation>
    </message>
    <message>
        <source>It was deleted or hidden, or this seat may not read it.</source>
        <translation>It was deleted or hidden, or this seat may not read it.</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>edited %1</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
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
        <source>Hidden by a moderator</source>
        <translation>Hidden by a moderator</translation>
    </message>
    <message>
        <source>Hidden by a moderator: %1</source>
        <translation>Hidden by a moderator: %1</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>Like %1</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Like</translation>
    </message>
    <message>
        <source>You like this. Take it back</source>
        <translation>You like this. Take it back</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>Like this</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Comment %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Somebody else changed this post while you did. Your version is kept here.</source>
        <translation>Somebody else changed this post while you did. Your version is kept here.</translation>
    </message>
    <message>
        <source>The server did not accept this. It is kept here. %1</source>
        <translation>The server did not accept this. It is kept here. %1</translation>
    </message>
    <message>
        <source>Only on this computer so far: %1</source>
        <translation>Only on this computer so far: %1</translation>
    </message>
    <message>
        <source>Reported to the moderators.</source>
        <translation>Reported to the moderators.</translation>
    </message>
    <message>
        <source>Why is it hidden? The author is told, and it stands in the moderation log.</source>
        <translation>Why is it hidden? The author is told, and it stands in the moderation log.</translation>
    </message>
    <message>
        <source>Why is it shown again? It stands in the moderation log.</source>
        <translation>Why is it shown again? It stands in the moderation log.</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Hidden.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restored.</translation>
    </message>
    <message>
        <source>Post deleted.</source>
        <translation>Post deleted.</translation>
    </message>
    <message>
        <source>Careful: the text of this link names another address. It really leads to %1</source>
        <translation>Careful: the text of this link names another address. It really leads to %1</translation>
    </message>
    <message>
        <source>This leads outside, to %1</source>
        <translation>This leads outside, to %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Text of the post</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Take back and go on writing</source>
        <translation>Take back and go on writing</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Who has not read it</source>
        <translation>Who has not read it</translation>
    </message>
    <message>
        <source>This text is very long. Its end is not shown.</source>
        <translation>This text is very long. Its end is not shown.</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Remove from favourites</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Add to favourites</translation>
    </message>
    <message>
        <source>Take theirs, keep mine as a draft</source>
        <translation>Take theirs, keep mine as a draft</translation>
    </message>
</context>
<context>
    <name>gw::boards::ReadersSheet</name>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Remind them</translation>
    </message>
    <message>
        <source>Who has not read it</source>
        <translation>Who has not read it</translation>
    </message>
    <message>
        <source>People who have not confirmed</source>
        <translation>People who have not confirmed</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Everybody has confirmed.</source>
        <translation>Everybody has confirmed.</translation>
    </message>
    <message>
        <source>%1 have confirmed, %2 have not.</source>
        <translation>%1 have confirmed, %2 have not.</translation>
    </message>
    <message>
        <source>Last reminded %1</source>
        <translation>Last reminded %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were reminded.</source>
        <translation>
            <numerusform>%n person was reminded.</numerusform>
            <numerusform>%n people were reminded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::boards::ReasonBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What is wrong with it? (optional)</source>
        <translation>What is wrong with it? (optional)</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>Kind of reason</translation>
    </message>
    <message>
        <source>The moderators of the board will see what you report, and that it was you. The author will not.</source>
        <translation>The moderators of the board will see what you report, and that it was you. The author will not.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>gw::boards::Texts</name>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>must read</source>
        <translation>must read</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Other boards</source>
        <translation>Other boards</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Warm stories</source>
        <translation>Warm stories</translation>
    </message>
    <message>
        <source>Amusing stories</source>
        <translation>Amusing stories</translation>
    </message>
    <message>
        <source>Smart stories</source>
        <translation>Smart stories</translation>
    </message>
    <message>
        <source>Work notices</source>
        <translation>Work notices</translation>
    </message>
    <message>
        <source>Information sharing</source>
        <translation>Information sharing</translation>
    </message>
    <message>
        <source>City news</source>
        <translation>City news</translation>
    </message>
    <message>
        <source>Thrifty market</source>
        <translation>Thrifty market</translation>
    </message>
    <message>
        <source>Shared news</source>
        <translation>Shared news</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Life</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Writings</source>
        <translation>Writings</translation>
    </message>
    <message>
        <source>Humour</source>
        <translation>Humour</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Quizzes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Club news</source>
        <translation>Club news</translation>
    </message>
    <message>
        <source>Administrative terms</source>
        <translation>Administrative terms</translation>
    </message>
    <message>
        <source>Contract rules</source>
        <translation>Contract rules</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>sold</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>waiting to be sent</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>sending…</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1 won</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing is lost; try again later.</source>
        <translation>The server cannot be reached. Nothing is lost; try again later.</translation>
    </message>
    <message>
        <source>This seat may not do that.</source>
        <translation>This seat may not do that.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
    <message>
        <source>That does not go any more: it has changed or is on its way.</source>
        <translation>That does not go any more: it has changed or is on its way.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>Somebody else changed it meanwhile.</translation>
    </message>
    <message>
        <source>That was too often. Try again later.</source>
        <translation>That was too often. Try again later.</translation>
    </message>
    <message>
        <source>This is larger than the server takes.</source>
        <translation>This is larger than the server takes.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>This could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>The server does not accept it as it is.</source>
        <translation>The server does not accept it as it is.</translation>
    </message>
    <message>
        <source>This did not work. Nothing is lost; try again later.</source>
        <translation>This did not work. Nothing is lost; try again later.</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Insult</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Advertising</translation>
    </message>
    <message>
        <source>Untrue</source>
        <translation>Untrue</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::AreaCard</name>
    <message>
        <source>Hide or move</source>
        <translation>Hide or move</translation>
    </message>
    <message>
        <source>Hide or move %1</source>
        <translation>Hide or move %1</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Announcements and city news</source>
        <translation>Announcements and city news</translation>
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
</context>
<context>
    <name>gw::dashboard::ArrangePage</name>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Team leader</translation>
    </message>
    <message>
        <source>Head of an office</source>
        <translation>Head of an office</translation>
    </message>
    <message>
        <source>Counter desk: nothing private in sight</source>
        <translation>Counter desk: nothing private in sight</translation>
    </message>
    <message>
        <source>IT staff</source>
        <translation>IT staff</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>Left column</translation>
    </message>
    <message>
        <source>Middle column</source>
        <translation>Middle column</translation>
    </message>
    <message>
        <source>Right column (below the others on a small screen)</source>
        <translation>Right column (below the others on a small screen)</translation>
    </message>
    <message>
        <source>Your IT staff keeps this block on the page.</source>
        <translation>Your IT staff keeps this block on the page.</translation>
    </message>
    <message>
        <source>Your IT staff keeps this in the menu.</source>
        <translation>Your IT staff keeps this in the menu.</translation>
    </message>
    <message>
        <source>The front page is as for: %1</source>
        <translation>The front page is as for: %1</translation>
    </message>
    <message>
        <source>Copied. Whoever opens this link gets the same front page; it holds no data of yours.</source>
        <translation>Copied. Whoever opens this link gets the same front page; it holds no data of yours.</translation>
    </message>
    <message>
        <source>Front page and menu are as they were at first.</source>
        <translation>Front page and menu are as they were at first.</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+arrow moves; dragging does too. It holds for this seat, at every computer.</source>
        <translation>Space shows or hides, Alt+arrow moves; dragging does too. It holds for this seat, at every computer.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Start from</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Front page</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Copy as link</source>
        <translation>Copy as link</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::CounterSearch</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting work</source>
        <translation>Waiting work</translation>
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
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Requests for access</source>
        <translation>Requests for access</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
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
    <message>
        <source>Arrange</source>
        <translation>Arrange</translation>
    </message>
    <message>
        <source>Arrange front page and menu</source>
        <translation>Arrange front page and menu</translation>
    </message>
    <message>
        <source>This link holds no front page.</source>
        <translation>This link holds no front page.</translation>
    </message>
    <message>
        <source>Your front page is arranged as in the link.</source>
        <translation>Your front page is arranged as in the link.</translation>
    </message>
    <message>
        <source>Please confirm that you have read this</source>
        <translation>Please confirm that you have read this</translation>
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
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Hide %1</translation>
    </message>
    <message>
        <source>%1 is hidden.</source>
        <translation>%1 is hidden.</translation>
    </message>
    <message>
        <source>Hide this area</source>
        <translation>Hide this area</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Move to the left</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Move to the right</translation>
    </message>
    <message>
        <source>Arrange front page and menu…</source>
        <translation>Arrange front page and menu…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Arrange</translation>
    </message>
    <message>
        <source>Show, hide and move what is on this page and in the menu</source>
        <translation>Show, hide and move what is on this page and in the menu</translation>
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
    <message>
        <source>must read, recalled</source>
        <translation>must read, recalled</translation>
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
    <message>
        <source>The notice goes out in a moment.</source>
        <translation>The notice goes out in a moment.</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>Who has read it</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>New notice</translation>
    </message>
    <message>
        <source>Which notices</source>
        <translation>Which notices</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::PublishForm</name>
    <message>
        <source>New notice</source>
        <translation>New notice</translation>
    </message>
    <message>
        <source>For the whole city</source>
        <translation>For the whole city</translation>
    </message>
    <message>
        <source>For a bureau or division</source>
        <translation>For a bureau or division</translation>
    </message>
    <message>
        <source>For a district</source>
        <translation>For a district</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Whom it is for</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>Title in Korean</source>
        <translation>Title in Korean</translation>
    </message>
    <message>
        <source>Title in English (optional)</source>
        <translation>Title in English (optional)</translation>
    </message>
    <message>
        <source>Text in Korean</source>
        <translation>Text in Korean</translation>
    </message>
    <message>
        <source>Text in English (optional)</source>
        <translation>Text in English (optional)</translation>
    </message>
    <message>
        <source>Everybody must confirm that they have read it</source>
        <translation>Everybody must confirm that they have read it</translation>
    </message>
    <message>
        <source>Stands until</source>
        <translation>Stands until</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::ReadersPane</name>
    <message>
        <source>Who has read it</source>
        <translation>Who has read it</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Asking the server …</translation>
    </message>
    <message>
        <source>%1 of %2 have read it, %3 have not</source>
        <translation>%1 of %2 have read it, %3 have not</translation>
    </message>
    <message>
        <source>Last reminder: %1</source>
        <translation>Last reminder: %1</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>A unit that is not known here</source>
        <translation>A unit that is not known here</translation>
    </message>
    <message>
        <source>%1 of %2 have read it</source>
        <translation>%1 of %2 have read it</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Only those who have not read it are reminded.</source>
        <translation>Only those who have not read it are reminded.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>This could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be fetched. Nothing was saved.</source>
        <translation>The list could not be fetched. Nothing was saved.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Read at</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>The list cannot be shown</translation>
    </message>
    <message>
        <source>Only those who published it may see its readers.</source>
        <translation>Only those who published it may see its readers.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing is lost; the list is kept there.</source>
        <translation>The server cannot be reached. Nothing is lost; the list is kept there.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Who is listed</translation>
    </message>
    <message>
        <source>Have not read it</source>
        <translation>Have not read it</translation>
    </message>
    <message>
        <source>Have read it</source>
        <translation>Have read it</translation>
    </message>
    <message>
        <source>Remind those who have not</source>
        <translation>Remind those who have not</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Save as a table</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Back to the notice</source>
        <translation>Back to the notice</translation>
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
    <name>gw::familyevents::EventDetail</name>
    <message>
        <source>The notice is taken away.</source>
        <translation>The notice is taken away.</translation>
    </message>
    <message>
        <source>Condole</source>
        <translation>Condole</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>Congratulate</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Save for the calendar…</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>Show the account</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>A note in your own words</source>
        <translation>A note in your own words</translation>
    </message>
    <message>
        <source>… or in your own words</source>
        <translation>… or in your own words</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>You wrote: “%1”</source>
        <translation>You wrote: “%1”</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Funeral home</source>
        <translation>Funeral home</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>The deceased</source>
        <translation>The deceased</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>Shown until</translation>
    </message>
    <message>
        <source>Nobody has written to you yet.</source>
        <translation>Nobody has written to you yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues wrote to you</source>
        <translation>
            <numerusform>%n colleague wrote to you</numerusform>
            <numerusform>%n colleagues wrote to you</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you see these notes.</source>
        <translation>Only you see these notes.</translation>
    </message>
    <message>
        <source>Your note to %1 is on its way.</source>
        <translation>Your note to %1 is on its way.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Save for the calendar</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file is saved.</source>
        <translation>The calendar file is saved.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
</context>
<context>
    <name>gw::familyevents::EventEditor</name>
    <message>
        <source>Another colleague</source>
        <translation>Another colleague</translation>
    </message>
    <message>
        <source>Whose, or name</source>
        <translation>Whose, or name</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Ends, or the funeral leaves</source>
        <translation>Ends, or the funeral leaves</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Hall or funeral home</source>
        <translation>Hall or funeral home</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Somebody else of your unit: name or initial consonants</source>
        <translation>Somebody else of your unit: name or initial consonants</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>optional, for example: eldest daughter</source>
        <translation>optional, for example: eldest daughter</translation>
    </message>
    <message>
        <source>optional; shown on demand only, kept on no other desk</source>
        <translation>optional; shown on demand only, kept on no other desk</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>A few words</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Who is told</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>Shown until</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Announce a family event</source>
        <translation>Announce a family event</translation>
    </message>
    <message>
        <source>Change the notice</source>
        <translation>Change the notice</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Announce</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>There is one; write a new one to replace it</source>
        <translation>There is one; write a new one to replace it</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>The whole city</translation>
    </message>
    <message>
        <source>Choose the colleague it is about.</source>
        <translation>Choose the colleague it is about.</translation>
    </message>
    <message>
        <source>Your unit is not known yet.</source>
        <translation>Your unit is not known yet.</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>The end must be later than the beginning.</translation>
    </message>
    <message>
        <source>It would not be shown at all: choose a later day.</source>
        <translation>It would not be shown at all: choose a later day.</translation>
    </message>
    <message>
        <source>It is shown for 60 days at most.</source>
        <translation>It is shown for 60 days at most.</translation>
    </message>
</context>
<context>
    <name>gw::familyevents::EventsBlock</name>
    <message>
        <source>Family events</source>
        <translation>Family events</translation>
    </message>
    <message>
        <source>No family events just now.</source>
        <translation>No family events just now.</translation>
    </message>
    <message>
        <source>Family events are being read.</source>
        <translation>Family events are being read.</translation>
    </message>
</context>
<context>
    <name>gw::familyevents::EventsPage</name>
    <message>
        <source>The notice is kept.</source>
        <translation>The notice is kept.</translation>
    </message>
    <message>
        <source>Family events</source>
        <translation>Family events</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Announce</translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation>They are being read.</translation>
    </message>
    <message>
        <source>No family events</source>
        <translation>No family events</translation>
    </message>
    <message>
        <source>Weddings, births and bereavements of your colleagues appear here for some days.</source>
        <translation>Weddings, births and bereavements of your colleagues appear here for some days.</translation>
    </message>
    <message>
        <source>Choose a family event</source>
        <translation>Choose a family event</translation>
    </message>
    <message>
        <source>You can congratulate or condole here with two clicks.</source>
        <translation>You can congratulate or condole here with two clicks.</translation>
    </message>
</context>
<context>
    <name>gw::familyevents::FamilyEvents</name>
    <message>
        <source>Wedding</source>
        <translation>Wedding</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>First birthday</source>
        <translation>First birthday</translation>
    </message>
    <message>
        <source>Sixtieth birthday</source>
        <translation>Sixtieth birthday</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>Bereavement</translation>
    </message>
    <message>
        <source>Family event</source>
        <translation>Family event</translation>
    </message>
    <message>
        <source>the colleague</source>
        <translation>the colleague</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>spouse</translation>
    </message>
    <message>
        <source>child</source>
        <translation>child</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>parent-in-law</source>
        <translation>parent-in-law</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>grandparent</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>sibling</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, to whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; the funeral leaves %2</source>
        <translation>%1; the funeral leaves %2</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Discard your change and make it again.</source>
        <translation>Somebody else has changed it meanwhile. Discard your change and make it again.</translation>
    </message>
    <message>
        <source>The server did not accept it.</source>
        <translation>The server did not accept it.</translation>
    </message>
    <message>
        <source>Waits to be sent.</source>
        <translation>Waits to be sent.</translation>
    </message>
    <message>
        <source>The server cannot be reached just now.</source>
        <translation>The server cannot be reached just now.</translation>
    </message>
    <message>
        <source>It could not be kept on this computer. Is the disk full?</source>
        <translation>It could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>It is over, or not meant for you any more.</source>
        <translation>It is over, or not meant for you any more.</translation>
    </message>
    <message>
        <source>That did not work. Please try again later.</source>
        <translation>That did not work. Please try again later.</translation>
    </message>
    <message>
        <source>My deepest condolences.</source>
        <translation>My deepest condolences.</translation>
    </message>
    <message>
        <source>I am so sorry for your loss. My thoughts are with you and your family.</source>
        <translation>I am so sorry for your loss. My thoughts are with you and your family.</translation>
    </message>
    <message>
        <source>I am sorry that I cannot come. May they rest in peace.</source>
        <translation>I am sorry that I cannot come. May they rest in peace.</translation>
    </message>
    <message>
        <source>Congratulations on the wedding!</source>
        <translation>Congratulations on the wedding!</translation>
    </message>
    <message>
        <source>I wish you much happiness together.</source>
        <translation>I wish you much happiness together.</translation>
    </message>
    <message>
        <source>I cannot be there, but I am glad with you.</source>
        <translation>I cannot be there, but I am glad with you.</translation>
    </message>
    <message>
        <source>Congratulations on the birth!</source>
        <translation>Congratulations on the birth!</translation>
    </message>
    <message>
        <source>Health and joy to the whole family.</source>
        <translation>Health and joy to the whole family.</translation>
    </message>
    <message>
        <source>Happy birthday, with my best wishes!</source>
        <translation>Happy birthday, with my best wishes!</translation>
    </message>
    <message>
        <source>My warmest congratulations!</source>
        <translation>My warmest congratulations!</translation>
    </message>
    <message>
        <source>All the best to you and your family.</source>
        <translation>All the best to you and your family.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Waits to be sent</translation>
    </message>
    <message>
        <source>Condoled</source>
        <translation>Condoled</translation>
    </message>
    <message>
        <source>Congratulated</source>
        <translation>Congratulated</translation>
    </message>
</context>
<context>
    <name>gw::familyevents::FamilyEventsModule</name>
    <message>
        <source>Family events</source>
        <translation>Family events</translation>
    </message>
    <message>
        <source>Family events: all</source>
        <translation>Family events: all</translation>
    </message>
    <message>
        <source>Family events: announce one</source>
        <translation>Family events: announce one</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>gw::mail::AttachmentBar</name>
    <message>
        <source>The name hides what this file is.</source>
        <translation>The name hides what this file is.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s), %1</source>
        <translation>
            <numerusform>%n attachment, %1</numerusform>
            <numerusform>%n attachments, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Save all</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>The file could not be fetched.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>Open it all the same?</source>
        <translation>Open it all the same?</translation>
    </message>
    <message>
        <source>Save it all the same?</source>
        <translation>Save it all the same?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>The file could not be saved.</translation>
    </message>
    <message>
        <source>The files could not be saved.</source>
        <translation>The files could not be saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n file saved.</numerusform>
            <numerusform>%n files saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files saved. The others are programs, or could not be fetched.</source>
        <translation>%1 of %2 files saved. The others are programs, or could not be fetched.</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progress of %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>gw::mail::AttachmentPreview</name>
    <message>
        <source>Close the preview</source>
        <translation>Close the preview</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>As wide as the view</translation>
    </message>
    <message>
        <source>Find before</source>
        <translation>Find before</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Find in the document</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text of the file</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>The file could not be fetched.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>This picture cannot be shown.</translation>
    </message>
    <message>
        <source>PDF files cannot be shown on this computer: a part of the program is missing.</source>
        <translation>PDF files cannot be shown on this computer: a part of the program is missing.</translation>
    </message>
    <message>
        <source>This document asks for a password. Open it with its own program.</source>
        <translation>This document asks for a password. Open it with its own program.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation>This document is damaged.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file (%1).</source>
        <translation>There is no preview of this kind of file (%1).</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
</context>
<context>
    <name>gw::mail::Attachments</name>
    <message>
        <source>This is or holds a program. It is not opened from mail.</source>
        <translation>This is or holds a program. It is not opened from mail.</translation>
    </message>
    <message>
        <source>This starts something else when it is opened. It is not opened from mail.</source>
        <translation>This starts something else when it is opened. It is not opened from mail.</translation>
    </message>
    <message>
        <source>This is a disk image, which hides what is in it. It is not opened from mail.</source>
        <translation>This is a disk image, which hides what is in it. It is not opened from mail.</translation>
    </message>
    <message>
        <source>This is a web page. It can imitate a sign-in; never enter a password in it.</source>
        <translation>This is a web page. It can imitate a sign-in; never enter a password in it.</translation>
    </message>
    <message>
        <source>This can hold macros. Do not allow them.</source>
        <translation>This can hold macros. Do not allow them.</translation>
    </message>
    <message>
        <source>Nobody has looked into this archive.</source>
        <translation>Nobody has looked into this archive.</translation>
    </message>
    <message>
        <source>An old .hwp file, which some places refuse.</source>
        <translation>An old .hwp file, which some places refuse.</translation>
    </message>
</context>
<context>
    <name>gw::mail::Blocks</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting. New mail appears here.</source>
        <translation>Nothing is waiting. New mail appears here.</translation>
    </message>
    <message>
        <source>Latest mail</source>
        <translation>Latest mail</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>gw::mail::Compose</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named to receive this.</source>
        <translation>Nobody is named to receive this.</translation>
    </message>
    <message>
        <source>No mail address: %1</source>
        <translation>No mail address: %1</translation>
    </message>
    <message>
        <source>Nobody holds this post or is in this group now: %1</source>
        <translation>Nobody holds this post or is in this group now: %1</translation>
    </message>
    <message>
        <source>The attachments are larger than %1 together.</source>
        <translation>The attachments are larger than %1 together.</translation>
    </message>
    <message>
        <source>The copy of an attachment is not there any more: %1. Attach it again.</source>
        <translation>The copy of an attachment is not there any more: %1. Attach it again.</translation>
    </message>
    <message>
        <source>This employee mail would leave the administration: %1</source>
        <translation>This employee mail would leave the administration: %1</translation>
    </message>
    <message>
        <source>This citizen mail would also go to colleagues: %1</source>
        <translation>This citizen mail would also go to colleagues: %1</translation>
    </message>
    <message>
        <source>The text says “%1”, but nothing is attached.</source>
        <translation>The text says “%1”, but nothing is attached.</translation>
    </message>
    <message>
        <source>There is no subject.</source>
        <translation>There is no subject.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>There is no text.</translation>
    </message>
    <message>
        <source>%1 people will get this and see each other's addresses.</source>
        <translation>%1 people will get this and see each other's addresses.</translation>
    </message>
    <message>
        <source>Send to the outside</source>
        <translation>Send to the outside</translation>
    </message>
    <message>
        <source>Send to colleagues, too</source>
        <translation>Send to colleagues, too</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <source>goes at %1 – can be taken back</source>
        <translation>goes at %1 – can be taken back</translation>
    </message>
    <message>
        <source>at %1 – this computer must be on then</source>
        <translation>at %1 – this computer must be on then</translation>
    </message>
    <message>
        <source>at %1 – the server keeps it until then</source>
        <translation>at %1 – the server keeps it until then</translation>
    </message>
    <message>
        <source>waits for the mail server</source>
        <translation>waits for the mail server</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>waits to be sent</translation>
    </message>
    <message>
        <source>sending, %1 % of the files</source>
        <translation>sending, %1 % of the files</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sending</translation>
    </message>
    <message>
        <source>The server did not accept it.</source>
        <translation>The server did not accept it.</translation>
    </message>
    <message>
        <source>The server does not know a recipient: %1</source>
        <translation>The server does not know a recipient: %1</translation>
    </message>
    <message>
        <source>There are more recipients than the server takes.</source>
        <translation>There are more recipients than the server takes.</translation>
    </message>
    <message>
        <source>You may not send from this address.</source>
        <translation>You may not send from this address.</translation>
    </message>
    <message>
        <source>The post that this was written from is not yours any more. Choose another sender.</source>
        <translation>The post that this was written from is not yours any more. Choose another sender.</translation>
    </message>
    <message>
        <source>Nobody holds this post now: %1</source>
        <translation>Nobody holds this post now: %1</translation>
    </message>
    <message>
        <source>The connection broke, and the server cannot say whether it went out. Look into “Sent” before you send it again.</source>
        <translation>The connection broke, and the server cannot say whether it went out. Look into “Sent” before you send it again.</translation>
    </message>
    <message>
        <source>Your mailbox is full.</source>
        <translation>Your mailbox is full.</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>It is larger than the server takes.</translation>
    </message>
    <message>
        <source>Too large: at most %1 together.</source>
        <translation>Too large: at most %1 together.</translation>
    </message>
    <message>
        <source>Too large.</source>
        <translation>Too large.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>d MMM (ddd) HH:mm</source>
        <comment>date and time of a mail to be sent</comment>
        <translation>d MMM (ddd) HH:mm</translation>
    </message>
    <message>
        <source>d MMM (ddd)</source>
        <comment>last day of an absence</comment>
        <translation>d MMM (ddd)</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 is away</translation>
    </message>
    <message>
        <source>%1 is away until %2</source>
        <translation>%1 is away until %2</translation>
    </message>
    <message>
        <source>, substitute: %1</source>
        <translation>, substitute: %1</translation>
    </message>
</context>
<context>
    <name>gw::mail::ComposeAttachments</name>
    <message>
        <source>Progress of %1</source>
        <translation>Progress of %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Try %1 again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 of at most %2</source>
        <translation>
            <numerusform>%n file, %1 of at most %2</numerusform>
            <numerusform>%n files, %1 of at most %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % are up</source>
        <translation>%1 % are up</translation>
    </message>
</context>
<context>
    <name>gw::mail::ComposeOutbox</name>
    <message>
        <source>No subject</source>
        <translation>No subject</translation>
    </message>
    <message>
        <source>Draft, kept at %1</source>
        <translation>Draft, kept at %1</translation>
    </message>
    <message>
        <source>also changed on another computer</source>
        <translation>also changed on another computer</translation>
    </message>
    <message>
        <source>only on this computer so far</source>
        <translation>only on this computer so far</translation>
    </message>
    <message>
        <source>Take back and edit</source>
        <translation>Take back and edit</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancel sending</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>It is on its way already.</source>
        <translation>It is on its way already.</translation>
    </message>
    <message>
        <source>Not sent. It is a draft again.</source>
        <translation>Not sent. It is a draft again.</translation>
    </message>
    <message>
        <source>Draft thrown away.</source>
        <translation>Draft thrown away.</translation>
    </message>
    <message>
        <source>Outgoing and drafts</source>
        <translation>Outgoing and drafts</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nothing is on its way</translation>
    </message>
    <message>
        <source>Mails that wait to be sent and unfinished ones appear here.</source>
        <translation>Mails that wait to be sent and unfinished ones appear here.</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Change time</translation>
    </message>
    <message>
        <source>Send at this time</source>
        <translation>Send at this time</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>Time to send</translation>
    </message>
</context>
<context>
    <name>gw::mail::ComposeSettings</name>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Vacation answer</source>
        <translation>Vacation answer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>gw::mail::ComposeView</name>
    <message>
        <source>Plain text has no room for pictures: attach the file instead.</source>
        <translation>Plain text has no room for pictures: attach the file instead.</translation>
    </message>
    <message>
        <source>This picture could not be taken: it is too large, or no picture.</source>
        <translation>This picture could not be taken: it is too large, or no picture.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>This draft was also changed on another computer. Both versions are in Drafts.</source>
        <translation>This draft was also changed on another computer. Both versions are in Drafts.</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>New mail</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Name, ㄱㅎㄴ, duty, post or group</source>
        <translation>Name, ㄱㅎㄴ, duty, post or group</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Cc/Bcc</source>
        <translation>Cc/Bcc</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>Organisation chart</translation>
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
        <source>Keeps the draft (Esc)</source>
        <translation>Keeps the draft (Esc)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Send later</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Send at this time</source>
        <translation>Send at this time</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>Time to send</translation>
    </message>
    <message>
        <source>Write here. Pictures can be pasted, files dropped.</source>
        <translation>Write here. Pictures can be pasted, files dropped.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Draft thrown away.</source>
        <translation>Draft thrown away.</translation>
    </message>
    <message>
        <source>A picture is still being taken in. One moment.</source>
        <translation>A picture is still being taken in. One moment.</translation>
    </message>
    <message>
        <source>The mail goes out in a moment.</source>
        <translation>The mail goes out in a moment.</translation>
    </message>
    <message>
        <source>The server sends it at %1.</source>
        <translation>The server sends it at %1.</translation>
    </message>
    <message>
        <source>It is sent at %1. This computer must be on then.</source>
        <translation>It is sent at %1. This computer must be on then.</translation>
    </message>
    <message>
        <source>It is on its way already.</source>
        <translation>It is on its way already.</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In an hour</translation>
    </message>
    <message>
        <source>At the end of the day</source>
        <translation>At the end of the day</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Tomorrow morning</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>Monday morning</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>Another time …</translation>
    </message>
    <message>
        <source>The server keeps it until then.</source>
        <translation>The server keeps it until then.</translation>
    </message>
    <message>
        <source>This computer must be on then: the server cannot keep it.</source>
        <translation>This computer must be on then: the server cannot keep it.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>Ask for a read receipt</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Check spelling</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>No templates yet</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Kept at %1</translation>
    </message>
    <message>
        <source>A file is still being taken in. One moment.</source>
        <translation>A file is still being taken in. One moment.</translation>
    </message>
</context>
<context>
    <name>gw::mail::Composers</name>
    <message>
        <source>Nothing is being written</source>
        <translation>Nothing is being written</translation>
    </message>
    <message>
        <source>Mails that you write appear here, each in a tab.</source>
        <translation>Mails that you write appear here, each in a tab.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Write a mail</translation>
    </message>
    <message>
        <source>It was too late: the mail is on its way.</source>
        <translation>It was too late: the mail is on its way.</translation>
    </message>
    <message>
        <source>A mail was not accepted. It waits under “Outgoing”.</source>
        <translation>A mail was not accepted. It waits under “Outgoing”.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>This draft is not there any more.</translation>
    </message>
</context>
<context>
    <name>gw::mail::FilterBar</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Search mail</source>
        <translation>Search mail</translation>
    </message>
    <message>
        <source>Words, parts of words, senders, initial consonants. Key: /</source>
        <translation>Words, parts of words, senders, initial consonants. Key: /</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Where to search</translation>
    </message>
    <message>
        <source>This folder</source>
        <translation>This folder</translation>
    </message>
    <message>
        <source>All citizen mail</source>
        <translation>All citizen mail</translation>
    </message>
    <message>
        <source>All work mail</source>
        <translation>All work mail</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>From a superior</source>
        <translation>From a superior</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>To me</translation>
    </message>
    <message>
        <source>Only to me</source>
        <translation>Only to me</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>From outside</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
</context>
<context>
    <name>gw::mail::FolderPalette</name>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Move to which folder?</source>
        <translation>Move to which folder?</translation>
    </message>
</context>
<context>
    <name>gw::mail::GroupPage</name>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Post or duty</source>
        <translation>Post or duty</translation>
    </message>
    <message>
        <source>A group of posts stays right when people move: a mail goes to whoever holds them when it is sent.</source>
        <translation>A group of posts stays right when people move: a mail goes to whoever holds them when it is sent.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>Group removed.</translation>
    </message>
</context>
<context>
    <name>gw::mail::KeyMap</name>
    <message>
        <source>Next mail</source>
        <translation>Next mail</translation>
    </message>
    <message>
        <source>Previous mail</source>
        <translation>Previous mail</translation>
    </message>
    <message>
        <source>Next unread mail</source>
        <translation>Next unread mail</translation>
    </message>
    <message>
        <source>Read the mail</source>
        <translation>Read the mail</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Junk, or not junk</source>
        <translation>Junk, or not junk</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Star, or take the star away</translation>
    </message>
    <message>
        <source>Mark as unread, or as read</source>
        <translation>Mark as unread, or as read</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Reply to all</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Move to a folder</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Select, or take out of the selection</source>
        <translation>Select, or take out of the selection</translation>
    </message>
    <message>
        <source>Select everything in the list</source>
        <translation>Select everything in the list</translation>
    </message>
    <message>
        <source>Search in mail</source>
        <translation>Search in mail</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Write a mail</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Keys of the mail page</source>
        <translation>Keys of the mail page</translation>
    </message>
</context>
<context>
    <name>gw::mail::KeySheet</name>
    <message>
        <source>Keys of the mail page</source>
        <translation>Keys of the mail page</translation>
    </message>
    <message>
        <source>The keys work while the keyboard writes Hangul, too. They rest while you type.</source>
        <translation>The keys work while the keyboard writes Hangul, too. They rest while you type.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gw::mail::MailList</name>
    <message numerus="yes">
        <source>%n mail(s) selected</source>
        <translation>
            <numerusform>%n mail selected</numerusform>
            <numerusform>%n mails selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>Select all %L1</source>
        <translation>Select all %L1</translation>
    </message>
    <message>
        <source>Searching on the server too …</source>
        <translation>Searching on the server too …</translation>
    </message>
    <message>
        <source>Searched on this computer only: the server cannot be reached.</source>
        <translation>Searched on this computer only: the server cannot be reached.</translation>
    </message>
    <message numerus="yes">
        <source>The server found %n more.</source>
        <translation>
            <numerusform>The server found %n more.</numerusform>
            <numerusform>The server found %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched everywhere.</source>
        <translation>Searched everywhere.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message>
        <source>No right to mail here</source>
        <translation>No right to mail here</translation>
    </message>
    <message>
        <source>This seat has no mailbox. Your IT staff can give it one.</source>
        <translation>This seat has no mailbox. Your IT staff can give it one.</translation>
    </message>
    <message>
        <source>Mail is not on this computer yet</source>
        <translation>Mail is not on this computer yet</translation>
    </message>
    <message>
        <source>It comes as soon as the mail server is reached. You need to do nothing.</source>
        <translation>It comes as soon as the mail server is reached. You need to do nothing.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Parts of words are found too. Press Enter to ask the server as well.</source>
        <translation>Parts of words are found too. Press Enter to ask the server as well.</translation>
    </message>
    <message>
        <source>No mail of this kind</source>
        <translation>No mail of this kind</translation>
    </message>
    <message>
        <source>Mail appears here as soon as some fits the filter.</source>
        <translation>Mail appears here as soon as some fits the filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>This folder is not on this computer yet</source>
        <translation>This folder is not on this computer yet</translation>
    </message>
    <message>
        <source>Its mail comes as soon as the server is reached. Nothing is lost.</source>
        <translation>Its mail comes as soon as the server is reached. Nothing is lost.</translation>
    </message>
    <message>
        <source>The mail of this folder is on its way</source>
        <translation>The mail of this folder is on its way</translation>
    </message>
    <message>
        <source>The newest comes first.</source>
        <translation>The newest comes first.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>New mail appears here by itself.</source>
        <translation>New mail appears here by itself.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Write a mail</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>This folder is empty</translation>
    </message>
    <message>
        <source>Drag mail here, or move it with the key M.</source>
        <translation>Drag mail here, or move it with the key M.</translation>
    </message>
    <message>
        <source>Mail that is on this computer already</source>
        <translation>Mail that is on this computer already</translation>
    </message>
    <message>
        <source>%L1 of %L2 mails are on this computer</source>
        <translation>%L1 of %L2 mails are on this computer</translation>
    </message>
    <message>
        <source>Nothing unread here.</source>
        <translation>Nothing unread here.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Order and look of the list</source>
        <translation>Order and look of the list</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>By date</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>By sender</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>By subject</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>By size</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Best match first</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>The other way round</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Group conversations</source>
        <translation>Group conversations</translation>
    </message>
    <message>
        <source>Headings by date</source>
        <translation>Headings by date</translation>
    </message>
    <message>
        <source>One line per mail</source>
        <translation>One line per mail</translation>
    </message>
    <message>
        <source>Density of the desk</source>
        <translation>Density of the desk</translation>
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
        <source>Reading pane</source>
        <translation>Reading pane</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>To the right</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>An open mail counts as read</source>
        <translation>An open mail counts as read</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>After 1.5 seconds</source>
        <translation>After 1.5 seconds</translation>
    </message>
    <message>
        <source>After 5 seconds</source>
        <translation>After 5 seconds</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Only when I say so</translation>
    </message>
</context>
<context>
    <name>gw::mail::MailModule</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>Write mail</translation>
    </message>
    <message>
        <source>Outbox and drafts</source>
        <translation>Outbox and drafts</translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation>Mail settings</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Write a mail</translation>
    </message>
    <message>
        <source>Inbox of work mail</source>
        <translation>Inbox of work mail</translation>
    </message>
    <message>
        <source>Inbox of citizen mail</source>
        <translation>Inbox of citizen mail</translation>
    </message>
    <message>
        <source>Signatures, templates, groups and absence answer</source>
        <translation>Signatures, templates, groups and absence answer</translation>
    </message>
    <message>
        <source>Open a mail file (.eml)</source>
        <translation>Open a mail file (.eml)</translation>
    </message>
    <message>
        <source>Look for new mail</source>
        <translation>Look for new mail</translation>
    </message>
</context>
<context>
    <name>gw::mail::MailPage</name>
    <message>
        <source>This mail is not there any more.</source>
        <translation>This mail is not there any more.</translation>
    </message>
    <message>
        <source>This mail is a file. Drag it onto a folder to keep it in your mail.</source>
        <translation>This mail is a file. Drag it onto a folder to keep it in your mail.</translation>
    </message>
    <message>
        <source>This draft is not on this computer yet. It can be opened as soon as the server is reached.</source>
        <translation>This draft is not on this computer yet. It can be opened as soon as the server is reached.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Reply to all</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Move to a folder …</source>
        <translation>Move to a folder …</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>Tag …</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Take the star away</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Mark as unread</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>Not junk</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Junk</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>Try the change again</translation>
    </message>
    <message>
        <source>Forget the change</source>
        <translation>Forget the change</translation>
    </message>
    <message>
        <source>Save as a file (.eml) …</source>
        <translation>Save as a file (.eml) …</translation>
    </message>
    <message>
        <source>Save as files (.eml) …</source>
        <translation>Save as files (.eml) …</translation>
    </message>
    <message>
        <source>Write it again as a new mail</source>
        <translation>Write it again as a new mail</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Show the source</translation>
    </message>
    <message>
        <source>Mark this mail as unread</source>
        <translation>Mark this mail as unread</translation>
    </message>
    <message>
        <source>Delete this mail only</source>
        <translation>Delete this mail only</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>No tag</translation>
    </message>
    <message>
        <source>Open the mail first.</source>
        <translation>Open the mail first.</translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation>Saved as PDF.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>The receipt goes out.</source>
        <translation>The receipt goes out.</translation>
    </message>
    <message>
        <source>The mail was put into the folder.</source>
        <translation>The mail was put into the folder.</translation>
    </message>
    <message>
        <source>Rename tags</source>
        <translation>Rename tags</translation>
    </message>
</context>
<context>
    <name>gw::mail::MailboxTree</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Name of the new folder</translation>
    </message>
    <message>
        <source>New folder …</source>
        <translation>New folder …</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Mark all as read</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>New folder below …</source>
        <translation>New folder below …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Rename …</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>New name of the folder</translation>
    </message>
    <message>
        <source>Move below</source>
        <translation>Move below</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>The top</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>Delete the folder</translation>
    </message>
    <message>
        <source>Lanes and folders</source>
        <translation>Lanes and folders</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <translation>Outbox %1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Signatures, templates, groups and absence answer</source>
        <translation>Signatures, templates, groups and absence answer</translation>
    </message>
</context>
<context>
    <name>gw::mail::MessageCard</name>
    <message>
        <source>This mail is very long. Only its beginning is shown; save it to read all of it.</source>
        <translation>This mail is very long. Only its beginning is shown; save it to read all of it.</translation>
    </message>
    <message>
        <source>The mail names a script that does not fit its text. Some signs may be wrong.</source>
        <translation>The mail names a script that does not fit its text. Some signs may be wrong.</translation>
    </message>
    <message>
        <source>The text of this mail is not on this computer yet. It comes as soon as the server is reached.</source>
        <translation>The text of this mail is not on this computer yet. It comes as soon as the server is reached.</translation>
    </message>
    <message>
        <source>This mail is not there any more. It was deleted elsewhere.</source>
        <translation>This mail is not there any more. It was deleted elsewhere.</translation>
    </message>
    <message>
        <source>This mail cannot be read.</source>
        <translation>This mail cannot be read.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unknown sender</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copy to %1</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Take the star away</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text of the mail</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Answers to</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Hidden copy</source>
        <translation>Hidden copy</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the web are not shown: loading them tells the sender that you read this.</source>
        <translation>
            <numerusform>%n picture of the web is not shown: loading it tells the sender that you read this.</numerusform>
            <numerusform>%n pictures of the web are not shown: loading them tells the sender that you read this.</numerusform>
        </translation>
    </message>
    <message>
        <source>This mail asks for a receipt to %1, which is not its sender.</source>
        <translation>This mail asks for a receipt to %1, which is not its sender.</translation>
    </message>
    <message>
        <source>The sender would like to hear that you have read this.</source>
        <translation>The sender would like to hear that you have read this.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>More about this mail</source>
        <translation>More about this mail</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Hide details</translation>
    </message>
    <message>
        <source>Show all details</source>
        <translation>Show all details</translation>
    </message>
    <message>
        <source>Original layout</source>
        <translation>Original layout</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Show quoted text</translation>
    </message>
    <message>
        <source>Fold quoted text</source>
        <translation>Fold quoted text</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Show pictures</translation>
    </message>
    <message>
        <source>Send a receipt</source>
        <translation>Send a receipt</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Do not</translation>
    </message>
</context>
<context>
    <name>gw::mail::MessageHead</name>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>Open. Press to fold this mail.</source>
        <translation>Open. Press to fold this mail.</translation>
    </message>
    <message>
        <source>Folded. Press to open this mail.</source>
        <translation>Folded. Press to open this mail.</translation>
    </message>
</context>
<context>
    <name>gw::mail::MessageHtmlView</name>
    <message>
        <source>Text of the message</source>
        <translation>Text of the message</translation>
    </message>
    <message>
        <source>Show the earlier mail</source>
        <translation>Show the earlier mail</translation>
    </message>
</context>
<context>
    <name>gw::mail::NamedPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>gw::mail::PdfView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages of the document</translation>
    </message>
</context>
<context>
    <name>gw::mail::RecipientChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Goes to whoever holds this post</source>
        <translation>Goes to whoever holds this post</translation>
    </message>
    <message>
        <source>Goes to everybody in this group</source>
        <translation>Goes to everybody in this group</translation>
    </message>
    <message>
        <source>This is no mail address</source>
        <translation>This is no mail address</translation>
    </message>
    <message>
        <source>Outside the administration</source>
        <translation>Outside the administration</translation>
    </message>
</context>
<context>
    <name>gw::mail::RecipientField</name>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
</context>
<context>
    <name>gw::mail::RecipientPicker</name>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>Organisation chart</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Name, ㄱㅎㄴ, duty or post</source>
        <translation>Name, ㄱㅎㄴ, duty or post</translation>
    </message>
    <message>
        <source>Search people and posts</source>
        <translation>Search people and posts</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
</context>
<context>
    <name>gw::mail::SignaturePage</name>
    <message>
        <source>Signature of</source>
        <translation>Signature of</translation>
    </message>
    <message>
        <source>Name, unit, duty, telephone</source>
        <translation>Name, unit, duty, telephone</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
</context>
<context>
    <name>gw::mail::SourceWindow</name>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>Source of the message</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Find in the source</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>The source cannot be read.</source>
        <translation>The source cannot be read.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Only the beginning is shown.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
</context>
<context>
    <name>gw::mail::SpellMarks</name>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Looking for suggestions …</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Add “%1” to the dictionary</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>No suggestion</translation>
    </message>
</context>
<context>
    <name>gw::mail::TagPage</name>
    <message>
        <source>Give the tags names of your own. Leave a field empty to keep its usual name. Only you see them.</source>
        <translation>Give the tags names of your own. Leave a field empty to keep its usual name. Only you see them.</translation>
    </message>
    <message>
        <source>Name of the tag “%1”</source>
        <translation>Name of the tag “%1”</translation>
    </message>
</context>
<context>
    <name>gw::mail::TemplatePage</name>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Template removed.</source>
        <translation>Template removed.</translation>
    </message>
</context>
<context>
    <name>gw::mail::Texts</name>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation>For reference</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Citizen mail</source>
        <translation>Citizen mail</translation>
    </message>
    <message>
        <source>Work mail</source>
        <translation>Work mail</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Sent mail</source>
        <translation>Sent mail</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Junk</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>Earlier this year</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. What you do is kept here and goes out later.</source>
        <translation>The mail server cannot be reached. What you do is kept here and goes out later.</translation>
    </message>
    <message>
        <source>Please sign in again. Nothing is lost.</source>
        <translation>Please sign in again. Nothing is lost.</translation>
    </message>
    <message>
        <source>You have no right to do that here.</source>
        <translation>You have no right to do that here.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>This is not there any more.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>That is too large.</translation>
    </message>
    <message>
        <source>This computer cannot keep it: its disk is full or cannot be written.</source>
        <translation>This computer cannot keep it: its disk is full or cannot be written.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>This mail server cannot do that.</source>
        <translation>This mail server cannot do that.</translation>
    </message>
    <message>
        <source>That did not work. Please try again; what is here stays as it is.</source>
        <translation>That did not work. Please try again; what is here stays as it is.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) marked as read.</source>
        <translation>
            <numerusform>%n mail marked as read.</numerusform>
            <numerusform>%n mails marked as read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) marked as unread.</source>
        <translation>
            <numerusform>%n mail marked as unread.</numerusform>
            <numerusform>%n mails marked as unread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) starred.</source>
        <translation>
            <numerusform>%n mail starred.</numerusform>
            <numerusform>%n mails starred.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star taken from %n mail(s).</source>
        <translation>
            <numerusform>Star taken from %n mail.</numerusform>
            <numerusform>Star taken from %n mails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importance of %n mail(s) changed.</source>
        <translation>
            <numerusform>Importance of %n mail changed.</numerusform>
            <numerusform>Importance of %n mails changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n mail(s) changed.</source>
        <translation>
            <numerusform>Tags of %n mail changed.</numerusform>
            <numerusform>Tags of %n mails changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) archived.</source>
        <translation>
            <numerusform>%n mail archived.</numerusform>
            <numerusform>%n mails archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) moved to %1.</source>
        <translation>
            <numerusform>%n mail moved to %1.</numerusform>
            <numerusform>%n mails moved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) copied to %1.</source>
        <translation>
            <numerusform>%n mail copied to %1.</numerusform>
            <numerusform>%n mails copied to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) moved to the trash.</source>
        <translation>
            <numerusform>%n mail moved to the trash.</numerusform>
            <numerusform>%n mails moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) deleted for good.</source>
        <translation>
            <numerusform>%n mail deleted for good.</numerusform>
            <numerusform>%n mails deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) moved to junk.</source>
        <translation>
            <numerusform>%n mail moved to junk.</numerusform>
            <numerusform>%n mails moved to junk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) back in the inbox.</source>
        <translation>
            <numerusform>%n mail back in the inbox.</numerusform>
            <numerusform>%n mails back in the inbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) restored.</source>
        <translation>
            <numerusform>%n mail restored.</numerusform>
            <numerusform>%n mails restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders changed.</source>
        <translation>Folders changed.</translation>
    </message>
    <message>
        <source>This mail comes from outside the city: %1</source>
        <translation>This mail comes from outside the city: %1</translation>
    </message>
    <message>
        <source>You have not had mail from %1 before.</source>
        <translation>You have not had mail from %1 before.</translation>
    </message>
    <message>
        <source>Careful: the address ends in %1, which only looks like %2. It is somebody else.</source>
        <translation>Careful: the address ends in %1, which only looks like %2. It is somebody else.</translation>
    </message>
    <message>
        <source>Careful: the address begins like %2, but really belongs to %1.</source>
        <translation>Careful: the address begins like %2, but really belongs to %1.</translation>
    </message>
    <message>
        <source>Careful: it carries the name %1, but %2 is not the address of anybody here.</source>
        <translation>Careful: it carries the name %1, but %2 is not the address of anybody here.</translation>
    </message>
    <message>
        <source>Careful: the name shows %1, but the mail is from %2.</source>
        <translation>Careful: the name shows %1, but the mail is from %2.</translation>
    </message>
    <message>
        <source>Careful: it claims to be %1, but comes from outside: %2</source>
        <translation>Careful: it claims to be %1, but comes from outside: %2</translation>
    </message>
    <message>
        <source>An answer would go to %1, not to %2.</source>
        <translation>An answer would go to %1, not to %2.</translation>
    </message>
    <message>
        <source>Sent by %1 for %2.</source>
        <translation>Sent by %1 for %2.</translation>
    </message>
    <message>
        <source>This mail names several senders. Ask before you do what it says.</source>
        <translation>This mail names several senders. Ask before you do what it says.</translation>
    </message>
    <message>
        <source>Careful: our mail server found that %1 did not send this mail.</source>
        <translation>Careful: our mail server found that %1 did not send this mail.</translation>
    </message>
    <message>
        <source>Careful: a link shows %1, but leads to %2.</source>
        <translation>Careful: a link shows %1, but leads to %2.</translation>
    </message>
    <message>
        <source>The attachment %1 is a program. It cannot be opened here.</source>
        <translation>The attachment %1 is a program. It cannot be opened here.</translation>
    </message>
    <message>
        <source>The attachment %1 hides what it is.</source>
        <translation>The attachment %1 hides what it is.</translation>
    </message>
    <message>
        <source>The attachment %1 can do harm. Open it only when you expect it.</source>
        <translation>The attachment %1 can do harm. Open it only when you expect it.</translation>
    </message>
    <message>
        <source>The attachment %1 is an old HWP document, which some offices refuse.</source>
        <translation>The attachment %1 is an old HWP document, which some offices refuse.</translation>
    </message>
    <message>
        <source>No receiver yet</source>
        <translation>No receiver yet</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unknown sender</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>No subject</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) in the conversation</source>
        <translation>
            <numerusform>%n mail in the conversation</numerusform>
            <numerusform>%n mails in the conversation</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>starred</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>with attachment</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
</context>
<context>
    <name>gw::mail::ThreadView</name>
    <message>
        <source>Careful: the text of this link names another address. It really leads to %1</source>
        <translation>Careful: the text of this link names another address. It really leads to %1</translation>
    </message>
    <message>
        <source>This leads outside, to %1</source>
        <translation>This leads outside, to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) selected</source>
        <translation>
            <numerusform>%n mail selected</numerusform>
            <numerusform>%n mails selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and the context menu act on all of them: E archives, # deletes, M moves, L tags, U marks as unread.</source>
        <translation>Keys and the context menu act on all of them: E archives, # deletes, M moves, L tags, U marks as unread.</translation>
    </message>
    <message>
        <source>Choose a mail</source>
        <translation>Choose a mail</translation>
    </message>
    <message>
        <source>It is shown here, also without a network. The key ? shows what can be done with the keyboard.</source>
        <translation>It is shown here, also without a network. The key ? shows what can be done with the keyboard.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier mail(s)</source>
        <translation>
            <numerusform>Show %n earlier mail</numerusform>
            <numerusform>Show %n earlier mails</numerusform>
        </translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>No subject</translation>
    </message>
    <message>
        <source>A file: it is only shown, not kept in your mail</source>
        <translation>A file: it is only shown, not kept in your mail</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>from outside</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>Not junk</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Junk</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Mark as unread</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Reply to all</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Previous mail</source>
        <translation>Previous mail</translation>
    </message>
    <message>
        <source>Next mail</source>
        <translation>Next mail</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close the mail</source>
        <translation>Close the mail</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>gw::mail::Triage</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>That cannot be undone any more.</source>
        <translation>That cannot be undone any more.</translation>
    </message>
</context>
<context>
    <name>gw::mail::VacationPage</name>
    <message>
        <source>You have recorded no absence.</source>
        <translation>You have recorded no absence.</translation>
    </message>
    <message>
        <source>Proposed from your absence. Please read it and save.</source>
        <translation>Proposed from your absence. Please read it and save.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>The end lies before the beginning.</translation>
    </message>
    <message>
        <source>There is no text for colleagues.</source>
        <translation>There is no text for colleagues.</translation>
    </message>
    <message>
        <source>Saved. Mail is answered in this time.</source>
        <translation>Saved. Mail is answered in this time.</translation>
    </message>
    <message>
        <source>Saved. Nothing is answered.</source>
        <translation>Saved. Nothing is answered.</translation>
    </message>
    <message>
        <source>Answer mail while I am away</source>
        <translation>Answer mail while I am away</translation>
    </message>
    <message>
        <source>Take over my absence</source>
        <translation>Take over my absence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>To colleagues</source>
        <translation>To colleagues</translation>
    </message>
    <message>
        <source>To citizens and everybody else outside – empty: no answer</source>
        <translation>To citizens and everybody else outside – empty: no answer</translation>
    </message>
    <message>
        <source>To everybody else</source>
        <translation>To everybody else</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>gw::personal::FavouritesView</name>
    <message>
        <source>“%1” is no favourite any more.</source>
        <translation>“%1” is no favourite any more.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Enter opens, Alt+Up and Alt+Down move, Delete removes.</source>
        <translation>Enter opens, Alt+Up and Alt+Down move, Delete removes.</translation>
    </message>
    <message>
        <source>Star a system, a board or a person, and it is here at every desk of yours.</source>
        <translation>Star a system, a board or a person, and it is here at every desk of yours.</translation>
    </message>
</context>
<context>
    <name>gw::personal::Notes</name>
    <message>
        <source>Empty note</source>
        <translation>Empty note</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>pinned</translation>
    </message>
</context>
<context>
    <name>gw::personal::NotesBlock</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No notes yet. Only you see what you write down here.</source>
        <translation>No notes yet. Only you see what you write down here.</translation>
    </message>
</context>
<context>
    <name>gw::personal::NotesView</name>
    <message>
        <source>Kept here, not sent yet</source>
        <translation>Kept here, not sent yet</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Changed %1</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>The note is deleted.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” is deleted.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>This could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Write. It is kept by itself.</source>
        <translation>Write. It is kept by itself.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>No notes yet</translation>
    </message>
    <message>
        <source>Only you see what you write down here.</source>
        <translation>Only you see what you write down here.</translation>
    </message>
    <message>
        <source>Choose a note</source>
        <translation>Choose a note</translation>
    </message>
</context>
<context>
    <name>gw::personal::PersonalModule</name>
    <message>
        <source>My space</source>
        <translation>My space</translation>
    </message>
    <message>
        <source>Written at another desk</source>
        <translation>Written at another desk</translation>
    </message>
    <message>
        <source>%1 (copy from another desk)</source>
        <translation>%1 (copy from another desk)</translation>
    </message>
    <message>
        <source>My notes, tasks and favourites</source>
        <translation>My notes, tasks and favourites</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favourites</translation>
    </message>
</context>
<context>
    <name>gw::personal::PersonalPage</name>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favourites</translation>
    </message>
</context>
<context>
    <name>gw::personal::TaskDelegate</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
</context>
<context>
    <name>gw::personal::TaskForm</name>
    <message>
        <source>This is no day: try “Friday”, “27 Nov” or “2026-11-27”.</source>
        <translation>This is no day: try “Friday”, “27 Nov” or “2026-11-27”.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>This could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Due: Friday, 27 Nov, in 3 days …</source>
        <translation>Due: Friday, 27 Nov, in 3 days …</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Open what it is about</translation>
    </message>
</context>
<context>
    <name>gw::personal::TasksView</name>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” is deleted.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>This could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>Due %1 (%2)</source>
        <translation>Due %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to do. Write what you mean to do above; only you see it.</source>
        <translation>Nothing to do. Write what you mean to do above; only you see it.</translation>
    </message>
    <message>
        <source>New task, e.g. “Report by Friday”</source>
        <translation>New task, e.g. “Report by Friday”</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Enter adds it. A day at the end or the beginning becomes its due day.</source>
        <translation>Enter adds it. A day at the end or the beginning becomes its due day.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Space ticks, Alt+Up and Alt+Down move, Delete removes.</source>
        <translation>Space ticks, Alt+Up and Alt+Down move, Delete removes.</translation>
    </message>
</context>
<context>
    <name>gw::questions::AskForm</name>
    <message>
        <source>Rewrite your question</source>
        <translation>Rewrite your question</translation>
    </message>
    <message>
        <source>Ask the mayor</source>
        <translation>Ask the mayor</translation>
    </message>
    <message>
        <source>Possible as long as nobody has taken it up or backs it.</source>
        <translation>Possible as long as nobody has taken it up or backs it.</translation>
    </message>
    <message>
        <source>Everybody in the city can read the question and back it. The mayor's office says by when it answers.</source>
        <translation>Everybody in the city can read the question and back it. The mayor's office says by when it answers.</translation>
    </message>
    <message>
        <source>The question in one line</source>
        <translation>The question in one line</translation>
    </message>
    <message>
        <source>What it is about, and what you would like to know</source>
        <translation>What it is about, and what you would like to know</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Ask without my name</source>
        <translation>Ask without my name</translation>
    </message>
    <message>
        <source>Nobody who reads the question learns who asked. The server keeps your name, so that you can follow up. A moderator can have it named, but only with a written reason, and you see here that it happened, when and why.</source>
        <translation>Nobody who reads the question learns who asked. The server keeps your name, so that you can follow up. A moderator can have it named, but only with a written reason, and you see here that it happened, when and why.</translation>
    </message>
    <message>
        <source>This site takes questions with a name only.</source>
        <translation>This site takes questions with a name only.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>gw::questions::OpenBlock</name>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>This could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>Unanswered questions, most backed first</source>
        <translation>Unanswered questions, most backed first</translation>
    </message>
    <message>
        <source>Enter opens a question, B backs it.</source>
        <translation>Enter opens a question, B backs it.</translation>
    </message>
    <message>
        <source>Questions come with the first connection to the server.</source>
        <translation>Questions come with the first connection to the server.</translation>
    </message>
    <message>
        <source>Every question has its answer.</source>
        <translation>Every question has its answer.</translation>
    </message>
</context>
<context>
    <name>gw::questions::QuestionText</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Answer promised</source>
        <translation>Answer promised</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>Unknown state</translation>
    </message>
    <message>
        <source>Late: promised for %1</source>
        <translation>Late: promised for %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Answer by %1</translation>
    </message>
    <message>
        <source>You, anonymously · %1</source>
        <translation>You, anonymously · %1</translation>
    </message>
    <message>
        <source>You · %1</source>
        <translation>You · %1</translation>
    </message>
    <message>
        <source>Anonymous · %1</source>
        <translation>Anonymous · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n back this</source>
        <translation>
            <numerusform>%n person backs this</numerusform>
            <numerusform>%n people back this</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else decided about this question meanwhile. Look at it again; your text is still here.</source>
        <translation>Somebody else decided about this question meanwhile. Look at it again; your text is still here.</translation>
    </message>
    <message>
        <source>Your seat may not do this. Your text is still here.</source>
        <translation>Your seat may not do this. Your text is still here.</translation>
    </message>
    <message>
        <source>The question is not there any more. Your text is still here.</source>
        <translation>The question is not there any more. Your text is still here.</translation>
    </message>
    <message>
        <source>The server did not take this as the question stands now. Your text is still here.</source>
        <translation>The server did not take this as the question stands now. Your text is still here.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Waits to be sent</translation>
    </message>
</context>
<context>
    <name>gw::questions::QuestionsModule</name>
    <message>
        <source>Mayor and staff</source>
        <translation>Mayor and staff</translation>
    </message>
    <message>
        <source>An answer is promised</source>
        <translation>An answer is promised</translation>
    </message>
    <message>
        <source>The question was declined</source>
        <translation>The question was declined</translation>
    </message>
    <message>
        <source>There is an answer</source>
        <translation>There is an answer</translation>
    </message>
    <message>
        <source>Questions to the mayor</source>
        <translation>Questions to the mayor</translation>
    </message>
    <message>
        <source>Ask the mayor</source>
        <translation>Ask the mayor</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
</context>
<context>
    <name>gw::questions::QuestionsPage</name>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>This could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>Your question is on its way.</source>
        <translation>Your question is on its way.</translation>
    </message>
    <message>
        <source>Your question is rewritten.</source>
        <translation>Your question is rewritten.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Try other words, or look in another list.</source>
        <translation>Try other words, or look in another list.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>No questions here yet</source>
        <translation>No questions here yet</translation>
    </message>
    <message>
        <source>They come with the first connection to the server. You can write yours already.</source>
        <translation>They come with the first connection to the server. You can write yours already.</translation>
    </message>
    <message>
        <source>No questions of yours</source>
        <translation>No questions of yours</translation>
    </message>
    <message>
        <source>What you ask or back appears here.</source>
        <translation>What you ask or back appears here.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>No questions</translation>
    </message>
    <message>
        <source>Questions of colleagues to the mayor appear here.</source>
        <translation>Questions of colleagues to the mayor appear here.</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Which questions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Most backed</source>
        <translation>Most backed</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Find a question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>Choose a question</translation>
    </message>
    <message>
        <source>Questions to the mayor, answers, and who promised what by when.</source>
        <translation>Questions to the mayor, answers, and who promised what by when.</translation>
    </message>
</context>
<context>
    <name>gw::questions::ReplyPanel</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Everybody sees the answer, with your name and unit.</source>
        <translation>Everybody sees the answer, with your name and unit.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send the answer</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Ask on</translation>
    </message>
    <message>
        <source>The mayor's office sees that the matter is not settled.</source>
        <translation>The mayor's office sees that the matter is not settled.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Promise an answer</source>
        <translation>Promise an answer</translation>
    </message>
    <message>
        <source>The author and everybody who backs the question sees the day.</source>
        <translation>The author and everybody who backs the question sees the day.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>Decline, with a reason</translation>
    </message>
    <message>
        <source>Everybody sees the reason. The question stays readable.</source>
        <translation>Everybody sees the reason. The question stays readable.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Have the author named, for a reason</source>
        <translation>Have the author named, for a reason</translation>
    </message>
    <message>
        <source>The author is told that this happened, when, and the reason that you write here.</source>
        <translation>The author is told that this happened, when, and the reason that you write here.</translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation>Show the name</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Without my name</source>
        <translation>Without my name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>gw::questions::ThreadView</name>
    <message>
        <source>The question is closed.</source>
        <translation>The question is closed.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Waits to be sent</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Declined: %1</translation>
    </message>
    <message>
        <source>A moderator was told on %1 that you asked this. Reason: %2</source>
        <translation>A moderator was told on %1 that you asked this. Reason: %2</translation>
    </message>
    <message>
        <source>In the hands of %1</source>
        <translation>In the hands of %1</translation>
    </message>
    <message>
        <source>Backed</source>
        <translation>Backed</translation>
    </message>
    <message>
        <source>Back it</source>
        <translation>Back it</translation>
    </message>
    <message>
        <source>Who backs a question is told to nobody; the number is.</source>
        <translation>Who backs a question is told to nobody; the number is.</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>Ask on</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Rewrite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Change the day</translation>
    </message>
    <message>
        <source>Promise an answer</source>
        <translation>Promise an answer</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>Who asked?</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>The author, anonymously</source>
        <translation>The author, anonymously</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>The answer is on its way.</translation>
    </message>
    <message>
        <source>Sent to the mayor's office.</source>
        <translation>Sent to the mayor's office.</translation>
    </message>
    <message>
        <source>The answer is promised.</source>
        <translation>The answer is promised.</translation>
    </message>
    <message>
        <source>The question is declined.</source>
        <translation>The question is declined.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>This could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was recorded; try again later.</source>
        <translation>The server cannot be reached. Nothing was recorded; try again later.</translation>
    </message>
    <message>
        <source>The server refused. Nothing was recorded.</source>
        <translation>The server refused. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Asked by %1. The author has been told that you looked.</source>
        <translation>Asked by %1. The author has been told that you looked.</translation>
    </message>
</context>
<context>
    <name>gw::surveys::AnswerForm</name>
    <message>
        <source>%1. %2</source>
        <extracomment>number of a question, and the question</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You may leave this out.</source>
        <translation>You may leave this out.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n.</source>
        <translation>
            <numerusform>Choose %n option.</numerusform>
            <numerusform>Choose %n options.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 to %2.</source>
        <translation>Choose %1 to %2.</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n.</source>
        <translation>
            <numerusform>Choose up to %n option.</numerusform>
            <numerusform>Choose up to %n options.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those who ask read what you write here.</source>
        <translation>Only those who ask read what you write here.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>Please answer this question.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least %n.</source>
        <translation>
            <numerusform>Please choose at least %n option.</numerusform>
            <numerusform>Please choose at least %n options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please choose no more than %n.</source>
        <translation>
            <numerusform>Please choose no more than %n option.</numerusform>
            <numerusform>Please choose no more than %n options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please write no more than %n characters.</source>
        <translation>
            <numerusform>Please write no more than %n character.</numerusform>
            <numerusform>Please write no more than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::surveys::QuestionEdit</name>
    <message>
        <source>Must be answered</source>
        <translation>Must be answered</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>The question in English (optional)</source>
        <translation>The question in English (optional)</translation>
    </message>
    <message>
        <source>One option a line; “Korean | English” for both languages.</source>
        <translation>One option a line; “Korean | English” for both languages.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>What the lowest step means</source>
        <translation>What the lowest step means</translation>
    </message>
    <message>
        <source>What the highest step means</source>
        <translation>What the highest step means</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>One option</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Several options</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Free answer</source>
        <translation>Free answer</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>1 to</source>
        <translation>1 to</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>A question has no text yet.</source>
        <translation>A question has no text yet.</translation>
    </message>
    <message>
        <source>“%1” needs at least two options.</source>
        <translation>“%1” needs at least two options.</translation>
    </message>
</context>
<context>
    <name>gw::surveys::ResultsView</name>
    <message>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>How to count</source>
        <translation>How to count</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>All answers</translation>
    </message>
    <message>
        <source>Weighted by bureau</source>
        <translation>Weighted by bureau</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>bureau, answers, members</comment>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>%1 of %2 people took part.</source>
        <translation>%1 of %2 people took part.</translation>
    </message>
    <message>
        <source>The numbers are shown when there are at least five ballots.</source>
        <translation>The numbers are shown when there are at least five ballots.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots are counted; the numbers move in steps of five.</source>
        <translation>
            <numerusform>%n ballot is counted; the numbers move in steps of five.</numerusform>
            <numerusform>%n ballots are counted; the numbers move in steps of five.</numerusform>
        </translation>
    </message>
    <message>
        <source>The survey is still open.</source>
        <translation>The survey is still open.</translation>
    </message>
    <message>
        <source>As of %1, without a network.</source>
        <translation>As of %1, without a network.</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mean %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Free answers are read by those who ask only.</source>
        <translation>Free answers are read by those who ask only.</translation>
    </message>
    <message>
        <source>Every bureau counts by how many people work there, not by how many answered.</source>
        <translation>Every bureau counts by how many people work there, not by how many answered.</translation>
    </message>
    <message>
        <source>Bureaus with fewer than five answers are counted together.</source>
        <translation>Bureaus with fewer than five answers are counted together.</translation>
    </message>
</context>
<context>
    <name>gw::surveys::SurveyDetail</name>
    <message>
        <source>The survey is opened.</source>
        <translation>The survey is opened.</translation>
    </message>
    <message>
        <source>The survey is closed.</source>
        <translation>The survey is closed.</translation>
    </message>
    <message>
        <source>The survey is deleted.</source>
        <translation>The survey is deleted.</translation>
    </message>
    <message>
        <source>Vote anonymously</source>
        <translation>Vote anonymously</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>Change my answer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Anonymous: the server signs your ballot without seeing it, and gets it later without knowing from whom.</source>
        <translation>Anonymous: the server signs your ballot without seeing it, and gets it later without knowing from whom.</translation>
    </message>
    <message>
        <source>Colleagues of your group have the same ballot key: %1</source>
        <translation>Colleagues of your group have the same ballot key: %1</translation>
    </message>
    <message>
        <source>Those who ask see your answers with your name.</source>
        <translation>Those who ask see your answers with your name.</translation>
    </message>
    <message>
        <source>You see the results when you have answered.</source>
        <translation>You see the results when you have answered.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Close it now</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Save as table…</translation>
    </message>
    <message>
        <source>Results anew</source>
        <translation>Results anew</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Show results</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Your ballot is on its way.</source>
        <translation>Your ballot is on its way.</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>Your answer is kept.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Save the answers</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>The answers are saved.</source>
        <translation>The answers are saved.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
</context>
<context>
    <name>gw::surveys::SurveyEditor</name>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Nobody can tell whose answer is whose: not you, not the server. It cannot be changed once sent.</source>
        <translation>Nobody can tell whose answer is whose: not you, not the server. It cannot be changed once sent.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Who is asked</translation>
    </message>
    <message>
        <source>Who sees the results</source>
        <translation>Who sees the results</translation>
    </message>
    <message>
        <source>Whoever has answered</source>
        <translation>Whoever has answered</translation>
    </message>
    <message>
        <source>Everybody, when it is closed</source>
        <translation>Everybody, when it is closed</translation>
    </message>
    <message>
        <source>Only those who ask</source>
        <translation>Only those who ask</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Results for</source>
        <translation>Results for</translation>
    </message>
    <message>
        <source>Change the survey</source>
        <translation>Change the survey</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>New survey</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>The whole city</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>It needs a title.</translation>
    </message>
    <message>
        <source>Your unit is not known yet.</source>
        <translation>Your unit is not known yet.</translation>
    </message>
    <message>
        <source>It must close later than it opens.</source>
        <translation>It must close later than it opens.</translation>
    </message>
</context>
<context>
    <name>gw::surveys::Surveys</name>
    <message>
        <source>opens %1</source>
        <translation>opens %1</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>closes %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>Opens later</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonymous</translation>
    </message>
    <message>
        <source>under your name</source>
        <translation>under your name</translation>
    </message>
    <message>
        <source>Your ballot is on its way; it is cast within some minutes.</source>
        <translation>Your ballot is on its way; it is cast within some minutes.</translation>
    </message>
    <message>
        <source>Waits to be sent.</source>
        <translation>Waits to be sent.</translation>
    </message>
    <message>
        <source>You have answered; you can change it until the end.</source>
        <translation>You have answered; you can change it until the end.</translation>
    </message>
    <message>
        <source>You have taken part.</source>
        <translation>You have taken part.</translation>
    </message>
    <message>
        <source>The survey was closed before this arrived.</source>
        <translation>The survey was closed before this arrived.</translation>
    </message>
    <message>
        <source>You have taken part in this survey already, on another computer.</source>
        <translation>You have taken part in this survey already, on another computer.</translation>
    </message>
    <message>
        <source>Somebody else has changed the survey meanwhile. Discard your change and make it again.</source>
        <translation>Somebody else has changed the survey meanwhile. Discard your change and make it again.</translation>
    </message>
    <message>
        <source>The server does not accept it as it is.</source>
        <translation>The server does not accept it as it is.</translation>
    </message>
    <message>
        <source>You may not do this with this survey any more.</source>
        <translation>You may not do this with this survey any more.</translation>
    </message>
    <message>
        <source>The server did not accept it.</source>
        <translation>The server did not accept it.</translation>
    </message>
    <message>
        <source>The server cannot be reached just now.</source>
        <translation>The server cannot be reached just now.</translation>
    </message>
    <message>
        <source>This is not for you to see yet.</source>
        <translation>This is not for you to see yet.</translation>
    </message>
    <message>
        <source>It could not be kept on this computer. Is the disk full?</source>
        <translation>It could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>That did not work. Please try again later.</source>
        <translation>That did not work. Please try again later.</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Waits to be sent</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
</context>
<context>
    <name>gw::surveys::SurveysBlock</name>
    <message>
        <source>Open surveys</source>
        <translation>Open surveys</translation>
    </message>
    <message>
        <source>Nobody asks you anything just now.</source>
        <translation>Nobody asks you anything just now.</translation>
    </message>
    <message>
        <source>Surveys are being read.</source>
        <translation>Surveys are being read.</translation>
    </message>
</context>
<context>
    <name>gw::surveys::SurveysModule</name>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Surveys: all</source>
        <translation>Surveys: all</translation>
    </message>
    <message>
        <source>Surveys: ask something</source>
        <translation>Surveys: ask something</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>gw::surveys::SurveysPage</name>
    <message>
        <source>The survey is kept.</source>
        <translation>The survey is kept.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>New survey</translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation>They are being read.</translation>
    </message>
    <message>
        <source>No surveys</source>
        <translation>No surveys</translation>
    </message>
    <message>
        <source>When your city, your bureau or your district asks you something, it appears here.</source>
        <translation>When your city, your bureau or your district asks you something, it appears here.</translation>
    </message>
    <message>
        <source>Choose a survey</source>
        <translation>Choose a survey</translation>
    </message>
    <message>
        <source>You can answer it here, also without a network.</source>
        <translation>You can answer it here, also without a network.</translation>
    </message>
</context>
<context>
    <name>gw::systems::AccessPanel</name>
    <message>
        <source>What is handed over</source>
        <translation>What is handed over</translation>
    </message>
    <message>
        <source>%1, %2, as %3</source>
        <translation>%1, %2, as %3</translation>
    </message>
    <message>
        <source>Your right ends on %1.</source>
        <translation>Your right ends on %1.</translation>
    </message>
    <message>
        <source>This seat has no right to open it.</source>
        <translation>This seat has no right to open it.</translation>
    </message>
    <message>
        <source>You have asked for access. It waits for a decision.</source>
        <translation>You have asked for access. It waits for a decision.</translation>
    </message>
    <message>
        <source>Your request was refused. You may ask again.</source>
        <translation>Your request was refused. You may ask again.</translation>
    </message>
    <message>
        <source>Read why</source>
        <translation>Read why</translation>
    </message>
    <message>
        <source>Why you need it</source>
        <translation>Why you need it</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation>Ask for access</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Remove from favourites</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Add to favourites</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times, last on %1</source>
        <translation>
            <numerusform>Opened %n time, last on %1</numerusform>
            <numerusform>Opened %n times, last on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <translation>Questions: %1</translation>
    </message>
    <message>
        <source>Say what you need it for: whoever decides has to know.</source>
        <translation>Say what you need it for: whoever decides has to know.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>This could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>Asked. You hear of the decision here.</source>
        <translation>Asked. You hear of the decision here.</translation>
    </message>
</context>
<context>
    <name>gw::systems::RequestPage</name>
    <message>
        <source>Loading the request</source>
        <translation>Loading the request</translation>
    </message>
    <message>
        <source>This request is not for this seat</source>
        <translation>This request is not for this seat</translation>
    </message>
    <message>
        <source>The request cannot be loaded now</source>
        <translation>The request cannot be loaded now</translation>
    </message>
    <message>
        <source>It was taken back, or somebody else decides it.</source>
        <translation>It was taken back, or somebody else decides it.</translation>
    </message>
    <message>
        <source>Your work is not touched.</source>
        <translation>Your work is not touched.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>A refusal needs a reason.</source>
        <translation>A refusal needs a reason.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>This could not be kept on this computer. Is the disk full?</translation>
    </message>
    <message>
        <source>Granted. It takes effect when the server has it.</source>
        <translation>Granted. It takes effect when the server has it.</translation>
    </message>
    <message>
        <source>Refused. The person is told why.</source>
        <translation>Refused. The person is told why.</translation>
    </message>
    <message>
        <source>A sentence for the person who asked (needed for a refusal)</source>
        <translation>A sentence for the person who asked (needed for a refusal)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation>Access to %1</translation>
    </message>
    <message>
        <source>%1 asked on %2</source>
        <translation>%1 asked on %2</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>Decided; on its way to the server.</source>
        <translation>Decided; on its way to the server.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Waits for a decision</translation>
    </message>
</context>
<context>
    <name>gw::systems::SystemTexts</name>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Procurement</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Documents and records</source>
        <translation>Documents and records</translation>
    </message>
    <message>
        <source>Civil complaints</source>
        <translation>Civil complaints</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>Welfare</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Local tax</source>
        <translation>Local tax</translation>
    </message>
    <message>
        <source>Public property</source>
        <translation>Public property</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Urban planning</source>
        <translation>Urban planning</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Economy</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Culture and sports</source>
        <translation>Culture and sports</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>City council</source>
        <translation>City council</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Information systems</source>
        <translation>Information systems</translation>
    </message>
    <message>
        <source>Public relations</source>
        <translation>Public relations</translation>
    </message>
    <message>
        <source>Civil registry</source>
        <translation>Civil registry</translation>
    </message>
    <message>
        <source>General affairs</source>
        <translation>General affairs</translation>
    </message>
    <message>
        <source>You arrive signed in, with a ticket that works once.</source>
        <translation>You arrive signed in, with a ticket that works once.</translation>
    </message>
    <message>
        <source>You arrive signed in, by your site's single sign-on.</source>
        <translation>You arrive signed in, by your site's single sign-on.</translation>
    </message>
    <message>
        <source>Nothing is handed over: you sign in over there.</source>
        <translation>Nothing is handed over: you sign in over there.</translation>
    </message>
    <message>
        <source>%1 cannot be opened without the network. Try again when you are online.</source>
        <translation>%1 cannot be opened without the network. Try again when you are online.</translation>
    </message>
    <message>
        <source>This seat may not open %1.</source>
        <translation>This seat may not open %1.</translation>
    </message>
    <message>
        <source>%1 is no longer in the catalogue.</source>
        <translation>%1 is no longer in the catalogue.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and open %1 again.</source>
        <translation>Too many attempts. Wait a minute and open %1 again.</translation>
    </message>
    <message>
        <source>Sign in again to open %1.</source>
        <translation>Sign in again to open %1.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Try again.</source>
        <translation>%1 could not be opened. Try again.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Try again, or quote %2 to the help desk.</source>
        <translation>%1 could not be opened. Try again, or quote %2 to the help desk.</translation>
    </message>
    <message>
        <source>I need %1 for my work as %2: </source>
        <translation>I need %1 for my work as %2: </translation>
    </message>
</context>
<context>
    <name>gw::systems::SystemTile</name>
    <message>
        <source>Sign in over there</source>
        <translation>Sign in over there</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <translation>%1 · as %2</translation>
    </message>
    <message>
        <source>Asked for access</source>
        <translation>Asked for access</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>No right</translation>
    </message>
</context>
<context>
    <name>gw::systems::SystemsBlock</name>
    <message>
        <source>Most used systems</source>
        <translation>Most used systems</translation>
    </message>
    <message>
        <source>Linked systems that you open often appear here, one click away.</source>
        <translation>Linked systems that you open often appear here, one click away.</translation>
    </message>
</context>
<context>
    <name>gw::systems::SystemsModule</name>
    <message>
        <source>Systems</source>
        <translation>Systems</translation>
    </message>
    <message>
        <source>This seat may not open %1. Here is why, and how to ask for it.</source>
        <translation>This seat may not open %1. Here is why, and how to ask for it.</translation>
    </message>
    <message>
        <source>Find a linked system</source>
        <translation>Find a linked system</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>gw::systems::SystemsPage</name>
    <message numerus="yes">
        <source>%1, %n systems</source>
        <translation>
            <numerusform>%1, %n system</numerusform>
            <numerusform>%1, %n systems</numerusform>
        </translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>All systems</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Most used</translation>
    </message>
    <message>
        <source>No linked systems yet</source>
        <translation>No linked systems yet</translation>
    </message>
    <message>
        <source>The systems of your site appear here as soon as the server has been reached once.</source>
        <translation>The systems of your site appear here as soon as the server has been reached once.</translation>
    </message>
    <message>
        <source>No system of that name</source>
        <translation>No system of that name</translation>
    </message>
    <message>
        <source>Try initial consonants or another word. The other keyboard is tried by itself.</source>
        <translation>Try initial consonants or another word. The other keyboard is tried by itself.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>No favourites yet</translation>
    </message>
    <message>
        <source>Mark a system with the star, or with *.</source>
        <translation>Mark a system with the star, or with *.</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Nothing opened yet</translation>
    </message>
    <message>
        <source>What you open often appears here.</source>
        <translation>What you open often appears here.</translation>
    </message>
    <message>
        <source>Find a system</source>
        <translation>Find a system</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systems</translation>
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
    <name>gw::widgets::MentionPopup</name>
    <message>
        <source>People to mention</source>
        <translation>People to mention</translation>
    </message>
</context>
<context>
    <name>gw::widgets::RichEditor</name>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Underlined</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Struck through</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Set link</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Heading 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Heading 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Heading 3</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Kind of paragraph</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Address of the link</translation>
    </message>
    <message>
        <source>https://… – empty removes the link</source>
        <translation>https://… – empty removes the link</translation>
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
