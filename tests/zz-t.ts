import Database from 'libsql';
const db = new Database('/tmp/graph-store/troth.db');
const t = (name: string, q: string) => { let best = 1e9; let n = 0; for (let i = 0; i < 5; i++) { const s = performance.now(); n = db.prepare(q).all().length; best = Math.min(best, performance.now() - s); } console.log(name, best.toFixed(0), n); };
t('roles', `select role, count(*) c from statement_actor group by 1`);
console.log(db.prepare(`select role, count(*) c from statement_actor group by 1`).all());
console.log(db.prepare(`select avg(length(body)) from passage`).all());
t('addr', `select distinct actor, statement from statement_actor where role='addressee'`);
t('join st', `select s.seq from (select distinct actor, statement from statement_actor where role='addressee') a join statement s on s.seq=a.statement`);
t('join passage', `select s.seq, p.wording from (select distinct actor, statement from statement_actor where role='addressee') a join statement s on s.seq=a.statement left join passage p on p.id = s.id`);
t('said', `select s.seq, p.body ->> '$.said' from (select distinct actor, statement from statement_actor where role='addressee') a join statement s on s.seq=a.statement left join passage p on p.id = s.id`);
t('said json_extract both', `select s.seq, json_extract(p.body, '$.said', '$.parent') from (select distinct actor, statement from statement_actor where role='addressee') a join statement s on s.seq=a.statement left join passage p on p.id = s.id`);
t('said substr', `select s.seq, substr(p.body, instr(p.body, '"said":'), 80) from (select distinct actor, statement from statement_actor where role='addressee') a join statement s on s.seq=a.statement left join passage p on p.id = s.id`);
t('published', `select s.seq, r.body ->> '$.published' from (select distinct actor, statement from statement_actor where role='addressee') a join statement s on s.seq=a.statement left join shown_report r on r.seq = s.report`);
t('held', `with held as materialized (select statement, min(actor) actor from statement_actor where role = 'holder' group by statement) select s.seq, held.actor from (select distinct actor, statement from statement_actor where role='addressee') a join statement s on s.seq=a.statement left join held on held.statement = s.seq`);
t('whole', `with held as materialized (
      select statement, min(actor) as actor from statement_actor where role = 'holder' group by statement)
    select statement.seq as statement, statement.kind, statement.speaker, held.actor as holder,
      addressed.actor as whom, statement.id, statement.first_day, statement.last_day, passage.body ->> '$.said' as said, passage.body ->> '$.parent' as parent,
      passage.wording, entry_statement.entry
    from (select distinct actor, statement, role from statement_actor where role = 'addressee') as addressed
    join statement on statement.seq = addressed.statement
    left join held on held.statement = statement.seq
    left join passage on passage.id = statement.id
    left join entry_statement on entry_statement.passage = passage.seq
    where addressed.role='addressee' and statement.review <> 'rejected' and statement.speaker is not null
    order by statement.seq, addressed.actor`);
t('entries', `select entry_body.seq, entry_body.body ->> '$.origins' as body
    from entry_body where seq in (select entry from entry_statement join statement_actor on 1=0) or entry_body.seq % 3 = 0`);
t('entry origins', `select entry_body.seq, entry_body.body ->> '$.origins' as body from entry_body `);
console.log(db.prepare(`select avg(length(body)), max(length(body)), count(*) from entry_body`).all());
t('actors', `select id, body from actor limit 2017`);
