// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.TypeHierarchy;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The models of several files, found by method name and then by the ancestors of the owner.
 *
 * <p>Where several match a call, the one of the earlier group of files is meant, then the one
 * declared for the nearest ancestor, then the more literal pattern, then the one read first.
 * Immutable but for a cache; safe for use by several threads.
 */
final class ModelIndex implements Models {
  private final Map<String, List<Ranked>> byName = new HashMap<>();
  private final List<Ranked> globs = new ArrayList<>();
  private final Map<String, List<CallbackEntry>> callbacks = new HashMap<>();
  private final Map<String, AnnotationModel> annotations = new HashMap<>();
  private final Map<String, TypeModel> types = new HashMap<>();
  private final Map<String, MappingModel> mappings = new HashMap<>();
  private final Map<String, List<Ranked>> candidates = new ConcurrentHashMap<>();

  /** An entry with its file's place in the order of precedence, lowest first. */
  private record Ranked(CallEntry entry, int group, int order) {
    private boolean precedes(Ranked other, Map<String, Integer> distances) {
      if (group != other.group) {
        return group < other.group;
      }
      int distance = distance(distances);
      int otherDistance = other.distance(distances);
      if (distance != otherDistance) {
        return distance < otherDistance;
      }
      int literalness = entry.pattern().literalness();
      int otherLiteralness = other.entry.pattern().literalness();
      return literalness != otherLiteralness ? literalness > otherLiteralness : order < other.order;
    }

    private int distance(Map<String, Integer> distances) {
      return distances.getOrDefault(entry.pattern().type(), Integer.MAX_VALUE);
    }
  }

  /**
   * An index of all files.
   *
   * @param groups files in order of precedence: those of the first group win over all others
   */
  ModelIndex(List<? extends Collection<ModelFile>> groups) {
    int order = 0;
    for (int group = 0; group < groups.size(); group++) {
      for (ModelFile file : groups.get(group)) {
        for (CallEntry entry : file.calls()) {
          add(new Ranked(entry, group, order++));
        }
        for (CallbackEntry entry : file.callbacks()) {
          callbacks.computeIfAbsent(entry.pattern().type(), type -> new ArrayList<>()).add(entry);
        }
        file.annotations().forEach(model -> annotations.putIfAbsent(model.type(), model));
        file.types().forEach(model -> types.putIfAbsent(model.type(), model));
        file.mappings().forEach(model -> mappings.putIfAbsent(model.root(), model));
      }
    }
  }

  private void add(Ranked ranked) {
    CallPattern pattern = ranked.entry().pattern();
    if (pattern.isLiteral()) {
      byName.computeIfAbsent(pattern.method(), name -> new ArrayList<>()).add(ranked);
    } else {
      globs.add(ranked);
    }
  }

  @Override
  public Optional<MatchedCall> call(Callee callee, TypeRef receiver, TypeHierarchy hierarchy) {
    if (!callee.isResolved()) {
      return Optional.empty();
    }
    List<Ranked> named = candidates.computeIfAbsent(callee.name(), this::named);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> distances = distances(callee, receiver, hierarchy);
    Ranked best = null;
    for (Ranked candidate : named) {
      if (matches(candidate.entry().pattern(), callee, receiver, distances)
          && (best == null || candidate.precedes(best, distances))) {
        best = candidate;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new MatchedCall(best.entry().model(), best.entry().pattern().type()));
  }

  @Override
  public Optional<CallModel> onPath(String method, int arguments) {
    return candidates.computeIfAbsent(method, this::named).stream()
        .filter(candidate -> isOfPath(candidate.entry().pattern(), arguments))
        .map(candidate -> candidate.entry().model())
        .findFirst();
  }

  private boolean isOfPath(CallPattern pattern, int arguments) {
    TypeModel type = types.get(pattern.type());
    return type != null
        && type.role() == TypeModel.Role.PATH
        && pattern.fixedArguments() == arguments;
  }

  private List<Ranked> named(String name) {
    List<Ranked> all = new ArrayList<>(byName.getOrDefault(name, List.of()));
    globs.stream().filter(g -> g.entry().pattern().matchesName(name)).forEach(all::add);
    return List.copyOf(all);
  }

  /** The ancestors of the receiver, then those of the declaring type, numbered from the nearest. */
  private static Map<String, Integer> distances(
      Callee callee, TypeRef receiver, TypeHierarchy hierarchy) {
    Map<String, Integer> distances = new LinkedHashMap<>();
    if (receiver instanceof TypeRef.Named named) {
      hierarchy.ancestors(named.name()).forEach(a -> distances.putIfAbsent(a, distances.size()));
    }
    String owner = callee.owner().name();
    hierarchy.ancestors(owner).forEach(a -> distances.putIfAbsent(a, distances.size()));
    return distances;
  }

  private static boolean matches(
      CallPattern pattern, Callee callee, TypeRef receiver, Map<String, Integer> distances) {
    boolean type =
        pattern.subtypes()
            ? distances.containsKey(pattern.type())
            : pattern.type().equals(callee.owner().name())
                || pattern.type().equals(receiver.name());
    return type && pattern.matchesArguments(callee.parameterTypes());
  }

  @Override
  public Optional<CallbackModel> callback(MethodId method, TypeHierarchy hierarchy) {
    for (String ancestor : hierarchy.ancestors(method.owner())) {
      for (CallbackEntry entry : callbacks.getOrDefault(ancestor, List.of())) {
        CallPattern pattern = entry.pattern();
        if ((pattern.subtypes() || ancestor.equals(method.owner()))
            && pattern.matchesName(method.name())
            && pattern.matchesArguments(method.parameterTypes())) {
          return Optional.of(entry.model());
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<AnnotationModel> annotation(Annotation annotation) {
    return Optional.ofNullable(annotations.get(annotation.type()));
  }

  @Override
  public Optional<MappingModel> mapping(String root) {
    return Optional.ofNullable(mappings.get(root));
  }

  @Override
  public Optional<TypeModel> type(String name, TypeHierarchy hierarchy) {
    for (String ancestor : hierarchy.ancestors(name)) {
      TypeModel model = types.get(ancestor);
      if (model != null && (model.subtypes() || ancestor.equals(name))) {
        return Optional.of(model);
      }
    }
    return Optional.empty();
  }
}
