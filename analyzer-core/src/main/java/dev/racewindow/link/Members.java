// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Fields and methods of types, inherited ones included. Safe for use by several threads. */
final class Members {
  private final TypeIndex index;
  private final Map<String, Map<String, List<Method>>> methods = new ConcurrentHashMap<>();
  private final Map<String, Optional<Method>> functional = new ConcurrentHashMap<>();

  Members(TypeIndex index) {
    this.index = index;
  }

  /**
   * A method as a member of some type.
   *
   * @param owner the declaring type, with arguments in terms of that type's parameters
   */
  record Method(TypeRef.Named owner, TypeDecl ownerDecl, MethodDecl decl) {
    boolean isStatic() {
      return decl.is(Modifier.STATIC);
    }

    int arity() {
      return decl.parameters().size();
    }

    /** Whether it may take a variable number of arguments; class files and sources agree on it. */
    boolean endsWithArray() {
      List<Parameter> parameters = decl.parameters();
      return !parameters.isEmpty()
          && parameters.get(parameters.size() - 1).type() instanceof TypeRef.Array;
    }
  }

  /** A field as a member of some type; {@code owner} as for methods. */
  record Field(TypeRef.Named owner, FieldDecl decl) {}

  /** The methods of this name, nearest declaration first, overridden ones left out. */
  List<Method> methods(String type, String name) {
    Map<String, List<Method>> byName =
        methods.computeIfAbsent(type, key -> new ConcurrentHashMap<>());
    List<Method> result = byName.get(name);
    if (result == null) {
      result = List.copyOf(collect(type, name));
      byName.put(name, result);
    }
    return result;
  }

  private List<Method> collect(String type, String name) {
    List<Method> result = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    boolean constructor = name.equals("<init>");
    index
        .ancestry(type)
        .forEach(
            (ancestor, arguments) -> {
              if (constructor && !ancestor.equals(type)) {
                return;
              }
              TypeDecl decl = index.find(ancestor).orElse(null);
              if (decl == null) {
                return;
              }
              TypeRef.Named owner = new TypeRef.Named(ancestor, arguments);
              for (MethodDecl method : declared(decl, name)) {
                boolean inheritable = ancestor.equals(type) || !method.is(Modifier.PRIVATE);
                if (inheritable && seen.add(method.id().parameterTypes())) {
                  result.add(new Method(owner, decl, method));
                }
              }
            });
    return result;
  }

  private static List<MethodDecl> declared(TypeDecl type, String name) {
    List<MethodDecl> result = new ArrayList<>();
    for (MethodDecl method : type.methods()) {
      if (method.id().name().equals(name)) {
        result.add(method);
      }
    }
    return result.isEmpty() ? implicit(type, name) : result;
  }

  /** Members that the language adds (JLS 8.9.3, 8.10.3), where the source declares none. */
  private static List<MethodDecl> implicit(TypeDecl type, String name) {
    TypeRef self = TypeRef.Named.of(type.name());
    switch (type.kind()) {
      case ENUM -> {
        if (name.equals("values")) {
          return List.of(synthetic(type, name, List.of(), new TypeRef.Array(self), true));
        }
        if (name.equals("valueOf")) {
          return List.of(synthetic(type, name, List.of(Types.STRING), self, true));
        }
        return List.of();
      }
      case RECORD -> {
        List<TypeRef> components = new ArrayList<>();
        for (FieldDecl field : type.fields()) {
          if (field.name().equals(name)) {
            return List.of(synthetic(type, name, List.of(), field.type(), false));
          }
          if (!field.is(Modifier.STATIC)) {
            components.add(field.type());
          }
        }
        return name.equals("<init>")
            ? List.of(synthetic(type, name, components, Types.VOID, false))
            : List.of();
      }
      case CLASS, INTERFACE, ANNOTATION -> {
        return List.of();
      }
    }
    return List.of();
  }

  private static MethodDecl synthetic(
      TypeDecl owner, String name, List<TypeRef> parameters, TypeRef result, boolean isStatic) {
    List<String> names = parameters.stream().map(Types::simpleErasure).toList();
    return new MethodDecl(
        new MethodId(owner.name(), name, names),
        List.of(),
        parameters.stream().map(type -> new Parameter("", type, List.of())).toList(),
        result,
        isStatic ? Set.of(Modifier.PUBLIC, Modifier.STATIC) : Set.of(Modifier.PUBLIC),
        List.of(),
        Optional.empty(),
        Span.NONE);
  }

  /** The field of this name, the nearest one. */
  Optional<Field> field(String type, String name) {
    for (Map.Entry<String, List<TypeRef>> entry : index.ancestry(type).entrySet()) {
      TypeDecl decl = index.find(entry.getKey()).orElse(null);
      if (decl == null) {
        continue;
      }
      for (FieldDecl field : decl.fields()) {
        if (field.name().equals(name)) {
          return Optional.of(new Field(new TypeRef.Named(entry.getKey(), entry.getValue()), field));
        }
      }
    }
    return Optional.empty();
  }

  /** The single abstract method of a functional interface (JLS 9.8); empty for other types. */
  Optional<Method> functionalMethod(String type) {
    Optional<Method> result = functional.get(type);
    if (result == null) {
      result = findFunctionalMethod(type);
      functional.put(type, result);
    }
    return result;
  }

  private Optional<Method> findFunctionalMethod(String type) {
    TypeDecl start = index.find(type).orElse(null);
    if (start == null || start.kind() != TypeDecl.Kind.INTERFACE) {
      return Optional.empty();
    }
    Map<String, Method> first = new HashMap<>();
    List<Method> abstracts = new ArrayList<>();
    index
        .ancestry(type)
        .forEach(
            (ancestor, arguments) -> {
              TypeDecl decl = index.find(ancestor).orElse(null);
              if (decl == null || decl.kind() != TypeDecl.Kind.INTERFACE) {
                return;
              }
              for (MethodDecl method : decl.methods()) {
                Method member = new Method(new TypeRef.Named(ancestor, arguments), decl, method);
                String key = method.id().name() + "/" + member.arity();
                if (first.putIfAbsent(key, member) == null && isAbstract(method)) {
                  abstracts.add(member);
                }
              }
            });
    return abstracts.size() == 1 ? Optional.of(abstracts.get(0)) : Optional.empty();
  }

  private static boolean isAbstract(MethodDecl method) {
    boolean hasCode =
        method.body().isPresent()
            || method.is(Modifier.DEFAULT)
            || method.is(Modifier.STATIC)
            || method.is(Modifier.PRIVATE);
    return !hasCode && !isObjectMethod(method.id());
  }

  private static boolean isObjectMethod(MethodId id) {
    return switch (id.name()) {
      case "equals" -> id.parameterTypes().equals(List.of("Object"));
      case "hashCode", "toString" -> id.parameterTypes().isEmpty();
      default -> false;
    };
  }
}
