// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * A Java source file that was found, in a directory or in a jar, and was not read yet.
 *
 * @param path relative to the scanned root, or the name inside the jar; with forward slashes
 * @param content where its bytes come from; may be opened by any thread, more than once
 */
public record SourceFile(String path, Content content) implements Comparable<SourceFile> {
  /** The bytes of a file. */
  @FunctionalInterface
  public interface Content {
    /** Opens the file from its start; the caller closes it. */
    InputStream open() throws IOException;
  }

  @Override
  public int compareTo(SourceFile other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
