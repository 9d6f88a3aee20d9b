-- old processes: may keep running

-- Movements, publicity, contests and what people say: each module's own schema; its tables follow in migrations of their own.
create schema movements;
grant usage on schema movements to gs_app;
create schema publicity;
grant usage on schema publicity to gs_app;
create schema contests;
grant usage on schema contests to gs_app;
create schema opinions;
grant usage on schema opinions to gs_app;
