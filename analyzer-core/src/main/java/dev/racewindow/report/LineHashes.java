// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hashes by which GitHub recognises a line after edits elsewhere, equal to those that its
 * upload action computes where a file has none: each line by its first 100 characters that are
 * neither blank nor tab, those of the next lines included, with a running number for equal ones.
 */
final class LineHashes {
  private static final int BLOCK = 100;
  private static final long BASE = 37;

  /** Marks the end of a file, as a character that no text contains. */
  private static final char END = '\uFFFF';

  private LineHashes() {}

  /** The hashes of all lines; that of line 1 is the first. */
  static List<String> of(String text) {
    String compact = compact(text);
    Map<Long, Integer> counts = new HashMap<>();
    List<String> hashes = new ArrayList<>();
    boolean lineStart = true;
    for (int i = 0; i < compact.length(); i++) {
      if (lineStart) {
        long hash = hash(compact, i);
        hashes.add(Long.toHexString(hash) + ":" + counts.merge(hash, 1, Integer::sum));
      }
      lineStart = compact.charAt(i) == '\n';
    }
    return hashes;
  }

  /** Without blanks and tabs, with one kind of line end, and with the mark at the end. */
  private static String compact(String text) {
    return text.replaceAll("\r\n?", "\n").replaceAll("[ \t]+", "") + END;
  }

  /** A polynomial modulo 2 to the 64; what lies beyond the end counts as zero. */
  private static long hash(String compact, int from) {
    long hash = 0;
    for (int i = from; i < from + BLOCK; i++) {
      hash = hash * BASE + (i < compact.length() ? compact.charAt(i) : 0);
    }
    return hash;
  }
}
