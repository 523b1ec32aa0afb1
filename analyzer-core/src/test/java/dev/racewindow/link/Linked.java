// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.frontend.javaparser.JavaSourceFrontEnd;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.SourceUnit;
import dev.racewindow.ir.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sources of a test, parsed and linked, with short forms of what the tests ask of the result. */
record Linked(Program program) {
  /** Links sources, one file each, with the shipped signatures and without class path. */
  static Linked of(String... sources) {
    return new Linked(Linker.link(units(sources), ClassPath.empty(), Signatures.shipped(), 1));
  }

  static List<SourceUnit> units(String... sources) {
    List<SourceUnit> units = new ArrayList<>();
    for (int i = 0; i < sources.length; i++) {
      JavaSourceFrontEnd.Result result =
          new JavaSourceFrontEnd().lower("File" + i + ".java", sources[i]);
      if (!(result instanceof JavaSourceFrontEnd.Lowered lowered)) {
        throw new AssertionError(result + " in " + sources[i]);
      }
      units.add(lowered.unit());
    }
    return units;
  }

  TypeDecl type(String name) {
    return program.type(name).orElseThrow(() -> new AssertionError("no type " + name));
  }

  /** The first method of this name. */
  MethodDecl method(String type, String name) {
    return type(type).methods().stream()
        .filter(each -> each.id().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no method " + type + "." + name));
  }

  /** All instructions of a method, those of its lambdas after their closure. */
  List<Instruction> instructions(String type, String method) {
    return flat(method(type, method).body().orElseThrow()).toList();
  }

  private static Stream<Instruction> flat(Body body) {
    return body.blocks().stream()
        .flatMap(block -> block.instructions().stream())
        .flatMap(
            each ->
                each instanceof Instruction.Closure closure
                    ? Stream.concat(Stream.of(each), flat(closure.body()))
                    : Stream.of(each));
  }

  /** The callees of a method and its lambdas: {@code owner.name(parameters) : type}. */
  List<String> calls(String type, String method) {
    return instructions(type, method).stream()
        .filter(Instruction.Call.class::isInstance)
        .map(each -> text(((Instruction.Call) each).callee()))
        .toList();
  }

  static String text(Callee callee) {
    String dispatch = callee.dispatch() == Callee.Dispatch.VIRTUAL ? "" : callee.dispatch() + " ";
    return dispatch
        + callee.owner()
        + "."
        + callee.name()
        + "("
        + String.join(", ", callee.parameterTypes())
        + ") : "
        + callee.returnType();
  }

  /** The fields that a method and its lambdas read: {@code owner.name : type}. */
  List<String> reads(String type, String method) {
    return instructions(type, method).stream()
        .filter(Instruction.LoadField.class::isInstance)
        .map(each -> ((Instruction.LoadField) each).field())
        .map(field -> field + " : " + field.type())
        .toList();
  }
}
