// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/checks/input.h>
#include <memory>

namespace gw::checks {

/// The pre-flight checker of official documents: rules L01 to L14, each bound to its article. Pure: no
/// files, no clock, no network; equal inputs give equal findings, in the order of the document. Any thread.
QList<Finding> check(const Input &input);

/// Does what a fix says. False, and nothing changed, when the text it was made for is no longer there.
bool apply(const Fix &fix, Input &input);

/// The same checks while somebody types: keeps what it found in every block and reads only those again that changed since
/// the last call, so that an edit of a long document costs a fraction of a full check. One thread at a time.
class Checker final
{
public:
    Checker();
    ~Checker();
    Checker(Checker &&) noexcept;
    Checker &operator=(Checker &&) noexcept;

    /// All findings, exactly those of checks::check().
    QList<Finding> check(const Input &input);
    /// How many blocks the last call read anew; for tests and the benchmark.
    qsizetype blocksRead() const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace gw::checks
