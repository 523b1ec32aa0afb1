// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.QueryHints;

/** The seats. */
public interface SeatRepository extends JpaRepository<Seat, Integer> {
  int countByEvent(int event);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Seat> findLockedByEvent(int event);

  @Lock(LockModeType.PESSIMISTIC_READ)
  List<Seat> findSharedByEvent(int event);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
  List<Seat> findSkippingByEvent(int event);
}
