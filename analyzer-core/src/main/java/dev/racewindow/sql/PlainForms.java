// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Statement.AdvisoryLock;
import dev.racewindow.sql.Statement.Binding;
import dev.racewindow.sql.Statement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the statements that need no grammar: table locks, calls, and those that touch no rows. */
final class PlainForms {
  private static final Pattern LOCK_TABLE =
      pattern(
          "lock\\s+(?:tables?\\s+)?(?:only\\s+)?([\\w.\"`$]+)(?:\\s*,\\s*[\\w.\"`$]+)*\\s*"
              + "(?:in\\s+([\\w\\s]+?)\\s+mode\\s*)?(?:\\b(read|write)\\b\\s*)?(?:nowait|wait\\s+\\d+)?");
  private static final Pattern CALL =
      pattern("(?:call|exec|execute)\\s+(?:@\\w+\\s*=\\s*)?([\\w.]+)\\s*\\(?(.*?)\\)?");
  private static final Pattern TOUCHES_NO_ROWS =
      pattern(
          "(?:create|alter|drop|comment|grant|revoke|analyze|vacuum|reindex|notify|listen"
              + "|unlisten|discard|show|use|pragma|begin|start|commit|rollback|savepoint|release|set"
              + "|reset|unlock|checkpoint|explain|describe|end)\\b(?!\\s*\\().*");
  private static final Pattern NAMED_ARGUMENT = Pattern.compile("@\\w+\\s*=\\s*(.*)");

  private PlainForms() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** The statement, if it has such a form. */
  static Optional<Statement> read(Normalized normalized, String text) {
    Matcher lock = LOCK_TABLE.matcher(normalized.text());
    if (lock.matches()) {
      String table = normalized.names().last(lock.group(1));
      LockStrength strength = tableLock(lock.group(2), lock.group(3));
      Draft draft = new Draft(Kind.LOCK_TABLE).target(table).lock(strength, false);
      return Optional.of(draft.finish(text));
    }
    Matcher call = CALL.matcher(normalized.text());
    if (call.matches()) {
      return Optional.of(call(call.group(1), call.group(2)).finish(text));
    }
    return TOUCHES_NO_ROWS.matcher(normalized.text()).matches()
        ? Optional.of(new Draft(Kind.OTHER).finish(text))
        : Optional.empty();
  }

  /**
   * What a table lock is worth as a row lock on every row: PostgreSQL 18 documentation, section
   * 13.3.1, table 13.2. Modes that conflict neither with themselves nor with writers are no lock.
   */
  private static LockStrength tableLock(@Nullable String mode, @Nullable String mysql) {
    if (mode == null) {
      return "read".equalsIgnoreCase(mysql) ? LockStrength.SHARE : LockStrength.UPDATE;
    }
    return switch (mode.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ")) {
      case "ACCESS EXCLUSIVE", "EXCLUSIVE", "SHARE ROW EXCLUSIVE" -> LockStrength.UPDATE;
      case "SHARE UPDATE EXCLUSIVE" -> LockStrength.NO_KEY_UPDATE;
      case "SHARE" -> LockStrength.SHARE;
      default -> LockStrength.NONE;
    };
  }

  private static Draft call(String function, String arguments) {
    Draft draft = new Draft(Kind.OTHER);
    if (LockFunctions.contains(function)) {
      String name = function.toLowerCase(Locale.ROOT);
      draft.advisoryLocks(List.of(new AdvisoryLock(name, bindings(arguments))));
    }
    return draft;
  }

  private static List<Binding> bindings(String arguments) {
    List<Binding> bindings = new ArrayList<>();
    int position = 0;
    for (String argument : arguments.isBlank() ? new String[0] : arguments.split(",", -1)) {
      Matcher named = NAMED_ARGUMENT.matcher(argument.trim());
      String value = named.matches() ? named.group(1).trim() : argument.trim();
      if (value.equals("?")) {
        position++;
        bindings.add(new Binding.Position(position));
      } else if (value.startsWith(":")) {
        bindings.add(new Binding.Named(value.substring(1)));
      } else {
        bindings.add(new Binding.Constant(value));
      }
    }
    return bindings;
  }
}
