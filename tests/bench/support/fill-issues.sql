-- Fills the demo district with `bench.count` issues, as if its departments had worked for ten years.
-- A share of them, `bench.open_share`, is open and was reported in the last thirty days. Whom an issue calls is what the duty catalogue says; texts are put together of the words of the demo.
SET LOCAL synchronous_commit = off;
SET LOCAL session_replication_role = replica;
SET LOCAL work_mem = '256MB';
SELECT setseed(0.42);

CREATE TEMP TABLE place ON COMMIT DROP AS
SELECT row_number() OVER (ORDER BY compound_id) AS number, *
FROM joint_meeting.compound_places WHERE name IS NOT NULL AND community_id IS NOT NULL;

CREATE TEMP TABLE duty ON COMMIT DROP AS
SELECT row_number() OVER (ORDER BY sort_order) AS number, category, lead_department, assist_departments
FROM joint_meeting.duty_items WHERE valid_to IS NULL;

CREATE TEMP TABLE filled ON COMMIT DROP AS
SELECT
  drawn.*, place.compound_id, place.community_id, place.street_id, duty.category, duty.lead_department,
  CASE
    WHEN state IN ('SUMMONED', 'IN_HANDLING', 'PENDING_VERIFY', 'CALLBACK', 'CLOSED')
      THEN duty.lead_department || duty.assist_departments[1:assists]
    WHEN state = 'SELF_HANDLING' THEN ARRAY['community']
    ELSE '{}'
  END AS department_codes,
  CASE
    WHEN state IN ('CLOSED', 'REFUSED', 'MERGED')
      THEN now() - interval '30 days' - interval '3650 days' * (1 - n::float / current_setting('bench.count')::float)
    ELSE now() - interval '30 days' * age
  END AS created_at
FROM (
  SELECT
    n, gen_random_uuid() AS id, random() AS age, random() AS pace,
    floor(random() * 1e9)::int AS place_draw, random() AS duty_draw,
    random() < 0.01 AS restricted, floor(random() * 3)::int AS assists,
    (ARRAY['EMERGENCY', 'TIME_LIMITED', 'ORDINARY', 'ORDINARY', 'ORDINARY', 'COMPLEX'])[1 + floor(random() * 6)::int] AS urgency,
    (ARRAY['ON_SITE', 'PHONE', 'ONLINE', 'HOTLINE_12345', 'PATROL'])[1 + floor(random() * 5)::int] AS source,
    1 + floor(random() * 40)::int AS building, 1 + floor(random() * 6)::int AS unit,
    (ARRAY['北侧', '南门', '地下车库', '楼顶', '东门岗亭', '中心花园', '垃圾房旁', '单元门口'])[1 + floor(random() * 8)::int] AS spot,
    (ARRAY['消防通道长期被占用', '电梯频繁停运', '私拉电线给电动车充电', '楼顶违规加建', '公共绿地被毁',
      '物业收费未公示', '供水压力不足', '夜间施工噪声扰民', '外墙瓷砖脱落', '占道摆摊', '维修资金账目不清',
      '垃圾清运不及时', '路灯不亮', '停车位被私自圈占', '楼道堆放杂物', '污水外溢'])[1 + floor(random() * 16)::int] AS trouble,
    (ARRAY['，居民多次反映', '，劝阻无效', '，存在安全隐患', '', '', '，要求尽快处理'])[1 + floor(random() * 6)::int] AS ending,
    CASE
      WHEN draw < 0.79 THEN 'CLOSED' WHEN draw < 0.82 THEN 'REFUSED' WHEN draw < 0.84 THEN 'MERGED'
      WHEN draw < 0.86 THEN 'REPORTED' WHEN draw < 0.88 THEN 'ACCEPTED' WHEN draw < 0.90 THEN 'SELF_HANDLING'
      WHEN draw < 0.93 THEN 'SUMMONED' WHEN draw < 0.97 THEN 'IN_HANDLING'
      WHEN draw < 0.985 THEN 'PENDING_VERIFY' ELSE 'CALLBACK'
    END AS state
  FROM (
    SELECT n, CASE WHEN random() < current_setting('bench.open_share')::float
      THEN 0.84 + 0.16 * random() ELSE 0.84 * random() END AS draw
    FROM generate_series(1, current_setting('bench.count')::int) AS n
  ) AS numbers
) AS drawn
JOIN place ON place.number = 1 + place_draw % (SELECT count(*) FROM place)
-- Squared, so that some categories come up far more often than others.
JOIN duty ON duty.number = 1 + floor(duty_draw * duty_draw * (SELECT count(*) FROM duty));

