<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>RecipientsTr</name>
    <message>
        <source>Post, now %1</source>
        <translation>직위, 현재 %1</translation>
    </message>
</context>
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
    <name>gw::app::Approval</name>
    <message>
        <source>A decision about a document</source>
        <translation>문서에 대한 결재</translation>
    </message>
    <message>
        <source>That a document was opened</source>
        <translation>문서를 열었다는 기록</translation>
    </message>
    <message>
        <source>Taking a document back</source>
        <translation>문서 회수</translation>
    </message>
    <message>
        <source>The consent to take a document back</source>
        <translation>문서 회수에 대한 동의</translation>
    </message>
    <message>
        <source>Drafting a document anew</source>
        <translation>문서 재기안</translation>
    </message>
    <message>
        <source>A copy of a draft</source>
        <translation>기안 초안의 사본</translation>
    </message>
    <message>
        <source>The deletion of a draft</source>
        <translation>기안 초안 삭제</translation>
    </message>
    <message>
        <source>A document, to be approved</source>
        <translation>상신한 문서</translation>
    </message>
    <message>
        <source>A changed version of a document</source>
        <translation>고친 문서의 새 판</translation>
    </message>
    <message>
        <source>A change of an approval line</source>
        <translation>결재선 변경</translation>
    </message>
    <message>
        <source>The line of a department</source>
        <translation>부서 결재선</translation>
    </message>
    <message>
        <source>An approval line, kept for later</source>
        <translation>저장한 결재선</translation>
    </message>
    <message>
        <source>The deletion of a kept line</source>
        <translation>저장한 결재선 삭제</translation>
    </message>
    <message>
        <source>The dispatch of a document</source>
        <translation>문서 발송</translation>
    </message>
    <message>
        <source>Sending a document again</source>
        <translation>문서 재발송</translation>
    </message>
    <message>
        <source>Work on a received document</source>
        <translation>접수 문서 처리</translation>
    </message>
    <message>
        <source>That a received document was opened</source>
        <translation>접수 문서를 열었다는 기록</translation>
    </message>
    <message>
        <source>The circulation of a document</source>
        <translation>문서 공람</translation>
    </message>
    <message>
        <source>That a circulated document was read</source>
        <translation>공람 문서를 읽었다는 기록</translation>
    </message>
    <message>
        <source>A remark on a circulated document</source>
        <translation>공람 의견</translation>
    </message>
    <message>
        <source>A memo report</source>
        <translation>메모보고</translation>
    </message>
    <message>
        <source>That a memo report was read</source>
        <translation>메모보고를 읽었다는 기록</translation>
    </message>
    <message>
        <source>An answer to a memo report</source>
        <translation>메모보고 답변</translation>
    </message>
    <message>
        <source>Taking a memo report back</source>
        <translation>메모보고 회수</translation>
    </message>
    <message>
        <source>A daily log</source>
        <translation>일일업무일지</translation>
    </message>
    <message>
        <source>A daily log, to be approved</source>
        <translation>승인을 올린 일일업무일지</translation>
    </message>
    <message>
        <source>A decision about daily logs</source>
        <translation>일일업무일지 승인</translation>
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
    <name>gw::app::Communication</name>
    <message>
        <source>A new survey</source>
        <translation>설문 등록</translation>
    </message>
    <message>
        <source>A change of a survey</source>
        <translation>설문 변경</translation>
    </message>
    <message>
        <source>Opening or closing a survey</source>
        <translation>설문 시작 또는 마감</translation>
    </message>
    <message>
        <source>Deleting a survey</source>
        <translation>설문 삭제</translation>
    </message>
    <message>
        <source>The answer to a survey</source>
        <translation>설문 응답</translation>
    </message>
    <message>
        <source>A ballot, to be signed</source>
        <translation>투표용지 서명 요청</translation>
    </message>
    <message>
        <source>A ballot, to be cast</source>
        <translation>투표용지 제출</translation>
    </message>
    <message>
        <source>The notice of a family event</source>
        <translation>경조사 알림</translation>
    </message>
    <message>
        <source>A change of a family event</source>
        <translation>경조사 변경</translation>
    </message>
    <message>
        <source>Deleting a family event</source>
        <translation>경조사 삭제</translation>
    </message>
    <message>
        <source>A note to a colleague</source>
        <translation>동료에게 보내는 위로·축하 글</translation>
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
        <source>Writing to this computer's disk failed.</source>
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
    <message>
        <source>A new notice</source>
        <translation>새 공지</translation>
    </message>
    <message>
        <source>A reminder of a notice</source>
        <translation>공지 확인 요청</translation>
    </message>
    <message>
        <source>A question to the mayor</source>
        <translation>시장에게 하는 질문</translation>
    </message>
    <message>
        <source>A decision about a question</source>
        <translation>질문에 대한 처리</translation>
    </message>
    <message>
        <source>Backing a question</source>
        <translation>질문 공감</translation>
    </message>
    <message>
        <source>An answer or a follow-up</source>
        <translation>답변 또는 추가 질문</translation>
    </message>
    <message>
        <source>A new note or task</source>
        <translation>새 메모·할 일</translation>
    </message>
    <message>
        <source>A change of a note or task</source>
        <translation>메모·할 일 변경</translation>
    </message>
    <message>
        <source>The deletion of a note or task</source>
        <translation>메모·할 일 삭제</translation>
    </message>
    <message>
        <source>A request for access to a system</source>
        <translation>시스템 사용 신청</translation>
    </message>
    <message>
        <source>A decision on a request for access</source>
        <translation>사용 신청에 대한 처리</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>새 글</translation>
    </message>
    <message>
        <source>A change of a post</source>
        <translation>글 수정</translation>
    </message>
    <message>
        <source>The deletion of a post</source>
        <translation>글 삭제</translation>
    </message>
    <message>
        <source>Pinning a post</source>
        <translation>글 고정</translation>
    </message>
    <message>
        <source>Liking a post</source>
        <translation>글 공감</translation>
    </message>
    <message>
        <source>That a post was read</source>
        <translation>글 읽음 표시</translation>
    </message>
    <message>
        <source>The confirmation of a post</source>
        <translation>글 확인</translation>
    </message>
    <message>
        <source>A report to moderators</source>
        <translation>운영자에게 하는 신고</translation>
    </message>
    <message>
        <source>The state of an offer</source>
        <translation>장터 거래 상태</translation>
    </message>
    <message>
        <source>The answer to a quiz</source>
        <translation>퀴즈 응답</translation>
    </message>
    <message>
        <source>Taking part in an event</source>
        <translation>행사 참가</translation>
    </message>
    <message>
        <source>A decision of a moderator</source>
        <translation>운영자 조치</translation>
    </message>
    <message>
        <source>A new comment</source>
        <translation>새 댓글</translation>
    </message>
    <message>
        <source>A change of a comment</source>
        <translation>댓글 수정</translation>
    </message>
    <message>
        <source>The deletion of a comment</source>
        <translation>댓글 삭제</translation>
    </message>
    <message>
        <source>Whether an entry is still true</source>
        <translation>자료 유효 여부 확인</translation>
    </message>
    <message>
        <source>That a message of a board was seen</source>
        <translation>게시판 알림 읽음 표시</translation>
    </message>
    <message>
        <source>Joining or leaving a club</source>
        <translation>동호회 가입·탈퇴</translation>
    </message>
    <message>
        <source>That a board was read</source>
        <translation>게시판 읽음 표시</translation>
    </message>
</context>
<context>
    <name>gw::app::Mail</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1(%2까지)</translation>
    </message>
    <message>
        <source>%1 until %2, %3 stands in</source>
        <translation>%1(%2까지), 대리자: %3</translation>
    </message>
    <message>
        <source>A change of mails</source>
        <translation>메일 변경</translation>
    </message>
    <message>
        <source>A change of a mailbox</source>
        <translation>편지함 변경</translation>
    </message>
    <message>
        <source>A mail, to be sent</source>
        <translation>메일 보내기</translation>
    </message>
    <message>
        <source>Taking back a scheduled mail</source>
        <translation>예약 발송 취소</translation>
    </message>
    <message>
        <source>That a mail was answered</source>
        <translation>메일 답장 표시</translation>
    </message>
    <message>
        <source>A read receipt</source>
        <translation>수신 확인</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>서명</translation>
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
    <name>gw::app::Rail</name>
    <message>
        <source>Your IT staff keeps %1 in the menu.</source>
        <translation>‘%1’ 항목은 전산 담당자가 메뉴에 고정했습니다.</translation>
    </message>
    <message>
        <source>%1 is hidden. Ctrl+K still finds it.</source>
        <translation>‘%1’ 항목을 숨겼습니다. Ctrl+K로 계속 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Arrange front page and menu…</source>
        <translation>첫 화면·메뉴 배치…</translation>
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
    <name>gw::app::RailMenu</name>
    <message>
        <source>Go to %1</source>
        <translation>‘%1’ 화면으로 이동</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>이동</translation>
    </message>
</context>
<context>
    <name>gw::app::Recipients</name>
    <message>
        <source>on leave</source>
        <translation>휴가</translation>
    </message>
    <message>
        <source>on a business trip</source>
        <translation>출장</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>away</source>
        <translation>부재</translation>
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
    <message>
        <source>Web pages</source>
        <translation>웹 페이지</translation>
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
    <message>
        <source>Front page to begin with</source>
        <translation>첫 화면 처음 배치</translation>
    </message>
    <message>
        <source>Blocks that stay on the front page</source>
        <translation>첫 화면에 고정할 블록</translation>
    </message>
    <message>
        <source>Menu entries that stay</source>
        <translation>메뉴에 고정할 항목</translation>
    </message>
    <message>
        <source>Downloads from systems</source>
        <translation>시스템에서 파일 내려받기</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>내려받기 폴더</translation>
    </message>
    <message>
        <source>Questions without a name</source>
        <translation>익명 질문</translation>
    </message>
    <message>
        <source>By the person's post</source>
        <translation>직위에 따름</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>팀장</translation>
    </message>
    <message>
        <source>Head of an office</source>
        <translation>부서장</translation>
    </message>
    <message>
        <source>Counter desk</source>
        <translation>민원 창구</translation>
    </message>
    <message>
        <source>IT staff</source>
        <translation>전산 담당자</translation>
    </message>
    <message>
        <source>Into one folder</source>
        <translation>지정한 폴더에 저장</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>매번 묻기</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>허용 안 함</translation>
    </message>
    <message>
        <source>Seconds to take back a sent mail</source>
        <translation>보낸 메일을 취소할 수 있는 시간(초)</translation>
    </message>
    <message>
        <source>Pictures from outside in mails</source>
        <translation>메일의 외부 그림</translation>
    </message>
    <message>
        <source>Original layout of mails</source>
        <translation>메일의 원래 모양</translation>
    </message>
    <message>
        <source>Requests for read receipts</source>
        <translation>수신 확인 요청</translation>
    </message>
    <message>
        <source>Attachments of a mail (MB)</source>
        <translation>메일 첨부 용량(MB)</translation>
    </message>
    <message>
        <source>On a click</source>
        <translation>누를 때만</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Signature of approvals</source>
        <translation>결재 서명 방식</translation>
    </message>
    <message>
        <source>Seconds to take back a decision</source>
        <translation>결재를 되돌릴 수 있는 시간(초)</translation>
    </message>
    <message>
        <source>By the sign-in alone</source>
        <translation>로그인으로 대신함</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>서명 그림</translation>
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
        <source>This computer's disk refuses to write.</source>
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
        <source>Pages of your site's systems open here.</source>
        <translation>소속 기관 업무 시스템의 페이지가 여기에 열립니다.</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>페이지에서 찾기</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>As at first (100%)</source>
        <translation>원래 크기(100%)</translation>
    </message>
    <message>
        <source>Open this address in your browser</source>
        <translation>이 주소를 브라우저에서 열기</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>탭 닫기</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>닫았습니다: %1</translation>
    </message>
    <message>
        <source>The page could not be printed.</source>
        <translation>페이지를 인쇄하지 못했습니다.</translation>
    </message>
    <message>
        <source>No PDF could be made of this page.</source>
        <translation>이 페이지를 PDF로 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>‘%1’ 닫기</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>불러오기 중지</translation>
    </message>
    <message>
        <source>Load again (F5)</source>
        <translation>다시 불러오기(F5)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom %1%, back to 100%</source>
        <translation>현재 배율 %1%, 100%로 되돌리기</translation>
    </message>
    <message>
        <source>Printing is not installed here. Save the page as PDF instead.</source>
        <translation>이 컴퓨터에는 인쇄 기능이 설치되어 있지 않습니다. 페이지를 PDF로 저장하십시오.</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>열린 페이지</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>암호화되지 않음</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>뒤로(Alt+왼쪽)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>앞으로(Alt+오른쪽)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>gw::app::WebDownloads</name>
    <message>
        <source>Downloads</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장 중</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation>취소했습니다. 저장된 파일은 없습니다.</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>‘%1’ 진행률</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>‘%1’ 파일이 있는 폴더 열기</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>‘%1’ 내려받기 취소</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>‘%1’ 목록에서 지우기</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>목록에서 지우기</translation>
    </message>
</context>
<context>
    <name>gw::app::WebFind</name>
    <message>
        <source>Find in the page</source>
        <translation>페이지에서 찾기</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>찾기 닫기</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>gw::app::WebNotice</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>gw::app::WebQuestion</name>
    <message>
        <source>The proxy %1 asks who you are</source>
        <translation>프록시 %1에서 로그인을 요청합니다</translation>
    </message>
    <message>
        <source>%1 asks who you are</source>
        <translation>%1에서 로그인을 요청합니다</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1의 메시지</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>이 페이지</translation>
    </message>
    <message>
        <source>This connection is not encrypted: others could read the password.</source>
        <translation>암호화되지 않은 연결입니다. 다른 사람이 비밀번호를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>No more questions from this page</source>
        <translation>이 페이지의 질문을 더 이상 표시하지 않기</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>gw::app::WebTab</name>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Web page of %1</source>
        <translation>%1 웹 페이지</translation>
    </message>
    <message>
        <source>The page does not answer.</source>
        <translation>페이지가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>기다리기</translation>
    </message>
    <message>
        <source>The page wanted to send what you entered to %1, outside of this system. It was not sent.</source>
        <translation>입력한 내용을 페이지가 이 시스템의 외부(%1)로 보내려고 했습니다. 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>This leads outside: %1</source>
        <translation>외부로 연결되는 링크입니다: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>머무르기</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>파일 선택: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Copy the link's address</source>
        <translation>링크 주소 복사</translation>
    </message>
</context>
<context>
    <name>gw::app::WebTexts</name>
    <message>
        <source>Its certificate is for another name than %1.</source>
        <translation>인증서가 %1 주소용으로 발급된 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>인증서가 만료되었습니다.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Is the clock of this computer right?</source>
        <translation>인증서의 유효 기간이 아직 시작되지 않았습니다. 이 컴퓨터의 시계가 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Its certificate was issued by nobody that this computer trusts.</source>
        <translation>이 컴퓨터가 신뢰하지 않는 기관에서 발급한 인증서입니다.</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn.</source>
        <translation>폐기된 인증서입니다.</translation>
    </message>
    <message>
        <source>Its certificate is signed in a way that can be forged.</source>
        <translation>위조할 수 있는 방식으로 서명된 인증서입니다.</translation>
    </message>
    <message>
        <source>Its certificate is not in order.</source>
        <translation>인증서가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>%1 was not found</source>
        <translation>%1: 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>There is no server of this name in your network. Check the network; if other pages open, tell your IT staff.</source>
        <translation>네트워크에 이 이름의 서버가 없습니다. 네트워크를 확인하십시오. 다른 페이지가 열리면 전산 담당자에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>%1 does not accept connections</source>
        <translation>%1: 연결을 받지 않습니다</translation>
    </message>
    <message>
        <source>The server is there, but the system on it is not running. Try again in some minutes.</source>
        <translation>서버는 있으나 시스템이 실행되고 있지 않습니다. 몇 분 뒤에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1: 응답하지 않습니다</translation>
    </message>
    <message>
        <source>The server took too long. It may be busy: try again.</source>
        <translation>서버의 응답이 너무 오래 걸렸습니다. 서버가 바쁠 수 있으니 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>No way to %1</source>
        <translation>%1: 연결할 경로가 없습니다</translation>
    </message>
    <message>
        <source>This computer has no network, or the network does not lead there. Your other work is not touched.</source>
        <translation>이 컴퓨터가 네트워크에 연결되어 있지 않거나, 연결된 네트워크에서 접근할 수 없는 서버입니다. 다른 작업에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>The proxy does not let this through</source>
        <translation>프록시에서 차단했습니다</translation>
    </message>
    <message>
        <source>The way to %1 leads over a proxy that does not answer or refuses. Tell your IT staff.</source>
        <translation>%1 서버로 연결하는 프록시가 응답하지 않거나 연결을 거부합니다. 전산 담당자에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>%1 has closed the connection</source>
        <translation>%1: 서버가 연결을 끊었습니다</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The page leads in a circle</source>
        <translation>페이지 이동이 끝없이 반복됩니다</translation>
    </message>
    <message>
        <source>%1 sends from one address to the next without an end. Tell those who run it.</source>
        <translation>%1 서버가 페이지를 끝없이 다른 주소로 넘기고 있습니다. 해당 시스템의 운영 담당자에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>No safe connection to %1</source>
        <translation>%1: 안전하게 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>The server speaks no encryption that is safe enough, so nothing was sent. Tell your IT staff.</source>
        <translation>서버가 충분히 안전한 암호화를 지원하지 않아 아무것도 보내지 않았습니다. 전산 담당자에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be loaded</source>
        <translation>%1: 불러올 수 없습니다</translation>
    </message>
    <message>
        <source>Check the network and try again. (%1)</source>
        <translation>네트워크를 확인하고 다시 시도하십시오. (%1)</translation>
    </message>
    <message>
        <source>%1 does not let you in</source>
        <translation>%1: 접근이 거부되었습니다</translation>
    </message>
    <message>
        <source>Open the system again from its entry, so that you are signed in anew. If it stays like this, ask for access.</source>
        <translation>시스템 목록에서 다시 열어 새로 로그인하십시오. 그래도 열리지 않으면 사용 신청을 하십시오.</translation>
    </message>
    <message>
        <source>This page does not exist at %1</source>
        <translation>%1: 없는 페이지입니다</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Go back, or open the system from its start.</source>
        <translation>페이지가 옮겨졌거나 삭제되었을 수 있습니다. 뒤로 돌아가거나 시스템의 첫 페이지부터 다시 여십시오.</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>%1: 장애가 있습니다</translation>
    </message>
    <message>
        <source>The system answered with an error of its own (%1). Try again in some minutes.</source>
        <translation>시스템에서 자체 오류(%1)가 발생했습니다. 몇 분 뒤에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 did not understand</source>
        <translation>%1: 요청을 처리하지 못했습니다</translation>
    </message>
    <message>
        <source>The system refused the request (%1). Go back and try again.</source>
        <translation>시스템이 요청을 거부했습니다(%1). 뒤로 돌아가 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is</source>
        <translation>%1: 신원을 확인할 수 없습니다</translation>
    </message>
    <message>
        <source>Somebody could be listening, so nothing was sent and the page was not loaded. Do not enter anything there in another browser either. Tell your IT staff.</source>
        <translation>다른 사람이 통신을 엿볼 수 있어 아무것도 보내지 않았고 페이지도 불러오지 않았습니다. 다른 브라우저에서도 이 페이지에 아무것도 입력하지 마십시오. 전산 담당자에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>The page has crashed</source>
        <translation>페이지가 비정상 종료되었습니다</translation>
    </message>
    <message>
        <source>The rest of your desk is not touched. What was typed into this page and not sent is lost. Load it again.</source>
        <translation>다른 작업에는 영향이 없습니다. 이 페이지에 입력하고 보내지 않은 내용은 사라졌습니다. 페이지를 다시 불러오십시오.</translation>
    </message>
    <message>
        <source>The part that shows web pages has stopped</source>
        <translation>웹 페이지 표시 기능이 중단되었습니다</translation>
    </message>
    <message>
        <source>The rest of your desk is not touched. Load the page again; you may have to open the system anew from its entry.</source>
        <translation>다른 작업에는 영향이 없습니다. 페이지를 다시 불러오십시오. 시스템 목록에서 다시 열어야 할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Web pages cannot be shown here</source>
        <translation>여기에서는 웹 페이지를 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>The web part of the program is not installed. Ask your IT staff for the package gwanmun-web.</source>
        <translation>웹 표시 기능이 설치되어 있지 않습니다. 전산 담당자에게 gwanmun-web 패키지 설치를 요청하십시오.</translation>
    </message>
    <message>
        <source>The page leads outside</source>
        <translation>페이지가 외부로 연결됩니다</translation>
    </message>
    <message>
        <source>It wanted to go on to %1, which does not belong to this system. Nothing was opened. Tell those who run the system.</source>
        <translation>이 시스템에 속하지 않은 %1 주소로 이동하려고 했습니다. 아무것도 열지 않았습니다. 해당 시스템의 운영 담당자에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>This video cannot be played here</source>
        <translation>이 동영상은 여기에서 재생할 수 없습니다</translation>
    </message>
    <message>
        <source>The file is damaged, or its format needs a decoder that this computer does not have. Save the file and open it with another program.</source>
        <translation>파일이 손상되었거나 이 컴퓨터에 없는 디코더가 필요한 형식입니다. 파일을 저장하여 다른 프로그램으로 여십시오.</translation>
    </message>
    <message>
        <source>The page cannot be loaded</source>
        <translation>페이지를 불러올 수 없습니다</translation>
    </message>
    <message>
        <source>Your site does not allow downloads.</source>
        <translation>소속 기관에서 내려받기를 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Refused: the file does not come from this system.</source>
        <translation>거부했습니다. 이 시스템에서 제공한 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Too many downloads at once. Try again when one is done.</source>
        <translation>동시에 내려받는 파일이 너무 많습니다. 하나가 끝난 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was kept.</source>
        <translation>디스크가 가득 찼습니다. 저장된 파일은 없습니다.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Nothing was kept.</source>
        <translation>폴더에 쓸 수 없습니다. 저장된 파일은 없습니다.</translation>
    </message>
    <message>
        <source>The connection broke. Nothing was kept.</source>
        <translation>연결이 끊겼습니다. 저장된 파일은 없습니다.</translation>
    </message>
</context>
<context>
    <name>gw::approval::ApprovalModule</name>
    <message>
        <source>Approval</source>
        <translation>결재</translation>
    </message>
    <message>
        <source>Everything that waits for me</source>
        <translation>내 처리 대기 전체</translation>
    </message>
    <message>
        <source>Draft a document</source>
        <translation>문서 기안</translation>
    </message>
    <message>
        <source>My daily log of today</source>
        <translation>오늘의 내 업무일지</translation>
    </message>
    <message>
        <source>Verify a record file…</source>
        <translation>기록 묶음 파일 검증…</translation>
    </message>
</context>
<context>
    <name>gw::approval::ApprovalPage</name>
    <message>
        <source>Submitted for approval. It leaves in a few seconds, or as soon as the server can be reached.</source>
        <translation>상신했습니다. 몇 초 뒤에, 또는 서버에 연결되는 대로 올라갑니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) approved</source>
        <translation>
            <numerusform>문서 %n건을 결재했습니다</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n건 제외</numerusform></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>되돌렸습니다</translation>
    </message>
