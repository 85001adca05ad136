// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QStringList>
#include <any>
#include <functional>
#include <gw/base/result.h>
#include <gw/jmap/types.h>
#include <memory>
#include <optional>

namespace gw::jmap {

/// What may be missing at a server, or stop working while we talk to it.
enum class Feature {
    VacationResponse,
    Mdn,
    Quota,
    EmailParse,
    BlobUpload,      ///< joining of blobs, RFC 9404
    IdentitySet,     ///< the person's own identities and signatures
    IdentityChanges, ///< else: read them all
    SearchSnippet,
    SendLater,
    Push, ///< else: asked every now and then
};

/// The place in a batch whose answer is an R.
template <class R>
struct Handle
{
    int call = -1;
};

/// Ids as an argument: all (null), these, or what another call of the batch will find (RFC 8620 3.7).
struct Ids
{
    static Ids all() { return {.list = std::nullopt}; }

    std::optional<QStringList> list = QStringList();
    int resultOf = -1; ///< the other call
    QString path = {}; ///< JSON pointer into its answer, "*" goes through arrays
};
inline Ids ids(QStringList list)
{
    return {.list = std::move(list)};
}
inline Ids oneId(const QString &id)
{
    return {.list = QStringList{id}};
}
Ids idsOf(Handle<QueryResult> query);         ///< /ids
Ids createdOf(Handle<ChangesResult> changes); ///< /created
Ids updatedOf(Handle<ChangesResult> changes); ///< /updated

/// One method's response; an error has the name "error".
struct MethodResponse
{
    QString name;
    QJsonObject arguments;
};

/// One method call, ready for the wire, with what is needed to split it and to read its answer. Made by calls.h.
struct Call
{
    enum class Kind { Get, Set, Other }; ///< how it may be split when it is too large
    QString name;
    QJsonObject arguments = {};
    QStringList uses = {}; ///< capabilities besides core
    Kind kind = Kind::Other;
    Ids ids = Ids::all();                ///< goes into the arguments, also as a reference, if idsName is set
    QString idsName = {};                ///< "ids" of a /get
    std::optional<Feature> feature = {}; ///< what is off when the server does not know this call, or falls over it
    bool isSafe = false;                 ///< reads only: may be sent again after a cut
    /// Reads the responses of all pieces of this call, gives a Result<R>. Called on any thread.
    std::function<std::any(const QList<MethodResponse> &)> parse = {};
    std::function<std::any(const Error &)> failed = {}; ///< the same for no answer
};

/// Method calls that go out together: one HTTP request, or as few as the server's limits and its weak spots allow.
///
/// Calls run in the order they were added. Calls joined by references stay in one request. A /get or /set with more
/// objects than the server takes is split and its answers are joined (a /set keeps its order: create, update, destroy;
/// ifInState counts for the first piece).
class Batch
{
public:
    template <class C>
    Handle<typename C::Response> add(const C &call)
    {
        return {append(call.toCall())};
    }
    int append(Call call);

    /// Fail with TooLarge rather than use a second request: what creates and refers to what was created needs it.
    void keepTogether() { m_together = true; }
    bool isKeptTogether() const { return m_together; }
    const QList<Call> &calls() const { return m_calls; }
    bool isEmpty() const { return m_calls.isEmpty(); }

private:
    QList<Call> m_calls;
    bool m_together = false;
};

/// The answers to a Batch. Copies share their contents.
class Responses
{
public:
    Responses() = default;
    explicit Responses(QList<std::any> answers) : m_answers(std::make_shared<QList<std::any>>(std::move(answers))) {}

    /// The answer of one call, which is moved out: ask once. A method error is that call's Error; the others are well.
    template <class R>
    Result<R> take(Handle<R> handle) const
    {
        if (!m_answers || handle.call < 0 || handle.call >= m_answers->size())
            return fail(Error::Code::Protocol, QStringLiteral("no such call in the batch"));
        auto *answer = std::any_cast<Result<R>>(&(*m_answers)[handle.call]);
        if (!answer)
            return fail(Error::Code::Protocol, QStringLiteral("an answer of another type"));
        return std::move(*answer);
    }

private:
    std::shared_ptr<QList<std::any>> m_answers;
};

} // namespace gw::jmap
