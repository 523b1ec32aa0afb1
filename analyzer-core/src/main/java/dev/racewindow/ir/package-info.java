// SPDX-License-Identifier: Apache-2.0
/**
 * A Java program reduced to what matters for check-then-act races: instructions, terminators and
 * values in static single assignment form.
 *
 * <p>A front end lowers one source file at a time to an <em>unlinked</em> {@link
 * dev.racewindow.ir.SourceUnit}: names stand as they were written, nothing outside of the file was
 * looked at. The linker turns all units of a program into a {@link dev.racewindow.ir.Program}, in
 * which every name is qualified, every value has a type and every call a callee, or is a counted
 * unknown. This package depends on nothing else of ours.
 */
@NullMarked
package dev.racewindow.ir;

import org.jspecify.annotations.NullMarked;
