// SPDX-License-Identifier: Apache-2.0
package it;

class Broken {
  void f( {
