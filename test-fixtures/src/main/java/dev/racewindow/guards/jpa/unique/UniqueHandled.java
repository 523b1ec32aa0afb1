// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.unique;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** A constraint refuses the second row, and the caller is told. */
@Service
public class UniqueHandled {
  private final AccountRepository accounts;

  public UniqueHandled(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /** Signs up, unless the address is taken. */
  public boolean signUp(String email) {
    if (accounts.existsByEmail(email)) {
      return false;
    }
    try {
      accounts.save(new Account(email));
    } catch (DataIntegrityViolationException e) {
      return false;
    }
    return true;
  }
}
