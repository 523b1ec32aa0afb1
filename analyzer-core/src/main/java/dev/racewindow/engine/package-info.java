// SPDX-License-Identifier: Apache-2.0
/** From bodies to summaries to windows. */
@NullMarked
package dev.racewindow.engine;

import org.jspecify.annotations.NullMarked;
