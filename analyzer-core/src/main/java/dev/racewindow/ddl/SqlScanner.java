// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a script into statements and keeps the tokens of those that may define a table. All others
 * are only passed over, so that a dump of much data costs little more than reading it.
 *
 * <p>PostgreSQL manual, section 4.1 "Lexical Structure" and psql; MySQL manual, "Language
 * Structure" and {@code DELIMITER}; {@code GO} and {@code /} on a line of their own end a statement
 * in SQL Server's and Oracle's tools.
 */
final class SqlScanner {
  private static final Set<String> DEFINING = Set.of("create", "alter", "drop", "rename", "do");

  /** Longer statements define no table that anybody wrote. */
  private static final int MOST_TOKENS = 20_000;

  /** From here on a script says how to take back what it does: dbmate, goose, MyBatis. */
  private static final Pattern UNDO =
      Pattern.compile(
          "\\s*(//\\s*@undo|migrate:down|\\+goose\\s+down).*", Pattern.CASE_INSENSITIVE);

  private static final Pattern CHANGE_SET =
      Pattern.compile("\\s*changeset\\s+\\S+:.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern DBMS = Pattern.compile("\\bdbms:\"?([\\w!, ]*\\w)");

  private final CharStream in;
  private final SqlLexer lexer;
  private final boolean keepAll;
  private String delimiter = ";";
  private String dbms = "";
  private boolean ended;

  /**
   * A scanner.
   *
   * @param firstLine the number of the first line
   * @param backslashes whether a backslash escapes a quote, as in MySQL
   */
  SqlScanner(Reader reader, int firstLine, boolean backslashes) {
    this(new CharStream(reader, firstLine), backslashes, false);
  }

  private SqlScanner(CharStream in, boolean backslashes, boolean keepAll) {
    this.in = in;
    this.lexer = new SqlLexer(in, backslashes);
    this.keepAll = keepAll;
  }

  /** A scanner of what is between dollar quotes; it keeps all statements. */
  static SqlScanner ofBody(String text, int firstLine) {
    return new SqlScanner(new CharStream(new StringReader(text), firstLine), false, true);
  }

  /** All tokens of a piece of SQL, up to its end or a semicolon. */
  static List<Token> tokens(String text, int line) {
    try {
      return ofBody(text, line).next().map(SqlStatement::tokens).orElse(List.of());
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string can always be read", impossible);
    }
  }

  /** The next statement that may define a table; empty at the end. */
  Optional<SqlStatement> next() throws IOException {
    while (!ended) {
      List<Token> tokens = statement();
      if (!tokens.isEmpty()) {
        return Optional.of(new SqlStatement(tokens, dbms));
      }
    }
    return Optional.empty();
  }

  /** The tokens of the next statement; none if it defines nothing. */
  private List<Token> statement() throws IOException {
    List<Token> tokens = new ArrayList<>();
    boolean first = true;
    boolean wanted = true;
    boolean copy = false;
    String last = "";
    while (!atEnd()) {
      if (first && passOverCommand()) {
        continue;
      }
      if (passOverTerminator()) {
        if (copy && last.equals("stdin")) {
          passOverData();
        }
        return wanted ? tokens : List.of();
      }
      Optional<Token> token = lexer.next(wanted || copy);
      if (token.isEmpty()) {
        first = false;
        wanted = false;
        continue;
      }
      last = token.get().lower();
      if (first) {
        wanted = keepAll || token.get().kind() == Token.Kind.WORD && DEFINING.contains(last);
        copy = token.get().isWord("copy");
        lexer.keepBodies(token.get().isWord("do"));
        first = false;
      }
      if (wanted) {
        tokens.add(token.get());
        wanted = tokens.size() < MOST_TOKENS;
      }
    }
    ended = true;
    return wanted ? tokens : List.of();
  }

  /** Passes over space and comments; tells whether nothing else is left. */
  private boolean atEnd() throws IOException {
    while (true) {
      int next = in.peek(0);
      if (next < 0) {
        return true;
      }
      if (Character.isWhitespace(next)) {
        in.take();
        if (next == '\n' && endsStatement()) {
          return false;
        }
      } else if (next == '-' && in.peek(1) == '-') {
        in.skip(2);
        if (isUndo(line())) {
          return true;
        }
      } else if (next == '/' && in.peek(1) == '*') {
        lexer.passOverComment();
      } else if (next == '#' && (lexer.isMySql() || lexer.isAtLineStart())) {
        line();
      } else {
        return false;
      }
    }
  }

  private boolean isUndo(String comment) {
    if (CHANGE_SET.matcher(comment).matches()) {
      Matcher matcher = DBMS.matcher(comment);
      dbms = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
    return UNDO.matcher(comment).matches();
  }

  /** The rest of a line, or as much of it as matters. */
  private String line() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int next = in.peek(0); next >= 0 && next != '\n'; next = in.peek(0)) {
      if (text.length() < CharStream.AHEAD) {
        text.append((char) next);
      }
      in.take();
    }
    return text.toString();
  }

  /** A command to the tool that runs the script: {@code DELIMITER}, or one of psql's. */
  private boolean passOverCommand() throws IOException {
    if (in.peek(0) == '\\') {
      line();
      return true;
    }
    if (in.startsWith("delimiter") && isBlank(in.peek("delimiter".length()))) {
      in.skip("delimiter".length());
      String next = line().strip();
      delimiter = next.isEmpty() ? ";" : next;
      return true;
    }
    return false;
  }

  private boolean passOverTerminator() throws IOException {
    if (in.startsWith(delimiter)) {
      in.skip(delimiter.length());
      return true;
    }
    if (endsStatement()) {
      line();
      return true;
    }
    return false;
  }

  /** Whether the line to come is {@code GO} or a slash, and nothing else. */
  private boolean endsStatement() throws IOException {
    int length = in.peek(0) == '/' ? 1 : in.startsWith("go") ? 2 : 0;
    if (length == 0 || !lexer.isAtLineStart()) {
      return false;
    }
    int at = length;
    while (at < CharStream.AHEAD - 1 && isBlank(in.peek(at))) {
      at++;
    }
    return in.peek(at) == '\n' || in.peek(at) < 0;
  }

  /** The rows after {@code COPY … FROM stdin}, up to a line of {@code \.}. */
  private void passOverData() throws IOException {
    line();
    while (in.take() >= 0) {
      boolean isLast = in.peek(0) == '\\' && in.peek(1) == '.';
      line();
      if (isLast) {
        return;
      }
    }
  }

  private static boolean isBlank(int character) {
    return character == ' ' || character == '\t' || character == '\r';
  }
}
