// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <map>
#include <string>

namespace gw::backend::http {

/// How many connections each address has open. Loopback is not counted: it is the machine's own proxies and tests.
class AddressLimit
{
public:
    explicit AddressLimit(int limit) : m_limit(limit) {}

    /// Counts one more, or says no. What was let in has to be released.
    bool admit(const std::string &address)
    {
        if (isLoopback(address))
            return true;
        int &open = m_open[address];
        if (open >= m_limit)
            return false;
        ++open;
        return true;
    }

    void release(const std::string &address)
    {
        const auto found = m_open.find(address);
        if (found != m_open.end() && --found->second == 0)
            m_open.erase(found);
    }

    std::size_t size() const { return m_open.size(); } ///< addresses with a connection

private:
    static bool isLoopback(const std::string &address) { return address == "::1" || address.starts_with("127."); }

    const int m_limit;
    std::map<std::string, int> m_open;
};

} // namespace gw::backend::http
