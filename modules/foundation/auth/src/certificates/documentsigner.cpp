// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/auth/documentsigner.h>

#include <QPromise>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

class CertificateSigner final : public signing::ISigner
{
public:
    CertificateSigner(std::shared_ptr<Signer> signer, std::shared_ptr<const signing::IProvider> provider)
        : m_signer(std::move(signer)), m_provider(std::move(provider))
    {
    }

    document::SignatureKind kind() const override { return document::SignatureKind::Certificate; }

    Task<signing::Signed> sign(signing::Payload payload) override
    {
        // Owners of their own: this may be gone before the token has answered.
        return signWith(m_signer, m_provider, std::move(payload));
    }

private:
    static Task<signing::Signed> signWith(std::shared_ptr<Signer> signer,
                                          std::shared_ptr<const signing::IProvider> provider, signing::Payload payload)
    {
        const CertificateInfo &info = signer->certificate();
        if (payload.at < info.validFrom || payload.at > info.validTo)
            co_return fail(Error{Error::Code::Certificate, u"the certificate is not valid now"_s, u"not-valid-now"_s});
        const Result<QByteArray> bytes = signing::toBytes(payload);
        if (!bytes)
            co_return fail(bytes.error());
        const Result<signing::CmsDraft> draft = provider->begin(*bytes, signer->chain(), payload.at);
        if (!draft)
            co_return fail(draft.error());
        Task<QByteArray> signature = signer->sign(draft->toSign);
        const Result<QByteArray> value = co_await std::move(signature);
        if (!value)
            co_return fail(value.error());
        Result<QByteArray> cms = provider->finish(*draft, *value);
        if (!cms)
            co_return fail(cms.error());
        signing::Signed out;
        out.kind = document::SignatureKind::Certificate;
        out.payload = *bytes;
        out.cms = std::move(*cms);
        co_return out;
    }

    std::shared_ptr<Signer> m_signer;
    std::shared_ptr<const signing::IProvider> m_provider;
};

class AskingSigner final : public signing::ISigner
{
public:
    AskingSigner(AskForSigner ask, std::shared_ptr<const signing::IProvider> provider,
                 std::chrono::milliseconds keepOpen)
        : m_state(std::make_shared<State>())
    {
        m_state->ask = std::move(ask);
        m_state->provider = std::move(provider);
        m_state->idle.setSingleShot(true);
        m_state->idle.setInterval(keepOpen);
        QObject::connect(&m_state->idle, &QTimer::timeout, &m_state->idle,
                         [state = m_state.get()] { state->open.reset(); });
    }

    document::SignatureKind kind() const override { return document::SignatureKind::Certificate; }

    Task<signing::Signed> sign(signing::Payload payload) override { return signWith(m_state, std::move(payload)); }

private:
    using Opened = Result<std::shared_ptr<signing::ISigner>>;

    struct State
    {
        AskForSigner ask;
        std::shared_ptr<const signing::IProvider> provider;
        std::shared_ptr<signing::ISigner> open;
        std::optional<QFuture<Opened>> asking;
        QTimer idle;
    };

    static Task<signing::Signed> signWith(std::shared_ptr<State> state, signing::Payload payload)
    {
        std::shared_ptr<signing::ISigner> signer = state->open;
        if (!signer) {
            const QFuture<Opened> answer = state->asking ? *state->asking : startAsking(state);
            co_await answer;
            const Opened opened = answer.resultCount() > 0 ? answer.result() : fail(Error::Code::Cancelled);
            if (!opened)
                co_return fail(opened.error());
            signer = *opened;
        }
        state->idle.stop(); // a token may take long
        Task<signing::Signed> signing = signer->sign(std::move(payload));
        Result<signing::Signed> made = co_await std::move(signing);
        if (made || made.error().code == Error::Code::Rejected)
            state->idle.start();
        else if (state->open == signer)
            state->open.reset();
        co_return made;
    }

    static QFuture<Opened> startAsking(const std::shared_ptr<State> &state)
    {
        const auto promise = std::make_shared<QPromise<Opened>>();
        promise->start();
        QFuture<Opened> future = promise->future();
        state->asking = future; // and it may be answered before this returns
        [](std::shared_ptr<State> kept, std::shared_ptr<QPromise<Opened>> answer) -> QCoro::Task<> {
            Task<std::shared_ptr<Signer>> asked = kept->ask();
            const Result<std::shared_ptr<Signer>> opened = co_await std::move(asked);
            if (opened)
                kept->open = makeCertificateSigner(*opened, kept->provider);
            kept->asking.reset();
            answer->addResult(opened ? Opened(kept->open) : Opened(fail(opened.error())));
            answer->finish();
        }(state, promise);
        return future;
    }

    std::shared_ptr<State> m_state;
};

} // namespace

std::shared_ptr<signing::ISigner> makeAskingSigner(AskForSigner ask, std::shared_ptr<const signing::IProvider> provider,
                                                   std::chrono::milliseconds keepOpen)
{
    return std::make_shared<AskingSigner>(std::move(ask), std::move(provider), keepOpen);
}

std::shared_ptr<signing::ISigner> makeCertificateSigner(std::shared_ptr<Signer> signer,
                                                        std::shared_ptr<const signing::IProvider> provider)
{
    return std::make_shared<CertificateSigner>(std::move(signer), std::move(provider));
}

} // namespace gw::auth
