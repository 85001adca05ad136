// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "options.h"

namespace gw::app::cli {
namespace {

constexpr Say checkHelp{R"(공문서를 내보내기 전에 점검합니다. 서버도 창도 필요 없습니다.

사용법: gwanmun check [선택] 파일

파일은 문서 기록(.zip), 문서 JSON({meta, content, attachments}), HTML, 일반 텍스트, 또는
docx·odt·hwpx 파일입니다. xlsx·pptx·ods·odp·pdf는 본문 대신 파일에 남은 흔적만 봅니다.

  --lang ko|en      답하는 언어(기본: 이 컴퓨터의 언어)
  --json            JSON으로 출력
  --date 날짜       YYYY-MM-DD, 이날을 기준으로 점검(기본: 오늘)
  --received        받은 문서로 점검(받는 사람이 고칠 수 없는 것은 고치라고 하지 않음)
  -h, --help        이 도움말

종료 코드: 0 이상 없음, 1 적색 또는 황색이 있음, 2 사용법이 틀렸거나 파일을 읽을 수 없음
)",
                        R"(Checks an official document before it goes out. Needs no server and no window.

usage: gwanmun check [OPTIONS] FILE

FILE is a record (.zip), a document as JSON ({meta, content, attachments}), HTML, plain text, or a
docx, odt or hwpx file. Of xlsx, pptx, ods, odp and pdf files only what they give away beside their text is looked at.

  --lang ko|en      language of the answer (default: this computer's)
  --json            print JSON
  --date DATE       YYYY-MM-DD, look at it as of that day (default: today)
  --received        a document from elsewhere: what its receiver cannot change is only shown
  -h, --help        this text

exit code: 0 good, 1 red or amber findings, 2 wrong usage or a file that cannot be read
)"};

constexpr Say verifyHelp{
    R"(문서 기록을 검증합니다: 누가 어느 판에 언제 서명했는지, 그 뒤에 바뀐 것이 없는지. 서버도 창도 필요 없습니다.

사용법: gwanmun verify [선택] 파일

  --trust 파일      신뢰하는 인증기관의 인증서와 폐지 목록(PEM). 여러 번 쓸 수 있음
  --lang ko|en      답하는 언어(기본: 이 컴퓨터의 언어)
  --json            JSON으로 출력
  -h, --help        이 도움말

--trust가 없으면 서명이 맞는지는 확인하지만 인증서의 주인은 확인하지 못합니다.
종료 코드: 0 이상 없음, 1 이상이 있음, 2 사용법이 틀렸거나 파일을 읽을 수 없음
)",
    R"(Verifies a record: who signed which version when, and that nothing changed since. Needs no server and no window.

usage: gwanmun verify [OPTIONS] FILE

  --trust FILE      certificates and revocation lists of authorities to trust (PEM); may be repeated
  --lang ko|en      language of the answer (default: this computer's)
  --json            print JSON
  -h, --help        this text

Without --trust signatures are checked, but nobody says whose the certificates are.
exit code: 0 good, 1 something is wrong or missing, 2 wrong usage or a file that cannot be read
)"};

} // namespace

QString helpText(Options::Command command, Language language)
{
    return (command == Options::Command::Verify ? verifyHelp : checkHelp).in(language);
}

} // namespace gw::app::cli
