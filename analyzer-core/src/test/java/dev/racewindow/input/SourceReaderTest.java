// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.domain.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceReaderTest {
  private final List<String> problems = new ArrayList<>();

  @Test
  void readsUtf8() {
    assertThat(read("class Ä {}\r\n".getBytes(StandardCharsets.UTF_8))).contains("class Ä {}\r\n");
    assertThat(problems).isEmpty();
  }

  @Test
  void dropsAByteOrderMark() {
    assertThat(read("\uFEFFclass A {}".getBytes(StandardCharsets.UTF_8))).contains("class A {}");
    assertThat(problems).isEmpty();
  }

  @Test
  void readsOtherTextAsLatin1AndSaysSo() {
    assertThat(read("class Ä {}".getBytes(StandardCharsets.ISO_8859_1))).contains("class Ä {}");
    assertThat(problems).containsExactly("A.java: is not UTF-8; read as ISO-8859-1");
  }

  @Test
  void refusesBinaryData() {
    assertThat(read(new byte[] {(byte) 0xca, (byte) 0xfe, 0, 1})).isEmpty();
    assertThat(problems)
        .containsExactly("A.java: is not Java source but binary data; not analysed");
  }

  @Test
  void saysThatAFileIsEmpty() {
    assertThat(read(new byte[0])).isEmpty();
    assertThat(problems).containsExactly("A.java: is empty; nothing to analyse");
  }

  @Test
  void readsNoMoreThanItsLimitOfAHugeFile() {
    EndlessStream endless = new EndlessStream();

    assertThat(read(() -> endless)).isEmpty();
    assertThat(problems).containsExactly("A.java: is larger than 4 MB; not analysed");
    assertThat(endless.read).isLessThan(2L * SourceReader.MAX_BYTES);
  }

  @Test
  void readsAFileOfTheLargestSize() {
    byte[] bytes = " ".repeat(SourceReader.MAX_BYTES).getBytes(StandardCharsets.UTF_8);

    assertThat(read(bytes)).isPresent();
    assertThat(problems).isEmpty();
  }

  @Test
  void saysWhyAFileCannotBeRead() {
    assertThat(
            read(
                () -> {
                  throw new AccessDeniedException("A.java");
                }))
        .isEmpty();
    assertThat(problems)
        .containsExactly("A.java: cannot be read (permission denied); not analysed");
  }

  private Optional<String> read(byte[] bytes) {
    return read(() -> new ByteArrayInputStream(bytes));
  }

  private Optional<String> read(SourceFile.Content content) {
    return SourceReader.read(
        new SourceFile("A.java", content), (Problem p) -> problems.add(p.toString()));
  }

  /** Blanks without end. */
  private static final class EndlessStream extends InputStream {
    private long read;

    @Override
    public int read() throws IOException {
      read++;
      return ' ';
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      java.util.Arrays.fill(into, offset, offset + length, (byte) ' ');
      read += length;
      return length;
    }
  }
}
