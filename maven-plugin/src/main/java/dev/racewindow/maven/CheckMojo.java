// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.maven;

import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Instances;
import dev.racewindow.input.Sources;
import dev.racewindow.live.LiveDatabase;
import dev.racewindow.report.Report;
import dev.racewindow.run.FailOn;
import dev.racewindow.run.MisuseException;
import dev.racewindow.run.Scan;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Looks for check-then-act races in the sources of a module, writes reports, and fails the build if
 * there are some. It analyses sources, so it starts no other goal and needs nothing compiled; the
 * class path of the module serves to resolve names.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /**
   * Leaves the check out.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Whether races fail the build. If not, they are logged as warnings and reported all the same.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /**
   * The severity from which on a race fails the build: <code>high</code>, <code>medium</code>,
   * <code>low</code> or <code>never</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.failOn", defaultValue = "medium")
  private String failOn;

  /**
   * How sure the analysis must be of a race to show it: <code>high</code>, <code>medium</code> or
   * <code>low</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.minConfidence", defaultValue = "medium")
  private String minConfidence;

  /**
   * How many processes run the program: <code>many</code>, if only while a new version is deployed,
   * or <code>single</code>. A lock of Java's own guards the database only against its own process.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.instances", defaultValue = "many")
  private String instances;

  /**
   * The address of a database whose keys count, in the place of those of scripts and changelogs,
   * such as <code>jdbc:postgresql://localhost/shop</code>. Its driver has to be a dependency of the
   * plugin.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.schema")
  private @Nullable String schema;

  /**
   * Who asks that database for its schema; the password is the value of the environment's <code>
   * RACEWINDOW_SCHEMA_PASSWORD</code>, if it is set.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.schemaUser")
  private @Nullable String schemaUser;

  /**
   * Globs on paths below <code>rootDirectory</code>, such as <code>**&#47;payment/**</code>; a file
   * is analysed if one matches. None lets all pass.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.includes")
  private @Nullable List<String> includes;

  /**
   * Globs on paths below <code>rootDirectory</code>; a file that one matches is not analysed.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.excludes")
  private @Nullable List<String> excludes;

  /**
   * Whether the test sources are analysed as well. No two requests run a test at once, so races in
   * tests are rarely worth a look.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.includeTests", defaultValue = "false")
  private boolean includeTests;

  /**
   * Your own model files, which say what calls of other libraries mean.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.models")
  private @Nullable List<File> models;

  /**
   * The file that accepts races which were there before; only new ones fail. By default <code>
   * .racewindow/baseline.json</code> below <code>rootDirectory</code>, if it is there.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.baselineFile")
  private @Nullable File baselineFile;

  /**
   * Where the reports go.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "racewindow.outputDirectory",
      defaultValue = "${project.build.directory}/racewindow",
      required = true)
  private File outputDirectory;

  /**
   * The reports to write: <code>html</code> and <code>text</code> to read, <code>sarif</code> for
   * code scanning services and editors.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.formats", defaultValue = "html,sarif,text")
  private List<String> formats;

  /**
   * What paths in reports are relative to. By default the directory of the Git repository around
   * the module, or else the top directory of the build.
   *
   * @since 0.1.0
   */
  @Parameter(property = "racewindow.rootDirectory")
  private @Nullable File rootDirectory;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Race Window is skipped (racewindow.skip)");
      return;
    }
    if (project.getPackaging().equals("pom")) {
      getLog().info("Race Window has nothing to check: this module only holds a POM");
      return;
    }
    Module module = new Module(project, session, rootDirectory);
    List<Path> sources = module.sources(includeTests);
    if (sources.isEmpty()) {
      getLog().info("Race Window has nothing to check: this module has no sources");
      return;
    }
    try {
      List<ReportFormat> chosen = Choice.all(ReportFormat.class, "formats", formats);
      FailOn limit = failOnViolation ? FailOn.parse(failOn) : FailOn.parse("never");
      Report report = Scan.run(request(module, sources));
      new ReportFiles(outputDirectory.toPath(), module.category()).write(report, chosen);
      new Verdict(report.findings(), limit).tell(getLog(), module.display(outputDirectory));
    } catch (MisuseException | IOException | DependencyResolutionRequiredException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (RuntimeException e) {
      throw new MojoExecutionException("Race Window failed for a defect of its own: " + e, e);
    }
  }

  private Scan.Request request(Module module, List<Path> sources)
      throws MojoExecutionException, DependencyResolutionRequiredException {
    return new Scan.Request(
        new Sources.Query(
            module.root(),
            sources,
            module.schemaPaths(),
            orNone(includes),
            orNone(excludes),
            includeTests),
        module.classPath(),
        orNone(models).stream().map(File::toPath).toList(),
        module.threads(),
        Choice.of(Instances.class, "instances", instances),
        module.baseline(baselineFile),
        Choice.of(Confidence.class, "minConfidence", minConfidence),
        Optional.ofNullable(schema)
            .map(
                url ->
                    new LiveDatabase(
                        url,
                        Optional.ofNullable(schemaUser),
                        Optional.ofNullable(System.getenv("RACEWINDOW_SCHEMA_PASSWORD")))));
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
