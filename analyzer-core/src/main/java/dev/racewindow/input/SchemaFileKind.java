// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Which files may say what tables there are: SQL scripts, and changelogs of Liquibase. */
final class SchemaFileKind {
  /** The root of a changelog comes after a comment at most. */
  private static final int HEAD = 16 * 1024;

  private static final String CHANGELOG = "databaseChangeLog";

  private SchemaFileKind() {}

  static boolean isScript(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".sql");
  }

  /** Whether a file may be a changelog, of which only its content tells. */
  static boolean maybeChangelog(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml")
        || lower.endsWith(".yaml")
        || lower.endsWith(".yml")
        || lower.endsWith(".json");
  }

  /** Whether a file that may be a changelog is one. */
  static boolean isChangelog(SourceFile.Content content) throws IOException {
    try (InputStream in = content.open()) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains(CHANGELOG);
    }
  }
}
