<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>gw::app::Application</name>
    <message>
        <source>The demo city could not be started.</source>
        <translation>시연용 시 서버를 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>No server is set.</source>
        <translation>서버가 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Ask your IT staff for its address, or start with --server URL. To look around, start with --demo.</source>
        <translation>전산 담당자에게 서버 주소를 문의하거나 --server URL 옵션으로 실행하십시오. 둘러보기만 하려면 --demo 옵션으로 실행하십시오.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; nothing on your desk is lost.</source>
        <translation>로그인 시간이 끝났습니다. 다시 로그인하십시오. 작업하던 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Gwanmun runs already with this account.</source>
        <translation>이 계정으로 관문이 이미 실행 중입니다.</translation>
    </message>
    <message>
        <source>Use the window that is open, or end it first.</source>
        <translation>열려 있는 창을 사용하거나 먼저 종료하십시오.</translation>
    </message>
    <message>
        <source>A newer version of Gwanmun has used your desk.</source>
        <translation>더 새로운 버전의 관문에서 사용한 자료입니다.</translation>
    </message>
    <message>
        <source>Start that version, or ask your IT staff. Nothing was changed.</source>
        <translation>해당 버전을 실행하거나 전산 담당자에게 문의하십시오. 변경된 내용은 없습니다.</translation>
    </message>
    <message>
        <source>Sign in again; nothing on your desk is lost.</source>
        <translation>다시 로그인하십시오. 작업하던 내용은 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>gw::app::BrowserPage</name>
    <message>
        <source>Waiting for your browser. Sign in on the page that opened; this window goes on by itself. No page? Copy the address and open it in a browser.</source>
        <translation>브라우저 로그인을 기다리고 있습니다. 열린 화면에서 로그인하면 자동으로 이어집니다. 화면이 열리지 않으면 주소를 복사하여 브라우저에서 여십시오.</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of the server. Your password is typed there and never reaches this program.</source>
        <translation>브라우저에서 서버의 로그인 화면이 열립니다. 비밀번호는 브라우저에서만 입력하며 이 프로그램에는 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>로그인 화면 열기</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>gw::app::CertificatePage</name>
    <message>
        <source>Token</source>
        <translation>보안토큰</translation>
    </message>
    <message>
        <source>Certificate folder</source>
        <translation>인증서 폴더</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>shown when opened</source>
        <translation>열면 표시</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1 만료됨</translation>
    </message>
    <message>
        <source>expires soon: %1</source>
        <translation>곧 만료: %1</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>유효기간 전</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>인증서 파일</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>인증서 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Type the password of the certificate.</source>
        <translation>인증서 비밀번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인 중…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>보안토큰 PIN</translation>
    </message>
    <message>
        <source>Certificate password</source>
        <translation>인증서 비밀번호</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>다른 파일…</translation>
    </message>
    <message>
        <source>No certificate on this computer</source>
        <translation>이 컴퓨터에 인증서가 없습니다</translation>
    </message>
    <message>
        <source>Plug in your token, copy your certificate folder, or choose a .p12 file.</source>
        <translation>보안토큰을 연결하거나, 인증서 폴더를 복사하거나, .p12 파일을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>gw::app::CommandPalette</name>
    <message>
        <source>Name, initial consonants, duty, or what you want to do</source>
        <translation>이름, 초성, 담당 업무 또는 하려는 일</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>검색 또는 이동</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과가 없습니다</translation>
    </message>
    <message>
        <source>Try part of the name, initial consonants (ㅎㄱㄷ) or a duty</source>
        <translation>이름의 일부, 초성(ㅎㄱㄷ) 또는 담당 업무로 찾아 보십시오</translation>
    </message>
</context>
<context>
    <name>gw::app::DeskWindow</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>This address is outside your site: %1 opens in your browser.</source>
        <translation>기관 밖의 주소입니다. 브라우저에서 엽니다: %1</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>내 자리</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Your IT staff has decided this setting.</source>
        <translation>전산 담당자가 정한 설정입니다.</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>밝은 화면</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>어두운 화면</translation>
    </message>
    <message>
        <source>High-contrast theme</source>
        <translation>선명한 화면</translation>
    </message>
    <message>
        <source>About this server</source>
        <translation>서버 정보</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>This is not a link that can be opened here.</source>
        <translation>여기에서 열 수 없는 링크입니다.</translation>
    </message>
    <message>
        <source>The module that opens this is not part of this version. Here it waits.</source>
        <translation>이 업무를 여는 모듈은 이 버전에 없습니다. 대기 목록을 보여 드립니다.</translation>
    </message>
    <message>
        <source>This belongs to a seat that is not yours.</source>
        <translation>다른 사람의 자리에 속한 항목입니다.</translation>
    </message>
