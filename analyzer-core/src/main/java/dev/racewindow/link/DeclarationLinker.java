// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Qualifies the names in declarations; bodies and constants stay as they are. */
final class DeclarationLinker {
  private DeclarationLinker() {}

  /** The declaration with supertypes, member types and annotation names qualified. */
  static TypeDecl qualify(TypeDecl type, ProgramNames program) {
    TypeScope scope = TypeScope.ofType(program, type);
    TypeScope header = TypeScope.ofHeader(program, type);
    List<FieldDecl> fields = new ArrayList<>();
    for (FieldDecl field : type.fields()) {
      fields.add(
          new FieldDecl(
              field.name(),
              scope.type(field.type()),
              field.modifiers(),
              field.annotations(),
              field.constant(),
              field.span()));
    }
    List<MethodDecl> methods = new ArrayList<>();
    for (MethodDecl method : type.methods()) {
      methods.add(qualify(method, scope));
    }
    Optional<TypeRef> superclass = type.superclass().map(header::type);
    List<TypeRef> interfaces = new ArrayList<>(header.types(type.interfaces()));
    if (superclass.isPresent() && program.isInterface(superclass.get().name())) {
      // The header of an anonymous class does not tell a class from an interface (JLS 15.9.5).
      interfaces.add(superclass.get());
      superclass = Optional.empty();
    }
    return new TypeDecl(
        type.name(),
        type.kind(),
        header.parameters(type.typeParameters()),
        superclass,
        interfaces,
        type.enclosing(),
        type.modifiers(),
        type.annotations(),
        fields,
        methods,
        type.span());
  }

  private static MethodDecl qualify(MethodDecl method, TypeScope outer) {
    TypeScope scope = outer.withVariables(method.typeParameters());
    List<Parameter> parameters = new ArrayList<>();
    for (Parameter parameter : method.parameters()) {
      parameters.add(
          new Parameter(parameter.name(), scope.type(parameter.type()), parameter.annotations()));
    }
    return new MethodDecl(
        method.id(),
        scope.parameters(method.typeParameters()),
        parameters,
        scope.type(method.returnType()),
        method.modifiers(),
        method.annotations(),
        method.body(),
        method.span());
  }
}