CREATE TEMP VIEW timed AS
SELECT
  *,
  created_at + CASE urgency WHEN 'EMERGENCY' THEN interval '1 day' WHEN 'TIME_LIMITED' THEN interval '7 days'
    WHEN 'ORDINARY' THEN interval '15 days' ELSE interval '60 days' END AS due_at,
  CASE WHEN state IN ('CLOSED', 'REFUSED', 'MERGED') THEN created_at + interval '20 days' * pace
    ELSE created_at + (now() - created_at) * pace END AS changed_at
FROM filled;

INSERT INTO joint_meeting.issues (
  id, code, title, description, category, urgency, state, source, place, compound_id, community_id,
  street_id, created_by, restricted, refusal_reason, merged_into_id, department_codes, satisfaction,
  due_at, due_soon_at, state_due_at, state_since, closed_at, created_at, updated_at, version
)
SELECT
  id, 'WY-' || to_char(created_at, 'YYYYMMDD') || '-' || lpad((n + present.issues)::text, 7, '0'),
  building || '号楼' || spot || trouble || ending, building || '号楼' || unit || '单元居民反映：' || trouble || ending || '。请有关部门到场处理。',
  category, urgency, state, source, building || '号楼' || unit || '单元', compound_id, community_id,
  street_id, 'bench', restricted,
  CASE WHEN state = 'REFUSED' THEN '不属于联席会议受理范围' END,
  CASE WHEN state = 'MERGED' THEN (SELECT id FROM filled WHERE state = 'CLOSED' LIMIT 1) END,
  department_codes, CASE WHEN state = 'CLOSED' THEN 3 + n % 3 END,
  CASE WHEN state NOT IN ('REPORTED', 'REFUSED', 'MERGED') THEN due_at END,
  CASE WHEN state NOT IN ('REPORTED', 'REFUSED', 'MERGED') THEN due_at - (due_at - created_at) / 4 END,
  CASE WHEN state NOT IN ('CLOSED', 'REFUSED', 'MERGED') THEN changed_at + interval '3 days' END,
  changed_at, CASE WHEN state = 'CLOSED' THEN changed_at END, created_at, changed_at,
  CASE WHEN state = 'REPORTED' THEN 1 ELSE 2 + n % 9 END
FROM timed, (SELECT count(*) AS issues FROM joint_meeting.issues) AS present;

-- The trigger rests with the others, and an index is made faster than it grows.
DROP INDEX joint_meeting.issue_terms_index;
INSERT INTO joint_meeting.issue_terms (issue_id, words, terms)
SELECT id, words, joint_meeting.terms_of(code, words)
FROM joint_meeting.issues JOIN filled USING (id), joint_meeting.words_of(title, issues.place) AS words;
CREATE INDEX issue_terms_index ON joint_meeting.issue_terms USING gin (terms) WITH (fastupdate = false);

INSERT INTO joint_meeting.summonses (
  id, issue_id, level, kind, state, reason, caller_id, caller_name, requested_at, sent_at
)
SELECT
  gen_random_uuid(), id, 'COMMUNITY', 'DEMAND',
  CASE state WHEN 'SUMMONED' THEN 'SENT' WHEN 'CLOSED' THEN 'CLOSED' ELSE 'ALL_ANSWERED' END,
  '社区多次劝阻无效，请各部门到场', 'bench', '社区书记', created_at + interval '2 hours',
  created_at + interval '2 hours'
