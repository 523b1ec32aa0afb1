CREATE TABLE approval (
  id bigint PRIMARY KEY,
  action_data text NOT NULL,
  status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'approved', 'rejected')),
  expires_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  approved_by text,
  approved_at timestamptz,
  executed_at timestamptz,
  execution_result text,
  rejected_by text,
  rejection_reason text
);
