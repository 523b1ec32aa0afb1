// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.models.Libraries.LibraryClass;
import dev.racewindow.models.Libraries.LibraryMethod;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every entry of the shipped model files means something that is in the library it names. */
class ModelledLibrariesTest {
  private static final String JDK = "jdk";

  private static Libraries libraries;

  @BeforeAll
  static void openJars() throws IOException {
    libraries = new Libraries(Path.of("target/modelled-libraries"));
  }

  @AfterAll
  static void closeJars() throws IOException {
    libraries.close();
  }

  @Test
  void noEntryMatchesNothing() {
    List<String> wrong = new ArrayList<>();
    List<ModelFile> shipped = ModelFiles.shipped(problem -> wrong.add(problem.toString()));
    for (ModelFile file : shipped) {
      if (!isForLaterJdk(file)) {
        wrong.addAll(new Check(file, shipped).run());
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** {@code jdk 21} can be checked on a JDK of that version or a later one only. */
  private static boolean isForLaterJdk(ModelFile file) {
    return file.checkedAgainst().stream()
        .filter(library -> library.startsWith(JDK + " "))
        .anyMatch(library -> Integer.parseInt(library.substring(4)) > Runtime.version().feature());
  }

  @Test
  void findsAMatchThatHitsNothing() {
    assertThat(check("calls: [{match: 'java.util.Optional#isThere()', does: test}]"))
        .containsExactly("test.yml:2: java.util.Optional#isThere() matches no method");
  }

  @Test
  void findsACallbackThatIsNotThere() {
    assertThat(check("callbacks: [{match: 'java.lang.Runnable+#go()', role: not concurrent}]"))
        .containsExactly("test.yml:2: java.lang.Runnable+#go() matches no method");
  }

  @Test
  void findsATypeThatIsNotThere() {
    assertThat(check("types: [{match: java.util.Optionale+, role: repository}]"))
        .containsExactly("test.yml: java.util.Optionale is in none of [jdk]");
  }

  @Test
  void findsAnArgumentOutOfRange() {
    assertThat(check("calls: [{match: 'java.util.Map#get(..)', does: pass, by: argument 1}]"))
        .containsExactly(
            "test.yml:2: argument 1 is out of range in"
                + " LibraryMethod[name=get, parameters=[Object]]");
  }

  @Test
  void findsATypeArgumentOutOfRange() {
    assertThat(
            check("calls: [{match: 'java.util.List+#size()', does: count, of: type argument 1}]"))
        .containsExactly("test.yml:2: java.util.List has no type argument 1");
  }

  @Test
  void findsAnAttributeThatIsNotThere() {
    assertThat(
            check(
                "annotations:"
                    + " [{match: java.lang.Deprecated, role: column, name: attribute naem}]"))
        .containsExactly("test.yml: java.lang.Deprecated has no attribute naem");
  }

  @Test
  void findsAMappingToAnnotationsThatNothingDescribes() {
    assertThat(check("mappings: [{root: all, packages: java.none}]"))
        .containsExactly("test.yml: no annotation is described of java.none");
  }

  private static List<String> check(String line) {
    List<String> wrong = new ArrayList<>();
    ModelReader reader = new ModelReader("test.yml", problem -> wrong.add(problem.toString()));
    ModelFile file = reader.read("checkedAgainst: jdk\n" + line + "\n");
    wrong.addAll(new Check(file, List.of(file)).run());
    return wrong;
  }

  /** What is wrong with one file. */
  private static final class Check {
    private final ModelFile file;
    private final List<ModelFile> all;
    private final List<String> jars;
    private final List<String> wrong = new ArrayList<>();

    Check(ModelFile file, List<ModelFile> all) {
      this.file = file;
      this.all = all;
      this.jars =
          file.checkedAgainst().stream()
              .map(library -> library.startsWith(JDK) ? JDK : Libraries.fileName(library))
              .toList();
    }

    List<String> run() {
      if (jars.isEmpty()) {
        wrong.add(file.name() + ": checkedAgainst names no library");
      }
      for (String jar : jars) {
        if (!jar.equals(JDK) && !libraries.hasJar(jar)) {
          wrong.add(file.name() + ": add " + jar + " to modelled-libraries in pom.xml");
        }
      }
      file.calls().forEach(this::call);
      file.callbacks().forEach(this::callback);
      file.annotations().forEach(this::annotation);
      file.types().forEach(this::type);
      file.mappings().forEach(this::mapping);
      return wrong;
    }

    private void call(CallEntry entry) {
      String place = file.name() + ":" + entry.line() + ": ";
      List<LibraryClass> classes = classes(entry.pattern().type());
      List<LibraryMethod> matched = matched(place, entry.pattern(), classes);
      int highest = CallReader.highestArgument(entry.model());
      matched.stream()
          .filter(method -> method.parameters().size() <= highest)
          .forEach(m -> wrong.add(place + "argument " + highest + " is out of range in " + m));
      typeArgument(place, entry.pattern().type(), entry.model().of(), classes);
    }

    private void callback(CallbackEntry entry) {
      CallPattern pattern = entry.pattern();
      matched(file.name() + ":" + entry.line() + ": ", pattern, classes(pattern.type()));
    }

    private List<LibraryMethod> matched(
        String place, CallPattern pattern, List<LibraryClass> classes) {
      List<LibraryMethod> matched =
          classes.stream()
              .flatMap(type -> libraries.methods(type).stream())
              .filter(method -> pattern.matchesName(method.name()))
              .filter(method -> pattern.matchesArguments(method.parameters()))
              .toList();
      if (!classes.isEmpty() && matched.isEmpty()) {
        wrong.add(place + pattern + " matches no method");
      }
      return matched;
    }

    private void annotation(AnnotationModel model) {
      for (LibraryClass type : classes(model.type())) {
        if (!type.isAnnotation()) {
          wrong.add(file.name() + ": " + model.type() + " is no annotation");
        }
        List<String> attributes = type.methods().stream().map(LibraryMethod::name).toList();
        model.attributes().values().stream()
            .filter(attribute -> !attributes.contains(attribute))
            .forEach(a -> wrong.add(file.name() + ": " + model.type() + " has no attribute " + a));
      }
    }

    /** The annotations that elements stand for are those that a file describes. */
    private void mapping(MappingModel model) {
      model.packages().stream()
          .filter(
              each ->
                  all.stream()
                      .flatMap(one -> one.annotations().stream())
                      .noneMatch(annotation -> annotation.type().startsWith(each + ".")))
          .forEach(each -> wrong.add(file.name() + ": no annotation is described of " + each));
    }

    private void type(TypeModel model) {
      typeArgument(file.name() + ": ", model.type(), model.entity(), classes(model.type()));
    }

    private void typeArgument(
        String place, String name, Optional<EntitySource> source, List<LibraryClass> classes) {
      if (source.orElse(null) instanceof EntitySource.TypeArgument argument) {
        classes.stream()
            .filter(type -> type.typeParameters() <= argument.index())
            .forEach(t -> wrong.add(place + name + " has no type argument " + argument.index()));
      }
    }

    private List<LibraryClass> classes(String name) {
      List<LibraryClass> found =
          jars.stream().flatMap(jar -> libraries.find(name, jar).stream()).toList();
      if (found.isEmpty()) {
        wrong.add(file.name() + ": " + name + " is in none of " + jars);
      }
      return found;
    }
  }
}
