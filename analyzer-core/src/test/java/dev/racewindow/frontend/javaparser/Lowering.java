// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.frontend.javaparser.JavaSourceFrontEnd.Lowered;
import dev.racewindow.frontend.javaparser.JavaSourceFrontEnd.Refused;
import dev.racewindow.frontend.javaparser.JavaSourceFrontEnd.Result;
import dev.racewindow.ir.IrText;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.SourceUnit;
import dev.racewindow.ir.TypeDecl;

/** Lowers sources that stand in tests. */
final class Lowering {
  private Lowering() {}

  static Result result(String source) {
    return new JavaSourceFrontEnd().lower("Test.java", source);
  }

  static SourceUnit unit(String source) {
    Result result = result(source);
    assertThat(result).isInstanceOf(Lowered.class);
    return ((Lowered) result).unit();
  }

  static Refused refused(String source) {
    Result result = result(source);
    assertThat(result).isInstanceOf(Refused.class);
    return (Refused) result;
  }

  static TypeDecl type(SourceUnit unit, String name) {
    return unit.types().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  static MethodDecl method(TypeDecl type, String name) {
    return type.methods().stream()
        .filter(m -> m.id().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The text of the body of method {@code m} in a class {@code A} with these members. */
  static String bodyOfM(String members) {
    SourceUnit unit = unit("class A {\n" + members + "\n}\n");
    return IrText.of(method(type(unit, "A"), "m").body().orElseThrow());
  }
}
