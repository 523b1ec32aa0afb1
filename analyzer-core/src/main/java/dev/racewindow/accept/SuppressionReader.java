// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.accept;

import dev.racewindow.domain.Suppression;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.SourceUnit;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the suppressions of a file: {@code @SuppressWarnings} on types, methods and fields, and
 * {@code // racewindow:ignore} comments.
 */
public final class SuppressionReader {
  /** The name in {@code @SuppressWarnings} that stands for all our rules. */
  public static final String TOOL = "racewindow";

  /** {@code LostUpdate} or {@code racewindow:LostUpdate}: nobody else's names look like it. */
  private static final Pattern RULE = Pattern.compile("(?:" + TOOL + ":)?([A-Z][A-Za-z]+)");

  private SuppressionReader() {}

  /**
   * All suppressions of a file that may be ours, in source order. A name in an annotation that is
   * no rule of ours belongs to another tool; who applies them knows the rules and drops it.
   */
  public static List<Suppression> read(SourceUnit unit) {
    List<Suppression> found = new ArrayList<>();
    for (TypeDecl type : unit.types()) {
      addAnnotated(unit.path(), type.annotations(), type.span(), found);
      for (MethodDecl method : type.methods()) {
        addAnnotated(unit.path(), method.annotations(), method.span(), found);
      }
      for (FieldDecl field : type.fields()) {
        addAnnotated(unit.path(), field.annotations(), field.span(), found);
      }
    }
    for (SourceUnit.SuppressionComment comment : unit.suppressions()) {
      found.add(
          new Suppression(
              Suppression.Form.COMMENT,
              unit.path(),
              comment.line(),
              comment.line(),
              comment.line() + 1,
              comment.rule(),
              comment.reason()));
    }
    return found.stream().sorted().distinct().toList();
  }

  private static void addAnnotated(
      String path, List<Annotation> annotations, Span declaration, List<Suppression> found) {
    for (Annotation annotation : annotations) {
      if (annotation.simpleName().equals("SuppressWarnings")) {
        annotation.attribute("value").stream()
            .flatMap(SuppressionReader::texts)
            .flatMap(name -> rule(name).stream())
            .map(rule -> annotated(path, annotation.span().line(), declaration, rule))
            .forEach(found::add);
      }
    }
  }

  private static Suppression annotated(String path, int line, Span declaration, String rule) {
    int from = Math.min(line, declaration.line());
    return new Suppression(
        Suppression.Form.ANNOTATION, path, line, from, declaration.endLine(), rule, "");
  }

  private static Stream<String> texts(ConstantExpr value) {
    if (value instanceof ConstantExpr.Text text) {
      return Stream.of(text.value());
    }
    if (value instanceof ConstantExpr.Elements list) {
      return list.elements().stream().flatMap(SuppressionReader::texts);
    }
    return Stream.empty();
  }

  private static Optional<String> rule(String name) {
    if (name.equals(TOOL)) {
      return Optional.of(Suppression.ANY);
    }
    Matcher matcher = RULE.matcher(name);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
