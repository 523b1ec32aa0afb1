// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.TypeDecl.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What declarations have in common: modifiers, written and implied, and parameters. */
final class Members {
  private Members() {}

  /** The modifiers that are written. */
  static Set<Modifier> modifiers(NodeList<com.github.javaparser.ast.Modifier> written) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    written.forEach(modifier -> modifier(modifier.getKeyword()).ifPresent(modifiers::add));
    return modifiers;
  }

  private static Optional<Modifier> modifier(Keyword keyword) {
    return switch (keyword) {
      case PUBLIC -> Optional.of(Modifier.PUBLIC);
      case PROTECTED -> Optional.of(Modifier.PROTECTED);
      case PRIVATE -> Optional.of(Modifier.PRIVATE);
      case STATIC -> Optional.of(Modifier.STATIC);
      case FINAL -> Optional.of(Modifier.FINAL);
      case ABSTRACT -> Optional.of(Modifier.ABSTRACT);
      case DEFAULT -> Optional.of(Modifier.DEFAULT);
      case SYNCHRONIZED -> Optional.of(Modifier.SYNCHRONIZED);
      case VOLATILE -> Optional.of(Modifier.VOLATILE);
      case TRANSIENT -> Optional.of(Modifier.TRANSIENT);
      case NATIVE -> Optional.of(Modifier.NATIVE);
      default -> Optional.empty();
    };
  }

  /**
   * The modifiers of a type, with those that its kind and place imply (JLS 8.5, 8.9, 8.10, 9.5).
   */
  static Set<Modifier> ofType(Set<Modifier> written, TypeScope type) {
    Set<Modifier> modifiers = copy(written);
    boolean isMember = type.outer != null;
    if (isInterface(type.kind)) {
      modifiers.add(Modifier.ABSTRACT);
    }
    if (type.kind == Kind.RECORD) {
      modifiers.add(Modifier.FINAL);
    }
    if (isMember && type.kind != Kind.CLASS) {
      modifiers.add(Modifier.STATIC);
    }
    if (type.outer != null && type.definedIn == null && isInterface(type.outer.kind)) {
      modifiers.add(Modifier.PUBLIC);
      modifiers.add(Modifier.STATIC);
    }
    return modifiers;
  }

  /** The modifiers of a field, with those that an interface implies (JLS 9.3). */
  static Set<Modifier> ofField(Set<Modifier> written, TypeScope type) {
    Set<Modifier> modifiers = copy(written);
    if (isInterface(type.kind)) {
      modifiers.addAll(List.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL));
    }
    return modifiers;
  }

  /** The modifiers of a method, with those that an interface implies (JLS 9.4). */
  static Set<Modifier> ofMethod(Set<Modifier> written, TypeScope type, boolean hasBody) {
    Set<Modifier> modifiers = copy(written);
    if (isInterface(type.kind)) {
      if (!modifiers.contains(Modifier.PRIVATE)) {
        modifiers.add(Modifier.PUBLIC);
      }
      if (!hasBody) {
        modifiers.add(Modifier.ABSTRACT);
      }
    }
    return modifiers;
  }

  /** The modifiers of a constructor; those of enums are private (JLS 8.9.2). */
  static Set<Modifier> ofConstructor(Set<Modifier> written, TypeScope type) {
    Set<Modifier> modifiers = copy(written);
    if (type.kind == Kind.ENUM) {
      modifiers.add(Modifier.PRIVATE);
    }
    return modifiers;
  }

  private static Set<Modifier> copy(Set<Modifier> modifiers) {
    Set<Modifier> copy = EnumSet.noneOf(Modifier.class);
    copy.addAll(modifiers);
    return copy;
  }

  private static boolean isInterface(Kind kind) {
    return kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
  }

  /** Declared parameters. */
  static List<dev.racewindow.ir.Parameter> parameters(
      NodeList<Parameter> parameters, TypeRefs types) {
    Constants constants = new Constants(types);
    return parameters.stream()
        .map(
            p ->
                new dev.racewindow.ir.Parameter(
                    p.getNameAsString(), types.of(p), constants.annotations(p.getAnnotations())))
        .toList();
  }
}
