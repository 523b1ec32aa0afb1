// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts that are put together of pieces: how they are normalized and joined. */
final class Texts {
  private static final int MOST_PARTS = 64;
  private static final int LONGEST = 20_000;

  /** A constant of the program whose value is not known, by its name. */
  private static final Pattern NAME_OF_CONSTANT =
      Pattern.compile("(?:[a-z_][\\w$]*\\.)+[A-Z][\\w$]*(?:\\.[\\w$]+)+");

  private Texts() {}

  /** Whether a term may be a sentence: constants that are single words are none. */
  static boolean isText(Term term) {
    return term instanceof Term.Text
        || term instanceof Term.Constant constant && constant.text().strip().indexOf(' ') > 0;
  }

  /** The pieces as one text: nested ones flattened, constants that touch merged. */
  static Term of(List<Term> pieces, boolean open) {
    List<Term> parts = new ArrayList<>();
    boolean anyOpen = open;
    int length = 0;
    for (Term piece : pieces) {
      List<Term> inner = List.of(piece);
      if (piece instanceof Term.Text text) {
        inner = text.parts();
        anyOpen |= text.open();
      }
      for (Term part : inner) {
        length += part instanceof Term.Constant constant ? constant.text().length() : 1;
        add(parts, length > LONGEST || parts.size() >= MOST_PARTS ? Term.UNKNOWN : part);
      }
    }
    if (parts.stream().noneMatch(Term.Constant.class::isInstance)) {
      return parts.size() == 1 && !anyOpen ? parts.get(0) : allKnown(parts, anyOpen);
    }
    return parts.size() == 1 && !anyOpen ? parts.get(0) : new Term.Text(parts, anyOpen);
  }

  private static Term allKnown(List<Term> parts, boolean open) {
    return !open && !parts.isEmpty() && parts.stream().allMatch(Term::isKnown)
        ? new Term.Text(parts, false)
        : Term.UNKNOWN;
  }

  private static void add(List<Term> parts, Term part) {
    Term last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (part instanceof Term.Constant next) {
      if (NAME_OF_CONSTANT.matcher(next.text()).matches()) {
        parts.add(new Term.Computed("constant", List.of(next)));
      } else if (last instanceof Term.Constant before) {
        parts.set(parts.size() - 1, new Term.Constant(before.text() + next.text()));
      } else if (!next.text().isEmpty() || parts.isEmpty()) {
        parts.add(next);
      }
    } else if (part.isKnown()) {
      parts.add(part);
    } else if (!Term.UNKNOWN.equals(last)) {
      parts.add(Term.UNKNOWN);
    }
  }

  /** A text that may be missing altogether. */
  static Term orNothing(Term text) {
    return new Term.Text(parts(text), true);
  }

  /**
   * What two texts begin with alike, up to the end of a word, with anything after it: the least
   * upper bound.
   */
  static Term join(Term one, Term other) {
    List<Term> a = parts(one);
    List<Term> b = parts(other);
    boolean open = isOpen(one) || isOpen(other);
    if (a.equals(b)) {
      return new Term.Text(a, open);
    }
    List<Term> alike = new ArrayList<>();
    int at = 0;
    while (at < Math.min(a.size(), b.size()) && a.get(at).equals(b.get(at))) {
      alike.add(a.get(at++));
    }
    if (at < a.size()
        && at < b.size()
        && a.get(at) instanceof Term.Constant x
        && b.get(at) instanceof Term.Constant y) {
      alike.add(new Term.Constant(alike(x.text(), y.text())));
    }
    boolean says =
        alike.stream()
            .anyMatch(part -> part instanceof Term.Constant text && !text.text().isBlank());
    if (!says) {
      return Term.UNKNOWN;
    }
    alike.removeIf(part -> part instanceof Term.Constant text && text.text().isEmpty());
    List<Term> parts = new ArrayList<>(alike);
    int last = parts.size() - 1;
    if (parts.get(last) instanceof Term.Constant word && !word.text().endsWith(" ")) {
      // What follows begins with a word of its own.
      parts.set(last, new Term.Constant(word.text() + " "));
    }
    add(parts, Term.UNKNOWN);
    return new Term.Text(parts, true);
  }

  private static List<Term> parts(Term text) {
    return text instanceof Term.Text made ? made.parts() : List.of(text);
  }

  private static boolean isOpen(Term text) {
    return text instanceof Term.Text made && made.open();
  }

  private static String alike(String one, String other) {
    int end = 0;
    int shorter = Math.min(one.length(), other.length());
    while (end < shorter && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    while (end > 0 && !(isBoundary(one, end) && isBoundary(other, end))) {
      end--;
    }
    return one.substring(0, end);
  }

  private static boolean isBoundary(String text, int at) {
    return at == text.length()
        || Character.isWhitespace(text.charAt(at))
        || Character.isWhitespace(text.charAt(at - 1));
  }
}
