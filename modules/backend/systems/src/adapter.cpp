// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "addresses.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <gw/backend/fetch/origin.h>
#include <gw/portaltypes/organisation.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

using gw::portal::HandOver;

constexpr qsizetype largestFile = 64 * 1024;
constexpr int longestName = 60;
constexpr int longestDescription = 300;
constexpr int longestRole = 40;

const QStringList topKeys{
    u"id"_s,           u"name"_s,        u"description"_s, u"category"_s,        u"icon"_s,   u"link"_s,
    u"hand-over"_s,    u"secret-file"_s, u"secret-env"_s,  u"roles"_s,           u"rights"_s, u"granted-role"_s,
    u"not-entitled"_s, u"counter"_s,     u"search"_s,      u"allowed-origins"_s, u"help"_s};
const QStringList ruleKeys{u"everybody"_s, u"agency"_s, u"agency-kind"_s, u"unit"_s, u"post"_s,
                           u"rank"_s,      u"head"_s,   u"capability"_s,  u"role"_s};

template <class Values>
QStringList namesOf(const Values &values)
{
    QStringList names;
    for (const auto value : values)
        names.append(toString(value));
    return names;
}

/// Reads the file from top to bottom into an adapter, noting what is wrong on the way.
class AdapterReader final
{
public:
    AdapterReader(const YAML::Node &root, const QString &expectedId, const Place &place, Mistakes &mistakes)
        : m_file(root, {}, topKeys, mistakes), m_mistakes(mistakes), m_addresses(place, expectedId, mistakes)
    {
        if (!m_file.isMap())
            return;
        readId(expectedId);
        readTexts();
        readLink();
        readHandOver();
        readRoles();
        readRights();
        readCounter();
        readSearch();
        readSecret();
    }

    Adapter adapter() && { return std::move(m_adapter); }

private:
    void readId(const QString &expectedId);
    void readTexts();
    void readLink();
    void readHandOver();
    void readLogout(const Section &handOver);
    void readOidc(const Section &handOver);
    void readRoles();
    void readRights();
    std::optional<Rule> readRule(const YAML::Node &node);
    void readGrantedRole();
    void readCounter();
    void readSearch();
    void readSecret();
    void checkRole(const Word &role, const QString &what);
    bool isLink() const { return m_adapter.handOver == HandOver::Link; }

    Section m_file;
    Mistakes &m_mistakes;
    Addresses m_addresses;
    Adapter m_adapter;
};

void AdapterReader::readId(const QString &expectedId)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
    const auto id = m_file.require(u"id"_s) ? m_file.word(u"id"_s) : std::nullopt;
    if (!id)
        return;
    if (!form.match(id->text).hasMatch() || id->text.size() > 40)
        m_mistakes.add(id->mark,
                       u"'id' must be at most 40 lower-case letters, digits and single hyphens, beginning with "
                       "a letter"_s);
    else if (id->text != expectedId)
        m_mistakes.add(id->mark, u"'id' is '%1', but the file is named '%2.yaml'"_s.arg(id->text, expectedId));
    m_adapter.id = id->text;
}

