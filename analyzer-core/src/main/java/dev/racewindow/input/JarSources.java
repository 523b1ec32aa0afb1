// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files in a jar that matter, read into memory so that the jar need not stay open. */
final class JarSources {
  /** A source jar is rarely a tenth of it; what is larger is no source jar. */
  private static final long MAX_TOTAL_BYTES = 512L * 1024 * 1024;

  private JarSources() {}

  /**
   * All Java files, and those that say what tables there are, sorted; their paths are their names
   * in the jar.
   */
  static List<SourceFile> read(Path jar) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    long total = 0;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .filter(e -> !e.isDirectory() && matters(e.getName()))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      for (ZipEntry entry : entries) {
        byte[] bytes = bytes(zip, entry);
        total += bytes.length;
        if (total > MAX_TOTAL_BYTES) {
          throw new IOException("more than 512 MB of sources");
        }
        SourceFile.Content content = () -> new ByteArrayInputStream(bytes);
        if (!SchemaFileKind.maybeDescription(entry.getName())
            || SchemaFileKind.isDescription(content)) {
          files.add(new SourceFile(entry.getName(), content));
        }
      }
    }
    return files;
  }

  private static boolean matters(String name) {
    return name.endsWith(".java")
        || SchemaFileKind.isScript(name)
        || SchemaFileKind.maybeDescription(name);
  }

  /** One byte more than may be read, so that the reader sees that it is too many. */
  private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(SourceReader.MAX_BYTES + 1);
    }
  }
}
