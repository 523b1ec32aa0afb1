// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Parsed.NotUnderstood;
import dev.racewindow.sql.Parsed.Understood;
import dev.racewindow.sql.Statement.Kind;
import java.util.List;
import net.sf.jsqlparser.statement.ParenthesedStatement;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.delete.ParenthesedDelete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.insert.ParenthesedInsert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.truncate.Truncate;
import net.sf.jsqlparser.statement.update.ParenthesedUpdate;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.upsert.Upsert;
import org.jspecify.annotations.Nullable;

/** Turns the parser's tree of a statement into ours. */
final class StatementReader {
  private final Reading reading;
  private final Normalized normalized;

  private StatementReader(Reading reading, Normalized normalized) {
    this.reading = reading;
    this.normalized = normalized;
  }

  /**
   * What a tree says.
   *
   * @param text as it was given
   */
  static Parsed read(Statement tree, Normalized normalized, Dialect dialect, String text) {
    Reading reading = Reading.of(dialect, normalized.names());
    Draft draft = new StatementReader(reading, normalized).draft(tree);
    return draft == null
        ? new NotUnderstood("this kind of statement is not known")
        : new Understood(draft.finish(text));
  }

  private @Nullable Draft draft(Statement tree) {
    Draft draft = null;
    if (tree instanceof Select select) {
      draft = select(select);
    } else if (tree instanceof Truncate truncate) {
      draft = new Draft(Kind.DELETE).target(WriteReader.name(truncate.getTable(), reading));
    } else {
      draft = write(tree);
    }
    if (draft != null && normalized.open()) {
      draft.predicateColumns(List.of(dev.racewindow.sql.Statement.NOT_SHOWN));
    }
    return draft == null
        ? null
        : draft
            .tables(reading.tables())
            .advisoryLocks(reading.advisoryLocks())
            .lock(normalized.lock(), normalized.skipLocked());
  }

  private @Nullable Draft write(Statement tree) {
    WriteReader writes = new WriteReader(reading);
    if (tree instanceof Insert insert) {
      return writes.insert(insert);
    } else if (tree instanceof Update update) {
      return writes.update(update);
    } else if (tree instanceof Delete delete) {
      return writes.delete(delete);
    } else if (tree instanceof Upsert upsert) {
      return writes.upsert(upsert);
    } else if (tree instanceof Merge merge) {
      return writes.merge(merge);
    }
    return null;
  }

  /**
   * A SELECT whose common table expression writes is that write. One that selects columns of no
   * table is none: it may be a sentence that begins with the word.
   */
  private @Nullable Draft select(Select select) {
    Statement write = writing(select.getWithItemsList());
    if (write != null) {
      Draft draft = write(write);
      SelectReader.read(select, null, reading);
      return draft;
    }
    SelectFacts facts = SelectReader.read(select, null, reading);
    if (facts.row() == null && !facts.selected().isEmpty() && reading.advisoryLocks().isEmpty()) {
      return null;
    }
    Draft draft =
        new Draft(Kind.SELECT)
            .equalities(facts.predicate().equalities())
            .predicateColumns(facts.predicate().columns())
            .selected(facts.selected(), facts.aggregate())
            .lock(facts.lock(), facts.skipLocked())
            .limited(facts.limited());
    return facts.row() == null ? draft : draft.target(facts.row().table());
  }

  private static @Nullable Statement writing(@Nullable List<WithItem<?>> items) {
    for (WithItem<?> item : items == null ? List.<WithItem<?>>of() : items) {
      ParenthesedStatement statement = item.getParenthesedStatement();
      if (statement instanceof ParenthesedInsert insert) {
        return insert.getInsert();
      } else if (statement instanceof ParenthesedUpdate update) {
        return update.getUpdate();
      } else if (statement instanceof ParenthesedDelete delete) {
        return delete.getDelete();
      }
    }
    return null;
  }
}
