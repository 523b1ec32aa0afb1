// SPDX-License-Identifier: Apache-2.0
/** Actions that are executed when a person approves them, once and never when rejected. */
@NullMarked
package dev.racewindow.reference.approvals;

import org.jspecify.annotations.NullMarked;
