// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.unique;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A constraint refuses the second row, and nobody catches that. */
@Service
public class UniqueUnhandled {
  private final AccountRepository accounts;

  public UniqueUnhandled(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /** Signs up, unless the address is taken. */
  @Transactional
  public boolean signUp(String email) {
    if (accounts.existsByEmail(email)) {
      return false;
    }
    accounts.save(new Account(email));
    return true;
  }
}
