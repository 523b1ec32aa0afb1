// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.assigned;

import org.springframework.data.jpa.repository.JpaRepository;

/** The accounts. */
public interface AccountRepository extends JpaRepository<Account, String> {}
