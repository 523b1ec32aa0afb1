// SPDX-License-Identifier: Apache-2.0
/** Ways of deciding that execute twice, or execute what is rejected. */
@NullMarked
package dev.racewindow.reference.approvals.variants;

import org.jspecify.annotations.NullMarked;
