// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import org.springframework.mail.SimpleMailMessage;

/** What is sent. */
final class Mails {
  private Mails() {}

  static SimpleMailMessage about(String subject) {
    SimpleMailMessage mail = new SimpleMailMessage();
    mail.setTo("office@example.org");
    mail.setSubject(subject);
    return mail;
  }
}
