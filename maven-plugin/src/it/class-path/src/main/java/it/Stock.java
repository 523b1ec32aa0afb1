// SPDX-License-Identifier: Apache-2.0
package it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Stock {
  @Id private Long id;
  private int left;

  int left() {
    return left;
  }

  void take(int count) {
    left = left - count;
  }
}
