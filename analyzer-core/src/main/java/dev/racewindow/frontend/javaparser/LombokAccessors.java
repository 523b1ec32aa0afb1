// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl.Kind;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The getters, setters and {@code with} methods that Lombok generates. */
final class LombokAccessors {
  private final LombokType target;
  private final LombokAnnotations lombok;

  LombokAccessors(LombokType target) {
    this.target = target;
    this.lombok = target.lombok();
  }

  /** All of them, of all fields. */
  List<MethodDecl> methods() {
    List<MethodDecl> methods = new ArrayList<>();
    for (FieldDecl field : target.type().fields()) {
      access(field, LombokFeature.GETTERS).ifPresent(m -> add(getter(field, m), methods));
      if (!field.is(Modifier.FINAL)) {
        access(field, LombokFeature.SETTERS).ifPresent(m -> add(setter(field, m), methods));
      }
      if (!field.is(Modifier.STATIC)) {
        access(field, LombokFeature.WITHERS).ifPresent(m -> add(wither(field, m), methods));
      }
    }
    return methods;
  }

  private void add(MethodDecl method, List<MethodDecl> methods) {
    if (!target.declares(method.id().name())) {
      methods.add(method);
    }
  }

  /** The modifiers of an accessor, if the field or the type asks for one. */
  private Optional<Set<Modifier>> access(FieldDecl field, LombokFeature feature) {
    boolean isGenerated = field.name().contains("$");
    Optional<Annotation> annotation = lombok.find(field.annotations(), feature);
    if (annotation.isEmpty() && !field.is(Modifier.STATIC) && !isGenerated) {
      annotation = lombok.find(target.type().annotations(), feature);
    }
    return annotation.flatMap(found -> access(found, field));
  }

  private static Optional<Set<Modifier>> access(Annotation annotation, FieldDecl field) {
    String level =
        annotation
            .attribute("value")
            .or(() -> annotation.attribute("access"))
            .map(value -> value instanceof ConstantExpr.Name name ? name.simpleName() : "PUBLIC")
            .orElse("PUBLIC");
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    if (field.is(Modifier.STATIC)) {
      modifiers.add(Modifier.STATIC);
    }
    switch (level) {
      case "NONE" -> {
        return Optional.empty();
      }
      case "PRIVATE" -> modifiers.add(Modifier.PRIVATE);
      case "PROTECTED" -> modifiers.add(Modifier.PROTECTED);
      case "PACKAGE", "MODULE" -> modifiers.remove(Modifier.PUBLIC);
      default -> modifiers.add(Modifier.PUBLIC);
    }
    return Optional.of(modifiers);
  }

  private boolean style(FieldDecl field, String attribute) {
    return lombok
        .find(field.annotations(), LombokFeature.ACCESSORS)
        .or(() -> lombok.find(target.type().annotations(), LombokFeature.ACCESSORS))
        .map(annotation -> LombokAnnotations.isTrue(annotation, attribute))
        .orElse(false);
  }

  private static boolean isBoolean(FieldDecl field) {
    return field.type().equals(new TypeRef.Primitive("boolean"));
  }

  /** The property's name: a boolean field {@code isX} stands for {@code x}. */
  private static String property(FieldDecl field) {
    String name = field.name();
    boolean hasPrefix =
        isBoolean(field)
            && name.length() > 2
            && name.startsWith("is")
            && !Character.isLowerCase(name.charAt(2));
    return hasPrefix ? name.substring(2) : name;
  }

  private static String prefixed(String prefix, FieldDecl field) {
    String property = property(field);
    return prefix + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
  }

  private LombokType.Head head(
      String name, List<Parameter> parameters, TypeRef result, FieldDecl field) {
    return new LombokType.Head(
        target.scope().self(), name, parameters, result, Set.of(), field.span());
  }

  private static LombokType.Head with(LombokType.Head head, Set<Modifier> modifiers) {
    return new LombokType.Head(
        head.owner(), head.name(), head.parameters(), head.returnType(), modifiers, head.span());
  }

  private MethodDecl getter(FieldDecl field, Set<Modifier> modifiers) {
    String name =
        style(field, "fluent") ? field.name() : prefixed(isBoolean(field) ? "is" : "get", field);
    return target.method(
        with(head(name, List.of(), field.type(), field), modifiers),
        (code, parameters) -> {
          Span span = field.span();
          Value value =
              field.is(Modifier.STATIC)
                  ? code.loadStatic(target.field(field), span)
                  : code.loadField(LombokType.self(code), target.field(field), span);
          code.ret(Optional.of(value), span);
        });
  }

  private MethodDecl setter(FieldDecl field, Set<Modifier> modifiers) {
    boolean fluent = style(field, "fluent");
    boolean chain = (fluent || style(field, "chain")) && !field.is(Modifier.STATIC);
    String name = fluent ? field.name() : prefixed("set", field);
    TypeRef result = chain ? target.scope().self() : TypeRefs.VOID;
    return target.method(
        with(head(name, List.of(LombokType.parameter(field)), result, field), modifiers),
        (code, parameters) -> {
          store(code, field, parameters.get(0));
          Optional<Value> value = chain ? code.receiver() : Optional.empty();
          code.ret(value, field.span());
        });
  }

  private void store(BodyBuilder code, FieldDecl field, Value value) {
    if (field.is(Modifier.STATIC)) {
      code.storeStatic(target.field(field), value, field.span());
    } else {
      code.storeField(LombokType.self(code), target.field(field), value, field.span());
    }
  }

  /** A copy of the object in which one field is another. */
  private MethodDecl wither(FieldDecl field, Set<Modifier> modifiers) {
    TypeRef self = target.scope().self();
    List<FieldDecl> fields = LombokConstructors.parametersOfAll(target);
    LombokType.Head head =
        head(prefixed("with", field), List.of(LombokType.parameter(field)), self, field);
    return target.method(
        with(head, modifiers),
        (code, parameters) -> {
          List<Value> arguments = new ArrayList<>();
          for (FieldDecl other : fields) {
            arguments.add(
                other.equals(field)
                    ? parameters.get(0)
                    : code.loadField(LombokType.self(code), target.field(other), field.span()));
          }
          Value copy = LombokConstructors.create(code, self, arguments, field.span());
          code.ret(Optional.of(copy), field.span());
        });
  }

  /** Records have accessors already. */
  static boolean applyTo(LombokType target) {
    return target.type().kind() == Kind.CLASS || target.type().kind() == Kind.ENUM;
  }
}
