// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.comments.CommentsCollection;
import dev.racewindow.ir.SourceUnit;
import dev.racewindow.ir.TypeDecl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lowers Java source files, each by itself. Any number of threads may use one instance.
 *
 * <p>The syntax of all Java versions up to 26 is accepted, whether or not it is valid in one of
 * them; a file with syntax errors is refused as a whole.
 */
public final class JavaSourceFrontEnd {
  /** What became of a file. */
  public sealed interface Result {}

  /** The file was lowered; one without types, such as {@code package-info.java}, too. */
  public record Lowered(SourceUnit unit) implements Result {}

  /**
   * The file cannot be read as Java.
   *
   * @param line of the first problem, from 1
   * @param message in one line
   */
  public record Refused(int line, String message) implements Result {}

  /**
   * Lowers one file.
   *
   * @param path relative to the scanned root, with forward slashes
   * @param source the text of the file
   */
  public Result lower(String path, String source) {
    try {
      String text = source.startsWith("\uFEFF") ? source.substring(1) : source;
      ParseResult<CompilationUnit> parsed = new JavaParser(configuration()).parse(text);
      if (!parsed.isSuccessful() || parsed.getResult().isEmpty()) {
        return refused(parsed);
      }
      return new Lowered(unit(path, parsed.getResult().get(), parsed));
    } catch (StackOverflowError tooDeep) {
      return new Refused(1, "the code is nested too deeply");
    }
  }

  /**
   * Only the parser itself runs: its validation of language levels is slow, and not our business.
   */
  private static ParserConfiguration configuration() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_26)
            .setAttributeComments(false);
    configuration.getProcessors().clear();
    return configuration;
  }

  private static SourceUnit unit(
      String path, CompilationUnit unit, ParseResult<CompilationUnit> parsed) {
    FileContext file = new FileContext(unit);
    for (TypeDeclaration<?> declaration : unit.getTypes()) {
      TypeScope type = file.topLevel.get(declaration.getNameAsString());
      if (type != null && file.isNew(type)) {
        new TypeLowering(type).declared(declaration);
      }
    }
    List<TypeDecl> types = new ArrayList<>(file.types);
    types.sort(Comparator.comparing(TypeDecl::span));
    return new SourceUnit(
        path,
        file.packageName,
        file.imports,
        types,
        Suppressions.of(
            parsed
                .getCommentsCollection()
                .map(CommentsCollection::getComments)
                .map(List::copyOf)
                .orElse(List.of())));
  }

  private static Refused refused(ParseResult<CompilationUnit> parsed) {
    if (parsed.getProblems().isEmpty()) {
      return new Refused(1, "the file cannot be parsed");
    }
    Problem first = parsed.getProblem(0);
    int line =
        first
            .getLocation()
            .map(TokenRange::getBegin)
            .flatMap(token -> token.getRange())
            .map(range -> range.begin.line)
            .orElse(1);
    String message = first.getMessage();
    int expected = message.indexOf(", expected");
    String brief = expected > 0 ? message.substring(0, expected) : message;
    return new Refused(Math.max(line, 1), brief.lines().findFirst().orElse("syntax error"));
  }
}