</context>
<context>
    <name>gw::approval::BatchSheet</name>
    <message>
        <source>You have not opened it yet.</source>
        <translation>아직 열어 보지 않았습니다.</translation>
    </message>
    <message>
        <source>It was changed after you had read it.</source>
        <translation>읽은 뒤에 내용이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Your step cannot be decided this way.</source>
        <translation>이 단계는 이렇게 결재할 수 없습니다.</translation>
    </message>
    <message>
        <source>Somebody objects: read that first.</source>
        <translation>반대 의견이 있습니다. 먼저 읽어 보십시오.</translation>
    </message>
    <message>
        <source>A decision of yours about it is already on its way.</source>
        <translation>이미 올린 결재가 가고 있습니다.</translation>
    </message>
    <message>
        <source>Its text is not on this computer.</source>
        <translation>본문이 이 PC에 없습니다.</translation>
    </message>
    <message>
        <source>The decision could not be kept or signed. Try it alone.</source>
        <translation>결재를 저장하거나 서명하지 못했습니다. 따로 결재해 보십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n건 결재</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n건 제외</numerusform></translation>
    </message>
    <message>
        <source>Nothing was decided about these. They still wait for you:</source>
        <translation>다음 문서는 결재하지 않았습니다. 아직 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>제외한 문서와 까닭</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>gw::approval::BodyEditor</name>
    <message>
        <source>As the form</source>
        <translation>서식 기본색</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>갈색</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>회색</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>기울임</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>취소선</translation>
    </message>
    <message>
        <source>Colour of the words</source>
        <translation>글자색</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>One level out (Shift+Tab)</source>
        <translation>한 단계 위로(Shift+Tab)</translation>
    </message>
    <message>
        <source>One level in (Tab)</source>
        <translation>한 단계 아래로(Tab)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Picture from a file</source>
        <translation>파일에서 그림 넣기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>양쪽 맞춤</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>가운데</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>표 넣기</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>위에 행 추가</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>아래에 행 추가</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>왼쪽에 열 추가</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>오른쪽에 열 추가</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>행 삭제</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>열 삭제</translation>
    </message>
    <message>
        <source>Merge the selected cells</source>
        <translation>선택한 셀 합치기</translation>
    </message>
    <message>
        <source>Split the cell</source>
        <translation>셀 나누기</translation>
    </message>
    <message>
        <source>Head row, or not</source>
        <translation>제목 행 지정 또는 해제</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>표 삭제</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>%1 항목</translation>
    </message>
    <message>
        <source>Level of the outline</source>
        <translation>항목 단계</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1pt</translation>
    </message>
    <message>
        <source>Form's size</source>
        <translation>서식 기본 크기</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Body of the document</source>
        <translation>문서 본문</translation>
    </message>
    <message>
        <source>Write here. Enter makes the next item, Tab and Shift+Tab change its level; marks and the end mark come by themselves.</source>
        <translation>여기에 입력하십시오. Enter 키로 다음 항목을 만들고 Tab, Shift+Tab 키로 단계를 바꿉니다. 항목 기호와 끝 표시는 자동으로 붙습니다.</translation>
    </message>
</context>
<context>
    <name>gw::approval::BoxList</name>
    <message>
        <source>Everything that waits</source>
        <translation>처리 대기 전체</translation>
    </message>
    <message>
        <source>Boxes of approval</source>
        <translation>결재함</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>결재</translation>
    </message>
    <message>
        <source>Out and in</source>
        <translation>발송·접수</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>기한 초과 %n건</numerusform></translation>
    </message>
</context>
<context>
    <name>gw::approval::ChartTree</name>
    <message>
        <source>Organisation chart</source>
        <translation>조직도</translation>
    </message>
</context>
<context>
    <name>gw::approval::ChecksPane</name>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>I have read it again</source>
        <translation>다시 읽고 확인했습니다</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform></translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>고칠 내용이 없습니다</translation>
    </message>
    <message>
        <source>Hidden text, personal data, notation, numbering, receivers and the line are checked while you write.</source>
        <translation>문서를 작성하는 동안 숨은 글, 개인정보, 표기, 항목 번호, 수신자, 결재선을 점검합니다.</translation>
    </message>
    <message>
        <source>Must be mended first (%1)</source>
        <translation>먼저 고칠 사항(%1)</translation>
    </message>
    <message>
        <source>%1 – mend it, or say why it stays</source>
        <translation>%1 – 고치거나 그대로 두는 사유 입력</translation>
    </message>
    <message>
        <source>Why it stays; goes on the document card</source>
        <translation>그대로 두는 사유(문서관리카드에 기록됩니다)</translation>
    </message>
    <message>
        <source>Why it stays: %1</source>
        <translation>그대로 두는 사유: %1</translation>
    </message>
    <message>
        <source>Good to know (%1)</source>
        <translation>참고 사항(%1)</translation>
    </message>
</context>
<context>
    <name>gw::approval::ConflictBar</name>
    <message>
        <source>Your decision “%1” was not taken. %2</source>
        <translation>“%1” 처리가 반영되지 않았습니다. %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform></translation>
    </message>
    <message>
        <source>I have read it: %1</source>
        <translation>확인 후 다시 처리: %1</translation>
    </message>
    <message>
        <source>Do not decide</source>
        <translation>처리하지 않음</translation>
    </message>
</context>
<context>
    <name>gw::approval::DecisionBar</name>
    <message>
        <source>Your opinion goes with what you decide.</source>
        <translation>의견은 처리 내용과 함께 기록됩니다.</translation>
    </message>
    <message>
        <source>Why does it go back to the drafter? The reason is kept with the document.</source>
        <translation>기안자에게 반려하는 사유를 입력하십시오. 사유는 문서와 함께 보존됩니다.</translation>
    </message>
    <message>
        <source>Why is this review skipped? The reason is printed in the signature cell (Art. 9(1)).</source>
        <translation>이 검토를 생략하는 사유를 입력하십시오. 사유는 서명란에 표시됩니다(영 제9조제1항).</translation>
    </message>
    <message>
        <source>What speaks against it? The decider sees it before deciding (Art. 9(4)).</source>
        <translation>반대하는 이유를 입력하십시오. 결재권자가 결재하기 전에 확인합니다(영 제9조제4항).</translation>
    </message>
    <message>
        <source>Keep the opinion</source>
        <translation>의견 남기기</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>반대…</translation>
    </message>
    <message>
        <source>With a condition…</source>
        <translation>조건부 동의…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>반려…</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>회수…</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>재기안</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Opinion or reason</source>
        <translation>의견 또는 사유</translation>
    </message>
    <message>
        <source>Who may read the opinion</source>
        <translation>의견 공개 범위</translation>
    </message>
    <message>
        <source>Everybody who may read the document</source>
        <translation>문서를 볼 수 있는 모든 사람</translation>
    </message>
    <message>
        <source>Those of the approval line</source>
        <translation>결재선에 있는 사람</translation>
    </message>
    <message>
        <source>The decider only</source>
        <translation>결재권자만</translation>
    </message>
</context>
<context>
    <name>gw::approval::DiffView</name>
    <message>
        <source>What was changed</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>table rows added</source>
        <translation>표의 행 추가</translation>
    </message>
    <message>
        <source>table rows removed</source>
        <translation>표의 행 삭제</translation>
    </message>
    <message>
        <source>table changed</source>
        <translation>표 변경</translation>
    </message>
    <message>
        <source>picture changed</source>
        <translation>그림 변경</translation>
    </message>
    <message>
        <source>look changed</source>
        <translation>모양 변경</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>추가: %1</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>삭제: %1</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>변경: %1 → %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>공개 구분</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>보존기간</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>붙임</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>열쇠말</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>발송 구분</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>발신명의</translation>
    </message>
    <message>
        <source>another field changed</source>
        <translation>그 밖의 항목 변경</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 변경</translation>
    </message>
</context>
<context>
    <name>gw::approval::DispatchPane</name>
    <message>
        <source>to be sent</source>
        <translation>발송 전</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>발송 중</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>발송 실패</translation>
    </message>
    <message>
        <source>not arrived yet</source>
        <translation>미도착</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>접수 등록</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>반송</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>이송</translation>
    </message>
    <message>
        <source>asks for it again</source>
        <translation>재발송 요청</translation>
    </message>
    <message>
        <source>being recalled</source>
        <translation>발송 회수 중</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>발송 회수됨</translation>
    </message>
    <message>
        <source>could not be recalled</source>
        <translation>발송 회수 실패</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>발송 전</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>심사 중</translation>
    </message>
    <message>
        <source>Returned by the check</source>
        <translation>심사에서 반려</translation>
    </message>
    <message>
        <source>Waiting for the consent of the unit's head</source>
        <translation>부서장 승인 대기</translation>
    </message>
    <message>
        <source>Sending again was refused</source>
        <translation>재발송 거부됨</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>발송됨</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>재발송: %1</translation>
    </message>
    <message>
        <source>Nothing was prepared for dispatch</source>
        <translation>발송을 준비한 내용이 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2 arrived</source>
        <translation>%2곳 중 %1곳 도착</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>발신명의: %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>반려: %1</translation>
    </message>
    <message>
        <source>Receivers with personal data get a copy of their own (Art. 12(2)).</source>
        <translation>개인정보가 있는 수신자에게는 각자의 문서를 따로 보냅니다(영 제12조제2항).</translation>
    </message>
    <message>
        <source>The document is being sent</source>
        <translation>문서를 발송하고 있습니다</translation>
    </message>
    <message>
        <source>Which dispatch</source>
        <translation>발송 건 선택</translation>
    </message>
    <message>
        <source>How it is sealed</source>
        <translation>관인 처리 방법</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>관인</translation>
    </message>
    <message>
        <source>With the seal</source>
        <translation>관인 날인</translation>
    </message>
    <message>
        <source>With a signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Seal omitted (minor matter)</source>
        <translation>관인생략(경미한 사항)</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>관인 날인 후 발송</translation>
    </message>
    <message>
        <source>Ask for a check</source>
        <translation>심사 요청</translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation>기안자에게 반려…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>거부…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Recall…</source>
        <translation>발송 회수…</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>처리 종결</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Number or reason</source>
        <translation>번호 또는 사유</translation>
    </message>
</context>
<context>
    <name>gw::approval::DocumentReader</name>
    <message>
        <source>Nothing is open</source>
        <translation>열린 문서가 없습니다</translation>
    </message>
    <message>
        <source>Choose a row to read it here. j and k go through the list, a approves, r returns.</source>
        <translation>목록에서 행을 선택하면 여기에 표시됩니다. j, k 키로 목록을 이동하고 a 키로 결재, r 키로 반려합니다.</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>아직 이 컴퓨터에 없습니다</translation>
    </message>
    <message>
        <source>It opens as soon as the server can be reached. What waits for you is fetched ahead.</source>
        <translation>서버에 연결되면 바로 열립니다. 처리를 기다리는 문서는 미리 내려받습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>문서를 볼 수 없습니다</translation>
    </message>
    <message>
        <source>The document is not there any more, or this seat may not read it.</source>
        <translation>문서가 더 이상 없거나 현재 자리에서 볼 수 없는 문서입니다.</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>문서를 열지 못했습니다</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>반려: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>회수: %1</translation>
    </message>
    <message>
        <source>Check %1: %2 (%3)</source>
        <translation>점검 %1: %2 (%3)</translation>
    </message>
    <message>
        <source>The server cannot be reached. You see it as it was on %1.</source>
        <translation>서버에 연결할 수 없습니다. %1 기준의 내용입니다.</translation>
    </message>
    <message>
        <source>Open the file %1</source>
        <translation>파일 열기: %1</translation>
    </message>
    <message>
        <source>The whole record was saved. “gwanmun verify” says whether it is unbroken.</source>
        <translation>기록 묶음 전체를 저장했습니다. “gwanmun verify” 명령으로 훼손 여부를 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The PDF was saved.</source>
        <translation>PDF를 저장했습니다.</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>시행 모양</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>발송</translation>
    </message>
    <message>
        <source>Changes and card</source>
        <translation>변경 내용·카드</translation>
    </message>
    <message>
        <source>The document on A4</source>
        <translation>A4 용지 모양의 문서</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록 묶음</translation>
    </message>
    <message>
        <source>Save the whole record: versions, opinions, signatures and card</source>
        <translation>기록 묶음 전체 저장: 판, 의견, 서명, 문서관리카드</translation>
    </message>
</context>
<context>
    <name>gw::approval::DraftEditor</name>
    <message>
        <source>picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>What was pasted is larger than a document may be: its end is missing.</source>
        <translation>붙여 넣은 내용이 문서의 최대 크기를 넘어 끝부분이 빠졌습니다.</translation>
    </message>
    <message>
        <source>Some of what was pasted could not be seen where it came from. It is shown here and in the check.</source>
        <translation>붙여 넣은 내용에 원본에서는 보이지 않던 부분이 있습니다. 여기와 점검 결과에 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the web did not come along.</source>
        <translation>
            <numerusform>웹 그림 %n개는 가져오지 못했습니다.</numerusform></translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation>목록에서 뺐습니다</translation>
    </message>
    <message>
        <source>Your text goes on top of what is there</source>
        <translation>기존 내용 대신 내 내용을 저장합니다</translation>
    </message>
    <message>
        <source>Begin from…</source>
        <translation>기존 문서 활용…</translation>
    </message>
    <message>
        <source>Begin from an earlier document of mine</source>
        <translation>내 이전 문서를 바탕으로 시작</translation>
    </message>
    <message>
        <source>As issued</source>
        <translation>시행 모양</translation>
    </message>
    <message>
        <source>The sheets as they will be issued (F7)</source>
        <translation>시행될 모양으로 보기(F7)</translation>
    </message>
    <message>
        <source>Properties, line and check</source>
        <translation>속성, 결재선, 점검</translation>
    </message>
    <message>
        <source>Properties, line and check (F8)</source>
        <translation>속성, 결재선, 점검(F8)</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>닫기(기안문은 임시 저장됩니다)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>결재선</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>본문 옆 창</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>점검 %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>판 저장</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>상신</translation>
    </message>
    <message>
        <source>Must be mended first: %1</source>
        <translation>먼저 고칠 사항: %1</translation>
    </message>
    <message>
        <source>The text has changed meanwhile; look at the check again.</source>
        <translation>그사이 본문이 바뀌었습니다. 점검 결과를 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>The document has no title yet.</source>
        <translation>문서의 제목을 입력하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first</source>
        <translation>
            <numerusform>먼저 고칠 사항이 %n건 있습니다</numerusform></translation>
    </message>
    <message>
        <source>Say why the warnings stay, or mend them.</source>
        <translation>경고를 고치거나 그대로 두는 사유를 입력하십시오.</translation>
    </message>
    <message>
        <source>The approval line is not complete yet.</source>
        <translation>결재선이 아직 완성되지 않았습니다.</translation>
    </message>
    <message>
        <source>The forms are not on this computer yet. The draft is kept; submit it when they are here.</source>
        <translation>아직 서식을 내려받지 못했습니다. 기안문은 임시 저장되었으니 서식을 내려받은 후 상신하십시오.</translation>
    </message>
    <message>
        <source>The changed version is on its way. The drafter is told what you changed.</source>
        <translation>수정한 판을 보내고 있습니다. 수정한 내용은 기안자에게 통보됩니다.</translation>
    </message>
    <message>
        <source>Version on its way</source>
        <translation>결재 진행 중인 문서 수정</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>새 기안문</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full? It is tried again; do not close the program.</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간이 부족한지 확인하십시오. 다시 저장하고 있으니 프로그램을 종료하지 마십시오.</translation>
    </message>
    <message>
        <source>This draft was changed at another desk. Both texts are safe.</source>
        <translation>다른 컴퓨터에서 이 기안문을 수정했습니다. 두 내용 모두 안전하게 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 내용 유지</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>다른 내용 사용</translation>
    </message>
    <message>
        <source>It was not accepted and is a draft again: %1</source>
        <translation>상신이 받아들여지지 않아 임시저장함으로 되돌렸습니다: %1</translation>
    </message>
    <message>
        <source>Show the check</source>
        <translation>점검 보기</translation>
    </message>
    <message>
        <source>You change the text of “%1”. The drafter is told what you change, and those who signed before are marked as having seen the older version.</source>
        <translation>“%1” 문서의 본문을 수정하고 있습니다. 수정한 내용은 기안자에게 통보되며, 이미 서명한 사람에게는 이전 판을 본 것으로 표시됩니다.</translation>
    </message>
    <message>
        <source>The forms are not on this computer yet. You can write already; it is submitted when they are here.</source>
        <translation>아직 서식을 내려받지 못했습니다. 먼저 작성할 수 있으며 서식을 내려받은 후 상신됩니다.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 요청</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>%1 저장</translation>
    </message>
    <message>
        <source>only on this computer yet</source>
        <translation>아직 이 컴퓨터에만 있음</translation>
    </message>
    <message>
        <source>on its way to the server</source>
        <translation>서버로 전송 중</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>서버에 저장됨</translation>
    </message>
    <message>
        <source>changed at another desk</source>
        <translation>다른 컴퓨터에서 수정됨</translation>
    </message>
    <message>
        <source>not kept: is the disk full?</source>
        <translation>저장하지 못함: 디스크 공간 확인</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>작성한 내용 없음</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1자</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1단어</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n쪽</numerusform></translation>
    </message>
    <message>
        <source>Text and fields were taken over; files were not.</source>
        <translation>본문과 입력 항목을 가져왔습니다. 파일은 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The draft is discarded</source>
        <translation>기안문을 버렸습니다</translation>
    </message>
    <message>
        <source>It is among your drafts again</source>
        <translation>임시저장함에 다시 넣었습니다</translation>
    </message>
    <message>
        <source>Picture for the text</source>
        <translation>본문에 넣을 그림</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>This picture could not be read; it is attached as a file.</source>
        <translation>그림을 읽을 수 없어 파일로 첨부합니다.</translation>
    </message>
</context>
<context>
    <name>gw::approval::DraftTemplates</name>
    <message>
        <source>Box to look in</source>
        <translation>찾을 함</translation>
    </message>
    <message>
        <source>Title or number</source>
        <translation>제목 또는 번호</translation>
    </message>
    <message>
        <source>Look for an earlier document</source>
        <translation>이전 문서 찾기</translation>
    </message>
    <message>
        <source>Earlier documents</source>
        <translation>이전 문서</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>문서가 없습니다</translation>
    </message>
    <message>
        <source>Documents that you drafted or decided stand here; choose one to begin from its text and fields.</source>
        <translation>내가 기안하거나 결재한 문서가 여기에 표시됩니다. 문서를 선택하면 그 본문과 입력 항목을 바탕으로 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>The text of this document is not on this computer, and the server cannot be reached.</source>
        <translation>이 문서의 본문이 이 컴퓨터에 없으며 서버에 연결할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>gw::approval::FilesList</name>
    <message>
        <source>stands in the text</source>
        <translation>본문에 있음</translation>
    </message>
    <message>
        <source>not an open format</source>
        <translation>개방형 형식 아님</translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <translation>%1% 전송됨</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>앞으로 이동</translation>
    </message>
    <message>
        <source>Later in the list</source>
        <translation>뒤로 이동</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Attach more</source>
        <translation>파일 추가</translation>
    </message>
</context>
<context>
    <name>gw::approval::HeadFields</name>
    <message>
        <source>Form</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>To</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>경유</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>발신명의</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>발송 구분</translation>
    </message>
    <message>
        <source>usually nobody</source>
        <translation>보통 비워 둡니다</translation>
    </message>
    <message>
        <source>What the document is about</source>
        <translation>무엇에 관한 문서인지 입력하십시오</translation>
    </message>
    <message>
        <source>No form yet</source>
        <translation>서식 미지정</translation>
    </message>
</context>
<context>
    <name>gw::approval::InboxList</name>
    <message numerus="yes">
        <source>Approve %n document(s)</source>
        <translation>
            <numerusform>문서 %n건 결재</numerusform></translation>
    </message>
    <message>
        <source>Approve %1 of %2: the others were not opened</source>
        <translation>%2건 중 %1건 결재(나머지는 열어 보지 않음)</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>처리 대기 %n건</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>기한 초과 %n건</numerusform></translation>
    </message>
    <message>
        <source>Nothing waits for you here</source>
        <translation>처리를 기다리는 문서가 없습니다</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>조건에 맞는 문서가 없습니다</translation>
    </message>
    <message>
        <source>Rows appear here as soon as one fits the filter.</source>
        <translation>조건에 맞는 문서가 생기면 바로 표시됩니다.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>모두 처리했습니다</translation>
    </message>
    <message>
        <source>What needs you appears here by itself: approvals, dispatch, receipts, circulation and reports.</source>
        <translation>결재, 발송, 접수, 공람, 보고 중 처리할 것이 있으면 여기에 자동으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Draft a document</source>
        <translation>문서 기안</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>임시 저장한 기안문이 없습니다</translation>
    </message>
    <message>
        <source>What you begin to write is kept here, also without a network.</source>
        <translation>작성을 시작한 기안문은 네트워크가 없어도 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>문서가 없습니다</translation>
    </message>
    <message>
        <source>What belongs into this box appears here by itself.</source>
        <translation>이 함에 해당하는 문서가 자동으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Everything that waits</source>
        <translation>처리 대기 전체</translation>
    </message>
    <message>
        <source>Rows of the box</source>
        <translation>함의 목록</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>목록 조건</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>정렬 순서</translation>
    </message>
    <message>
        <source>Filter by title, number or name</source>
        <translation>제목, 번호, 이름으로 거르기</translation>
    </message>
    <message>
        <source>Title, number or name</source>
        <translation>제목, 번호, 이름</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 초과</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>기한 임박</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>열지 않음</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Opened and ready</source>
        <translation>열람 후 결재 가능</translation>
    </message>
    <message>
        <source>Most pressing first</source>
        <translation>급한 순</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된순</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>제목순</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모보고</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>기안</translation>
    </message>
    <message>
        <source>Write a memo report</source>
        <translation>메모보고 작성</translation>
    </message>
</context>
<context>
    <name>gw::approval::LineCard</name>
    <message>
        <source>Must be done</source>
        <translation>필수 단계</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>미지정</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>앞으로 이동(Alt+Up)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>뒤로 이동(Alt+Down)</translation>
    </message>
    <message>
        <source>Take out of the line (Delete)</source>
        <translation>결재선에서 빼기(Delete)</translation>
    </message>
    <message>
        <source>The department makes a line of its own for it</source>
        <translation>해당 부서에서 자체 결재선을 지정합니다</translation>
    </message>
    <message>
        <source>may be passed over</source>
        <translation>생략 가능</translation>
    </message>
</context>
<context>
    <name>gw::approval::LineStrip</name>
    <message>
        <source>delegated</source>
        <translation>전결</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>대결</translation>
    </message>
    <message>
        <source>older text</source>
        <translation>이전 판</translation>
    </message>
    <message>
        <source>Signed before the text was changed</source>
        <translation>본문이 바뀌기 전에 서명했습니다</translation>
    </message>
    <message>
        <source>Approval line</source>
        <translation>결재선</translation>
    </message>
