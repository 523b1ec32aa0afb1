// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.maven;

import dev.racewindow.accept.BaselineFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What a scan needs to know of the Maven module at hand. */
final class Module {
  private final MavenProject project;
  private final MavenSession session;
  private final Path root;

  /**
   * A module of the running build.
   *
   * @param root what paths are relative to; found if the user gave none
   */
  Module(MavenProject project, MavenSession session, @Nullable File root) {
    this.project = project;
    this.session = session;
    this.root =
        root == null
            ? findRoot(
                normal(project.getBasedir()),
                normal(session.getRequest().getMultiModuleProjectDirectory()))
            : normal(root);
  }

  /** What paths in reports are relative to; absolute. */
  Path root() {
    return root;
  }

  /**
   * The source directories that are there. What lies below the build directory was generated: a
   * race in it cannot be mended there.
   */
  List<Path> sources(boolean withTests) {
    Path generated = normal(new File(project.getBuild().getDirectory()));
    List<String> main = project.getCompileSourceRoots();
    List<String> tests = withTests ? project.getTestCompileSourceRoots() : List.of();
    return Stream.concat(main.stream(), tests.stream())
        .map(directory -> normal(new File(directory)))
        .filter(directory -> !directory.startsWith(generated))
        .filter(Files::isDirectory)
        .distinct()
        .toList();
  }

  /**
   * Where scripts and changelogs may be that make the tables: this module with its resources, and
   * the modules of the build that it depends on.
   */
  List<Path> schemaPaths() {
    Stream<File> resources =
        project.getResources().stream().map(resource -> new File(resource.getDirectory()));
    Stream<File> modules =
        Stream.concat(Stream.of(project), project.getProjectReferences().values().stream())
            .map(MavenProject::getBasedir);
    return Stream.concat(modules, resources).map(Module::normal).distinct().toList();
  }

  /** The module's own classes and its libraries, without those that were not built. */
  List<Path> classPath() throws DependencyResolutionRequiredException {
    return project.getCompileClasspathElements().stream()
        .map(Path::of)
        .filter(Files::exists)
        .toList();
  }

  /** This module's share of the threads, where Maven builds several modules at once. */
  int threads() {
    int modules = Math.max(1, session.getRequest().getDegreeOfConcurrency());
    return Math.max(1, Runtime.getRuntime().availableProcessors() / modules);
  }

  /** The user's baseline, or the one in its usual place if it is there. */
  Optional<Path> baseline(@Nullable File given) {
    return given == null
        ? Optional.of(root.resolve(BaselineFile.DEFAULT)).filter(Files::exists)
        : Optional.of(given.toPath());
  }

  /** Tells this module from others of the build: its path below the root, empty for the root. */
  String category() {
    return display(project.getBasedir());
  }

  /** A file as the user knows it: below the root, with forward slashes. */
  String display(File file) {
    Path path = normal(file);
    return (path.startsWith(root) ? root.relativize(path) : path).toString().replace('\\', '/');
  }

  /**
   * The repository around a module, or else the top of the build, or else the module itself.
   *
   * @param top where Maven found the top of the build; another place for a module built by itself
   */
  static Path findRoot(Path module, Path top) {
    for (Path path = module; path != null; path = path.getParent()) {
      // A directory in a clone, a file in a work tree or submodule
      if (Files.exists(path.resolve(".git"))) {
        return path;
      }
    }
    return module.startsWith(top) ? top : module;
  }

  private static Path normal(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }
}
