// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The constructors that Lombok generates, and the static methods in front of them. */
final class LombokConstructors {
  private final LombokType target;
  private final LombokAnnotations lombok;
  private final List<Annotation> annotations;
  private final Span span;

  LombokConstructors(LombokType target) {
    this.target = target;
    this.lombok = target.lombok();
    this.annotations = target.type().annotations();
    this.span = target.type().span();
  }

  /**
   * The constructors.
   *
   * @param isDeclared whether the source has a constructor
   */
  List<MethodDecl> methods(boolean isDeclared) {
    List<MethodDecl> methods = new ArrayList<>();
    add(LombokFeature.NO_ARGS, List.of(), methods);
    add(LombokFeature.REQUIRED_ARGS, required(), methods);
    add(LombokFeature.ALL_ARGS, parametersOfAll(target), methods);
    if (methods.isEmpty() && !isDeclared) {
      boolean isBuilt = lombok.has(annotations, LombokFeature.BUILDER);
      if (isBuilt || lombok.has(annotations, LombokFeature.DEFAULT_ALL_ARGS)) {
        methods.add(constructor(parametersOfAll(target)));
      } else if (lombok.has(annotations, LombokFeature.DEFAULT_REQUIRED_ARGS)) {
        add(LombokFeature.DEFAULT_REQUIRED_ARGS, required(), methods);
      }
    }
    return methods;
  }

  private void add(LombokFeature feature, List<FieldDecl> fields, List<MethodDecl> methods) {
    Optional<Annotation> annotation = lombok.find(annotations, feature);
    if (annotation.isPresent()) {
      methods.add(constructor(fields));
      LombokAnnotations.text(annotation.get(), "staticName")
          .or(() -> LombokAnnotations.text(annotation.get(), "staticConstructor"))
          .ifPresent(name -> methods.add(factory(name, fields)));
    }
  }

  /** The fields that the constructor of all takes: not those that are final and have a value. */
  static List<FieldDecl> parametersOfAll(LombokType target) {
    return target.instanceFields().stream()
        .filter(field -> !field.is(Modifier.FINAL) || !target.initialized().contains(field.name()))
        .toList();
  }

  private List<FieldDecl> required() {
    return target.instanceFields().stream()
        .filter(field -> !target.initialized().contains(field.name()))
        .filter(
            field ->
                field.is(Modifier.FINAL) || lombok.has(field.annotations(), LombokFeature.NON_NULL))
        .toList();
  }

  private MethodDecl constructor(List<FieldDecl> fields) {
    List<Parameter> parameters = fields.stream().map(LombokType::parameter).toList();
    return target.method(
        new LombokType.Head(
            target.scope().self(),
            "<init>",
            parameters,
            TypeRefs.VOID,
            Set.of(Modifier.PUBLIC),
            span),
        (code, values) -> {
          begin(code, List.of());
          for (int i = 0; i < fields.size(); i++) {
            code.storeField(
                LombokType.self(code),
                target.field(fields.get(i)),
                values.get(i),
                fields.get(i).span());
          }
        });
  }

  /** The calls of the superclass's constructor and of the field initializers. */
  void begin(BodyBuilder code, List<Value> arguments) {
    Value self = LombokType.self(code);
    target
        .type()
        .superclass()
        .ifPresent(
            superclass -> code.call(Calls.special(superclass, "<init>"), self, arguments, span));
    if (target.scope().hasFieldInitializers()) {
      TypeRef type = TypeRef.Named.of(target.type().name());
      code.call(Calls.special(type, Constructors.FIELDS), self, List.of(), span);
    }
  }

  private MethodDecl factory(String name, List<FieldDecl> fields) {
    TypeRef self = target.scope().self();
    return target.method(
        new LombokType.Head(
            self,
            name,
            fields.stream().map(LombokType::parameter).toList(),
            self,
            Set.of(Modifier.PUBLIC, Modifier.STATIC),
            span),
        (code, values) -> code.ret(Optional.of(create(code, self, values, span)), span));
  }

  /** A new object of a type. */
  static Value create(BodyBuilder code, TypeRef type, List<Value> arguments, Span span) {
    Value object = code.create(type, span);
    code.type(object, type);
    TypeRef raw = TypeRef.Named.of(type.name());
    code.call(Calls.special(raw, "<init>"), object, arguments, span);
    return object;
  }
}
