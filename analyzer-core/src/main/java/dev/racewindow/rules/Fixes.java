// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Race;
import dev.racewindow.domain.Spelling;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Ways to mend a window, best first, with the names of the user's own tables. */
final class Fixes {
  private Fixes() {}

  /** A row must not be inserted twice. */
  static List<Race.Fix> forInsert(Window window) {
    Spelling spelling = window.schema().checked();
    String table = checked(window);
    SortedSet<String> columns = new TreeSet<>();
    window.check().key().equal().keySet().forEach(name -> columns.add(spelling.column(name)));
    String list = columns.isEmpty() ? "…" : String.join(", ", columns);
    String name = "uq_" + table + (columns.isEmpty() ? "" : "_" + String.join("_", columns));
    return List.of(
        new Race.Fix(
            "Let the database refuse the duplicate, and handle the violation",
            "a migration, after existing duplicates are removed",
            "ALTER TABLE "
                + table
                + " ADD CONSTRAINT "
                + name.replace('.', '_')
                + " UNIQUE ("
                + list
                + ");"),
        new Race.Fix(
            "Lock a row that all callers share before the check, such as the parent",
            "callers of one parent wait for each other; READ COMMITTED only",
            "@Lock(LockModeType.PESSIMISTIC_WRITE) Optional<Parent> findForUpdateById(Long id);"));
  }

  /** Who is refused must be outside of the transaction that fails with it. */
  static List<Race.Fix> forViolation(Window window) {
    String entity = window.act().resource().name();
    return List.of(
        new Race.Fix(
            "Catch the violation around the transaction, where it has been rolled back",
            "none; the catch moves to the caller of the transactional method",
            "try { service.create(…); } catch (DataIntegrityViolationException taken) { … }"),
        new Race.Fix(
            "Insert in a transaction of its own, and catch around the call",
            "a second connection; the row stays if the rest fails",
            "@Transactional(propagation = Propagation.REQUIRES_NEW) " + entity + " insert(…)"),
        new Race.Fix(
            "Let the insert pass over a row that is there, and look at the count",
            "a statement in the database's own language",
            "INSERT INTO " + written(window) + " (…) VALUES (…) ON CONFLICT DO NOTHING"));
  }

  /** Who is refused must begin anew. */
  static List<Race.Fix> forRetry() {
    return List.of(
        new Race.Fix(
            "Try again around the transaction, from a method that is in none",
            "the whole transaction runs again; what it did outside of the database does, too",
            "while (true) { try { return service.attempt(…); }"
                + " catch (ConcurrencyFailureException refused) { … } }"),
        new Race.Fix(
            "Make each attempt a transaction of its own",
            "a second connection; what it wrote stays if the rest fails",
            "@Transactional(propagation = Propagation.REQUIRES_NEW) void attempt(…)"),
        new Race.Fix(
            "Lock the row before it is read, so that nobody is refused",
            "other callers wait for the row",
            "@Lock(LockModeType.PESSIMISTIC_WRITE)"));
  }

  /** A row must not be overwritten with a value computed from an old one. */
  static List<Race.Fix> forUpdate(Window window, String columns) {
    String table = window.act().resource().name();
    String attribute = columns.split(",", 2)[0].strip();
    String column = window.schema().written().column(attribute);
    String update = "UPDATE " + written(window) + " SET " + column + " = " + column;
    boolean decided =
        window.dependence().decided().stream().anyMatch(path -> path.endsWith(attribute));
    Race.Fix atomic =
        decided
            ? new Race.Fix(
                "Test and change in one statement, and look at the count of rows that it changed",
                "none at run time; a count of 0 means that the test failed",
                update + " - ? WHERE id = ? AND " + column + " >= ?")
            : new Race.Fix(
                "Compute the new value in the statement that writes it",
                "none at run time; the row in memory is stale afterwards",
                update + " + ? WHERE id = ?");
    return List.of(atomic, version(table), lock(table));
  }

