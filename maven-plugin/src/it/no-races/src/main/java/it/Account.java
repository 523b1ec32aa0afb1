// SPDX-License-Identifier: Apache-2.0
package it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
  @Id private Long id;
  private long balance;
}
