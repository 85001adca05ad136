// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What a server does otherwise than the specification says, by the name of the check; `*` at the end: all that begin so.
export const quirks = {
  backend: {},
  cyrus: {},
};
