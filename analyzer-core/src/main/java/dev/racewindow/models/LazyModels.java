// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import dev.racewindow.domain.Problem;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.TypeHierarchy;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Models of which a shipped file is read when a type that it names is first asked for.
 *
 * <p>Reading all of them takes a cold JVM a fifth of a second; a program that uses no messaging
 * need not wait for that of messaging. The answers are those of a {@link ModelIndex} of all files,
 * whatever the order of questions: a file that names none of the types asked for cannot answer.
 */
final class LazyModels implements Models {
  private final List<ModelFile> own;
  private final Consumer<Problem> problems;
  private final List<String> names = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Set<Integer>> filesByType = new HashMap<>();
  private final TreeMap<Integer, ModelFile> read = new TreeMap<>();
  private volatile Set<Integer> known = Set.of();
  private volatile ModelIndex index;

  /**
   * Models of the user's files and of those that are shipped.
   *
   * @param own the user's files, which win
   * @param shipped file names to texts, in order of precedence
   */
  LazyModels(List<ModelFile> own, Map<String, String> shipped, Consumer<Problem> problems) {
    this.own = own;
    this.problems = problems;
    this.index = new ModelIndex(List.of(own));
    shipped.forEach(this::add);
  }

  private void add(String name, String text) {
    int file = names.size();
    names.add(name);
    texts.add(text);
    int start = 0;
    boolean dotted = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isPartOfName(text.charAt(i))) {
        dotted |= text.charAt(i) == '.';
        continue;
      }
      if (dotted) {
        String word = text.substring(start, i);
        filesByType.computeIfAbsent(word, key -> new HashSet<>()).add(file);
      }
      start = i + 1;
      dotted = false;
    }
  }

  private static boolean isPartOfName(char c) {
    return Character.isJavaIdentifierPart(c) || c == '.';
  }

  @Override
  public Optional<MatchedCall> call(Callee callee, TypeRef receiver, TypeHierarchy hierarchy) {
    if (!callee.isResolved()) {
      return Optional.empty();
    }
    if (receiver instanceof TypeRef.Named named) {
      hierarchy.ancestors(named.name()).forEach(this::require);
    }
    hierarchy.ancestors(callee.owner().name()).forEach(this::require);
    return index.call(callee, receiver, hierarchy);
  }

  /** Of the files that were needed so far: what starts a query was called before. */
  @Override
  public Optional<CallModel> onPath(String method, int arguments) {
    return index.onPath(method, arguments);
  }

  @Override
  public Optional<CallbackModel> callback(MethodId method, TypeHierarchy hierarchy) {
    hierarchy.ancestors(method.owner()).forEach(this::require);
    return index.callback(method, hierarchy);
  }

  @Override
  public Optional<AnnotationModel> annotation(Annotation annotation) {
    require(annotation.type());
    return index.annotation(annotation);
  }

  @Override
  public Optional<TypeModel> type(String name, TypeHierarchy hierarchy) {
    hierarchy.ancestors(name).forEach(this::require);
    return index.type(name, hierarchy);
  }

  @Override
  public Optional<MappingModel> mapping(String root) {
    Set<Integer> files = new HashSet<>();
    for (int file = 0; file < texts.size(); file++) {
      if (texts.get(file).contains(root)) {
        files.add(file);
      }
    }
    require(files);
    return index.mapping(root);
  }

  /** Sees to it that the files that name a type have been read. */
  private void require(String type) {
    require(filesByType.getOrDefault(type, Set.of()));
  }

  private void require(Set<Integer> files) {
    if (!known.containsAll(files)) {
      read(files);
    }
  }

  private synchronized void read(Set<Integer> files) {
    for (int file : files) {
      if (!read.containsKey(file)) {
        read.put(file, new ModelReader(names.get(file), problems).read(texts.get(file)));
      }
    }
    index = new ModelIndex(List.of(own, read.values()));
    known = Set.copyOf(read.keySet());
  }
}
