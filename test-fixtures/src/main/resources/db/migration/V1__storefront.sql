-- A storefront is one document: no constraint sees the ids of the sections in it.
CREATE TABLE tenant_draft (
  tenant_id bigint PRIMARY KEY,
  document jsonb NOT NULL DEFAULT '{"pages": {}}'
);
