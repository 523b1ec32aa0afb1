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

/** The jobs. */
public interface JobRepository extends JpaRepository<Job, Integer> {
  Optional<Job> findFirstByStatusOrderById(int status);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Job> findFirstLockedByStatusOrderById(int status);

  @Lock(LockModeType.PESSIMISTIC_READ)
  Optional<Job> findFirstSharedByStatusOrderById(int status);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
  Optional<Job> findFirstSkippingByStatusOrderById(int status);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Transactional
  Optional<Job> findFirstLockedForAMomentByStatusOrderById(int status);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Job> findLockedById(int id);

  @Query(
      value = "select * from job where status = 0 order by id limit 1 for update skip locked",
      nativeQuery = true)
  Optional<Job> findNextUnlocked();

  @Modifying
  @Query("update Job j set j.status = 1 where j.id = :id and j.status = 0")
  int claim(@Param("id") int id);
}
