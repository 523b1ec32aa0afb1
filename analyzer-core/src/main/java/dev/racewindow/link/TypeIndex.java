// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeHierarchy;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * All declarations that can be found, by canonical name, and who extends whom among them. Safe for
 * use by several threads.
 */
final class TypeIndex implements TypeHierarchy {
  private final List<TypeSource> sources;
  private final Map<String, TypeDecl> program;
  private final Map<String, Optional<TypeDecl>> found = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<TypeRef>>> ancestries = new ConcurrentHashMap<>();
  private final SortedMap<String, SortedSet<String>> subtypes;

  /**
   * @param program the types of the program, with qualified supertypes
   * @param sources where other types are found; the first that knows a name wins
   */
  TypeIndex(Collection<TypeDecl> program, List<TypeSource> sources) {
    this.sources = List.copyOf(sources);
    this.program = new TreeMap<>();
    program.forEach(type -> this.program.putIfAbsent(type.name(), type));
    this.subtypes = invert();
  }

  private SortedMap<String, SortedSet<String>> invert() {
    SortedMap<String, SortedSet<String>> result = new TreeMap<>();
    for (String type : program.keySet()) {
      for (String ancestor : ancestry(type).keySet()) {
        if (!ancestor.equals(type)) {
          result.computeIfAbsent(ancestor, key -> new TreeSet<>()).add(type);
        }
      }
    }
    return result;
  }

  /** The declaration of a type, from wherever it is known. */
  Optional<TypeDecl> find(String name) {
    TypeDecl own = program.get(name);
    if (own != null) {
      return Optional.of(own);
    }
    Optional<TypeDecl> cached = found.get(name);
    if (cached == null) {
      cached = search(name);
      found.put(name, cached);
    }
    return cached;
  }

  private Optional<TypeDecl> search(String name) {
    for (TypeSource source : sources) {
      Optional<TypeDecl> type = source.find(name);
      if (type.isPresent()) {
        return type;
      }
    }
    return Optional.empty();
  }

  /** Whether the type is one of the program. */
  boolean isProgramType(String name) {
    return program.containsKey(name);
  }

  @Override
  public boolean isKnown(String type) {
    return find(type).isPresent();
  }

  @Override
  public List<String> ancestors(String type) {
    return List.copyOf(ancestry(type).keySet());
  }

  @Override
  public boolean isSubtype(String type, String ancestor) {
    return type.equals(ancestor) || ancestry(type).containsKey(ancestor);
  }

  @Override
  public List<TypeRef> argumentsFor(TypeRef type, String ancestor) {
    if (!(type instanceof TypeRef.Named named)) {
      return List.of();
    }
    if (named.name().equals(ancestor)) {
      return named.arguments();
    }
    List<TypeRef> arguments = ancestry(named.name()).get(ancestor);
    if (arguments == null || arguments.isEmpty()) {
      return List.of();
    }
    List<TypeParameter> parameters =
        find(named.name()).map(TypeDecl::typeParameters).orElse(List.of());
    return Types.substituteAll(arguments, Types.binding(parameters, named.arguments()));
  }

  @Override
  public SortedSet<String> subtypes(String type) {
    return Collections.unmodifiableSortedSet(
        subtypes.getOrDefault(type, Collections.emptySortedSet()));
  }

  /**
   * The ancestors of a type, itself included, nearest first, {@code Object} last; each with the
   * arguments that the type gives it, in terms of the type's own parameters.
   */
  Map<String, List<TypeRef>> ancestry(String type) {
    Map<String, List<TypeRef>> result = ancestries.get(type);
    if (result == null) {
      result = Collections.unmodifiableMap(climb(type));
      ancestries.put(type, result);
    }
    return result;
  }

  private Map<String, List<TypeRef>> climb(String type) {
    Map<String, List<TypeRef>> result = new LinkedHashMap<>();
    Optional<TypeDecl> start = find(type);
    List<TypeRef> own = new ArrayList<>();
    for (TypeParameter parameter : start.map(TypeDecl::typeParameters).orElse(List.of())) {
      own.add(new TypeRef.Variable(parameter.name()));
    }
    result.put(type, own);
    List<TypeRef.Named> level = List.of(new TypeRef.Named(type, own));
    while (!level.isEmpty()) {
      List<TypeRef.Named> next = new ArrayList<>();
      for (TypeRef.Named each : level) {
        for (TypeRef.Named parent : parents(each)) {
          if (result.putIfAbsent(parent.name(), parent.arguments()) == null) {
            next.add(parent);
          }
        }
      }
      level = next;
    }
    if (start.isPresent()) {
      result.remove(Types.OBJECT.name());
      result.put(Types.OBJECT.name(), List.of());
    }
    return result;
  }

  private List<TypeRef.Named> parents(TypeRef.Named type) {
    Optional<TypeDecl> found = find(type.name());
    if (found.isEmpty()) {
      return List.of();
    }
    TypeDecl decl = found.get();
    UnaryOperator<TypeRef> binding = Types.binding(decl.typeParameters(), type.arguments());
    List<TypeRef.Named> parents = new ArrayList<>();
    decl.superclass().ifPresent(each -> addNamed(parents, Types.substitute(each, binding)));
    decl.interfaces().forEach(each -> addNamed(parents, Types.substitute(each, binding)));
    switch (decl.kind()) {
      case ENUM -> parents.add(new TypeRef.Named("java.lang.Enum", List.of(type)));
      case RECORD -> parents.add(TypeRef.Named.of("java.lang.Record"));
      case ANNOTATION -> parents.add(TypeRef.Named.of("java.lang.annotation.Annotation"));
      case CLASS, INTERFACE -> {
        // Their supertypes are written; Object is added at the end of the climb.
      }
    }
    return parents;
  }

  private static void addNamed(List<TypeRef.Named> types, TypeRef type) {
    if (type instanceof TypeRef.Named named) {
      types.add(named);
    }
  }

  /** The ancestors (or the type itself) of which no declaration is known, nearest first. */
  List<String> unknownAncestors(String type) {
    List<String> result = new ArrayList<>();
    for (String ancestor : ancestry(type).keySet()) {
      if (!isKnown(ancestor)) {
        result.add(ancestor);
      }
    }
    return result;
  }
}
