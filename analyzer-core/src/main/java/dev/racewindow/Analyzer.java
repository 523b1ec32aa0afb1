// SPDX-License-Identifier: Apache-2.0
package dev.racewindow;

import dev.racewindow.accept.SuppressionReader;
import dev.racewindow.ddl.Migrations;
import dev.racewindow.ddl.SchemaScript;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Instances;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Statistics;
import dev.racewindow.domain.Suppression;
import dev.racewindow.engine.Engine;
import dev.racewindow.frontend.javaparser.JavaSourceFrontEnd;
import dev.racewindow.input.Modules;
import dev.racewindow.input.SourceFile;
import dev.racewindow.input.SourceReader;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.SourceUnit;
import dev.racewindow.link.ClassPath;
import dev.racewindow.link.Linker;
import dev.racewindow.link.Signatures;
import dev.racewindow.live.LiveDatabase;
import dev.racewindow.live.LiveSchema;
import dev.racewindow.live.UnreachableDatabaseException;
import dev.racewindow.mapping.Mappings;
import dev.racewindow.models.ModelFiles;
import dev.racewindow.models.Models;
import dev.racewindow.rules.Rules;
import dev.racewindow.schema.Schema;
import dev.racewindow.schema.SchemaReader;
import dev.racewindow.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;

/** The one entry point: source files in, races and safe windows out. */
public final class Analyzer {
  private final Request request;
  private final Consumer<Phase> progress;
  private final TreeSet<Problem> problems = new TreeSet<>();

