// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
import { approval } from './approval.mjs';
import { boards } from './boards.mjs';
import { dispatch } from './dispatch.mjs';
import { files } from './files.mjs';
import { familyevents } from './familyevents.mjs';
import { surveys } from './surveys.mjs';
import { memos } from './memos.mjs';
import { personal } from './personal.mjs';
import { questions } from './questions.mjs';
import { reminders } from './reminders.mjs';
import * as systems from './systems.mjs';
// The areas of the Portal API that keep their rows of the matrix in a file of their own. Each exports
//   recipes(world)                            for each operation a valid request, as World.recipes() does
//   anotherPerson(world, { contract, valid }) what somebody else gets
export const areas = [systems, personal, questions, reminders, surveys, familyevents, files, boards, approval, dispatch, memos];
