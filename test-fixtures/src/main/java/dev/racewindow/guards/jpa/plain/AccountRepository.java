// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.QueryHints;

/** The accounts. */
public interface AccountRepository extends JpaRepository<Account, Integer> {
  boolean existsByEmail(String email);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Account> findLockedByEmail(String email);

  @Lock(LockModeType.PESSIMISTIC_READ)
  Optional<Account> findSharedByEmail(String email);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
  Optional<Account> findSkippingByEmail(String email);
}
