// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

/** What a modelled call does: the closed vocabulary of {@code does:} in a model file. */
public enum Verb {
  /** {@code read}: fetches rows of {@code of}, by {@code by} if given. */
  READ,
  /** {@code check existence}: whether a row of {@code of} exists. */
  EXISTS,
  /** {@code count}: how many rows of {@code of} there are. */
  COUNT,
  /** {@code insert}: writes {@code value} as a new row. */
  INSERT,
  /** {@code save}: inserts a new {@code value}, updates a known one. */
  SAVE,
  /** {@code update}: writes {@code value} over its row. */
  UPDATE,
  /** {@code delete}: removes {@code value}, or the rows found by {@code by}. */
  DELETE,
  /** {@code run sql}: runs the text in {@code sql} at once. */
  RUN_SQL,
  /** {@code prepare}: makes a statement object of the text in {@code sql}, to be {@link #RUN}. */
  PREPARE,
  /** {@code run}: runs the statement that the receiver holds. */
  RUN,
  /** {@code query}: makes a statement object, of which calls write the clauses; to be run. */
  QUERY,
  /** {@code build}: writes clauses of the statement that {@code value} (default: receiver) is. */
  BUILD,
  /** {@code text}: the result is {@code text}, or the text that {@code value} holds. */
  TEXT,
  /** {@code append}: {@code value} is added to the text that the receiver builds. */
  APPEND,
  /** {@code rewrite}: changes the text that the receiver builds in a way that is not followed. */
  REWRITE,
  /** {@code format}: the result is the pattern {@code value} with {@code by} put in. */
  FORMAT,
  /** {@code join}: the result are the texts {@code value} with {@code by} between them. */
  JOIN,
  /**
   * {@code lock}: takes {@code lock} on the row {@code value}, or the lock object {@code value}.
   */
  LOCK,
  /** {@code try lock}: the same, with success as a boolean result. */
  TRY_LOCK,
  /** {@code unlock}: releases the lock object {@code value}. */
  UNLOCK,
  /** {@code refresh}: fetches the row {@code value} again. */
  REFRESH,
  /** {@code detach}: the persistence context forgets {@code value}, or all that it holds. */
  DETACH,
  /** {@code save and flush}: writes the row {@code value}, and sends pending changes. */
  SAVE_AND_FLUSH,
  /** {@code flush}: sends pending changes of managed entities. */
  FLUSH,
  /** {@code effect}: does something outside the database that cannot be rolled back. */
  EFFECT,
  /** {@code pass}: the result denotes what {@code value} denotes (default: the receiver). */
  PASS,
  /** {@code test}: the boolean result tells whether {@code value} holds something. */
  TEST,
  /** {@code require}: the result is what {@code value} holds; throws if it holds nothing. */
  REQUIRE,
  /**
   * {@code compute}: the result is computed from receiver and arguments, without effect; or what
   * the receiver holds under the name {@code by}. Without a receiver, a new object that holds
   * {@code by}: names, each followed by its value.
   */
  COMPUTE,
  /** {@code compare}: the boolean result tells whether {@code by} equals {@code value}. */
  COMPARE,
  /** {@code fresh}: the result differs at each call (random numbers, clocks, unique ids). */
  FRESH,
  /** {@code mutate}: changes what the receiver holds; {@code value} is put in. */
  MUTATE,
  /** {@code take out}: changes what the receiver holds; {@code value} is taken out. */
  TAKE_OUT,
  /** {@code copy}: writes every property of {@code by} over those of {@code value}. */
  COPY,
  /** {@code transaction}: runs what it invokes inside a transaction. */
  TRANSACTION,
  /** {@code begin}: starts a transaction by hand, or ends it if {@code value} is true. */
  BEGIN,
  /**
   * {@code define}: {@code value} names a setting of the transactions that the receiver describes
   * (propagation, isolation level, or {@code true} if they only read), or is an object with such.
   */
  DEFINE,
  /** {@code isolate}: {@code value} names the isolation level of transactions begun by hand. */
  ISOLATE,
  /** {@code commit}: ends it. */
  COMMIT,
  /** {@code roll back}: ends it and undoes it. */
  ROLLBACK,
  /** {@code abandon}: the transaction goes on, with its locks, and is undone when it ends. */
  ABANDON,
  /** {@code publish}: runs the program's listeners with {@code value}. */
  PUBLISH,
  /**
   * {@code register}: {@code value} will be published when a call that {@code publishes} writes the
   * receiver, which is the result.
   */
  REGISTER,
  /** {@code nothing}: known, and of no interest. */
  NOTHING
}
