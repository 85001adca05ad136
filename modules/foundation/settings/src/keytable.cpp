// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/settings/keys.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace gw::settings {
namespace {

QList<KeySpec> makeTable()
{
    const QString first = u"0.1"_s;
    return {
        {.key = Key::ServerUrl, .name = u"ServerUrl"_s, .type = Type::Url, .defaultValue = u""_s, .siteMaySet = false, .since = first,
         .helpKo = u"접속할 서버의 주소입니다. 나머지는 이 서버가 알려 줍니다."_s,
         .helpEn = u"Address of the server to sign in at. Everything else is found from it."_s},
        {.key = Key::Locale, .name = u"Locale"_s, .type = Type::Choice, .defaultValue = u"system"_s, .since = first,
         .helpKo = u"화면의 언어입니다."_s, .helpEn = u"Language of the user interface."_s,
         .choices = {u"system"_s, u"ko"_s, u"en"_s}},
        {.key = Key::Theme, .name = u"Theme"_s, .type = Type::Choice, .defaultValue = u"system"_s, .since = first,
         .helpKo = u"밝은 화면, 어두운 화면, 고대비 화면을 고릅니다."_s, .helpEn = u"Light, dark or high-contrast colours."_s,
         .choices = {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s}},
        {.key = Key::Density, .name = u"Density"_s, .type = Type::Choice, .defaultValue = u"normal"_s, .since = first,
         .helpKo = u"목록과 단추 사이의 간격입니다."_s, .helpEn = u"Room between rows and controls."_s,
         .choices = {u"compact"_s, u"normal"_s, u"relaxed"_s}},
        {.key = Key::FontScale, .name = u"FontScale"_s, .type = Type::Number, .defaultValue = 100, .since = first,
         .helpKo = u"글자 크기(%)입니다."_s, .helpEn = u"Size of text in per cent."_s, .minimum = 100, .maximum = 200},
        {.key = Key::ReducedMotion, .name = u"ReducedMotion"_s, .type = Type::Choice, .defaultValue = u"system"_s, .since = first,
         .helpKo = u"화면의 움직임을 줄입니다."_s, .helpEn = u"Fewer animations."_s,
         .choices = {u"system"_s, u"on"_s, u"off"_s}},
        {.key = Key::TokenStorage, .name = u"TokenStorage"_s, .type = Type::Choice, .defaultValue = u"keyring"_s, .since = first,
         .helpKo = u"로그인 상태를 운영 체제의 키 저장소에 둘지, 프로그램을 닫으면 지울지 정합니다. 함께 쓰는 PC에서는 session-only를 쓰십시오."_s,
         .helpEn = u"Whether a session rests in the key store of the system or ends with the program. Use session-only on shared computers."_s,
         .choices = {u"keyring"_s, u"session-only"_s}},
        {.key = Key::WipeCacheOnSignOut, .name = u"WipeCacheOnSignOut"_s, .type = Type::Switch, .defaultValue = false, .since = first,
         .helpKo = u"로그아웃할 때 이 PC에 받아 둔 자료를 지웁니다."_s,
         .helpEn = u"Deletes the local copy of server data at sign-out."_s},
        {.key = Key::CacheDays, .name = u"CacheDays"_s, .type = Type::Number, .defaultValue = 90, .since = first,
         .helpKo = u"이 PC에 자료를 두는 날 수입니다. 0이면 로그아웃할 때 지웁니다."_s,
         .helpEn = u"How many days data stays on this computer; 0 deletes it at sign-out."_s, .minimum = 0, .maximum = 3650},
        {.key = Key::IdleLockMinutes, .name = u"IdleLockMinutes"_s, .type = Type::Number, .defaultValue = 0, .since = first,
         .helpKo = u"자리를 비운 뒤 화면을 잠글 때까지의 시간(분)입니다. 0이면 잠그지 않습니다."_s,
         .helpEn = u"Minutes without input until the window locks; 0: never."_s, .minimum = 0, .maximum = 240},
        {.key = Key::LoginMethods, .name = u"LoginMethods"_s, .type = Type::Choices,
         .defaultValue = QJsonArray{u"certificate"_s, u"password"_s}, .scope = Scope::Site, .since = first,
         .helpKo = u"보여 줄 로그인 방법과 그 순서입니다."_s, .helpEn = u"Ways to sign in, in the order they are offered."_s,
         .choices = {u"certificate"_s, u"password"_s}},
        {.key = Key::CertificateFolders, .name = u"CertificateFolders"_s, .type = Type::Paths, .defaultValue = QJsonArray(),
         .siteMaySet = false, .since = first,
         .helpKo = u"인증서를 더 찾아볼 폴더입니다."_s, .helpEn = u"Further folders to look for certificates in."_s},
        {.key = Key::Pkcs11Modules, .name = u"Pkcs11Modules"_s, .type = Type::Paths, .defaultValue = QJsonArray(),
         .siteMaySet = false, .since = first,
         .helpKo = u"보안 토큰을 위한 PKCS#11 모듈 파일입니다."_s, .helpEn = u"PKCS#11 modules of security tokens."_s},
        {.key = Key::Proxy, .name = u"Proxy"_s, .type = Type::Proxy, .defaultValue = u"system"_s, .siteMaySet = false, .since = first,
         .helpKo = u"system, none, http://호스트:포트 또는 socks5://호스트:포트입니다."_s,
         .helpEn = u"system, none, http://host:port or socks5://host:port."_s},
        {.key = Key::ExtraCaCertificates, .name = u"ExtraCaCertificates"_s, .type = Type::Paths, .defaultValue = QJsonArray(),
         .scope = Scope::Machine, .siteMaySet = false, .since = first,
         .helpKo = u"시스템의 인증 기관 외에 더 믿을 인증 기관의 인증서 파일입니다."_s,
         .helpEn = u"Certificate files of authorities to trust besides those of the system."_s},
        {.key = Key::Modules, .name = u"Modules"_s, .type = Type::Names, .defaultValue = QJsonArray(), .scope = Scope::Site, .since = first,
         .helpKo = u"쓸 수 있는 모듈입니다. 비어 있으면 모두 쓸 수 있습니다."_s, .helpEn = u"Modules to offer; empty: all of them."_s},
        {.key = Key::Autostart, .name = u"Autostart"_s, .type = Type::Switch, .defaultValue = false, .since = first,
         .helpKo = u"PC에 로그인하면 시작합니다."_s, .helpEn = u"Start with the desktop session."_s},
        {.key = Key::CloseToTray, .name = u"CloseToTray"_s, .type = Type::Switch, .defaultValue = true, .since = first,
         .helpKo = u"창을 닫아도 알림 영역에서 계속 실행합니다."_s, .helpEn = u"Closing the window keeps the program in the tray."_s},
        {.key = Key::NotificationsEnabled, .name = u"NotificationsEnabled"_s, .type = Type::Switch, .defaultValue = true, .since = first,
         .helpKo = u"새 소식을 바탕 화면 알림으로 보여 줍니다."_s, .helpEn = u"Show news as desktop notifications."_s},
        {.key = Key::SupportContact, .name = u"SupportContact"_s, .type = Type::Text, .defaultValue = u""_s, .scope = Scope::Site, .since = first,
         .helpKo = u"문제가 생겼을 때 보여 줄 연락처입니다."_s, .helpEn = u"Whom to call; shown next to errors."_s},
        {.key = Key::LogLevel, .name = u"LogLevel"_s, .type = Type::Choice, .defaultValue = u"info"_s, .since = first,
         .helpKo = u"기록의 자세한 정도입니다."_s, .helpEn = u"How much is logged."_s,
         .choices = {u"error"_s, u"warning"_s, u"info"_s, u"debug"_s}},
    };
}

} // namespace

const QList<KeySpec> &keyTable()
{
    static const QList<KeySpec> table = makeTable();
    return table;
}

} // namespace gw::settings
