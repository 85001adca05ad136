// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/http/rest.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <gw/base/ids.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::http {
namespace {

/// Whether a list of entity tags (`"a", W/"b"` or `*`) has `current`. Weak ones only count where `weakly` (RFC 9110
/// 8.8.3.2).
bool lists(const QByteArray &header, const QByteArray &current, bool weakly)
{
    if (header.trimmed() == "*")
        return true;
    // Our tags have no comma in them, so a plain split cannot make one of theirs into one of ours.
    for (const QByteArray &element : header.split(',')) {
        QByteArray tag = element.trimmed();
        if (weakly && tag.startsWith("W/"))
            tag.remove(0, 2);
        if (tag == current)
            return true;
    }
    return false;
}

} // namespace

QString inLanguageOf(const Request &request, const QString &korean, const QString &english)
{
    return request.language() == "en"_L1 ? english : korean;
}

std::expected<QJsonObject, Response> jsonBody(const Request &request, QByteArrayView mediaType)
{
    const QByteArray given = request.header("content-type");
    const qsizetype parameters = given.indexOf(';');
    if ((parameters < 0 ? given : given.left(parameters)).trimmed().toLower() != mediaType)
        return std::unexpected(
            Response::problem(415, u"unsupported-media-type"_s, {},
                              inLanguageOf(request, u"%1 형식으로 보내 주십시오."_s, u"Send it as %1."_s)
                                  .arg(QLatin1StringView(mediaType.data(), mediaType.size()))));
    Result<QJsonObject> object = json::parseObject(request.body);
    if (!object)
        return std::unexpected(Response::problem(
            400, u"malformed-body"_s, {},
            inLanguageOf(request, u"본문이 JSON 객체가 아닙니다."_s, u"The body is not a JSON object."_s)));
    return std::move(*object);
}

QJsonValue mergePatch(const QJsonValue &target, const QJsonValue &patch)
{
    if (!patch.isObject())
        return patch;
    QJsonObject result = target.toObject();
    const QJsonObject changes = patch.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            result.remove(it.key());
        else
            result.insert(it.key(), mergePatch(result.value(it.key()), it.value()));
    }
    return result;
}

Response invalidFields(const QList<FieldError> &errors)
{
    QJsonArray array;
    for (const FieldError &error : errors) {
        QJsonObject object{{u"pointer"_s, error.pointer}, {u"code"_s, error.code}};
        if (!error.detail.isEmpty())
            object.insert(u"detail"_s, error.detail);
        array.append(object);
    }
    return Response::problem(422, u"invalid-fields"_s, {}, {}, {{u"errors"_s, array}});
}

std::expected<int, Response> pageLimit(const Request &request, int preset, int maximum)
{
    if (!request.query.hasQueryItem(u"limit"_s))
        return preset;
    bool number = false;
    const int limit = request.query.queryItemValue(u"limit"_s).toInt(&number);
    if (number && limit >= 1 && limit <= maximum)
        return limit;
    return std::unexpected(invalidFields(
        {{u"limit"_s, u"range"_s,
          inLanguageOf(request, u"1부터 %1까지의 수여야 합니다."_s, u"Give a number from 1 to %1."_s).arg(maximum)}}));
}

QByteArray etag(qint64 revision)
{
    return '"' + QByteArray::number(revision) + '"';
}

QByteArray etagOf(QByteArrayView representation)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(representation);
    return '"' + hash.result().left(16).toHex() + '"';
}

std::optional<Response> notModified(const Request &request, const QByteArray &current)
{
    const QByteArray header = request.header("if-none-match");
    if (header.isEmpty() || !lists(header, current, true))
        return {};
    return Response::empty(304).withHeader("ETag", current);
}

std::optional<Response> refusedVersion(const Request &request, const QByteArray &current)
{
    const QByteArray header = request.header("if-match");
    if (header.isEmpty())
        return Response::problem(428, u"precondition-required"_s, {});
    if (lists(header, current, false))
        return {};
    return Response::problem(412, u"stale-version"_s, {}).withHeader("ETag", current);
}

std::expected<QString, Response> idempotencyKey(const Request &request)
{
    QString key = QString::fromLatin1(request.header("idempotency-key").trimmed());
    if (key.size() > 2 && key.startsWith(u'"') && key.endsWith(u'"'))
        key = key.sliced(1, key.size() - 2);
    key = key.toLower();
    if (key.isEmpty() || isUuid(key))
        return key;
    return std::unexpected(Response::problem(
        400, u"malformed-request"_s, {},
        inLanguageOf(request, u"Idempotency-Key는 UUID여야 합니다."_s, u"The Idempotency-Key must be a UUID."_s)));
}

Response notFound(const Request &request)
{
    return Response::problem(
        404, u"not-found"_s, {},
        inLanguageOf(request, u"없거나 볼 수 없는 자료입니다."_s, u"It does not exist, or not for you."_s));
}

Response forbidden(const QString &detail)
{
    return Response::problem(403, u"forbidden"_s, {}, detail);
}

Response internalError()
{
    return Response::problem(500, u"internal"_s, {}, {}, {{u"retryable"_s, true}});
}

} // namespace gw::backend::http
