// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import org.springframework.data.jpa.repository.JpaRepository;

/** The wallets. */
public interface WalletRepository extends JpaRepository<Wallet, Integer> {}
