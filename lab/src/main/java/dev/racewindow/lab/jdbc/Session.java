// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.server.Link;
import dev.racewindow.lab.step.Footprint;
import dev.racewindow.lab.step.Gate;
import dev.racewindow.lab.step.Idler;
import dev.racewindow.lab.step.Step;
import dev.racewindow.lab.step.TimeOut;
import dev.racewindow.lab.step.Touch;
import dev.racewindow.lab.step.Transaction;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One caller's use of a connection: which transaction runs, and the stop before each step of it.
 * Autocommit is only played. The driver's connection is always in a transaction, and the commit
 * after an autocommit statement is a step like any other.
 */
final class Session implements Idler {
  private static final Pattern LEVEL =
      Pattern.compile("isolation\\s+level\\s+(serializable|repeatable\\s+read|read\\s+committed)");

  private final Link link;
  private final SqlTouches touches;
  private final Surroundings surroundings;
  private final TimeOuts timeOuts;
  private boolean autoCommit = true;
  private int queryTimeout;
  private boolean begunByText;
  private boolean looksForDeadlocks;
  private boolean idles;
  private volatile @Nullable TimeOut ended;
  private volatile boolean knownToBeOver;
  private @Nullable Isolation asked;
  private @Nullable Transaction transaction;

  Session(Link link, SqlTouches touches, Surroundings surroundings) {
    this.link = link;
    this.touches = touches;
    this.surroundings = surroundings;
    this.timeOuts = new TimeOuts(link);
  }

  /** A call of the driver. */
  interface Call {
    @Nullable Object run() throws SQLException;
  }

  Link link() {
    return link;
  }

  /** Sets the seconds that the next statement may wait; 0 for ever. */
  void limit(int seconds) {
    queryTimeout = seconds;
  }

  @Override
  public @Nullable TimeOut limit() {
    return idles && ended == null ? timeOuts.idle() : null;
  }

  @Override
  public void end() throws SQLException {
    ended = timeOuts.idle();
    surroundings.end(link);
  }

  /** Whether the session was ended, and its caller has been told. */
  boolean isKnownToBeOver() {
    return knownToBeOver;
  }

  /** Throws what the driver throws on the first use of a session that was ended, and later. */
  private void requireThatItLives() throws SQLException {
    TimeOut end = ended;
    if (end == null) {
      return;
    }
    if (knownToBeOver) {
      throw new SQLException("This connection has been closed.", "08003");
    }
    knownToBeOver = true;
    transaction = null;
    link.raw().close();
    throw end.error();
  }

  boolean autoCommit() {
    return autoCommit;
  }

  Isolation isolation() {
    return asked == null ? surroundings.isolation() : asked;
  }

  /** Runs a statement as a step, then the commit that autocommit implies as another. */
  @Nullable Object run(String sql, List<Object> parameters, Call call) throws SQLException {
    SqlText text = touches.text(sql);
    return switch (text.firstWord()) {
      case "begin", "start" -> beginByText(text);
      case "commit", "end" -> finish(true);
      case "abort" -> finish(false);
      case "rollback" -> text.has("to") ? rollbackTo(call) : finish(false);
      case "set", "reset", "savepoint", "release", "discard" -> set(text, call);
      case "show" -> show(call);
      default -> step(sql, parameters, call);
    };
  }

  private @Nullable Object step(String sql, List<Object> parameters, Call call)
      throws SQLException {
    SqlText text = touches.text(sql);
    Transaction running = begin();
    Touch touch = touches.of(sql, parameters);
    if (touch.everything()) {
      surroundings.noteUnknown();
    }
    if (touch.everything() || text.locksSession()) {
      link.noteSessionLock();
    }
    Footprint footprint = running.statement(touch);
    boolean readsSettings = text.has("current_setting") || text.has("pg_settings");
    Call shown = () -> timeOuts.shown(call);
    Step step = new Step(Step.Kind.STATEMENT, SqlShown.statement(sql, parameters), footprint);
    Object result;
    try {
      result = pass(step, () -> running.failure(footprint), readsSettings ? shown : call);
    } catch (SQLException e) {
      if (autoCommitNow()) {
        transaction = null;
        link.raw().rollback();
        timeOuts.end(false);
      }
      throw e;
    }
    if (text.has("set_config")) {
      link.noteSetting();
      timeOuts.note(text);
    }
    if (autoCommitNow()) {
      finish(true);
    }
    return result;
  }

  private interface Failure {
    Footprint footprint();
  }

  /** Waits for its turn, calls the driver and says what became of it. */
  private @Nullable Object pass(Step step, Failure failure, Call call) throws SQLException {
    Gate gate = Gate.current();
    boolean unwinding = gate != null && gate.isOver() && step.kind() == Step.Kind.ROLLBACK;
    if (gate == null && step.kind() == Step.Kind.STATEMENT) {
      surroundings.noteStranger();
    }
    if (gate == null || unwinding) {
      requireThatItLives();
      return call.run();
    }
    gate.pass(step);
    if (ended != null) {
      return missed(gate);
    }
    idles = false;
    if (gate.othersWait() && step.footprint().mayWait() && !looksForDeadlocks) {
      link.lookForDeadlocksAtOnce();
      looksForDeadlocks = true;
    }
    TimeOut timeOut = timeOuts.first(queryTimeout);
    gate.enter(link.pid(), timeOut);
    try {
      Object result = call.run();
      gate.leave(step.footprint(), SqlShown.result(result));
      return result;
    } catch (SQLException e) {
      SQLException told = timeOut != null && gate.isTimedOut() ? timeOut.error() : e;
      gate.leave(failure.footprint(), SqlShown.failure(told));
      throw told;
    } finally {
      noteIdling();
    }
  }

