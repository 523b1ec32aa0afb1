// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The row has a version, and who is refused tries again in the transaction that is lost. */
@Service
public class VersionedRetriedInside {
  private final WalletRepository wallets;

  public VersionedRetriedInside(WalletRepository wallets) {
    this.wallets = wallets;
  }

  /** Pays something in. */
  @Transactional
  public boolean deposit(int wallet, int amount) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        Wallet seen = wallets.findById(wallet).orElseThrow();
        seen.setBalance(seen.getBalance() + amount);
        wallets.saveAndFlush(seen);
        return true;
      } catch (OptimisticLockingFailureException changed) {
        // The next attempt is made in the same transaction.
      }
    }
    return false;
  }
}