</context>
<context>
    <name>gw::app::DockTitle</name>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>별도 창으로</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>왼쪽으로</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>오른쪽으로</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>아래쪽으로</translation>
    </message>
</context>
<context>
    <name>gw::app::ErrorText</name>
    <message>
        <source>That is not the password of this certificate.</source>
        <translation>인증서 비밀번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Type it again. Check Caps Lock and the input language.</source>
        <translation>다시 입력하십시오. Caps Lock과 한/영 상태를 확인하십시오.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs.</source>
        <translation>PIN을 여러 번 잘못 입력하여 보안토큰이 잠겼습니다.</translation>
    </message>
    <message>
        <source>Ask the issuing desk to unlock it.</source>
        <translation>발급 창구에 잠금 해제를 요청하십시오.</translation>
    </message>
    <message>
        <source>This certificate cannot be used.</source>
        <translation>사용할 수 없는 인증서입니다.</translation>
    </message>
    <message>
        <source>Choose another one, or renew it at the issuing desk.</source>
        <translation>다른 인증서를 선택하거나 발급 창구에서 갱신하십시오.</translation>
    </message>
    <message>
        <source>The server says that this certificate is revoked.</source>
        <translation>폐지된 인증서입니다.</translation>
    </message>
    <message>
        <source>Choose another certificate.</source>
        <translation>다른 인증서를 선택하십시오.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in.</source>
        <translation>서버가 로그인을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose another certificate, or ask your IT staff whether it is registered.</source>
        <translation>다른 인증서를 선택하거나, 인증서가 등록되어 있는지 전산 담당자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the network. What is on this computer stays readable.</source>
        <translation>네트워크를 확인하십시오. 이 컴퓨터에 있는 내용은 계속 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>서버가 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>You have no right to do this.</source>
        <translation>이 작업을 할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The right belongs to a seat: ask its administrator.</source>
        <translation>권한은 자리마다 부여됩니다. 관리자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>더 이상 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>그사이 다른 사람이 변경했습니다.</translation>
    </message>
    <message>
        <source>Look at the new state and decide again.</source>
        <translation>바뀐 내용을 확인하고 다시 결정하십시오.</translation>
    </message>
    <message>
        <source>This computer was away for long.</source>
        <translation>이 컴퓨터가 오랫동안 연결되지 않았습니다.</translation>
    </message>
    <message>
        <source>Everything is loaded anew.</source>
        <translation>모든 내용을 새로 불러옵니다.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>시도 횟수가 너무 많습니다.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>잠시 기다린 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>크기가 너무 큽니다.</translation>
    </message>
    <message>
        <source>The server says no.</source>
        <translation>서버가 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>입력한 내용을 확인하십시오.</translation>
    </message>
    <message>
        <source>The server has a fault.</source>
        <translation>서버에 장애가 있습니다.</translation>
    </message>
    <message>
        <source>Your changes are safe on this computer. Try again later.</source>
        <translation>변경 사항은 이 컴퓨터에 안전하게 보관되어 있습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The answer was not understood.</source>
        <translation>서버의 응답을 해석할 수 없습니다.</translation>
    </message>
    <message>
        <source>Is this the right server address, and is no sign-in page of the network in between?</source>
        <translation>서버 주소가 맞는지, 네트워크 접속 인증 화면이 중간에 있지 않은지 확인하십시오.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>서버의 신원을 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The connection was not made. Tell your IT staff.</source>
        <translation>연결하지 않았습니다. 전산 담당자에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>Writing to this computer&apos;s disk failed.</source>
        <translation>이 컴퓨터의 디스크에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <translation>디스크 공간이 부족한지 확인하십시오.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked or absent.</source>
        <translation>이 컴퓨터의 키 저장소가 잠겨 있거나 없습니다.</translation>
    </message>
    <message>
        <source>You stay signed in until the program ends.</source>
        <translation>프로그램을 종료할 때까지 로그인이 유지됩니다.</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation>여기에서는 할 수 없는 작업입니다.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>문제가 발생했습니다.</translation>
    </message>
