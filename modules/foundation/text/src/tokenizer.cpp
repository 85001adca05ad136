// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "tokens.h"

#include <gw/sqlite/connection.h>
#include <gw/text/fts.h>
#include <sqlite3.h>

namespace gw::text {

using namespace Qt::Literals::StringLiterals;

namespace {

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out.push_back(char(c));
    } else if (c < 0x800) {
        out.push_back(char(0xc0 | (c >> 6)));
        out.push_back(char(0x80 | (c & 0x3f)));
    } else if (c < 0x10000) {
        out.push_back(char(0xe0 | (c >> 12)));
        out.push_back(char(0x80 | ((c >> 6) & 0x3f)));
        out.push_back(char(0x80 | (c & 0x3f)));
    } else {
        out.push_back(char(0xf0 | (c >> 18)));
        out.push_back(char(0x80 | ((c >> 12) & 0x3f)));
        out.push_back(char(0x80 | ((c >> 6) & 0x3f)));
        out.push_back(char(0x80 | (c & 0x3f)));
    }
}

// The tokenizer has no state: FTS5 only wants an address that is not null.
int stateless = 0;

int create(void *, const char **, int, Fts5Tokenizer **out)
{
    *out = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

using Sink = int (*)(void *context, int flags, const char *token, int tokenSize, int start, int end);

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size, Sink sink)
{
    const TokenizeFor purpose = flags & FTS5_TOKENIZE_QUERY ? TokenizeFor::Query : TokenizeFor::Document;
    int status = SQLITE_OK;
    std::string bytes;
    cut(foldUtf8(text, size), purpose, [&](const RawToken &token) {
        bytes.clear();
        for (const char32_t c : token.text)
            appendUtf8(bytes, c);
        const int tokenFlags = token.colocated ? FTS5_TOKEN_COLOCATED : 0;
        status = sink(context, tokenFlags, bytes.data(), int(bytes.size()), token.start, token.end);
        return status == SQLITE_OK;
    });
    return status;
}

} // namespace

Result<Done> registerTokenizer(sqlite::Connection &connection)
{
    // https://www.sqlite.org/fts5.html#extending_fts5: the API comes out of a query through a bound pointer.
    fts5_api *api = nullptr;
    sqlite3_stmt *handle = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), "SELECT fts5(?1)", -1, &handle, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(handle, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(handle);
    }
    sqlite3_finalize(handle);
    if (!api)
        return std::unexpected(Error{Error::Code::Unsupported, u"this SQLite has no FTS5"_s});
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (api->xCreateTokenizer(api, "gw", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return std::unexpected(sqlite::lastError(connection.handle(), u"registering the tokenizer gw"_s));
    return Done{};
}

} // namespace gw::text
