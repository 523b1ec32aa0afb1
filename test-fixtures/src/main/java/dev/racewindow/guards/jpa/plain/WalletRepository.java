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

/** The wallets. */
public interface WalletRepository extends JpaRepository<Wallet, Integer> {
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Wallet> findLockedById(int id);

  @Lock(LockModeType.PESSIMISTIC_READ)
  Optional<Wallet> findSharedById(int id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
  Optional<Wallet> findSkippingById(int id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Transactional
  Optional<Wallet> findLockedForAMomentById(int id);

  @Modifying
  @Query("update Wallet w set w.balance = w.balance + :amount where w.id = :id")
  int add(@Param("id") int id, @Param("amount") int amount);
}
