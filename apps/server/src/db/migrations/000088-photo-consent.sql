-- old processes: may keep running

-- Whoever agrees to a photo agrees to that one: another in its place is asked about anew.
alter table exemplars.confirmations add column photo_file_id uuid;
update exemplars.confirmations c set photo_file_id = e.photo_file_id
from exemplars.exemplars e
where e.locality_id = c.locality_id and e.id = c.exemplar_id and c.purpose = 'photo';

-- A talk is no commendation.
create or replace view exemplars.exemplar_facts with (security_invoker = true) as
select e.locality_id, e.id as exemplar_id, e.organization_id, e.movement_id, e.contest_id, e.kind, e.subject_kind,
  e.source, e.stage, e.level, e.visibility, e.follows_ho_chi_minh, e.found_on, c.first_commended_on
from exemplars.exemplars e
left join lateral (
  select min(r.happened_on) as first_commended_on from exemplars.recognitions r
  where r.locality_id = e.locality_id and r.exemplar_id = e.id and r.kind <> 'talk') c on true;
