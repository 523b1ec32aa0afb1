// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

/**
 * A window that its guards close; kept so that silence can be audited.
 *
 * @param rule the rule that would report it if the guard were not there
 * @param resource the entity, table or object that is worked on, by its simple name
 * @param guard what closes it, in two or three words, such as {@code row lock}
 * @param reason why that suffices, as a clause without a final stop
 */
public record SafeWindow(
    String rule,
    String resource,
    Race.Evidence check,
    Race.Evidence act,
    String guard,
    String reason) {}
