// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/fetch/client.h>

#include <QDeadlineTimer>
#include <algorithm>
#include <curl/curl.h>
#include <gw/backend/fetch/origin.h>
#include <memory>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::fetch {
namespace {

constexpr int glance = 100; // ms between two looks at whether the server stops

template <auto Free>
struct Freer
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Easy = std::unique_ptr<CURL, Freer<curl_easy_cleanup>>;
using Multi = std::unique_ptr<CURLM, Freer<curl_multi_cleanup>>;
using Lines = std::unique_ptr<curl_slist, Freer<curl_slist_free_all>>;

/// A transfer while it is in its multi handle.
class Running
{
public:
    Running(CURLM *multi, CURL *easy) : m_multi(multi), m_easy(easy) { curl_multi_add_handle(m_multi, m_easy); }
    ~Running() { curl_multi_remove_handle(m_multi, m_easy); }
    Q_DISABLE_COPY_MOVE(Running)

private:
    CURLM *m_multi;
    CURL *m_easy;
};

struct Received
{
    QByteArray body;
    qint64 limit = 0;
    bool tooLarge = false;
};

size_t receive(char *bytes, size_t size, size_t count, void *target)
{
    auto *received = static_cast<Received *>(target);
    const auto length = qsizetype(size * count);
    if (received->body.size() + length > received->limit) {
        received->tooLarge = true;
        return CURL_WRITEFUNC_ERROR;
    }
    received->body.append(bytes, length);
    return size * count;
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool hasControls(const QByteArray &text)
{
    return std::ranges::any_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/// What is wrong with a request before anything is sent; empty: nothing.
QString refusal(const Request &request)
{
    if (!request.url.isValid() || originOf(request.url).isEmpty())
        return u"not an http or https address"_s;
    if (request.method != "GET" && request.method != "HEAD" && request.method != "POST")
        return u"this method is not used"_s;
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || hasControls(value))
            return u"a header that is not one"_s;
    }
    return {};
}

Error errorFrom(CURLcode code, bool tooLarge)
{
    const QString detail = QString::fromUtf8(curl_easy_strerror(code));
    if (tooLarge || code == CURLE_FILESIZE_EXCEEDED)
        return {Error::Code::TooLarge, u"the answer is larger than allowed"_s};
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: return {Error::Code::Offline, detail};
    case CURLE_OPERATION_TIMEDOUT: return {Error::Code::Timeout, detail};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_INVALIDCERTSTATUS: return {Error::Code::Tls, detail};
    case CURLE_URL_MALFORMAT: return {Error::Code::Rejected, detail};
    default: return {Error::Code::Protocol, detail};
    }
}

void setUp(CURL *easy, const Request &request, const QUrl &url, const ClientOptions &options, Received &received,
           const curl_slist *lines, std::chrono::milliseconds left)
{
    const auto set = [easy](auto option, auto value) { curl_easy_setopt(easy, option, value); };
    set(CURLOPT_URL, url.toEncoded(QUrl::RemoveFragment).constData());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_PROXY, ""); // http_proxy of the environment as well
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!options.authorities.isEmpty()) {
        set(CURLOPT_CAINFO, options.authorities.toUtf8().constData());
        set(CURLOPT_CAPATH, static_cast<const char *>(nullptr));
    }
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_HTTP09_ALLOWED, 0L);
    set(CURLOPT_HTTPHEADER, lines);
    set(CURLOPT_USERAGENT, "gwanmun-backend");
    set(CURLOPT_TIMEOUT_MS, long(std::max<qint64>(left.count(), 1)));
    set(CURLOPT_CONNECTTIMEOUT_MS, long(std::max<qint64>(left.count(), 1)));
    set(CURLOPT_MAXFILESIZE_LARGE, curl_off_t(request.maxBytes));
    set(CURLOPT_WRITEFUNCTION, receive);
    set(CURLOPT_WRITEDATA, &received);
    if (request.method == "HEAD") {
        set(CURLOPT_NOBODY, 1L);
    } else if (request.method == "POST") {
        set(CURLOPT_POST, 1L);
        set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
        set(CURLOPT_POSTFIELDS, request.body.constData());
    }
}

Lines headerLines(const Request &request)
{
    Lines lines;
    const auto add = [&lines](const QByteArray &line) {
        lines.reset(curl_slist_append(lines.release(), line.constData()));
    };
    add("Expect:"); // no waiting for 100 Continue
    for (const auto &[name, value] : request.headers)
        add(value.isEmpty() ? name + ';' : name + ": " + value);
    return lines;
}

struct Hop
{
    Reply reply;
    QUrl next; ///< where the answer sends us
};

Result<Hop> ask(const Request &request, const QUrl &url, const ClientOptions &options, const std::atomic<bool> &stopped,
                std::chrono::milliseconds left)
{
    const Easy easy(curl_easy_init());
    const Multi multi(curl_multi_init());
    if (!easy || !multi)
        return fail(Error::Code::Protocol, u"no memory for a request"_s);
    Received received;
    received.limit = request.maxBytes;
    const Lines lines = headerLines(request);
    setUp(easy.get(), request, url, options, received, lines.get(), left);
    const Running running(multi.get(), easy.get());
    for (int active = 1; active > 0;) {
        if (stopped)
            return fail(Error::Code::Cancelled);
        if (curl_multi_perform(multi.get(), &active) != CURLM_OK)
            return fail(Error::Code::Protocol, u"the transfer failed"_s);
        if (active > 0)
            curl_multi_poll(multi.get(), nullptr, 0, glance, nullptr);
    }
    int rest = 0;
    const CURLMsg *message = curl_multi_info_read(multi.get(), &rest);
    if (!message || message->msg != CURLMSG_DONE)
        return fail(Error::Code::Protocol, u"the transfer ended without a word"_s);
    if (message->data.result != CURLE_OK)
        return fail(errorFrom(message->data.result, received.tooLarge));

    long status = 0;
    const char *type = nullptr;
    const char *next = nullptr;
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(easy.get(), CURLINFO_CONTENT_TYPE, &type);
    curl_easy_getinfo(easy.get(), CURLINFO_REDIRECT_URL, &next);
    return Hop{{int(status), QByteArray(type), received.body, url}, QUrl::fromEncoded(QByteArray(next))};
}

} // namespace

Client::Client(ClientOptions options) : m_options(std::move(options))
{
    static std::once_flag once; // curl_global_init() is not thread-safe
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

Client::~Client() = default;

Result<Reply> Client::run(const Request &request) const
{
    if (const QString wrong = refusal(request); !wrong.isEmpty())
        return fail(Error::Code::Rejected, wrong);
    const QDeadlineTimer deadline(request.deadline);
    QUrl url = request.url;
    for (int redirects = 0;; ++redirects) {
        const std::chrono::milliseconds left(deadline.remainingTime());
        if (left.count() <= 0)
            return fail(Error::Code::Timeout, u"the deadline passed"_s);
        auto hop = ask(request, url, m_options, m_stopped, left);
        if (!hop)
            return fail(hop.error());
        if (hop->next.isEmpty() || request.method == "POST")
            return hop->reply;
        if (!isSameOrigin(hop->next, request.url))
            return fail(Error::Code::Rejected, u"a redirect to another origin"_s);
        if (redirects >= request.redirects)
            return fail(Error::Code::Protocol, u"too many redirects"_s);
        url = hop->next;
    }
}

} // namespace gw::backend::fetch
