// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.domain.Location;
import dev.racewindow.domain.Race;
import dev.racewindow.ir.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The source around check, guard and act, and around the calls that lead to them. */
final class HtmlExcerpts {
  private static final int CONTEXT = 3;

  /** Stretches closer than this are shown as one. */
  private static final int GAP = 3;

  private final SourceText sources;

  HtmlExcerpts(SourceText sources) {
    this.sources = sources;
  }

  /** A place that is marked in the source, with the role that it plays. */
  private record Mark(String role, Location location) {
    int line() {
      return location.span().line();
    }
  }

  /** Lines of a file, both ends included, with what is marked in them. */
  private record Stretch(int from, int to, List<Mark> marks) {}

  String format(Race race) {
    Map<String, List<Mark>> byFile = new LinkedHashMap<>();
    for (Mark mark : marks(race)) {
      if (mark.line() > 0) {
        byFile.computeIfAbsent(mark.location().path(), p -> new ArrayList<>()).add(mark);
      }
    }
    StringBuilder out = new StringBuilder();
    byFile.forEach((path, marks) -> file(path, marks, out));
    return out.toString();
  }

  private static List<Mark> marks(Race race) {
    List<Mark> marks = new ArrayList<>();
    add("check", race.check(), marks);
    race.failedGuards().forEach(guard -> add("guard", guard, marks));
    add("act", race.act(), marks);
    return marks;
  }

  private static void add(String role, Race.Evidence evidence, List<Mark> marks) {
    evidence.site().calls().forEach(call -> marks.add(new Mark("call", call)));
    marks.add(new Mark(role, evidence.site().location()));
    evidence.leaf().ifPresent(leaf -> marks.add(new Mark(role, leaf)));
  }

  private void file(String path, List<Mark> marks, StringBuilder out) {
    List<String> lines = sources.lines(path);
    for (Stretch stretch : stretches(marks, lines.size())) {
      out.append("<figure><figcaption>").append(Html.text(path)).append("</figcaption><pre>");
      for (int line = stretch.from(); line <= stretch.to(); line++) {
        line(line, lines.get(line - 1), stretch.marks(), out);
      }
      out.append("</pre></figure>\n");
    }
  }

  private static List<Stretch> stretches(List<Mark> marks, int lastLine) {
    List<Mark> sorted =
        marks.stream()
            .filter(m -> m.line() <= lastLine)
            .sorted(Comparator.comparingInt(Mark::line))
            .toList();
    List<Stretch> stretches = new ArrayList<>();
    for (Mark mark : sorted) {
      int from = Math.max(1, mark.line() - CONTEXT);
      int to = Math.min(lastLine, mark.line() + CONTEXT);
      int last = stretches.size() - 1;
      if (last >= 0 && from <= stretches.get(last).to() + GAP) {
        Stretch before = stretches.get(last);
        before.marks().add(mark);
        stretches.set(last, new Stretch(before.from(), to, before.marks()));
      } else {
        stretches.add(new Stretch(from, to, new ArrayList<>(List.of(mark))));
      }
    }
    return stretches;
  }

  private static void line(int number, String text, List<Mark> marks, StringBuilder out) {
    List<Mark> here = marks.stream().filter(m -> m.line() == number).distinct().toList();
    // A line may be called through and acted in; the stronger role colours it
    String role = here.isEmpty() ? "" : strongest(here).role();
    out.append("<span class=\"line ").append(role).append("\"><span class=\"no\">");
    out.append(number).append("</span><span class=\"code\">");
    out.append(here.isEmpty() ? Html.text(text) : marked(text, strongest(here)));
    out.append("</span>");
    here.stream()
        .map(Mark::role)
        .distinct()
        .forEach(r -> out.append(Html.element("span", "role " + r, label(r))));
    out.append("</span>\n");
  }

  /** The only guards that a race has are those that fail. */
  private static String label(String role) {
    return role.equals("guard") ? "guard that does not help" : role;
  }

  private static Mark strongest(List<Mark> marks) {
    return marks.stream()
        .max(
            Comparator.comparingInt(
                m -> List.of("call", "guard", "check", "act").indexOf(m.role())))
        .orElseThrow();
  }

  private static String marked(String text, Mark mark) {
    Span span = mark.location().span();
    int from = Math.min(Math.max(span.column() - 1, 0), text.length());
    int to =
        span.endLine() == span.line() ? Math.min(span.endColumn(), text.length()) : text.length();
    if (from >= to) {
      return Html.text(text);
    }
    return Html.text(text.substring(0, from))
        + "<mark>"
        + Html.text(text.substring(from, to))
        + "</mark>"
        + Html.text(text.substring(to));
  }
}
