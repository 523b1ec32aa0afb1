// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.matchers.Description.NO_MATCH;
import static com.google.errorprone.matchers.Matchers.isType;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.AnnotationTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.AnnotationMatcherUtils;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.matchers.Matcher;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import dev.racewindow.rules.Rules;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds suppressions of Race Window's rules that suppress nothing, because there is no such rule.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Race Window has no rule of this name, so that nothing is suppressed",
    link = "https://racewindow.dev/suppressing",
    linkType = CUSTOM,
    severity = WARNING)
public final class UnknownRaceWindowRule extends BugChecker implements AnnotationTreeMatcher {
  private static final Matcher<AnnotationTree> SUPPRESS_WARNINGS =
      isType("java.lang.SuppressWarnings");

  /** Made by Error Prone. */
  public UnknownRaceWindowRule() {}

  @Override
  public Description matchAnnotation(AnnotationTree annotation, VisitorState state) {
    if (SUPPRESS_WARNINGS.matches(annotation, state)) {
      for (ExpressionTree element : elements(annotation)) {
        String name = ASTHelpers.constValue(element, String.class);
        if (name != null) {
          Misspelling.of(name)
              .map(misspelling -> describe(misspelling, element, state))
              .ifPresent(state::reportMatch);
        }
      }
    }
    return NO_MATCH;
  }

  private static List<? extends ExpressionTree> elements(AnnotationTree annotation) {
    ExpressionTree value = AnnotationMatcherUtils.getArgument(annotation, "value");
    if (value == null) {
      return List.of();
    }
    return value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
  }

  private Description describe(
      Misspelling misspelling, ExpressionTree element, VisitorState state) {
    Description.Builder description =
        buildDescription(element)
            .setMessage(
                "'%s' suppresses nothing: the rules of Race Window are %s"
                    .formatted(
                        misspelling.name(), String.join(", ", new TreeSet<>(Rules.names()))));
    // A constant may have other uses; only what is written here can be mended here
    if (element instanceof LiteralTree) {
      misspelling
          .correction()
          .map(name -> SuggestedFix.replace(element, state.getConstantExpression(name)))
          .ifPresent(description::addFix);
    }
    return description.build();
  }
}
