// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** The approvals. */
public interface ApprovalRepository extends JpaRepository<Approval, Integer> {
  @Modifying
  @Query("update Approval a set a.status = 1 where a.id = :id")
  int approve(@Param("id") int id);
}
