// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.errorprone;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.racewindow.rules.Rules;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The check as javac meets it: found by its name in a file, with little else on the path. */
class ProcessorPathTest {
  /** Checks of Error Prone itself fail on a source that is not in a file. */
  private static final String ERROR_PRONE =
      "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:UnknownRaceWindowRule:WARN";

  private static final JavaFileObject MISSPELT =
      JavaFileObjects.forSourceString(
          "Shop",
          """
          class Shop {
            @SuppressWarnings("LostUpdates")
            void sell() {}
          }
          """);

  @Test
  void theCheckIsListedForErrorProne() throws IOException, URISyntaxException {
    URL classes = UnknownRaceWindowRule.class.getProtectionDomain().getCodeSource().getLocation();

    assertThat(Path.of(classes.toURI()).resolve("META-INF/services/" + BugChecker.class.getName()))
        .hasContent(UnknownRaceWindowRule.class.getName());
  }

  @Test
  void javacFindsTheCheckAndWarns() {
    Compilation compilation =
        Compiler.javac()
            .withAnnotationProcessorPath(processorPath())
            .withOptions("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", ERROR_PRONE)
            .compile(MISSPELT);

    assertThat(compilation).succeeded();
    assertThat(compilation)
        .hadWarningContaining("[UnknownRaceWindowRule] 'LostUpdates' suppresses nothing")
        .inFile(MISSPELT)
        .onLine(2);
    assertThat(compilation).hadWarningContaining("(see https://racewindow.dev/suppressing)");
  }

  @Test
  void theNamesOfTheRulesNeedNoLibrary() throws IOException, ReflectiveOperationException {
    URL core = Rules.class.getProtectionDomain().getCodeSource().getLocation();

    try (URLClassLoader alone =
        new URLClassLoader(new URL[] {core}, ClassLoader.getPlatformClassLoader())) {
      Object names = alone.loadClass(Rules.class.getName()).getMethod("names").invoke(null);

      assertThat(names).isEqualTo(Rules.names());
    }
  }

  private static ImmutableList<File> processorPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .collect(ImmutableList.toImmutableList());
  }
}