void AdapterReader::readTexts()
{
    const auto required = [this](const QString &key, int longest) {
        return m_file.require(key) ? m_file.bilingual(key, longest).value_or(Text()) : Text();
    };
    m_adapter.name = required(u"name"_s, longestName);
    m_adapter.description = required(u"description"_s, longestDescription);
    m_adapter.help = m_file.bilingual(u"help"_s, longestName * 2);
    m_adapter.notEntitled = m_file.bilingual(u"not-entitled"_s, longestDescription);
    if (const auto category = m_file.require(u"category"_s) ? m_file.word(u"category"_s) : std::nullopt) {
        const QStringList known = namesOf(gw::portal::allSystemCategorys);
        if (known.contains(category->text))
            m_adapter.category = gw::portal::systemCategoryFromString(category->text);
        else
            m_mistakes.add(category->mark, u"there is no category '%1'"_s.arg(category->text.left(40))
                                               + didYouMean(category->text, known));
    }
    static const QRegularExpression iconForm(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    m_adapter.icon = toString(m_adapter.category);
    if (const auto icon = m_file.word(u"icon"_s)) {
        if (!iconForm.match(icon->text).hasMatch() || icon->text.size() > 40)
            m_mistakes.add(icon->mark, u"'icon' must be a name of lower-case letters, digits and hyphens"_s);
        m_adapter.icon = icon->text;
    }
}

void AdapterReader::readLink()
{
    if (const auto link = m_file.require(u"link"_s) ? m_file.word(u"link"_s) : std::nullopt)
        m_adapter.link = m_addresses.page(u"link"_s, *link).value_or(QUrl());
    m_adapter.origin = fetch::originOf(m_adapter.link);
    m_adapter.allowedOrigins = {m_adapter.origin};
    for (const Word &word : m_file.words(u"allowed-origins"_s)) {
        const auto origin = m_addresses.origin(u"allowed-origins"_s, word);
        if (origin && m_adapter.allowedOrigins.contains(*origin))
            m_mistakes.add(word.mark, u"'allowed-origins' has %1 already"_s.arg(*origin));
        else if (origin)
            m_adapter.allowedOrigins.append(*origin);
    }
}

void AdapterReader::readHandOver()
{
    if (!m_file.require(u"hand-over"_s))
        return;
    const Section handOver(m_file.node(u"hand-over"_s), u"hand-over"_s,
                           {u"kind"_s, u"initiate-login-uri"_s, u"redirect-uris"_s, u"client-id"_s, u"logout-uri"_s},
                           m_mistakes);
    const auto kind = handOver.require(u"kind"_s) ? handOver.word(u"kind"_s) : std::nullopt;
    if (!kind)
        return;
    if (namesOf(gw::portal::allHandOvers).contains(kind->text))
        m_adapter.handOver = gw::portal::handOverFromString(kind->text);
    else
        m_mistakes.add(kind->mark, u"'hand-over.kind' must be ticket, oidc or link"_s);
    readLogout(handOver);
    if (m_adapter.handOver == HandOver::Oidc) {
        readOidc(handOver);
        return;
    }
    for (const QString &key : {u"initiate-login-uri"_s, u"redirect-uris"_s, u"client-id"_s}) {
        if (handOver.has(key) && m_adapter.handOver != HandOver::Unknown)
            m_mistakes.add(handOver.markOf(key), u"'hand-over.%1' belongs to the kind oidc only"_s.arg(key));
    }
}

void AdapterReader::readLogout(const Section &handOver)
{
    const QString key = u"logout-uri"_s;
    const auto word = handOver.word(key);
    if (!word)
        return;
    if (isLink())
        m_mistakes.add(word->mark,
                       u"'hand-over.%1' has no use with the kind link: nobody is signed in there"_s.arg(key));
    if (const auto url = m_addresses.page(handOver.pathOf(key), *word)) {
        m_adapter.logout = *url;
        m_addresses.mustBeOn(m_adapter.allowedOrigins, handOver.pathOf(key), *url, word->mark);
    }
}

void AdapterReader::readOidc(const Section &handOver)
{
    const QString initiate = u"initiate-login-uri"_s;
    if (const auto word = handOver.require(initiate) ? handOver.word(initiate) : std::nullopt) {
        if (const auto url = m_addresses.page(handOver.pathOf(initiate), *word)) {
            m_adapter.initiateLogin = *url;
            m_addresses.mustBeOn(m_adapter.allowedOrigins, handOver.pathOf(initiate), *url, word->mark);
        }
    }
    handOver.require(u"redirect-uris"_s);
    for (const Word &word : handOver.words(u"redirect-uris"_s)) {
        const auto url = m_addresses.page(u"hand-over.redirect-uris"_s, word);
        if (!url)
            continue;
        m_addresses.mustBeOn(m_adapter.allowedOrigins, u"hand-over.redirect-uris"_s, *url, word.mark);
        if (url->hasQuery())
            m_mistakes.add(word.mark, u"'hand-over.redirect-uris' must not have a query"_s);
        m_adapter.redirectUris.append(url->toString(QUrl::FullyEncoded));
    }
    static const QRegularExpression form(u"^[A-Za-z0-9._-]{1,60}$"_s);
    m_adapter.clientId = m_adapter.id;
    if (const auto client = handOver.word(u"client-id"_s)) {
        if (!form.match(client->text).hasMatch())
            m_mistakes.add(client->mark,
                           u"'hand-over.client-id' must be at most 60 letters, digits, '.', '_' and '-'"_s);
        m_adapter.clientId = client->text;
    }
}

void AdapterReader::readRoles()
{
    static const QRegularExpression form(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
    if (!m_file.has(u"roles"_s)) {
        if (m_adapter.handOver == HandOver::Ticket || m_adapter.handOver == HandOver::Oidc)
            m_file.require(u"roles"_s);
        return;
    }
    const YAML::Node node = m_file.node(u"roles"_s);
    QStringList keys;
    if (node.IsMap()) {
        for (const auto &entry : node) {
            if (entry.first.IsScalar())
                keys.append(QString::fromStdString(entry.first.Scalar()));
        }
    }
    const Section roles(node, u"roles"_s, keys, m_mistakes);
    keys.removeDuplicates();
    for (const QString &key : keys) {
        if (!form.match(key).hasMatch() || key.size() > 40)
            m_mistakes.add(roles.markOf(key),
                           u"the role '%1' must be lower-case letters, digits and single hyphens"_s.arg(key.left(40)));
        m_adapter.roles.emplace(key, roles.bilingual(key, longestRole).value_or(Text()));
    }
    if (roles.isMap() && keys.isEmpty())
        m_mistakes.add(m_file.markOf(u"roles"_s), u"'roles' is empty"_s);
    if (isLink())
        m_mistakes.add(m_file.markOf(u"roles"_s),
                       u"'roles' has no use with hand-over.kind link: nobody is handed over"_s);
}

void AdapterReader::checkRole(const Word &role, const QString &what)
{
    if (m_adapter.roles.contains(role.text) || isLink())
        return;
    QStringList known;
    for (const auto &[key, text] : m_adapter.roles)
        known.append(key);
    m_mistakes.add(role.mark, u"'%1' names the role '%2', which is not in 'roles'"_s.arg(what, role.text.left(40))
                                  + didYouMean(role.text, known));
}

void AdapterReader::readRights()
{
    readGrantedRole();
    if (!m_file.require(u"rights"_s))
        return;
    const YAML::Node node = m_file.node(u"rights"_s);
    if (!node.IsSequence() || node.size() == 0) {
        m_mistakes.add(m_file.markOf(u"rights"_s), u"'rights' must be a list of rules"_s);
        return;
    }
    bool everybody = false;
    for (const YAML::Node &element : node) {
        if (everybody)
            m_mistakes.add(element.Mark(), u"this rule is never reached: the one before is for everybody"_s);
        if (const auto rule = readRule(element)) {
            everybody = everybody || rule->everybody;
            m_adapter.rights.append(*rule);
        }
    }
    if (!everybody && !m_file.has(u"not-entitled"_s))
        m_mistakes.add(m_file.mark(), u"the key 'not-entitled' is missing: say why those whom no rule fits may not"_s);
}

std::optional<Rule> AdapterReader::readRule(const YAML::Node &node)
{
    const Section section(node, u"rights"_s, ruleKeys, m_mistakes);
    if (!section.isMap())
        return std::nullopt;
    const auto texts = [&](const QString &key) {
        QStringList list;
        for (const Word &word : section.words(key))
            list.append(word.text.normalized(QString::NormalizationForm_C));
        return list;
    };
    Rule rule;
    const auto everybody = section.boolean(u"everybody"_s);
    rule.everybody = everybody.value_or(false);
    if (everybody && !*everybody)
        m_mistakes.add(section.markOf(u"everybody"_s), u"'rights.everybody' can only be true"_s);
    rule.agencies = texts(u"agency"_s);
    rule.units = texts(u"unit"_s);
    rule.posts = texts(u"post"_s);
    rule.ranks = texts(u"rank"_s);
    rule.head = section.boolean(u"head"_s);
    const QStringList kinds = namesOf(gw::portal::allAgencyKinds);
    for (const Word &word : section.words(u"agency-kind"_s)) {
        if (!kinds.contains(word.text))
            m_mistakes.add(word.mark,
                           u"there is no agency-kind '%1'"_s.arg(word.text.left(40)) + didYouMean(word.text, kinds));
        rule.agencyKinds.append(word.text);
    }
    static const QRegularExpression capabilityForm(u"^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+$"_s);
    for (const Word &word : section.words(u"capability"_s)) {
        if (!capabilityForm.match(word.text).hasMatch())
            m_mistakes.add(word.mark, u"'%1' is not a capability, e.g. finance.read"_s.arg(word.text.left(40)));
        rule.capabilities.append(word.text);
    }
    qsizetype conditions = 0;
    for (const QString &key : ruleKeys.sliced(1, ruleKeys.size() - 2))
        conditions += section.has(key) ? 1 : 0;
    if (rule.everybody && conditions > 0)
        m_mistakes.add(section.mark(), u"'rights.everybody' stands alone, without other conditions"_s);
    if (!section.has(u"everybody"_s) && conditions == 0)
        m_mistakes.add(section.mark(), u"the rule has no condition; for all seats write 'everybody: true'"_s);
    if (isLink()) {
        if (section.has(u"role"_s))
            m_mistakes.add(section.markOf(u"role"_s), u"'rights.role' has no use with hand-over.kind link"_s);
        return rule;
    }
    if (const auto role = section.require(u"role"_s) ? section.word(u"role"_s) : std::nullopt) {
        checkRole(*role, u"rights.role"_s);
        rule.role = role->text;
    }
    return rule;
}

void AdapterReader::readGrantedRole()
{
    const auto role = m_file.word(u"granted-role"_s);
    if (!role)
        return;
    if (isLink())
        m_mistakes.add(role->mark, u"'granted-role' has no use with hand-over.kind link"_s);
    checkRole(*role, u"granted-role"_s);
    m_adapter.grantedRole = role->text;
}

void AdapterReader::readCounter()
{
    if (!m_file.has(u"counter"_s))
        return;
    const Section section(m_file.node(u"counter"_s), u"counter"_s,
                          {u"url"_s, u"kind"_s, u"title"_s, u"interval"_s, u"who"_s}, m_mistakes);
    if (!section.isMap())
        return;
    CounterSource counter;
    if (const auto word = section.require(u"url"_s) ? section.word(u"url"_s) : std::nullopt) {
        if (const auto url = m_addresses.page(u"counter.url"_s, *word)) {
            counter.url = *url;
            m_addresses.mustBeOn(m_adapter.allowedOrigins, u"counter.url"_s, *url, word->mark);
        }
    }
    if (const auto kind = section.word(u"kind"_s)) {
        for (const auto known : {gw::portal::CounterKind::EHojo, gw::portal::CounterKind::Complaints}) {
            if (kind->text == toString(known))
                counter.kind = known;
        }
        if (!counter.kind)
            m_mistakes.add(
                kind->mark,
                u"'counter.kind' must be e-hojo or complaints; leave it out for a number of the system's own"_s);
    }
    counter.title = section.require(u"title"_s) ? section.bilingual(u"title"_s, longestRole).value_or(Text()) : Text();
    counter.interval = std::chrono::seconds(section.integer(u"interval"_s, 15, 3600).value_or(60));
    if (const auto who = section.word(u"who"_s)) {
        if (who->text != u"entitled" && who->text != u"everybody")
            m_mistakes.add(who->mark, u"'counter.who' must be entitled or everybody"_s);
        counter.everybody = who->text == u"everybody";
    }
    m_adapter.counter = counter;
}

void AdapterReader::readSearch()
{
    const auto word = m_file.word(u"search"_s);
    const auto search = word ? m_addresses.searchTemplate(u"search"_s, *word) : std::nullopt;
    if (!search)
        return;
    m_addresses.mustBeOn(m_adapter.allowedOrigins, u"search"_s,
                         QUrl(QString(*search).replace(u"{searchTerms}"_s, u"x"_s)), word->mark);
    m_adapter.search = *search;
}

void AdapterReader::readSecret()
{
    static const QRegularExpression variableForm(u"^[A-Z][A-Z0-9_]*$"_s);
    if (const auto word = m_file.word(u"secret-file"_s))
        m_adapter.secretFile = word->text;
    if (const auto word = m_file.word(u"secret-env"_s)) {
        if (!variableForm.match(word->text).hasMatch())
            m_mistakes.add(word->mark,
                           u"'secret-env' must be the name of an environment variable, e.g. GW_SECRET_FINANCE"_s);
        m_adapter.secretVariable = word->text;
    }
    const bool hasFile = m_file.has(u"secret-file"_s);
    const bool hasVariable = m_file.has(u"secret-env"_s);
    if (hasFile && hasVariable)
        m_mistakes.add(m_file.markOf(u"secret-env"_s), u"'secret-file' and 'secret-env' exclude each other"_s);
    const bool handed = m_adapter.handOver == HandOver::Ticket || m_adapter.handOver == HandOver::Oidc;
    if (!hasFile && !hasVariable && (handed || m_file.has(u"counter"_s)))
        m_mistakes.add(m_file.mark(),
                       u"a secret is needed for the hand-over or the counter: add 'secret-file' or 'secret-env'"_s);
}

/// yaml-cpp counts bytes, people and their editors characters.
QList<Mistake> inCharacters(QList<Mistake> mistakes, const QByteArray &text)
{
    const QByteArrayList lines = text.split('\n');
    for (Mistake &mistake : mistakes) {
        if (mistake.line > 0 && mistake.line <= lines.size())
            mistake.column =
                int(QString::fromUtf8(lines[mistake.line - 1].left(mistake.column - 1)).toUcs4().size()) + 1;
    }
    return mistakes;
}

QByteArray digestOf(const QByteArray &text, const Place &place)
{
    return QCryptographicHash::hash(text + '\0' + place.portal.toUtf8() + '\0' + place.hosted.toUtf8(),
                                    QCryptographicHash::Sha256)
        .toHex();
}

} // namespace

AdapterFile parseAdapter(const QByteArray &text, const QString &expectedId, const Place &place)
{
    Mistakes mistakes;
    if (text.size() > largestFile)
        return {{}, {{0, 0, u"the file is larger than 64 KiB"_s}}};
    QStringDecoder utf8(QStringDecoder::Utf8);
    [[maybe_unused]] const QString decoded = utf8(text);
    if (utf8.hasError())
        return {{}, {{0, 0, u"the file is not UTF-8"_s}}};
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(text.toStdString());
        if (documents.size() != 1)
            return {{},
                    {{0, 0,
                      documents.empty() ? u"the file is empty"_s
                                        : u"the file has more than one document (---); one file is one system"_s}}};
        Adapter adapter = AdapterReader(documents.front(), expectedId, place, mistakes).adapter();
        if (!mistakes.isEmpty())
            return {{}, inCharacters(mistakes.sorted(), text)};
        adapter.digest = digestOf(text, place);
        return {std::move(adapter), {}};
    } catch (const YAML::Exception &error) { // how yaml-cpp says that it is not YAML
        mistakes.add(error.mark, u"this is not YAML: %1"_s.arg(QString::fromStdString(error.msg)));
        return {{}, inCharacters(mistakes.sorted(), text)};
    }
}

QString toString(const QString &path, const Mistake &mistake)
{
    if (mistake.line == 0)
        return path + u": "_s + mistake.sentence;
    return path + u":%1:%2: "_s.arg(mistake.line).arg(mistake.column) + mistake.sentence;
}

} // namespace gw::backend::systems
