// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The parents. */
public interface ParentRepository extends JpaRepository<Parent, Integer> {
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Parent> findLockedById(int id);

  @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
  Optional<Parent> findIncrementedById(int id);

  @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
  Optional<Parent> findLockedAndIncrementedById(int id);
}
