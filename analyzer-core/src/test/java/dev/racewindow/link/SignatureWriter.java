// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the signatures of a type, in the form that {@link SignatureReader} reads. */
final class SignatureWriter {
  private SignatureWriter() {}

  /** The header line and the lines of all public and protected members, sorted. */
  static String write(TypeDecl type) {
    StringBuilder header = new StringBuilder(modifiers(type.modifiers(), false));
    header.append(type.kind().name().toLowerCase(Locale.ROOT)).append(' ').append(type.name());
    header.append(typeParameters(type.typeParameters()));
    type.superclass()
        .filter(each -> !isImplied(type, each))
        .ifPresent(each -> header.append(" extends ").append(each));
    if (!type.interfaces().isEmpty()) {
      header.append(" implements ").append(list(type.interfaces()));
    }
    List<String> members = new ArrayList<>();
    for (FieldDecl field : type.fields()) {
      if (isVisible(field.modifiers())) {
        members.add(field(field));
      }
    }
    for (MethodDecl method : type.methods()) {
      if (isCallable(method)) {
        members.add(method(method));
      }
    }
    members.sort(null);
    return header
        + "\n"
        + members.stream().map(each -> " " + each + "\n").collect(Collectors.joining());
  }

  /** Enums and records extend their class by what they are; see {@code TypeIndex}. */
  private static boolean isImplied(TypeDecl type, TypeRef superclass) {
    return switch (type.kind()) {
      case ENUM -> superclass.name().equals("java.lang.Enum");
      case RECORD -> superclass.name().equals("java.lang.Record");
      case CLASS, INTERFACE, ANNOTATION -> false;
    };
  }

  /** Whether a method can be called in Java; Kotlin gives names that Java cannot write. */
  static boolean isCallable(MethodDecl method) {
    String name = method.id().name();
    return isVisible(method.modifiers())
        && (name.equals("<init>") || name.chars().allMatch(Character::isJavaIdentifierPart));
  }

  static boolean isVisible(Set<Modifier> modifiers) {
    return modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
  }

  private static String modifiers(Set<Modifier> modifiers, boolean isFieldOrMethod) {
    StringBuilder text = new StringBuilder();
    if (modifiers.contains(Modifier.PROTECTED)) {
      text.append("protected ");
    }
    if (modifiers.contains(Modifier.DEFAULT)) {
      text.append("default ");
    }
    if (isFieldOrMethod && modifiers.contains(Modifier.STATIC)) {
      text.append("static ");
    }
    return text.toString();
  }

  private static String typeParameters(List<TypeParameter> parameters) {
    if (parameters.isEmpty()) {
      return "";
    }
    return parameters.stream()
        .map(
            each ->
                each.bounds().isEmpty()
                    ? each.name()
                    : each.name()
                        + " extends "
                        + each.bounds().stream()
                            .map(TypeRef::toString)
                            .collect(Collectors.joining(" & ")))
        .collect(Collectors.joining(", ", "<", ">"));
  }

  private static String list(List<? extends TypeRef> types) {
    return types.stream().map(TypeRef::toString).collect(Collectors.joining(", "));
  }

  private static String field(FieldDecl field) {
    String constant = field.constant().map(each -> " = " + constant(each)).orElse("");
    return modifiers(field.modifiers(), true) + field.type() + " " + field.name() + constant;
  }

  private static String constant(ConstantExpr constant) {
    if (constant instanceof ConstantExpr.Text text) {
      StringBuilder quoted = new StringBuilder("\"");
      for (char c : text.value().toCharArray()) {
        boolean plain = c >= ' ' && c != '"' && c != '\\';
        quoted.append(plain ? String.valueOf(c) : String.format("\\%03o", (int) c));
      }
      return quoted.append('"').toString();
    }
    return constant.toString();
  }

  private static String method(MethodDecl method) {
    String parameters = typeParameters(method.typeParameters());
    String name = method.id().name().equals("<init>") ? "new" : method.id().name();
    return modifiers(method.modifiers(), true)
        + (parameters.isEmpty() ? "" : parameters + " ")
        + method.returnType()
        + " "
        + name
        + "("
        + list(method.parameters().stream().map(Parameter::type).toList())
        + ")";
  }
}