</context>
<context>
    <name>gw::approval::LineView</name>
    <message>
        <source>Nobody decides. Add a step with the role Decide.</source>
        <translation>결재할 사람이 없습니다. 결재 역할의 단계를 추가하십시오.</translation>
    </message>
    <message>
        <source>There can be only one decision.</source>
        <translation>결재 단계는 하나만 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>The decision comes after reviews, concurrence and agreement.</source>
        <translation>결재는 검토, 협조, 합의 다음에 있어야 합니다.</translation>
    </message>
    <message>
        <source>Reading afterwards and informing come after the decision.</source>
        <translation>후열과 통보는 결재 다음에 있어야 합니다.</translation>
    </message>
    <message>
        <source>Nobody is named here.</source>
        <translation>이 단계에 지정된 사람이 없습니다.</translation>
    </message>
    <message>
        <source>This post is in the line twice.</source>
        <translation>이 직위가 결재선에 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The drafter is the first of the line and is not planned.</source>
        <translation>기안자는 결재선의 첫 번째이므로 따로 지정하지 않습니다.</translation>
    </message>
    <message>
        <source>There is nobody in this group.</source>
        <translation>이 그룹에 속한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>The decision cannot run beside other steps.</source>
        <translation>결재는 다른 단계와 동시에 진행할 수 없습니다.</translation>
    </message>
    <message>
        <source>A department can concur, agree or be informed; the rest are people's.</source>
        <translation>부서는 협조, 합의, 통보만 맡을 수 있습니다. 나머지 역할에는 사람을 지정하십시오.</translation>
    </message>
    <message>
        <source>Below the delegation rule: this officer may not decide it (Decree, Art. 10(2)).</source>
        <translation>전결규정보다 낮은 직위입니다. 이 직위에서는 결재할 수 없습니다(영 제10조제2항).</translation>
    </message>
    <message>
        <source>Above the delegation rule: a lower officer may decide it (Decree, Art. 67-2).</source>
        <translation>전결규정보다 높은 직위입니다. 더 낮은 직위에서 결재할 수 있습니다(영 제67조제2호).</translation>
    </message>
    <message>
        <source>Something is wrong here.</source>
        <translation>이 단계에 잘못된 부분이 있습니다.</translation>
    </message>
    <message>
        <source>head of the agency</source>
        <translation>기관장</translation>
    </message>
    <message>
        <source>vice head</source>
        <translation>부기관장</translation>
    </message>
    <message>
        <source>bureau head</source>
        <translation>국장</translation>
    </message>
    <message>
        <source>division head</source>
        <translation>과장</translation>
    </message>
    <message>
        <source>team leader</source>
        <translation>팀장</translation>
    </message>
    <message>
        <source>officer in charge</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>결재선 제안</translation>
    </message>
    <message>
        <source>Asks the rules of delegation who decides this matter</source>
        <translation>이 사무의 결재권자를 전결규정에서 찾습니다</translation>
    </message>
    <message>
        <source>Kept lines</source>
        <translation>저장한 결재선</translation>
    </message>
    <message>
        <source>Undo the last change of the line</source>
        <translation>결재선의 마지막 변경 되돌리기</translation>
    </message>
    <message>
        <source>Take the proposed line</source>
        <translation>제안한 결재선 적용</translation>
    </message>
    <message>
        <source>Name, post or department</source>
        <translation>이름, 직위 또는 부서</translation>
    </message>
    <message>
        <source>Add to the line: name, post or department</source>
        <translation>결재선에 추가: 이름, 직위 또는 부서</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>조직도</translation>
    </message>
    <message>
        <source>Role of who is added</source>
        <translation>추가할 사람의 역할</translation>
    </message>
    <message>
        <source>Added as</source>
        <translation>추가할 역할</translation>
    </message>
    <message>
        <source>The rules of delegation are asked when the server can be reached again.</source>
        <translation>서버에 다시 연결되면 전결규정을 확인합니다.</translation>
    </message>
    <message>
        <source>Asking the rules of delegation…</source>
        <translation>전결규정을 확인하는 중…</translation>
    </message>
    <message>
        <source>No rule of delegation names this matter: the head of the agency decides.</source>
        <translation>전결규정에 없는 사무입니다. 기관장이 결재합니다.</translation>
    </message>
    <message>
        <source>Decided by the %1 – %2</source>
        <translation>결재권자: %1 – %2</translation>
    </message>
    <message>
        <source>Choose the unit task: the rules of delegation then say who decides.</source>
        <translation>단위과제를 선택하십시오. 전결규정에 따라 결재권자를 알려 드립니다.</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>동시 진행</translation>
    </message>
    <message>
        <source>When this group is done</source>
        <translation>이 묶음의 완료 조건</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>전원</translation>
    </message>
    <message>
        <source>most of them</source>
        <translation>과반수</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>먼저 처리한 한 명</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>기안: %1</translation>
    </message>
</context>
<context>
    <name>gw::approval::LogLines</name>
    <message>
        <source>Line removed</source>
        <translation>항목을 삭제했습니다</translation>
    </message>
    <message>
        <source>Add a line, then Enter</source>
        <translation>항목을 쓰고 Enter를 누르십시오</translation>
    </message>
    <message>
        <source>New line: %1</source>
        <translation>새 항목: %1</translation>
    </message>
    <message>
        <source>Space marks a line as done, F2 changes it, Delete removes it.</source>
        <translation>Space로 완료 표시, F2로 수정, Delete로 삭제합니다.</translation>
    </message>
</context>
<context>
    <name>gw::approval::LogPane</name>
    <message>
        <source>Nobody is here in this week</source>
        <translation>이번 주에는 사람이 없습니다</translation>
    </message>
    <message>
        <source>The logs of the people of your unit appear here.</source>
        <translation>부서 사람들의 업무일지가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>You approve nobody's logs</source>
        <translation>승인할 업무일지가 없습니다</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>아직 이 PC에 없습니다</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>열지 못했습니다</translation>
    </message>
    <message>
        <source>A day that was opened once can be written without a network. Today's opens as soon as the server is there.</source>
        <translation>한 번 연 날의 일지는 네트워크 없이도 쓸 수 있습니다. 오늘 일지는 서버에 연결되면 열립니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The log of %1 goes to your approver</source>
        <translation>%1 업무일지를 승인자에게 올립니다</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>회수했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) approved</source>
        <translation>
            <numerusform>업무일지 %n건 승인</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n log(s) returned</source>
        <translation>
            <numerusform>업무일지 %n건 반려</numerusform></translation>
    </message>
    <message>
        <source>Submitted here, on its way</source>
        <translation>올리는 중</translation>
    </message>
    <message>
        <source>Approved here, on its way</source>
        <translation>승인하는 중</translation>
    </message>
    <message>
        <source>Returned here, on its way</source>
        <translation>반려하는 중</translation>
    </message>
    <message>
        <source>My log</source>
        <translation>내 일지</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>우리 팀</translation>
    </message>
    <message>
        <source>Whose daily logs</source>
        <translation>누구의 업무일지</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>전날</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>전날(Alt+왼쪽)</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>다음 날</translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation>다음 날(Alt+오른쪽)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Back to the team</source>
        <translation>팀으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>gw::approval::LogSheet</name>
    <message>
        <source>Submitted</source>
        <translation>상신</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>미상신</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>승인자: %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>in time until %1</source>
        <translation>상신 기한: %1</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>반려(%1): %2</translation>
    </message>
    <message>
        <source>There is no line yet.</source>
        <translation>아직 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Not kept yet: %1</source>
        <translation>아직 저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Kept on this computer; it goes to the server by itself.</source>
        <translation>이 컴퓨터에 저장했습니다. 서버에는 자동으로 전송됩니다.</translation>
    </message>
    <message>
        <source>Kept as you write. Only you see it until you submit it.</source>
        <translation>쓰는 대로 저장됩니다. 상신하기 전에는 본인만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>일일업무일지</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>No plan was written.</source>
        <translation>작성한 계획이 없습니다.</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>오늘 한 일</translation>
    </message>
    <message>
        <source>No result was written.</source>
        <translation>작성한 실적이 없습니다.</translation>
    </message>
    <message>
        <source>From the system: Enter takes a line over</source>
        <translation>시스템에서 가져온 항목: Enter로 일지에 넣습니다</translation>
    </message>
    <message>
        <source>Suggestions: Enter takes a line over</source>
        <translation>추천 항목: Enter로 일지에 넣습니다</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>모두 넣기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Submit (Ctrl+Enter)</source>
        <translation>상신 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Why it goes back</source>
        <translation>반려 사유</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
</context>
<context>
    <name>gw::approval::LogTable</name>
    <message>
        <source>Approving</source>
        <translation>승인 중</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>반려 중</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, 지연</translation>
    </message>
    <message>
        <source>Nothing was submitted for this day</source>
        <translation>이날 상신한 일지가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of results</source>
        <translation>
            <numerusform>실적 %n건</numerusform></translation>
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
            <numerusform>승인 대기 %n건</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>지연 %n건</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>%n건 승인</numerusform></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message numerus="yes">
        <source>Return %n</source>
        <translation>
            <numerusform>%n건 반려</numerusform></translation>
    </message>
    <message>
        <source>Return</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>이전 주</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>다음 주</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>Daily logs of the team by person and day</source>
        <translation>사람과 날짜별 팀 일일업무일지</translation>
    </message>
    <message>
        <source>Select all that wait</source>
        <translation>승인 대기 모두 선택</translation>
    </message>
    <message>
        <source>Why they go back</source>
        <translation>반려 사유</translation>
    </message>
</context>
<context>
    <name>gw::approval::MemoPane</name>
    <message>
        <source>answered %1</source>
        <translation>답변 %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>읽음 %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>순서 전</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>아직 이 컴퓨터에 없습니다</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>열지 못했습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>회수함</translation>
    </message>
    <message>
        <source>became a document</source>
        <translation>기안문으로 전환함</translation>
    </message>
    <message>
        <source>The memo report goes out</source>
        <translation>메모보고를 보냅니다</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>답변 보내기</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>회수</translation>
    </message>
    <message>
        <source>Make a document of it</source>
        <translation>기안문으로 전환</translation>
    </message>
    <message>
        <source>Text of the memo</source>
        <translation>메모보고 내용</translation>
    </message>
    <message>
        <source>New memo report</source>
        <translation>새 메모보고</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>What you report or ask</source>
        <translation>보고하거나 문의할 내용</translation>
    </message>
    <message>
        <source>How it goes round</source>
        <translation>전달 방식</translation>
    </message>
    <message>
        <source>To all at once</source>
        <translation>모두에게 한꺼번에</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>한 사람씩 차례로</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>gw::approval::PropertiesPane</name>
    <message>
        <source>1 Secret by another law</source>
        <translation>1호 다른 법령에 따른 비밀</translation>
    </message>
    <message>
        <source>2 Security, defence, diplomacy</source>
        <translation>2호 안보·국방·외교</translation>
    </message>
    <message>
        <source>3 Life, body, property</source>
        <translation>3호 생명·신체·재산</translation>
    </message>
    <message>
        <source>4 Trial, investigation</source>
        <translation>4호 재판·수사</translation>
    </message>
    <message>
        <source>5 Audit, bidding, personnel, in progress</source>
        <translation>5호 감사·입찰·인사·진행 중</translation>
    </message>
    <message>
        <source>6 Personal information</source>
        <translation>6호 개인정보</translation>
    </message>
    <message>
        <source>7 Business secret</source>
        <translation>7호 영업비밀</translation>
    </message>
    <message>
        <source>8 Speculation, hoarding</source>
        <translation>8호 투기·매점매석</translation>
    </message>
    <message>
        <source>The approval line</source>
        <translation>결재선</translation>
    </message>
    <message>
        <source>My department</source>
        <translation>소속 부서</translation>
    </message>
    <message>
        <source>My bureau</source>
        <translation>소속 실·국</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>소속 기관</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>모든 기관</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>즉시</translation>
    </message>
    <message>
        <source>Unit task</source>
        <translation>단위과제</translation>
    </message>
    <message>
        <source>Record file</source>
        <translation>기록물철</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>보존기간</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>공개 구분</translation>
    </message>
    <message>
        <source>Grounds (Disclosure Act, Art. 9(1))</source>
        <translation>비공개 근거(정보공개법 제9조제1항)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Keywords, between commas</source>
        <translation>열쇠말(쉼표로 구분)</translation>
    </message>
    <message>
        <source>May be read by</source>
        <translation>열람 범위</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>긴급 구분</translation>
    </message>
    <message>
        <source>Amount in won, for the rules of delegation</source>
        <translation>금액(원, 전결규정 적용 기준)</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translation>비공개 기한</translation>
    </message>
    <message>
        <source>Encrypt when it is dispatched</source>
        <translation>발송할 때 암호화</translation>
    </message>
    <message>
        <source>Important: an acting decision is reported afterwards</source>
        <translation>중요: 대결하면 사후에 보고</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Summary and keywords out of your own words, on this computer</source>
        <translation>이 PC에서 본문으로 요약과 열쇠말을 만듭니다</translation>
    </message>
    <message>
        <source>The unit task says %1.</source>
        <translation>단위과제에 정한 보존기간: %1</translation>
    </message>
    <message>
        <source>Choose the unit task</source>
        <translation>단위과제 선택</translation>
    </message>
    <message>
        <source>Chosen at the decision</source>
        <translation>결재할 때 지정</translation>
    </message>
    <message>
        <source>%1 (%2, vol. %3)</source>
        <translation>%1(%2년, %3권)</translation>
    </message>
    <message>
        <source>There is no text yet to take a summary from.</source>
        <translation>요약을 만들 본문이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Summary and keywords were replaced</source>
        <translation>요약과 열쇠말을 바꾸었습니다</translation>
    </message>
</context>
<context>
    <name>gw::approval::ReceiptPane</name>
    <message>
        <source>arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>to be distributed</source>
        <translation>배부 대기</translation>
    </message>
    <message>
        <source>to be registered</source>
        <translation>접수 대기</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>접수 등록됨</translation>
    </message>
    <message>
        <source>with its handler</source>
        <translation>담당자 지정됨</translation>
    </message>
    <message>
        <source>in circulation</source>
        <translation>공람 중</translation>
    </message>
    <message>
        <source>being answered</source>
        <translation>회신 작성 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>반송됨</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>이송됨</translation>
    </message>
    <message>
        <source>to be distributed again</source>
        <translation>재배부 대기</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>아직 이 컴퓨터에 없습니다</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>열지 못했습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Receipt number %1</source>
        <translation>접수번호 %1</translation>
    </message>
    <message>
        <source>How to handle it: %1</source>
        <translation>처리 방법: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>The sender's document</source>
        <translation>보낸 기관의 문서</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>회신 문서</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Circulation: %1</source>
        <translation>공람: %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>접수 등록</translation>
    </message>
    <message>
        <source>Distribute…</source>
        <translation>배부…</translation>
    </message>
    <message>
        <source>Assign a handler…</source>
        <translation>담당자 지정…</translation>
    </message>
    <message>
        <source>Circulate…</source>
        <translation>공람…</translation>
    </message>
    <message>
        <source>Say how to handle it…</source>
        <translation>처리 방법 지시…</translation>
    </message>
    <message>
        <source>Nothing more to do…</source>
        <translation>종결…</translation>
    </message>
    <message>
        <source>Not for this unit…</source>
        <translation>재배부 요청…</translation>
    </message>
    <message>
        <source>Pass on to another agency…</source>
        <translation>다른 기관으로 이송…</translation>
    </message>
    <message>
        <source>Ask for it again…</source>
        <translation>재발송 요청…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>반송…</translation>
    </message>
    <message>
        <source>Which unit handles it?</source>
        <translation>어느 부서에서 처리합니까?</translation>
    </message>
    <message>
        <source>Who handles it, until when?</source>
        <translation>누가 언제까지 처리합니까?</translation>
    </message>
    <message>
        <source>Who is to read it? It is noted by itself who has.</source>
        <translation>누구에게 공람합니까? 읽은 사람은 자동으로 기록됩니다.</translation>
    </message>
    <message>
        <source>Which agency is it for, and why?</source>
        <translation>어느 기관 소관이며, 이송하는 사유는 무엇입니까?</translation>
    </message>
    <message>
        <source>How is it to be handled, until when?</source>
        <translation>어떤 방법으로 언제까지 처리합니까?</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the document.</source>
        <translation>사유가 무엇입니까? 입력한 사유는 문서와 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reason or instruction</source>
        <translation>사유 또는 지시 사항</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>처리 기한</translation>
    </message>
    <message>
        <source>The document on A4</source>
        <translation>A4 용지로 본 문서</translation>
    </message>
</context>
<context>
    <name>gw::approval::ReceiverChip</name>
    <message>
        <source>Outside the directory: sent by post or by hand</source>
        <translation>조직도에 없는 수신자: 우편이나 인편으로 보냅니다</translation>
    </message>
    <message>
        <source>own copy</source>
        <translation>별도 1부</translation>
    </message>
    <message>
        <source>Gets a copy of its own (Decree, Art. 12(2))</source>
        <translation>문서를 따로 한 부 받습니다(영 제12조제2항)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>‘%1’ 삭제</translation>
    </message>
    <message>
        <source>Delete removes, P: a copy of its own</source>
        <translation>Delete: 삭제, P: 별도 1부</translation>
    </message>
</context>
<context>
    <name>gw::approval::ReceiverField</name>
    <message>
        <source>Department, person, or a name outside</source>
        <translation>부서, 사람 또는 외부 수신자 이름</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>수신자</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>조직도</translation>
    </message>
</context>
<context>
    <name>gw::approval::SavedLines</name>
    <message>
        <source>Lines that you keep stand here. They are bound to posts, so they survive whoever sits there.</source>
        <translation>저장한 결재선이 여기에 표시됩니다. 결재선은 직위에 연결되므로 담당하는 사람이 바뀌어도 그대로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Name for the line as it is now</source>
        <translation>현재 결재선의 이름</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>결재선 이름</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>결재선 저장</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>a post of it is gone</source>
        <translation>없어진 직위 있음</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>‘%1’ 적용</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>“%1” is forgotten</source>
        <translation>“%1” 결재선을 삭제했습니다</translation>
    </message>
    <message>
        <source>The line is kept</source>
        <translation>결재선을 저장했습니다</translation>
    </message>
</context>
<context>
    <name>gw::approval::Texts</name>
    <message>
        <source>on hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>긴급</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>기한 %n일 초과</numerusform></translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>%1부터 기한 초과</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>내일까지</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n일 후까지</numerusform></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>임시저장함</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>결재대기</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>box</comment>
        <translation>반려함</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>완료함</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>발송대기</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>접수</translation>
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
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>임시저장</translation>
    </message>
    <message>
        <source>in approval</source>
        <translation>결재 진행</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>회수</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>결재완료</translation>
    </message>
    <message>
        <source>to be dispatched</source>
        <translation>발송대기</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>심사 대기</translation>
    </message>
    <message>
        <source>returned by the check</source>
        <translation>심사 반려</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>발송</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>편철</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>폐기</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>기안</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Concur</source>
        <translation>협조</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>role</comment>
        <translation>합의</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>감사</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>결재</translation>
    </message>
    <message>
        <source>Read afterwards</source>
        <translation>후열</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>통보</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>선람</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>later</source>
        <translation>순서 전</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>열람</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>생략</translation>
    </message>
    <message>
        <source>to be read afterwards</source>
        <translation>후열 대기</translation>
    </message>
    <message>
        <source>read afterwards</source>
        <translation>후열</translation>
    </message>
    <message>
        <source>void</source>
        <translation>무효</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>결재</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>합의</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Agree with a condition</source>
        <translation>조건부 동의</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Note as read</source>
        <translation>열람 확인</translation>
    </message>
    <message>
        <source>Skip the review</source>
        <translation>검토 생략</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>결재</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>동의</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Agreed with a condition</source>
        <translation>조건부 동의</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>반려함</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Noted as read</source>
        <translation>열람 확인</translation>
    </message>
    <message>
        <source>Review skipped</source>
        <translation>검토 생략</translation>
    </message>
    <message>
        <source>Internal decision</source>
        <translation>내부결재</translation>
    </message>
    <message>
        <source>Within the agency</source>
        <translation>대내</translation>
    </message>
    <message>
        <source>To other agencies</source>
        <translation>대외기관</translation>
    </message>
    <message>
        <source>To companies and associations</source>
        <translation>기업·단체</translation>
    </message>
    <message>
        <source>To citizens</source>
        <translation>시민</translation>
    </message>
    <message>
        <source>Within and outside</source>
        <translation>대내·대외</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>공고</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>부분공개</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>영구</translation>
    </message>
    <message>
        <source>Semi-permanent</source>
        <translation>준영구</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform></translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>되돌릴 수 있음</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>전송 대기</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>전송 중…</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>서버에서 받지 않음</translation>
    </message>
    <message>
        <source>The text is not on this computer yet. Open the document first.</source>
        <translation>본문이 아직 이 컴퓨터에 없습니다. 먼저 문서를 여십시오.</translation>
    </message>
    <message>
        <source>The approval line is not complete yet.</source>
        <translation>결재선이 아직 완성되지 않았습니다.</translation>
    </message>
    <message>
        <source>The check before sending found something that must be mended first.</source>
        <translation>보내기 전 점검에서 먼저 고쳐야 할 사항이 발견되었습니다.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing is lost; try again later.</source>
        <translation>서버에 연결할 수 없습니다. 작업한 내용은 그대로 있습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This seat may not do that.</source>
        <translation>이 자리에는 권한이 없습니다.</translation>
    </message>
    <message>
        <source>It is not there any more, or not for this seat.</source>
        <translation>더 이상 없거나 이 자리에서 볼 수 없는 항목입니다.</translation>
    </message>
    <message>
        <source>That does not go any more: it has changed or is on its way.</source>
        <translation>이미 바뀌었거나 처리 중이어서 더 이상 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>그사이 다른 사람이 변경했습니다.</translation>
    </message>
    <message>
        <source>This is larger than the server takes.</source>
        <translation>서버가 받을 수 있는 크기를 넘었습니다.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>The certificate could not sign. Is the token plugged in?</source>
        <translation>인증서로 서명하지 못했습니다. 보안토큰이 꽂혀 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The server does not accept it as it is.</source>
        <translation>서버가 이 내용을 그대로는 받지 않습니다.</translation>
    </message>
    <message>
        <source>This did not work. Nothing is lost; try again later.</source>
        <translation>처리하지 못했습니다. 작업한 내용은 그대로 있습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The text was changed after you had read it.</source>
        <translation>읽으신 뒤에 본문이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>This step is closed: the document was taken back, returned or decided meanwhile.</source>
        <translation>이미 끝난 단계입니다. 그사이 문서가 회수, 반려 또는 결재되었습니다.</translation>
    </message>
    <message>
        <source>It is not your turn any more.</source>
        <translation>이제 처리할 차례가 아닙니다.</translation>
    </message>
    <message>
        <source>There is an objection that you have not read yet.</source>
        <translation>아직 읽지 않은 반대 의견이 있습니다.</translation>
    </message>
    <message>
        <source>The check found something that must be mended first.</source>
        <translation>점검에서 먼저 고쳐야 할 사항이 발견되었습니다.</translation>
    </message>
    <message>
        <source>The document has changed meanwhile. Your decision was not taken.</source>
        <translation>그사이 문서가 바뀌었습니다. 결정은 반영되지 않았습니다.</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>다음 행</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>이전 행</translation>
    </message>
    <message>
        <source>Approve, agree or note as read</source>
        <translation>결재, 동의 또는 열람 확인</translation>
    </message>
    <message>
        <source>Object, with an opinion</source>
        <translation>의견을 적어 반대</translation>
    </message>
    <message>
        <source>Return, with a reason</source>
        <translation>사유를 적어 반려</translation>
    </message>
    <message>
        <source>Write an opinion</source>
        <translation>의견 쓰기</translation>
    </message>
    <message>
        <source>Put on hold, or take up again</source>
        <translation>보류 또는 보류 해제</translation>
    </message>
    <message>
        <source>Select the row, or not</source>
        <translation>행 선택 또는 선택 해제</translation>
    </message>
    <message>
        <source>Approve all that are selected and were opened</source>
        <translation>선택한 문서 중 열어 본 문서 모두 결재</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>마지막 결정 되돌리기</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>판 비교</translation>
    </message>
    <message>
        <source>Draft a document</source>
        <translation>문서 기안</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>반대 %n건</numerusform></translation>
    </message>
    <message>
        <source>file</source>
        <translation>붙임</translation>
    </message>