</context>
<context>
    <name>gw::app::Features</name>
    <message>
        <source>The confirmation of a notice</source>
        <translation>공지 확인</translation>
    </message>
    <message>
        <source>A change of your preferences</source>
        <translation>환경 설정 변경</translation>
    </message>
    <message>
        <source>An absence</source>
        <translation>부재 등록</translation>
    </message>
</context>
<context>
    <name>gw::app::MainWindow</name>
    <message>
        <source>Gwanmun</source>
        <translation>관문</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>검색 또는 이동</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Show or hide notifications</source>
        <translation>알림 표시/숨기기</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>화면 배치 초기화</translation>
    </message>
    <message>
        <source>The layout is as it was at first.</source>
        <translation>화면 배치를 처음 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>This link leads to something that is not here: %1</source>
        <translation>이 버전에 없는 화면으로 연결되는 링크입니다: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Put this pane into a window of its own, or back</source>
        <translation>이 창 분리 또는 다시 붙이기</translation>
    </message>
    <message>
        <source>Move this pane to the left</source>
        <translation>이 창을 왼쪽으로 이동</translation>
    </message>
    <message>
        <source>Move this pane to the right</source>
        <translation>이 창을 오른쪽으로 이동</translation>
    </message>
    <message>
        <source>Move this pane to the bottom</source>
        <translation>이 창을 아래쪽으로 이동</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>이 창 닫기</translation>
    </message>
</context>
<context>
    <name>gw::app::NotificationCentre</name>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>새 알림이 없습니다</translation>
    </message>
    <message>
        <source>What arrives for you while you work appears here, and stays until the end of the day.</source>
        <translation>업무 중에 도착한 알림이 여기에 표시되며 그날까지 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>gw::app::ProblemWindow</name>
    <message>
        <source>Gwanmun</source>
        <translation>관문</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>gw::app::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting, some overdue</source>
        <translation>
            <numerusform>%1, 대기 %n건, 기한 초과 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, 대기 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::app::SettingsPane</name>
    <message>
        <source>Look and language</source>
        <translation>화면과 언어</translation>
    </message>
    <message>
        <source>Notifications and start</source>
        <translation>알림과 시작</translation>
    </message>
    <message>
        <source>Sign-in and privacy</source>
        <translation>로그인과 개인정보</translation>
    </message>
    <message>
        <source>Server and network</source>
        <translation>서버와 네트워크</translation>
    </message>
    <message>
        <source>About</source>
        <translation>프로그램 정보</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Gwanmun</source>
        <translation>관문</translation>
    </message>
    <message>
        <source>Gwanmun %1</source>
        <translation>관문 %1</translation>
    </message>
    <message>
        <source>The desk of the public service. Apache License 2.0.</source>
        <translation>공무원의 업무 공간. Apache License 2.0.</translation>
    </message>
    <message>
        <source>Help desk: %1</source>
        <translation>문의처: %1</translation>
    </message>
    <message>
        <source>Problems with policies and settings</source>
        <translation>정책과 설정의 문제</translation>
    </message>
