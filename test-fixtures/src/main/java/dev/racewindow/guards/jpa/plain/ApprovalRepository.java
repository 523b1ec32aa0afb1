// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.query.Param;
import org.springframework.transaction.annotation.Transactional;

/** The approvals. */
public interface ApprovalRepository extends JpaRepository<Approval, Integer> {
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Approval> findLockedById(int id);

  @Lock(LockModeType.PESSIMISTIC_READ)
  Optional<Approval> findSharedById(int id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
  Optional<Approval> findSkippingById(int id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Transactional
  Optional<Approval> findLockedForAMomentById(int id);

  @Modifying
  @Query("update Approval a set a.status = 1 where a.id = :id and a.status = 0")
  int approve(@Param("id") int id);
}