</context>
<context>
    <name>gw::approval::VerifyView</name>
    <message>
        <source>The file cannot be read</source>
        <translation>파일을 읽지 못합니다</translation>
    </message>
    <message>
        <source>Is it still where it was, and may you read it?</source>
        <translation>파일이 그 자리에 있고 읽을 권한이 있습니까?</translation>
    </message>
    <message>
        <source>This is not a document record</source>
        <translation>문서 기록 묶음이 아닙니다</translation>
    </message>
    <message>
        <source>A record is the ZIP file that a document's card gives out. %1 is something else.</source>
        <translation>기록 묶음은 문서에서 내보낸 ZIP 파일입니다. %1 파일은 다른 것입니다.</translation>
    </message>
    <message>
        <source>The file is too large for a record</source>
        <translation>기록 묶음이라기에는 파일이 너무 큽니다</translation>
    </message>
    <message>
        <source>Nothing was read of it.</source>
        <translation>아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The trusted authorities cannot be read</source>
        <translation>신뢰하는 인증 기관을 읽지 못합니다</translation>
    </message>
    <message>
        <source>The certificates that your administration set up are damaged. Nothing was verified.</source>
        <translation>기관이 정해 둔 인증서가 손상되었습니다. 검증하지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>다른 파일 고르기</translation>
    </message>
    <message>
        <source>This record is not what it claims</source>
        <translation>이 기록 묶음은 믿을 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing was changed, but not all could be confirmed</source>
        <translation>바뀐 것은 없지만 모두 확인하지는 못했습니다</translation>
    </message>
    <message>
        <source>The record is genuine and unchanged</source>
        <translation>진본이며 바뀌지 않았습니다</translation>
    </message>
    <message>
        <source>Do not rely on it. What is wrong stands below in red.</source>
        <translation>이 기록을 근거로 삼지 마십시오. 잘못된 점은 아래에 빨간색으로 표시됩니다.</translation>
    </message>
    <message>
        <source>The signatures were checked, but no trusted authority is set up on this computer: nobody vouches for who the signers are.</source>
        <translation>서명은 확인했지만 이 PC에 신뢰하는 인증 기관이 없어 서명한 사람을 보증할 수 없습니다.</translation>
    </message>
    <message>
        <source>What a verifier would need and is missing stands below.</source>
        <translation>검증에 필요한데 없는 것은 아래에 표시됩니다.</translation>
    </message>
    <message>
        <source>Every version, signature and entry of its history fits the others.</source>
        <translation>모든 판과 서명, 이력이 서로 들어맞습니다.</translation>
    </message>
    <message>
        <source>decided %1</source>
        <translation>%1 결재</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the kind</source>
        <translation>
            <numerusform>같은 항목 %n건 더</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Signatures and history are unbroken from beginning to end (%n event(s)).</source>
        <translation>
            <numerusform>서명과 이력이 처음부터 끝까지 이어져 있습니다(%n건).</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Signatures or history are broken (%n event(s)).</source>
        <translation>
            <numerusform>서명이나 이력이 끊겨 있습니다(%n건).</numerusform></translation>
    </message>
    <message>
        <source>The number %1 is registered.</source>
        <translation>등록번호 %1 확인됨.</translation>
    </message>
    <message>
        <source>It has no registered number.</source>
        <translation>등록번호가 없습니다.</translation>
    </message>
    <message>
        <source>The seal was applied, and the ledger of seals has it.</source>
        <translation>관인을 찍었고 관인 사용 대장에 있습니다.</translation>
    </message>
    <message>
        <source>No seal was applied.</source>
        <translation>관인을 찍지 않았습니다.</translation>
    </message>
    <message>
        <source>Version %1, %2, %3</source>
        <translation>%1판, %2, %3</translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation>%1: 바뀌지 않음</translation>
    </message>
    <message>
        <source>%1: was CHANGED afterwards</source>
        <translation>%1: 나중에 바뀜</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>잘못됨</translation>
    </message>
    <message>
        <source>Correct, by name</source>
        <translation>맞음(이름 서명)</translation>
    </message>
    <message>
        <source>Correct, signer not confirmed</source>
        <translation>맞음(서명자 확인 안 됨)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>%1의 인증서</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>발급: %1</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>서명한 사람</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>판</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Signatures of the record</source>
        <translation>기록 묶음의 서명</translation>
    </message>
    <message>
        <source>What verification found</source>
        <translation>검증 결과</translation>
    </message>
    <message>
        <source>Verify another file…</source>
        <translation>다른 파일 검증…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Verify a record</source>
        <translation>기록 묶음 검증</translation>
    </message>
    <message>
        <source>The file of a document record shows by itself who signed which version, and whether anything was changed. No server is needed.</source>
        <translation>기록 묶음 파일만으로 누가 어느 판에 서명했는지, 바뀐 것이 있는지 알 수 있습니다. 서버가 없어도 됩니다.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 고르기…</translation>
    </message>
</context>
<context>
    <name>gw::approval::VersionsView</name>
    <message>
        <source>changed by %1</source>
        <translation>%1 수정</translation>
    </message>
    <message>
        <source>after the return</source>
        <translation>반려 후 수정</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>기안</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>%1판</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>작성 시작</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>본문 수정</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>상신</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>회수</translation>
    </message>
    <message>
        <source>Drafted anew</source>
        <translation>재기안</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결재완료</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>열람</translation>
    </message>
    <message>
        <source>Line changed</source>
        <translation>결재선 변경</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>발송</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>관인 날인</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform></translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>두 판의 내용이 같습니다.</translation>
    </message>
    <message>
        <source>Changed by %1:</source>
        <translation>%1 수정:</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>From</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>to</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>이전 판</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>이후 판</translation>
    </message>
    <message>
        <source>Document card</source>
        <translation>문서관리카드</translation>
    </message>
</context>
<context>
    <name>gw::boards::AlertsView</name>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 님이 나를 언급했습니다</translation>
    </message>
    <message>
        <source>%1 wrote a comment</source>
        <translation>%1 님이 댓글을 썼습니다</translation>
    </message>
    <message>
        <source>%1 answered you</source>
        <translation>%1 님이 답글을 썼습니다</translation>
    </message>
    <message>
        <source>%1 would like to have it</source>
        <translation>%1 님이 예약했습니다</translation>
    </message>
    <message>
        <source>A moderator decided</source>
        <translation>운영자가 조치했습니다</translation>
    </message>
    <message>
        <source>Please confirm that you read it</source>
        <translation>읽음 확인을 해 주십시오</translation>
    </message>
    <message>
        <source>Is your entry still true?</source>
        <translation>등록한 자료가 아직 유효합니까?</translation>
    </message>
    <message>
        <source>News</source>
        <translation>새 소식</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>내 알림</translation>
    </message>
    <message>
        <source>Nothing for you yet</source>
        <translation>아직 알림이 없습니다</translation>
    </message>
    <message>
        <source>When somebody mentions you, comments on your posts or answers you, it appears here.</source>
        <translation>누군가 나를 언급하거나, 내 글에 댓글을 쓰거나, 내 댓글에 답하면 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>gw::boards::AttachmentList</name>
    <message>
        <source>Progress of %1</source>
        <translation>‘%1’ 진행률</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>일시 중지 또는 계속</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>paused at %1 %</source>
        <translation>%1 %에서 일시 중지</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>받지 못함</translation>
    </message>
    <message>
        <source>uploading %1 %</source>
        <translation>올리는 중 %1 %</translation>
    </message>
    <message>
        <source>waits to be uploaded</source>
        <translation>올리기 대기 중</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
</context>
<context>
    <name>gw::boards::Blocks</name>
    <message>
        <source>Latest posts</source>
        <translation>최근 글</translation>
    </message>
    <message>
        <source>City news</source>
        <translation>시정 소식</translation>
    </message>
    <message>
        <source>Thrifty market</source>
        <translation>알뜰장터</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>No posts yet. What colleagues write appears here.</source>
        <translation>아직 글이 없습니다. 동료가 쓴 글이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>No city news yet. News and posts that must be read appear here.</source>
        <translation>아직 시정 소식이 없습니다. 새 소식과 필독 글이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing is on offer. What colleagues give away or sell appears here.</source>
        <translation>올라온 물품이 없습니다. 동료가 나누거나 판매하는 물품이 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>gw::boards::BoardTree</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>안 읽음 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>All boards, drafts and reports</source>
        <translation>모든 게시판, 임시 저장 글, 신고</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>게시판</translation>
    </message>
    <message>
        <source>All boards</source>
        <translation>모든 게시판</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>안 읽은 글</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>내 알림</translation>
    </message>
    <message>
        <source>My posts</source>
        <translation>내가 쓴 글</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>임시 저장 글</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>신고</translation>
    </message>
</context>
<context>
    <name>gw::boards::BoardsModule</name>
    <message>
        <source>Boards</source>
        <translation>게시판</translation>
    </message>
    <message>
        <source>Posts on boards</source>
        <translation>게시판 글</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>글쓰기</translation>
    </message>
    <message>
        <source>Drafts of posts</source>
        <translation>임시 저장한 글</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>다음 글</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>이전 글</translation>
    </message>
    <message>
        <source>Next unread post</source>
        <translation>다음 안 읽은 글</translation>
    </message>
    <message>
        <source>Like the post, or take it back</source>
        <translation>글 공감 또는 공감 취소</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>댓글 쓰기</translation>
    </message>
    <message>
        <source>Report the post</source>
        <translation>글 신고</translation>
    </message>
    <message>
        <source>Write a post on this board</source>
        <translation>이 게시판에 글쓰기</translation>
    </message>
    <message>
        <source>Edit the post</source>
        <translation>글 수정</translation>
    </message>
    <message>
        <source>Publish what is written</source>
        <translation>작성한 글 올리기</translation>
    </message>
</context>
<context>
    <name>gw::boards::BoardsPage</name>
    <message>
        <source>This seat may not write on any board.</source>
        <translation>이 자리에서는 글을 쓸 수 있는 게시판이 없습니다.</translation>
    </message>
</context>
<context>
    <name>gw::boards::CommentList</name>
    <message>
        <source>edited</source>
        <translation>수정됨</translation>
    </message>
    <message>
        <source>%1: comment by %2</source>
        <translation>%1: %2 님의 댓글</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답글</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>댓글을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>신고</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>가리기</translation>
    </message>
    <message>
        <source>This comment was deleted.</source>
        <translation>삭제된 댓글입니다.</translation>
    </message>
    <message>
        <source>This comment was hidden by a moderator.</source>
        <translation>운영자가 가린 댓글입니다.</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>%1 님에게 답글</translation>
    </message>
    <message>
        <source>Not an answer</source>
        <translation>답글 취소</translation>
    </message>
    <message>
        <source>You change your comment.</source>
        <translation>내 댓글을 수정하고 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>댓글 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Show earlier comments</source>
        <translation>이전 댓글 보기</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>댓글 쓰기</translation>
    </message>
    <message>
        <source>Write a comment. @ names somebody, Enter sends it.</source>
        <translation>댓글을 쓰십시오. @로 동료를 언급하고 Enter로 보냅니다.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Comments are closed here, or this seat may not write them.</source>
        <translation>댓글을 받지 않는 글이거나 이 자리에서 댓글을 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>gw::boards::DraftsView</name>
    <message>
        <source>Comment</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>처리되지 않음</translation>
    </message>
    <message>
        <source>change</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>임시 저장 글</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>임시 저장 글이 없습니다</translation>
    </message>
    <message>
        <source>What you begin to write is kept here until you send it or throw it away.</source>
        <translation>쓰기 시작한 글은 보내거나 버릴 때까지 여기에 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>gw::boards::KindFields</name>
    <message>
        <source> won</source>
        <translation>원</translation>
    </message>
    <message>
        <source>For free</source>
        <translation>무료 나눔</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>거래 기한</translation>
    </message>
    <message>
        <source>right</source>
        <translation>정답</translation>
    </message>
    <message>
        <source>Answer %1 is right</source>
        <translation>%1번 답을 정답으로 지정</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1번 답</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
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
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Places for</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 기한</translation>
    </message>
    <message>
        <source>e.g. Local Contracts Act, Article 9</source>
        <translation>예: 지방계약법 제9조</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>관련 법령</translation>
    </message>
    <message>
        <source>You keep this entry: once a year you are asked whether it is still true.</source>
        <translation>이 자료의 관리 담당자가 됩니다. 매년 한 번 자료가 아직 유효한지 확인을 요청합니다.</translation>
    </message>
    <message>
        <source>A quiz needs at least two answers.</source>
        <translation>퀴즈에는 보기가 두 개 이상 필요합니다.</translation>
    </message>
    <message>
        <source>Say which answer is right.</source>
        <translation>정답을 지정하십시오.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>행사의 종료가 시작보다 빠릅니다.</translation>
    </message>
</context>
<context>
    <name>gw::boards::KindPanel</name>
    <message>
        <source>reserved by you</source>
        <translation>내가 예약함</translation>
    </message>
    <message>
        <source>reserved by %1</source>
        <translation>%1 님이 예약함</translation>
    </message>
    <message>
        <source>Offered until %1</source>
        <translation>거래 기한: %1</translation>
    </message>
    <message>
        <source>Reserve it</source>
        <translation>예약하기</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>다시 내놓기</translation>
    </message>
    <message>
        <source>Give the reservation back</source>
        <translation>예약 취소</translation>
    </message>
    <message>
        <source>It is sold</source>
        <translation>거래 완료</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>응답 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you think?</source>
        <translation>어떻게 생각하십니까?</translation>
    </message>
    <message>
        <source>✓ right answer</source>
        <translation>✓ 정답</translation>
    </message>
    <message>
        <source>(your answer)</source>
        <translation>(내 답)</translation>
    </message>
    <message>
        <source>%1 % (%2)</source>
        <translation>%1 % (%2)</translation>
    </message>
    <message>
        <source>Your answer is kept. The results come when the server has it.</source>
        <translation>답을 저장했습니다. 서버에 전송되면 결과가 표시됩니다.</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>%1 마감됨</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>%1까지 참여 가능</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>참가 %1명 / 정원 %2명</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take part</source>
        <translation>
            <numerusform>%n명 참가</numerusform>
        </translation>
    </message>
    <message>
        <source>This event is over.</source>
        <translation>종료된 행사입니다.</translation>
    </message>
    <message>
        <source>I cannot come after all</source>
        <translation>참가 취소</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation>정원이 찼습니다</translation>
    </message>
    <message>
        <source>I take part</source>
        <translation>참가하기</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>관리 담당: %1</translation>
    </message>
    <message>
        <source>Law: %1</source>
        <translation>관련 법령: %1</translation>
    </message>
    <message>
        <source>No longer true since %1</source>
        <translation>%1부터 유효하지 않음</translation>
    </message>
    <message>
        <source>Was valid until %1: ask the keeper before you rely on it.</source>
        <translation>유효 기한(%1)이 지났습니다. 업무에 쓰기 전에 관리 담당자에게 확인하십시오.</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1까지 유효</translation>
    </message>
    <message>
        <source>Confirmed on %1</source>
        <translation>확인일: %1</translation>
    </message>
    <message>
        <source>You keep this entry. Is it still true?</source>
        <translation>내가 관리하는 자료입니다. 아직 유효합니까?</translation>
    </message>
    <message>
        <source>You keep this entry.</source>
        <translation>내가 관리하는 자료입니다.</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>아직 유효함</translation>
    </message>
    <message>
        <source>No longer true</source>
        <translation>더 이상 유효하지 않음</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>참가자</translation>
    </message>
</context>
<context>
    <name>gw::boards::ModerationView</name>
    <message>
        <source>open</source>
        <translation>처리 대기</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>가림</translation>
    </message>
    <message>
        <source>done</source>
        <translation>처리됨</translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation>신고된 내용이 없습니다</translation>
    </message>
    <message>
        <source>What colleagues report on your boards appears here.</source>
        <translation>내가 운영하는 게시판에서 동료가 신고한 내용이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>되살림</translation>
    </message>
    <message>
        <source>author warned</source>
        <translation>작성자 경고</translation>
    </message>
    <message>
        <source>report dismissed</source>
        <translation>신고 기각</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>unpinned</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>운영 기록이 없습니다</translation>
    </message>
    <message>
        <source>Every decision of a moderator stands here, with its reason.</source>
        <translation>운영자의 모든 조치와 그 사유가 여기에 기록됩니다.</translation>
    </message>
    <message>
        <source>Why does it stay as it is? It stands in the moderation log.</source>
        <translation>그대로 두는 사유는 무엇입니까? 사유는 운영 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>처리했습니다.</translation>
    </message>
    <message>
        <source>Only the server knows this</source>
        <translation>서버에 연결해야 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>신고</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>운영 기록</translation>
    </message>
    <message>
        <source>Reports or log</source>
        <translation>신고 또는 운영 기록</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>게시판 운영</translation>
    </message>
</context>
<context>
    <name>gw::boards::ParticipantsSheet</name>
    <message>
        <source>Asking the server…</source>
        <translation>서버에 묻고 있습니다…</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take part</source>
        <translation>
            <numerusform>%n명이 참가합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::boards::PostEditor</name>
    <message>
        <source>This picture could not be taken: it is too large, or no picture.</source>
        <translation>넣을 수 없는 그림입니다. 너무 크거나 그림 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Kept on this computer at %1</source>
        <translation>이 컴퓨터에 저장됨(%1)</translation>
    </message>
    <message>
        <source>Somebody else changed this post meanwhile. Your version is here.</source>
        <translation>그사이 다른 사람이 이 글을 변경했습니다. 내가 쓴 내용은 여기에 있습니다.</translation>
    </message>
    <message>
        <source>The server did not accept this. Change it and send it again.</source>
        <translation>서버가 받아들이지 않았습니다. 내용을 고쳐 다시 보내십시오.</translation>
    </message>
    <message>
        <source>A post needs a title.</source>
        <translation>글의 제목을 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>본문이 비어 있습니다.</translation>
    </message>
    <message>
        <source>A picture is still being taken in. One moment.</source>
        <translation>그림을 넣고 있습니다. 잠시 기다려 주십시오.</translation>
    </message>
    <message>
        <source>Draft thrown away.</source>
        <translation>임시 저장 글을 버렸습니다.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>새 글</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>글 수정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>게시판</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Must be read</source>
        <translation>필독</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>올리기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Write here. @ names somebody; pictures can be pasted or dropped.</source>
        <translation>내용을 쓰십시오. @로 동료를 언급하고, 그림은 붙여넣거나 끌어다 놓을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>gw::boards::PostList</name>
    <message>
        <source>Unread</source>
        <translation>안 읽은 글</translation>
    </message>
    <message>
        <source>My posts</source>
        <translation>내가 쓴 글</translation>
    </message>
    <message>
        <source>All boards</source>
        <translation>모든 게시판</translation>
    </message>
    <message>
        <source>Leave club</source>
        <translation>동호회 탈퇴</translation>
    </message>
    <message>
        <source>Join club</source>
        <translation>동호회 가입</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>해당하는 글이 없습니다</translation>
    </message>
    <message>
        <source>Posts appear here as soon as one fits the filter.</source>
        <translation>조건에 맞는 글이 올라오면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>For members of the club</source>
        <translation>동호회 회원 전용입니다</translation>
    </message>
    <message>
        <source>Join the club to read and write here.</source>
        <translation>동호회에 가입하면 글을 읽고 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>아직 글이 없습니다</translation>
    </message>
    <message>
        <source>The first one can be yours. It also works without a network.</source>
        <translation>첫 글을 써 보십시오. 네트워크가 없어도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>글쓰기</translation>
    </message>
    <message>
        <source>What is published on this board appears here.</source>
        <translation>이 게시판에 올라온 글이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing unread here.</source>
        <translation>안 읽은 글이 없습니다.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Which posts</source>
        <translation>글 종류 선택</translation>
    </message>
    <message>
        <source>Order of the posts</source>
        <translation>글 정렬 순서</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>전체 글</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>나눔·판매 중</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>거래 완료</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Must read</source>
        <translation>필독</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Most liked first</source>
        <translation>공감순</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>글쓰기</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>모두 읽음으로 표시</translation>
    </message>
</context>
<context>
    <name>gw::boards::PostView</name>
    <message>
        <source>Confirmed that you have read it.</source>
        <translation>읽음 확인을 했습니다.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>처리했습니다.</translation>
    </message>
    <message>
        <source>Choose a post</source>
        <translation>글을 선택하십시오</translation>
    </message>
    <message>
        <source>It is shown here, also without a network.</source>
        <translation>네트워크가 없어도 여기에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>This text is not on this computer yet</source>
        <translation>이 글의 본문이 아직 이 컴퓨터에 없습니다</translation>
    </message>
    <message>
        <source>It comes as soon as the server is reached. Nothing is lost.</source>
        <translation>서버에 연결되면 바로 가져옵니다. 사라진 내용은 없습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>This post is not there any more</source>
        <translation>더 이상 없는 글입니다</translation>
    </message>
    <message>
        <source>It was deleted or hidden, or this seat may not read it.</source>
        <translation>삭제되었거나 가려졌거나, 이 자리에서 읽을 수 없는 글입니다.</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>%1 수정됨</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>조회 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정</translation>
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
        <source>Hidden by a moderator</source>
        <translation>운영자가 가린 글입니다</translation>
    </message>
    <message>
        <source>Hidden by a moderator: %1</source>
        <translation>운영자가 가린 글입니다: %1</translation>
    </message>
    <message>
        <source>Like %1</source>
        <translation>공감 %1</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>공감</translation>
    </message>
    <message>
        <source>You like this. Take it back</source>
        <translation>공감한 글입니다. 공감 취소</translation>
    </message>
    <message>
        <source>Like this</source>
        <translation>이 글에 공감</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>댓글 %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>가리기</translation>
    </message>
    <message>
        <source>Somebody else changed this post while you did. Your version is kept here.</source>
        <translation>수정하는 동안 다른 사람이 이 글을 변경했습니다. 작성하신 내용은 여기에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The server did not accept this. It is kept here. %1</source>
        <translation>서버가 받아들이지 않았습니다. 내용은 여기에 보관되어 있습니다. %1</translation>
    </message>
    <message>
        <source>Only on this computer so far: %1</source>
        <translation>아직 이 컴퓨터에만 있습니다: %1</translation>
    </message>
    <message>
        <source>Reported to the moderators.</source>
        <translation>운영자에게 신고했습니다.</translation>
    </message>
    <message>
        <source>Why is it hidden? The author is told, and it stands in the moderation log.</source>
        <translation>가리는 이유를 입력하십시오. 작성자에게 알리고 운영 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Why is it shown again? It stands in the moderation log.</source>
        <translation>되살리는 이유를 입력하십시오. 운영 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>글을 가렸습니다.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>글을 되살렸습니다.</translation>
    </message>
    <message>
        <source>Post deleted.</source>
        <translation>글을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Careful: the text of this link names another address. It really leads to %1</source>
        <translation>주의: 링크에 표시된 주소와 실제 주소가 다릅니다. 실제로 연결되는 곳: %1</translation>
    </message>
    <message>
        <source>This leads outside, to %1</source>
        <translation>외부로 연결됩니다: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>글 본문</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Take back and go on writing</source>
        <translation>보내기 취소하고 계속 쓰기</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 내용 유지</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>상대방 내용 사용</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>읽음 확인</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>신고</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Who has not read it</source>
        <translation>확인하지 않은 직원</translation>
    </message>
    <message>
        <source>This text is very long. Its end is not shown.</source>
        <translation>글이 매우 길어 끝부분은 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>즐겨찾기에서 제거</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>즐겨찾기에 추가</translation>
    </message>
    <message>
        <source>Take theirs, keep mine as a draft</source>
        <translation>상대방 내용 사용, 내 글은 임시 저장</translation>
    </message>
