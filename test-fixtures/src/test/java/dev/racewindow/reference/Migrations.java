// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of the migrations, for schemas of the lab. */
public final class Migrations {
  private Migrations() {}

  /** The statements of one, such as {@code V1__storefront}. */
  public static String text(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
      if (in == null) {
        throw new IllegalArgumentException("There is no migration " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
