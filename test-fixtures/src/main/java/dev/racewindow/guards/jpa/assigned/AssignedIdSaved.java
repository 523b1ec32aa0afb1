// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.assigned;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What saves a row with a given id looks for it first, and overwrites it. */
@Service
public class AssignedIdSaved {
  private final AccountRepository accounts;

  public AssignedIdSaved(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /** Signs up, unless the address is taken. */
  @Transactional
  public boolean signUp(String email) {
    if (accounts.existsById(email)) {
      return false;
    }
    accounts.save(new Account(email));
    return true;
  }
}
