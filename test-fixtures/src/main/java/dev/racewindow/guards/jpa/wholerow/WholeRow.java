// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.wholerow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One place changes a column in one statement, the other writes the whole row back. */
@Service
public class WholeRow {
  private static final int BLUE = 3;

  private final WalletRepository wallets;

  public WholeRow(WalletRepository wallets) {
    this.wallets = wallets;
  }

  /** Pays something in, in one statement. */
  @Transactional
  public boolean deposit(int wallet, int amount) {
    return wallets.add(wallet, amount) == 1;
  }

  /** Pays nothing in, and changes another column. */
  @Transactional
  public boolean depositElsewhere(int wallet, int amount) {
    Wallet seen = wallets.findById(wallet).orElseThrow();
    seen.setColor(BLUE);
    return amount < 0;
  }
}
