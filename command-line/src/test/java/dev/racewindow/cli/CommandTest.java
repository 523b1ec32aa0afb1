// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.Analyzer;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Site;
import dev.racewindow.domain.Statistics;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A command run in this process, with an analysis that answers what a test wants. */
abstract class CommandTest {
  @TempDir Path directory;

  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();
  final List<Analyzer.Request> requests = new ArrayList<>();
  List<Race> races = List.of();
  Optional<Path> home = Optional.empty();
  boolean terminal;

  @BeforeEach
  void writeASource() throws IOException {
    directory = directory.toRealPath();
    write("src/main/java/A.java", "class A {}\n");
  }

  int run(String... args) {
    return RaceWindow.run(shell(this::analysis), args);
  }

  Shell shell(BiFunction<Analyzer.Request, Consumer<Analyzer.Phase>, Analysis> analyzer) {
    return new Shell(
        directory, home, new PrintWriter(out), new PrintWriter(err), terminal, terminal, analyzer);
  }

  Analysis analysis(Analyzer.Request request, Consumer<Analyzer.Phase> progress) {
    requests.add(request);
    Stream.of(Analyzer.Phase.values()).forEach(progress);
    Statistics statistics = new Statistics(1, 1, 1, races.size(), 0, new TreeMap<>());
    return new Analysis(races, List.of(), List.of(), List.of(), statistics);
  }

  static Race race(Severity severity, Confidence confidence, String fingerprint) {
    MethodId method = new MethodId("A", "m", List.of());
    Location place = new Location("src/main/java/A.java", new Span(1, 1, 1, 5), method);
    Race.Evidence evidence = new Race.Evidence(new Site(place, List.of()), "reads or writes A");
    return new Race(
        "LostUpdate",
        severity,
        confidence,
        "A",
        "Two callers overwrite each other.",
        evidence,
        evidence,
        List.of(),
        List.of(),
        new TreeSet<>(Set.of(Isolation.READ_COMMITTED)),
        List.of(),
        fingerprint);
  }

  void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
