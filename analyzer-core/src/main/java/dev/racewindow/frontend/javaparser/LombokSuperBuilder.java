// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The builder classes that Lombok generates for types whose superclass has one too: a generic one
 * that subclasses extend, and one to be created.
 */
final class LombokSuperBuilder {
  private static final TypeRef BUILT = new TypeRef.Variable("C");
  private static final TypeRef BUILDER = new TypeRef.Variable("B");

  private final LombokType target;
  private final Annotation annotation;
  private final Span span;
  private final TypeRef self;
  private final String name;
  private final TypeRef generic;
  private final TypeRef created;

  LombokSuperBuilder(LombokType target, Annotation annotation) {
    this.target = target;
    this.annotation = annotation;
    this.span = target.type().span();
    this.self = TypeRef.Named.of(target.type().name());
    this.name = self.name() + "." + target.type().simpleName() + "Builder";
    this.generic = new TypeRef.Named(name, List.of(BUILT, BUILDER));
    this.created = TypeRef.Named.of(name + "Impl");
  }

  /** The methods of the type itself, with the constructor that takes a builder. */
  List<MethodDecl> methods() {
    List<MethodDecl> methods = new ArrayList<>();
    Parameter builder = new Parameter("b", TypeRef.Named.of(name), List.of());
    methods.add(
        method(
            new LombokType.Head(
                self, "<init>", List.of(builder), TypeRefs.VOID, Set.of(Modifier.PROTECTED), span),
            this::construct));
    methods.add(
        method(
            head(self, "builder", created, Set.of(Modifier.PUBLIC, Modifier.STATIC)),
            (code, none) -> code.ret(Optional.of(fresh(code)), span)));
    if (LombokAnnotations.isTrue(annotation, "toBuilder")) {
      methods.add(
          method(
              head(self, "toBuilder", created, Set.of(Modifier.PUBLIC)),
              (code, none) -> copy(code)));
    }
    return methods;
  }

  private MethodDecl method(LombokType.Head head, BiConsumer<BodyBuilder, List<Value>> code) {
    return target.method(head, code);
  }

  private LombokType.Head head(
      TypeRef owner, String method, TypeRef result, Set<Modifier> modifiers) {
    return new LombokType.Head(owner, method, List.of(), result, modifiers, span);
  }

  private Value fresh(BodyBuilder code) {
    return LombokConstructors.create(code, created, List.of(), span);
  }

  private FieldRef field(FieldDecl field) {
    return new FieldRef(TypeRef.Named.of(name), field.name(), TypeRef.UNKNOWN);
  }

  private void construct(BodyBuilder code, List<Value> parameters) {
    new LombokConstructors(target).begin(code, parameters);
    for (FieldDecl field : target.instanceFields()) {
      Value value = code.loadField(parameters.get(0), field(field), span);
      code.storeField(LombokType.self(code), target.field(field), value, span);
    }
  }

  private void copy(BodyBuilder code) {
    Value copy = fresh(code);
    for (FieldDecl field : target.instanceFields()) {
      Value value = code.loadField(LombokType.self(code), target.field(field), span);
      code.storeField(copy, field(field), value, span);
    }
    code.ret(Optional.of(copy), span);
  }

  /** The two builder classes. */
  List<TypeDecl> types() {
    Optional<TypeRef> parent =
        target
            .type()
            .superclass()
            .map(
                superclass -> {
                  String simple =
                      superclass.name().substring(superclass.name().lastIndexOf('.') + 1);
                  String builder = superclass.name() + "." + simple + "Builder";
                  return new TypeRef.Named(builder, List.of(BUILT, BUILDER));
                });
    List<TypeParameter> variables =
        List.of(new TypeParameter("C", List.of(self)), new TypeParameter("B", List.of(generic)));
    List<FieldDecl> fields =
        target.instanceFields().stream()
            .map(
                f ->
                    new FieldDecl(
                        f.name(),
                        f.type(),
                        Set.of(Modifier.PRIVATE),
                        List.of(),
                        Optional.empty(),
                        span))
            .toList();
    TypeRef implemented = new TypeRef.Named(name, List.of(self, created));
    return List.of(
        type(name, variables, parent, fields, builderMethods()),
        type(
            created.name(),
            List.of(),
            Optional.of(implemented),
            List.of(),
            List.of(constructor(created), build())));
  }

  private TypeDecl type(
      String typeName,
      List<TypeParameter> variables,
      Optional<TypeRef> superclass,
      List<FieldDecl> fields,
      List<MethodDecl> methods) {
    return new TypeDecl(
        typeName,
        TypeDecl.Kind.CLASS,
        variables,
        superclass,
        List.of(),
        Optional.of(target.type().name()),
        Set.of(Modifier.PUBLIC, Modifier.STATIC),
        List.of(),
        fields,
        methods,
        span);
  }

  private MethodDecl constructor(TypeRef owner) {
    return method(head(owner, "<init>", TypeRefs.VOID, Set.of()), (code, none) -> {});
  }

  private List<MethodDecl> builderMethods() {
    List<MethodDecl> methods = new ArrayList<>();
    methods.add(constructor(generic));
    for (FieldDecl field : target.instanceFields()) {
      methods.add(
          method(
              new LombokType.Head(
                  generic,
                  field.name(),
                  List.of(LombokType.parameter(field)),
                  BUILDER,
                  Set.of(Modifier.PUBLIC),
                  span),
              (code, values) -> {
                code.storeField(LombokType.self(code), field(field), values.get(0), span);
                code.ret(code.receiver(), span);
              }));
    }
    return methods;
  }

  private MethodDecl build() {
    return method(
        head(created, "build", self, Set.of(Modifier.PUBLIC)),
        (code, none) -> {
          Value builder = LombokType.self(code);
          Value object = LombokConstructors.create(code, self, List.of(builder), span);
          code.ret(Optional.of(object), span);
        });
  }
}
