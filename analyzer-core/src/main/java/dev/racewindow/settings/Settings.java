// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.settings;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What the property files of a program set. There may be several for one program, for profiles, and
 * some of them are elsewhere: all that are here count.
 */
public final class Settings {
  private static final Pattern FILE =
      Pattern.compile("(?:.*/)?application(?:-[\\w-]+)?\\.(?:properties|ya?ml)");

  private final SortedMap<String, SortedMap<String, String>> files = new TreeMap<>();
  private final UnaryOperator<String> modules;

  /**
   * Settings of a program of which the files are to be added.
   *
   * @param modules the module of a file, by its path
   */
  public Settings(UnaryOperator<String> modules) {
    this.modules = modules;
  }

  /** Whether a file is one that sets properties, by its name. */
  public static boolean isFile(String path) {
    return FILE.matcher(path.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Adds a file.
   *
   * @param path with forward slashes
   * @param in its bytes; not closed here
   */
  public void add(String path, InputStream in) throws IOException {
    files.put(path, SettingsFile.read(path, in));
  }

  /**
   * What a setting may be where a source file is used: what the files of its own module give it, or
   * else, because a module may be a part of another program, those of all modules.
   *
   * @return empty if none gives it a value
   */
  public SortedSet<String> of(String setting, String sourcePath) {
    String module = modules.apply(sourcePath);
    SortedSet<String> own = values(setting, Optional.of(module));
    return own.isEmpty() ? values(setting, Optional.empty()) : own;
  }

  private SortedSet<String> values(String setting, Optional<String> module) {
    String name = SettingsFile.name(setting);
    TreeSet<String> values = new TreeSet<>();
    files.forEach(
        (path, settings) -> {
          if (module.isEmpty() || module.get().equals(modules.apply(path))) {
            Optional.ofNullable(settings.get(name)).ifPresent(values::add);
          }
        });
    return values;
  }

  @Override
  public String toString() {
    return Objects.toString(files);
  }
}
