// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
import { familyevents } from './familyevents.mjs';
import { surveys } from './surveys.mjs';
import { personal } from './personal.mjs';
import { questions } from './questions.mjs';
import { reminders } from './reminders.mjs';
// The areas of the Portal API that keep their rows of the matrix in a file of their own. Each exports
//   recipes(world)                            for each operation a valid request, as World.recipes() does
//   anotherPerson(world, { contract, valid }) what somebody else gets
export const areas = [personal, questions, reminders, surveys, familyevents];
