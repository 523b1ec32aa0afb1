// SPDX-License-Identifier: Apache-2.0
def log = new File(basedir, 'build.log').text
def complaints = log.readLines().findAll { it.contains('Broken.java') }
assert complaints.size() == 1
assert complaints[0] =~ /^\[WARNING\] .*src\/main\/java\/it\/Broken\.java:\d+: /
assert log =~ /(?m)^\[ERROR\] .*src\/main\/java\/it\/SignUpService\.java:20: \[ExistsThenInsert/