</context>
<context>
    <name>gw::app::SettingsTexts</name>
    <message>
        <source>Server address</source>
        <translation>서버 주소</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>화면 색상</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>목록 간격</translation>
    </message>
    <message>
        <source>Text size (per cent)</source>
        <translation>글자 크기(%)</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>로그인 유지</translation>
    </message>
    <message>
        <source>Remove the local copy when signing out</source>
        <translation>로그아웃할 때 이 컴퓨터의 사본 삭제</translation>
    </message>
    <message>
        <source>Keep a local copy of the last days</source>
        <translation>이 컴퓨터에 사본을 보관할 기간(일)</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>로그인 방법</translation>
    </message>
    <message>
        <source>Folders with certificates</source>
        <translation>인증서 폴더</translation>
    </message>
    <message>
        <source>Token modules (PKCS#11)</source>
        <translation>보안토큰 모듈(PKCS#11)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Further trusted authorities</source>
        <translation>추가로 신뢰할 인증 기관</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>모듈</translation>
    </message>
    <message>
        <source>Start when you log in to the computer</source>
        <translation>컴퓨터에 로그인할 때 자동 실행</translation>
    </message>
    <message>
        <source>Closing the window keeps the program running</source>
        <translation>창을 닫아도 계속 실행</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>알림 표시</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>문의처</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>로그 수준</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>선명하게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>좁게</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>넓게</translation>
    </message>
    <message>
        <source>Until you sign out</source>
        <translation>로그아웃할 때까지</translation>
    </message>
    <message>
        <source>Until the program ends</source>
        <translation>프로그램을 종료할 때까지</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>ID and password</source>
        <translation>아이디와 비밀번호</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Set by your site.</source>
        <translation>소속 기관에서 정한 값입니다.</translation>
    </message>
    <message>
        <source>Set by your IT staff on this computer.</source>
        <translation>전산 담당자가 이 컴퓨터에 정한 값입니다.</translation>
    </message>
    <message>
        <source>A policy file cannot be read: there is a mistake in its syntax.</source>
        <translation>정책 파일에 문법 오류가 있어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A policy has a value that is not possible: %1.</source>
        <translation>정책의 값이 올바르지 않습니다: %1</translation>
    </message>
    <message>
        <source>A policy sets something it may not: %1.</source>
        <translation>정책으로 정할 수 없는 항목입니다: %1</translation>
    </message>
    <message>
        <source>A policy has a key that this version does not know: %1.</source>
        <translation>이 버전에서 지원하지 않는 정책 항목입니다: %1</translation>
    </message>
    <message>
        <source>A policy has a key twice: %1. The last one counts.</source>
        <translation>정책 항목이 중복되었습니다: %1. 마지막 값을 적용합니다.</translation>
    </message>
    <message>
        <source>A policy file cannot be read.</source>
        <translation>정책 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A policy file is ignored, because others than the administrator may write to it.</source>
        <translation>관리자가 아닌 사용자도 수정할 수 있는 정책 파일이므로 적용하지 않습니다.</translation>
    </message>
    <message>
        <source>Your settings file was damaged. It was set aside; the defaults apply.</source>
        <translation>설정 파일이 손상되어 따로 보관했습니다. 기본값을 적용합니다.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved. They hold until the program ends.</source>
        <translation>설정을 저장할 수 없습니다. 프로그램을 종료할 때까지만 적용됩니다.</translation>
    </message>
    <message>
        <source>The last good copy stays in force.</source>
        <translation>마지막으로 정상이던 내용을 계속 적용합니다.</translation>
    </message>
</context>
<context>
    <name>gw::app::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>gw::app::SignInWindow</name>
    <message>
        <source>Gwanmun</source>
        <translation>관문</translation>
    </message>
    <message>
        <source>Sign in - Gwanmun</source>
        <translation>로그인 - 관문</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Approvals, mail, people and notices at one desk. What you have seen stays readable without a network.</source>
        <translation>결재, 메일, 조직도, 공지를 한곳에서 처리합니다. 한 번 본 내용은 네트워크 없이도 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>ID and password</source>
        <translation>아이디와 비밀번호</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>로그인 방법</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>gw::app::StatusFeed</name>
    <message>
        <source>You have to sign in again.</source>
        <translation>다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>Nothing is lost: what you write is sent afterwards.</source>
        <translation>작성한 내용은 사라지지 않으며 로그인한 뒤 전송됩니다.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>You see the state of %1. Changes are sent when it is back.</source>
        <translation>%1 기준 화면입니다. 변경 사항은 다시 연결되면 전송됩니다.</translation>
    </message>
    <message>
        <source>Changes are sent when it is back.</source>
        <translation>변경 사항은 다시 연결되면 전송됩니다.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>요청 번호 %1</translation>
    </message>
    <message>
        <source>Fetching what is new.</source>
        <translation>새 내용을 가져오고 있습니다.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>모두 최신 상태입니다.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be kept on this computer now.</source>
        <translation>디스크 공간이 부족하여 이 컴퓨터에 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk refuses to write.</source>
        <translation>이 컴퓨터의 디스크에 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>What you see is safe on the server. Make room and go on.</source>
        <translation>보이는 내용은 서버에 안전하게 있습니다. 공간을 확보한 뒤 계속하십시오.</translation>
    </message>
    <message>
        <source>A local file was damaged and has been repaired.</source>
        <translation>이 컴퓨터의 손상된 파일을 복구했습니다.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked or absent.</source>
        <translation>이 컴퓨터의 키 저장소가 잠겨 있거나 없습니다.</translation>
    </message>
    <message>
        <source>You stay signed in until the program ends; then you sign in again.</source>
        <translation>프로그램을 종료할 때까지 로그인이 유지되며, 다음에는 다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>You stay signed in until the program ends, as your site wants it.</source>
        <translation>소속 기관의 방침에 따라 프로그램을 종료할 때까지만 로그인이 유지됩니다.</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <source>%1 was not accepted. %2</source>
        <translation>처리되지 않았습니다: %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>요청 취소</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent.</source>
        <translation>
            <numerusform>보낼 변경이 %n건 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are safe on this computer and go out once.</source>
        <translation>이 컴퓨터에 안전하게 보관되어 있으며 한 번만 전송됩니다.</translation>
    </message>
    <message>
        <source>You see the state of %1.</source>
        <translation>%1 기준 화면입니다.</translation>
    </message>
</context>
<context>
    <name>gw::app::TopBar</name>
    <message>
        <source>%1: account menu</source>
        <translation>%1 계정 메뉴</translation>
    </message>
    <message>
        <source>(concurrent)</source>
        <translation>(겸직)</translation>
    </message>
    <message>
        <source>(acting)</source>
        <translation>(직무대리)</translation>
    </message>
    <message>
        <source>Seat: %1</source>
        <translation>자리: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new notifications</source>
        <translation>
            <numerusform>새 알림 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>동기화 중</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1부터 오프라인</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>확인 필요</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>전송 대기 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>상태: %1</translation>
    </message>
    <message>
        <source>Find or go to</source>
        <translation>검색 또는 이동</translation>
    </message>
    <message>
        <source>Gwanmun</source>
        <translation>관문</translation>
    </message>
    <message>
        <source>Find people, actions and systems  (Ctrl+K)</source>
        <translation>사람, 기능, 시스템 검색  (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>gw::app::Tray</name>
    <message>
        <source>Gwanmun: nothing waits for you</source>
        <translation>관문: 대기 업무 없음</translation>
    </message>
    <message numerus="yes">
        <source>Gwanmun: %n waiting</source>
        <translation>
            <numerusform>관문: 대기 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Gwanmun</source>
        <translation>관문 열기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>gw::app::WebDock</name>
    <message>
        <source>No page open</source>
        <translation>열린 페이지가 없습니다</translation>
    </message>
    <message>
        <source>Pages of your site&apos;s systems open here.</source>
        <translation>소속 기관 업무 시스템의 페이지가 여기에 열립니다.</translation>
    </message>
    <message>
        <source>Web pages cannot be shown here</source>
        <translation>웹 페이지를 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>The web part of the program is not installed. Ask your IT staff for the package gwanmun-web.</source>
        <translation>웹 구성 요소가 설치되지 않았습니다. 전산 담당자에게 gwanmun-web 패키지 설치를 요청하십시오.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>새로 고침</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::CounterSearch</name>
    <message>
        <source>Systems</source>
        <translation>시스템</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>대기 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::dashboard::Counters</name>
    <message>
        <source>Approvals</source>
        <translation>결재</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>발송 대기</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>접수 대기</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>공람</translation>
    </message>
    <message>
        <source>Memo reports</source>
        <translation>메모보고</translation>
    </message>
    <message>
        <source>Daily logs</source>
        <translation>일일업무일지</translation>
    </message>
    <message>
        <source>Employee mail</source>
        <translation>직원 메일</translation>
    </message>
    <message>
        <source>Citizen mail</source>
        <translation>시민 메일</translation>
    </message>
    <message>
        <source>e-HOJO</source>
        <translation>e호조</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>민원</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>기한 초과 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1 ago</source>
        <translation>%1 전 기준</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>최장 %1</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::DashboardModule</name>
    <message>
        <source>Confirmed that you have read it.</source>
        <translation>공지를 확인했습니다.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 업무</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>공지</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::HomePage</name>
    <message>
        <source>%1, good to see you</source>
        <translation>%1 님, 안녕하세요</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>대기 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits for you</source>
        <translation>대기 업무 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>기한 초과 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting work</source>
        <translation>대기 업무</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>급한 업무</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>공지</translation>
    </message>
    <message>
        <source>Nothing waits for this seat. What comes in appears here at once.</source>
        <translation>이 자리의 대기 업무가 없습니다. 새로 들어오면 바로 표시됩니다.</translation>
    </message>
    <message>
        <source>No notices. Announcements of the city, your bureau and your district appear here.</source>
        <translation>공지가 없습니다. 시, 소속 국, 자치구의 공지가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>All waiting work</source>
        <translation>대기 업무 전체</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>공지 전체</translation>
    </message>
    <message>
        <source>More areas</source>
        <translation>추가 영역</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>오늘 기한 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Mayor and staff</source>
        <translation>시장과 직원</translation>
    </message>
    <message>
        <source>Employee communication</source>
        <translation>직원 소통</translation>
    </message>
    <message>
        <source>My space</source>
        <translation>나의 공간</translation>
    </message>
    <message>
        <source>These areas come with the portal module. They are not part of this version.</source>
        <translation>포털 모듈과 함께 제공됩니다. 이 버전에는 포함되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::Notices</name>
    <message>
        <source>Bureau</source>
        <translation>실·국</translation>
    </message>
    <message>
        <source>District</source>
        <translation>자치구</translation>
    </message>
    <message>
        <source>City</source>
        <translation>시</translation>
    </message>
    <message>
        <source>Read. Will be told to the author when the server is reached.</source>
        <translation>확인했습니다. 서버에 연결되면 작성자에게 전달됩니다.</translation>
    </message>
    <message>
        <source>You have confirmed that you read this.</source>
        <translation>확인한 공지입니다.</translation>
    </message>
    <message>
        <source>Everybody is asked to confirm that they have read this.</source>
        <translation>모든 직원이 읽고 확인해야 하는 공지입니다.</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>전송 대기</translation>
    </message>
    <message>
        <source>read</source>
        <translation>확인함</translation>
    </message>
    <message>
        <source>must read</source>
        <translation>필독</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>공지</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>읽음 확인</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>공지가 없습니다</translation>
    </message>
    <message>
        <source>Announcements of the city, your bureau and your district appear here.</source>
        <translation>시, 소속 국, 자치구의 공지가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Choose a notice</source>
        <translation>공지를 선택하십시오</translation>
    </message>
    <message>
        <source>It is shown here, also without a network.</source>
        <translation>네트워크가 없어도 여기에서 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::Waiting</name>
    <message>
        <source>overdue by %1</source>
        <translation>기한 %1 초과</translation>
    </message>
    <message>
        <source>due today %1</source>
        <translation>오늘 %1까지</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>내일까지</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>%1째 대기</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::WaitingPage</name>
    <message>
        <source>All %1</source>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>Kinds of waiting work</source>
        <translation>대기 업무 종류</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>대기 업무</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>대기 업무가 없습니다</translation>
    </message>
    <message>
        <source>What comes in for this seat appears here at once.</source>
        <translation>이 자리로 들어온 업무가 바로 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>gw::directory::AbsenceDialog</name>
    <message>
        <source>Record</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation>부재 등록</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>휴가</translation>
    </message>
    <message>
        <source>Business trip</source>
        <translation>출장</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Name, initial consonants or post</source>
        <translation>이름, 초성 또는 직위</translation>
    </message>
    <message>
        <source>Possible substitutes</source>
        <translation>대리자 후보</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>대리자</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>현재 부재</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>종료 일시는 시작 일시보다 늦어야 합니다.</translation>
    </message>
</context>
<context>
    <name>gw::directory::AwayBlock</name>
    <message>
        <source>Away today</source>
        <translation>오늘의 부재</translation>
    </message>
    <message>
        <source>Everybody of your unit is here.</source>
        <translation>소속 부서에 부재자가 없습니다.</translation>
    </message>
</context>
<context>
    <name>gw::directory::DirectoryModule</name>
    <message>
        <source>People</source>
        <translation>조직도</translation>
    </message>
    <message>
        <source>Search people and duties</source>
        <translation>직원·업무 검색</translation>
    </message>
    <message>
        <source>My card and absence</source>
        <translation>내 정보와 부재</translation>
    </message>
    <message>
        <source>Away today</source>
        <translation>오늘의 부재</translation>
    </message>
</context>
<context>
    <name>gw::directory::PeoplePage</name>
    <message>
        <source>away</source>
        <translation>부재</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Found for “%1”</source>
        <translation>‘%1’ 검색 결과</translation>
    </message>
    <message>
        <source>The local directory cannot be read</source>
        <translation>이 컴퓨터의 조직도를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>It is loaded again with the next sync.</source>
        <translation>다음 동기화 때 다시 불러옵니다.</translation>
    </message>
    <message>
        <source>Nobody sits right here</source>
        <translation>이 부서에 직접 속한 직원이 없습니다</translation>
    </message>
    <message>
        <source>Unfold the unit to see the units below it.</source>
        <translation>부서를 펼치면 하위 부서가 보입니다.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>찾는 직원이 없습니다</translation>
    </message>
    <message>
        <source>Try a part of the name, initial consonants such as ㅎㄱㄷ, a duty or a telephone number.</source>
        <translation>이름의 일부, 초성(예: ㅎㄱㄷ), 담당 업무 또는 전화번호로 찾아 보십시오.</translation>
    </message>
    <message>
        <source>This person is not in the directory</source>
        <translation>조직도에 없는 사람입니다</translation>
    </message>
    <message>
        <source>They may have left, or the directory is still being loaded.</source>
        <translation>퇴직했거나 조직도를 아직 불러오는 중일 수 있습니다.</translation>
    </message>
    <message>
        <source>Absence recorded.</source>
        <translation>부재를 등록했습니다.</translation>
    </message>
    <message>
        <source>The absence could not be kept on this computer.</source>
        <translation>부재를 이 컴퓨터에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Name, ㅎㄱㄷ, duty or phone</source>
        <translation>이름, 초성, 업무, 전화번호</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>직원 검색</translation>
    </message>
    <message>
        <source>Agencies and units</source>
        <translation>기관과 부서</translation>
    </message>
    <message>
        <source>People</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Choose a unit or search</source>
        <translation>부서를 선택하거나 검색하십시오</translation>
    </message>
    <message>
        <source>The whole directory is on this computer: it works without a network.</source>
        <translation>조직도 전체가 이 컴퓨터에 있어 네트워크가 없어도 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>직원을 선택하십시오</translation>
    </message>
    <message>
        <source>Posts, duties, telephone and absence appear here.</source>
        <translation>직위, 담당 업무, 전화번호, 부재가 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>gw::directory::PersonCardView</name>
    <message>
        <source>Copy as business card</source>
        <translation>명함으로 복사</translation>
    </message>
    <message>
        <source>(concurrent)</source>
        <translation>(겸직)</translation>
    </message>
    <message>
        <source>(acting)</source>
        <translation>(직무대리)</translation>
    </message>
    <message>
        <source>Away %1 to %2</source>
        <translation>부재 %1 ~ %2</translation>
    </message>
    <message>
        <source>substitute: %1</source>
        <translation>대리자: %1</translation>
    </message>
    <message>
        <source>Record an absence…</source>
        <translation>부재 등록…</translation>
    </message>
</context>
<context>
    <name>gw::web::Page</name>
    <message>
        <source>The server could not prove who it is: %1</source>
        <translation>서버의 신원을 확인할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The page was not loaded. Tell your IT staff.</source>
        <translation>페이지를 불러오지 않았습니다. 전산 담당자에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>The page has crashed.</source>
        <translation>페이지가 비정상 종료되었습니다.</translation>
    </message>
    <message>
        <source>The rest of the desk is not touched. Load it again.</source>
        <translation>다른 화면에는 영향이 없습니다. 새로 고침하십시오.</translation>
    </message>
    <message>
        <source>The page cannot be loaded.</source>
        <translation>페이지를 불러올 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>네트워크를 확인하고 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>gw::widgets::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation>입력 지우기</translation>
    </message>
</context>
<context>
    <name>gw::widgets::SkeletonView</name>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
</context>
<context>
    <name>gw::widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
</context>
</TS>
