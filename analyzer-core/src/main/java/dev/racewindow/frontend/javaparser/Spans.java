// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import dev.racewindow.ir.Span;

/** Where nodes of the parser stand. */
final class Spans {
  private Spans() {}

  /** The whole stretch of a node. */
  static Span of(Node node) {
    return node.getRange().map(Spans::of).orElse(Span.NONE);
  }

  private static Span of(Range range) {
    return new Span(range.begin.line, range.begin.column, range.end.line, range.end.column);
  }
}
