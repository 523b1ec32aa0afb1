// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Callee;
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

/** The builder classes that Lombok generates, with the methods that lead to them and back. */
final class LombokBuilders {
  private static final Set<Modifier> STATIC = Set.of(Modifier.PUBLIC, Modifier.STATIC);
  private static final Set<Modifier> INSTANCE = Set.of(Modifier.PUBLIC);

  private final LombokType target;
  private final Annotation annotation;
  private final Span span;
  private final Optional<MethodDecl> maker;
  private final TypeRef built;
  private final TypeRef.Named builder;

  /**
   * A builder of a type.
   *
   * @param maker the annotated constructor or static method; the constructor of all if empty
   */
  LombokBuilders(LombokType target, Annotation annotation, Optional<MethodDecl> maker) {
    this.target = target;
    this.annotation = annotation;
    this.span = target.type().span();
    this.maker = maker;
    this.built =
        maker
            .filter(method -> !method.id().name().equals("<init>"))
            .map(MethodDecl::returnType)
            .orElse(target.scope().self());
    String simple = built.name().substring(built.name().lastIndexOf('.') + 1);
    String name = LombokAnnotations.text(annotation, "builderClassName").orElse(simple + "Builder");
    this.builder = TypeRef.Named.of(target.type().name() + "." + name);
  }

  private List<Parameter> parameters() {
    return maker
        .map(MethodDecl::parameters)
        .orElseGet(
            () ->
                LombokConstructors.parametersOfAll(target).stream()
                    .map(field -> new Parameter(field.name(), field.type(), field.annotations()))
                    .toList());
  }

  /** The methods of the type itself. */
  List<MethodDecl> methods() {
    String name = LombokAnnotations.text(annotation, "builderMethodName").orElse("builder");
    List<MethodDecl> methods = new ArrayList<>();
    methods.add(
        target.method(
            head(target.scope().self(), name, List.of(), builder, STATIC),
            (code, none) -> code.ret(Optional.of(fresh(code)), span)));
    if (LombokAnnotations.isTrue(annotation, "toBuilder")) {
      methods.add(
          target.method(
              head(target.scope().self(), "toBuilder", List.of(), builder, INSTANCE),
              (code, none) -> copy(code)));
    }
    return methods;
  }

  private LombokType.Head head(
      TypeRef owner,
      String name,
      List<Parameter> parameters,
      TypeRef result,
      Set<Modifier> modifiers) {
    return new LombokType.Head(owner, name, parameters, result, modifiers, span);
  }

  private Value fresh(BodyBuilder code) {
    return LombokConstructors.create(code, builder, List.of(), span);
  }

  private void copy(BodyBuilder code) {
    Value copy = fresh(code);
    for (Parameter parameter : parameters()) {
      FieldRef field = target.scope().field(parameter.name());
      Value value = code.loadField(LombokType.self(code), field, span);
      code.storeField(copy, field(parameter.name()), value, span);
    }
    code.ret(Optional.of(copy), span);
  }

  private FieldRef field(String name) {
    return new FieldRef(TypeRef.Named.of(builder.name()), name, TypeRef.UNKNOWN);
  }

  /** The builder class. */
  TypeDecl type() {
    List<MethodDecl> methods = new ArrayList<>();
    methods.add(
        target.method(
            head(builder, "<init>", List.of(), TypeRefs.VOID, Set.of()), (code, none) -> {}));
    for (Parameter parameter : parameters()) {
      methods.add(setter(parameter));
      target
          .lombok()
          .find(parameter.annotations(), LombokFeature.SINGULAR)
          .ifPresent(singular -> methods.add(adder(parameter, singular)));
    }
    String build = LombokAnnotations.text(annotation, "buildMethodName").orElse("build");
    methods.add(
        target.method(
            head(builder, build, List.of(), built, INSTANCE),
            (code, none) -> code.ret(Optional.of(make(code)), span)));
    return declaration(methods);
  }

  private TypeDecl declaration(List<MethodDecl> methods) {
    List<TypeParameter> variables = maker.isEmpty() ? target.type().typeParameters() : List.of();
    return new TypeDecl(
        builder.name(),
        TypeDecl.Kind.CLASS,
        variables,
        Optional.empty(),
        List.of(),
        Optional.of(target.type().name()),
        STATIC,
        List.of(),
        parameters().stream().map(this::declaration).toList(),
        methods,
        span);
  }

  private FieldDecl declaration(Parameter parameter) {
    return new FieldDecl(
        parameter.name(),
        parameter.type(),
        Set.of(Modifier.PRIVATE),
        List.of(),
        Optional.empty(),
        span);
  }

  private MethodDecl setter(Parameter parameter) {
    Parameter plain = new Parameter(parameter.name(), parameter.type(), List.of());
    return target.method(
        head(builder, parameter.name(), List.of(plain), builder, INSTANCE),
        (code, values) -> {
          code.storeField(LombokType.self(code), field(parameter.name()), values.get(0), span);
          code.ret(code.receiver(), span);
        });
  }

  /** The method that adds one element to a collection. */
  private MethodDecl adder(Parameter parameter, Annotation singular) {
    String plural = parameter.name();
    String name =
        LombokAnnotations.text(singular, "value")
            .orElse(plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural);
    List<TypeRef> elements =
        parameter.type() instanceof TypeRef.Named named ? named.arguments() : List.of();
    String call = elements.size() == 2 ? "put" : "add";
    List<Parameter> parameters = new ArrayList<>();
    for (TypeRef element : elements) {
      parameters.add(new Parameter("element" + parameters.size(), element, List.of()));
    }
    return target.method(
        head(builder, name, parameters, builder, INSTANCE),
        (code, values) -> {
          Value collection = code.loadField(LombokType.self(code), field(plural), span);
          Callee callee = Callee.unresolved(Callee.Dispatch.VIRTUAL, call);
          code.call(callee, collection, values, span);
          code.ret(code.receiver(), span);
        });
  }

  private Value make(BodyBuilder code) {
    List<Value> arguments = new ArrayList<>();
    for (Parameter parameter : parameters()) {
      arguments.add(code.loadField(LombokType.self(code), field(parameter.name()), span));
    }
    Optional<MethodDecl> method =
        maker.filter(candidate -> !candidate.id().name().equals("<init>"));
    if (method.isEmpty()) {
      return LombokConstructors.create(code, built, arguments, span);
    }
    TypeRef owner = TypeRef.Named.of(target.type().name());
    Callee callee =
        new Callee(
            Callee.Dispatch.STATIC, owner, method.get().id().name(), List.of(), TypeRef.UNKNOWN);
    return code.call(callee, arguments, span);
  }
}
