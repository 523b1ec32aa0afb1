// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The version that the user has seen is put into a row that is loaded just now. */
@Service
public class VersionGiven {
  private final WalletRepository wallets;
  private final TransactionTemplate transaction;

  public VersionGiven(WalletRepository wallets, PlatformTransactionManager transactions) {
    this.wallets = wallets;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Pays something in. */
  public boolean deposit(int wallet, int amount) {
    Wallet seen = wallets.findById(wallet).orElseThrow();
    transaction.executeWithoutResult(
        status -> {
          Wallet now = wallets.findById(wallet).orElseThrow();
          now.setVersion(seen.getVersion());
          now.setBalance(seen.getBalance() + amount);
        });
    return true;
  }
}
