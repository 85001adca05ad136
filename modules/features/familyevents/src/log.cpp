// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log.h"

Q_LOGGING_CATEGORY(lcFamilyEvents, "gw.familyevents")
