// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Guard.Propagation;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Span;
import dev.racewindow.sql.LockStrength;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which transaction and which locks a list of guards comes to. */
class InForceTest {
  private final Guard.Transaction outer = transaction(1, Propagation.REQUIRED);

  @Test
  void withoutATransactionARowLockIsGoneAtOnce() {
    InForce inForce = InForce.of(List.of(), List.of(lock(2, Guard.Kind.ROW)));

    assertThat(inForce.transaction()).isEmpty();
    assertThat(inForce.locks()).isEmpty();
  }

  @Test
  void aSessionLockNeedsNoTransaction() {
    InForce inForce = InForce.of(List.of(), List.of(lock(2, Guard.Kind.ADVISORY_SESSION)));

    assertThat(inForce.locks()).hasSize(1);
    assertThat(inForce.locks().get(0).within()).isEmpty();
  }

  @Test
  void requiredJoinsAndRequiresNewDoesNot() {
    Guard.Transaction joined = transaction(3, Propagation.REQUIRED);
    Guard.Transaction apart = transaction(4, Propagation.REQUIRES_NEW);

    assertThat(InForce.of(List.of(outer), List.of(joined)).transaction()).contains(outer);
    assertThat(InForce.of(List.of(outer), List.of(apart)).transaction()).contains(apart);
  }

  @Test
  void supportsAndMandatoryBeginNothing() {
    for (Propagation propagation : List.of(Propagation.SUPPORTS, Propagation.MANDATORY)) {
      assertThat(InForce.of(List.of(), List.of(transaction(2, propagation))).transaction())
          .isEmpty();
    }
  }

  @Test
  void notSupportedSuspends() {
    Guard.Transaction suspended = transaction(2, Propagation.NOT_SUPPORTED);

    assertThat(InForce.of(List.of(outer), List.of(suspended)).transaction()).isEmpty();
  }

  @Test
  void whatARequestLoadsOutsideOfItsTransactionsIsTheirs() {
    InForce before = InForce.of(List.of(request(1)), List.of());
    for (Propagation propagation :
        List.of(Propagation.REQUIRED, Propagation.REQUIRES_NEW, Propagation.SUPPORTS)) {
      InForce later = InForce.of(List.of(request(2)), List.of(transaction(3, propagation)));

      assertThat(before.sharesObjectsWith(later)).isTrue();
    }
    assertThat(InForce.of(List.of(), List.of()).sharesObjectsWith(before)).isFalse();
  }

  @Test
  void aTransactionThatSetsAnotherAsideHasObjectsOfItsOwn() {
    Guard.Transaction apart = transaction(4, Propagation.REQUIRES_NEW);
    InForce before = InForce.of(List.of(request(1)), List.of(outer));
    InForce later = InForce.of(List.of(request(1)), List.of(outer, apart));

    assertThat(before.sharesObjectsWith(later)).isFalse();
    assertThat(later.context()).contains(apart);
  }

  @Test
  void whatRunsWithoutATransactionOnPurposeMayBeInAnotherThread() {
    Guard.Transaction none = transaction(4, Propagation.NOT_SUPPORTED);

    assertThat(InForce.of(List.of(request(1)), List.of(none)).context()).isEmpty();
  }

  @Test
  void withoutARequestTheObjectsAreThoseOfTheTransaction() {
    Guard.Transaction joined = transaction(3, Propagation.REQUIRED);
    InForce before = InForce.of(List.of(), List.of(outer));

    assertThat(before.sharesObjectsWith(InForce.of(List.of(outer), List.of(joined)))).isTrue();
    assertThat(before.sharesObjectsWith(InForce.of(List.of(), List.of(joined)))).isFalse();
    assertThat(InForce.of(List.of(), List.of()).context()).isEmpty();
  }

  @Test
  void aRowLockOutlivesABoundaryThatJoined() {
    Guard.Lock lock = lock(5, Guard.Kind.ROW, transaction(4, Propagation.REQUIRED));

    assertThat(InForce.of(List.of(outer), List.of(lock)).locks()).hasSize(1);
    assertThat(InForce.of(List.of(), List.of(lock)).locks()).isEmpty();
  }

  @Test
  void aRowLockEndsWithABoundaryOfItsOwn() {
    Guard.Lock lock = lock(5, Guard.Kind.ROW, transaction(4, Propagation.REQUIRES_NEW));

    assertThat(InForce.of(List.of(outer), List.of(lock)).locks()).isEmpty();
  }

  @Test
  void theIsolationIsThatOfTheTransactionThatWasBegun() {
    Guard.Transaction serializable =
        new Guard.Transaction(at(7), Propagation.REQUIRED, Optional.of(Isolation.SERIALIZABLE));

    assertThat(InForce.of(List.of(), List.of(serializable)).isolation())
        .isEqualTo(Isolation.SERIALIZABLE);
    assertThat(InForce.of(List.of(outer), List.of(serializable)).isolation())
        .isEqualTo(Isolation.READ_COMMITTED);
  }

  private static Guard.Conversation request(int line) {
    return new Guard.Conversation(at(line), true);
  }

  private static Guard.Transaction transaction(int line, Propagation propagation) {
    return new Guard.Transaction(at(line), propagation, Optional.empty());
  }

  private static Guard.Lock lock(int line, Guard.Kind kind, Guard.Transaction... ended) {
    return new Guard.Lock(
        at(line),
        kind,
        LockStrength.UPDATE,
        Resource.named("Account"),
        Term.UNKNOWN,
        List.of(ended),
        Optional.empty());
  }

  private static Location at(int line) {
    return new Location("A.java", new Span(line, 1, line, 9), new MethodId("a.A", "m", List.of()));
  }
}
