// SPDX-License-Identifier: Apache-2.0
def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[ERROR\] .*src\/main\/java\/it\/WalletService\.java:1[67]: \[LostUpdate/
