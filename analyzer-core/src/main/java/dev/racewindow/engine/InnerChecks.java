// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.sql.LockStrength;
import dev.racewindow.sql.Statement;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The check that a statement makes of the table that it writes, in a query within: whether a row is
 * there, how many there are, which is to be taken. Two such statements both see what there was
 * before either has committed (PostgreSQL 18 documentation, section 13.2.1), unless the query
 * locks.
 */
final class InnerChecks {
  private static final Pattern ABSENT = pattern("\\bnot\\s+exists\\s*(\\()");
  private static final Pattern COUNTED = pattern("(\\()\\s*select\\s+count\\s*\\(");
  private static final Pattern CHOSEN =
      pattern("\\bwhere\\s+(\\w+)\\s*(?:\\bin|=)\\s*(\\()\\s*select\\b");
  private final Frame frame;
  private final StatementTexts texts;

  InnerChecks(Frame frame, StatementTexts texts) {
    this.frame = frame;
    this.texts = texts;
  }

  /**
   * A check within a statement.
   *
   * @param when on which answer the statement writes
   * @param chosen the column that tells which row it writes, if the check chooses it
   */
  record Inner(FactId id, Control when, Optional<String> chosen) {
    /** The key of what is written: that of the row that was chosen, if one was. */
    Key key(Key written) {
      if (chosen.isEmpty()) {
        // What is inserted has no rows yet that it could be about.
        return Key.ANY;
      }
      TreeMap<String, Term> equal = new TreeMap<>(written.equal());
      equal.put(chosen.get(), new Term.Row(id).field(chosen.get()));
      TreeSet<String> others = new TreeSet<>(written.others());
      others.remove(chosen.get());
      return new Key(equal, others);
    }
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** Adds the check of a statement that writes, if it makes one. */
  Optional<Inner> add(
      Instruction.Call call, Statement statement, Function<Statement.Binding, Known> bound) {
    Matcher found =
        (statement.kind() == Statement.Kind.UPDATE ? CHOSEN : ABSENT).matcher(statement.text());
    Check.Kind kind =
        statement.kind() == Statement.Kind.UPDATE ? Check.Kind.ROWS : Check.Kind.EXISTENCE;
    if (!found.find()) {
      found = COUNTED.matcher(statement.text());
      kind = Check.Kind.COUNT;
      if (statement.kind() != Statement.Kind.INSERT || !found.find()) {
        return Optional.empty();
      }
    }
    int start = found.start(found.groupCount());
    Optional<StatementTexts.Read> inner =
        texts.read(new Term.Constant(within(statement.text(), start)), false);
    if (inner.isEmpty()
        || inner.get().statement().lock() != LockStrength.NONE
        || !inner.get().statement().target().equals(statement.target())) {
      return Optional.empty();
    }
    long before = statement.text().substring(0, start).chars().filter(c -> c == '?').count();
    Key key =
        StatementFacts.key(
            inner.get(),
            binding ->
                bound.apply(
                    binding instanceof Statement.Binding.Position position
                        ? new Statement.Binding.Position(position.number() + (int) before)
                        : binding));
    Optional<String> chosen =
        kind == Check.Kind.ROWS ? Optional.of(found.group(1)) : Optional.empty();
    return Optional.of(added(call, kind, texts.target(inner.get()), key, chosen));
  }

  private Inner added(
      Instruction.Call call, Check.Kind kind, Resource table, Key key, Optional<String> chosen) {
    FactId id = new FactId(frame.location(call.span()), frame.location(call.span()), table);
    frame.add(
        new Check(
            id,
            frame.site(call.span()),
            kind,
            table,
            key,
            new TreeSet<>(),
            LockStrength.NONE,
            false,
            frame.guards,
            Checks.text(call)));
    Control.Outcome outcome =
        switch (kind) {
          case EXISTENCE -> Control.Outcome.ABSENT;
          case COUNT -> Control.Outcome.LIMIT;
          default -> Control.Outcome.PRESENT;
        };
    return new Inner(id, new Control(new Source.Checked(id, ""), outcome), chosen);
  }

  /** What is in the parentheses that open here. */
  private static String within(String text, int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return text.substring(open + 1, at);
      }
    }
    return "";
  }
}
