// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.SourceUnit;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which type names exist, and the member types of each, before supertypes are qualified. Safe for
 * use by several threads.
 */
final class ProgramNames {
  /** A type of the program as it is written, with the unit that it stands in. */
  record Written(TypeDecl type, SourceUnit unit) {}

  private final List<TypeSource> libraries;
  private final Map<String, Written> written = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> localTypes = new HashMap<>();
  private final Map<String, TypeNames> names = new HashMap<>();
  private final Map<String, Optional<TypeDecl>> libraryTypes = new ConcurrentHashMap<>();
  private final Map<String, List<String>> supertypes = new ConcurrentHashMap<>();
  private final Map<String, Boolean> unknown = new ConcurrentHashMap<>();

  /** A name that two units declare keeps the first, in the order of the units. */
  ProgramNames(List<SourceUnit> units, List<TypeSource> libraries) {
    this.libraries = List.copyOf(libraries);
    for (SourceUnit unit : units) {
      TypeNames unitNames = new TypeNames(unit, this);
      for (TypeDecl type : unit.types()) {
        if (written.putIfAbsent(type.name(), new Written(type, unit)) == null) {
          names.put(type.name(), unitNames);
          type.enclosing().ifPresent(outer -> addLocal(outer, type));
        }
      }
    }
  }

  private void addLocal(String outer, TypeDecl type) {
    String simple = simpleName(type.name());
    if (!simple.isEmpty() && !simple.equals(type.simpleName())) {
      localTypes.computeIfAbsent(outer, key -> new HashMap<>()).putIfAbsent(simple, type.name());
    }
  }

  /** The name as the source has it: local classes without their number, anonymous ones empty. */
  static String simpleName(String canonical) {
    int start = canonical.lastIndexOf('.') + 1;
    while (start < canonical.length() && Character.isDigit(canonical.charAt(start))) {
      start++;
    }
    return canonical.substring(start);
  }

  /** The name resolution of the unit that declares a type of the program. */
  TypeNames namesOf(String programType) {
    TypeNames result = names.get(programType);
    if (result == null) {
      throw new IllegalArgumentException(programType + " is no type of the program");
    }
    return result;
  }

  /** The types of the program as they are written, in the order of the units. */
  List<TypeDecl> types() {
    return written.values().stream().map(Written::type).toList();
  }

  Optional<Written> written(String name) {
    return Optional.ofNullable(written.get(name));
  }

  /** Whether a type of this canonical name is declared anywhere. */
  boolean exists(String name) {
    return written.containsKey(name) || libraryType(name).isPresent();
  }

  /** Whether this is known to be an interface. */
  boolean isInterface(String name) {
    Optional<TypeDecl> decl = written(name).map(Written::type).or(() -> libraryType(name));
    return decl.filter(each -> each.kind() == TypeDecl.Kind.INTERFACE).isPresent();
  }

  /** The enclosing type, for types of the program. */
  Optional<String> enclosing(String type) {
    Written own = written.get(type);
    return own == null ? Optional.empty() : own.type().enclosing();
  }

  /** The member type of this simple name, own, local or inherited (JLS 8.5). */
  Optional<String> memberType(String type, String simpleName) {
    return memberType(type, simpleName, new HashSet<>());
  }

  private Optional<String> memberType(String type, String simpleName, Set<String> visited) {
    if (!visited.add(type)) {
      return Optional.empty();
    }
    String direct = type + "." + simpleName;
    if (exists(direct)) {
      return Optional.of(direct);
    }
    String local = localTypes.getOrDefault(type, Map.of()).get(simpleName);
    if (local != null) {
      return Optional.of(local);
    }
    for (String parent : supertypes(type)) {
      Optional<String> inherited = memberType(parent, simpleName, visited);
      if (inherited.isPresent()) {
        return inherited;
      }
    }
    return Optional.empty();
  }

  private Optional<TypeDecl> libraryType(String name) {
    if (unknown.containsKey(name)) {
      return Optional.empty();
    }
    Optional<TypeDecl> cached = libraryTypes.get(name);
    if (cached != null) {
      return cached;
    }
    for (TypeSource library : libraries) {
      Optional<TypeDecl> type = library.find(name);
      if (type.isPresent()) {
        libraryTypes.put(name, type);
        return type;
      }
    }
    unknown.put(name, true);
    return Optional.empty();
  }

  private List<String> supertypes(String type) {
    List<String> cached = supertypes.get(type);
    if (cached != null) {
      return cached;
    }
    List<String> result = new ArrayList<>();
    Written own = written.get(type);
    if (own != null) {
      // Guards against a clause that names a type which is inherited through itself.
      supertypes.put(type, List.of());
      TypeNames unitNames = namesOf(type);
      for (TypeRef parent : parents(own.type())) {
        result.add(unitNames.resolve(parent.name(), own.type().enclosing()));
      }
    } else {
      libraryType(type)
          .ifPresent(decl -> parents(decl).forEach(parent -> result.add(parent.name())));
    }
    supertypes.put(type, List.copyOf(result));
    return result;
  }

  private static List<TypeRef> parents(TypeDecl type) {
    List<TypeRef> parents = new ArrayList<>(type.interfaces());
    type.superclass().ifPresent(each -> parents.add(0, each));
    return parents;
  }
}