  /** The server counts from the answer to the next statement, where a transaction is open. */
  private void noteIdling() {
    idles = transaction != null && !autoCommitNow();
    Gate gate = Gate.current();
    if (gate != null && limit() != null) {
      gate.idle(this);
    }
  }

  private @Nullable Object missed(Gate gate) throws SQLException {
    try {
      requireThatItLives();
      return null;
    } catch (SQLException e) {
      gate.leave(Footprint.NONE, SqlShown.failure(e));
      throw e;
    }
  }

  private boolean autoCommitNow() {
    return autoCommit && !begunByText;
  }

  /** The running transaction; the driver sends BEGIN together with its first statement. */
  private Transaction begin() throws SQLException {
    if (transaction == null) {
      requireThatItLives();
      // What the driver asked the server on its own account, as for metadata, began one, too.
      link.raw().rollback();
      link.isolate(isolation());
      transaction = new Transaction(isolation());
      looksForDeadlocks = false;
    }
    return transaction;
  }

  /** Ends the transaction, by a step where anybody could notice or the caller asked for it. */
  @Nullable Object finish(boolean commit) throws SQLException {
    Transaction ending = transaction;
    boolean asked = !autoCommitNow();
    transaction = null;
    begunByText = false;
    timeOuts.end(commit);
    if (ending == null || (!asked && !ending.endMatters())) {
      link.raw().commit();
      return false;
    }
    Step step =
        commit
            ? new Step(Step.Kind.COMMIT, "commit", ending.commit())
            : new Step(Step.Kind.ROLLBACK, "rollback", ending.rollback());
    pass(
        step,
        step::footprint,
        () -> {
          if (commit) {
            link.raw().commit();
          } else {
            link.raw().rollback();
          }
          return null;
        });
    return false;
  }

  /** Undoes a part; the locks that it took are released (PostgreSQL, ROLLBACK TO SAVEPOINT). */
  @Nullable Object rollbackTo(Call call) throws SQLException {
    Footprint footprint = begin().rollback();
    looksForDeadlocks = false;
    return pass(
        new Step(Step.Kind.ROLLBACK, "rollback to savepoint", footprint), () -> footprint, call);
  }

  /** A savepoint, which others cannot notice. */
  @Nullable Object savepoint(Call call) throws SQLException {
    requireThatItLives();
    begin();
    return call.run();
  }

  private Object beginByText(SqlText text) throws SQLException {
    begin();
    begunByText = true;
    level(text);
    return false;
  }

  private @Nullable Object set(SqlText text, Call call) throws SQLException {
    if (text.has("transaction") && level(text)) {
      return false;
    }
    requireThatItLives();
    link.noteSetting();
    looksForDeadlocks = false;
    boolean alone = transaction == null && autoCommitNow();
    if (!alone) {
      begin();
    }
    Object result = call.run();
    timeOuts.note(text);
    if (alone) {
      link.raw().commit();
      timeOuts.end(true);
    }
    noteIdling();
    return result;
  }

  /** Shows a setting, which others cannot notice. */
  private @Nullable Object show(Call call) throws SQLException {
    requireThatItLives();
    boolean alone = transaction == null && autoCommitNow();
    if (!alone) {
      begin();
    }
    Object result = timeOuts.shown(call);
    if (alone) {
      link.raw().commit();
    }
    return result;
  }

  /** Applies a level that stands in the text, to the running transaction. */
  private boolean level(SqlText text) throws SQLException {
    Matcher matcher = LEVEL.matcher(text.text());
    if (!matcher.find()) {
      return false;
    }
    Isolation wanted =
        Isolation.valueOf(matcher.group(1).replaceAll("\\s+", "_").toUpperCase(Locale.ROOT));
    if (text.has("characteristics")) {
      asked = wanted;
      return true;
    }
    link.raw().rollback();
    link.isolate(wanted);
    transaction = new Transaction(wanted);
    looksForDeadlocks = false;
    link.noteSetting();
    return true;
  }

  void setAutoCommit(boolean value) throws SQLException {
    if (value != autoCommit) {
      if (transaction != null) {
        finish(true);
      }
      autoCommit = value;
    }
  }

  void isolate(Isolation wanted) throws SQLException {
    if (transaction != null) {
      throw new SQLException(
          "Cannot change transaction isolation level in the middle of a transaction.", "25001");
    }
    asked = wanted;
  }

  /** Rolls back what runs, by a step, and forgets what the caller set. */
  void close() throws SQLException {
    if (ended != null) {
      transaction = null;
      return;
    }
    if (transaction != null) {
      autoCommit = false;
      finish(false);
    }
    link.raw().rollback();
    asked = null;
  }
}
