// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void keepsWhatFits() {
    assertThat(Wrap.at(5, "12345")).containsExactly("12345");
    assertThat(Wrap.at(5, "")).containsExactly("");
    assertThat(Wrap.at(5, "ab\ncd")).containsExactly("ab", "cd");
  }

  @Test
  void breaksAtTheLastBlankThatFits() {
    assertThat(Wrap.at(7, "one two three")).containsExactly("one two", "three");
  }

  @Test
  void breaksALongNameAtAJoint() {
    assertThat(Wrap.at(14, "Repository.existsByMoimId → false"))
        .containsExactly("Repository", ".existsByMoim", "Id → false");
    assertThat(Wrap.at(10, "existsByURLOrName")).containsExactly("existsBy", "URLOrName");
  }

  @Test
  void cutsANameWithoutAJoint() {
    assertThat(Wrap.at(4, "abcdefghij")).containsExactly("abcd", "efgh", "ij");
  }
}
