// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

/**
 * A window that its guards close; kept so that silence can be audited.
 *
 * @param guard what closes it, in two or three words, such as {@code row lock}
 * @param reason why that suffices, in a sentence
 */
public record SafeWindow(
    String resource, Race.Evidence check, Race.Evidence act, String guard, String reason) {}
