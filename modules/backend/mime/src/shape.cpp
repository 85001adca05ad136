// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "compose.h"
#include "fieldvalue.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

constexpr int maxDepth = 20;
constexpr int maxParts = 1000;

struct Convenience
{
    const char *name;
    Form form;
};

/// RFC 8621 4.1.3: properties of Email that stand for a header.
const QHash<QString, Convenience> &conveniences()
{
    static const QHash<QString, Convenience> table{{u"messageId"_s, {"Message-ID", Form::MessageIds}},
                                                   {u"inReplyTo"_s, {"In-Reply-To", Form::MessageIds}},
                                                   {u"references"_s, {"References", Form::MessageIds}},
                                                   {u"sender"_s, {"Sender", Form::Addresses}},
                                                   {u"from"_s, {"From", Form::Addresses}},
                                                   {u"to"_s, {"To", Form::Addresses}},
                                                   {u"cc"_s, {"Cc", Form::Addresses}},
                                                   {u"bcc"_s, {"Bcc", Form::Addresses}},
                                                   {u"replyTo"_s, {"Reply-To", Form::Addresses}},
                                                   {u"subject"_s, {"Subject", Form::Text}},
                                                   {u"sentAt"_s, {"Date", Form::Date}}};
    return table;
}

bool isSet(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

class Builder
{
public:
    Builder(const QJsonObject &email, const BuildContext &context) : m_email(email), m_context(context) {}

    std::expected<QByteArray, BuildProblem> run()
    {
        const QByteArray head = header();
        checkNames();
        checkBodyValues();
        Entity root = body();
        if (!m_wrong.isEmpty())
            return std::unexpected(BuildProblem{u"invalidProperties"_s, m_why, m_wrong, {}});
        if (!m_missing.isEmpty())
            return std::unexpected(BuildProblem{u"blobNotFound"_s, {}, {}, m_missing});
        if (m_blobBytes > m_context.maxAttachmentBytes)
            return std::unexpected(BuildProblem{u"tooLarge"_s, u"the attachments together are too large"_s, {}, {}});
        return head + "MIME-Version: 1.0\r\n" + render(root);
    }

private:
    void wrong(const QString &property, const QString &why)
    {
        if (!m_wrong.contains(property))
            m_wrong.append(property);
        if (m_why.isEmpty())
            m_why = why;
    }

    void checkNames()
    {
        static const QSet<QString> others{u"mailboxIds"_s,    u"keywords"_s, u"receivedAt"_s,  u"bodyStructure"_s,
                                          u"bodyValues"_s,    u"textBody"_s, u"htmlBody"_s,    u"attachments"_s};
        for (const QString &name : m_email.keys()) {
            if (!others.contains(name) && !conveniences().contains(name) && !name.startsWith("header:"_L1))
                wrong(name, u"not a property that a new email can have"_s);
        }
    }

    QByteArray header()
    {
        QHash<QByteArray, QByteArray> lines; // lower-case name to lines
        QByteArrayList order;
        const auto put = [&](const QString &property, const QByteArray &name, Form form, const QJsonValue &value) {
            const auto text = fieldValue(value, form, name.size() + 1);
            if (!text) {
                wrong(property, u"not a value of this header"_s);
                return;
            }
            const QByteArray lower = name.toLower();
            if (!lines.contains(lower))
                order.append(lower);
            lines[lower] += name + ':' + *text + "\r\n";
        };
        QHash<QByteArray, QString> givenBy; // a header may be named in one way only
        for (auto entry = m_email.begin(); entry != m_email.end(); ++entry) {
            const QString key = entry.key();
            const auto known = conveniences().constFind(key);
            const auto named = known == conveniences().constEnd() ? headerProperty(key) : std::nullopt;
            if (known == conveniences().constEnd() && !named) {
                if (key.startsWith("header:"_L1))
                    wrong(key, u"not a form of this header"_s);
                continue;
            }
            if (!isSet(entry.value()))
                continue;
            const QByteArray name = named ? named->name : QByteArray(known->name);
            const QByteArray lower = name.toLower();
            if (lower.startsWith("content-") || lower == "mime-version") {
                wrong(key, u"a header of the parts"_s);
                continue;
            }
            if (givenBy.contains(lower)) {
                wrong(key, u"this header is given twice"_s);
                wrong(givenBy.value(lower), {});
                continue;
            }
            givenBy.insert(lower, key);
            const Form form = named ? named->form : known->form;
            if (!named || !named->all) {
                const bool emptyList = form != Form::Raw && entry.value().isArray() && entry.value().toArray().isEmpty();
                if (!emptyList)
                    put(key, name, form, entry.value());
                continue;
            }
            if (!entry.value().isArray())
                wrong(key, u"a list is needed"_s);
            for (const auto &value : entry.value().toArray())
                put(key, name, form, value);
        }
        if (!lines.contains("date"))
            lines["date"] = fieldLine("Date", encodedDate(m_context.now));
        if (!lines.contains("message-id"))
            lines["message-id"] =
                fieldLine("Message-ID", '<' + newMessageId(m_context.now, m_context.idDomain).toUtf8() + '>');
        static const QByteArrayList usual{"date", "from", "sender",  "reply-to",   "to",          "cc",
                                          "bcc",  "subject", "message-id", "in-reply-to", "references"};
        QByteArray head;
        for (const QByteArray &name : usual)
            head += lines.take(name);
        for (const QByteArray &name : order)
            head += lines.take(name);
        return head;
    }

    void checkBodyValues()
    {
        const QJsonObject values = m_email.value("bodyValues"_L1).toObject();
        for (auto entry = values.begin(); entry != values.end(); ++entry) {
            const QJsonObject value = entry->toObject();
            if (!value.value("value"_L1).isString() || value.value("isEncodingProblem"_L1).toBool()
                || value.value("isTruncated"_L1).toBool())
                wrong(u"bodyValues"_s, u"a body value is text that is whole"_s);
        }
    }

    /// The headers of the outermost part stand among those of the email: none may be given in both (RFC 8621 4.6).
    void checkRoot(const QJsonObject &root)
    {
        for (auto entry = root.begin(); entry != root.end(); ++entry) {
            const auto named = headerProperty(entry.key());
            if (named && isSet(entry.value()) && (isOfEmail(named->name.toLower()) || given(named->name.toLower())))
                wrong(u"bodyStructure/"_s + entry.key(), u"a header of the email"_s);
        }
    }

    /// Those that every email that we make has.
    static bool isOfEmail(const QByteArray &name)
    {
        return name == "date" || name == "message-id" || name == "mime-version";
    }

    bool given(const QByteArray &name) const
    {
        for (auto entry = m_email.begin(); entry != m_email.end(); ++entry) {
            const auto known = conveniences().constFind(entry.key());
            const auto named = headerProperty(entry.key());
            if (isSet(entry.value())
                && ((known != conveniences().constEnd() && QByteArray(known->name).toLower() == name)
                    || (named && named->name.toLower() == name)))
                return true;
        }
        return false;
    }

    Entity body()
    {
        const QJsonValue structure = m_email.value("bodyStructure"_L1);
        if (isSet(structure)) {
            for (const auto &other : {"textBody"_L1, "htmlBody"_L1, "attachments"_L1}) {
                if (isSet(m_email.value(other)))
                    wrong(other, u"bodyStructure says it all"_s);
            }
            if (!structure.isObject()) {
                wrong(u"bodyStructure"_s, u"not a body part"_s);
                return {};
            }
            checkRoot(structure.toObject());
            return part(structure.toObject(), u"bodyStructure"_s, 0);
        }
        std::vector<Entity> texts;
        single(u"textBody"_s, u"text/plain"_s, texts);
        const std::size_t plain = texts.size();
        single(u"htmlBody"_s, u"text/html"_s, texts);
        std::vector<Entity> inlined;
        std::vector<Entity> attached;
        const QJsonValue attachments = m_email.value("attachments"_L1);
        if (isSet(attachments) && !attachments.isArray())
            wrong(u"attachments"_s, u"a list is needed"_s);
        qsizetype index = 0;
        for (const auto &entry : attachments.toArray()) {
            const QJsonObject object = entry.toObject();
            const QString path = u"attachments/"_s + QString::number(index++);
            Entity made = part(object, path, 1, u"attachment"_s);
            const bool shown = object.value("disposition"_L1).toString() == u"inline" && isSet(object.value("cid"_L1))
                               && texts.size() > plain;
            (shown ? inlined : attached).push_back(std::move(made));
        }
        if (texts.size() > plain && !inlined.empty()) {
            inlined.insert(inlined.begin(), std::move(texts.back()));
            texts.back() = multipart("multipart/related", std::move(inlined));
        }
        Entity text = texts.empty()       ? textEntity("plain", {})
                      : texts.size() == 1 ? std::move(texts.front())
                                          : multipart("multipart/alternative", std::move(texts));
        if (attached.empty())
            return text;
        attached.insert(attached.begin(), std::move(text));
        return multipart("multipart/mixed", std::move(attached));
    }

    /// textBody and htmlBody: one part of that type (RFC 8621 4.6).
    void single(const QString &property, const QString &type, std::vector<Entity> &to)
    {
        const QJsonValue value = m_email.value(property);
        if (!isSet(value))
            return;
        const QJsonArray list = value.toArray();
        const QJsonObject object = list.size() == 1 ? list.first().toObject() : QJsonObject();
        if (object.isEmpty() || object.value("type"_L1).toString(type).toLower() != type) {
            wrong(property, u"exactly one part of type "_s + type);
            return;
        }
        QJsonObject typed = object;
        typed.insert(u"type"_s, type);
        to.push_back(part(typed, property, 1));
    }

    static Entity multipart(const QByteArray &type, std::vector<Entity> children)
    {
        Entity entity;
        entity.type = type;
        entity.children = std::move(children);
        return entity;
    }

    Entity part(const QJsonObject &object, const QString &path, int depth, const QString &disposition = {})
    {
        Entity entity;
        if (++m_parts > maxParts || depth > maxDepth) {
            wrong(path, u"too many parts"_s);
            return entity;
        }
        const bool hasId = isSet(object.value("partId"_L1));
        const bool hasBlob = isSet(object.value("blobId"_L1));
        const bool hasParts = object.value("subParts"_L1).isArray();
        QString type = object.value("type"_L1).toString(hasId    ? u"text/plain"_s
                                                        : hasParts ? u"multipart/mixed"_s
                                                                   : u"application/octet-stream"_s);
        type = type.toLower();
        static const QSet<QString> known{u"partId"_s, u"blobId"_s,      u"size"_s, u"name"_s,     u"type"_s,    u"charset"_s,
                                         u"cid"_s,    u"disposition"_s, u"language"_s, u"location"_s, u"subParts"_s};
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            if (!known.contains(entry.key()) && !entry.key().startsWith("header:"_L1))
                wrong(path + u'/' + entry.key(), u"not a property that a new part can have"_s);
        }
        if (!isType(type))
            wrong(path + u"/type"_s, u"not a media type"_s);
        if (isSet(object.value("subParts"_L1)) != type.startsWith("multipart/"_L1))
            wrong(path + u"/subParts"_s, u"a multipart has parts, and nothing else has"_s);
        entity.type = type.toLatin1();
        fields(object, path, disposition, entity);
        if (type.startsWith("multipart/"_L1)) {
            if (hasId || hasBlob)
                wrong(path, u"a multipart has no content of its own"_s);
            qsizetype index = 0;
            for (const auto &sub : object.value("subParts"_L1).toArray())
                entity.children.push_back(
                    part(sub.toObject(), path + u"/subParts/"_s + QString::number(index++), depth + 1));
        } else if (hasId == hasBlob) {
            wrong(path, u"either partId or blobId"_s);
        } else if (hasId) {
            valueContent(object, path, entity);
        } else {
            blobContent(object, entity);
        }
        return entity;
    }

    static bool isType(const QString &type)
    {
        const qsizetype slash = type.indexOf(u'/');
        return slash > 0 && slash == type.lastIndexOf(u'/') && slash < type.size() - 1 && type.size() < 128
               && std::ranges::all_of(type, [](QChar c) {
                      return c > u' ' && c < QChar(0x7f) && !QStringView(u"()<>@,;:\\\"[]?=").contains(c);
                  });
    }

    void valueContent(const QJsonObject &object, const QString &path, Entity &entity)
    {
        const QString id = object.value("partId"_L1).toString();
        const QJsonValue value = m_email.value("bodyValues"_L1).toObject().value(id);
        if (!value.isObject())
            wrong(path + u"/partId"_s, u"there is no such body value"_s);
        for (const auto &given : {"charset"_L1, "size"_L1}) { // RFC 8621 4.6: must be omitted
            if (isSet(object.value(given)))
                wrong(path + u'/' + given, u"not together with partId"_s);
        }
        if (!entity.type.startsWith("text/"))
            wrong(path + u"/type"_s, u"a body value is text"_s);
        entity.isOurText = true;
        entity.content = value.toObject().value("value"_L1).toString().toUtf8();
        entity.parameters.prepend("; charset=utf-8");
    }

    void blobContent(const QJsonObject &object, Entity &entity)
    {
        const QString id = object.value("blobId"_L1).toString();
        auto bytes = m_context.blob ? m_context.blob(id) : fail(Error::Code::NotFound);
        if (!bytes) {
            if (!m_missing.contains(id))
                m_missing.append(id);
            return;
        }
        m_blobBytes += bytes->size();
        const QString charset = object.value("charset"_L1).toString();
        if (!charset.isEmpty() && entity.type.startsWith("text/"))
            entity.parameters.prepend("; charset=\"" + charset.toLatin1().replace('"', "") + '"');
        if (m_blobBytes <= m_context.maxAttachmentBytes)
            entity.content = std::move(*bytes);
    }

    void fields(const QJsonObject &object, const QString &path, const QString &usual, Entity &entity)
    {
        const auto text = [&](QLatin1StringView property) {
            const QJsonValue value = object.value(property);
            if (isSet(value) && !value.isString())
                wrong(path + u'/' + property, u"not a text"_s);
            return value.toString();
        };
        const QString name = text("name"_L1);
        const QString disposition = text("disposition"_L1).isEmpty() ? usual : text("disposition"_L1).toLower();
        const QString cid = text("cid"_L1);
        const QString location = text("location"_L1);
        const auto unsafe = [](const QString &value) {
            return std::ranges::any_of(value, [](QChar c) { return c.unicode() <= 0x20 || c == u'<' || c == u'>' || c == u';'; });
        };
        if (unsafe(disposition))
            wrong(path + u"/disposition"_s, u"not a word"_s);
        if (unsafe(cid))
            wrong(path + u"/cid"_s, u"not a Content-ID"_s);
        if (!name.isEmpty())
            entity.parameters += encodedOldParameter("name", name);
        if (!disposition.isEmpty()) { // without one the name in Content-Type is all there is
            entity.fields += fieldLine("Content-Disposition",
                                       disposition.toLatin1() + (name.isEmpty() ? QByteArray() : encodedParameter("filename", name)));
        }
        if (!cid.isEmpty())
            entity.fields += fieldLine("Content-ID", '<' + cid.toUtf8() + '>');
        if (!location.isEmpty())
            entity.fields += fieldLine("Content-Location", location.toUtf8().toPercentEncoding("!#$&'()*+,/:;=?@[]%"));
        QStringList languages;
        for (const auto &tag : object.value("language"_L1).toArray())
            languages.append(tag.toString());
        if (!languages.isEmpty())
            entity.fields += fieldLine("Content-Language", encodedText(languages.join(", "_L1)));
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            if (entry.key().startsWith("header:"_L1) && isSet(entry.value()))
                ownField(entry.key(), entry.value(), path, object, entity);
        }
    }

    void ownField(const QString &key, const QJsonValue &value, const QString &path, const QJsonObject &object, Entity &entity)
    {
        static const QHash<QByteArray, QStringList> same{{"content-type", {u"type"_s, u"charset"_s, u"name"_s}},
                                                         {"content-disposition", {u"disposition"_s, u"name"_s}},
                                                         {"content-id", {u"cid"_s}},
                                                         {"content-language", {u"language"_s}},
                                                         {"content-location", {u"location"_s}}};
        const auto named = headerProperty(key);
        const QByteArray lower = named ? named->name.toLower() : QByteArray();
        for (auto other = object.begin(); other != object.end() && named; ++other) {
            const auto also = headerProperty(other.key());
            if (other.key() != key && isSet(other.value()) && also && also->name.toLower() == lower) {
                wrong(path + u'/' + key, u"this header is given twice"_s);
                return;
            }
        }
        const QStringList others = same.value(lower);
        const bool twice = std::ranges::any_of(others, [&](const QString &name) { return isSet(object.value(name)); });
        // The type decides how the part is written, and the encoding is ours to choose (RFC 8621 4.6).
        if (!named || lower == "content-transfer-encoding" || lower == "content-type" || twice) {
            wrong(path + u'/' + key, u"this header cannot be given here"_s);
            return;
        }
        const QJsonArray values = named->all ? value.toArray() : QJsonArray{value};
        for (const auto &one : values) {
            const auto text = fieldValue(one, named->form, named->name.size() + 1);
            if (text)
                entity.fields += named->name + ':' + *text + "\r\n";
            else
                wrong(path + u'/' + key, u"not a value of this header"_s);
        }
    }

    const QJsonObject &m_email;
    const BuildContext &m_context;
    QStringList m_wrong;
    QString m_why;
    QStringList m_missing;
    qint64 m_blobBytes = 0;
    int m_parts = 0;
};

} // namespace

std::expected<QByteArray, BuildProblem> build(const QJsonObject &email, const BuildContext &context)
{
    return Builder(email, context).run();
}

} // namespace gw::backend::mime
