// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import dev.racewindow.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Which files may say what tables there are: SQL scripts, changelogs of Liquibase, and mapping
 * files of entities; and which set properties of the program that uses them.
 */
final class SchemaFileKind {
  /** The root of such a file comes after a comment at most. */
  private static final int HEAD = 16 * 1024;

  private static final List<String> ROOTS =
      List.of("databaseChangeLog", "entity-mappings", "hibernate-mapping");

  private SchemaFileKind() {}

  /** Whether it is a script, or a part of mapping files, which has no root that would tell. */
  static boolean isScript(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".sql") || lower.endsWith(".hbm");
  }

  /** Whether a file tells by its name that it is wanted: a script, or one that sets properties. */
  static boolean isWantedByName(String name) {
    return isScript(name) || Settings.isFile(name);
  }

  /** Whether a file may be a changelog or a mapping file, of which only its content tells. */
  static boolean maybeDescription(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml")
        || lower.endsWith(".yaml")
        || lower.endsWith(".yml")
        || lower.endsWith(".json");
  }

  /** Whether a file that may be a changelog or a mapping file is one. */
  static boolean isDescription(SourceFile.Content content) throws IOException {
    try (InputStream in = content.open()) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return ROOTS.stream().anyMatch(head::contains);
    }
  }
}
