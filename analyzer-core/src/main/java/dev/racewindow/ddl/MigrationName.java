// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a Flyway migration says of its order (Flyway manual, "Migrations", section
 * "Naming"): versioned ones first, by their numbers, then repeatable ones by their descriptions.
 *
 * @param kind {@code V} for versioned, {@code B} for a baseline, {@code R} for repeatable
 * @param version its numbers; none of a repeatable one
 */
record MigrationName(char kind, List<BigInteger> version, String description)
    implements Comparable<MigrationName> {
  private static final Pattern VERSIONED =
      Pattern.compile("([VB])(\\d+(?:[._]\\d+)*)__(.*)\\.sql", Pattern.CASE_INSENSITIVE);

  private static final Pattern REPEATABLE =
      Pattern.compile("R__(.*)\\.sql", Pattern.CASE_INSENSITIVE);

  /** Takes back what another script does: Flyway's, and the habits of other tools. */
  private static final Pattern UNDO =
      Pattern.compile(
          "U\\d[\\d._]*__.*\\.sql|(.*[._-])?(down|undo|rollback|revert)\\.sql",
          Pattern.CASE_INSENSITIVE);

  /** Runs of digits, and what is between them. */
  private static final Pattern PART = Pattern.compile("\\d+|\\D+");

  MigrationName {
    version = List.copyOf(version);
  }

  /** What a file's name says; empty if it is no migration of Flyway. */
  static Optional<MigrationName> of(String file) {
    Matcher versioned = VERSIONED.matcher(file);
    if (versioned.matches()) {
      List<BigInteger> numbers = new ArrayList<>();
      for (String number : versioned.group(2).split("[._]")) {
        numbers.add(new BigInteger(number));
      }
      char kind = Character.toUpperCase(versioned.group(1).charAt(0));
      return Optional.of(new MigrationName(kind, numbers, versioned.group(3)));
    }
    Matcher repeatable = REPEATABLE.matcher(file);
    return repeatable.matches()
        ? Optional.of(new MigrationName('R', List.of(), repeatable.group(1)))
        : Optional.empty();
  }

  static boolean isUndo(String file) {
    return UNDO.matcher(file).matches();
  }

  boolean isBaseline() {
    return kind == 'B';
  }

  @Override
  public int compareTo(MigrationName other) {
    if ((kind == 'R') != (other.kind == 'R')) {
      return kind == 'R' ? 1 : -1;
    }
    int length = Math.max(version.size(), other.version.size());
    for (int i = 0; i < length; i++) {
      int order = number(i).compareTo(other.number(i));
      if (order != 0) {
        return order;
      }
    }
    return Comparator.comparing(MigrationName::kind)
        .thenComparing(MigrationName::description)
        .compare(this, other);
  }

  /** Missing numbers are zero. */
  private BigInteger number(int index) {
    return index < version.size() ? version.get(index) : BigInteger.ZERO;
  }

  /** Compares paths as people count: 9 before 10. */
  static int compareNaturally(String one, String other) {
    Matcher left = PART.matcher(one.toLowerCase(Locale.ROOT));
    Matcher right = PART.matcher(other.toLowerCase(Locale.ROOT));
    while (left.find()) {
      if (!right.find()) {
        return 1;
      }
      String a = left.group();
      String b = right.group();
      boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
      int order = numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
      if (order != 0) {
        return order;
      }
    }
    return right.find() ? -1 : one.compareTo(other);
  }
}
