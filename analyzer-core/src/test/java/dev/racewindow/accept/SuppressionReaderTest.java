// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.domain.Suppression;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.SourceUnit;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionReaderTest {
  private static final String PATH = "A.java";

  @Test
  void findsNoneInOtherAnnotationsAndForOtherTools() {
    assertThat(read(annotated("Deprecated", text("LostUpdate")), List.of())).isEmpty();
    assertThat(read(annotated("SuppressWarnings", text("unchecked")), List.of())).isEmpty();
    assertThat(read(annotated("SuppressWarnings", text("PMD.LongVariable")), List.of())).isEmpty();
    assertThat(read(annotated("SuppressWarnings", text("all")), List.of())).isEmpty();
  }

  @Test
  void coversTheWholeDeclarationByAnAnnotation() {
    Suppression expected =
        new Suppression(Suppression.Form.ANNOTATION, PATH, 2, 2, 9, "LostUpdate", "");

    assertThat(read(annotated("SuppressWarnings", text("LostUpdate")), List.of()))
        .containsExactly(expected);
    assertThat(
            read(annotated("java.lang.SuppressWarnings", text("racewindow:LostUpdate")), List.of()))
        .containsExactly(expected);
  }

  @Test
  void readsEachNameOfAList() {
    ConstantExpr list =
        new ConstantExpr.Elements(
            List.of(text("unchecked"), text("racewindow"), text("WriteSkew")));

    assertThat(read(annotated("SuppressWarnings", list), List.of()))
        .extracting(Suppression::rule)
        .containsExactly(Suppression.ANY, "WriteSkew");
  }

  @Test
  void looksAtMethodsToo() {
    TypeDecl type = type(List.of(), List.of(method(text("LostUpdate"))));

    assertThat(read(type, List.of()))
        .containsExactly(
            new Suppression(Suppression.Form.ANNOTATION, PATH, 4, 4, 6, "LostUpdate", ""));
  }

  @Test
  void coversByACommentItsLineAndTheNext() {
    assertThat(
            read(
                type(List.of(), List.of()),
                List.of(new SourceUnit.SuppressionComment(5, "LostUpdate", "one node"))))
        .containsExactly(
            new Suppression(Suppression.Form.COMMENT, PATH, 5, 5, 6, "LostUpdate", "one node"));
  }

  private static List<Suppression> read(
      TypeDecl type, List<SourceUnit.SuppressionComment> comments) {
    return SuppressionReader.read(new SourceUnit(PATH, "", List.of(), List.of(type), comments));
  }

  private static ConstantExpr text(String value) {
    return new ConstantExpr.Text(value);
  }

  private static TypeDecl annotated(String annotation, ConstantExpr value) {
    return type(
        List.of(Annotation.of(annotation, Map.of("value", value), new Span(2, 1, 2, 30))),
        List.of());
  }

  private static TypeDecl type(List<Annotation> annotations, List<MethodDecl> methods) {
    return new TypeDecl(
        "A",
        TypeDecl.Kind.CLASS,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Set.of(),
        annotations,
        List.of(),
        methods,
        new Span(3, 1, 9, 1));
  }

  private static MethodDecl method(ConstantExpr value) {
    return new MethodDecl(
        new MethodId("A", "m", List.of()),
        List.of(),
        List.of(),
        TypeRef.Named.of("void"),
        Set.of(),
        List.of(Annotation.of("SuppressWarnings", Map.of("value", value), new Span(4, 3, 4, 40))),
        Optional.empty(),
        new Span(5, 3, 6, 3));
  }
}
