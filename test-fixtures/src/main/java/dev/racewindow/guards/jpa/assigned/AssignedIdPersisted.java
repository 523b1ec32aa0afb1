// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.assigned;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What persists a row with a given id is refused by the key. */
@Service
public class AssignedIdPersisted {
  private final AccountRepository accounts;
  private final EntityManager entities;

  public AssignedIdPersisted(AccountRepository accounts, EntityManager entities) {
    this.accounts = accounts;
    this.entities = entities;
  }

  /** Signs up, unless the address is taken. */
  @Transactional
  public boolean signUp(String email) {
    if (accounts.existsById(email)) {
      return false;
    }
    entities.persist(new Account(email));
    return true;
  }
}
