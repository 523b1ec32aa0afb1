// SPDX-License-Identifier: Apache-2.0
package it;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, Long> {
  @Modifying
  @Query(
      "update Account a set a.balance = a.balance - ?2 where a.id = ?1 and a.balance >= ?2")
  int withdraw(Long id, long amount);
}