</context>
<context>
    <name>gw::boards::ReadersSheet</name>
    <message>
        <source>Asking the server…</source>
        <translation>서버에 조회하는 중…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>다시 알리기</translation>
    </message>
    <message>
        <source>Who has not read it</source>
        <translation>확인하지 않은 직원</translation>
    </message>
    <message>
        <source>People who have not confirmed</source>
        <translation>아직 확인하지 않은 직원</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Everybody has confirmed.</source>
        <translation>모든 직원이 확인했습니다.</translation>
    </message>
    <message>
        <source>%1 have confirmed, %2 have not.</source>
        <translation>확인 %1명, 미확인 %2명</translation>
    </message>
    <message>
        <source>Last reminded %1</source>
        <translation>마지막 알림: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were reminded.</source>
        <translation>
            <numerusform>%n명에게 다시 알렸습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::boards::ReasonBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>What is wrong with it? (optional)</source>
        <translation>무엇이 문제입니까? (선택)</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>사유 구분</translation>
    </message>
    <message>
        <source>The moderators of the board will see what you report, and that it was you. The author will not.</source>
        <translation>신고 내용과 신고자는 게시판 운영자에게 표시됩니다. 작성자에게는 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>신고</translation>
    </message>
</context>
<context>
    <name>gw::boards::Texts</name>
    <message>
        <source>hidden</source>
        <translation>가려짐</translation>
    </message>
    <message>
        <source>must read</source>
        <translation>필독</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>City</source>
        <translation>시</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>실·국</translation>
    </message>
    <message>
        <source>District</source>
        <translation>자치구</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>동호회</translation>
    </message>
    <message>
        <source>Other boards</source>
        <translation>그 밖의 게시판</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>업무</translation>
    </message>
    <message>
        <source>Warm stories</source>
        <translation>따뜻한 이야기</translation>
    </message>
    <message>
        <source>Amusing stories</source>
        <translation>즐거운 이야기</translation>
    </message>
    <message>
        <source>Smart stories</source>
        <translation>똑똑한 이야기</translation>
    </message>
    <message>
        <source>Work notices</source>
        <translation>업무 알림</translation>
    </message>
    <message>
        <source>Information sharing</source>
        <translation>정보 공유</translation>
    </message>
    <message>
        <source>City news</source>
        <translation>시정 소식</translation>
    </message>
    <message>
        <source>Thrifty market</source>
        <translation>알뜰장터</translation>
    </message>
    <message>
        <source>Shared news</source>
        <translation>나눔 소식</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>생활</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>문화</translation>
    </message>
    <message>
        <source>Writings</source>
        <translation>글마당</translation>
    </message>
    <message>
        <source>Humour</source>
        <translation>유머</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>퀴즈</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Club news</source>
        <translation>동호회 소식</translation>
    </message>
    <message>
        <source>Administrative terms</source>
        <translation>행정용어</translation>
    </message>
    <message>
        <source>Contract rules</source>
        <translation>계약 규정</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>업무 요령</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>장터</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>퀴즈</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>지식</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>글</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>나눔·판매 중</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>거래 완료</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>기간 만료</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>보내기 대기</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>받아들여지지 않음</translation>
    </message>
    <message>
        <source>free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1원</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing is lost; try again later.</source>
        <translation>서버에 연결할 수 없습니다. 사라진 내용은 없으니 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This seat may not do that.</source>
        <translation>이 자리에는 권한이 없습니다.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>더 이상 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>That does not go any more: it has changed or is on its way.</source>
        <translation>이미 변경되었거나 보내는 중이어서 처리할 수 없습니다.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile.</source>
        <translation>그사이 다른 사람이 변경했습니다.</translation>
    </message>
    <message>
        <source>That was too often. Try again later.</source>
        <translation>요청이 너무 잦습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This is larger than the server takes.</source>
        <translation>서버가 받을 수 있는 크기를 넘었습니다.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>The server does not accept it as it is.</source>
        <translation>서버가 이 내용을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>This did not work. Nothing is lost; try again later.</source>
        <translation>처리하지 못했습니다. 사라진 내용은 없으니 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>욕설·비방</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Untrue</source>
        <translation>허위 사실</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>저작권</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>기타 사유</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>댓글 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>공감 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>file</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::AreaCard</name>
    <message>
        <source>Hide or move</source>
        <translation>숨기기 또는 옮기기</translation>
    </message>
    <message>
        <source>Hide or move %1</source>
        <translation>%1: 숨기기 또는 옮기기</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>업무</translation>
    </message>
    <message>
        <source>Announcements and city news</source>
        <translation>공지·시정 소식</translation>
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
        <translation>내 공간</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::ArrangePage</name>
    <message>
        <source>Officer</source>
        <translation>실무자</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>팀장</translation>
    </message>
    <message>
        <source>Head of an office</source>
        <translation>부서장</translation>
    </message>
    <message>
        <source>Counter desk: nothing private in sight</source>
        <translation>민원 창구: 개인적인 내용은 표시하지 않음</translation>
    </message>
    <message>
        <source>IT staff</source>
        <translation>전산 담당자</translation>
    </message>
    <message>
        <source>Left column</source>
        <translation>왼쪽 열</translation>
    </message>
    <message>
        <source>Middle column</source>
        <translation>가운데 열</translation>
    </message>
    <message>
        <source>Right column (below the others on a small screen)</source>
        <translation>오른쪽 열(작은 화면에서는 다른 열 아래)</translation>
    </message>
    <message>
        <source>Your IT staff keeps this block on the page.</source>
        <translation>전산 담당자가 첫 화면에 고정한 영역입니다.</translation>
    </message>
    <message>
        <source>Your IT staff keeps this in the menu.</source>
        <translation>전산 담당자가 메뉴에 고정한 항목입니다.</translation>
    </message>
    <message>
        <source>The front page is as for: %1</source>
        <translation>첫 화면을 다음 배치로 바꾸었습니다: %1</translation>
    </message>
    <message>
        <source>Copied. Whoever opens this link gets the same front page; it holds no data of yours.</source>
        <translation>복사했습니다. 이 링크를 열면 누구나 같은 첫 화면을 사용할 수 있습니다. 링크에는 개인 자료가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Front page and menu are as they were at first.</source>
        <translation>첫 화면과 메뉴를 처음 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+arrow moves; dragging does too. It holds for this seat, at every computer.</source>
        <translation>스페이스 키로 표시하거나 숨기고, Alt+화살표 키나 끌기로 옮깁니다. 이 자리의 배치는 모든 컴퓨터에 적용됩니다.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>처음 배치</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>첫 화면</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Copy as link</source>
        <translation>링크로 복사</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>처음 상태로</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::CounterSearch</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>대기 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting work</source>
        <translation>대기 업무</translation>
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
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Requests for access</source>
        <translation>사용 신청</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>게시판</translation>
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
    <message>
        <source>Arrange</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Arrange front page and menu</source>
        <translation>첫 화면과 메뉴 배치</translation>
    </message>
    <message>
        <source>This link holds no front page.</source>
        <translation>첫 화면 배치가 들어 있지 않은 링크입니다.</translation>
    </message>
    <message>
        <source>Your front page is arranged as in the link.</source>
        <translation>링크에 있는 대로 첫 화면을 배치했습니다.</translation>
    </message>
    <message>
        <source>Please confirm that you have read this</source>
        <translation>내용을 읽고 확인해 주십시오</translation>
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
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>오늘 기한 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>숨기기: %1</translation>
    </message>
    <message>
        <source>%1 is hidden.</source>
        <translation>%1: 숨겼습니다.</translation>
    </message>
    <message>
        <source>Hide this area</source>
        <translation>이 영역 숨기기</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 옮기기</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 옮기기</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>왼쪽으로 옮기기</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>오른쪽으로 옮기기</translation>
    </message>
    <message>
        <source>Arrange front page and menu…</source>
        <translation>첫 화면과 메뉴 배치…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Show, hide and move what is on this page and in the menu</source>
        <translation>첫 화면과 메뉴의 항목을 표시하거나 숨기고 옮깁니다</translation>
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
    <message>
        <source>must read, recalled</source>
        <translation>필독 · 다시 알림</translation>
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
    <message>
        <source>The notice goes out in a moment.</source>
        <translation>공지가 잠시 후 게시됩니다.</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>확인 현황</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 공지</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>새 공지</translation>
    </message>
    <message>
        <source>Which notices</source>
        <translation>공지 범위</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>City</source>
        <translation>시</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>실·국</translation>
    </message>
    <message>
        <source>District</source>
        <translation>자치구</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::PublishForm</name>
    <message>
        <source>New notice</source>
        <translation>새 공지</translation>
    </message>
    <message>
        <source>For the whole city</source>
        <translation>시 전체 대상</translation>
    </message>
    <message>
        <source>For a bureau or division</source>
        <translation>실·국 또는 부서 대상</translation>
    </message>
    <message>
        <source>For a district</source>
        <translation>자치구 대상</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>게시 부서</translation>
    </message>
    <message>
        <source>Title in Korean</source>
        <translation>한국어 제목</translation>
    </message>
    <message>
        <source>Title in English (optional)</source>
        <translation>영어 제목(선택)</translation>
    </message>
    <message>
        <source>Text in Korean</source>
        <translation>한국어 본문</translation>
    </message>
    <message>
        <source>Text in English (optional)</source>
        <translation>영어 본문(선택)</translation>
    </message>
    <message>
        <source>Everybody must confirm that they have read it</source>
        <translation>모든 직원이 읽고 확인해야 함</translation>
    </message>
    <message>
        <source>Stands until</source>
        <translation>게시 종료일</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>gw::dashboard::ReadersPane</name>
    <message>
        <source>Who has read it</source>
        <translation>확인 현황</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>서버에 조회하는 중…</translation>
    </message>
    <message>
        <source>%1 of %2 have read it, %3 have not</source>
        <translation>%2명 중 %1명 확인, %3명 미확인</translation>
    </message>
    <message>
        <source>Last reminder: %1</source>
        <translation>마지막 알림: %1</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>모든 부서</translation>
    </message>
    <message>
        <source>A unit that is not known here</source>
        <translation>여기에 등록되지 않은 부서</translation>
    </message>
    <message>
        <source>%1 of %2 have read it</source>
        <translation>%2명 중 %1명 확인</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>미확인 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두 확인</translation>
    </message>
    <message>
        <source>Only those who have not read it are reminded.</source>
        <translation>확인하지 않은 직원에게만 다시 알립니다.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>목록 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>The list could not be fetched. Nothing was saved.</source>
        <translation>목록을 가져오지 못해 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>확인 일시</translation>
    </message>
    <message>
        <source>read</source>
        <translation>확인함</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>확인하지 않음</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>파일을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>목록을 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Only those who published it may see its readers.</source>
        <translation>확인 현황은 공지를 게시한 사람만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing is lost; the list is kept there.</source>
        <translation>서버에 연결할 수 없습니다. 목록은 서버에 보관되어 있어 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>People</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>표시할 직원</translation>
    </message>
    <message>
        <source>Have not read it</source>
        <translation>확인하지 않은 직원</translation>
    </message>
    <message>
        <source>Have read it</source>
        <translation>확인한 직원</translation>
    </message>
    <message>
        <source>Remind those who have not</source>
        <translation>확인하지 않은 직원에게 다시 알리기</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>표로 저장</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Back to the notice</source>
        <translation>공지로 돌아가기</translation>
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
    <name>gw::familyevents::EventDetail</name>
    <message>
        <source>The notice is taken away.</source>
        <translation>경조사 알림을 내렸습니다.</translation>
    </message>
    <message>
        <source>Condole</source>
        <translation>위로하기</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>축하하기</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>일정 파일로 저장…</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>계좌 보기</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>A note in your own words</source>
        <translation>직접 쓰는 메시지</translation>
    </message>
    <message>
        <source>… or in your own words</source>
        <translation>… 또는 직접 쓰기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>You wrote: “%1”</source>
        <translation>보낸 메시지: “%1”</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Funeral home</source>
        <translation>장례식장</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>예식장·행사장</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>The deceased</source>
        <translation>고인</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>게시 종료일</translation>
    </message>
    <message>
        <source>Nobody has written to you yet.</source>
        <translation>아직 받은 메시지가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues wrote to you</source>
        <translation>
            <numerusform>동료 %n명이 메시지를 보냈습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you see these notes.</source>
        <translation>이 메시지는 본인만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Your note to %1 is on its way.</source>
        <translation>%1 님에게 메시지를 보냅니다.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계좌</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>일정 파일로 저장</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>일정 파일 (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file is saved.</source>
        <translation>일정 파일을 저장했습니다.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>파일을 저장하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>gw::familyevents::EventEditor</name>
    <message>
        <source>Another colleague</source>
        <translation>다른 동료</translation>
    </message>
    <message>
        <source>Whose, or name</source>
        <translation>상세 관계 또는 이름</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>날짜와 시각</translation>
    </message>
    <message>
        <source>Ends, or the funeral leaves</source>
        <translation>종료 또는 발인 일시</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Hall or funeral home</source>
        <translation>예식장·장례식장</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계좌</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>경조사 종류</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Somebody else of your unit: name or initial consonants</source>
        <translation>같은 부서의 다른 직원: 이름 또는 초성</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>동료</translation>
    </message>
    <message>
        <source>optional, for example: eldest daughter</source>
        <translation>선택 입력(예: 장녀)</translation>
    </message>
    <message>
        <source>optional; shown on demand only, kept on no other desk</source>
        <translation>선택 입력. 요청할 때만 표시하며 다른 컴퓨터에는 저장하지 않습니다</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>짧은 글</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>알릴 범위</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>게시 종료일</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>동료</translation>
    </message>
    <message>
        <source>Announce a family event</source>
        <translation>경조사 알리기</translation>
    </message>
    <message>
        <source>Change the notice</source>
        <translation>경조사 알림 수정</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>알리기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>There is one; write a new one to replace it</source>
        <translation>등록된 계좌가 있습니다. 바꾸려면 새로 입력하십시오</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>시 전체</translation>
    </message>
    <message>
        <source>Choose the colleague it is about.</source>
        <translation>경조사 당사자인 동료를 선택하십시오.</translation>
    </message>
    <message>
        <source>Your unit is not known yet.</source>
        <translation>소속 부서를 아직 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>종료 일시는 시작 일시보다 늦어야 합니다.</translation>
    </message>
    <message>
        <source>It would not be shown at all: choose a later day.</source>
        <translation>이 날짜로는 게시되지 않습니다. 더 늦은 날짜를 선택하십시오.</translation>
    </message>
    <message>
        <source>It is shown for 60 days at most.</source>
        <translation>최대 60일까지 게시할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>gw::familyevents::EventsBlock</name>
    <message>
        <source>Family events</source>
        <translation>경조사</translation>
    </message>
    <message>
        <source>No family events just now.</source>
        <translation>현재 경조사가 없습니다.</translation>
    </message>
    <message>
        <source>Family events are being read.</source>
        <translation>경조사를 불러오는 중입니다.</translation>
    </message>
</context>
<context>
    <name>gw::familyevents::EventsPage</name>
    <message>
        <source>The notice is kept.</source>
        <translation>경조사 알림을 저장했습니다.</translation>
    </message>
    <message>
        <source>Family events</source>
        <translation>경조사</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>알리기</translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation>불러오는 중입니다.</translation>
    </message>
    <message>
        <source>No family events</source>
        <translation>경조사 없음</translation>
    </message>
    <message>
        <source>Weddings, births and bereavements of your colleagues appear here for some days.</source>
        <translation>동료의 결혼, 출산, 부고 소식이 며칠 동안 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Choose a family event</source>
        <translation>경조사를 선택하십시오</translation>
    </message>
    <message>
        <source>You can congratulate or condole here with two clicks.</source>
        <translation>클릭 두 번으로 축하나 위로의 뜻을 전할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>gw::familyevents::FamilyEvents</name>
    <message>
        <source>Wedding</source>
        <translation>결혼</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>출산</translation>
    </message>
    <message>
        <source>First birthday</source>
        <translation>돌</translation>
    </message>
    <message>
        <source>Sixtieth birthday</source>
        <translation>환갑</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>부고</translation>
    </message>
    <message>
        <source>Family event</source>
        <translation>경조사</translation>
    </message>
    <message>
        <source>the colleague</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>배우자</translation>
    </message>
    <message>
        <source>child</source>
        <translation>자녀</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>부모</translation>
    </message>
    <message>
        <source>parent-in-law</source>
        <translation>배우자의 부모</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>조부모</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>형제자매</translation>
    </message>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, to whom</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1; the funeral leaves %2</source>
        <translation>%1, 발인 %2</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Discard your change and make it again.</source>
        <translation>그사이 다른 사람이 변경했습니다. 변경한 내용을 버리고 다시 수정하십시오.</translation>
    </message>
    <message>
        <source>The server did not accept it.</source>
        <translation>서버가 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Waits to be sent.</source>
        <translation>보내기 대기 중입니다.</translation>
    </message>
    <message>
        <source>The server cannot be reached just now.</source>
        <translation>현재 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>It could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>It is over, or not meant for you any more.</source>
        <translation>기간이 지났거나 더 이상 볼 수 없는 경조사입니다.</translation>
    </message>
    <message>
        <source>That did not work. Please try again later.</source>
        <translation>처리하지 못했습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>My deepest condolences.</source>
        <translation>삼가 고인의 명복을 빕니다.</translation>
    </message>
    <message>
        <source>I am so sorry for your loss. My thoughts are with you and your family.</source>
        <translation>뜻밖의 슬픔에 깊은 위로를 드립니다. 마음으로 함께하겠습니다.</translation>
    </message>
    <message>
        <source>I am sorry that I cannot come. May they rest in peace.</source>
        <translation>찾아뵙지 못해 죄송합니다. 고인의 평안한 안식을 빕니다.</translation>
    </message>
    <message>
        <source>Congratulations on the wedding!</source>
        <translation>결혼을 진심으로 축하합니다!</translation>
    </message>
    <message>
        <source>I wish you much happiness together.</source>
        <translation>두 분의 앞날에 행복이 가득하기를 바랍니다.</translation>
    </message>
    <message>
        <source>I cannot be there, but I am glad with you.</source>
        <translation>참석하지는 못하지만 함께 기뻐하며 축하합니다.</translation>
    </message>
    <message>
        <source>Congratulations on the birth!</source>
        <translation>출산을 진심으로 축하합니다!</translation>
    </message>
    <message>
        <source>Health and joy to the whole family.</source>
        <translation>온 가족이 건강하고 행복하기를 바랍니다.</translation>
    </message>
    <message>
        <source>Happy birthday, with my best wishes!</source>
        <translation>뜻깊은 날을 진심으로 축하합니다!</translation>
    </message>
    <message>
        <source>My warmest congratulations!</source>
        <translation>진심으로 축하합니다!</translation>
    </message>
    <message>
        <source>All the best to you and your family.</source>
        <translation>가정에 늘 행복이 가득하기를 바랍니다.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>보내기 대기</translation>
    </message>
    <message>
        <source>Condoled</source>
        <translation>위로함</translation>
    </message>
    <message>
        <source>Congratulated</source>
        <translation>축하함</translation>
    </message>
</context>
<context>
    <name>gw::familyevents::FamilyEventsModule</name>
    <message>
        <source>Family events</source>
        <translation>경조사</translation>
    </message>
    <message>
        <source>Family events: all</source>
        <translation>경조사: 전체</translation>
    </message>
    <message>
        <source>Family events: announce one</source>
        <translation>경조사: 알리기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>gw::mail::AttachmentBar</name>
    <message>
        <source>The name hides what this file is.</source>
        <translation>파일 이름만으로는 실제 형식을 알 수 없게 되어 있습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s), %1</source>
        <translation>
            <numerusform>첨부 파일 %n개, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>모두 저장</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>파일을 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>파일을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Open it all the same?</source>
        <translation>그래도 여시겠습니까?</translation>
    </message>
    <message>
        <source>Save it all the same?</source>
        <translation>그래도 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>파일을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The files could not be saved.</source>
        <translation>파일을 저장하지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>파일 %n개를 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files saved. The others are programs, or could not be fetched.</source>
        <translation>전체 %2개 파일 중 %1개를 저장했습니다. 나머지는 프로그램이거나 가져오지 못한 파일입니다.</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 진행률</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>gw::mail::AttachmentPreview</name>
    <message>
        <source>Close the preview</source>
        <translation>미리 보기 닫기</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>창 너비에 맞춤</translation>
    </message>
    <message>
        <source>Find before</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>문서에서 찾기</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>파일의 텍스트</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>찾지 못함</translation>
    </message>
    <message>
        <source>The file could not be fetched.</source>
        <translation>파일을 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>이 그림을 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>PDF files cannot be shown on this computer: a part of the program is missing.</source>
        <translation>이 컴퓨터에서는 PDF 파일을 표시할 수 없습니다. 프로그램의 구성 요소가 없습니다.</translation>
    </message>
    <message>
        <source>This document asks for a password. Open it with its own program.</source>
        <translation>비밀번호가 필요한 문서입니다. 해당 프로그램에서 여십시오.</translation>
    </message>
    <message>
        <source>This document is damaged.</source>
        <translation>손상된 문서입니다.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file (%1).</source>
        <translation>이 형식의 파일은 미리 볼 수 없습니다(%1).</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>잠시 기다려 주십시오…</translation>
    </message>
</context>
<context>
    <name>gw::mail::Attachments</name>
    <message>
        <source>This is or holds a program. It is not opened from mail.</source>
        <translation>프로그램이거나 프로그램이 들어 있는 파일입니다. 메일에서는 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This starts something else when it is opened. It is not opened from mail.</source>
        <translation>열면 다른 프로그램이나 파일을 실행합니다. 메일에서는 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This is a disk image, which hides what is in it. It is not opened from mail.</source>
        <translation>안의 내용이 드러나지 않는 디스크 이미지입니다. 메일에서는 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This is a web page. It can imitate a sign-in; never enter a password in it.</source>
        <translation>웹 페이지 파일입니다. 로그인 화면을 흉내 낼 수 있으니 비밀번호를 절대 입력하지 마십시오.</translation>
    </message>
    <message>
        <source>This can hold macros. Do not allow them.</source>
        <translation>매크로가 들어 있을 수 있는 파일입니다. 매크로를 허용하지 마십시오.</translation>
    </message>
    <message>
        <source>Nobody has looked into this archive.</source>
        <translation>이 압축 파일의 내용은 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>An old .hwp file, which some places refuse.</source>
        <translation>예전 형식의 .hwp 파일입니다. 받지 않는 곳도 있습니다.</translation>
    </message>
