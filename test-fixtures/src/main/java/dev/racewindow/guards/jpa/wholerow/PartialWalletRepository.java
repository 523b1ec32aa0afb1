// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.wholerow;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** The wallets, of which an update writes what has changed. */
public interface PartialWalletRepository extends JpaRepository<PartialWallet, Integer> {
  @Modifying
  @Query("update PartialWallet w set w.balance = w.balance + :amount where w.id = :id")
  int add(@Param("id") int id, @Param("amount") int amount);
}
