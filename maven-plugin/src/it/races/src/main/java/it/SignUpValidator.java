// SPDX-License-Identifier: Apache-2.0
package it;

class SignUpValidator {
  private final AccountRepository accounts;

  SignUpValidator(AccountRepository accounts) {
    this.accounts = accounts;
  }

  void requireFree(String email) {
    if (accounts.existsByEmail(email)) {
      throw new IllegalStateException("taken");
    }
  }
}
