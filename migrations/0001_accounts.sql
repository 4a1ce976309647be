-- Who may sign in, and how. These tables belong to better-auth, which works as the role concord_accounts and sees nothing
-- else; column names are mapped in src/core/auth/fields.ts. What a person is in a partnership stands in membership.
create schema accounts;

create table accounts."user" (
  id text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table accounts.session (
  id text primary key,
  token text not null unique,
  user_id text not null references accounts."user" (id) on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_by_user on accounts.session (user_id);
create index session_by_end on accounts.session (expires_at);

-- A way to sign in: provider "credential" holds the Argon2id hash of a password; others are identity providers.
create table accounts.account (
  id text primary key,
  user_id text not null references accounts."user" (id) on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index account_by_user on accounts.account (user_id);

-- Links and challenges that wait to be used once. The identifier is a hash of what was sent out.
create table accounts.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_by_identifier on accounts.verification (identifier);
create index verification_by_end on accounts.verification (expires_at);

-- Authenticator app and recovery codes, both encrypted with the installation's secret.
create table accounts.two_factor (
  id text primary key,
  user_id text not null unique references accounts."user" (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

create table accounts.passkey (
  id text primary key,
  user_id text not null references accounts."user" (id) on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index passkey_by_user on accounts.passkey (user_id);
