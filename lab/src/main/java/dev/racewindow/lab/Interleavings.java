// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of all interleavings of a few callers. The method takes a {@link Scenario.Builder} and
 * describes schema, callers and invariants; when it returns, the scenario is explored once per
 * isolation level, and the test fails with a table of steps if the verdict is another than
 * expected.
 *
 * <pre>{@code
 * @Interleavings(expect = {Verdict.Kind.HELD, Verdict.Kind.REFUSED})
 * void oneAccountPerEmail(Scenario.Builder scenario) {
 *   scenario
 *       .schema("create table account(email text unique)")
 *       .caller("A", me -> signUp(me.dataSource(), "a@x"))
 *       .caller("B", me -> signUp(me.dataSource(), "a@x"))
 *       .invariant("one account", end -> end.number("select count(*) from account") == 1);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@TestTemplate
@ExtendWith(InterleavingsExtension.class)
public @interface Interleavings {

  /** The levels at which transactions run that ask for none. */
  Isolation[] isolation() default {Isolation.READ_COMMITTED};

  /** The verdicts that pass the test. */
  Verdict.Kind[] expect() default {Verdict.Kind.HELD};

  /** How many schedules are run one after the other before the rest is sampled. */
  int mostRuns() default 20_000;

  /** Whether time-outs that callers set may pass before a lock is released. */
  boolean timeOuts() default false;

  /** Runs this one schedule only, as a failing test prints it. */
  String replay() default "";
}
