// SPDX-License-Identifier: Apache-2.0
/**
 * From the unlinked units of the front ends to a linked {@link dev.racewindow.ir.Program}: names
 * become declarations, values get types, calls get callees.
 *
 * <p>Declarations come from the program itself, the class path (if there is one), the shipped
 * signatures of libraries and the JDK; all four are read into {@link dev.racewindow.ir.TypeDecl}s
 * without bodies. Nothing here needs a complete class path: what is not found keeps its name.
 */
@NullMarked
package dev.racewindow.link;

import org.jspecify.annotations.NullMarked;
