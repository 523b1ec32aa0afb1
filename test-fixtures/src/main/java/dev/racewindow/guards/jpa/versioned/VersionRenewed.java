// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the user has seen is saved with the version that the row has by now. */
@Service
public class VersionRenewed {
  private final WalletRepository wallets;
  private final TransactionTemplate transaction;

  public VersionRenewed(WalletRepository wallets, PlatformTransactionManager transactions) {
    this.wallets = wallets;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Pays something in. */
  public boolean deposit(int wallet, int amount) {
    Wallet seen = wallets.findById(wallet).orElseThrow();
    seen.setBalance(seen.getBalance() + amount);
    transaction.executeWithoutResult(
        status -> {
          Wallet now = wallets.findById(wallet).orElseThrow();
          seen.setVersion(now.getVersion());
          wallets.save(seen);
        });
    return true;
  }
}