</context>
<context>
    <name>gw::mail::Blocks</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>읽지 않음 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting. New mail appears here.</source>
        <translation>새로 온 메일이 없습니다. 새 메일이 오면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Latest mail</source>
        <translation>최근 메일</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>gw::mail::Compose</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named to receive this.</source>
        <translation>받는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>No mail address: %1</source>
        <translation>메일 주소가 아닙니다: %1</translation>
    </message>
    <message>
        <source>Nobody holds this post or is in this group now: %1</source>
        <translation>현재 이 직위를 맡은 사람이 없거나 그룹에 속한 사람이 없습니다: %1</translation>
    </message>
    <message>
        <source>The attachments are larger than %1 together.</source>
        <translation>첨부 파일의 전체 용량이 %1 한도를 넘었습니다.</translation>
    </message>
    <message>
        <source>The copy of an attachment is not there any more: %1. Attach it again.</source>
        <translation>첨부 파일의 사본이 더 이상 없습니다: %1. 다시 첨부하십시오.</translation>
    </message>
    <message>
        <source>This employee mail would leave the administration: %1</source>
        <translation>이 업무메일은 행정기관 외부로 나갑니다: %1</translation>
    </message>
    <message>
        <source>This citizen mail would also go to colleagues: %1</source>
        <translation>이 시민메일은 동료에게도 발송됩니다: %1</translation>
    </message>
    <message>
        <source>The text says “%1”, but nothing is attached.</source>
        <translation>본문에 “%1” 표현이 있지만 첨부 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no subject.</source>
        <translation>제목이 없습니다.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>본문이 없습니다.</translation>
    </message>
    <message>
        <source>%1 people will get this and see each other's addresses.</source>
        <translation>%1명이 이 메일을 받으며, 받는 사람끼리 서로의 주소를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Send to the outside</source>
        <translation>외부로 보내기</translation>
    </message>
    <message>
        <source>Send to colleagues, too</source>
        <translation>동료에게도 보내기</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>그래도 보내기</translation>
    </message>
    <message>
        <source>goes at %1 – can be taken back</source>
        <translation>%1에 보냄 – 취소할 수 있음</translation>
    </message>
    <message>
        <source>at %1 – this computer must be on then</source>
        <translation>%1에 보냄 – 그때 이 컴퓨터가 켜져 있어야 함</translation>
    </message>
    <message>
        <source>at %1 – the server keeps it until then</source>
        <translation>%1에 보냄 – 그때까지 서버가 보관함</translation>
    </message>
    <message>
        <source>waits for the mail server</source>
        <translation>메일 서버 대기 중</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>보내기 대기 중</translation>
    </message>
    <message>
        <source>sending, %1 % of the files</source>
        <translation>보내는 중, 파일 %1 %</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>The server did not accept it.</source>
        <translation>서버가 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The server does not know a recipient: %1</source>
        <translation>서버가 받는 사람을 알지 못합니다: %1</translation>
    </message>
    <message>
        <source>There are more recipients than the server takes.</source>
        <translation>받는 사람이 서버가 허용하는 수를 넘었습니다.</translation>
    </message>
    <message>
        <source>You may not send from this address.</source>
        <translation>이 주소로는 메일을 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>The post that this was written from is not yours any more. Choose another sender.</source>
        <translation>이 메일을 쓴 직위를 더 이상 맡고 있지 않습니다. 다른 발신 명의를 선택하십시오.</translation>
    </message>
    <message>
        <source>Nobody holds this post now: %1</source>
        <translation>현재 이 직위를 맡은 사람이 없습니다: %1</translation>
    </message>
    <message>
        <source>The connection broke, and the server cannot say whether it went out. Look into “Sent” before you send it again.</source>
        <translation>연결이 끊겨 메일이 나갔는지 서버에서 확인할 수 없습니다. 다시 보내기 전에 ‘보낸 편지함’을 확인하십시오.</translation>
    </message>
    <message>
        <source>Your mailbox is full.</source>
        <translation>편지함이 가득 찼습니다.</translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation>서버가 허용하는 크기를 넘었습니다.</translation>
    </message>
    <message>
        <source>Too large: at most %1 together.</source>
        <translation>용량이 너무 큽니다. 모두 합하여 최대 %1까지 첨부할 수 있습니다.</translation>
    </message>
    <message>
        <source>Too large.</source>
        <translation>용량이 너무 큽니다.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>이 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>d MMM (ddd) HH:mm</source>
        <comment>date and time of a mail to be sent</comment>
        <translation>M. d.(ddd) HH:mm</translation>
    </message>
    <message>
        <source>d MMM (ddd)</source>
        <comment>last day of an absence</comment>
        <translation>M. d.(ddd)</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 님 부재중</translation>
    </message>
    <message>
        <source>%1 is away until %2</source>
        <translation>%1 님 %2까지 부재중</translation>
    </message>
    <message>
        <source>, substitute: %1</source>
        <translation>, 대리자: %1</translation>
    </message>
</context>
<context>
    <name>gw::mail::ComposeAttachments</name>
    <message>
        <source>Progress of %1</source>
        <translation>‘%1’ 진행 상황</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>‘%1’ 다시 시도</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>‘%1’ 제거</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 of at most %2</source>
        <translation>
            <numerusform>파일 %n개, %1(최대 %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>파일 %n개, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % are up</source>
        <translation>%1 % 올림</translation>
    </message>
</context>
<context>
    <name>gw::mail::ComposeOutbox</name>
    <message>
        <source>No subject</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Draft, kept at %1</source>
        <translation>임시 저장 메일, %1 저장</translation>
    </message>
    <message>
        <source>also changed on another computer</source>
        <translation>다른 컴퓨터에서도 수정됨</translation>
    </message>
    <message>
        <source>only on this computer so far</source>
        <translation>아직 이 컴퓨터에만 있음</translation>
    </message>
    <message>
        <source>Take back and edit</source>
        <translation>취소하고 수정</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>이어서 쓰기</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>보내기 취소</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>It is on its way already.</source>
        <translation>이미 발송되고 있습니다.</translation>
    </message>
    <message>
        <source>Not sent. It is a draft again.</source>
        <translation>보내지 않았습니다. 임시 보관함으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Draft thrown away.</source>
        <translation>임시 저장 메일을 버렸습니다.</translation>
    </message>
    <message>
        <source>Outgoing and drafts</source>
        <translation>보낼 편지함과 임시 보관함</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>보낼 메일이 없습니다</translation>
    </message>
    <message>
        <source>Mails that wait to be sent and unfinished ones appear here.</source>
        <translation>보내기를 기다리는 메일과 쓰고 있는 메일이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>시각 변경</translation>
    </message>
    <message>
        <source>Send at this time</source>
        <translation>이 시각에 보내기</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>보낼 시각</translation>
    </message>
</context>
<context>
    <name>gw::mail::ComposeSettings</name>
    <message>
        <source>Signatures</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Vacation answer</source>
        <translation>부재중 자동 응답</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>gw::mail::ComposeView</name>
    <message>
        <source>Plain text has no room for pictures: attach the file instead.</source>
        <translation>일반 텍스트에는 그림을 넣을 수 없습니다. 파일로 첨부하십시오.</translation>
    </message>
    <message>
        <source>This picture could not be taken: it is too large, or no picture.</source>
        <translation>이 그림을 넣지 못했습니다. 너무 크거나 그림이 아닙니다.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>This draft was also changed on another computer. Both versions are in Drafts.</source>
        <translation>이 메일은 다른 컴퓨터에서도 수정되었습니다. 두 내용 모두 임시 보관함에 있습니다.</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>새 메일</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>숨은 참조</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Name, ㄱㅎㄴ, duty, post or group</source>
        <translation>이름, ㄱㅎㄴ, 담당 업무, 직위 또는 그룹</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>Cc/Bcc</source>
        <translation>참조/숨은 참조</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>조직도</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>조직도</translation>
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
        <source>Keeps the draft (Esc)</source>
        <translation>임시 저장하고 닫습니다(Esc)</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>예약 발송</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Send at this time</source>
        <translation>이 시각에 보내기</translation>
    </message>
    <message>
        <source>Time to send</source>
        <translation>보낼 시각</translation>
    </message>
    <message>
        <source>Write here. Pictures can be pasted, files dropped.</source>
        <translation>내용을 쓰십시오. 그림은 붙여 넣고 파일은 끌어다 놓을 수 있습니다.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Draft thrown away.</source>
        <translation>임시 저장 메일을 버렸습니다.</translation>
    </message>
    <message>
        <source>A picture is still being taken in. One moment.</source>
        <translation>그림을 넣고 있습니다. 잠시 기다려 주십시오.</translation>
    </message>
    <message>
        <source>The mail goes out in a moment.</source>
        <translation>메일을 잠시 후 보냅니다.</translation>
    </message>
    <message>
        <source>The server sends it at %1.</source>
        <translation>서버가 %1에 보냅니다.</translation>
    </message>
    <message>
        <source>It is sent at %1. This computer must be on then.</source>
        <translation>%1에 보냅니다. 그때 이 컴퓨터가 켜져 있어야 합니다.</translation>
    </message>
    <message>
        <source>It is on its way already.</source>
        <translation>이미 발송되고 있습니다.</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>한 시간 후</translation>
    </message>
    <message>
        <source>At the end of the day</source>
        <translation>오늘 업무 종료 시각</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>내일 아침</translation>
    </message>
    <message>
        <source>Monday morning</source>
        <translation>월요일 아침</translation>
    </message>
    <message>
        <source>Another time …</source>
        <translation>다른 시각…</translation>
    </message>
    <message>
        <source>The server keeps it until then.</source>
        <translation>그때까지 서버가 보관합니다.</translation>
    </message>
    <message>
        <source>This computer must be on then: the server cannot keep it.</source>
        <translation>서버가 보관할 수 없으므로 그때 이 컴퓨터가 켜져 있어야 합니다.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>수신 확인 요청</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>중요</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>맞춤법 검사</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>서식이 없습니다</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>%1 저장됨</translation>
    </message>
    <message>
        <source>A file is still being taken in. One moment.</source>
        <translation>파일을 가져오는 중입니다. 잠시 기다려 주십시오.</translation>
    </message>
</context>
<context>
    <name>gw::mail::Composers</name>
    <message>
        <source>Nothing is being written</source>
        <translation>쓰고 있는 메일이 없습니다</translation>
    </message>
    <message>
        <source>Mails that you write appear here, each in a tab.</source>
        <translation>쓰는 메일이 탭으로 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>메일 쓰기</translation>
    </message>
    <message>
        <source>It was too late: the mail is on its way.</source>
        <translation>취소할 수 있는 시간이 지났습니다. 메일이 이미 발송되고 있습니다.</translation>
    </message>
    <message>
        <source>A mail was not accepted. It waits under “Outgoing”.</source>
        <translation>처리되지 않은 메일이 있습니다. ‘보낼 편지함’에 있습니다.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>이 임시 저장 메일이 더 이상 없습니다.</translation>
    </message>
</context>
<context>
    <name>gw::mail::FilterBar</name>
    <message>
        <source>Filter: %1</source>
        <translation>필터: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>최근 1개월</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>최근 1년</translation>
    </message>
    <message>
        <source>Search mail</source>
        <translation>메일 검색</translation>
    </message>
    <message>
        <source>Words, parts of words, senders, initial consonants. Key: /</source>
        <translation>단어, 단어 일부, 보낸 사람, 초성으로 찾습니다. 단축키: /</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>검색 범위</translation>
    </message>
    <message>
        <source>This folder</source>
        <translation>이 편지함</translation>
    </message>
    <message>
        <source>All citizen mail</source>
        <translation>시민메일 전체</translation>
    </message>
    <message>
        <source>All work mail</source>
        <translation>업무메일 전체</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>중요 표시</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>From a superior</source>
        <translation>상급자가 보낸 메일</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>나에게 온 메일</translation>
    </message>
    <message>
        <source>Only to me</source>
        <translation>나에게만 온 메일</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>외부에서 온 메일</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>전체 기간</translation>
    </message>
</context>
<context>
    <name>gw::mail::FolderPalette</name>
    <message>
        <source>Folders</source>
        <translation>편지함</translation>
    </message>
    <message>
        <source>Move to which folder?</source>
        <translation>어느 편지함으로 이동하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>gw::mail::GroupPage</name>
    <message>
        <source>Posts</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Post or duty</source>
        <translation>직위 또는 담당 업무</translation>
    </message>
    <message>
        <source>A group of posts stays right when people move: a mail goes to whoever holds them when it is sent.</source>
        <translation>직위로 만든 그룹은 인사이동이 있어도 그대로 쓸 수 있습니다. 메일은 보내는 시점에 그 직위에 있는 사람에게 전달됩니다.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>새 그룹</translation>
    </message>
    <message>
        <source>Group removed.</source>
        <translation>그룹을 삭제했습니다.</translation>
    </message>
</context>
<context>
    <name>gw::mail::KeyMap</name>
    <message>
        <source>Next mail</source>
        <translation>다음 메일</translation>
    </message>
    <message>
        <source>Previous mail</source>
        <translation>이전 메일</translation>
    </message>
    <message>
        <source>Next unread mail</source>
        <translation>다음 읽지 않은 메일</translation>
    </message>
    <message>
        <source>Read the mail</source>
        <translation>메일 읽기</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Junk, or not junk</source>
        <translation>스팸 표시 또는 해제</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>중요 표시 또는 해제</translation>
    </message>
    <message>
        <source>Mark as unread, or as read</source>
        <translation>읽지 않음 또는 읽음으로 표시</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>전체 답장</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>편지함으로 이동</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Select, or take out of the selection</source>
        <translation>선택 또는 선택 해제</translation>
    </message>
    <message>
        <source>Select everything in the list</source>
        <translation>목록 전체 선택</translation>
    </message>
    <message>
        <source>Search in mail</source>
        <translation>메일에서 검색</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>메일 쓰기</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Keys of the mail page</source>
        <translation>메일 화면 단축키</translation>
    </message>
</context>
<context>
    <name>gw::mail::KeySheet</name>
    <message>
        <source>Keys of the mail page</source>
        <translation>메일 화면 단축키</translation>
    </message>
    <message>
        <source>The keys work while the keyboard writes Hangul, too. They rest while you type.</source>
        <translation>단축키는 한글 입력 상태에서도 작동합니다. 글자를 입력하는 동안에는 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>gw::mail::MailList</name>
    <message numerus="yes">
        <source>%n mail(s) selected</source>
        <translation>
            <numerusform>메일 %n통 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Select all %L1</source>
        <translation>%L1통 모두 선택</translation>
    </message>
    <message>
        <source>Searching on the server too …</source>
        <translation>서버에서도 검색하는 중 …</translation>
    </message>
    <message>
        <source>Searched on this computer only: the server cannot be reached.</source>
        <translation>이 컴퓨터에서만 검색했습니다. 서버에 연결할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The server found %n more.</source>
        <translation>
            <numerusform>서버에서 %n통을 더 찾았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched everywhere.</source>
        <translation>모든 곳에서 검색했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>읽지 않음 %n통</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>메일 %n통</numerusform>
        </translation>
    </message>
    <message>
        <source>No right to mail here</source>
        <translation>메일을 사용할 권한이 없습니다</translation>
    </message>
    <message>
        <source>This seat has no mailbox. Your IT staff can give it one.</source>
        <translation>이 자리에는 편지함이 없습니다. 전산 담당자에게 개설을 요청하십시오.</translation>
    </message>
    <message>
        <source>Mail is not on this computer yet</source>
        <translation>메일이 아직 이 컴퓨터에 없습니다</translation>
    </message>
    <message>
        <source>It comes as soon as the mail server is reached. You need to do nothing.</source>
        <translation>메일 서버에 연결되는 대로 받아 옵니다. 따로 하실 일은 없습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 메일이 없습니다</translation>
    </message>
    <message>
        <source>Parts of words are found too. Press Enter to ask the server as well.</source>
        <translation>단어의 일부만 입력해도 찾습니다. Enter 키를 누르면 서버에서도 검색합니다.</translation>
    </message>
    <message>
        <source>No mail of this kind</source>
        <translation>해당하는 메일이 없습니다</translation>
    </message>
    <message>
        <source>Mail appears here as soon as some fits the filter.</source>
        <translation>필터에 맞는 메일이 생기면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>This folder is not on this computer yet</source>
        <translation>이 편지함이 아직 이 컴퓨터에 없습니다</translation>
    </message>
    <message>
        <source>Its mail comes as soon as the server is reached. Nothing is lost.</source>
        <translation>서버에 연결되는 대로 메일을 받아 옵니다. 사라진 메일은 없습니다.</translation>
    </message>
    <message>
        <source>The mail of this folder is on its way</source>
        <translation>이 편지함의 메일을 받아 오는 중입니다</translation>
    </message>
    <message>
        <source>The newest comes first.</source>
        <translation>최근 메일부터 받아 옵니다.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>기다리는 메일이 없습니다</translation>
    </message>
    <message>
        <source>New mail appears here by itself.</source>
        <translation>새 메일이 오면 여기에 자동으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>메일 쓰기</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>이 편지함이 비어 있습니다</translation>
    </message>
    <message>
        <source>Drag mail here, or move it with the key M.</source>
        <translation>메일을 여기로 끌어다 놓거나 M 키로 이동하십시오.</translation>
    </message>
    <message>
        <source>Mail that is on this computer already</source>
        <translation>이 컴퓨터에 받아 둔 메일</translation>
    </message>
    <message>
        <source>%L1 of %L2 mails are on this computer</source>
        <translation>이 컴퓨터에 받은 메일 %L1통 / 전체 %L2통</translation>
    </message>
    <message>
        <source>Nothing unread here.</source>
        <translation>읽지 않은 메일이 없습니다.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>메일 쓰기</translation>
    </message>
    <message>
        <source>Order and look of the list</source>
        <translation>목록 정렬과 모양</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>정렬 순서</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>날짜순</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>보낸 사람순</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>제목순</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>크기순</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>정확도순</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>역순으로 정렬</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>목록 표시</translation>
    </message>
    <message>
        <source>Group conversations</source>
        <translation>대화로 묶기</translation>
    </message>
    <message>
        <source>Headings by date</source>
        <translation>날짜별 제목 표시</translation>
    </message>
    <message>
        <source>One line per mail</source>
        <translation>메일당 한 줄로 표시</translation>
    </message>
    <message>
        <source>Density of the desk</source>
        <translation>내 자리의 간격 따르기</translation>
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
        <source>Reading pane</source>
        <translation>읽기 창</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>아래쪽</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>An open mail counts as read</source>
        <translation>연 메일을 읽음으로 표시</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>바로</translation>
    </message>
    <message>
        <source>After 1.5 seconds</source>
        <translation>1.5초 후</translation>
    </message>
    <message>
        <source>After 5 seconds</source>
        <translation>5초 후</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>직접 표시할 때만</translation>
    </message>
</context>
<context>
    <name>gw::mail::MailModule</name>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Write mail</source>
        <translation>메일 쓰기</translation>
    </message>
    <message>
        <source>Outbox and drafts</source>
        <translation>보낼 편지함과 임시 보관함</translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation>메일 설정</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>메일 쓰기</translation>
    </message>
    <message>
        <source>Inbox of work mail</source>
        <translation>업무메일 받은 편지함</translation>
    </message>
    <message>
        <source>Inbox of citizen mail</source>
        <translation>시민메일 받은 편지함</translation>
    </message>
    <message>
        <source>Signatures, templates, groups and absence answer</source>
        <translation>서명, 서식, 그룹, 부재중 자동 응답</translation>
    </message>
    <message>
        <source>Open a mail file (.eml)</source>
        <translation>메일 파일(.eml) 열기</translation>
    </message>
    <message>
        <source>Look for new mail</source>
        <translation>새 메일 확인</translation>
    </message>
</context>
<context>
    <name>gw::mail::MailPage</name>
    <message>
        <source>This mail is not there any more.</source>
        <translation>이 메일은 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>This mail is a file. Drag it onto a folder to keep it in your mail.</source>
        <translation>이 메일은 파일입니다. 메일에 보관하려면 편지함으로 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>This draft is not on this computer yet. It can be opened as soon as the server is reached.</source>
        <translation>이 임시 보관 메일이 아직 이 컴퓨터에 없습니다. 서버에 연결되는 대로 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>이어서 쓰기</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>전체 답장</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Move to a folder …</source>
        <translation>편지함으로 이동 …</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>태그 …</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>중요 표시 해제</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>중요 표시</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>스팸 해제</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>스팸으로 표시</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>원래대로 되돌리기</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>완전히 삭제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>변경 다시 시도</translation>
    </message>
    <message>
        <source>Forget the change</source>
        <translation>변경 버리기</translation>
    </message>
    <message>
        <source>Save as a file (.eml) …</source>
        <translation>파일(.eml)로 저장 …</translation>
    </message>
    <message>
        <source>Save as files (.eml) …</source>
        <translation>여러 파일(.eml)로 저장 …</translation>
    </message>
    <message>
        <source>Write it again as a new mail</source>
        <translation>새 메일로 다시 쓰기</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>인쇄 …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>PDF로 저장 …</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>원문 보기</translation>
    </message>
    <message>
        <source>Mark this mail as unread</source>
        <translation>이 메일을 읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>Delete this mail only</source>
        <translation>이 메일만 삭제</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>태그 없음</translation>
    </message>
    <message>
        <source>Open the mail first.</source>
        <translation>먼저 메일을 여십시오.</translation>
    </message>
    <message>
        <source>Saved as PDF.</source>
        <translation>PDF로 저장했습니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>The receipt goes out.</source>
        <translation>수신 확인을 보냅니다.</translation>
    </message>
    <message>
        <source>The mail was put into the folder.</source>
        <translation>메일을 편지함에 넣었습니다.</translation>
    </message>
    <message>
        <source>Rename tags</source>
        <translation>태그 이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>gw::mail::MailboxTree</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>읽지 않음 %n통</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>새 편지함 이름</translation>
    </message>
    <message>
        <source>New folder …</source>
        <translation>새 편지함 …</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>모두 읽음으로 표시</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>New folder below …</source>
        <translation>하위 편지함 만들기 …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>이름 바꾸기 …</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>편지함의 새 이름</translation>
    </message>
    <message>
        <source>Move below</source>
        <translation>다른 편지함 아래로 이동</translation>
    </message>
    <message>
        <source>The top</source>
        <translation>맨 위 단계</translation>
    </message>
    <message>
        <source>Delete the folder</source>
        <translation>편지함 삭제</translation>
    </message>
    <message>
        <source>Lanes and folders</source>
        <translation>메일 구분과 편지함</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <translation>보낼 편지함 %1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>보낼 편지함</translation>
    </message>
    <message>
        <source>Signatures, templates, groups and absence answer</source>
        <translation>서명, 서식, 그룹, 부재중 자동 응답</translation>
    </message>
</context>
<context>
    <name>gw::mail::MessageCard</name>
    <message>
        <source>This mail is very long. Only its beginning is shown; save it to read all of it.</source>
        <translation>메일이 매우 길어 앞부분만 표시합니다. 전체를 읽으려면 저장하십시오.</translation>
    </message>
    <message>
        <source>The mail names a script that does not fit its text. Some signs may be wrong.</source>
        <translation>메일에 지정된 문자 인코딩이 본문과 맞지 않습니다. 일부 글자가 잘못 표시될 수 있습니다.</translation>
    </message>
    <message>
        <source>The text of this mail is not on this computer yet. It comes as soon as the server is reached.</source>
        <translation>이 메일의 본문이 아직 이 컴퓨터에 없습니다. 서버에 연결되는 대로 받아 옵니다.</translation>
    </message>
    <message>
        <source>This mail is not there any more. It was deleted elsewhere.</source>
        <translation>이 메일은 더 이상 없습니다. 다른 곳에서 삭제되었습니다.</translation>
    </message>
    <message>
        <source>This mail cannot be read.</source>
        <translation>이 메일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>알 수 없는 보낸 사람</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>받는 사람: %1</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>참조: %1</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>중요 표시 해제</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>중요 표시</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>메일 본문</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>실제 보낸 사람</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>답장 받는 사람</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Hidden copy</source>
        <translation>숨은 참조</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>쓴 시각</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>받은 시각</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the web are not shown: loading them tells the sender that you read this.</source>
        <translation>
            <numerusform>외부 그림 %n개를 표시하지 않았습니다. 그림을 불러오면 메일을 읽었다는 사실이 보낸 사람에게 알려집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This mail asks for a receipt to %1, which is not its sender.</source>
        <translation>이 메일은 보낸 사람이 아닌 다른 주소로 수신 확인을 요청합니다: %1</translation>
    </message>
    <message>
        <source>The sender would like to hear that you have read this.</source>
        <translation>보낸 사람이 수신 확인을 요청했습니다.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>More about this mail</source>
        <translation>이 메일의 추가 기능</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>상세 정보 숨기기</translation>
    </message>
    <message>
        <source>Show all details</source>
        <translation>상세 정보 모두 보기</translation>
    </message>
    <message>
        <source>Original layout</source>
        <translation>원래 모양</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>인용문 보기</translation>
    </message>
    <message>
        <source>Fold quoted text</source>
        <translation>인용문 접기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>그림 표시</translation>
    </message>
    <message>
        <source>Send a receipt</source>
        <translation>수신 확인 보내기</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>보내지 않음</translation>
    </message>
</context>
<context>
    <name>gw::mail::MessageHead</name>
    <message>
        <source>unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Open. Press to fold this mail.</source>
        <translation>펼쳐져 있습니다. 누르면 이 메일을 접습니다.</translation>
    </message>
    <message>
        <source>Folded. Press to open this mail.</source>
        <translation>접혀 있습니다. 누르면 이 메일을 펼칩니다.</translation>
    </message>
</context>
<context>
    <name>gw::mail::MessageHtmlView</name>
    <message>
        <source>Text of the message</source>
        <translation>메일 본문</translation>
    </message>
    <message>
        <source>Show the earlier mail</source>
        <translation>이전 메일 내용 보기</translation>
    </message>
</context>
<context>
    <name>gw::mail::NamedPage</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>gw::mail::PdfView</name>
    <message>
        <source>Pages of the document</source>
        <translation>문서 쪽</translation>
    </message>
</context>
<context>
    <name>gw::mail::RecipientChip</name>
    <message>
        <source>Remove %1</source>
        <translation>‘%1’ 제거</translation>
    </message>
    <message>
        <source>Goes to whoever holds this post</source>
        <translation>이 직위를 맡은 사람에게 전달됩니다</translation>
    </message>
    <message>
        <source>Goes to everybody in this group</source>
        <translation>이 그룹의 모든 사람에게 전달됩니다</translation>
    </message>
    <message>
        <source>This is no mail address</source>
        <translation>메일 주소가 아닙니다</translation>
    </message>
    <message>
        <source>Outside the administration</source>
        <translation>행정기관 외부</translation>
    </message>
</context>
<context>
    <name>gw::mail::RecipientField</name>
    <message>
        <source>away</source>
        <translation>부재</translation>
    </message>
</context>
<context>
    <name>gw::mail::RecipientPicker</name>
    <message>
        <source>away</source>
        <translation>부재</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>조직도</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Name, ㄱㅎㄴ, duty or post</source>
        <translation>이름, ㄱㅎㄴ, 담당 업무 또는 직위</translation>
    </message>
    <message>
        <source>Search people and posts</source>
        <translation>사람과 직위 검색</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>숨은 참조</translation>
    </message>
</context>
<context>
    <name>gw::mail::SignaturePage</name>
    <message>
        <source>Signature of</source>
        <translation>서명을 쓸 발신 명의</translation>
    </message>
    <message>
        <source>Name, unit, duty, telephone</source>
        <translation>이름, 부서, 담당 업무, 전화번호</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>저장했습니다.</translation>
    </message>
</context>
<context>
    <name>gw::mail::SourceWindow</name>
    <message>
        <source>Source: %1</source>
        <translation>원문: %1</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>메일 원문</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>원문에서 찾기</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>The source cannot be read.</source>
        <translation>원문을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>앞부분만 표시합니다.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾지 못함</translation>
    </message>
</context>
<context>
    <name>gw::mail::SpellMarks</name>
    <message>
        <source>Looking for suggestions …</source>
        <translation>추천 단어를 찾는 중 …</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>사전에 ‘%1’ 추가</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>추천 단어 없음</translation>
    </message>
</context>
<context>
    <name>gw::mail::TagPage</name>
    <message>
        <source>Give the tags names of your own. Leave a field empty to keep its usual name. Only you see them.</source>
        <translation>태그에 원하는 이름을 붙이십시오. 비워 두면 기본 이름을 씁니다. 본인에게만 보입니다.</translation>
    </message>
    <message>
        <source>Name of the tag “%1”</source>
        <translation>‘%1’ 태그 이름</translation>
    </message>
</context>
<context>
    <name>gw::mail::TemplatePage</name>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>새 서식</translation>
    </message>
    <message>
        <source>Template removed.</source>
        <translation>서식을 삭제했습니다.</translation>
    </message>
</context>
<context>
    <name>gw::mail::Texts</name>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>답변 대기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>개인</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Citizen mail</source>
        <translation>시민메일</translation>
    </message>
    <message>
        <source>Work mail</source>
        <translation>업무메일</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>받은 편지함</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>임시 보관함</translation>
    </message>
    <message>
        <source>Sent mail</source>
        <translation>보낸 편지함</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>스팸 메일함</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>중요</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>지난주</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>지난달</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>처리되지 않음</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. What you do is kept here and goes out later.</source>
        <translation>메일 서버에 연결할 수 없습니다. 작업한 내용은 이 컴퓨터에 보관되며 나중에 전송됩니다.</translation>
    </message>
    <message>
        <source>Please sign in again. Nothing is lost.</source>
        <translation>다시 로그인하십시오. 사라진 내용은 없습니다.</translation>
    </message>
    <message>
        <source>You have no right to do that here.</source>
        <translation>여기에서 이 작업을 할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>더 이상 없는 항목입니다.</translation>
    </message>
    <message>
        <source>That is too large.</source>
        <translation>용량이 너무 큽니다.</translation>
    </message>
    <message>
        <source>This computer cannot keep it: its disk is full or cannot be written.</source>
        <translation>이 컴퓨터에 저장할 수 없습니다. 디스크가 가득 찼거나 디스크에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>This mail server cannot do that.</source>
        <translation>이 메일 서버에서는 지원하지 않는 기능입니다.</translation>
    </message>
    <message>
        <source>That did not work. Please try again; what is here stays as it is.</source>
        <translation>처리하지 못했습니다. 다시 시도하십시오. 현재 내용은 그대로 유지됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) marked as read.</source>
        <translation>
            <numerusform>메일 %n통을 읽음으로 표시했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) marked as unread.</source>
        <translation>
            <numerusform>메일 %n통을 읽지 않음으로 표시했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) starred.</source>
        <translation>
            <numerusform>메일 %n통에 중요 표시를 했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star taken from %n mail(s).</source>
        <translation>
            <numerusform>메일 %n통의 중요 표시를 해제했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importance of %n mail(s) changed.</source>
        <translation>
            <numerusform>메일 %n통의 중요도를 변경했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n mail(s) changed.</source>
        <translation>
            <numerusform>메일 %n통의 태그를 변경했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) archived.</source>
        <translation>
            <numerusform>메일 %n통을 보관했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) moved to %1.</source>
        <translation>
            <numerusform>메일 %n통을 이동했습니다: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) copied to %1.</source>
        <translation>
            <numerusform>메일 %n통을 복사했습니다: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) moved to the trash.</source>
        <translation>
            <numerusform>메일 %n통을 휴지통으로 이동했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) deleted for good.</source>
        <translation>
            <numerusform>메일 %n통을 완전히 삭제했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) moved to junk.</source>
        <translation>
            <numerusform>메일 %n통을 스팸 메일함으로 이동했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) back in the inbox.</source>
        <translation>
            <numerusform>메일 %n통을 받은 편지함으로 되돌렸습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) restored.</source>
        <translation>
            <numerusform>메일 %n통을 복원했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders changed.</source>
        <translation>편지함을 변경했습니다.</translation>
    </message>
    <message>
        <source>This mail comes from outside the city: %1</source>
        <translation>시 외부에서 온 메일입니다: %1</translation>
    </message>
    <message>
        <source>You have not had mail from %1 before.</source>
        <translation>처음으로 메일을 보낸 주소입니다: %1</translation>
    </message>
    <message>
        <source>Careful: the address ends in %1, which only looks like %2. It is somebody else.</source>
        <translation>주의: 주소가 ‘%1’ 도메인으로 끝납니다. ‘%2’ 도메인과 비슷하게 꾸민 주소이며 실제로는 다른 곳입니다.</translation>
    </message>
    <message>
        <source>Careful: the address begins like %2, but really belongs to %1.</source>
        <translation>주의: 주소가 ‘%2’ 도메인처럼 시작하지만 실제로는 ‘%1’ 도메인의 주소입니다.</translation>
    </message>
    <message>
        <source>Careful: it carries the name %1, but %2 is not the address of anybody here.</source>
        <translation>주의: 보낸 사람 이름은 ‘%1’ 그대로이지만 ‘%2’ 주소를 쓰는 내부 직원은 없습니다.</translation>
    </message>
    <message>
        <source>Careful: the name shows %1, but the mail is from %2.</source>
        <translation>주의: 이름에는 ‘%1’ 주소가 표시되어 있지만 실제로는 ‘%2’ 주소에서 보낸 메일입니다.</translation>
    </message>
    <message>
        <source>Careful: it claims to be %1, but comes from outside: %2</source>
        <translation>주의: ‘%1’ 명의를 내세우지만 외부에서 온 메일입니다: %2</translation>
    </message>
    <message>
        <source>An answer would go to %1, not to %2.</source>
        <translation>답장은 ‘%2’ 주소가 아니라 ‘%1’ 주소로 갑니다.</translation>
    </message>
    <message>
        <source>Sent by %1 for %2.</source>
        <translation>‘%2’ 명의로 보낸 메일입니다. 실제 보낸 사람: %1</translation>
    </message>
    <message>
        <source>This mail names several senders. Ask before you do what it says.</source>
        <translation>보낸 사람이 여러 명으로 표시된 메일입니다. 메일의 요청에 따르기 전에 먼저 확인하십시오.</translation>
    </message>
    <message>
        <source>Careful: our mail server found that %1 did not send this mail.</source>
        <translation>주의: 메일 서버에서 확인한 결과 ‘%1’ 도메인에서 보낸 메일이 아닙니다.</translation>
    </message>
    <message>
        <source>Careful: a link shows %1, but leads to %2.</source>
        <translation>주의: 링크에는 ‘%1’ 주소가 표시되어 있지만 실제로는 ‘%2’ 주소로 연결됩니다.</translation>
    </message>
    <message>
        <source>The attachment %1 is a program. It cannot be opened here.</source>
        <translation>첨부 파일 ‘%1’ 항목은 프로그램입니다. 여기에서 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The attachment %1 hides what it is.</source>
        <translation>첨부 파일 ‘%1’ 항목은 실제 형식을 알 수 없게 되어 있습니다.</translation>
    </message>
    <message>
        <source>The attachment %1 can do harm. Open it only when you expect it.</source>
        <translation>첨부 파일 ‘%1’ 항목은 해를 끼칠 수 있습니다. 받기로 되어 있던 파일일 때만 여십시오.</translation>
    </message>
    <message>
        <source>The attachment %1 is an old HWP document, which some offices refuse.</source>
        <translation>첨부 파일 ‘%1’ 항목은 예전 형식의 HWP 문서입니다. 받지 않는 기관도 있습니다.</translation>
    </message>
    <message>
        <source>No receiver yet</source>
        <translation>받는 사람 없음</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>알 수 없는 보낸 사람</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>임시 저장 메일</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) in the conversation</source>
        <translation>
            <numerusform>대화에 메일 %n통</numerusform>
        </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>중요 표시</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>첨부 파일 있음</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>답장함</translation>
    </message>
