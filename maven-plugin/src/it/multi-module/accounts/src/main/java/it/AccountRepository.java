// SPDX-License-Identifier: Apache-2.0
package it;

import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<Account, Long> {
  boolean existsByEmail(String email);
}
