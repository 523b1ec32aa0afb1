// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages of {@code docs/rules}, which are packaged with the analyser. */
public final class RulePages {
  /** Says where a snippet comes from, which is of interest to those who write pages only. */
  private static final Pattern COMMENT = Pattern.compile("(?m)^<!--.*-->\\R");

  private RulePages() {}

  /** The page of a rule in Markdown; empty if there is none. */
  public static Optional<String> page(String rule) {
    if (!rule.matches("[A-Za-z]+")) {
      return Optional.empty();
    }
    try (InputStream in = RulePages.class.getResourceAsStream("/docs/rules/" + rule + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              COMMENT
                  .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                  .replaceAll(""));
    } catch (IOException e) {
      throw new UncheckedIOException("The packaged page of " + rule + " cannot be read", e);
    }
  }
}
