// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import dev.racewindow.ir.Body;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A type to which Lombok adds members.
 *
 * @param scope the type's names and type variables
 * @param type as the source declares it
 * @param initialized the fields that have an initializer
 */
record LombokType(
    TypeScope scope, TypeDecl type, Set<String> initialized, LombokAnnotations lombok) {

  /** The fields of instances, without those that the front end made up. */
  List<FieldDecl> instanceFields() {
    return type.fields().stream()
        .filter(field -> !field.is(Modifier.STATIC) && !field.name().contains("$"))
        .toList();
  }

  /** Whether the source declares a method of this name. */
  boolean declares(String method) {
    return type.methods().stream().anyMatch(m -> m.id().name().equals(method));
  }

  /** A reference to a field of this type. */
  FieldRef field(FieldDecl field) {
    return scope.field(field.name());
  }

  /** The parameter that stands for a field. */
  static Parameter parameter(FieldDecl field) {
    return new Parameter(field.name(), field.type(), List.of());
  }

  /**
   * What is generated, before its body.
   *
   * @param owner the type that gets the method, by name and as {@code this}
   */
  record Head(
      TypeRef owner,
      String name,
      List<Parameter> parameters,
      TypeRef returnType,
      Set<Modifier> modifiers,
      Span span) {}

  /** A generated method; its code gets the builder and the parameters. */
  MethodDecl method(Head head, BiConsumer<BodyBuilder, List<Value>> code) {
    BodyBuilder builder = new BodyBuilder();
    if (!head.modifiers().contains(Modifier.STATIC)) {
      builder.receiver(head.owner());
    }
    List<Value> values = new ArrayList<>();
    for (Parameter parameter : head.parameters()) {
      values.add(builder.parameter(parameter.name(), parameter.type()));
    }
    code.accept(builder, values);
    Body body = builder.build();
    List<String> erased =
        head.parameters().stream().map(p -> scope.types.erased(p.type())).toList();
    return new MethodDecl(
        new MethodId(head.owner().name(), head.name(), erased),
        List.of(),
        head.parameters(),
        head.returnType(),
        head.modifiers(),
        List.of(),
        Optional.of(body),
        head.span());
  }

  /** {@code this} of a generated method. */
  static Value self(BodyBuilder code) {
    return code.receiver().orElseThrow();
  }
}
