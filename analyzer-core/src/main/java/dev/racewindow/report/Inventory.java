// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.accept.Finding;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.SafeWindow;
import dev.racewindow.ir.MethodId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All windows of a run, races or not, by the place of their acts: what silence is audited with.
 *
 * @param all those that the report's limit of confidence lets pass
 */
public record Inventory(List<Entry> all) {
  public Inventory {
    all = List.copyOf(all);
  }

  /** A window with its verdict. */
  public sealed interface Entry permits Racy, Closed {
    /** The rule that claims it. */
    String rule();

    /** What is worked on, by its simple name. */
    String resource();

    Race.Evidence check();

    Race.Evidence act();

    /** The lowest method that knows both ends; where another one passes its lock, still this. */
    default MethodId method() {
      return check().site().start().method();
    }

    /** Every place that the window goes through. */
    default Stream<Location> places() {
      return Stream.concat(check().path().stream(), act().path().stream());
    }
  }

  /** A window whose guards do not suffice. */
  public record Racy(Finding finding) implements Entry {
    /** The race itself. */
    public Race race() {
      return finding.race();
    }

    @Override
    public String rule() {
      return race().rule();
    }

    @Override
    public String resource() {
      return race().resource();
    }

    @Override
    public Race.Evidence check() {
      return race().check();
    }

    @Override
    public Race.Evidence act() {
      return race().act();
    }

    @Override
    public Stream<Location> places() {
      return Stream.concat(
          Entry.super.places(), race().failedGuards().stream().flatMap(g -> g.path().stream()));
    }
  }

  /** A window that a guard closes. */
  public record Closed(SafeWindow window) implements Entry {
    @Override
    public String rule() {
      return window.rule();
    }

    @Override
    public String resource() {
      return window.resource();
    }

    @Override
    public Race.Evidence check() {
      return window.check();
    }

    @Override
    public Race.Evidence act() {
      return window.act();
    }
  }

  /** The windows of a report. */
  public static Inventory of(Report report) {
    return new Inventory(
        Stream.<Entry>concat(
                report.findings().all().stream().map(Racy::new),
                report.analysis().safe().stream().map(Closed::new))
            .sorted(
                Comparator.comparing((Entry e) -> e.act().site())
                    .thenComparing(e -> e.check().site())
                    .thenComparing(Entry::rule)
                    .thenComparing(Entry::resource))
            .toList());
  }

  /** Those that go through a place. */
  public Inventory at(Spot spot) {
    return new Inventory(all.stream().filter(e -> e.places().anyMatch(spot::covers)).toList());
  }

  /** How many races there are. */
  public int races() {
    return (int) all.stream().filter(Racy.class::isInstance).count();
  }

  /** How many windows each guard closes, the most frequent first. */
  public List<Map.Entry<String, Integer>> guards() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Entry entry : all) {
      if (entry instanceof Closed closed) {
        counts.merge(closed.window().guard(), 1, Integer::sum);
      }
    }
    return Phrases.byCount(counts);
  }

  /** The lines of a file that windows go through, sorted. */
  List<Integer> lines(String path) {
    return all.stream()
        .flatMap(Entry::places)
        .filter(place -> place.path().equals(path) && place.line() > 0)
        .map(Location::line)
        .sorted()
        .distinct()
        .toList();
  }

  /** {@code 42 windows: 12 row lock, 8 version, 22 races}. */
  String summary() {
    List<String> parts =
        Stream.concat(
                guards().stream().map(e -> e.getValue() + " " + Phrases.oneLine(e.getKey())),
                Stream.of(races()).filter(n -> n > 0).map(n -> Phrases.count(n, "race")))
            .toList();
    String total = Phrases.count(all.size(), "window");
    return parts.isEmpty() ? total : total + ": " + String.join(", ", parts);
  }

  /**
   * A file, or a line of it, that somebody asks about.
   *
   * @param path relative to the scanned root
   * @param line empty for the whole file
   */
  public record Spot(String path, Optional<Integer> line) {
    /** Whether a statement reaches it. */
    boolean covers(Location place) {
      return place.path().equals(path)
          && line.filter(l -> l < place.line() || l > place.span().endLine()).isEmpty();
    }

    @Override
    public String toString() {
      return path + line.map(l -> ":" + l).orElse("");
    }
  }
}
