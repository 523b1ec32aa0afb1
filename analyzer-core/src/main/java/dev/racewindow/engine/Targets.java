// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Callee;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Which methods of the program a call may run: class hierarchy analysis, bounded. Safe for use by
 * several threads.
 */
final class Targets {
  /** A call with more implementations than this is not followed. */
  static final int MOST = 8;

  private final Program program;
  private final Map<String, Map<String, List<MethodDecl>>> methods = new HashMap<>();
  private final Map<Call, List<MethodDecl>> known = new ConcurrentHashMap<>();

  /** What the targets of a call depend on. */
  private record Call(Callee callee, TypeRef receiver) {}

  Targets(Program program) {
    this.program = program;
    for (TypeDecl type : program.types().values()) {
      Map<String, List<MethodDecl>> byName = new HashMap<>();
      for (MethodDecl method : type.methods()) {
        byName.computeIfAbsent(method.id().name(), name -> new ArrayList<>()).add(method);
      }
      methods.put(type.name(), byName);
    }
  }

  /** The declaration that a callee names, in its owner or the nearest ancestor. */
  Optional<MethodDecl> declaration(Callee callee) {
    if (!callee.isResolved()) {
      return Optional.empty();
    }
    for (String type : program.hierarchy().ancestors(callee.owner().name())) {
      Optional<MethodDecl> found = declared(type, callee.name(), callee.parameterTypes());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The methods with a body that a call may run; empty if none, or too many, are known. */
  List<MethodDecl> of(Callee callee, TypeRef receiver) {
    return known.computeIfAbsent(
        new Call(callee, receiver), call -> find(call.callee(), call.receiver()));
  }

  private List<MethodDecl> find(Callee callee, TypeRef receiver) {
    Optional<MethodDecl> declaration = declaration(callee);
    if (declaration.isEmpty()) {
      return List.of();
    }
    Map<MethodId, MethodDecl> found = new LinkedHashMap<>();
    if (callee.dispatch() != Callee.Dispatch.VIRTUAL) {
      add(declaration.get(), found);
      return List.copyOf(found.values());
    }
    String owner = declaration.get().id().owner();
    boolean below =
        program.types().containsKey(receiver.name())
            && program.hierarchy().isSubtype(receiver.name(), owner);
    TypeRef type = below ? receiver : TypeRef.Named.of(owner);
    // What an object of the receiver's type runs, then what one of a type below it does.
    nearest(type.name(), declaration.get()).ifPresent(method -> add(method, found));
    addBelow(type, declaration.get(), found);
    if (found.isEmpty() && !type.name().equals(owner)) {
      // Put together at run time: a fragment of a repository, implemented apart from it.
      addBelow(TypeRef.Named.of(owner), declaration.get(), found);
    }
    return found.size() > MOST ? List.of() : List.copyOf(found.values());
  }

  private void addBelow(TypeRef type, MethodDecl overridden, Map<MethodId, MethodDecl> found) {
    for (String subtype : program.hierarchy().subtypes(type.name())) {
      if (!isOfOtherArguments(subtype, type)) {
        nearest(subtype, overridden).ifPresent(method -> add(method, found));
      }
    }
  }

  /**
   * Whether no object of a class can be of a generic type with these arguments: it extends the type
   * with other classes of the program (JLS 4.10.2).
   */
  private boolean isOfOtherArguments(String subtype, TypeRef type) {
    List<TypeRef> asked = program.hierarchy().argumentsFor(type, type.name());
    List<TypeRef> given =
        asked.isEmpty()
            ? List.of()
            : program.hierarchy().argumentsFor(TypeRef.Named.of(subtype), type.name());
    for (int index = 0; index < Math.min(asked.size(), given.size()); index++) {
      if (areApart(asked.get(index), given.get(index))) {
        return true;
      }
    }
    return false;
  }

  /** Of what is above another a cast may say that it is meant. */
  private boolean areApart(TypeRef one, TypeRef other) {
    return isClass(one)
        && isClass(other)
        && !one.name().equals(other.name())
        && !program.hierarchy().isSubtype(one.name(), other.name())
        && !program.hierarchy().isSubtype(other.name(), one.name());
  }

  private boolean isClass(TypeRef type) {
    return type instanceof TypeRef.Named && program.types().containsKey(type.name());
  }

  /** The nearest body at or above a type: its own, or one that it inherits from a class. */
  private Optional<MethodDecl> nearest(String type, MethodDecl overridden) {
    return program.hierarchy().ancestors(type).stream()
        .flatMap(ancestor -> overriding(ancestor, overridden).stream())
        .filter(method -> method.body().isPresent())
        .findFirst();
  }

  /** Whether no class of the program implements an abstract method. */
  boolean isImplementedElsewhere(MethodDecl method) {
    Map<MethodId, MethodDecl> found = new LinkedHashMap<>();
    addBelow(TypeRef.Named.of(method.id().owner()), method, found);
    return found.isEmpty();
  }

  /** The methods that a type declares itself under a name. */
  List<MethodDecl> named(String type, String name) {
    return methods.getOrDefault(type, Map.of()).getOrDefault(name, List.of());
  }

  /** The one method by which an object of a functional type of the program is called. */
  Optional<MethodDecl> function(String type) {
    List<MethodDecl> candidates =
        methods.getOrDefault(type, Map.of()).values().stream()
            .flatMap(List::stream)
            .filter(method -> method.body().isPresent())
            .filter(method -> !method.id().name().startsWith("<"))
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private static void add(MethodDecl method, Map<MethodId, MethodDecl> found) {
    if (method.body().isPresent()) {
      found.put(method.id(), method);
    }
  }

  private Optional<MethodDecl> declared(String type, String name, List<String> parameters) {
    List<MethodDecl> candidates = named(type, name);
    return candidates.stream()
        .filter(method -> method.id().parameterTypes().equals(parameters))
        .findFirst()
        .or(
            () ->
                candidates.size() == 1 && candidates.get(0).parameters().size() == parameters.size()
                    ? Optional.of(candidates.get(0))
                    : Optional.empty());
  }

  private Optional<MethodDecl> overriding(String type, MethodDecl overridden) {
    return declared(type, overridden.id().name(), overridden.id().parameterTypes())
        .or(() -> overridingGeneric(type, overridden));
  }

  /**
   * The one method of a type that overrides another with an argument in the place of a type
   * variable (JLS 8.4.2). What overrides another method of that name is left out.
   */
  private Optional<MethodDecl> overridingGeneric(String type, MethodDecl overridden) {
    if (overridden.parameters().stream().noneMatch(Targets::isVariable)) {
      return Optional.empty();
    }
    List<List<String>> others =
        named(overridden.id().owner(), overridden.id().name()).stream()
            .filter(other -> !other.id().equals(overridden.id()))
            .map(other -> other.id().parameterTypes())
            .toList();
    List<MethodDecl> candidates =
        named(type, overridden.id().name()).stream()
            .filter(method -> takesSameButVariables(method, overridden))
            .filter(method -> !others.contains(method.id().parameterTypes()))
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private static boolean takesSameButVariables(MethodDecl method, MethodDecl overridden) {
    return method.parameters().size() == overridden.parameters().size()
        && IntStream.range(0, method.parameters().size())
            .allMatch(
                index ->
                    isVariable(overridden.parameters().get(index))
                        || method
                            .id()
                            .parameterTypes()
                            .get(index)
                            .equals(overridden.id().parameterTypes().get(index)));
  }

  private static boolean isVariable(Parameter parameter) {
    return parameter.type() instanceof TypeRef.Variable;
  }
}
