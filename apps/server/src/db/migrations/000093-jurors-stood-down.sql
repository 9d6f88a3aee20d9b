-- old processes: must stop

-- Whoever runs the contest stands down a juror who is ill or has left; null: sits. An older process would seat them again.
alter table contests.jurors add column aside_reason text;
