// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "addresses.h"

#include <QRegularExpression>
#include <gw/backend/fetch/origin.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

const QString searchTerms = u"{searchTerms}"_s;
constexpr int longestAddress = 1000;

} // namespace

Addresses::Addresses(Place place, QString id, Mistakes &mistakes)
    : m_place(std::move(place)), m_id(std::move(id)), m_mistakes(mistakes)
{
}

std::optional<QString> Addresses::filled(const QString &what, const Word &word) const
{
    static const QRegularExpression placeholder(u"\\$\\{([^}]*)\\}?"_s);
    QString text = word.text;
    for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text)) {
        const QString name = match.captured(1);
        if ((name != u"origin" && name != u"portal") || !match.captured(0).endsWith(u'}')) {
            m_mistakes.add(word.mark, u"'%1' has the placeholder '%2'; there are ${origin} and ${portal}"_s.arg(
                                          what, match.captured(0).left(40)));
            return std::nullopt;
        }
        const QString value = name == u"portal" ? m_place.portal : m_place.hosted.arg(m_id);
        text.replace(match.capturedStart(), match.capturedLength(), value);
    }
    if (text.size() > longestAddress) {
        m_mistakes.add(word.mark, u"'%1' is longer than %2 characters"_s.arg(what).arg(longestAddress));
        return std::nullopt;
    }
    return text;
}

std::optional<QUrl> Addresses::page(const QString &what, const Word &word) const
{
    const auto text = filled(what, word);
    if (!text)
        return std::nullopt;
    const QUrl url(*text, QUrl::StrictMode);
    const auto wrong = [&](const QString &fault) {
        m_mistakes.add(word.mark, u"'%1' %2"_s.arg(what, fault));
        return std::nullopt;
    };
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !web || url.host().isEmpty())
        return wrong(u"is not an address that begins with https://"_s);
    if (!url.userInfo().isEmpty())
        return wrong(u"must not contain a user name or a password"_s);
    if (url.hasFragment())
        return wrong(u"must not contain a fragment (#…)"_s);
    if (url.scheme() == u"http" && !fetch::isLoopback(url.host()))
        return wrong(u"must begin with https://; http is for localhost and loopback addresses only"_s);
    return url;
}

std::optional<QString> Addresses::origin(const QString &what, const Word &word) const
{
    const auto url = page(what, word);
    if (!url)
        return std::nullopt;
    if (!url->path().isEmpty() || url->hasQuery()) {
        m_mistakes.add(word.mark,
                       u"'%1' must be an origin: scheme, host and port, without a path, not even '/'"_s.arg(what));
        return std::nullopt;
    }
    return fetch::originOf(*url);
}

std::optional<QString> Addresses::searchTemplate(const QString &what, const Word &word) const
{
    static const QRegularExpression braces(u"\\{[^}]*\\}?"_s);
    const auto text = filled(what, word);
    if (!text)
        return std::nullopt;
    for (auto matches = braces.globalMatch(*text); matches.hasNext();) {
        const QString parameter = matches.next().captured();
        if (parameter != searchTerms) {
            m_mistakes.add(word.mark, u"'%1' has the parameter '%2'; only {searchTerms} is filled in"_s.arg(
                                          what, parameter.left(40)));
            return std::nullopt;
        }
    }
    if (!text->contains(searchTerms)) {
        m_mistakes.add(word.mark, u"'%1' must contain {searchTerms}"_s.arg(what));
        return std::nullopt;
    }
    const auto example = page(what, {QString(*text).replace(searchTerms, u"test"_s), word.mark});
    if (!example)
        return std::nullopt;
    // The origin must not depend on what somebody types.
    const auto other = QUrl(QString(*text).replace(searchTerms, u"other"_s), QUrl::StrictMode);
    if (!fetch::isSameOrigin(*example, other)) {
        m_mistakes.add(word.mark, u"'%1' must have {searchTerms} in its path or query"_s.arg(what));
        return std::nullopt;
    }
    return text;
}

void Addresses::mustBeOn(const QStringList &origins, const QString &what, const QUrl &url, const YAML::Mark &mark) const
{
    if (!origins.contains(fetch::originOf(url)))
        m_mistakes.add(mark, u"'%1' is on %2, which is neither the link's origin nor one of 'allowed-origins'"_s.arg(
                                 what, fetch::originOf(url)));
}

} // namespace gw::backend::systems
