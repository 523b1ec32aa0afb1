// SPDX-License-Identifier: Apache-2.0
package it;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiredArgsConstructor
public class WalletService {
  private final WalletRepository wallets;

  @Transactional
  public void deposit(Long id, long amount) {
    Wallet wallet = wallets.findById(id).orElseThrow();
    wallet.setBalance(wallet.getBalance() + amount);
    wallets.save(wallet);
  }
}
