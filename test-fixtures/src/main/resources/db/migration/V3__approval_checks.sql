-- What was executed is approved, and what is rejected was not.
ALTER TABLE approval
  ADD CONSTRAINT approval_executed_when_approved
    CHECK ((status = 'approved') = (executed_at IS NOT NULL)),
  ADD CONSTRAINT approval_reason_when_rejected
    CHECK ((status = 'rejected') = (rejection_reason IS NOT NULL)),
  ADD CONSTRAINT approval_decided_by_one
    CHECK (num_nonnulls(approved_by, rejected_by) = (status <> 'pending')::integer);
