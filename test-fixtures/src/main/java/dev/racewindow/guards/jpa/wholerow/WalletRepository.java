// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.wholerow;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** The wallets. */
public interface WalletRepository extends JpaRepository<Wallet, Integer> {
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Wallet> findLockedById(int id);

  @Modifying
  @Query("update Wallet w set w.balance = w.balance + :amount where w.id = :id")
  int add(@Param("id") int id, @Param("amount") int amount);
}
