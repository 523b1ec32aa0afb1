// SPDX-License-Identifier: Apache-2.0
/** Ways of handing months out that send one twice. */
@NullMarked
package dev.racewindow.reference.scheduler.variants;

import org.jspecify.annotations.NullMarked;
