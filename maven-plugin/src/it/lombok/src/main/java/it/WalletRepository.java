// SPDX-License-Identifier: Apache-2.0
package it;

import org.springframework.data.jpa.repository.JpaRepository;

interface WalletRepository extends JpaRepository<Wallet, Long> {}
