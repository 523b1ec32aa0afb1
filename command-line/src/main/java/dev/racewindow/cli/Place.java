// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.input.SourceFile;
import dev.racewindow.input.Sources;
import dev.racewindow.report.Inventory.Spot;
import dev.racewindow.run.MisuseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place as a user writes it or copies it from a report.
 *
 * @param file the end of a path, or a path from the working directory
 */
record Place(String file, Optional<Integer> line) {
  /** A column may follow the line, as in reports; it is of no interest. */
  private static final Pattern FORM = Pattern.compile("(.+?)(?::(\\d{1,9})(?::\\d+)?)?:?");

  /**
   * Reads {@code File.java:42}.
   *
   * @throws MisuseException if it is nothing of the kind
   */
  static Place parse(String text) throws MisuseException {
    Matcher matcher = FORM.matcher(text.strip().replace('\\', '/'));
    if (!matcher.matches()) {
      throw new MisuseException("--at wants a FILE or FILE:LINE, not '" + text + "'");
    }
    return new Place(matcher.group(1), Optional.ofNullable(matcher.group(2)).map(Integer::valueOf));
  }

  /**
   * The place in the sources that were analysed.
   *
   * @throws MisuseException if they have no such place, or several
   */
  Spot in(Sources sources, Shell shell) throws MisuseException {
    Path absolute = shell.resolve(Path.of(file));
    List<String> files =
        sources.files().stream()
            .map(SourceFile::path)
            .filter(path -> sources.root().resolve(path).equals(absolute))
            .toList();
    if (files.isEmpty()) {
      files =
          sources.files().stream()
              .map(SourceFile::path)
              .filter(path -> path.equals(file) || path.endsWith("/" + file))
              .toList();
    }
    if (files.isEmpty()) {
      throw new MisuseException("No file that was analysed is called " + file);
    }
    if (files.size() > 1) {
      throw new MisuseException(
          file + " may be any of " + String.join(", ", files) + "; give more of its path");
    }
    return spot(files.get(0), sources);
  }

  private Spot spot(String path, Sources sources) throws MisuseException {
    long lines = sources.text(path).map(text -> text.lines().count()).orElse(0L);
    if (line.isPresent() && (line.get() < 1 || line.get() > lines)) {
      throw new MisuseException(path + " has no line " + line.get() + ", only " + lines);
    }
    return new Spot(path, line);
  }
}
