// SPDX-License-Identifier: Apache-2.0
package it;

import org.springframework.transaction.annotation.Transactional;

public class Till {
  private final AccountRepository accounts;

  Till(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @Transactional
  public void withdraw(Long id, long amount) {
    if (accounts.withdraw(id, amount) == 0) {
      throw new IllegalStateException("not enough");
    }
  }
}
