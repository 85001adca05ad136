// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gw::app {

class Application;
class Tour;

// The walk, chapter by chapter. A later feature adds a chapter of its own.
void addSignInSteps(Tour &tour, Application &application);
void addDeskSteps(Tour &tour, Application &application);
void addLookSteps(Tour &tour, Application &application);
void addPortalSteps(Tour &tour, Application &application);
void addMailSteps(Tour &tour, Application &application);
void addApprovalSteps(Tour &tour, Application &application);
void addOfflineSteps(Tour &tour, Application &application);
void addLastSteps(Tour &tour, Application &application);

} // namespace gw::app
