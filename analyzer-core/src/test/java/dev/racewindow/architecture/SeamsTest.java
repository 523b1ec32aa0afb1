// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seams of the pipeline: which package may see which, and who owns which library. */
class SeamsTest {
  private static final String ROOT = "dev.racewindow";

  /** The packages of ours that a package may see. One that is not listed has no place yet. */
  private static final Map<String, Set<String>> MAY_SEE =
      Map.ofEntries(
          Map.entry("ir", Set.of()),
          Map.entry("sql", Set.of()),
          Map.entry("ddl", Set.of()),
          Map.entry("settings", Set.of()),
          Map.entry("domain", Set.of("ir", "sql")),
          Map.entry("link", Set.of("ir")),
          Map.entry("frontend.javaparser", Set.of("ir")),
          Map.entry("models", Set.of("ir", "sql", "domain")),
          Map.entry("mapping", Set.of("ir", "ddl", "models", "domain")),
          Map.entry("live", Set.of("ddl")),
          Map.entry("schema", Set.of("ir", "sql", "ddl", "models", "domain")),
          Map.entry(
              "engine", Set.of("ir", "sql", "models", "schema", "settings", "link", "domain")),
          Map.entry("rules", Set.of("domain")),
          Map.entry("report", Set.of("domain", "rules", "accept", "ir")),
          Map.entry("accept", Set.of("domain", "ir")),
          Map.entry("input", Set.of("settings", "domain")));

  /** Packages at the top, which put the others together; nothing below may see them. */
  private static final Set<String> ON_TOP = Set.of("", "run", "cli");

  /** The one package that may import a library; what it returns is ours. */
  private static final Map<String, List<String>> OWNERS =
      Map.of(
          "com.github.javaparser..", List.of("frontend.javaparser"),
          "net.sf.jsqlparser..", List.of("sql"),
          "org.snakeyaml..", List.of("models", "ddl"),
          "com.fasterxml.jackson..", List.of("report", "accept"),
          "org.objectweb.asm..", List.of("link"),
          "java.sql..", List.of("live"),
          "picocli..", List.of("cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Stream<String> layers() {
    return present().stream().filter(MAY_SEE::containsKey);
  }

  static Stream<String> libraries() {
    return OWNERS.keySet().stream().sorted();
  }

  @Test
  void everyPackageHasItsPlace() {
    assertThat(present())
        .as("a package that is not in the table of this test has no place in the pipeline")
        .isNotEmpty()
        .allMatch(name -> MAY_SEE.containsKey(name) || ON_TOP.contains(name));
  }

  @ParameterizedTest
  @MethodSource("layers")
  void seesOnlyWhatIsBelow(String layer) {
    String[] allowed =
        Stream.concat(Stream.of(layer), MAY_SEE.getOrDefault(layer, Set.of()).stream())
            .map(SeamsTest::named)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(named(layer))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .because("the pipeline runs one way, and each step must be replaceable by another")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void libraryHasOneOwner(String library) {
    String[] owners =
        OWNERS.getOrDefault(library, List.of()).stream()
            .map(SeamsTest::named)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(owners)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library that one package hides can be replaced without touching another")
        .check(CLASSES);
  }

  @Test
  void rulesAreBlindToPrograms() {
    noClasses()
        .that()
        .resideInAPackage(named("rules"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(named("ir"), named("models"), named("link"))
        .because("a rule judges windows; what a call means was decided before, once")
        .check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("packages that need each other are one package with two names")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith("org.jspecify.annotations.NullMarked")
        .because("without it NullAway and the reader must guess")
        .check(CLASSES);
    assertThat(present())
        .as("packages without package-info")
        .allMatch(name -> CLASSES.contain(named(name) + ".package-info"));
  }

  /** Names of our packages that hold classes, without the root; the root itself is empty. */
  private static Set<String> present() {
    Set<String> names = new TreeSet<>();
    for (JavaPackage each : CLASSES.getPackage(ROOT).getSubpackagesInTree()) {
      if (!each.getClasses().isEmpty()) {
        names.add(each.getName().substring(ROOT.length() + 1));
      }
    }
    names.add("");
    return names;
  }

  private static String named(String layer) {
    return layer.isEmpty() ? ROOT : ROOT + "." + layer;
  }
}
