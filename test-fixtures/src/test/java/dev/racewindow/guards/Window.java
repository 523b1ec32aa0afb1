// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import dev.racewindow.lab.Ending;
import java.sql.SQLException;
import java.util.List;

/** The five windows of the guard table: which method has it, and what must be true in the end. */
enum Window {
  EXISTS_INSERT(
      "exists→insert", "signUp", "account", "", "one account, and only who made it was told so") {
    @Override
    boolean holds(Ending ending) throws SQLException {
      long rows = ending.number("select count(*) from account");
      return rows <= 1 && rows == ending.answered(true);
    }
  },
  READ_MODIFY_WRITE(
      "read-modify-write, one row",
      "deposit",
      "wallet",
      "insert into wallet values (1, 100, 0);",
      "the balance grew by what the callers were told") {
    @Override
    boolean holds(Ending ending) throws SQLException {
      return ending.number("select balance from wallet") == 100 + 10 * ending.answered(true);
    }
  },
  STATUS_EFFECT(
      "status check→update + effect",
      "approve",
      "approval",
      "insert into approval values (1, 0, 0);",
      "executed at most once, and told to who did it") {
    @Override
    boolean holds(Ending ending) throws SQLException {
      long executed = ending.number("select status from approval");
      return ending.effects().size() == executed && ending.answered(true) == executed;
    }
  },
  COUNT_INSERT(
      "count→insert",
      "book",
      "seat",
      "insert into seat values (1, 'first of two');",
      "at most two seats are taken, and each is told to one") {
    @Override
    boolean holds(Ending ending) throws SQLException {
      return ending.number("select count(*) from seat") == 1 + ending.answered(true)
          && ending.answered(true) <= 1
          && ending.effects().size() <= 1;
    }
  },
  CLAIM_SEND(
      "select pending→claim→send",
      "sendNext",
      "job",
      "insert into job values (1, 0, 0), (2, 0, 0);",
      "each job is sent once") {
    @Override
    boolean holds(Ending ending) throws SQLException {
      return ending.happened("job 1") <= 1
          && ending.happened("job 2") <= 1
          && ending.effects().size() == ending.number("select count(*) from job where status = 1");
    }
  };

  private static final String PARENT = "insert into parent values (1, 0);";

  private final String title;
  private final String method;
  private final String table;
  private final String seed;
  private final String truth;

  Window(String title, String method, String table, String seed, String truth) {
    this.title = title;
    this.method = method;
    this.table = table;
    this.seed = seed;
    this.truth = truth;
  }

  /** What must be true in the end. */
  abstract boolean holds(Ending ending) throws SQLException;

  /** What {@link #holds} says, in words. */
  String truth() {
    return truth;
  }

  /** The letter of the column. */
  char letter() {
    return switch (this) {
      case EXISTS_INSERT -> 'a';
      case READ_MODIFY_WRITE -> 'b';
      case STATUS_EFFECT -> 'c';
      case COUNT_INSERT -> 'd';
      case CLAIM_SEND -> 'e';
    };
  }

  String title() {
    return title;
  }

  /** The method of a program that has this window. */
  String method() {
    return method;
  }

  /** The first arguments of the method; if it has one more, that is the caller's name. */
  List<Object> arguments() {
    return switch (this) {
      case EXISTS_INSERT -> List.of("a@x");
      case READ_MODIFY_WRITE -> List.of(1, 10);
      case STATUS_EFFECT, COUNT_INSERT -> List.of(1);
      case CLAIM_SEND -> List.of();
    };
  }

  /** Whose script makes the table of the window. */
  String table() {
    return table;
  }

  /** Fills the tables. */
  String seed() {
    return seed + PARENT;
  }
}