FROM filled WHERE state IN ('SUMMONED', 'IN_HANDLING', 'PENDING_VERIFY', 'CALLBACK', 'CLOSED');

CREATE TEMP TABLE called ON COMMIT DROP AS
SELECT
  summonses.id AS summons_id, filled.id AS issue_id, code AS department_code, filled.state,
  CASE WHEN code = lead_department THEN 'LEAD' ELSE 'ASSIST' END AS role, summonses.sent_at,
  CASE
    WHEN filled.state <> 'SUMMONED' THEN 'ACCEPTED'
    WHEN pace < 0.5 THEN 'SENT'
    WHEN pace < 0.8 OR code = lead_department THEN 'ACKNOWLEDGED'
    ELSE 'ACCEPTED'
  END AS answer,
  compound_id, community_id, street_id
FROM filled
JOIN joint_meeting.summonses ON summonses.issue_id = filled.id
CROSS JOIN unnest(department_codes) AS code;

INSERT INTO joint_meeting.summons_targets (
  summons_id, issue_id, department_code, proposed_role, answer, ack_due_at, ack_at, answer_due_at,
  answered_at, arrive_due_at
)
SELECT
  summons_id, issue_id, department_code, role, answer, sent_at + interval '2 hours',
  CASE WHEN answer <> 'SENT' THEN sent_at + interval '1 hour' END, sent_at + interval '1 day',
  CASE WHEN answer = 'ACCEPTED' THEN sent_at + interval '5 hours' END, sent_at + interval '2 days'
FROM called;

INSERT INTO joint_meeting.claims (
  issue_id, department_code, role, state, voluntary, claimed_by, claimed_at, completed_at, task_count,
  done_task_count, open_mandatory_tasks
)
SELECT
  issue_id, department_code, role,
  CASE WHEN state IN ('SUMMONED', 'IN_HANDLING') THEN 'ACTIVE' ELSE 'SIGNED_OFF' END, false, 'bench',
  sent_at + interval '5 hours', CASE WHEN state NOT IN ('SUMMONED', 'IN_HANDLING') THEN sent_at + interval '3 days' END,
  1, CASE WHEN state IN ('SUMMONED', 'IN_HANDLING') THEN 0 ELSE 1 END,
  CASE WHEN state IN ('SUMMONED', 'IN_HANDLING') THEN 1 ELSE 0 END
FROM called WHERE answer = 'ACCEPTED'
UNION ALL
SELECT id, 'community', 'LEAD', 'ACTIVE', true, 'bench', created_at + interval '1 hour', NULL, 0, 0, 0
FROM filled WHERE state = 'SELF_HANDLING';

INSERT INTO joint_meeting.issue_handlers (issue_id, user_id)
SELECT id, 'bench' FROM filled WHERE state NOT IN ('REPORTED', 'REFUSED', 'MERGED');

INSERT INTO joint_meeting.joint_reports (
  id, issue_id, state, report, public_reply, filed_by, filed_by_name, filed_at, sign_due_at
)
SELECT
  gen_random_uuid(), id, 'SIGNED', '已联合处置完毕，现场恢复正常。', '问题已解决，感谢监督。', 'bench', '联络员',
  changed_at - interval '2 days', changed_at - interval '1 day'
FROM timed WHERE state IN ('PENDING_VERIFY', 'CALLBACK', 'CLOSED');

INSERT INTO joint_meeting.signatures (report_id, department_code, decision, signed_by, signed_by_name, signed_at)
SELECT joint_reports.id, department_code, 'SIGN', 'bench', '联络员', joint_reports.filed_at + interval '1 hour'
FROM called JOIN joint_meeting.joint_reports USING (issue_id) WHERE role = 'ASSIST';

