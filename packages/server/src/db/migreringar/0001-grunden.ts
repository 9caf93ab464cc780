import {type Kysely, sql} from 'kysely';

/** The first tables. Days are `date`, instants `timestamptz`, documents `text`: JSON letter for letter as it was saved. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create table huvudman (
    huvudman text primary key,
    namn text not null,
    exempel boolean not null default false
  )`,
  `create table enhet (
    huvudman text not null references huvudman,
    enhet text not null,
    namn text not null,
    slag text not null check (slag in ('kommun', 'omrade', 'enhet')),
    primary key (huvudman, enhet)
  )`,
  `create unique index enhet_en_kommun on enhet (huvudman) where slag = 'kommun'`,
  `create table enhetsperiod (
    huvudman text not null,
    enhet text not null,
    fran date not null,
    till date check (till >= fran),
    overordnad text,
    skolform text,
    primary key (huvudman, enhet, fran),
    foreign key (huvudman, enhet) references enhet,
    foreign key (huvudman, overordnad) references enhet
  )`,
  `create index enhetsperiod_overordnad on enhetsperiod (huvudman, overordnad)`,
  `create table tilldelning (
    huvudman text not null,
    person text not null,
    roll text not null,
    enhet text not null,
    primary key (huvudman, person, roll, enhet),
    foreign key (huvudman, enhet) references enhet
  )`,
  `create table session (
    huvudman text not null references huvudman,
    nyckel text not null,
    person text not null,
    roller text not null,
    id_token text,
    gar_ut timestamptz not null,
    primary key (huvudman, nyckel)
  )`,
  `create table dokument (
    huvudman text not null,
    enhet text not null,
    slag text not null,
    lasar text not null,
    revision integer not null,
    primary key (huvudman, enhet, slag, lasar),
    foreign key (huvudman, enhet) references enhet
  )`,
  `create table dokumentversion (
    huvudman text not null,
    enhet text not null,
    slag text not null,
    lasar text not null,
    revision integer not null,
    innehall text not null,
    person text not null,
    roll text not null,
    nar timestamptz not null default now(),
    primary key (huvudman, enhet, slag, lasar, revision),
    foreign key (huvudman, enhet, slag, lasar) references dokument
  )`,
  `create table fryst (
    huvudman text not null,
    enhet text not null,
    slag text not null,
    lasar text not null,
    fryst text not null,
    innehall text not null,
    person text not null,
    roll text not null,
    nar timestamptz not null default now(),
    primary key (huvudman, enhet, slag, lasar, fryst),
    foreign key (huvudman, enhet, slag, lasar) references dokument
  )`,
  `create table dialogtid (
    huvudman text not null references huvudman,
    dialogtid text not null,
    aktivitet text not null,
    dag date not null,
    fran text not null,
    till text not null,
    lokal text not null,
    platser integer not null check (platser > 0),
    primary key (huvudman, dialogtid),
    unique (huvudman, dialogtid, aktivitet)
  )`,
  `create table bokning (
    huvudman text not null,
    dialogtid text not null,
    aktivitet text not null,
    enhet text not null,
    primary key (huvudman, aktivitet, enhet),
    foreign key (huvudman, dialogtid, aktivitet) references dialogtid (huvudman, dialogtid, aktivitet) on delete cascade,
    foreign key (huvudman, enhet) references enhet
  )`,
  `create index bokning_tid on bokning (huvudman, dialogtid)`,
  `create table omgang (
    huvudman text not null references huvudman,
    omgang text not null check (omgang ~ '^[a-z0-9]{8,40}$'),
    namn text not null,
    lasar text not null,
    oppnar date not null,
    stanger date not null check (stanger >= oppnar),
    lage text not null default 'planerad' check (lage in ('planerad', 'oppen', 'stangs', 'stangd')),
    enkat text not null,
    trosklar text not null,
    publik_nyckel text not null,
    privat_nyckel text,
    primary key (huvudman, omgang)
  )`,
  `create table urna (
    huvudman text not null,
    omgang text not null,
    urna text not null,
    enhet text not null,
    grupp text not null default '',
    inbjudna integer check (inbjudna >= 0),
    kod_mac text,
    kod_dold text,
    lage text not null default 'oppen' check (lage in ('oppen', 'ogiltig')),
    primary key (huvudman, omgang, urna),
    unique (huvudman, kod_mac),
    foreign key (huvudman, omgang) references omgang,
    foreign key (huvudman, enhet) references enhet
  )`,
  `create unique index urna_en_oppen on urna (huvudman, omgang, enhet, grupp) where lage = 'oppen'`,
  `create table engangskod (
    huvudman text not null,
    omgang text not null,
    urna text not null,
    kod_mac text not null,
    anvand boolean not null default false,
    primary key (huvudman, kod_mac),
    foreign key (huvudman, omgang, urna) references urna
  )`,
  `create index engangskod_urna on engangskod (huvudman, omgang, urna)`,
  `create table kvitto (
    huvudman text not null,
    omgang text not null,
    mac text not null,
    primary key (huvudman, omgang, mac)
  )`,
  // Not in PostgreSQL's own log nor in its backups: it says when somebody last answered. After a crash every bucket is full.
  `create unlogged table hink (
    huvudman text not null,
    hink text not null,
    kvar double precision not null,
    nar timestamptz not null,
    primary key (huvudman, hink)
  )`,
  // One part a round, made when it opens and dropped when it closes: its rows have been updated one submission at a time.
  `create table oppen_rakning (
    huvudman text not null,
    omgang text not null,
    urna text not null,
    dimension text not null,
    monster bigint not null,
    antal integer not null,
    primary key (huvudman, omgang, urna, dimension, monster)
  ) partition by list (omgang)`,
  `create table rakning (
    huvudman text not null,
    omgang text not null,
    urna text not null,
    dimension text not null,
    monster bigint not null,
    antal integer not null,
    primary key (huvudman, omgang, urna, dimension, monster),
    foreign key (huvudman, omgang, urna) references urna
  )`,
  `create table utgava (
    huvudman text not null,
    omgang text not null,
    publik text not null,
    nummer integer not null,
    datum date not null,
    innehall text not null,
    hash text not null,
    primary key (huvudman, omgang, publik),
    unique (huvudman, nummer, publik),
    foreign key (huvudman, omgang) references omgang
  )`,
  `create table logg (
    huvudman text not null,
    nummer bigint generated always as identity,
    nar timestamptz not null default now(),
    person text not null,
    roll text not null,
    handelse text not null,
    enhet text not null,
    foremal text not null,
    primary key (huvudman, nummer)
  )`,
  `create table idempotens (
    huvudman text not null,
    nyckel text not null,
    kropp text not null,
    status integer,
    huvuden text,
    svar text,
    nar timestamptz not null default now(),
    primary key (huvudman, nyckel)
  )`,
];
