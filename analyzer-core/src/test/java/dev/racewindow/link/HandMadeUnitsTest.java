// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.Import;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Literal;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.SourceUnit;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The linker on units that no front end made. */
class HandMadeUnitsTest {
  @Test
  void aFieldIsFoundAndItsGenericTypeFlowsThroughACall() {
    BodyBuilder code = new BodyBuilder();
    code.receiver(TypeRef.Named.of("Shop"));
    Value names = code.loadName(List.of("names"), Span.NONE);
    Value first =
        code.call(
            Callee.unresolved(Callee.Dispatch.VIRTUAL, "get"),
            names,
            List.of(code.constant(new Literal.Scalar("int", "0"), Span.NONE)),
            Span.NONE);
    code.call(Callee.unresolved(Callee.Dispatch.VIRTUAL, "trim"), first, List.of(), Span.NONE);
    code.ret(Optional.empty(), Span.NONE);

    Program program = link(shop(code));

    List<Instruction> instructions = bodyOf(program);
    assertThat(instructions.get(0))
        .isInstanceOfSatisfying(
            Instruction.LoadField.class,
            load -> assertThat(load.field().owner().name()).isEqualTo("shop.Shop"));
    assertThat(calls(instructions))
        .containsExactly(
            "java.util.List<java.lang.String>.get[int] : java.lang.String",
            "java.lang.String.trim[] : java.lang.String");
    assertThat(program.unresolvedCalls()).isEmpty();
  }

  @Test
  void anUnknownReceiverStaysUnresolvedAndIsCounted() {
    BodyBuilder code = new BodyBuilder();
    code.receiver(TypeRef.Named.of("Shop"));
    Value nowhere = code.loadName(List.of("nowhere"), Span.NONE);
    code.call(Callee.unresolved(Callee.Dispatch.VIRTUAL, "get"), nowhere, List.of(), Span.NONE);
    code.ret(Optional.empty(), Span.NONE);

    Program program = link(shop(code));

    assertThat(calls(bodyOf(program))).containsExactly("?.get[] : ?");
    assertThat(program.unresolvedCalls()).containsOnly(Map.entry("receiver type unknown", 1));
  }

  private static List<String> calls(List<Instruction> instructions) {
    return instructions.stream()
        .filter(Instruction.Call.class::isInstance)
        .map(each -> ((Instruction.Call) each).callee())
        .map(c -> c.owner() + "." + c.name() + c.parameterTypes() + " : " + c.returnType())
        .toList();
  }

  private static List<Instruction> bodyOf(Program program) {
    TypeDecl shop = program.type("shop.Shop").orElseThrow();
    return shop.methods().get(0).body().orElseThrow().blocks().get(0).instructions();
  }

  private static Program link(TypeDecl type) {
    SourceUnit unit =
        new SourceUnit(
            "Shop.java",
            "shop",
            List.of(new Import("java.util.List", false, false)),
            List.of(type),
            List.of());
    return Linker.link(List.of(unit), ClassPath.empty(), Signatures.none(), 1);
  }

  private static TypeDecl shop(BodyBuilder code) {
    TypeRef names = new TypeRef.Named("List", List.of(TypeRef.Named.of("String")));
    return new TypeDecl(
        "shop.Shop",
        TypeDecl.Kind.CLASS,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Set.of(Modifier.PUBLIC),
        List.of(),
        List.of(new FieldDecl("names", names, Set.of(), List.of(), Optional.empty(), Span.NONE)),
        List.of(
            new MethodDecl(
                new MethodId("shop.Shop", "run", List.of()),
                List.of(),
                List.of(),
                new TypeRef.Primitive("void"),
                Set.of(),
                List.of(),
                Optional.of(code.build()),
                Span.NONE)),
        Span.NONE);
  }
}
