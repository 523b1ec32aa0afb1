// SPDX-License-Identifier: Apache-2.0
package it;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class SignUpService {
  private final AccountRepository accounts;
  private final SignUpValidator validator;

  SignUpService(AccountRepository accounts, SignUpValidator validator) {
    this.accounts = accounts;
    this.validator = validator;
  }

  @Transactional
  public void signUp(String email) {
    validator.requireFree(email);
    accounts.save(new Account(email));
  }
}
