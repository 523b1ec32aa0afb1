// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import static dev.racewindow.frontend.javaparser.Lowering.method;
import static dev.racewindow.frontend.javaparser.Lowering.type;
import static dev.racewindow.frontend.javaparser.Lowering.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ir.IrText;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.SourceUnit;
import dev.racewindow.ir.TypeDecl;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The members that Lombok's documentation says its annotations generate. */
final class LombokTest {
  @Test
  void annotationsOfOtherLibrariesGenerateNothing() {
    assertThat(names(type(unit("import other.Data; @Data class A { int x; }"), "A")))
        .containsExactly("<init>()");
  }

  @Test
  void writtenAccessorWins() {
    TypeDecl type =
        type(
            unit("import lombok.Getter; @Getter class A { int x; int getX() { return 1; } }"), "A");

    assertThat(names(type)).containsExactlyInAnyOrder("getX()", "<init>()");
  }

  @Test
  void dataHasAccessorsAndTheRequiredConstructor() {
    TypeDecl type =
        type(
            unit(
                """
                import lombok.*;
                @Data class A {
                  private final long id; private boolean active; @NonNull String name;
                  final int fixed = 1; static int count; @Setter(AccessLevel.NONE) int quiet;
                }
                """),
            "A");

    assertThat(names(type))
        .containsExactlyInAnyOrder(
            "<init>(long, String)",
            "getId()",
            "isActive()",
            "setActive(boolean)",
            "getName()",
            "setName(String)",
            "getFixed()",
            "getQuiet()");
    assertThat(IrText.of(method(type, "isActive")))
        .isEqualTo(
            """
            public boolean isActive()
              this=%0
              b0:
                %1 = load %0.A.active
                return %1
            """);
    assertThat(IrText.of(method(type, "<init>")))
        .isEqualTo(
            """
            public void <init>(long id, String name)
              this=%0, %1(id):long, %2(name):String
              b0:
                store %0.A.id = %1
                store %0.A.name = %2
                return
            """);
  }

  @Test
  void aLoggerIsAFieldOfItsLibrary() {
    assertThat(fields("import lombok.extern.slf4j.Slf4j; @Slf4j class A {}"))
        .containsExactly("org.slf4j.Logger log");
    assertThat(fields("@lombok.extern.java.Log enum A { ONE }"))
        .containsExactly("A ONE", "java.util.logging.Logger log");
    assertThat(fields("import lombok.extern.log4j.*; @Log4j2 class A { int x; }"))
        .containsExactly("int x", "org.apache.logging.log4j.Logger log");
  }

  @Test
  void aWrittenLoggerWins() {
    assertThat(fields("import lombok.extern.slf4j.Slf4j; @Slf4j class A { String log; }"))
        .containsExactly("String log");
    assertThat(fields("import other.Slf4j; @Slf4j class A {}")).isEmpty();
  }

  private static List<String> fields(String source) {
    return type(unit(source), "A").fields().stream()
        .map(field -> field.type() + " " + field.name())
        .toList();
  }

  @Test
  void accessorStyleIsHonoured() {
    TypeDecl type =
        type(
            unit(
                """
                import lombok.Setter; import lombok.experimental.Accessors;
                @Setter @Accessors(fluent = true) class A { int x; }
                """),
            "A");

    assertThat(IrText.of(method(type, "x")))
        .isEqualTo(
            """
            public A x(int x)
              this=%0, %1(x):int
              b0:
                store %0.A.x = %1
                return %0
            """);
  }

  @Test
  void builderCollectsAndCallsTheConstructorOfAll() {
    SourceUnit unit = unit("import lombok.Builder; @Builder class A { int x; String y; }");

    assertThat(names(type(unit, "A")))
        .containsExactlyInAnyOrder("<init>(int, String)", "builder()");
    TypeDecl builder = type(unit, "A.ABuilder");
    assertThat(names(builder))
        .containsExactlyInAnyOrder("<init>()", "x(int)", "y(String)", "build()");
    assertThat(IrText.of(method(builder, "build")))
        .isEqualTo(
            """
            public A build()
              this=%0
              b0:
                %1 = load %0.A.ABuilder.x
                %2 = load %0.A.ABuilder.y
                %3:A = new A
                %4 = call special %3.A.<init>(%1, %2)
                return %3
            """);
  }

  @Test
  void superBuilderExtendsThatOfTheSuperclass() {
    SourceUnit unit =
        unit("import lombok.experimental.SuperBuilder; @SuperBuilder class A extends B { int x; }");

    assertThat(type(unit, "A.ABuilder").superclass()).hasToString("Optional[B.BBuilder<C, B>]");
    assertThat(method(type(unit, "A"), "<init>").id()).hasToString("A.<init>(ABuilder)");
  }

  @Test
  void factoryStandsBeforeTheConstructor() {
    TypeDecl type =
        type(
            unit(
                "import lombok.*; @RequiredArgsConstructor(staticName = \"of\") class A { final int x; }"),
            "A");

    assertThat(names(type)).containsExactlyInAnyOrder("<init>(int)", "of(int)");
  }

  @Test
  void synchronizedIsAModifier() {
    TypeDecl type = type(unit("class A { @lombok.Synchronized void m() {} }"), "A");

    assertThat(method(type, "m").is(Modifier.SYNCHRONIZED)).isTrue();
  }

  private static List<String> names(TypeDecl type) {
    return type.methods().stream()
        .map(m -> m.id().name() + "(" + String.join(", ", m.id().parameterTypes()) + ")")
        .toList();
  }
}
