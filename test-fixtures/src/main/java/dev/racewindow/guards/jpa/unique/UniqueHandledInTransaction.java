// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.unique;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A constraint refuses the second row, and the caller catches that in a transaction that is lost.
 */
@Service
public class UniqueHandledInTransaction {
  private final AccountRepository accounts;

  public UniqueHandledInTransaction(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /** Signs up, unless the address is taken. */
  @Transactional
  public boolean signUp(String email) {
    if (accounts.existsByEmail(email)) {
      return false;
    }
    try {
      accounts.saveAndFlush(new Account(email));
    } catch (DataIntegrityViolationException e) {
      return false;
    }
    return true;
  }
}
