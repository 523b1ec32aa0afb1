// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.io.IOException;
import java.io.Reader;

/** The characters of a script, one at a time, with a short look ahead; never the whole file. */
final class CharStream {
  /** How far {@link #peek(int)} can see. */
  static final int AHEAD = 256;

  private static final int CHUNK = 16 * 1024;

  private final Reader reader;
  private final char[] buffer = new char[CHUNK + AHEAD];
  private int position;
  private int end;
  private boolean exhausted;
  private int line;

  CharStream(Reader reader, int firstLine) {
    this.reader = reader;
    this.line = firstLine;
  }

  /** The line of the next character. */
  int line() {
    return line;
  }

  /** The character that many after the next one; -1 behind the end. */
  int peek(int ahead) throws IOException {
    if (position + ahead >= end) {
      fill();
    }
    return position + ahead < end ? buffer[position + ahead] : -1;
  }

  /** Takes the next character; -1 at the end. */
  int take() throws IOException {
    int next = peek(0);
    if (next >= 0) {
      position++;
      if (next == '\n') {
        line++;
      }
    }
    return next;
  }

  void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      take();
    }
  }

  /** Whether these characters come next, in any case. */
  boolean startsWith(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      if (Character.toLowerCase(peek(i)) != Character.toLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void fill() throws IOException {
    if (exhausted) {
      return;
    }
    System.arraycopy(buffer, position, buffer, 0, end - position);
    end -= position;
    position = 0;
    while (end < AHEAD && !exhausted) {
      int read = reader.read(buffer, end, buffer.length - end);
      exhausted = read < 0;
      end += Math.max(0, read);
    }
  }
}
