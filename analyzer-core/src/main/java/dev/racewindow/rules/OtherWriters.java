// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import dev.racewindow.domain.Writer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who else changes the row that a window is about, and with what in force. */
final class OtherWriters {
  /** From outside inwards; of those that are as far outside the first. */
  private static final Comparator<Act> OUTERMOST =
      Comparator.comparing((Act act) -> -act.site().calls().size()).thenComparing(Act::id);

  private final Map<String, List<Writer>> byTable;

  OtherWriters(List<Writer> writers) {
    byTable =
        writers.stream().collect(Collectors.groupingBy(writer -> writer.act().resource().id()));
  }

  /**
   * The acts that may change a column which the window has read and writes because of it, while
   * another caller is within the window; each as seen from the outermost method that leads to it.
   *
   * @param passing what is to be in force for them
   */
  List<Act> of(Window window, Predicate<InForce> passing) {
    SortedSet<String> decided = decided(window);
    Map<Object, Act> acts = new LinkedHashMap<>();
    if (decided.isEmpty()) {
      return List.of();
    }
    byTable.getOrDefault(window.act().resource().id(), List.of()).stream()
        .filter(writer -> isChange(writer.act()))
        .filter(writer -> writes(writer.act(), decided) && mayBeTheSame(writer.act(), window))
        .filter(writer -> !isOfTheWindow(writer.act(), window))
        .filter(writer -> isReached(writer, passing))
        .map(Writer::act)
        .sorted(OUTERMOST)
        .forEach(act -> acts.putIfAbsent(act.id().leaf(), act));
    return List.copyOf(acts.values());
  }

  /**
   * The statements that may change one of these columns, of rows that they look for, while another
   * caller is within the window; first those that give it a value of their own.
   */
  List<Act> statements(Window window, SortedSet<String> columns) {
    return byTable.getOrDefault(window.act().resource().id(), List.of()).stream()
        .filter(writer -> writer.act().kind() == Act.Kind.UPDATE)
        .filter(writer -> !(writer.act().target().root() instanceof Term.Row))
        .filter(writer -> !writer.act().key().equals(Key.ANY))
        .filter(writer -> writes(writer.act(), columns) && mayBeTheSame(writer.act(), window))
        .filter(writer -> !isOfTheWindow(writer.act(), window))
        .filter(writer -> isReached(writer, inForce -> true))
        .map(Writer::act)
        .sorted(
            Comparator.comparing(
                    (Act act) -> normal(act.own()).stream().noneMatch(columns::contains))
                .thenComparing(OUTERMOST))
        .toList();
  }

  /** The first act of a kind on the table that a window checks. */
  Optional<Act> of(Window window, Act.Kind kind) {
    return byTable.getOrDefault(window.check().resource().id(), List.of()).stream()
        .filter(writer -> writer.act().kind() == kind)
        .filter(writer -> !isOfTheWindow(writer.act(), window))
        .filter(writer -> isReached(writer, inForce -> true))
        .map(Writer::act)
        .min(OUTERMOST);
  }

  /** Whether an act changes a row that is there; one that is deleted is written by nobody else. */
  static boolean isChange(Act act) {
    return act.kind() == Act.Kind.UPDATE || act.kind() == Act.Kind.MUTATION;
  }

  /** Columns of the row that decide of the act, or of what it writes, and that it writes. */
  static SortedSet<String> decided(Window window) {
    TreeSet<String> columns = new TreeSet<>();
    if (isChange(window.act()) && window.check().resource().isKnown()) {
      columns.addAll(window.dependence().recomputed());
      columns.addAll(StaleStatusChange.staleColumns(window));
      window.check().key().equal().entrySet().stream()
          .filter(entry -> entry.getValue() instanceof Term.Constant)
          .map(Map.Entry::getKey)
          .filter(window.act().columns()::contains)
          .forEach(columns::add);
      columns.removeAll(window.schema().collections());
    }
    return normal(columns);
  }

  /** Whether an act writes one of these columns. */
  static boolean writes(Act act, Collection<String> columns) {
    return normal(act.columns()).stream().anyMatch(columns::contains);
  }

  /** Columns as they are compared. */
  static SortedSet<String> normal(Collection<String> columns) {
    return columns.stream().map(Resource::normal).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is known not to be the same row is looked for by another constant. */
  private static boolean mayBeTheSame(Act act, Window window) {
    return Stream.of(window.check().key(), window.act().key())
        .flatMap(key -> key.equal().entrySet().stream())
        .filter(entry -> !window.act().columns().contains(entry.getKey()))
        .noneMatch(
            entry ->
                entry.getValue() instanceof Term.Constant
                    && act.key().equal().get(entry.getKey()) instanceof Term.Constant other
                    && !other.equals(entry.getValue()));
  }

  /** What else the method does that has the window is done by one caller. */
  private static boolean isOfTheWindow(Act act, Window window) {
    return Stream.concat(Stream.of(act.id().entry()), act.site().calls().stream())
        .anyMatch(place -> place.methodName().equals(window.methodName()));
  }

  private static boolean isReached(Writer writer, Predicate<InForce> passing) {
    return writer.contexts().stream()
        .map(context -> InForce.of(context, writer.act().guards()))
        .anyMatch(
            inForce ->
                inForce.commits(writer.act())
                    && !inForce.took(Set.of(Guard.Kind.SINGLE_CALL))
                    && passing.test(inForce));
  }
}
