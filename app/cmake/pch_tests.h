// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What nearly every test includes; precompiled once.
#include "pch_core.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>
