// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.Import;
import dev.racewindow.ir.SourceUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a type name means in one source file (JLS 6.5.5). Safe for use by several threads. */
final class TypeNames {
  private final SourceUnit unit;
  private final ProgramNames program;
  private final Map<String, Optional<String>> cache = new ConcurrentHashMap<>();

  TypeNames(SourceUnit unit, ProgramNames program) {
    this.unit = unit;
    this.program = program;
  }

  SourceUnit unit() {
    return unit;
  }

  /**
   * The canonical name of a type: found, or else as well as the imports tell it, or else as it is
   * written.
   *
   * @param name simple or dotted
   * @param context canonical name of the type that it is written in, if any
   */
  String resolve(String name, Optional<String> context) {
    Optional<String> known = find(name, context);
    if (known.isPresent()) {
      return known.get();
    }
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    String rest = dot < 0 ? "" : name.substring(dot);
    return imported(first).map(prefix -> prefix + rest).orElse(name);
  }

  /** The canonical name of a type whose declaration is known, or that a single import names. */
  Optional<String> find(String name, Optional<String> context) {
    String key = context.orElse("") + " " + name;
    Optional<String> cached = cache.get(key);
    if (cached == null) {
      cached = search(name, context);
      cache.put(key, cached);
    }
    return cached;
  }

  private Optional<String> search(String name, Optional<String> context) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return searchSimple(name, context);
    }
    Optional<String> first = find(name.substring(0, dot), context);
    if (first.isPresent()) {
      return Optional.of(members(first.get(), name.substring(dot + 1)));
    }
    return program.exists(name) ? Optional.of(name) : inherited(name);
  }

  /** A qualified name whose last segments are inherited member types. */
  private Optional<String> inherited(String name) {
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      String prefix = name.substring(0, dot);
      if (program.exists(prefix)) {
        return Optional.of(members(prefix, name.substring(dot + 1)));
      }
    }
    return Optional.empty();
  }

  private String members(String type, String path) {
    String current = type;
    for (String segment : path.split("\\.")) {
      current = program.memberType(current, segment).orElse(current + "." + segment);
    }
    return current;
  }

  private Optional<String> searchSimple(String name, Optional<String> context) {
    Optional<String> scope = context;
    while (scope.isPresent()) {
      String type = scope.get();
      if (ProgramNames.simpleName(type).equals(name)) {
        return scope;
      }
      Optional<String> member = program.memberType(type, name);
      if (member.isPresent()) {
        return member;
      }
      scope = program.enclosing(type);
    }
    return ofUnit(name).or(() -> imported(name)).or(() -> samePackage(name)).or(() -> demand(name));
  }

  private String inPackage(String name) {
    return unit.packageName().isEmpty() ? name : unit.packageName() + "." + name;
  }

  private Optional<String> ofUnit(String name) {
    String candidate = inPackage(name);
    return program
        .written(candidate)
        .filter(found -> found.unit().path().equals(unit.path()))
        .map(found -> candidate);
  }

  private Optional<String> imported(String name) {
    for (Import each : unit.imports()) {
      if (!each.onDemand() && each.name().endsWith("." + name)) {
        if (!each.isStatic()) {
          return Optional.of(each.name());
        }
        if (program.exists(each.name())) {
          return Optional.of(each.name());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> samePackage(String name) {
    String candidate = inPackage(name);
    return program.exists(candidate) ? Optional.of(candidate) : Optional.empty();
  }

  private Optional<String> demand(String name) {
    for (Import each : unit.imports()) {
      if (each.onDemand()) {
        Optional<String> member =
            program.exists(each.name())
                ? program.memberType(each.name(), name)
                : Optional.of(each.name() + "." + name).filter(program::exists);
        if (member.isPresent()) {
          return member;
        }
      }
    }
    String implicit = "java.lang." + name;
    return program.exists(implicit) ? Optional.of(implicit) : Optional.empty();
  }
}