  /** A row must not be changed in a state that no longer allows it. */
  static List<Race.Fix> forStatus(Window window, String columns) {
    String table = window.act().resource().name();
    String column = window.schema().written().column(columns.split(",", 2)[0].strip());
    return List.of(
        new Race.Fix(
            "Repeat the test in the statement that changes the row, and look at its count",
            "none at run time; a count of 0 means that somebody else was first",
            "UPDATE "
                + written(window)
                + " SET "
                + column
                + " = ? WHERE id = ? AND "
                + column
                + " = ?   -- what was read"),
        version(table),
        lock(table));
  }

  /** A row must not be written if it has another version than the one that was seen. */
  static List<Race.Fix> forVersion(Window window, String versions) {
    String table = window.act().resource().name();
    String column = window.schema().written().column(versions.split(",", 2)[0].strip());
    return List.of(
        new Race.Fix(
            "Have the provider compare it: the comparison with what the user has seen stays",
            "whoever is refused has to begin anew; statements that write the row pass it by",
            "@Version   // on " + versions + " of " + table),
        new Race.Fix(
            "Compare it in the statement that writes the row, and look at its count",
            "none at run time; a count of 0 means that somebody else was first",
            "UPDATE "
                + written(window)
                + " SET …, "
                + column
                + " = ? WHERE id = ? AND "
                + column
                + " = ?   -- what was seen"),
        lock(table));
  }

  /** What others have changed in a row must not be set back. */
  static List<Race.Fix> forWholeRow(Window window, String columns) {
    String table = window.act().resource().name();
    return List.of(
        new Race.Fix(
            "Write only what has changed",
            "a statement is made for each set of changed columns; Hibernate only",
            "@DynamicUpdate   // on " + table),
        new Race.Fix(
            "Leave the column to the statements that change it",
            "the entity can no longer change it",
            "@Column(updatable = false)   // on " + columns + " of " + table),
        lock(table));
  }

  /** What has been seen must have the version that is compared. */
  static List<Race.Fix> forSeenVersion(Window window, String version) {
    String table = window.act().resource().name();
    String get = "get" + Character.toUpperCase(version.charAt(0)) + version.substring(1) + "()";
    return List.of(
        new Race.Fix(
            "Compare the version that the caller has seen with that of the row, and leave it alone",
            "callers have to send it back; whoever is refused has to begin anew",
            "if (!row."
                + get
                + ".equals(seen."
                + get
                + ")) {\n  throw new OptimisticLockException(row);\n}"),
        new Race.Fix(
            "Save what the caller has seen with the version that the caller has seen",
            "all columns are written; the object must not be managed",
            "repository.save(seen);   // " + table + " with its own " + version));
  }

  /** A row must be used by one caller only. */
  static List<Race.Fix> forClaim(Window window, SortedSet<String> claimed) {
    String table = checked(window);
    String claim =
        claimed.isEmpty()
            ? "DELETE FROM " + table + " WHERE id = ?"
            : "UPDATE "
                + table
                + " SET "
                + window.schema().checked().column(claimed.first())
                + " = ? WHERE id = ? AND "
                + window.schema().checked().column(claimed.first())
                + " = ?   -- what was read";
    return List.of(
        new Race.Fix(
            "Claim the row first, in a transaction of its own, and go on only if the count is 1",
            "what was claimed by a caller that died has to be given back after a while",
            claim),
        new Race.Fix(
            "Lock the row when it is looked for, and leave out those that others hold",
            "the row stays locked for as long as the work takes",
            "SELECT … FROM " + table + " WHERE … FOR UPDATE SKIP LOCKED"));
  }

  /** What cannot be undone must wait for what can. */
  static List<Race.Fix> forEffect() {
    return List.of(
        new Race.Fix(
            "Publish an event, and do it in a listener that runs after the commit",
            "it is not done if the process ends right after the commit",
            "@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)"),
        new Race.Fix(
            "Write what is to be done to a table of the same transaction, and have a job do it",
            "a table and a job; it may be done more than once, never for what was undone",
            "INSERT INTO outbox (kind, payload) VALUES (?, ?)"),
        new Race.Fix(
            "Send the change first, so that the second caller is refused before",
            "it is done, too, if the commit fails for another reason",
            "saveAndFlush(…) before it"));
  }

  /** A row must not be deleted while others refer to it. */
  static List<Race.Fix> forChildren(Window window, Window.Reference reference) {
    String column = window.schema().checked().column(reference.column());
    return forReference(checked(window), written(window), column);
  }

