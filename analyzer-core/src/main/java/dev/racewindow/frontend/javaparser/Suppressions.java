// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.comments.Comment;
import dev.racewindow.ir.SourceUnit.SuppressionComment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comments {@code racewindow:ignore Rule because reason}. */
final class Suppressions {
  private static final Pattern FORM =
      Pattern.compile(
          "[\\s*]*racewindow:ignore(?:\\s+(?!because\\b)([\\w*]+))?(?:\\s+because\\s+(.*?))?[\\s*]*",
          Pattern.DOTALL);

  private Suppressions() {}

  /** The suppressions among the comments of a file, by line. */
  static List<SuppressionComment> of(List<Comment> comments) {
    return comments.stream()
        .map(Suppressions::suppression)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(SuppressionComment::line))
        .toList();
  }

  private static Optional<SuppressionComment> suppression(Comment comment) {
    Matcher matcher = FORM.matcher(comment.getContent());
    if (!matcher.matches() || comment.getRange().isEmpty()) {
      return Optional.empty();
    }
    String rule = matcher.group(1) == null ? "*" : matcher.group(1);
    String reason = matcher.group(2) == null ? "" : matcher.group(2).strip();
    return Optional.of(new SuppressionComment(comment.getRange().get().begin.line, rule, reason));
  }
}
