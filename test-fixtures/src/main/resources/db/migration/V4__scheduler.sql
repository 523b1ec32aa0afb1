CREATE TABLE backfill_log (
  id bigint PRIMARY KEY,
  year integer NOT NULL,
  month integer NOT NULL CHECK (month BETWEEN 1 AND 12),
  status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'retry', 'processing')),
  attempts integer NOT NULL DEFAULT 0,
  UNIQUE (year, month)
);

-- Claimed months on their way to the queue, which drops a second message of one job_id.
CREATE TABLE backfill_outbox (
  job_id text PRIMARY KEY,
  backfill_id bigint NOT NULL REFERENCES backfill_log (id),
  refused integer NOT NULL DEFAULT 0,
  sent_at timestamptz
);
