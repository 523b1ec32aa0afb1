// SPDX-License-Identifier: Apache-2.0
package it;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
class Account {
  @Id @GeneratedValue private Long id;
  private String email;

  protected Account() {}

  Account(String email) {
    this.email = email;
  }
}
