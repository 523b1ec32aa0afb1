// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What comes with the project: an example to scan when the user names nothing. */
final class Bundled {
  /** A storefront back end with races, relative to the project's home. */
  static final Path STOREFRONT =
      Path.of("test-fixtures/src/main/java/dev/racewindow/fixtures/storefront/shop/racy");

  /** Where the reports of the example go, relative to the working directory. */
  static final Path REPORTS = Path.of("target/racewindow");

  private Bundled() {}

  /** The example, if the launcher said where the project is. */
  static Optional<Path> storefront(Shell shell) {
    return shell.home().map(home -> home.resolve(STOREFRONT)).filter(Files::isDirectory);
  }
}
