// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import static dev.racewindow.frontend.javaparser.Lowering.method;
import static dev.racewindow.frontend.javaparser.Lowering.refused;
import static dev.racewindow.frontend.javaparser.Lowering.result;
import static dev.racewindow.frontend.javaparser.Lowering.type;
import static dev.racewindow.frontend.javaparser.Lowering.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.IrText;
import dev.racewindow.ir.SourceUnit;
import dev.racewindow.ir.SourceUnit.SuppressionComment;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd files are lowered or refused with a line, and never an exception. */
final class RobustnessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "// only a comment",
        ";",
        "module a.b { requires java.sql; }",
        "@Deprecated package a.b;",
        "import module java.base; void main() { System.out.println(1); }",
        "class A { A() { int x = 1; super(); } }",
        "class A { void m() { try { a(); } catch (Exception _) { } b(_ -> 1); } }",
        "sealed interface S permits A {} non-sealed class A implements S {}",
        "class A { int record = 1, when = 2, yield2 = 3, sealed = 4; void permits() { record++; } }",
        "class A { void m() { break; continue; } }",
        "class A { static void m() { this.a(); super.b(); A.this.c(); } }",
        "class A { void m() { new A.B.C() {}; x.new Y() { int z = 1; }; } }",
        "class A { { for (;;); } static { return; } }",
        "interface I { I X = new I() { I Y = X; }; }",
        "class A { int a = b, b = a; int c() { return c; } int c; }"
      })
  void isLowered(String source) {
    assertThat(IrText.of(unit(source))).startsWith("unit Test.java\n");
  }

  @Test
  void syntaxErrorIsRefusedAtItsLine() {
    assertThat(refused("class A {\n  int x = ;\n}\n").line()).isEqualTo(2);
    assertThat(refused("class A {\n  int x = ;\n}\n").message()).doesNotContain("\n");
    assertThat(refused("class A {\n").line()).isPositive();
    assertThat(refused("\0\1\2").line()).isPositive();
  }

  @Test
  void byteOrderMarkAndCarriageReturnsShiftNothing() {
    String plain = "class A {\n  void m() { a(); }\n}\n";

    assertThat(unit("\uFEFF" + plain)).isEqualTo(unit(plain));
    assertThat(unit(plain.replace("\n", "\r\n"))).isEqualTo(unit(plain));
  }

  @Test
  void thousandsOfTermsAreOneConcatenation() {
    String terms = " + \"b\" + x".repeat(3_000);
    SourceUnit unit = unit("class A { String m(int x) { return \"a\"" + terms + "; } }");

    assertThat(IrText.of(method(type(unit, "A"), "m"))).doesNotContain("unknown");
  }

  @Test
  void longChainsOfCallsAreCalls() {
    SourceUnit unit = unit("class A { void m(B b) { b" + ".x()".repeat(1_000) + "; } }");

    assertThat(IrText.of(method(type(unit, "A"), "m"))).doesNotContain("unknown");
  }

  @Test
  void deepNestingIsLoweredOrRefused() {
    String elseIfs = "if (x == 1) a(); else ".repeat(2_000) + "b();";

    assertThat(result("class A { void m(int x) { " + elseIfs + " } }")).isNotNull();
    assertThat(result("class A { int x = " + "(".repeat(2_000) + "1" + ")".repeat(2_000) + "; }"))
        .isNotNull();
    assertThat(result("class A { int x = " + "-(".repeat(9_000) + "1" + ")".repeat(9_000) + "; }"))
        .isNotNull();
    assertThat(result("class A {".repeat(2_000) + "}".repeat(2_000))).isNotNull();
  }

  @Test
  void failureInOneMethodLeavesTheOthers() {
    String nested = "try { a(); } finally { ".repeat(30) + "b();" + " }".repeat(30);
    SourceUnit unit = unit("class A { void bad(int p) { " + nested + " } void m() { c(); } }");

    var body = method(type(unit, "A"), "bad").body().orElseThrow();
    assertThat(body.parameters()).hasSize(1);
    assertThat(body.blocks()).hasSize(1);
    assertThat(body.blocks().get(0).instructions())
        .singleElement()
        .isInstanceOfSatisfying(
            Instruction.Unknown.class, u -> assertThat(u.reason()).contains("too large"));
    assertThat(IrText.of(method(type(unit, "A"), "m"))).contains("call unqualified c()");
  }

  @Test
  void largeFileIsLowered() {
    StringBuilder source = new StringBuilder("class A {\n");
    IntStream.range(0, 2_000)
        .forEach(i -> source.append("  int m").append(i).append("(int x) { return x + 1; }\n"));
    String comment = "/* " + "x".repeat(9_000_000) + " */";

    assertThat(type(unit(source + comment + "}"), "A").methods()).hasSize(2_001);
  }

  @Test
  void suppressionsAreFoundInComments() {
    SourceUnit unit =
        unit(
            """
            // racewindow:ignore LostUpdate because the job runs alone
            class A { // racewindow:ignore because it is a test
              /* racewindow:ignore DoubleClaim */ int x;
              String s = "// racewindow:ignore No";
              // see racewindow:ignore
            }
            """);

    assertThat(unit.suppressions())
        .containsExactly(
            new SuppressionComment(1, "LostUpdate", "the job runs alone"),
            new SuppressionComment(2, "*", "it is a test"),
            new SuppressionComment(3, "DoubleClaim", ""));
  }

  @Test
  void finallyThatIsInlinedTwiceDeclaresItsClassesOnce() {
    SourceUnit unit =
        unit("class A { int m() { try { return a(); } finally { b(new Object() {}); } } }");

    assertThat(unit.types()).extracting(t -> t.name()).containsExactly("A", "A.1");
  }
}
