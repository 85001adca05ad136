// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "vocabulary.h"
#include <array>
#include <string_view>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace gw::html {

QLatin1StringView nameOf(Tag tag)
{
    static constexpr std::array names = {
        ""_L1,    "div"_L1,    "blockquote"_L1, "li"_L1, "td"_L1, "th"_L1,    "p"_L1,     "h1"_L1,    "h2"_L1,
        "h3"_L1,  "h4"_L1,     "pre"_L1,        "ul"_L1, "ol"_L1, "table"_L1, "thead"_L1, "tbody"_L1, "tr"_L1,
        "b"_L1,   "strong"_L1, "i"_L1,          "em"_L1, "u"_L1,  "s"_L1,     "sub"_L1,   "sup"_L1,   "code"_L1,
        "span"_L1, "a"_L1,     "br"_L1,         "hr"_L1, "img"_L1,
    };
    static_assert(names.size() == size_t(Tag::Img) + 1);
    return names.at(size_t(tag));
}

Known known(const char *name)
{
    static const std::unordered_map<std::string_view, Known> table = [] {
        std::unordered_map<std::string_view, Known> made;
        for (int i = int(Tag::Div); i <= int(Tag::Img); ++i)
            made[std::string_view(nameOf(Tag(i)).data(), size_t(nameOf(Tag(i)).size()))] = {Verdict::Element, Tag(i)};
        const auto also = [&made](Tag tag, std::initializer_list<std::string_view> others) {
            for (const std::string_view other : others)
                made[other] = {Verdict::Element, tag};
        };
        also(Tag::Div, {"address", "article", "aside", "caption", "center", "dd", "details", "dl", "dt", "fieldset",
                        "figcaption", "figure", "footer", "form", "header", "hgroup", "legend", "main", "nav",
                        "section", "summary"});
        also(Tag::H4, {"h5", "h6"});
        also(Tag::Ul, {"dir", "menu"});
        also(Tag::Tbody, {"tfoot"});
        also(Tag::Pre, {"listing"});
        also(Tag::S, {"strike", "del"});
        also(Tag::U, {"ins"});
        also(Tag::Code, {"tt", "kbd", "samp"});
        also(Tag::I, {"var", "cite", "dfn"});
        also(Tag::Span, {"mark"});
        // What these hold is not text of the document: code, fallbacks, fields, foreign drawings.
        for (const std::string_view dropped :
             {"script", "style", "template", "svg", "math", "iframe", "object", "embed", "applet", "noscript",
              "noembed", "noframes", "xmp", "plaintext", "textarea", "select", "option", "optgroup", "datalist",
              "button", "input", "output", "meter", "progress", "keygen", "isindex", "canvas", "audio", "video",
              "source", "track", "title", "head", "meta", "link", "base", "basefont", "bgsound", "frame",
              "frameset", "param", "portal", "fencedframe", "col", "colgroup", "area", "rp", "slot"})
            made[dropped] = {Verdict::Drop, Tag::None};
        return made;
    }();
    const auto found = table.find(name);
    return found == table.end() ? Known{} : found->second;
}

} // namespace gw::html
