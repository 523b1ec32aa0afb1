// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import dev.racewindow.lab.report.TextTable;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Explores what a method annotated with {@link Interleavings} describes. */
final class InterleavingsExtension implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return context.getRequiredTestMethod().isAnnotationPresent(Interleavings.class);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    Interleavings wanted = context.getRequiredTestMethod().getAnnotation(Interleavings.class);
    return Arrays.stream(wanted.isolation()).map(isolation -> new Level(wanted, isolation));
  }

  private record Level(Interleavings wanted, Isolation isolation)
      implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int index) {
      return isolation.name().replace('_', ' ');
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Exploration(wanted, isolation));
    }
  }

  /** Hands the builder to the test method, and explores when the method returns. */
  private static final class Exploration implements ParameterResolver, InvocationInterceptor {
    private final Interleavings wanted;
    private final Isolation isolation;
    private final Scenario.Builder builder = Scenario.named("");

    Exploration(Interleavings wanted, Isolation isolation) {
      this.wanted = wanted;
      this.isolation = isolation;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Scenario.Builder.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return builder;
    }

    @Override
    public void interceptTestTemplateMethod(
        Invocation<Void> invocation,
        ReflectiveInvocationContext<Method> method,
        ExtensionContext context)
        throws Throwable {
      invocation.proceed();
      Scenario scenario = builder.name(context.getRequiredTestMethod().getName()).build();
      if (wanted.replay().isEmpty()) {
        explore(scenario);
      } else {
        replay(scenario);
      }
    }

    private Settings settings() {
      Settings settings = Settings.at(isolation);
      return wanted.timeOuts() ? settings.withTimeOuts() : settings;
    }

    private void explore(Scenario scenario) throws SQLException {
      Settings settings = settings();
      Verdict verdict =
          Lab.explore(scenario, settings.budget(wanted.mostRuns(), settings.samples()));
      if (!List.of(wanted.expect()).contains(verdict.kind())) {
        Witness witness = verdict.witness();
        throw new AssertionError(
            "%s, expected %s%s"
                .formatted(
                    verdict,
                    Arrays.toString(wanted.expect()),
                    witness == null
                        ? ""
                        : "\n%sreplay = \"%s\"\n"
                            .formatted(TextTable.of(witness), witness.schedule())));
      }
    }

    private void replay(Scenario scenario) throws SQLException {
      try (Lab lab = Lab.open(scenario.ddl())) {
        Witness witness = lab.replay(scenario, settings(), wanted.replay());
        Verdict.Kind kind = Verdict.Kind.valueOf(witness.outcome().kind().name());
        if (!List.of(wanted.expect()).contains(kind)) {
          throw new AssertionError(
              "schedule %s ends %s%n%s".formatted(witness.schedule(), kind, TextTable.of(witness)));
        }
      }
    }
  }
}
