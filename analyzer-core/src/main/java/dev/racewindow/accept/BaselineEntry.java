// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.accept;

/**
 * A race that a baseline accepts.
 *
 * @param fingerprint identity of the finding, see {@link Finding#id()}
 * @param rule name of its rule; for the reader of the file
 * @param path where it was when it was accepted; for the reader of the file
 * @param reason why it is accepted
 */
public record BaselineEntry(String fingerprint, String rule, String path, String reason)
    implements Comparable<BaselineEntry> {
  @Override
  public int compareTo(BaselineEntry other) {
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    int byRule = rule.compareTo(other.rule);
    return byRule != 0 ? byRule : fingerprint.compareTo(other.fingerprint);
  }
}