  private Analyzer(Request request, Consumer<Phase> progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * What to analyse.
   *
   * @param files Java sources, as {@link dev.racewindow.input.Sources} lists them; their text comes
   *     from {@link dev.racewindow.input.SourceReader}
   * @param schemaFiles SQL scripts and Liquibase changelogs that make the tables, mapping files of
   *     entities, and files that set properties of the program; may be empty
   * @param classPath jars and class directories that names may be resolved in; may be empty
   * @param models the user's own model files, beside the bundled ones
   * @param threads how many to parse with; the result does not depend on it
   * @param instances how many processes run the program
   * @param modules which modules the files belong to
   * @param live the database whose keys count, in the place of those that scripts make; empty if
   *     these do
   */
  public record Request(
      List<SourceFile> files,
      List<SourceFile> schemaFiles,
      List<Path> classPath,
      List<Path> models,
      int threads,
      Instances instances,
      Modules modules,
      Optional<LiveDatabase> live) {
    public Request {
      files = List.copyOf(files);
      schemaFiles = List.copyOf(schemaFiles);
      classPath = List.copyOf(classPath);
      models = List.copyOf(models);
    }

    /** A program whose tables scripts and entities tell of. */
    public Request(
        List<SourceFile> files,
        List<SourceFile> schemaFiles,
        List<Path> classPath,
        List<Path> models,
        int threads,
        Instances instances,
        Modules modules) {
      this(files, schemaFiles, classPath, models, threads, instances, modules, Optional.empty());
    }

    /** A program of modules that have no build files. */
    public Request(
        List<SourceFile> files,
        List<SourceFile> schemaFiles,
        List<Path> classPath,
        List<Path> models,
        int threads,
        Instances instances) {
      this(files, schemaFiles, classPath, models, threads, instances, Modules.NONE);
    }

    /** Java sources whose tables only their entities tell of. */
    public Request(List<SourceFile> files, List<Path> classPath, List<Path> models, int threads) {
      this(files, List.of(), classPath, models, threads);
    }

    /** A program that several processes run. */
    public Request(
        List<SourceFile> files,
        List<SourceFile> schemaFiles,
        List<Path> classPath,
        List<Path> models,
        int threads) {
      this(files, schemaFiles, classPath, models, threads, Instances.MANY);
    }
  }

  /** The stages of an analysis, in order. */
  public enum Phase {
    PARSE,
    LINK,
    SUMMARIZE,
    JUDGE,
    DONE
  }

  /** Runs the whole analysis. Input that cannot be used becomes a problem in the result. */
  public static Analysis analyze(Request request) {
    return analyze(request, phase -> {});
  }

  /**
   * Runs the whole analysis.
   *
   * @param progress is told of each phase when it begins, by the calling thread
   */
  public static Analysis analyze(Request request, Consumer<Phase> progress) {
    return new Analyzer(request, progress).run();
  }

  /**
   * One file after parsing.
   *
   * @param unit empty if nothing can be parsed
   */
  private record Parsed(Optional<SourceUnit> unit, int lines, List<Problem> problems) {}

  private Analysis run() {
    progress.accept(Phase.PARSE);
    List<Parsed> parsed = inParallel(request.files(), Analyzer::parse);
    List<SourceUnit> units = parsed.stream().flatMap(file -> file.unit().stream()).toList();
    parsed.forEach(file -> problems.addAll(file.problems()));
    Models models = ModelFiles.load(request.models(), problems::add);

    progress.accept(Phase.LINK);
    ClassPath classPath = ClassPath.of(request.classPath());
    classPath
        .unreadable()
        .forEach(
            (entry, reason) ->
                problems.add(
                    new Problem(
                        Problem.Kind.INPUT,
                        entry.toString(),
                        0,
                        "cannot be read as a class path entry (" + reason + "); left out")));
    Program linked = Linker.link(units, classPath, Signatures.shipped(), request.threads());
    Settings settings = new Settings(request.modules()::of);
    List<SchemaScript> scripts = scripts(settings);
    Program program =
        Mappings.apply(
            new Mappings.Input(linked, models, scripts), request.modules()::of, problems::add);
    Schema schema = SchemaReader.read(program, models, tables(scripts), request.modules()::of);

    progress.accept(Phase.SUMMARIZE);
    Engine.Result engine =
        Engine.analyze(new Engine.Input(program, models, schema, settings), request.threads());
    problems.addAll(engine.problems());

    progress.accept(Phase.JUDGE);
    Rules.Judgement judgement =
        Rules.judge(engine.windows(), engine.rechecks(), engine.writers(), request.instances());
    List<Suppression> suppressions = new ArrayList<>();
    units.forEach(unit -> suppressions.addAll(SuppressionReader.read(unit)));
    Statistics statistics =
        new Statistics(
            units.size(),
            parsed.stream().filter(file -> file.unit().isPresent()).mapToInt(Parsed::lines).sum(),
            engine.coverage().methods(),
            judgement.races().size() + judgement.safe().size(),
            engine.coverage().databaseCalls(),
            engine.coverage().notUnderstood());
    progress.accept(Phase.DONE);
    return new Analysis(
        judgement.races(),
        judgement.safe(),
        suppressions.stream().sorted().toList(),
        List.copyOf(problems),
        statistics);
  }

  /** The tables of the database itself, if there is one to ask, else those that scripts make. */
  private SchemaReader.Tables tables(List<SchemaScript> scripts) {
    if (request.live().isPresent()) {
      try {
        return SchemaReader.Tables.ofDatabase(LiveSchema.read(request.live().get()));
      } catch (UnreachableDatabaseException e) {
        problems.add(
            new Problem(
                Problem.Kind.INPUT,
                "--schema",
                0,
                e.getMessage() + "; the keys are those of scripts and entities"));
      }
    }
    return SchemaReader.Tables.ofScripts(Migrations.tables(scripts, request.modules()::of));
  }

  /** Reads what is beside the sources; what sets properties is added to the settings. */
  private List<SchemaScript> scripts(Settings settings) {
    List<SourceFile> scripts = new ArrayList<>();
    for (SourceFile file : request.schemaFiles()) {
      if (Settings.isFile(file.path())) {
        SchemaFiles.read(file, settings).ifPresent(problems::add);
      } else {
        scripts.add(file);
      }
    }
    List<SchemaFiles.Outcome> outcomes = inParallel(scripts, SchemaFiles::read);
    outcomes.forEach(outcome -> problems.addAll(outcome.problems()));
    return outcomes.stream().flatMap(outcome -> outcome.script().stream()).toList();
  }

  private <T> List<T> inParallel(List<SourceFile> files, Function<SourceFile, T> work) {
    if (request.threads() <= 1) {
      return files.stream().map(work).toList();
    }
    // A pool of its own: results keep the order of the files, whatever the number of threads.
    ForkJoinPool pool = new ForkJoinPool(request.threads());
    try {
      return pool.submit(() -> files.parallelStream().map(work).toList()).join();
    } finally {
      pool.shutdown();
    }
  }

  private static Parsed parse(SourceFile file) {
    List<Problem> problems = new ArrayList<>();
    Optional<String> text = SourceReader.read(file, problems::add);
    if (text.isEmpty()) {
      return new Parsed(Optional.empty(), 0, problems);
    }
    JavaSourceFrontEnd.Result result = new JavaSourceFrontEnd().lower(file.path(), text.get());
    if (result instanceof JavaSourceFrontEnd.Refused refused) {
      problems.add(
          new Problem(
              Problem.Kind.INPUT,
              file.path(),
              refused.line(),
              "is not Java that can be parsed (" + refused.message() + "); not analysed"));
      return new Parsed(Optional.empty(), 0, problems);
    }
    return new Parsed(
        Optional.of(((JavaSourceFrontEnd.Lowered) result).unit()),
        (int) text.get().lines().count(),
        problems);
  }
}
