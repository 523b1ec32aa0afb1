// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The row has a version, and who is refused tries again in another transaction. */
@Service
public class VersionedRetried {
  private final WalletRepository wallets;
  private final TransactionTemplate transaction;

  public VersionedRetried(WalletRepository wallets, PlatformTransactionManager transactions) {
    this.wallets = wallets;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Pays something in. */
  public boolean deposit(int wallet, int amount) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        transaction.executeWithoutResult(
            status -> {
              Wallet seen = wallets.findById(wallet).orElseThrow();
              seen.setBalance(seen.getBalance() + amount);
              wallets.saveAndFlush(seen);
            });
        return true;
      } catch (OptimisticLockingFailureException changed) {
        // The next attempt begins a transaction.
      }
    }
    return false;
  }
}
