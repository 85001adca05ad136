// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/http/problems.h>

#include <array>

namespace gw::backend::http {
namespace {

struct Title
{
    const char *type;
    const char *ko;
    const char *en;
};

constexpr std::array titles{
    Title{"unauthenticated", "로그인이 필요합니다", "Sign in first"},
    Title{"forbidden", "권한이 없습니다", "You may not do this"},
    Title{"wrong-seat", "선택한 직위로는 할 수 없습니다", "Not with the seat you chose"},
    Title{"not-found", "찾을 수 없습니다", "There is nothing here"},
    Title{"method-not-allowed", "허용되지 않는 방법입니다", "This method is not allowed here"},
    Title{"malformed-request", "요청이 HTTP 규칙에 맞지 않습니다", "The request is not well-formed HTTP"},
    Title{"malformed-body", "본문을 읽을 수 없습니다", "The body cannot be read"},
    Title{"invalid-fields", "입력한 값이 올바르지 않습니다", "Some values are not valid"},
    Title{"too-large", "요청이 너무 큽니다", "The request is too large"},
    Title{"uri-too-long", "주소가 너무 깁니다", "The address is too long"},
    Title{"headers-too-large", "요청 헤더가 너무 큽니다", "The request's headers are too large"},
    Title{"stale-version", "그 사이에 다른 곳에서 바뀌었습니다", "It was changed in the meantime"},
    Title{"precondition-required", "어느 판을 고치는지 밝혀야 합니다", "Say which version you are changing"},
    Title{"idempotency-key-missing", "Idempotency-Key 헤더가 필요합니다", "An Idempotency-Key header is required"},
    Title{"idempotency-key-reused", "같은 키로 다른 내용이 왔습니다", "The key was used for another request"},
    Title{"idempotency-in-progress", "같은 요청을 처리하고 있습니다", "The same request is still being processed"},
    Title{"state-too-old", "변경 기록이 남아 있지 않습니다. 처음부터 다시 받으십시오",
          "The changes since then are gone; load anew"},
    Title{"rate-limited", "요청이 너무 많습니다. 잠시 뒤에 다시 하십시오", "Too many requests; try again later"},
    Title{"unsupported-media-type", "지원하지 않는 형식입니다", "This media type is not supported"},
    Title{"storage-full", "서버의 저장 공간이 가득 찼습니다", "The server's disk is full"},
    Title{"quota-exceeded", "저장할 수 있는 용량을 넘었습니다", "You have stored as much as you may"},
    Title{"wrong-offset", "이어 보낼 위치가 다릅니다", "The upload goes on elsewhere"},
    Title{"hash-mismatch", "받은 내용이 보낸 파일과 다릅니다", "What arrived is not what was announced"},
    Title{"forbidden-type", "올릴 수 없는 형식의 파일입니다", "Files of this type are not allowed"},
    Title{"in-use", "다른 곳에서 쓰고 있습니다", "Something still refers to it"},
    Title{"range-not-satisfiable", "파일에 없는 범위입니다", "The file has no such part"},
    Title{"ticket-invalid", "쓸 수 없는 입장권입니다", "The ticket opens nothing"},
    Title{"not-entitled", "이 직위로는 열 수 없는 시스템입니다", "This seat may not open the system"},
    Title{"already-entitled", "이미 권한이 있습니다", "The seat has the right already"},
    Title{"already-requested", "이미 신청하여 결정을 기다리고 있습니다", "It was requested and waits for a decision"},
    Title{"already-decided", "이미 결정된 신청입니다", "It was decided already"},
    Title{"survey-not-open", "지금은 답할 수 없는 설문입니다", "This survey is not open now"},
    Title{"survey-anonymous", "무기명 설문에는 이름으로 답할 수 없습니다", "An anonymous survey is not answered under a name"},
    Title{"survey-named", "기명 설문에는 투표용지가 없습니다", "A named survey has no ballots"},
    Title{"ballot-issued", "이미 이 설문에 참여하셨습니다", "You have taken part in this survey already"},
    Title{"ballot-used", "이미 사용된 투표용지입니다", "This ballot was used already"},
    Title{"approval-conflict", "그 사이에 상황이 달라졌습니다", "Things are not as they were"},
    Title{"checks-failed", "점검에서 고칠 것이 나왔습니다", "The check found something to correct"},
    Title{"timeout", "요청이 제때 도착하지 않았습니다", "The request did not arrive in time"},
    Title{"misdirected", "이 서버의 주소가 아닙니다", "This is not the server you are looking for"},
    Title{"expectation-failed", "Expect 헤더를 지킬 수 없습니다", "The Expect header cannot be met"},
    Title{"version-not-supported", "지원하지 않는 HTTP 버전입니다", "This HTTP version is not supported"},
    Title{"unavailable", "지금은 처리할 수 없습니다", "Not available at the moment"},
    Title{"internal", "서버에 오류가 났습니다", "Something went wrong in the server"},
};

} // namespace

QString problemBase()
{
    return QStringLiteral("https://gwanmun.example/problems/");
}

QString problemTitle(const QString &type, const QString &language)
{
    for (const Title &title : titles) {
        if (type == QLatin1StringView(title.type))
            return QString::fromUtf8(language == QStringLiteral("en") ? title.en : title.ko);
    }
    return {};
}

QStringList problemTypes()
{
    QStringList types;
    for (const Title &title : titles)
        types.append(QString::fromLatin1(title.type));
    return types;
}

} // namespace gw::backend::http
