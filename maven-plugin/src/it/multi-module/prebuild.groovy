// SPDX-License-Identifier: Apache-2.0
// The repository that paths in reports are relative to
new File(basedir, '.git').mkdir()