INSERT INTO joint_meeting.callbacks (id, issue_id, outcome, satisfaction, operator_id, recorded_at)
SELECT gen_random_uuid(), id, 'RESOLVED', 3 + n % 3, 'bench', changed_at FROM timed WHERE state = 'CLOSED';

CREATE TEMP TABLE step ON COMMIT DROP AS
SELECT timed.id AS issue_id, kind AS type, step, lead_department, department_codes, community_id, street_id,
  created_at + (changed_at - created_at) * (step - 1) / 6 AS occurred_at
FROM timed
CROSS JOIN unnest(ARRAY['ISSUE_REPORTED', 'ISSUE_ACCEPTED', 'SUMMONS_SENT', 'SUMMONS_ACCEPTED', 'JOINT_REPORT_FILED', 'ISSUE_CLOSED'])
  WITH ORDINALITY AS steps (kind, step)
WHERE step <= CASE state WHEN 'REPORTED' THEN 1 WHEN 'REFUSED' THEN 1 WHEN 'MERGED' THEN 1 WHEN 'ACCEPTED' THEN 2
  WHEN 'SELF_HANDLING' THEN 2 WHEN 'SUMMONED' THEN 3 WHEN 'IN_HANDLING' THEN 4 WHEN 'CLOSED' THEN 6 ELSE 5 END;

INSERT INTO joint_meeting.timeline_entries (issue_id, type, occurred_at, actor_id, actor_name, department_code)
SELECT issue_id, type, occurred_at, 'bench', '工作人员', CASE WHEN step > 2 THEN lead_department END
FROM step ORDER BY occurred_at;

INSERT INTO events.event_log (
  position, occurred_at, source, type, subject_type, subject_id, subject_version, actor_id,
  department_codes, community_id, street_id
)
SELECT
  (SELECT coalesce(max(position), 0) FROM events.event_log) + row_number() OVER (ORDER BY occurred_at),
  occurred_at, 'joint-meeting', type, 'issue', issue_id, step, 'bench', department_codes, community_id, street_id
FROM step;

-- What the consumers of the subgraphs have made of these events.
DO $$
DECLARE
  subgraph record;
BEGIN
  FOR subgraph IN SELECT * FROM (VALUES
    ('housing', ARRAY['housing']), ('public_security', ARRAY['police']),
    ('urban_management', ARRAY['urban']), ('communities', ARRAY['community']),
    ('joint_meeting', (SELECT array_agg(code) FROM joint_meeting.departments
      WHERE code NOT IN ('housing', 'police', 'urban', 'community')))
  ) AS subgraphs (name, department_codes) LOOP
    EXECUTE format($handlings$
      INSERT INTO %I.handlings (issue_id, department_code, claim, role, compound_id, community_id, street_id)
      SELECT issue_id, department_code, CASE answer WHEN 'ACCEPTED' THEN 'ACTIVE' ELSE 'CALLED' END,
        CASE answer WHEN 'ACCEPTED' THEN role END, compound_id::uuid, community_id, street_id
      FROM called WHERE department_code = ANY ($1)$handlings$, subgraph.name) USING subgraph.department_codes;
    EXECUTE format($tasks$
      INSERT INTO %I.handling_tasks (issue_id, department_code, title, mandatory, state, created_at, updated_at)
      SELECT issue_id, department_code, '到场查看并处置', true,
        CASE WHEN state IN ('SUMMONED', 'IN_HANDLING') THEN 'DOING' ELSE 'DONE' END, sent_at, sent_at
      FROM called WHERE answer = 'ACCEPTED' AND department_code = ANY ($1)$tasks$, subgraph.name) USING subgraph.department_codes;
    EXECUTE format($offsets$
      UPDATE %I.consumer_offsets SET position = (SELECT max(position) FROM events.event_log)$offsets$, subgraph.name);
  END LOOP;
END;
$$;
