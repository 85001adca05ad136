# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
# `update_translations` runs lupdate over app and modules; the .qm files are built into the client.