</context>
<context>
    <name>gw::mail::ThreadView</name>
    <message>
        <source>Careful: the text of this link names another address. It really leads to %1</source>
        <translation>주의: 링크에 표시된 주소와 실제 주소가 다릅니다. 실제로 연결되는 곳: %1</translation>
    </message>
    <message>
        <source>This leads outside, to %1</source>
        <translation>외부로 연결됩니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) selected</source>
        <translation>
            <numerusform>메일 %n통 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and the context menu act on all of them: E archives, # deletes, M moves, L tags, U marks as unread.</source>
        <translation>단축키와 마우스 오른쪽 메뉴는 선택한 메일 모두에 적용됩니다. E 보관, # 삭제, M 이동, L 태그, U 읽지 않음으로 표시.</translation>
    </message>
    <message>
        <source>Choose a mail</source>
        <translation>메일을 선택하십시오</translation>
    </message>
    <message>
        <source>It is shown here, also without a network. The key ? shows what can be done with the keyboard.</source>
        <translation>선택한 메일은 네트워크에 연결되어 있지 않아도 여기에 표시됩니다. ? 키를 누르면 단축키를 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier mail(s)</source>
        <translation>
            <numerusform>이전 메일 %n통 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>A file: it is only shown, not kept in your mail</source>
        <translation>파일로 연 메일: 표시만 하며 편지함에 보관하지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>메일 %n통</numerusform>
        </translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>외부에서 온 메일</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>스팸 해제</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>스팸으로 표시</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>완전히 삭제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>전체 답장</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Previous mail</source>
        <translation>이전 메일</translation>
    </message>
    <message>
        <source>Next mail</source>
        <translation>다음 메일</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close the mail</source>
        <translation>메일 닫기</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
</context>
<context>
    <name>gw::mail::Triage</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>되돌릴 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>되돌렸습니다.</translation>
    </message>
    <message>
        <source>That cannot be undone any more.</source>
        <translation>더 이상 되돌릴 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>gw::mail::VacationPage</name>
    <message>
        <source>You have recorded no absence.</source>
        <translation>등록한 부재가 없습니다.</translation>
    </message>
    <message>
        <source>Proposed from your absence. Please read it and save.</source>
        <translation>등록한 부재를 바탕으로 작성했습니다. 내용을 확인하고 저장하십시오.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>종료일이 시작일보다 빠릅니다.</translation>
    </message>
    <message>
        <source>There is no text for colleagues.</source>
        <translation>동료에게 보낼 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Saved. Mail is answered in this time.</source>
        <translation>저장했습니다. 이 기간에 온 메일에는 자동으로 답장합니다.</translation>
    </message>
    <message>
        <source>Saved. Nothing is answered.</source>
        <translation>저장했습니다. 자동으로 답장하지 않습니다.</translation>
    </message>
    <message>
        <source>Answer mail while I am away</source>
        <translation>부재중 자동 응답 사용</translation>
    </message>
    <message>
        <source>Take over my absence</source>
        <translation>내 부재 정보 가져오기</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>To colleagues</source>
        <translation>동료에게</translation>
    </message>
    <message>
        <source>To citizens and everybody else outside – empty: no answer</source>
        <translation>시민 등 외부 사람에게 – 비워 두면 답장하지 않음</translation>
    </message>
    <message>
        <source>To everybody else</source>
        <translation>그 밖의 모든 사람에게</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>gw::personal::FavouritesView</name>
    <message>
        <source>“%1” is no favourite any more.</source>
        <translation>“%1” 항목을 즐겨찾기에서 뺐습니다.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Enter opens, Alt+Up and Alt+Down move, Delete removes.</source>
        <translation>Enter 키로 열고, Alt+위/아래 화살표 키로 옮기고, Delete 키로 뺍니다.</translation>
    </message>
    <message>
        <source>Star a system, a board or a person, and it is here at every desk of yours.</source>
        <translation>시스템, 게시판, 직원에 별표를 하면 어느 컴퓨터에서나 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>gw::personal::Notes</name>
    <message>
        <source>Empty note</source>
        <translation>빈 메모</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>아직 보내지 않음</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>고정</translation>
    </message>
</context>
<context>
    <name>gw::personal::NotesBlock</name>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>No notes yet. Only you see what you write down here.</source>
        <translation>아직 메모가 없습니다. 여기에 적은 내용은 본인만 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>gw::personal::NotesView</name>
    <message>
        <source>Kept here, not sent yet</source>
        <translation>이 컴퓨터에 저장됨, 아직 보내지 않음</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>메모를 삭제했습니다.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” 메모를 삭제했습니다.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Write. It is kept by itself.</source>
        <translation>내용을 입력하십시오. 자동으로 저장됩니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>새 메모</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>아직 메모가 없습니다</translation>
    </message>
    <message>
        <source>Only you see what you write down here.</source>
        <translation>여기에 적은 내용은 본인만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a note</source>
        <translation>메모를 선택하십시오</translation>
    </message>
</context>
<context>
    <name>gw::personal::PersonalModule</name>
    <message>
        <source>My space</source>
        <translation>내 공간</translation>
    </message>
    <message>
        <source>Written at another desk</source>
        <translation>다른 컴퓨터에서 작성한 메모</translation>
    </message>
    <message>
        <source>%1 (copy from another desk)</source>
        <translation>%1(다른 컴퓨터에서 작성한 사본)</translation>
    </message>
    <message>
        <source>My notes, tasks and favourites</source>
        <translation>내 메모, 할 일, 즐겨찾기</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>새 할 일</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>새 메모</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
</context>
<context>
    <name>gw::personal::PersonalPage</name>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
</context>
<context>
    <name>gw::personal::TaskDelegate</name>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>late</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>아직 보내지 않음</translation>
    </message>
</context>
<context>
    <name>gw::personal::TaskForm</name>
    <message>
        <source>This is no day: try “Friday”, “27 Nov” or “2026-11-27”.</source>
        <translation>날짜를 알 수 없습니다. “금요일”, “11월 27일”, “2026-11-27”처럼 입력하십시오.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Due: Friday, 27 Nov, in 3 days …</source>
        <translation>기한: 금요일, 11월 27일, 3일 뒤 …</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>관련 항목 열기</translation>
    </message>
</context>
<context>
    <name>gw::personal::TasksView</name>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” 할 일을 삭제했습니다.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>Due %1 (%2)</source>
        <translation>기한 %1(%2)</translation>
    </message>
    <message>
        <source>Nothing to do. Write what you mean to do above; only you see it.</source>
        <translation>할 일이 없습니다. 할 일을 위에 적으십시오. 본인에게만 보입니다.</translation>
    </message>
    <message>
        <source>New task, e.g. “Report by Friday”</source>
        <translation>새 할 일(예: “금요일까지 보고서 작성”)</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>새 할 일</translation>
    </message>
    <message>
        <source>Enter adds it. A day at the end or the beginning becomes its due day.</source>
        <translation>Enter 키를 누르면 추가됩니다. 처음이나 끝에 날짜를 적으면 기한이 됩니다.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Space ticks, Alt+Up and Alt+Down move, Delete removes.</source>
        <translation>Space 키로 완료 표시, Alt+↑/Alt+↓ 키로 이동, Delete 키로 삭제합니다.</translation>
    </message>
</context>
<context>
    <name>gw::questions::AskForm</name>
    <message>
        <source>Rewrite your question</source>
        <translation>질문 고쳐 쓰기</translation>
    </message>
    <message>
        <source>Ask the mayor</source>
        <translation>시장에게 질문하기</translation>
    </message>
    <message>
        <source>Possible as long as nobody has taken it up or backs it.</source>
        <translation>아직 담당자가 맡지 않았고 공감한 사람이 없을 때만 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Everybody in the city can read the question and back it. The mayor's office says by when it answers.</source>
        <translation>시의 모든 직원이 질문을 읽고 공감할 수 있습니다. 답변 기한은 시장실에서 알려 드립니다.</translation>
    </message>
    <message>
        <source>The question in one line</source>
        <translation>질문을 한 줄로 적으십시오</translation>
    </message>
    <message>
        <source>What it is about, and what you would like to know</source>
        <translation>어떤 내용이며 무엇을 알고 싶은지 적으십시오</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 내용</translation>
    </message>
    <message>
        <source>Ask without my name</source>
        <translation>이름을 밝히지 않고 질문하기</translation>
    </message>
    <message>
        <source>Nobody who reads the question learns who asked. The server keeps your name, so that you can follow up. A moderator can have it named, but only with a written reason, and you see here that it happened, when and why.</source>
        <translation>질문을 읽는 사람은 누가 질문했는지 알 수 없습니다. 추가 질문을 할 수 있도록 서버에는 이름이 보관됩니다. 운영자는 사유를 서면으로 남겨야만 작성자를 확인할 수 있으며, 확인한 사실과 시각, 사유가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>This site takes questions with a name only.</source>
        <translation>소속 기관에서는 실명 질문만 받습니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문하기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>gw::questions::OpenBlock</name>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>Unanswered questions, most backed first</source>
        <translation>미답변 질문(공감 많은 순)</translation>
    </message>
    <message>
        <source>Enter opens a question, B backs it.</source>
        <translation>Enter 키로 질문을 열고, B 키로 공감합니다.</translation>
    </message>
    <message>
        <source>Questions come with the first connection to the server.</source>
        <translation>서버에 처음 연결되면 질문이 표시됩니다.</translation>
    </message>
    <message>
        <source>Every question has its answer.</source>
        <translation>모든 질문에 답변이 있습니다.</translation>
    </message>
</context>
<context>
    <name>gw::questions::QuestionText</name>
    <message>
        <source>Open</source>
        <translation>답변 대기</translation>
    </message>
    <message>
        <source>Answer promised</source>
        <translation>답변 예정</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변 완료</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>추가 질문</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>답변하지 않음</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>알 수 없는 상태</translation>
    </message>
    <message>
        <source>Late: promised for %1</source>
        <translation>지연: 답변 예정일 %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>%1까지 답변</translation>
    </message>
    <message>
        <source>You, anonymously · %1</source>
        <translation>나(익명) · %1</translation>
    </message>
    <message>
        <source>You · %1</source>
        <translation>나 · %1</translation>
    </message>
    <message>
        <source>Anonymous · %1</source>
        <translation>익명 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n back this</source>
        <translation>
            <numerusform>공감 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else decided about this question meanwhile. Look at it again; your text is still here.</source>
        <translation>그사이 다른 사람이 이 질문을 처리했습니다. 질문을 다시 확인하십시오. 작성한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Your seat may not do this. Your text is still here.</source>
        <translation>현재 자리에는 이 작업을 할 권한이 없습니다. 작성한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The question is not there any more. Your text is still here.</source>
        <translation>질문이 더 이상 없습니다. 작성한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The server did not take this as the question stands now. Your text is still here.</source>
        <translation>질문의 현재 상태에서는 서버가 이 작업을 받아들이지 않았습니다. 작성한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>익명</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>전송 대기</translation>
    </message>
</context>
<context>
    <name>gw::questions::QuestionsModule</name>
    <message>
        <source>Mayor and staff</source>
        <translation>시장과 직원</translation>
    </message>
    <message>
        <source>An answer is promised</source>
        <translation>답변이 예정되었습니다</translation>
    </message>
    <message>
        <source>The question was declined</source>
        <translation>질문에 답변하지 않기로 했습니다</translation>
    </message>
    <message>
        <source>There is an answer</source>
        <translation>답변이 등록되었습니다</translation>
    </message>
    <message>
        <source>Questions to the mayor</source>
        <translation>시장에게 드리는 질문</translation>
    </message>
    <message>
        <source>Ask the mayor</source>
        <translation>시장에게 질문하기</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문하기</translation>
    </message>
