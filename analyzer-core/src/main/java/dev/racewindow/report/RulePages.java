// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages of {@code docs/rules}, which are packaged with the analyser. */
public final class RulePages {
  private RulePages() {}

  /** The page of a rule in Markdown; empty if there is none. */
  public static Optional<String> page(String rule) {
    if (!rule.matches("[A-Za-z]+")) {
      return Optional.empty();
    }
    try (InputStream in = RulePages.class.getResourceAsStream("/docs/rules/" + rule + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The packaged page of " + rule + " cannot be read", e);
    }
  }
}
