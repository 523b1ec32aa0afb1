// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import dev.racewindow.domain.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns the bytes of a source file into text, or into one problem that says why not. */
public final class SourceReader {
  /** Larger files are not read; the largest hand-written Java files are a tenth of it. */
  public static final int MAX_BYTES = 4 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceReader() {}

  /**
   * The text of a file: UTF-8, or else ISO-8859-1, which is reported but keeps lines and columns.
   *
   * @param problems takes at most one problem
   * @return empty if there is nothing to parse: unreadable, too large, binary or empty
   */
  public static Optional<String> read(SourceFile file, Consumer<Problem> problems) {
    byte[] bytes;
    try (InputStream in = file.content().open()) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      problems.accept(problem(file, "cannot be read (" + Reasons.of(e) + "); not analysed"));
      return Optional.empty();
    }
    if (bytes.length > MAX_BYTES) {
      String limit = String.format(Locale.ROOT, "%d MB", MAX_BYTES / (1024 * 1024));
      problems.accept(problem(file, "is larger than " + limit + "; not analysed"));
      return Optional.empty();
    }
    if (bytes.length == 0) {
      problems.accept(problem(file, "is empty; nothing to analyse"));
      return Optional.empty();
    }
    if (isBinary(bytes)) {
      problems.accept(problem(file, "is not Java source but binary data; not analysed"));
      return Optional.empty();
    }
    return Optional.of(withoutByteOrderMark(decode(file, bytes, problems)));
  }

  /** JLS 3.1 allows any UTF-16 unit, but a zero byte in a source file is never meant. */
  private static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static String decode(SourceFile file, byte[] bytes, Consumer<Problem> problems) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.accept(problem(file, "is not UTF-8; read as ISO-8859-1"));
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static String withoutByteOrderMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Problem problem(SourceFile file, String message) {
    return new Problem(Problem.Kind.INPUT, file.path(), 0, message);
  }
}
