// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineHashesTest {
  private static final BigInteger BASE = BigInteger.valueOf(37);
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(64);

  /** The definition, term by term: character k of the line counts 37 to the (99 - k). */
  private static String hash(String first100) {
    BigInteger sum = BigInteger.ZERO;
    for (int k = 0; k < first100.length(); k++) {
      sum = sum.add(BigInteger.valueOf(first100.charAt(k)).multiply(BASE.pow(99 - k)));
    }
    return sum.mod(MODULUS).toString(16);
  }

  @Test
  void hashesAnEmptyFileAsItsEndAlone() {
    // The value that GitHub's action gives an empty file
    assertThat(LineHashes.of("")).containsExactly("c129715d7a2bc9a3:1");
    assertThat(hash("\uFFFF")).isEqualTo("c129715d7a2bc9a3");
  }

  @Test
  void ignoresBlanksTabsAndTheKindOfLineEnd() {
    List<String> expected = List.of(hash("a;\nb;\n\uFFFF") + ":1", hash("b;\n\uFFFF") + ":1");

    assertThat(LineHashes.of("a;\nb;\n")).startsWith(expected.toArray(String[]::new));
    assertThat(LineHashes.of(" a ;\r\n\tb;\r\n")).isEqualTo(LineHashes.of("a;\nb;\n"));
    assertThat(LineHashes.of("a;\rb;\r")).isEqualTo(LineHashes.of("a;\nb;\n"));
  }

  @Test
  void looksAtTheFirstHundredCharactersOnly() {
    String hundred = "x".repeat(100);

    assertThat(LineHashes.of(hundred + "y").get(0)).isEqualTo(LineHashes.of(hundred + "z").get(0));
    assertThat(LineHashes.of(hundred + "y").get(0)).isEqualTo(hash(hundred) + ":1");
  }

  @Test
  void numbersEqualLines() {
    String line = "x".repeat(100) + "\n";

    assertThat(LineHashes.of(line + line))
        .startsWith(hash("x".repeat(100)) + ":1", hash("x".repeat(100)) + ":2")
        .hasSize(3);
  }
}
