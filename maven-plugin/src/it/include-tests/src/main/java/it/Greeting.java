// SPDX-License-Identifier: Apache-2.0
package it;

public class Greeting {
  public String of(String name) {
    return "Hello " + name;
  }
}
