// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Severity;

/**
 * What is the same for every race of a rule; the one source of names and texts for all front ends.
 *
 * @param name stable for ever: suppression name, SARIF rule id, file name of its page
 * @param summary one sentence without a final stop
 * @param description two or three sentences: what goes wrong and why
 * @param severity the usual severity of its races
 * @param cwe number in the Common Weakness Enumeration, 367 or 362
 */
public record RuleInfo(
    String name, String summary, String description, Severity severity, int cwe) {
  /** Where the rule's page is published. */
  public String page() {
    return "https://racewindow.dev/rules/" + name;
  }
}
