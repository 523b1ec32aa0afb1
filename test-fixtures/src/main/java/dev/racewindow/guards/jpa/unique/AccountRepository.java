// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.unique;

import org.springframework.data.jpa.repository.JpaRepository;

/** The accounts. */
public interface AccountRepository extends JpaRepository<Account, Integer> {
  boolean existsByEmail(String email);
}
