// SPDX-License-Identifier: Apache-2.0
/** What the tools call: one entry point, and nothing that they must put together themselves. */
@NullMarked
package dev.racewindow;

import org.jspecify.annotations.NullMarked;