</context>
<context>
    <name>gw::questions::QuestionsPage</name>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>Your question is on its way.</source>
        <translation>질문을 보내는 중입니다.</translation>
    </message>
    <message>
        <source>Your question is rewritten.</source>
        <translation>질문을 고쳐 썼습니다.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과가 없습니다</translation>
    </message>
    <message>
        <source>Try other words, or look in another list.</source>
        <translation>다른 검색어를 쓰거나 다른 목록을 확인하십시오.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>No questions here yet</source>
        <translation>아직 질문이 없습니다</translation>
    </message>
    <message>
        <source>They come with the first connection to the server. You can write yours already.</source>
        <translation>서버에 처음 연결되면 표시됩니다. 질문은 지금도 작성할 수 있습니다.</translation>
    </message>
    <message>
        <source>No questions of yours</source>
        <translation>내 질문이 없습니다</translation>
    </message>
    <message>
        <source>What you ask or back appears here.</source>
        <translation>질문하거나 공감한 내용이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문하기</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>질문이 없습니다</translation>
    </message>
    <message>
        <source>Questions of colleagues to the mayor appear here.</source>
        <translation>직원들이 시장에게 드린 질문이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>질문 목록 선택</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>답변 대기</translation>
    </message>
    <message>
        <source>Most backed</source>
        <translation>공감 많은 순</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변 완료</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내 질문</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>질문 찾기</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Choose a question</source>
        <translation>질문을 선택하십시오</translation>
    </message>
    <message>
        <source>Questions to the mayor, answers, and who promised what by when.</source>
        <translation>시장에게 드리는 질문과 답변, 답변 담당자와 예정일을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>gw::questions::ReplyPanel</name>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Everybody sees the answer, with your name and unit.</source>
        <translation>답변은 이름, 부서와 함께 모두에게 공개됩니다.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>답변 보내기</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>추가 질문</translation>
    </message>
    <message>
        <source>The mayor's office sees that the matter is not settled.</source>
        <translation>아직 해결되지 않았음을 시장실에서 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Promise an answer</source>
        <translation>답변 예정일 알리기</translation>
    </message>
    <message>
        <source>The author and everybody who backs the question sees the day.</source>
        <translation>작성자와 공감한 모든 사람에게 예정일이 표시됩니다.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>예정일 알리기</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>사유를 적고 답변하지 않기</translation>
    </message>
    <message>
        <source>Everybody sees the reason. The question stays readable.</source>
        <translation>사유는 모두에게 공개됩니다. 질문은 계속 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>답변하지 않기</translation>
    </message>
    <message>
        <source>Have the author named, for a reason</source>
        <translation>사유를 적고 작성자 확인</translation>
    </message>
    <message>
        <source>The author is told that this happened, when, and the reason that you write here.</source>
        <translation>확인한 사실과 시각, 여기에 적은 사유가 작성자에게 통지됩니다.</translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation>이름 보기</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>답변 예정일</translation>
    </message>
    <message>
        <source>Without my name</source>
        <translation>이름을 밝히지 않음</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>gw::questions::ThreadView</name>
    <message>
        <source>The question is closed.</source>
        <translation>질문을 종료했습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>요청 취소</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>전송 대기</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>답변하지 않음: %1</translation>
    </message>
    <message>
        <source>A moderator was told on %1 that you asked this. Reason: %2</source>
        <translation>%1 운영자가 이 질문의 작성자를 확인했습니다. 사유: %2</translation>
    </message>
    <message>
        <source>In the hands of %1</source>
        <translation>담당: %1</translation>
    </message>
    <message>
        <source>Backed</source>
        <translation>공감함</translation>
    </message>
    <message>
        <source>Back it</source>
        <translation>공감하기</translation>
    </message>
    <message>
        <source>Who backs a question is told to nobody; the number is.</source>
        <translation>누가 공감했는지는 공개되지 않으며 공감 수만 표시됩니다.</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>추가 질문</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>고쳐 쓰기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>예정일 변경</translation>
    </message>
    <message>
        <source>Promise an answer</source>
        <translation>답변 예정일 알리기</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>답변하지 않기</translation>
    </message>
    <message>
        <source>Who asked?</source>
        <translation>작성자 확인</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>익명</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>The author, anonymously</source>
        <translation>작성자(익명)</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>추가 질문</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>답변을 보내는 중입니다.</translation>
    </message>
    <message>
        <source>Sent to the mayor's office.</source>
        <translation>시장실로 보냈습니다.</translation>
    </message>
    <message>
        <source>The answer is promised.</source>
        <translation>답변 예정일을 알렸습니다.</translation>
    </message>
    <message>
        <source>The question is declined.</source>
        <translation>답변하지 않기로 처리했습니다.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Nothing was recorded; try again later.</source>
        <translation>서버에 연결할 수 없습니다. 기록된 내용은 없습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The server refused. Nothing was recorded.</source>
        <translation>서버에서 거부했습니다. 기록된 내용은 없습니다.</translation>
    </message>
    <message>
        <source>Asked by %1. The author has been told that you looked.</source>
        <translation>질문한 사람: %1. 확인한 사실이 작성자에게 통지되었습니다.</translation>
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
        <translation>답하지 않아도 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n.</source>
        <translation>
            <numerusform>%n개를 선택하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 to %2.</source>
        <translation>%1~%2개를 선택하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n.</source>
        <translation>
            <numerusform>%n개까지 선택할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those who ask read what you write here.</source>
        <translation>여기에 적은 내용은 설문 담당자만 읽습니다.</translation>
    </message>
    <message>
        <source>Please answer this question.</source>
        <translation>이 문항에 답하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose at least %n.</source>
        <translation>
            <numerusform>%n개 이상 선택하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please choose no more than %n.</source>
        <translation>
            <numerusform>%n개 이하로 선택하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please write no more than %n characters.</source>
        <translation>
            <numerusform>%n자 이내로 적으십시오.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gw::surveys::QuestionEdit</name>
    <message>
        <source>Must be answered</source>
        <translation>필수 문항</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>문항</translation>
    </message>
    <message>
        <source>The question in English (optional)</source>
        <translation>영문 문항(선택)</translation>
    </message>
    <message>
        <source>One option a line; “Korean | English” for both languages.</source>
        <translation>한 줄에 보기 하나씩 적으십시오. “한국어 | English”로 적으면 두 언어로 표시됩니다.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>What the lowest step means</source>
        <translation>가장 낮은 단계의 뜻</translation>
    </message>
    <message>
        <source>What the highest step means</source>
        <translation>가장 높은 단계의 뜻</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>응답 형식</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>하나 선택</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>여러 개 선택</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>척도</translation>
    </message>
    <message>
        <source>Free answer</source>
        <translation>주관식</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>1 to</source>
        <translation>1부터</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>문항 %1</translation>
    </message>
    <message>
        <source>A question has no text yet.</source>
        <translation>내용이 없는 문항이 있습니다.</translation>
    </message>
    <message>
        <source>“%1” needs at least two options.</source>
        <translation>“%1” 문항에는 보기가 두 개 이상 필요합니다.</translation>
    </message>
</context>
<context>
    <name>gw::surveys::ResultsView</name>
    <message>
        <source>As a table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>How to count</source>
        <translation>집계 방식</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>전체 응답</translation>
    </message>
    <message>
        <source>Weighted by bureau</source>
        <translation>국별 가중치 적용</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>bureau, answers, members</comment>
        <translation>%1(%3명 중 %2명)</translation>
    </message>
    <message>
        <source>%1 of %2 people took part.</source>
        <translation>%2명 중 %1명이 참여했습니다.</translation>
    </message>
    <message>
        <source>The numbers are shown when there are at least five ballots.</source>
        <translation>투표용지가 다섯 장 이상일 때 결과가 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots are counted; the numbers move in steps of five.</source>
        <translation>
            <numerusform>투표용지 %n장을 집계했습니다. 수치는 다섯 장 단위로 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The survey is still open.</source>
        <translation>설문이 아직 진행 중입니다.</translation>
    </message>
    <message>
        <source>As of %1, without a network.</source>
        <translation>%1 기준(네트워크 연결 없음)</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>평균 %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>응답 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Free answers are read by those who ask only.</source>
        <translation>주관식 응답은 설문 담당자만 읽습니다.</translation>
    </message>
    <message>
        <source>Every bureau counts by how many people work there, not by how many answered.</source>
        <translation>각 국은 응답자 수가 아니라 근무 인원수에 따라 반영됩니다.</translation>
    </message>
    <message>
        <source>Bureaus with fewer than five answers are counted together.</source>
        <translation>응답이 다섯 건 미만인 국은 합쳐서 집계합니다.</translation>
    </message>
</context>
<context>
    <name>gw::surveys::SurveyDetail</name>
    <message>
        <source>The survey is opened.</source>
        <translation>설문을 시작했습니다.</translation>
    </message>
    <message>
        <source>The survey is closed.</source>
        <translation>설문을 마감했습니다.</translation>
    </message>
    <message>
        <source>The survey is deleted.</source>
        <translation>설문을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Vote anonymously</source>
        <translation>익명으로 응답</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>응답 수정</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Anonymous: the server signs your ballot without seeing it, and gets it later without knowing from whom.</source>
        <translation>익명: 서버는 투표용지의 내용을 보지 않고 서명하며, 나중에 누가 보냈는지 모르는 상태로 받습니다.</translation>
    </message>
    <message>
        <source>Colleagues of your group have the same ballot key: %1</source>
        <translation>같은 대상의 직원은 모두 같은 투표용지 키를 사용합니다: %1</translation>
    </message>
    <message>
        <source>Those who ask see your answers with your name.</source>
        <translation>설문 담당자는 응답을 이름과 함께 봅니다.</translation>
    </message>
    <message>
        <source>You see the results when you have answered.</source>
        <translation>응답한 후에 결과를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>설문 시작</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>지금 마감</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>표로 저장…</translation>
    </message>
    <message>
        <source>Results anew</source>
        <translation>결과 새로 고침</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>결과 보기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Your ballot is on its way.</source>
        <translation>투표용지를 보내는 중입니다.</translation>
    </message>
    <message>
        <source>Your answer is kept.</source>
        <translation>응답을 저장했습니다.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>응답 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표(*.csv)</translation>
    </message>
    <message>
        <source>The answers are saved.</source>
        <translation>응답을 저장했습니다.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>파일을 쓰지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>gw::surveys::SurveyEditor</name>
    <message>
        <source>Opens</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>익명</translation>
    </message>
    <message>
        <source>Nobody can tell whose answer is whose: not you, not the server. It cannot be changed once sent.</source>
        <translation>누가 어떤 응답을 했는지 작성자도 서버도 알 수 없습니다. 보낸 응답은 수정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>문항 추가</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>임시 저장</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>영문 제목</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>안내문</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>설문 대상</translation>
    </message>
    <message>
        <source>Who sees the results</source>
        <translation>결과 공개 대상</translation>
    </message>
    <message>
        <source>Whoever has answered</source>
        <translation>응답한 사람</translation>
    </message>
    <message>
        <source>Everybody, when it is closed</source>
        <translation>마감 후 모두</translation>
    </message>
    <message>
        <source>Only those who ask</source>
        <translation>설문 담당자만</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>영문</translation>
    </message>
    <message>
        <source>Results for</source>
        <translation>결과 공개</translation>
    </message>
    <message>
        <source>Change the survey</source>
        <translation>설문 수정</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>새 설문</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>시 전체</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>제목을 입력하십시오.</translation>
    </message>
    <message>
        <source>Your unit is not known yet.</source>
        <translation>소속 부서를 아직 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>It must close later than it opens.</source>
        <translation>마감은 시작보다 늦어야 합니다.</translation>
    </message>
</context>
<context>
    <name>gw::surveys::Surveys</name>
    <message>
        <source>opens %1</source>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>%1 마감 예정</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1 마감됨</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>임시 저장</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>시작 예정</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>익명</translation>
    </message>
    <message>
        <source>under your name</source>
        <translation>실명</translation>
    </message>
    <message>
        <source>Your ballot is on its way; it is cast within some minutes.</source>
        <translation>투표용지를 보내는 중입니다. 몇 분 안에 제출됩니다.</translation>
    </message>
    <message>
        <source>Waits to be sent.</source>
        <translation>전송을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>You have answered; you can change it until the end.</source>
        <translation>응답했습니다. 마감 전까지 수정할 수 있습니다.</translation>
    </message>
    <message>
        <source>You have taken part.</source>
        <translation>참여했습니다.</translation>
    </message>
    <message>
        <source>The survey was closed before this arrived.</source>
        <translation>응답이 도착하기 전에 설문이 마감되었습니다.</translation>
    </message>
    <message>
        <source>You have taken part in this survey already, on another computer.</source>
        <translation>다른 컴퓨터에서 이미 이 설문에 참여했습니다.</translation>
    </message>
    <message>
        <source>Somebody else has changed the survey meanwhile. Discard your change and make it again.</source>
        <translation>그사이 다른 사람이 설문을 수정했습니다. 변경 사항을 버리고 다시 수정하십시오.</translation>
    </message>
    <message>
        <source>The server does not accept it as it is.</source>
        <translation>서버가 현재 내용을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>You may not do this with this survey any more.</source>
        <translation>이 설문에 대해 더 이상 이 작업을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server did not accept it.</source>
        <translation>서버가 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The server cannot be reached just now.</source>
        <translation>지금은 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not for you to see yet.</source>
        <translation>아직 볼 수 없는 내용입니다.</translation>
    </message>
    <message>
        <source>It could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>That did not work. Please try again later.</source>
        <translation>처리하지 못했습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>전송 대기</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>응답할 설문</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>응답 완료</translation>
    </message>
</context>
<context>
    <name>gw::surveys::SurveysBlock</name>
    <message>
        <source>Open surveys</source>
        <translation>진행 중인 설문</translation>
    </message>
    <message>
        <source>Nobody asks you anything just now.</source>
        <translation>지금 응답할 설문이 없습니다.</translation>
    </message>
    <message>
        <source>Surveys are being read.</source>
        <translation>설문을 불러오는 중입니다.</translation>
    </message>
</context>
<context>
    <name>gw::surveys::SurveysModule</name>
    <message>
        <source>Surveys</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>Surveys: all</source>
        <translation>설문: 전체</translation>
    </message>
    <message>
        <source>Surveys: ask something</source>
        <translation>설문: 새 설문 만들기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>gw::surveys::SurveysPage</name>
    <message>
        <source>The survey is kept.</source>
        <translation>설문을 저장했습니다.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>설문</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>새 설문</translation>
    </message>
    <message>
        <source>They are being read.</source>
        <translation>불러오는 중입니다.</translation>
    </message>
    <message>
        <source>No surveys</source>
        <translation>설문이 없습니다</translation>
    </message>
    <message>
        <source>When your city, your bureau or your district asks you something, it appears here.</source>
        <translation>시, 소속 국, 자치구의 설문이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Choose a survey</source>
        <translation>설문을 선택하십시오</translation>
    </message>
    <message>
        <source>You can answer it here, also without a network.</source>
        <translation>네트워크가 없어도 여기에서 응답할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>gw::systems::AccessPanel</name>
    <message>
        <source>What is handed over</source>
        <translation>전달되는 정보</translation>
    </message>
    <message>
        <source>%1, %2, as %3</source>
        <translation>%1, %2, 역할: %3</translation>
    </message>
    <message>
        <source>Your right ends on %1.</source>
        <translation>사용 권한이 %1 만료됩니다.</translation>
    </message>
    <message>
        <source>This seat has no right to open it.</source>
        <translation>현재 자리에는 이 시스템을 열 권한이 없습니다.</translation>
    </message>
    <message>
        <source>You have asked for access. It waits for a decision.</source>
        <translation>사용 신청을 했습니다. 결정을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>Your request was refused. You may ask again.</source>
        <translation>신청이 반려되었습니다. 다시 신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Read why</source>
        <translation>사유 보기</translation>
    </message>
    <message>
        <source>Why you need it</source>
        <translation>필요한 이유</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Ask for access</source>
        <translation>사용 신청</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>즐겨찾기에서 제거</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>즐겨찾기에 추가</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times, last on %1</source>
        <translation>
            <numerusform>%n회 열람, 최근 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <translation>문의: %1</translation>
    </message>
    <message>
        <source>Say what you need it for: whoever decides has to know.</source>
        <translation>필요한 이유를 적으십시오. 결정하는 사람이 알아야 합니다.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>Asked. You hear of the decision here.</source>
        <translation>신청했습니다. 결정 결과는 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>gw::systems::RequestPage</name>
    <message>
        <source>Loading the request</source>
        <translation>신청을 불러오는 중</translation>
    </message>
    <message>
        <source>This request is not for this seat</source>
        <translation>현재 자리에서 처리할 신청이 아닙니다</translation>
    </message>
    <message>
        <source>The request cannot be loaded now</source>
        <translation>지금은 신청을 불러올 수 없습니다</translation>
    </message>
    <message>
        <source>It was taken back, or somebody else decides it.</source>
        <translation>신청이 취소되었거나 다른 사람이 결정합니다.</translation>
    </message>
    <message>
        <source>Your work is not touched.</source>
        <translation>작업한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>A refusal needs a reason.</source>
        <translation>반려하려면 사유를 적어야 합니다.</translation>
    </message>
    <message>
        <source>This could not be kept on this computer. Is the disk full?</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>Granted. It takes effect when the server has it.</source>
        <translation>승인했습니다. 서버에 전송되면 적용됩니다.</translation>
    </message>
    <message>
        <source>Refused. The person is told why.</source>
        <translation>반려했습니다. 신청자에게 사유를 알립니다.</translation>
    </message>
    <message>
        <source>A sentence for the person who asked (needed for a refusal)</source>
        <translation>신청자에게 전할 말(반려할 때는 필수)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>회신</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation>‘%1’ 사용 신청</translation>
    </message>
    <message>
        <source>%1 asked on %2</source>
        <translation>신청자 %1, 신청일 %2</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Decided; on its way to the server.</source>
        <translation>결정했습니다. 서버로 전송하는 중입니다.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>반려됨: %1</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>결정 대기</translation>
    </message>
</context>
<context>
    <name>gw::systems::SystemTexts</name>
    <message>
        <source>Finance</source>
        <translation>재정</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>계약·조달</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>인사</translation>
    </message>
    <message>
        <source>Documents and records</source>
        <translation>문서·기록물</translation>
    </message>
    <message>
        <source>Civil complaints</source>
        <translation>민원</translation>
    </message>
    <message>
        <source>Welfare</source>
        <translation>복지</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>보건</translation>
    </message>
    <message>
        <source>Local tax</source>
        <translation>지방세</translation>
    </message>
    <message>
        <source>Public property</source>
        <translation>공유재산</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>토지</translation>
    </message>
    <message>
        <source>Urban planning</source>
        <translation>도시계획</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>건설</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>교통</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>상하수도</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>안전</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>경제</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>농업</translation>
    </message>
    <message>
        <source>Culture and sports</source>
        <translation>문화·체육</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>감사</translation>
    </message>
    <message>
        <source>City council</source>
        <translation>시의회</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>법무</translation>
    </message>
    <message>
        <source>Information systems</source>
        <translation>정보 시스템</translation>
    </message>
    <message>
        <source>Public relations</source>
        <translation>홍보</translation>
    </message>
    <message>
        <source>Civil registry</source>
        <translation>주민·가족관계 등록</translation>
    </message>
    <message>
        <source>General affairs</source>
        <translation>총무</translation>
    </message>
    <message>
        <source>You arrive signed in, with a ticket that works once.</source>
        <translation>한 번만 쓸 수 있는 접속표로 로그인된 상태에서 열립니다.</translation>
    </message>
    <message>
        <source>You arrive signed in, by your site's single sign-on.</source>
        <translation>소속 기관의 통합 로그인(SSO)으로 로그인된 상태에서 열립니다.</translation>
    </message>
    <message>
        <source>Nothing is handed over: you sign in over there.</source>
        <translation>전달되는 정보가 없습니다. 해당 시스템에서 직접 로그인합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be opened without the network. Try again when you are online.</source>
        <translation>‘%1’ 시스템은 네트워크 없이 열 수 없습니다. 연결된 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>This seat may not open %1.</source>
        <translation>현재 자리에는 ‘%1’ 시스템을 열 권한이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is no longer in the catalogue.</source>
        <translation>‘%1’ 시스템은 더 이상 목록에 없습니다.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a minute and open %1 again.</source>
        <translation>시도 횟수가 너무 많습니다. 1분 후 ‘%1’ 시스템을 다시 여십시오.</translation>
    </message>
    <message>
        <source>Sign in again to open %1.</source>
        <translation>‘%1’ 시스템을 열려면 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Try again.</source>
        <translation>‘%1’ 시스템을 열지 못했습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Try again, or quote %2 to the help desk.</source>
        <translation>‘%1’ 시스템을 열지 못했습니다. 다시 시도하거나 전산 담당자에게 번호 %2 내용을 알려 주십시오.</translation>
    </message>
    <message>
        <source>I need %1 for my work as %2: </source>
        <translation>업무(%2)에 ‘%1’ 시스템이 필요합니다: </translation>
    </message>
</context>
<context>
    <name>gw::systems::SystemTile</name>
    <message>
        <source>Sign in over there</source>
        <translation>해당 시스템에서 로그인</translation>
    </message>
    <message>
        <source>%1 · as %2</source>
        <translation>%1 · 역할: %2</translation>
    </message>
    <message>
        <source>Asked for access</source>
        <translation>사용 신청함</translation>
    </message>
    <message>
        <source>No right</source>
        <translation>권한 없음</translation>
    </message>
</context>
<context>
    <name>gw::systems::SystemsBlock</name>
    <message>
        <source>Most used systems</source>
        <translation>자주 쓰는 시스템</translation>
    </message>
    <message>
        <source>Linked systems that you open often appear here, one click away.</source>
        <translation>자주 여는 연계 시스템이 여기에 표시되며 한 번 눌러 열 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>gw::systems::SystemsModule</name>
    <message>
        <source>Systems</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>This seat may not open %1. Here is why, and how to ask for it.</source>
        <translation>현재 자리에는 ‘%1’ 시스템을 열 권한이 없습니다. 이유와 신청 방법을 확인하십시오.</translation>
    </message>
    <message>
        <source>Find a linked system</source>
        <translation>연계 시스템 찾기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>gw::systems::SystemsPage</name>
    <message numerus="yes">
        <source>%1, %n systems</source>
        <translation>
            <numerusform>%1, 시스템 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>전체 시스템</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>자주 쓰는 시스템</translation>
    </message>
    <message>
        <source>No linked systems yet</source>
        <translation>아직 연계 시스템이 없습니다</translation>
    </message>
    <message>
        <source>The systems of your site appear here as soon as the server has been reached once.</source>
        <translation>서버에 한 번 연결되면 소속 기관의 시스템이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>No system of that name</source>
        <translation>해당 이름의 시스템이 없습니다</translation>
    </message>
    <message>
        <source>Try initial consonants or another word. The other keyboard is tried by itself.</source>
        <translation>초성이나 다른 검색어로 찾아 보십시오. 한/영 자판이 바뀐 입력은 자동으로 찾아 봅니다.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>아직 즐겨찾기가 없습니다</translation>
    </message>
    <message>
        <source>Mark a system with the star, or with *.</source>
        <translation>별표 단추나 * 키로 시스템을 즐겨찾기에 추가하십시오.</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>아직 연 시스템이 없습니다</translation>
    </message>
    <message>
        <source>What you open often appears here.</source>
        <translation>자주 여는 시스템이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Find a system</source>
        <translation>시스템 찾기</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>시스템</translation>
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
    <name>gw::widgets::MentionPopup</name>
    <message>
        <source>People to mention</source>
        <translation>언급할 사람</translation>
    </message>
</context>
<context>
    <name>gw::widgets::RichEditor</name>
    <message>
        <source>Bold</source>
        <translation>굵게</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>기울임</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>취소선</translation>
    </message>
    <message>
        <source>List</source>
        <translation>글머리 기호 목록</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>번호 목록</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>링크 설정</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>제목 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>제목 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>제목 3</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>문단 종류</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>링크 주소</translation>
    </message>
    <message>
        <source>https://… – empty removes the link</source>
        <translation>https://… – 비우면 링크가 제거됩니다</translation>
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
