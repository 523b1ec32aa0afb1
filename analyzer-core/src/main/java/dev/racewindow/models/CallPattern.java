// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import dev.racewindow.ir.Callee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code match:} of a call entry: {@code a.b.Type+#method(args)}.
 *
 * @param type canonical name of the declaring type
 * @param subtypes whether a {@code +} extends it to calls on subtypes
 * @param method name, in which {@code *} stands for any characters; {@code <init>} for constructors
 * @param arguments simple names of erased types; {@code *} is any one type, {@code ..} at the end
 *     any number of further ones
 */
record CallPattern(String type, boolean subtypes, String method, List<String> arguments) {
  /** What is expected where a pattern is not understood. */
  static final String SYNTAX =
      "expected `package.Type#method(Args)`, with `+` after the type for its subtypes, `*` in the"
          + " name for any characters, and as arguments type names, `*` for any one, `..` for any"
          + " further ones";

  private static final String REST = "..";
  private static final Pattern WHOLE =
      Pattern.compile("([\\w$.]+)(\\+?)#([\\w$*]+|<init>)\\(([^()]*)\\)");
  private static final Pattern ARGUMENT = Pattern.compile("\\*|\\.\\.|[\\w$.]+(\\[])*(\\.\\.\\.)?");

  CallPattern {
    arguments = List.copyOf(arguments);
  }

  /** The pattern that a text denotes; empty if it is none. */
  static Optional<CallPattern> parse(String text) {
    Matcher whole = WHOLE.matcher(text.trim());
    if (!whole.matches()) {
      return Optional.empty();
    }
    List<String> arguments = new ArrayList<>();
    String list = whole.group(4).trim();
    for (String argument : list.isEmpty() ? new String[0] : list.split(",", -1)) {
      String trimmed = argument.trim();
      boolean afterRest = arguments.contains(REST);
      if (afterRest || !ARGUMENT.matcher(trimmed).matches()) {
        return Optional.empty();
      }
      arguments.add(simpleName(trimmed));
    }
    boolean subtypes = !whole.group(2).isEmpty();
    return Optional.of(new CallPattern(whole.group(1), subtypes, whole.group(3), arguments));
  }

  private static String simpleName(String argument) {
    if (argument.equals(REST)) {
      return argument;
    }
    String array = argument.endsWith("...") ? cut(argument, 3) + "[]" : argument;
    return array.substring(array.lastIndexOf('.') + 1);
  }

  private static String cut(String text, int characters) {
    return text.substring(0, text.length() - characters);
  }

  /** Whether the method's name is written out. */
  boolean isLiteral() {
    return method.indexOf('*') < 0;
  }

  /** Whether a method of this name is meant. */
  boolean matchesName(String name) {
    if (isLiteral()) {
      return method.equals(name);
    }
    return matchesGlob(method, 0, name, 0);
  }

  /** By hand: it is asked of every pattern and every name of a program, too often for a regex. */
  private static boolean matchesGlob(String glob, int from, String name, int at) {
    int star = glob.indexOf('*', from);
    if (star < 0) {
      return name.length() - at == glob.length() - from
          && name.startsWith(glob.substring(from), at);
    }
    if (!name.startsWith(glob.substring(from, star), at)) {
      return false;
    }
    for (int next = at + star - from; next <= name.length(); next++) {
      if (matchesGlob(glob, star + 1, name, next)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether these parameters fit.
   *
   * @param parameterTypes simple names of erased types, as in {@link Callee#parameterTypes()}
   */
  boolean matchesArguments(List<String> parameterTypes) {
    int fixed = fixedArguments();
    if (parameterTypes.size() < fixed || (parameterTypes.size() > fixed && isFixed())) {
      return false;
    }
    for (int i = 0; i < fixed; i++) {
      String expected = arguments.get(i);
      if (!expected.equals("*") && !expected.equals(parameterTypes.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the number of arguments is fixed. */
  boolean isFixed() {
    return arguments.isEmpty() || !arguments.get(arguments.size() - 1).equals(REST);
  }

  /** The number of arguments that must be there. */
  int fixedArguments() {
    return isFixed() ? arguments.size() : arguments.size() - 1;
  }

  /** How literal the pattern is; of two that match, the one with the higher number is meant. */
  int literalness() {
    int exact = 0;
    for (String argument : arguments) {
      exact += argument.equals(REST) ? 0 : argument.equals("*") ? 1 : 2;
    }
    int name = isLiteral() ? 100 : method.replace("*", "").length();
    return name * 1000 + exact * 10 + (isFixed() ? 2 : 0) + (subtypes ? 0 : 1);
  }

  @Override
  public String toString() {
    return type + (subtypes ? "+" : "") + "#" + method + "(" + String.join(", ", arguments) + ")";
  }
}
