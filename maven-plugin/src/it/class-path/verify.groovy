// SPDX-License-Identifier: Apache-2.0
def log = new File(basedir, 'build.log').text
// The locked twin stays silent, and is named where the other does not take its lock
assert log.contains('Race Window: 1 race, 0 accepted')
assert log =~ /\[ERROR\] .*src\/main\/java\/it\/Warehouse\.java:24: \[ForgottenLock/
