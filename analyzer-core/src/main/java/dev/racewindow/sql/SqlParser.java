// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Parsed.NotUnderstood;
import dev.racewindow.sql.Parsed.Understood;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;

/**
 * Reads statement texts. Never throws, never hangs; safe for use by several threads.
 *
 * <p>Equal texts are read once: results are kept, up to a bound.
 */
public final class SqlParser {
  /** The table name in a result where the text leaves it to the repository's entity. */
  public static final String ENTITY_NAME = "#{#entityName}";

  private static final int MAX_LENGTH = 50_000;
  private static final int MAX_KEPT = 4096;
  private static final long TIME_OUT_MILLIS = 2000;
  private static final Pattern ENCOUNTERED =
      Pattern.compile("Encountered: (?:<\\w+> / )?(\"[^\"]*\")");

  /** Threads end with the process; more than one runs only where several callers parse at once. */
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "racewindow-sql");
            thread.setDaemon(true);
            return thread;
          });

  private final Map<Key, Parsed> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Parsed> eldest) {
          return size() > MAX_KEPT;
        }
      };

  private record Key(String text, Dialect dialect) {}

  /** What a statement text says. */
  public Parsed parse(String text, Dialect dialect) {
    Key key = new Key(text, dialect);
    synchronized (kept) {
      Parsed known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Parsed parsed = parseAnew(text, dialect);
    synchronized (kept) {
      kept.put(key, parsed);
    }
    return parsed;
  }

  private static Parsed parseAnew(String text, Dialect dialect) {
    if (text.length() > MAX_LENGTH) {
      return new NotUnderstood("the statement has more than " + MAX_LENGTH + " characters");
    }
    Normalized normalized = Normalizer.normalize(text, dialect);
    if (normalized.text().isEmpty()) {
      return new NotUnderstood("the statement is empty");
    }
    if (normalized.several()) {
      return new NotUnderstood("the text holds several statements");
    }
    Optional<Statement> plain = PlainForms.read(normalized, text);
    if (plain.isPresent()) {
      return new Understood(plain.get());
    }
    try {
      return tree(normalized.text())
          .map(tree -> StatementReader.read(tree, normalized, dialect, text))
          .orElse(new NotUnderstood("the statement is empty"));
    } catch (JSQLParserException e) {
      return new NotUnderstood(reason(e));
    } catch (RuntimeException | StackOverflowError e) {
      // JSqlParser 5.4 throws NullPointerException and others on some texts that it does not know.
      return new NotUnderstood("the SQL parser failed with " + e.getClass().getSimpleName());
    }
  }

  /** The quick grammar first: it reads all but deeply nested expressions, ten times as fast. */
  private static Optional<net.sf.jsqlparser.statement.Statement> tree(String text)
      throws JSQLParserException {
    try {
      return tree(text, false);
    } catch (JSQLParserException e) {
      return tree(text, true);
    }
  }

  private static Optional<net.sf.jsqlparser.statement.Statement> tree(String text, boolean complex)
      throws JSQLParserException {
    return Optional.ofNullable(
        CCJSqlParserUtil.parse(
            text,
            THREADS,
            parser -> parser.withAllowComplexParsing(complex).withTimeOut(TIME_OUT_MILLIS)));
  }

  private static String reason(JSQLParserException e) {
    Matcher matcher = ENCOUNTERED.matcher(String.valueOf(e.getMessage()));
    return matcher.find()
        ? "the SQL parser does not expect " + matcher.group(1)
        : "the SQL parser does not know this form";
  }
}
