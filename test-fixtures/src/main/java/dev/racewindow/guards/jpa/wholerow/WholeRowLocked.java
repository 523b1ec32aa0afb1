// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.wholerow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same, where who writes the whole row has locked it. */
@Service
public class WholeRowLocked {
  private static final int BLUE = 3;

  private final WalletRepository wallets;

  public WholeRowLocked(WalletRepository wallets) {
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
    Wallet seen = wallets.findLockedById(wallet).orElseThrow();
    seen.setColor(BLUE);
    return amount < 0;
  }
}
