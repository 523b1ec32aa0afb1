// SPDX-License-Identifier: Apache-2.0
package it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;

@Entity
@Getter
@Setter
@NoArgsConstructor
class Wallet {
  @Id private Long id;
  private long balance;
}
