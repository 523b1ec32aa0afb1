// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The jobs. */
public interface JobRepository extends JpaRepository<Job, Integer> {
  Optional<Job> findFirstByStatusOrderById(int status);
}
