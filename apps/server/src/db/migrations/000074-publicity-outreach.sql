-- old processes: may keep running

-- Outreach: what publicity does beside its items. Talks, cultural and visual activities and what a unit did among its own
-- people are one kind of fact: who, in which form, where, when, for whom, how many were reached. Nobody approves it.
create table publicity.activities (
  locality_id uuid not null,
  id uuid not null,
  kind text not null check (
    kind in ('talk', 'culture', 'performance', 'contest', 'festival', 'visual', 'meeting', 'bulletin', 'other')
  ),
  organization_id uuid not null,
  content text not null,
  held_on date not null,
  -- Of what stays for a time (banners, posters); a single day has none.
  until date check (until >= held_on),
  place text,
  -- Who spoke: a member of the publicity force. Only of a talk, and of every talk.
  member_id uuid,
  topics text[] not null default '{}',
  audiences text[] not null default '{}',
  -- Performances, banners, posters: how many of them.
  quantity integer check (quantity between 1 and 1000000),
  reached integer check (reached between 0 and 100000000),
  -- Of those reached, members of the organisation that did it.
  members_reached integer check (members_reached between 0 and 100000000),
  follows_ho_chi_minh boolean not null default false,
  movement_ids uuid[] not null default '{}',
  exemplar_ids uuid[] not null default '{}',
  event_id uuid,
  note text,
  file_ids uuid[] not null default '{}',
  -- Entered by mistake: kept, and counted nowhere.
  struck_reason text,
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  check ((kind = 'talk') = (member_id is not null)),
  check (members_reached is null or reached is null or members_reached <= reached)
);
create index activities_newest on publicity.activities (locality_id, held_on desc, id desc);
create index activities_by_organization on publicity.activities (locality_id, organization_id, held_on);
create index activities_by_member on publicity.activities (locality_id, member_id, held_on) where member_id is not null;
select platform.fence('publicity.activities', false);

-- What is given to the media so that something is made of it: an exemplar's profile, an invitation to cover an event, a
-- directive to publicise, a package of content. Who it went to, what each made of it and who came to see follow below.
create table publicity.hand_overs (
  locality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('profile', 'invitation', 'directive', 'content')),
  organization_id uuid not null,
  title text not null,
  content text,
  exemplar_id uuid,
  event_id uuid,
  document_id uuid,
  -- Of an invitation: when it happens.
  happens_on date,
  happens_at text,
  place text,
  due_on date,
  -- Whom to ask at the unit.
  contact text,
  file_ids uuid[] not null default '{}',
  sent_on date not null,
  recalled_reason text,
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  check ((kind = 'profile') = (exemplar_id is not null)),
  check (kind <> 'invitation' or happens_on is not null)
);
create index hand_overs_newest on publicity.hand_overs (locality_id, sent_on desc, id desc);
create index hand_overs_by_exemplar on publicity.hand_overs (locality_id, exemplar_id) where exemplar_id is not null;
create index hand_overs_by_document on publicity.hand_overs (locality_id, document_id) where document_id is not null;
select platform.fence('publicity.hand_overs', false);

-- The media units it went to. Received, then used (there is a use) or declined with the reason.
create table publicity.hand_over_recipients (
  locality_id uuid not null,
  hand_over_id uuid not null,
  organization_id uuid not null,
  received_on date,
  received_by text,
  declined_on date,
  declined_reason text,
  version integer not null default 1,
  primary key (locality_id, hand_over_id, organization_id),
  foreign key (locality_id, hand_over_id) references publicity.hand_overs (locality_id, id),
  check ((declined_on is null) = (declined_reason is null))
);
create index hand_over_recipients_by_organization
  on publicity.hand_over_recipients (locality_id, organization_id, hand_over_id);
select platform.fence('publicity.hand_over_recipients', false);

-- What was made of it: an item of this program, or what appeared elsewhere, in words.
create table publicity.hand_over_uses (
  locality_id uuid not null,
  id uuid not null,
  hand_over_id uuid not null,
  organization_id uuid not null,
  item_id uuid,
  made text not null,
  link text,
  made_on date not null,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, hand_over_id, organization_id)
    references publicity.hand_over_recipients (locality_id, hand_over_id, organization_id)
);
create index hand_over_uses_by_hand_over on publicity.hand_over_uses (locality_id, hand_over_id);
create index hand_over_uses_by_item on publicity.hand_over_uses (locality_id, item_id) where item_id is not null;
select platform.fence('publicity.hand_over_uses', true);

-- A writer asks to come and see; the unit of the exemplar says when.
create table publicity.visits (
  locality_id uuid not null,
  id uuid not null,
  hand_over_id uuid not null,
  organization_id uuid not null,
  writer text not null,
  visit_on date not null,
  visit_at text,
  place text,
  purpose text not null,
  state text not null check (state in ('asked', 'agreed', 'declined', 'done', 'called-off')),
  answer text,
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, hand_over_id, organization_id)
    references publicity.hand_over_recipients (locality_id, hand_over_id, organization_id)
);
create index visits_by_hand_over on publicity.visits (locality_id, hand_over_id);
select platform.fence('publicity.visits', false);