  /** A row must not be inserted that refers to one which is gone. */
  static List<Race.Fix> forChild(Window window, Window.Reference reference) {
    String column = window.schema().written().column(reference.column());
    return forReference(written(window), checked(window), column);
  }

  private static List<Race.Fix> forReference(String table, String parent, String column) {
    return List.of(
        new Race.Fix(
            "Let the database refuse it, and handle the violation",
            "a migration, after rows that refer to nothing are removed",
            "ALTER TABLE "
                + table
                + " ADD CONSTRAINT fk_"
                + table
                + "_"
                + column
                + " FOREIGN KEY ("
                + column
                + ") REFERENCES "
                + parent
                + " ON DELETE RESTRICT;"),
        new Race.Fix(
            "Lock the row that is referred to, where it is deleted and where rows are inserted",
            "all who insert for one row wait for each other, unless they share the lock",
            "SELECT … FROM " + parent + " WHERE id = ? FOR UPDATE"));
  }

  /** A limit must not be passed. */
  static List<Race.Fix> forCount(Window window) {
    String table = checked(window);
    return List.of(
        new Race.Fix(
            "Lock a row that all callers share before the count, such as the parent",
            "callers of one parent wait for each other; READ COMMITTED only",
            "@Lock(LockModeType.PESSIMISTIC_WRITE) Optional<Parent> findForUpdateById(Long id);"),
        new Race.Fix(
            "Keep the count in the parent's row, and change it in one statement that tests it",
            "a column that has to be kept right",
            "UPDATE parent SET "
                + table
                + "_count = "
                + table
                + "_count + 1 WHERE id = ? AND "
                + table
                + "_count < ?"),
        new Race.Fix(
            "Run all such transactions at SERIALIZABLE, and retry those that are refused",
            "every transaction that touches the rows must do so",
            "@Transactional(isolation = Isolation.SERIALIZABLE)"));
  }

  /** A number must not be given twice. */
  static List<Race.Fix> forNumber(Window window) {
    String table = written(window);
    return List.of(
        new Race.Fix(
            "Let the database count",
            "numbers of rolled back transactions are missing",
            "CREATE SEQUENCE " + table + "_number_seq;   -- nextval('" + table + "_number_seq')"),
        new Race.Fix(
            "Keep the last number in a row of its own, and change it in one statement",
            "callers wait for each other until they commit; no number is missing",
            "UPDATE counter SET last = last + 1 WHERE name = '" + table + "' RETURNING last"),
        new Race.Fix(
            "Let the database refuse a number that is there, and try again",
            "a retry in a new transaction",
            "ALTER TABLE " + table + " ADD UNIQUE (number);"));
  }

  /** A row that is going to be written must not be shared. */
  static List<Race.Fix> forSharedLock(Window window) {
    String table = window.act().resource().name();
    return List.of(
        lock(table),
        new Race.Fix(
            "Lock the row exclusively in the query that reads it",
            "callers of one row wait for each other",
            "SELECT … FROM " + written(window) + " WHERE … FOR UPDATE"));
  }

  /** Who has changed the row must be told apart from who has not. */
  static List<Race.Fix> forCountIgnored(Window window) {
    String text = window.act().text();
    String call = text.substring(text.lastIndexOf('.') + 1);
    return List.of(
        new Race.Fix(
            "Go on only if the count is 1",
            "none",
            "if (" + call + "(…) == 0) {\n  throw new IllegalStateException(\"…\");\n}"));
  }

  private static Race.Fix version(String table) {
    return new Race.Fix(
        "Give the row a version, and retry when it has changed",
        "a column, and a retry outside of the transaction",
        "@Version private long version;   // in " + table);
  }

  private static Race.Fix lock(String table) {
    return new Race.Fix(
        "Lock the row when it is read, in the same transaction",
        "callers of one row wait for each other",
        "@Lock(LockModeType.PESSIMISTIC_WRITE) Optional<"
            + table
            + "> findForUpdateById(Long id);");
  }

  private static String checked(Window window) {
    return window.schema().checked().table(window.check().resource());
  }

  private static String written(Window window) {
    return window.schema().written().table(window.act().resource());
  }
}
