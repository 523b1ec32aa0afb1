// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.body.RecordDeclaration;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl.Kind;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members that the language adds to classes, enums and records (JLS 8.8.9, 8.9.3, 8.10.3). */
final class ImpliedMembers {
  private static final Set<Modifier> PUBLIC_STATIC = Set.of(Modifier.PUBLIC, Modifier.STATIC);

  private final TypeScope type;
  private final Span span;

  ImpliedMembers(TypeScope type) {
    this.type = type;
    this.span = Spans.of(type.node);
  }

  /** What is added to the declared methods. */
  List<MethodDecl> methods(List<MethodDecl> declared) {
    boolean hasConstructor = declared.stream().anyMatch(m -> m.id().name().equals("<init>"));
    List<MethodDecl> added = new ArrayList<>();
    if (type.kind == Kind.ENUM) {
      added.addAll(enumMethods());
    }
    if (type.kind == Kind.RECORD) {
      added.addAll(recordMethods(declared));
    } else if (!hasConstructor
        && (type.kind == Kind.ENUM || (type.kind == Kind.CLASS && !type.isAnonymous()))) {
      Set<Modifier> access = type.kind == Kind.ENUM ? Set.of(Modifier.PRIVATE) : Set.of();
      added.add(
          Signature.synthetic(type, "<init>", access, span)
              .method(List.of(), body -> new Constructors(body).implicitly(List.of(), span)));
    }
    return added;
  }

  private List<MethodDecl> enumMethods() {
    TypeRef self = TypeRef.Named.of(type.name);
    Parameter name = new Parameter("name", Literals.STRING, List.of());
    return List.of(
        method("values", List.of(), new TypeRef.Array(self), PUBLIC_STATIC).method(List.of()),
        method("valueOf", List.of(name), self, PUBLIC_STATIC).method(List.of()));
  }

  private List<MethodDecl> recordMethods(List<MethodDecl> declared) {
    List<Parameter> components =
        Members.parameters(((RecordDeclaration) type.node).getParameters(), type.types);
    List<MethodDecl> added = new ArrayList<>();
    Signature canonical = Signature.synthetic(type, "<init>", Set.of(), span).with(components);
    MethodDecl constructor =
        canonical.method(List.of(), body -> new Constructors(body).canonical(span));
    if (declared.stream().noneMatch(method -> method.id().equals(constructor.id()))) {
      added.add(constructor);
    }
    for (Parameter component : components) {
      Signature accessor =
          method(component.name(), List.of(), component.type(), Set.of(Modifier.PUBLIC));
      MethodDecl method = accessor.method(List.of(), body -> load(body, component.name()));
      if (declared.stream().noneMatch(other -> other.id().equals(method.id()))) {
        added.add(method);
      }
    }
    return added;
  }

  private void load(BodyContext body, String field) {
    Value value = body.code.loadField(body.receiver(span), type.field(field), span);
    body.code.ret(Optional.of(value), span);
  }

  private Signature method(
      String name, List<Parameter> parameters, TypeRef result, Set<Modifier> modifiers) {
    return new Signature(type, name, List.of(), parameters, result, modifiers, type.types, span);
  }
}
