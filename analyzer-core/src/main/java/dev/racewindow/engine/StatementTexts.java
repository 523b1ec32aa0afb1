// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import dev.racewindow.models.Clause;
import dev.racewindow.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads statements whose texts are known as far as they are built of known pieces. */
final class StatementTexts {
  private static final Pattern PUT_IN = Pattern.compile("\\$\\{rw:(\\d+)}");

  private final Knowledge knowledge;
  private final String user;

  /**
   * Texts that a body knows.
   *
   * @param user canonical name of the class whose tables they name
   */
  StatementTexts(Knowledge knowledge, String user) {
    this.knowledge = knowledge;
    this.user = user;
  }

  /**
   * A statement that was read.
   *
   * @param values what is put into its text, by number
   * @param open whether there may be more conditions than it shows
   */
  record Read(Statement statement, List<Term> values, boolean open) {
    /** What a parameter is bound to where it stands for a piece of the text. */
    Optional<Term> value(Statement.Binding binding) {
      return binding instanceof Statement.Binding.Named named
          ? number(named.name()).map(number -> Pieces.bound(values.get(number)))
          : Optional.empty();
    }
  }

  /** The statement of a text; empty if it is not understood, or of a table that is not known. */
  Optional<Read> read(Term text, boolean jpql) {
    if (text instanceof Term.Constant constant) {
      return knowledge
          .statements()
          .parse(constant.text(), jpql)
          .map(statement -> new Read(statement, List.of(), false));
    }
    if (!(text instanceof Term.Text made)) {
      return Optional.empty();
    }
    List<Term> values = new ArrayList<>();
    StringBuilder spelled = new StringBuilder();
    for (Term part : made.parts()) {
      if (part instanceof Term.Constant constant) {
        spelled.append(constant.text());
      } else {
        spelled.append("${rw:").append(values.size()).append('}');
        values.add(part);
      }
    }
    return knowledge
        .statements()
        .parse(spelled.toString(), jpql)
        .filter(statement -> isOfKnownTable(statement, values))
        .map(statement -> new Read(statement, List.copyOf(values), made.open()));
  }

  private static boolean isOfKnownTable(Statement statement, List<Term> values) {
    return statement
        .target()
        .map(
            table ->
                number(table).map(n -> !Pieces.variable(values.get(n)).isEmpty()).orElse(true)
                    && (number(table).isPresent() || !PUT_IN.matcher(table).find()))
        .orElse(true);
  }

  private static Optional<Integer> number(String name) {
    Matcher matcher = PUT_IN.matcher(name);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** The table that a statement is about. */
  Resource target(Read read) {
    if (read.statement().target().isEmpty()) {
      return Resource.UNKNOWN;
    }
    String name = read.statement().target().get();
    return number(name)
        .map(number -> Resource.variable(Pieces.variable(read.values().get(number))))
        .orElseGet(() -> knowledge.schema().resource(name, user));
  }

  /** Whether a caller may know what a text is that is not known here. */
  static boolean isLatent(Term text) {
    if (text instanceof Term.Text made) {
      return made.parts().stream().anyMatch(StatementTexts::isLatent);
    }
    if (text instanceof Term.Computed made) {
      return !Pieces.variable(text).isEmpty()
          || made.parts().stream().anyMatch(StatementTexts::isLatent);
    }
    return text.root() instanceof Term.Input;
  }

  /** The text of a statement object, put together of its clauses where it was built by them. */
  static Known text(Frame frame, Known object) {
    Term term = object.term();
    if (!frame.built.has(term, TextCalls.clause(Clause.STATEMENT))) {
      boolean passedIn = term.root() instanceof Term.Input && !frame.built.has(term, Frame.TEXT);
      return passedIn ? Known.of(term.field(Frame.TEXT)) : frame.built.get(term, Frame.TEXT);
    }
    Known kind = clause(frame, term, Clause.STATEMENT);
    String word = kind.term() instanceof Term.Constant named ? named.text() : "select";
    List<Known> pieces = new ArrayList<>();
    if (word.equals("select")) {
      pieces.add(constant("select "));
      pieces.add(
          frame.built.has(term, TextCalls.clause(Clause.SELECT))
              ? clause(frame, term, Clause.SELECT)
              : constant("*"));
    } else {
      pieces.add(constant(word));
    }
    pieces.add(constant(word.equals("update") ? " " : " from "));
    pieces.add(clause(frame, term, Clause.FROM));
    for (Clause clause : List.of(Clause.SET, Clause.WHERE)) {
      if (frame.built.has(term, TextCalls.clause(clause))) {
        pieces.add(constant(clause == Clause.SET ? " set " : " where "));
        pieces.add(clause(frame, term, clause));
      }
    }
    return TextCalls.concatenated(pieces);
  }

  private static Known clause(Frame frame, Term object, Clause clause) {
    return frame.built.get(object, TextCalls.clause(clause));
  }

  private static Known constant(String text) {
    return new Known(new Term.Constant(text), new TreeSet<>(), new TreeSet<>());
  }
}
