// SPDX-License-Identifier: Apache-2.0
def runs = new File(basedir, 'build.log').text.split(/Scanning for projects\.\.\./)
assert runs[1].contains('Race Window: 0 races')
assert runs[2] =~ /(?m)^\[ERROR\] .*src\/test\/java\/it\/SignUpService\.java:20: \[ExistsThenInsert/