-- Định hướng: what the propaganda department tells the forces of publicity. Who took note of it is kept.
create table publicity.notes (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  symbol text,
  title text not null,
  content text not null,
  targets text[] not null check (cardinality(targets) > 0),
  confidentiality text not null check (confidentiality in ('open', 'targets')),
  issued_on date not null,
  answer_by date,
  topics text[] not null default '{}',
  file_ids uuid[] not null default '{}',
  withdrawn_reason text,
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id)
);
create index notes_newest on publicity.notes (locality_id, issued_on desc, id desc);
select platform.fence('publicity.notes', false);

create table publicity.note_acknowledgements (
  locality_id uuid not null,
  note_id uuid not null,
  account_id uuid not null,
  name text not null,
  organization_id uuid,
  -- The force for which it was taken note of.
  target text not null,
  remark text,
  given_at timestamptz(3) not null default now(),
  primary key (locality_id, note_id, account_id),
  foreign key (locality_id, note_id) references publicity.notes (locality_id, id)
);
select platform.fence('publicity.note_acknowledgements', true);

-- Chương trình phối hợp: with whom, since when, what each promised, what came of it year by year.
create table publicity.cooperations (
  locality_id uuid not null,
  id uuid not null,
  organization_id uuid not null,
  title text not null,
  symbol text,
  document_id uuid,
  signed_on date not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  -- Ended before its term.
  ended_on date,
  ended_reason text,
  file_ids uuid[] not null default '{}',
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  check ((ended_on is null) = (ended_reason is null))
);
create index cooperations_newest on publicity.cooperations (locality_id, signed_on desc, id desc);
select platform.fence('publicity.cooperations', false);

create table publicity.cooperation_parties (
  locality_id uuid not null,
  cooperation_id uuid not null,
  position integer not null,
  -- Null: not in this locality's directory (a newspaper of the province).
  organization_id uuid,
  name text not null,
  primary key (locality_id, cooperation_id, position),
  foreign key (locality_id, cooperation_id) references publicity.cooperations (locality_id, id)
);
create index cooperation_parties_by_organization on publicity.cooperation_parties (locality_id, organization_id);
select platform.fence('publicity.cooperation_parties', false);

create table publicity.cooperation_commitments (
  locality_id uuid not null,
  cooperation_id uuid not null,
  position integer not null,
  -- Whose promise; null: of all of them together.
  party integer,
  text text not null,
  primary key (locality_id, cooperation_id, position),
  foreign key (locality_id, cooperation_id) references publicity.cooperations (locality_id, id),
  foreign key (locality_id, cooperation_id, party)
    references publicity.cooperation_parties (locality_id, cooperation_id, position)
);
select platform.fence('publicity.cooperation_commitments', false);

-- The last word on a party's year is the one that counts; what was said before stays.
create table publicity.cooperation_results (
  locality_id uuid not null,
  id uuid not null,
  cooperation_id uuid not null,
  party integer not null,
  year integer not null check (year between 1990 and 2200),
  text text not null,
  fulfilled text not null check (fulfilled in ('wholly', 'partly', 'not')),
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  foreign key (locality_id, cooperation_id, party)
    references publicity.cooperation_parties (locality_id, cooperation_id, position)
);
create index cooperation_results_by_year on publicity.cooperation_results (locality_id, cooperation_id, year, party);
select platform.fence('publicity.cooperation_results', true);

-- How far an item reached, as the editor read it off on a day: plain numbers, of nobody in particular.
create table publicity.interaction_counts (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  channel_id uuid,
  counted_on date not null,
  views integer check (views >= 0),
  reactions integer check (reactions >= 0),
  shares integer check (shares >= 0),
  comments integer check (comments >= 0),
  letters integer check (letters >= 0),
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id),
  check (coalesce(views, reactions, shares, comments, letters) is not null)
);
create index interaction_counts_by_item on publicity.interaction_counts (locality_id, item_id, counted_on);
select platform.fence('publicity.interaction_counts', true);

-- What readers and listeners said, put into the editor's own words: it has no column for who said it.
create table publicity.audience_texts (
  locality_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  kind text not null check (kind in ('comment', 'letter', 'suggestion')),
  text text not null,
  received_on date not null,
  state text not null check (state in ('received', 'shown', 'forwarded', 'set-aside')),
  handling text,
  version integer not null default 1,
  recorded_at timestamptz(3) not null default now(),
  recorded_by text not null,
  primary key (locality_id, id)
);
create index audience_texts_by_item on publicity.audience_texts (locality_id, item_id, received_on);
create index audience_texts_newest on publicity.audience_texts (locality_id, received_on desc, id desc);
select platform.fence('publicity.audience_texts', false);
