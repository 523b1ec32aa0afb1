// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads parameters that are one of few words; Maven's own message for them names a class. */
final class Choice {
  private Choice() {}

  /** The constant that a user named, in any case. */
  static <E extends Enum<E>> E of(Class<E> type, String parameter, String text)
      throws MojoExecutionException {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text.strip())) {
        return constant;
      }
    }
    String expected =
        Arrays.stream(type.getEnumConstants())
            .map(c -> c.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new MojoExecutionException(
        parameter + " is '" + text + "'; one of " + expected + " is expected");
  }

  /** The constants that a user named, each in any case. */
  static <E extends Enum<E>> List<E> all(Class<E> type, String parameter, List<String> texts)
      throws MojoExecutionException {
    List<E> constants = new ArrayList<>();
    for (String text : texts) {
      constants.add(of(type, parameter, text));
    }
    return constants;
  }
}
