// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.TypeDecl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The user's jars and class directories: their names are listed at once, their class files are read
 * when they are asked for. Safe for use by several threads.
 */
public final class ClassPath implements TypeSource {
  private static final String SUFFIX = ".class";

  private final Map<String, Location> locations = new HashMap<>();
  private final Map<Path, ZipFile> jars = new HashMap<>();
  private final SortedMap<Path, String> unreadable = new TreeMap<>();

  /** A class file: a file, or an entry of a jar. */
  private record Location(Path root, String entry, boolean isJar) {}

  private ClassPath() {}

  /** A class path of nothing. */
  public static ClassPath empty() {
    return new ClassPath();
  }

  /**
   * Lists the class files; the first of two of one name counts.
   *
   * @param entries jars and directories; those that cannot be read are {@link #unreadable()}
   */
  public static ClassPath of(List<Path> entries) {
    ClassPath result = new ClassPath();
    for (Path entry : entries) {
      try {
        if (Files.isDirectory(entry)) {
          result.addDirectory(entry);
        } else {
          result.addJar(entry);
        }
      } catch (IOException e) {
        result.unreadable.put(entry, String.valueOf(e.getMessage()));
      }
    }
    return result;
  }

  /** The entries, or class files in them, that could not be read, and why. */
  public synchronized SortedMap<Path, String> unreadable() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(unreadable));
  }

  private void addDirectory(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(root)) {
      tree.filter(each -> each.toString().endsWith(SUFFIX)).sorted().forEach(files::add);
    }
    for (Path file : files) {
      add(new Location(root, root.relativize(file).toString().replace('\\', '/'), false));
    }
  }

  private void addJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .map(ZipEntry::getName)
          .filter(each -> each.endsWith(SUFFIX))
          .forEach(each -> add(new Location(jar, each, true)));
    }
  }

  private void add(Location location) {
    String entry = location.entry();
    if (!entry.startsWith("META-INF/") && !entry.endsWith("-info.class")) {
      String name = entry.substring(0, entry.length() - SUFFIX.length());
      locations.putIfAbsent(JvmSignatures.canonical(name), location);
    }
  }

  @Override
  public Optional<TypeDecl> find(String name) {
    Location location = locations.get(name);
    if (location == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(ClassFileReader.read(bytes(location)));
    } catch (IOException | IllegalArgumentException e) {
      note(location.root().resolve(location.entry()), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private synchronized void note(Path path, String message) {
    unreadable.put(path, message);
  }

  private byte[] bytes(Location location) throws IOException {
    if (!location.isJar()) {
      return Files.readAllBytes(location.root().resolve(location.entry()));
    }
    try (InputStream in = jar(location.root()).getInputStream(new ZipEntry(location.entry()))) {
      return in.readAllBytes();
    }
  }

  /** Jars stay open for as long as this is in use: listing one again for each class is slow. */
  private synchronized ZipFile jar(Path path) throws IOException {
    ZipFile open = jars.get(path);
    if (open == null) {
      open = new ZipFile(path.toFile());
      jars.put(path, open);
    }
    return open;
  }
}
