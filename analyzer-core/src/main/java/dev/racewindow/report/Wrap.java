// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks. */
final class Wrap {
  private Wrap() {}

  /**
   * Lines of at most so many characters. A longer word is cut where a name has a joint, before a
   * dot or a capital, if it has one there. Line breaks in the text stay.
   */
  static List<String> at(int width, String text) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      String rest = paragraph.strip();
      while (rest.length() > width) {
        int blank = rest.lastIndexOf(' ', width);
        int end = blank > 0 ? blank : joint(rest, width);
        lines.add(rest.substring(0, end).stripTrailing());
        rest = rest.substring(end).strip();
      }
      lines.add(rest);
    }
    return lines;
  }

  /** The last joint of a long word that leaves at least half of the line. */
  private static int joint(String word, int width) {
    for (int end = width; end > width / 2; end--) {
      char next = word.charAt(end);
      boolean hump = Character.isUpperCase(next) && !Character.isUpperCase(word.charAt(end - 1));
      if (hump || next == '.' || next == '/') {
        return end;
      }
    }
    return width;
  }
}
